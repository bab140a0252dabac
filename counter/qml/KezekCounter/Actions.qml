pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// One big button, and the steps with the visitor at the counter beneath it.
ColumnLayout {
    id: root

    required property DeskModel desk

    spacing: Theme.space.s

    KButton {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.unit * 4.5
        busy: root.desk.busy && root.desk.stage === "idle"
        enabled: root.desk.canCall || busy
        focus: true
        iconName: "megaphone"
        kind: KButton.Kind.Primary
        objectName: "callNext"
        shortcut: "F2"
        text: qsTr("Call next")
        textSize: Theme.text.heading

        onClicked: root.desk.callNext()
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.space.s
        columns: 2
        rowSpacing: Theme.space.s
        uniformCellWidths: true

        KButton {
            Layout.fillWidth: true
            enabled: root.desk.canStart
            iconName: "play"
            kind: enabled ? KButton.Kind.Accent : KButton.Kind.Secondary
            objectName: "start"
            shortcut: "F3"
            text: qsTr("Start")

            onClicked: root.desk.start()
        }

        KButton {
            Layout.fillWidth: true
            enabled: root.desk.canFinish
            iconName: "check"
            kind: enabled ? KButton.Kind.Accent : KButton.Kind.Secondary
            objectName: "finish"
            shortcut: "F4"
            text: qsTr("Finish")

            onClicked: root.desk.finish()
        }

        KButton {
            Layout.fillWidth: true
            enabled: root.desk.canRecall
            iconName: "volume-2"
            objectName: "recall"
            shortcut: "F5"
            text: qsTr("Recall")

            onClicked: root.desk.recall()
        }

        KButton {
            Layout.fillWidth: true
            enabled: root.desk.canNoShow
            iconName: "user-x"
            kind: KButton.Kind.Danger
            objectName: "noShow"
            shortcut: "F6"
            text: qsTr("No-show")

            onClicked: root.desk.noShow()
        }
    }
}
