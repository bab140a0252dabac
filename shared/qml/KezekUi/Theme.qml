pragma Singleton

import QtQuick

// The one place for colours, sizes, type and motion. Lengths are pixels, times milliseconds.
QtObject {
    id: theme

    enum Mode {
        Light,
        Dark,
        HighContrast
    }

    // Height of body text; KWindow scales it with the window.
    property real unit: 24
    property int mode: Theme.Mode.Light
    // 1.0 is the normal size, 1.3 the large-type variant.
    property real textScale: 1.0
    property bool touchScreen: false
    property real pixelsPerMm: 3.5
    property bool motionReduced: false

    readonly property KColors colors: mode === Theme.Mode.Dark ? dark
        : mode === Theme.Mode.HighContrast ? highContrast : light

    readonly property KColorsAlert alert: KColorsAlert {}

    readonly property KSpace space: KSpace {
        unit: theme.unit
    }

    readonly property KRadius radius: KRadius {
        unit: theme.unit
    }

    readonly property KType text: KType {
        unit: theme.unit
        scale: theme.textScale
    }

    readonly property KWeight weight: KWeight {}

    readonly property KMotion motion: KMotion {
        reduced: theme.motionReduced
    }

    readonly property string family: "Golos Text"
    readonly property var tabular: ({
        "tnum": 1
    })

    // Strength of what shines through a night.
    readonly property real dimmed: 0.6

    // The shadow picture's own measures, in its pixels.
    readonly property int shadowReach: 28
    readonly property int shadowEdge: 64

    // Least side of what a finger must hit: 20 mm on a touch screen, none for a mouse.
    readonly property real touch: touchScreen ? 20 * pixelsPerMm : 0
    readonly property real control: Math.max(unit * 2.5, touch)
    readonly property real hairline: Math.max(1, Math.round(unit / 24))
    readonly property real focusWidth: Math.max(2, Math.round(unit / 9))

    readonly property KColors light: KColorsLight {}

    readonly property KColors dark: KColorsDark {}

    readonly property KColors highContrast: KColorsContrast {}
}
