pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// The large place: the number that is called and its counter. A new call enters with motion and
// stays on the accent colour while it is announced; a recall wears a band of its own.
Item {
    id: root

    required property StageModel stage
    required property var words
    // When the office goes on after its break, such as 14:30; empty outside of one.
    required property string resting

    default property alias face: call.data

    readonly property bool empty: stage.label === ""
    readonly property color ground: stage.active ? Theme.colors.accent : Theme.colors.surface
    readonly property color ink: stage.active ? Theme.colors.onAccent : Theme.colors.ink
    readonly property int entrance: stage.turn

    onEntranceChanged: {
        if (stage.active)
            enter.restart();
    }

    KShadow {
        visible: Theme.colors.shadow > 0
    }

    Rectangle {
        anchors.fill: parent
        border.color: root.stage.active ? Theme.colors.accent : Theme.colors.border
        border.width: Theme.hairline
        color: root.ground
        radius: Theme.radius.l

        Behavior on color {
            ColorAnimation {
                duration: Theme.motion.slow
            }
        }
    }

    StageIdle {
        anchors.fill: parent
        anchors.margins: Theme.space.l
        resting: root.resting
        visible: root.empty
        words: root.words
    }

    StageLight {
        anchors.fill: parent
        running: root.stage.active
    }

    Item {
        anchors.fill: parent
        clip: true

        Item {
            id: call

            property real shift: 0

            height: parent.height - Theme.space.m * 2
            visible: !root.empty
            width: parent.width - Theme.space.m * 2
            x: Theme.space.m + shift
            y: Theme.space.m
        }
    }

    // Moved, not scaled: without a GPU scaled figures are drawn anew for each frame.
    ParallelAnimation {
        id: enter

        NumberAnimation {
            duration: Theme.motion.slow
            easing.type: Easing.OutBack
            from: root.width * 0.18
            property: "shift"
            target: call
            to: 0
        }

        NumberAnimation {
            duration: Theme.motion.normal
            from: 0.4
            property: "opacity"
            target: call
            to: 1
        }
    }
}
