import QtQuick

// Distances.
QtObject {
    id: root

    required property real unit

    readonly property real xs: root.unit * 0.25
    readonly property real s: root.unit * 0.5
    readonly property real m: root.unit * 0.75
    readonly property real l: root.unit
    readonly property real xl: root.unit * 1.5
    readonly property real xxl: root.unit * 2.25
}
