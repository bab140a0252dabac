pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// One listed ticket and its counter: bright while it is called, quiet in service.
Rectangle {
    id: root

    required property int index
    required property string label
    required property string counter
    required property string standing
    required property bool recalled

    readonly property bool serving: standing === "serving"
    readonly property bool fresh: standing === "new"
    readonly property real size: Math.min(height * (serving ? 0.7 : 1.05), width * 0.205)
    // Figures stand a little low in their line.
    readonly property real lift: 0.03
    readonly property color ink: serving ? Theme.colors.inkMuted : Theme.colors.ink

    border.color: fresh ? Theme.colors.accent : Theme.colors.border
    border.width: fresh ? Theme.focusWidth : Theme.hairline
    color: serving ? Theme.colors.sunken : Theme.colors.surface
    objectName: "call-" + label
    radius: Theme.radius.m

    Behavior on y {
        NumberAnimation {
            duration: Theme.motion.slow
            easing.type: Theme.motion.easing
        }
    }

    NumberAnimation on opacity {
        duration: Theme.motion.slow
        from: 0.2
        to: 1
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.space.s
        anchors.top: parent.top
        color: Theme.colors.accent
        radius: width / 2
        visible: !root.serving
        width: Theme.space.xs
    }

    KLabelNumber {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.xl
        anchors.right: arrow.left
        anchors.rightMargin: Theme.space.s
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: -size * root.lift
        color: root.ink
        font.weight: root.serving ? Theme.weight.strong : Theme.weight.heavy
        horizontalAlignment: Text.AlignLeft
        label: root.label
        size: root.size
    }

    KIcon {
        id: arrow

        anchors.right: tile.left
        anchors.rightMargin: Theme.space.s
        anchors.verticalCenter: parent.verticalCenter
        color: root.ink
        icon: root.recalled ? "bell" : "arrow-right"
        size: Math.min(root.height * 0.44, Theme.unit * 1.8)
    }

    Rectangle {
        id: tile

        anchors.bottom: parent.bottom
        anchors.margins: Theme.space.xs
        anchors.right: parent.right
        anchors.top: parent.top
        border.color: color
        border.width: Theme.hairline
        color: root.serving ? Theme.colors.tint : Theme.colors.primary
        radius: Theme.radius.s
        width: Math.min(root.height * 1.5, root.width * 0.28)

        KText {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: -size * root.lift
            color: root.serving ? Theme.colors.onTint : Theme.colors.onPrimary
            font.features: Theme.tabular
            font.weight: root.serving ? Theme.weight.strong : Theme.weight.heavy
            horizontalAlignment: Text.AlignHCenter
            oneLine: true
            size: root.size
            text: root.counter
            width: parent.width
        }
    }
}
