pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// The lower part of a sheet: the note, what the step would do, and doing or leaving it.
ColumnLayout {
    id: root

    required property StepSheetModel sheet
    required property DeskModel desk
    required property string deed

    spacing: Theme.space.s

    KTextField {
        id: note

        Layout.fillWidth: true
        maximumLength: 200
        name: root.sheet.kind === "transfer" || root.sheet.kind === "topic"
            ? qsTr("Note for your colleague (no personal data)") : qsTr("In your own words (no personal data)")
        objectName: "sheetNote"
        visible: root.sheet.kind !== "reinstate"

        onAccepted: root.sheet.confirm()
        onTextChanged: root.sheet.write(text)

        Component.onCompleted: text = root.sheet.note
    }

    KText {
        Layout.fillWidth: true
        objectName: "sheetFound"
        strong: true
        text: root.sheet.passed !== "" ? qsTr("%1 passes over: %2").arg(root.sheet.found).arg(root.sheet.passed)
            : qsTr("%1 passes over nobody.").arg(root.sheet.found)
        visible: root.sheet.found !== ""
    }

    KBanner {
        Layout.fillWidth: true
        objectName: "sheetFault"
        text: root.desk.fault
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.s

        KButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            busy: root.sheet.busy
            enabled: root.sheet.canConfirm || busy
            kind: KButton.Kind.Primary
            objectName: "sheetConfirm"
            shortcut: "F2"
            text: root.deed

            onClicked: root.sheet.confirm()
        }

        KButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            objectName: "sheetCancel"
            shortcut: "Esc"
            text: qsTr("Cancel")

            onClicked: root.sheet.close()
        }
    }
}
