pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// The other steps of the stage as signs with their keys.
RowLayout {
    id: root

    required property DeskModel desk
    required property StepsModel steps
    required property StepSheetModel sheet
    readonly property string stage: desk.stage

    spacing: Theme.space.xs

    SignButton {
        Layout.fillWidth: true
        enabled: root.steps.canCallOther
        iconName: "search"
        name: qsTr("Call another one")
        objectName: "callOther"
        shortcut: "F10"
        visible: root.stage === "idle"

        onClicked: root.sheet.open("call")
    }

    SignButton {
        Layout.fillWidth: true
        enabled: root.steps.canRest
        iconName: "coffee"
        name: qsTr("Break or close")
        objectName: "rest"
        shortcut: "F9"
        visible: root.stage === "idle" && root.steps.resting === ""

        onClicked: root.sheet.open("rest")
    }

    SignButton {
        Layout.fillWidth: true
        enabled: root.desk.canRecall
        iconName: "volume-2"
        name: qsTr("Recall")
        objectName: "recall"
        shortcut: "F5"
        visible: root.stage === "called"

        onClicked: root.desk.recall()
    }

    SignButton {
        Layout.fillWidth: true
        enabled: root.desk.canNoShow
        iconName: "user-x"
        kind: root.desk.offerNoShow ? KButton.Kind.Accent : KButton.Kind.Danger
        name: qsTr("No-show")
        objectName: "noShow"
        shortcut: "F6"
        visible: root.stage === "called"

        onClicked: root.desk.noShow()
    }

    SignButton {
        Layout.fillWidth: true
        enabled: root.desk.canFinish
        iconName: "check"
        name: qsTr("Finish")
        objectName: "finish"
        shortcut: "F4"
        visible: root.stage === "serving" && !root.desk.overnight

        onClicked: root.desk.finish()
    }

    SignButton {
        Layout.fillWidth: true
        enabled: root.steps.canHold
        iconName: "hourglass"
        name: qsTr("Hold")
        objectName: "hold"
        shortcut: "F7"
        visible: root.stage === "serving"

        onClicked: root.sheet.open("hold")
    }

    SignButton {
        Layout.fillWidth: true
        enabled: root.steps.canTransfer
        iconName: "arrow-right-left"
        name: qsTr("Transfer")
        objectName: "transfer"
        shortcut: "F8"
        visible: root.stage === "serving" && root.steps.undoStep === ""

        onClicked: root.sheet.open("transfer")
    }

    SignButton {
        Layout.fillWidth: true
        iconName: "undo-2"
        kind: KButton.Kind.Quiet
        name: qsTr("Undo: %1 s left").arg(root.steps.undoLeft)
        objectName: "undo"
        shortcut: "Ctrl+Z"
        text: root.steps.undoLeft
        visible: root.steps.undoStep !== ""

        onClicked: root.steps.undo()
    }
}
