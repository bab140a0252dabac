import QtQuick

// At the side of a list that is longer than its place: how much of it is seen, and where.
Rectangle {
    id: root

    required property Flickable of

    anchors.bottom: parent.bottom
    anchors.right: parent.right
    anchors.top: parent.top
    color: Theme.colors.tint
    parent: of
    radius: width / 2
    visible: of.contentHeight > of.height + 1
    width: Theme.space.s

    Rectangle {
        color: Theme.colors.primary
        height: Math.max(root.width, root.height * root.of.visibleArea.heightRatio)
        radius: root.radius
        width: root.width
        y: root.height * root.of.visibleArea.yPosition
    }
}
