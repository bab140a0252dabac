pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// The office's notices, running along the foot of the screen; urgent ones wear a sign.
Rectangle {
    id: root

    required property ScreenModel screenModel

    readonly property bool urgent: screenModel.urgent

    color: urgent ? Theme.colors.warningTint : Theme.colors.sunken
    visible: height > 0

    Rectangle {
        color: Theme.colors.border
        height: Theme.hairline
        width: parent.width
    }

    Rectangle {
        id: mark

        color: root.urgent ? Theme.colors.danger : Theme.colors.accent
        height: parent.height
        width: Theme.unit * 3.2

        KIcon {
            anchors.centerIn: parent
            color: root.urgent ? Theme.colors.onDanger : Theme.colors.onAccent
            icon: root.urgent ? "triangle-alert" : "info"
            size: Theme.unit * 1.6
        }
    }

    KTicker {
        anchors.bottom: parent.bottom
        anchors.left: mark.right
        anchors.leftMargin: Theme.space.l
        anchors.right: parent.right
        anchors.top: parent.top
        ink: root.urgent ? Theme.colors.onWarningTint : Theme.colors.ink
        notices: root.screenModel.notices
        size: Theme.text.heading
    }
}
