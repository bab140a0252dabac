import QtQuick
import KezekUi

// What the theme must know of a touch screen and of its visitor.
Item {
    id: root

    required property bool large
    required property real pixelsPerMm

    Binding {
        property: "touchScreen"
        target: Theme
        value: true
    }

    // EN 301 549: type that grows by itself, for those who see badly.
    Binding {
        property: "textScale"
        target: Theme
        value: root.large ? 1.3 : 1
    }

    Binding {
        property: "pixelsPerMm"
        target: Theme
        value: root.pixelsPerMm
    }
}
