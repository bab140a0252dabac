pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// One of several to choose from: a line with a mark when it is the chosen one.
KButton {
    id: root

    property bool chosen: false
    property bool taken: false

    alignLeft: true
    iconAfter: chosen ? "check" : ""
    kind: chosen ? KButton.Kind.Primary : KButton.Kind.Secondary

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.role: Accessible.RadioButton
}
