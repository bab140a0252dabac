pragma ComponentBehavior: Bound

import QtQuick

// A raised sheet that holds one thing; its children stand inside the padding.
Item {
    id: root

    default property alias content: inside.data
    property real padding: Theme.space.l
    property bool raised: true
    property color ground: Theme.colors.surface
    property color outline: Theme.colors.border
    property real corner: Theme.radius.l

    implicitHeight: inside.childrenRect.height + padding * 2
    implicitWidth: inside.childrenRect.width + padding * 2

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
