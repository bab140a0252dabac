import QtQuick

// Night blue: the TV.
KColors {
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
