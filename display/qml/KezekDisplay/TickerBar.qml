pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// The office's notices, running along the foot of the screen.
Rectangle {
    id: root

    required property list<string> notices

    color: Theme.colors.sunken

    Rectangle {
        color: Theme.colors.border
        height: Theme.hairline
        width: parent.width
    }

    Rectangle {
        id: mark

        color: Theme.colors.accent
        height: parent.height
        width: Theme.unit * 3.2

        KIcon {
            anchors.centerIn: parent
            color: Theme.colors.onAccent
            icon: "info"
            size: Theme.unit * 1.6
        }
    }

    KTicker {
        anchors.bottom: parent.bottom
        anchors.left: mark.right
        anchors.leftMargin: Theme.space.l
        anchors.right: parent.right
        anchors.top: parent.top
        notices: root.notices
        size: Theme.text.heading
    }
}
