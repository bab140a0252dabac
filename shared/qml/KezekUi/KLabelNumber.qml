pragma ComponentBehavior: Bound

import QtQuick

// A ticket's label, large: letter, thin gap, three figures of equal width.
KText {
    id: root

    required property string label

    Accessible.name: label
    font.features: Theme.tabular
    font.weight: Theme.weight.heavy
    horizontalAlignment: Text.AlignHCenter
    oneLine: true
    role: KText.Role.Display
    text: label.length > 1 ? label.charAt(0) + "\u2009" + label.slice(1) : label
}
