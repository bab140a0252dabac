import QtQuick
import KezekUi

// One need, on or off.
KButton {
    id: root

    required property string picture
    required property bool set

    alignLeft: true
    iconAfter: set ? "check" : ""
    iconName: picture
    kind: set ? KButton.Kind.Primary : KButton.Kind.Secondary

    Accessible.checkable: true
    Accessible.checked: set
    Accessible.role: Accessible.CheckBox
}
