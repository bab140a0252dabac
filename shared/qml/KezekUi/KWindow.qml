pragma ComponentBehavior: Bound

import QtQuick

// A program's window: sets the theme's unit from its own size, and the ground.
Window {
    id: root

    property real designWidth: 1920
    property real designHeight: 1080
    // Height of body text at the design's size.
    property real designUnit: 28
    property int mode: Theme.Mode.Light
    // How many times the design's size everything is drawn.
    property real fit: Math.min(width / designWidth, height / designHeight)

    color: Theme.colors.background
    height: designHeight
    width: designWidth

    Binding {
        property: "unit"
        target: Theme
        value: root.designUnit * root.fit
    }

    Binding {
        property: "mode"
        target: Theme
        value: root.mode
    }

    Rectangle {
        anchors.fill: parent
        z: -2

        gradient: Gradient {
            GradientStop {
                color: Theme.colors.background
                position: 0
            }

            GradientStop {
                color: Theme.colors.backgroundFar
                position: 1
            }
        }
    }
}
