pragma ComponentBehavior: Bound

import QtQuick

// A raised sheet that holds one thing inside its padding: as large as this thing wants to be.
Item {
    id: root

    default property alias content: inside.data
    property real padding: Theme.space.l
    property bool raised: true
    property color ground: Theme.colors.surface
    property color outline: Theme.colors.border
    property real corner: Theme.radius.l

    implicitHeight: (inside.children[0]?.implicitHeight ?? 0) + padding * 2
    implicitWidth: (inside.children[0]?.implicitWidth ?? 0) + padding * 2

    KShadow {
        visible: root.raised && Theme.colors.shadow > 0
    }

    Rectangle {
        anchors.fill: parent
        border.color: root.outline
        border.width: Theme.hairline
        color: root.ground
        radius: root.corner
    }

    Item {
        id: inside

        anchors.fill: parent
        anchors.margins: root.padding
    }
}
