import QtQuick

// Sizes of type by role.
QtObject {
    id: root

    required property real unit
    required property real scale

    readonly property real base: root.unit * root.scale
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
