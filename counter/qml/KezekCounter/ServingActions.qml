pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// The steps while a visitor is being served.
GridLayout {
    id: root

    required property DeskModel desk
    required property StepsModel steps
    required property StepSheetModel sheet

    columnSpacing: Theme.space.s
    columns: 2
    rowSpacing: Theme.space.s
    uniformCellWidths: true

    StepButton {
        enabled: root.desk.canFinish
        iconName: "check"
        kind: enabled ? KButton.Kind.Accent : KButton.Kind.Secondary
        objectName: "finish"
        shortcut: "F4"
        text: qsTr("Finish")

        onClicked: root.desk.finish()
    }

    StepButton {
        enabled: root.steps.canNote
        iconName: "clipboard-check"
        objectName: "outcome"
        shortcut: "End"
        text: qsTr("Finish with a result")

        onClicked: root.sheet.open("finish")
    }

    StepButton {
        enabled: root.steps.canHold
        iconName: "hourglass"
        objectName: "hold"
        shortcut: "F7"
        text: qsTr("Hold")

        onClicked: root.sheet.open("hold")
    }

    StepButton {
        enabled: root.steps.canTransfer
        iconName: "arrow-right-left"
        objectName: "transfer"
        shortcut: "F8"
        text: qsTr("Transfer")

        onClicked: root.sheet.open("transfer")
    }

    StepButton {
        Layout.columnSpan: 2
        enabled: root.steps.canChangeTopic
        iconName: "split"
        objectName: "changeTopic"
        shortcut: "Home"
        text: qsTr("One more topic in this visit")

        onClicked: root.sheet.open("topic")
    }
}
