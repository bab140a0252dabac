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

    readonly property QtObject space: QtObject {
        readonly property real xs: theme.unit * 0.25
        readonly property real s: theme.unit * 0.5
        readonly property real m: theme.unit * 0.75
        readonly property real l: theme.unit
        readonly property real xl: theme.unit * 1.5
        readonly property real xxl: theme.unit * 2.25
    }

    readonly property QtObject radius: QtObject {
        readonly property real s: theme.unit * 0.3
        readonly property real m: theme.unit * 0.5
        readonly property real l: theme.unit * 0.8
    }

    readonly property QtObject text: QtObject {
        readonly property real base: theme.unit * theme.textScale
        readonly property real caption: base * 0.84
        readonly property real body: base
        readonly property real subheading: base * 1.2
        readonly property real heading: base * 1.5
        readonly property real title: base * 2.0
        readonly property real display: base * 3.4
        readonly property real hero: base * 6.0
        // No text shrinks below this share of its role's size.
        readonly property real smallest: 0.6
        readonly property real lineHeight: 1.16
    }

    readonly property QtObject weight: QtObject {
        readonly property int normal: Font.Normal
        readonly property int medium: Font.Medium
        readonly property int strong: Font.DemiBold
        readonly property int bold: Font.Bold
        readonly property int heavy: Font.ExtraBold
    }

    readonly property QtObject motion: QtObject {
        readonly property real share: theme.motionReduced ? 0 : 1
        readonly property int fast: 120 * share
        readonly property int normal: 220 * share
        readonly property int slow: 420 * share
        readonly property int calm: 900 * share
        readonly property int turn: 1100
        readonly property int easing: Easing.OutCubic
        // Body-text heights a second: calm to read from a chair.
        readonly property real tickerSpeed: 3.2
    }

    readonly property string family: "Golos Text"
    readonly property var tabular: ({
        "tnum": 1
    })

    // The shadow picture's own measures, in its pixels.
    readonly property int shadowReach: 28
    readonly property int shadowEdge: 64

    // Least side of what a finger must hit: 20 mm on a touch screen, none for a mouse.
    readonly property real touch: touchScreen ? 20 * pixelsPerMm : 0
    readonly property real control: Math.max(unit * 2.5, touch)
    readonly property real hairline: Math.max(1, Math.round(unit / 24))
    readonly property real focusWidth: Math.max(2, Math.round(unit / 9))

    readonly property KColors light: KColors {
        background: "#fbf8f2"
        backgroundFar: "#eef1f2"
        surface: "#ffffff"
        sunken: "#f1eee6"
        border: "#ddd8cc"
        ink: "#10263b"
        inkMuted: "#3f5163"
        primary: "#134a74"
        primaryDown: "#0d3657"
        onPrimary: "#ffffff"
        tint: "#e3eef5"
        onTint: "#0f3f64"
        accent: "#f4b740"
        accentDown: "#e2a22a"
        onAccent: "#10263b"
        danger: "#8f1d1d"
        dangerDown: "#711414"
        onDanger: "#ffffff"
        dangerTint: "#fbe9e6"
        onDangerTint: "#7d1717"
        warningTint: "#fdf0d2"
        onWarningTint: "#5c3c00"
        successTint: "#e1f1e6"
        onSuccessTint: "#0f4a2a"
        disabled: "#ebe8e1"
        onDisabled: "#5b646d"
        focus: "#134a74"
        scrim: "#b310263b"
        shadow: 0.55
    }

    readonly property KColors dark: KColors {
        background: "#0b1c2e"
        backgroundFar: "#0f2a41"
        surface: "#15324c"
        sunken: "#0d2338"
        border: "#2a4a66"
        ink: "#ffffff"
        inkMuted: "#c3d3e0"
        primary: "#bfe0f5"
        primaryDown: "#9bcdeb"
        onPrimary: "#0b1c2e"
        tint: "#1d4363"
        onTint: "#e6f3fb"
        accent: "#f7bf4f"
        accentDown: "#e9ab32"
        onAccent: "#0d2033"
        danger: "#8f1d1d"
        dangerDown: "#711414"
        onDanger: "#ffffff"
        dangerTint: "#4a1a1f"
        onDangerTint: "#ffe3df"
        warningTint: "#453411"
        onWarningTint: "#ffeec7"
        successTint: "#123f2e"
        onSuccessTint: "#d8f5e3"
        disabled: "#1a3147"
        onDisabled: "#a3b5c4"
        focus: "#f7bf4f"
        scrim: "#cc06111d"
        shadow: 0.8
    }

    readonly property KColors highContrast: KColors {
        background: "#000000"
        backgroundFar: "#000000"
        surface: "#000000"
        sunken: "#000000"
        border: "#ffffff"
        ink: "#ffffff"
        inkMuted: "#ffffff"
        primary: "#ffffff"
        primaryDown: "#ffe14d"
        onPrimary: "#000000"
        tint: "#1f1f1f"
        onTint: "#ffffff"
        accent: "#ffe14d"
        accentDown: "#ffffff"
        onAccent: "#000000"
        danger: "#ffd0c9"
        dangerDown: "#ffffff"
        onDanger: "#000000"
        dangerTint: "#2a0000"
        onDangerTint: "#ffffff"
        warningTint: "#2a2200"
        onWarningTint: "#ffffff"
        successTint: "#00220f"
        onSuccessTint: "#ffffff"
        disabled: "#1f1f1f"
        onDisabled: "#d0d0d0"
        focus: "#ffe14d"
        scrim: "#e6000000"
        shadow: 0
    }
}
