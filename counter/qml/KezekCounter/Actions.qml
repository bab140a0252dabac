pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// One big button, and beneath it the steps that are possible in this stage.
ColumnLayout {
    id: root

    required property DeskModel desk
    required property StepsModel steps
    required property StepSheetModel sheet

    function stand() {
        main.forceActiveFocus();
    }

    spacing: Theme.space.s

    KButton {
        id: main

        Layout.fillWidth: true
        Layout.preferredHeight: Theme.unit * 4
        busy: root.desk.busy && root.desk.stage === "idle"
        enabled: root.desk.canCall || busy
        focus: true
        iconName: root.desk.endsFirst ? "fast-forward" : "megaphone"
        kind: KButton.Kind.Primary
        objectName: "callNext"
        shortcut: "F2"
        text: root.desk.endsFirst ? qsTr("Finish and call next") : qsTr("Call next")
        textSize: root.desk.endsFirst ? Theme.text.subheading : Theme.text.heading

        onClicked: root.desk.callNext()
    }

    GridLayout {
        Layout.fillHeight: false
        Layout.fillWidth: true
        columnSpacing: Theme.space.s
        columns: 2
        rowSpacing: Theme.space.s
        uniformCellWidths: true
        visible: root.desk.stage === "called"

        StepButton {
            enabled: root.desk.canStart
            iconName: "play"
            kind: enabled && !root.desk.offerNoShow ? KButton.Kind.Accent : KButton.Kind.Secondary
            objectName: "start"
            shortcut: "F3"
            text: qsTr("Start")

            onClicked: root.desk.start()
        }

        StepButton {
            enabled: root.desk.canRecall
            iconName: "volume-2"
            objectName: "recall"
            shortcut: "F5"
            text: qsTr("Recall")

            onClicked: root.desk.recall()
        }

        StepButton {
            enabled: root.desk.canNoShow
            iconName: "user-x"
            kind: root.desk.offerNoShow ? KButton.Kind.Accent : KButton.Kind.Danger
            objectName: "noShow"
            shortcut: "F6"
            text: qsTr("No-show")

            onClicked: root.desk.noShow()
        }

        StepButton {
            enabled: root.steps.canPutBack
            iconName: "undo-2"
            objectName: "putBack"
            shortcut: "Del"
            text: qsTr("Put back")

            onClicked: root.steps.putBack()
        }
    }

    ServingActions {
        Layout.fillHeight: false
        Layout.fillWidth: true
        desk: root.desk
        sheet: root.sheet
        steps: root.steps
        visible: root.desk.stage === "serving"
    }

    GridLayout {
        Layout.fillHeight: false
        Layout.fillWidth: true
        columnSpacing: Theme.space.s
        columns: 2
        rowSpacing: Theme.space.s
        uniformCellWidths: true
        visible: root.desk.stage === "idle"

        StepButton {
            enabled: root.steps.canCallOther
            iconName: "search"
            objectName: "callOther"
            shortcut: "F10"
            text: qsTr("Call another one")

            onClicked: root.sheet.open("call")
        }

        StepButton {
            enabled: root.steps.canWalkIn
            iconName: "user-plus"
            objectName: "walkIn"
            shortcut: "Ins"
            text: qsTr("Without a ticket")

            onClicked: root.sheet.open("walk_in")
        }

        StepButton {
            enabled: root.steps.canReinstate
            iconName: "user-check"
            objectName: "reinstate"
            shortcut: "PgUp"
            text: qsTr("Came after all")

            onClicked: root.sheet.open("reinstate")
        }

        StepButton {
            enabled: root.steps.canRest || root.steps.canOpen
            iconName: root.steps.resting !== "" ? "door-open" : "coffee"
            kind: root.steps.resting !== "" ? KButton.Kind.Accent : KButton.Kind.Secondary
            objectName: "rest"
            shortcut: "F9"
            text: root.steps.resting !== "" ? qsTr("Open the counter") : qsTr("Break or close")

            onClicked: {
                if (root.steps.resting !== "")
                    root.steps.open();
                else
                    root.sheet.open("rest");
            }
        }
    }
}
