pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// A PIN by figures, or a password by letters; one way leads to the other.
FocusScope {
    id: root

    property bool busy: false
    property bool words: false

    signal entered(secret: string)

    function clear() {
        pad.pin = "";
        field.text = "";
    }

    implicitHeight: column.implicitHeight
    implicitWidth: pad.implicitWidth

    Column {
        id: column

        spacing: Theme.space.s
        width: parent.width

        KPinPad {
            id: pad

            busy: root.busy
            focus: !root.words
            objectName: "pinPad"
            visible: !root.words

            onEntered: pin => root.entered(pin)
        }

        KTextField {
            id: field

            echoMode: TextInput.Password
            maximumLength: 128
            name: qsTr("Password")
            objectName: "passwordField"
            visible: root.words
            width: parent.width

            onAccepted: root.entered(text)
        }

        KButton {
            enabled: field.text !== "" && !root.busy
            kind: KButton.Kind.Primary
            objectName: "passwordDone"
            text: qsTr("Done")
            visible: root.words
            width: parent.width

            onClicked: root.entered(field.text)
        }

        KButton {
            iconName: root.words ? "keyboard" : "lock"
            kind: KButton.Kind.Quiet
            objectName: "secretKind"
            text: root.words ? qsTr("PIN") : qsTr("Password")
            width: parent.width

            onClicked: {
                root.words = !root.words;
                root.clear();
                if (root.words)
                    field.field.forceActiveFocus();
                else
                    pad.forceActiveFocus();
            }
        }
    }
}
