import QtQuick

// Roundness of corners.
QtObject {
    id: root

    required property real unit

    readonly property real s: root.unit * 0.3
    readonly property real m: root.unit * 0.5
    readonly property real l: root.unit * 0.8
}
