import QtQuick

// Warm paper and deep blue: kiosk and counter.
KColors {
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
    accentDown: "#e8aa35"
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
