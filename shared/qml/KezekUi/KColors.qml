import QtQuick

// One set of colours. A pair `x` / `onX` is ground and text; contrast is checked by a test.
QtObject {
    required property color background
    required property color backgroundFar
    required property color surface
    required property color sunken
    required property color border
    required property color ink
    required property color inkMuted
    required property color primary
    required property color primaryDown
    required property color onPrimary
    required property color tint
    required property color onTint
    required property color accent
    required property color accentDown
    required property color onAccent
    required property color danger
    required property color dangerDown
    required property color onDanger
    required property color dangerTint
    required property color onDangerTint
    required property color warningTint
    required property color onWarningTint
    required property color successTint
    required property color onSuccessTint
    required property color disabled
    required property color onDisabled
    required property color focus
    required property color scrim
    required property real shadow
}
