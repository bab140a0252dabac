pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// A soft light that passes over the call about every three seconds: it moves, it never blinks.
Item {
    id: root

    required property bool running

    clip: true
    visible: running

    Rectangle {
        id: band

        height: parent.height
        // Faint at the sides, where the corners are round.
        opacity: Math.pow(Math.sin(Math.PI * Math.max(0, Math.min(1, (x + width) / (root.width + width)))), 2)
        width: parent.width * 0.4
        x: -width

        gradient: Gradient {
            orientation: Gradient.Horizontal

            GradientStop {
                color: Qt.alpha(Theme.colors.surface, 0)
                position: 0
            }

            GradientStop {
                color: Qt.alpha(Theme.light.surface, 0.42)
                position: 0.5
            }

            GradientStop {
                color: Qt.alpha(Theme.light.surface, 0)
                position: 1
            }
        }
    }

    SequentialAnimation {
        loops: Animation.Infinite
        running: root.running && Theme.motion.share > 0

        NumberAnimation {
            duration: Theme.motion.calm * 1.6
            easing.type: Easing.InOutSine
            from: -band.width
            property: "x"
            target: band
            to: root.width
        }

        PauseAnimation {
            duration: Theme.motion.calm * 1.6
        }
    }
}
