import QtQuick

// An alert's colours, the same in every mode: a ground by its tone, and what stands on it.
QtObject {
    readonly property color body: "#0b0f14"
    readonly property color bodyInk: "#ffffff"
    readonly property color bodyInkMuted: "#cdd6df"
    readonly property color line: "#3a4754"
    readonly property color mark: "#ffe14d"
    readonly property color markInk: "#14110a"
    readonly property color dark: "#14110a"
    readonly property color light: "#ffffff"

    function ground(tone: string): color {
        switch (tone) {
        case "extreme":
            return "#8e0b16";
        case "severe":
        case "unknown":
            return "#ff9d2e";
        case "moderate":
            return "#ffd84a";
        case "test":
            return "#4b3a7a";
        default:
            return "#0a4a86";
        }
    }

    function ink(tone: string): color {
        return tone === "severe" || tone === "unknown" || tone === "moderate" ? dark : light;
    }
}
