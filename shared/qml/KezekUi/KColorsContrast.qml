import QtQuick

// Black and white with one yellow, for people who see badly.
KColors {
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
