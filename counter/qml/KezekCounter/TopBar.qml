pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// Where this is and who is here; the language; the way out.
RowLayout {
    id: root

    required property CounterShell shell
    required property DeskModel desk
    required property WindowModel form
    required property LockModel lock

    spacing: Theme.space.m

    Rectangle {
        Layout.preferredHeight: Theme.unit * 3
        Layout.preferredWidth: Theme.unit * 3
        border.color: color
        border.width: Theme.hairline
        color: Theme.colors.primary
        radius: Theme.radius.m
        visible: root.desk.signedIn

        KText {
            anchors.centerIn: parent
            color: Theme.colors.onPrimary
            font.features: Theme.tabular
            objectName: "counterNumber"
            oneLine: true
            role: KText.Role.Heading
            text: root.desk.counterNumber

            Accessible.name: qsTr("Counter %1").arg(root.desk.counterNumber)
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        KText {
            // A long name takes a second line: on one alone it would run into the clock.
            Layout.fillWidth: true
            Layout.maximumHeight: Theme.unit * 3
            objectName: "clerkName"
            oneLine: !root.desk.signedIn
            role: KText.Role.Subheading
            text: root.desk.signedIn ? root.desk.clerkName : root.shell.officeName
        }

        KText {
            Layout.fillWidth: true
            muted: true
            oneLine: true
            role: KText.Role.Caption
            text: root.desk.signedIn
                ? qsTr("Counter %1").arg(root.desk.counterNumber)
                : root.shell.department
        }
    }

    KText {
        font.features: Theme.tabular
        muted: true
        oneLine: true
        role: KText.Role.Subheading
        text: root.shell.time
    }

    KLanguageSwitch {
        codes: root.shell.languages
        language: root.shell.language
        visible: codes.length > 1

        onChosen: code => root.shell.chooseLanguage(code)
    }

    KButton {
        id: form

        hoverEnabled: true
        iconName: "picture-in-picture-2"
        kind: KButton.Kind.Quiet
        objectName: "toggleForm"
        shortcut: "F11"

        Accessible.name: qsTr("Small bar above other programs")

        onClicked: root.form.toggle()

        KHint {
            text: form.Accessible.name
            wanted: form.hovered || form.visualFocus
        }
    }

    KButton {
        id: lockNow

        hoverEnabled: true
        iconName: "lock"
        kind: KButton.Kind.Quiet
        leftPadding: Theme.space.s
        objectName: "lockNow"
        rightPadding: Theme.space.s
        shortcut: "F12"
        visible: root.desk.signedIn && !root.lock.locked

        Accessible.name: qsTr("Lock the window")

        onClicked: root.lock.lock()

        KHint {
            text: lockNow.Accessible.name
            wanted: lockNow.hovered || lockNow.visualFocus
        }
    }

    KButton {
        id: signOut

        enabled: root.desk.canSignOut
        hoverEnabled: true
        iconName: "log-out"
        kind: KButton.Kind.Quiet
        objectName: "signOut"
        shortcut: "Ctrl+Q"
        text: root.width > Theme.unit * 58 ? qsTr("Sign out") : ""
        visible: root.desk.signedIn

        Accessible.name: qsTr("Sign out")

        onClicked: root.desk.signOut()

        KHint {
            text: signOut.text === "" ? signOut.Accessible.name : ""
            wanted: signOut.hovered || signOut.visualFocus
        }
    }
}
