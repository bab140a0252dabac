import QtQuick

// Weights of the font that are shipped.
QtObject {
    readonly property int normal: Font.Normal
    readonly property int medium: Font.Medium
    readonly property int strong: Font.DemiBold
    readonly property int bold: Font.Bold
    readonly property int heavy: Font.ExtraBold
}
