pragma ComponentBehavior: Bound

import QtQuick

// The mark of keyboard focus, drawn outside its parent.
Rectangle {
    id: root

    required property bool shown
    property real around: Theme.radius.m

    anchors.fill: parent
    anchors.margins: -Theme.focusWidth * 2
    border.color: Theme.colors.focus
    border.width: Theme.focusWidth
    color: "transparent"
    radius: around + Theme.focusWidth * 2
    visible: shown

    Accessible.ignored: true
}
