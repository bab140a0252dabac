import QtQuick

// Durations in milliseconds.
QtObject {
    id: root

    required property bool reduced

    readonly property real share: root.reduced ? 0 : 1
    readonly property int fast: 120 * share
    readonly property int normal: 220 * share
    readonly property int slow: 420 * share
    readonly property int calm: 900 * share
    readonly property int turn: 1100
    // Longer than a double click takes.
    readonly property int guard: 500
    // How long a page stays that turns by itself.
    readonly property int page: 9000
    readonly property int easing: Easing.OutCubic
    // Body-text heights a second: calm to read from a chair.
    readonly property real tickerSpeed: 3.2
}
