pragma ComponentBehavior: Bound

import QtQuick

// An icon on a quiet square: the picture of a topic or a state.
Rectangle {
    id: root

    property string icon: ""
    property real size: Theme.unit * 2.6
    property color ink: Theme.colors.onTint

    border.color: Theme.mode === Theme.Mode.HighContrast ? Theme.colors.border : color
    border.width: Theme.hairline
    color: Theme.colors.tint
    implicitHeight: size
    implicitWidth: size
    radius: size * 0.26

    KIcon {
        anchors.centerIn: parent
        color: root.ink
        icon: root.icon
        size: root.size * 0.54
    }
}
