pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// "Now called" in two languages; a recall on a band of its own, with a bell that swings.
Rectangle {
    id: root

    required property string textKk
    required property string textRu
    required property bool recall
    required property bool active
    required property color ink
    property real size: Theme.text.subheading

    readonly property color inkHere: recall ? Theme.colors.onDanger : ink

    border.color: color
    border.width: Theme.hairline
    color: recall ? Theme.colors.danger : Qt.alpha(Theme.colors.danger, 0)
    radius: Theme.radius.m

    KIcon {
        id: bell

        anchors.left: parent.left
        anchors.leftMargin: root.recall ? Theme.space.m : 0
        anchors.verticalCenter: parent.verticalCenter
        color: root.inkHere
        icon: root.recall ? "bell" : "megaphone"
        size: root.size * 1.2
        transformOrigin: Item.Top
    }

    KText {
        anchors.left: bell.right
        anchors.leftMargin: Theme.space.s
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s
        anchors.verticalCenter: parent.verticalCenter
        color: root.inkHere
        font.weight: Theme.weight.strong
        objectName: "stageHeading"
        oneLine: true
        size: root.size
        text: root.textKk + "  ·  " + root.textRu
    }

    SequentialAnimation {
        loops: 4
        running: root.recall && root.active && Theme.motion.share > 0

        onStopped: bell.rotation = 0

        RotationAnimation {
            duration: Theme.motion.slow
            easing.type: Easing.InOutSine
            from: -16
            target: bell
            to: 16
        }

        RotationAnimation {
            duration: Theme.motion.slow
            easing.type: Easing.InOutSine
            from: 16
            target: bell
            to: -16
        }
    }
}
