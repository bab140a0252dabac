pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// A small button with a sign and its key instead of words; its name is for screen readers.
KButton {
    id: root

    required property string name

    bottomPadding: 0
    hoverEnabled: true
    implicitHeight: Theme.unit * 2.1
    leftPadding: Theme.space.s
    rightPadding: Theme.space.s
    topPadding: 0

    Accessible.name: name

    KHint {
        text: root.text === root.name ? "" : root.name
        wanted: root.hovered || root.visualFocus
    }

    contentItem: KButtonFace {
        busy: root.busy
        face: root.font
        iconName: root.iconName
        ink: root.ink
        shortcut: root.shortcut
        text: root.text
    }
}
