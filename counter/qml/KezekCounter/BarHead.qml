pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// The bar's first line: which counter, what is going on and for how long, and the way to the window.
RowLayout {
    id: root

    required property CounterShell shell
    required property DeskModel desk
    required property WindowModel form
    required property int troubles
    required property AlertModel alerts

    spacing: Theme.space.s

    KChip {
        objectName: "counterNumber"
        text: root.desk.counterNumber
        tone: KChip.Tone.Accent
        visible: root.desk.signedIn

        Accessible.name: qsTr("Counter %1").arg(root.desk.counterNumber)
    }

    KChip {
        iconName: "wifi-off"
        objectName: "barAway"
        text: qsTr("no connection")
        tone: KChip.Tone.Danger
        visible: root.shell.away
    }

    KChip {
        Layout.fillWidth: true
        iconName: root.alerts.icon
        objectName: "barAlert"
        text: [root.alerts.mark, root.alerts.title].filter(text => text !== "").join(": ")
        tone: root.alerts.marks.length > 0 ? KChip.Tone.Warning : KChip.Tone.Danger
        visible: root.alerts.active
    }

    KText {
        Layout.fillWidth: true
        color: Theme.colors.inkMuted
        objectName: "barState"
        oneLine: true
        role: KText.Role.Caption
        text: root.shell.away ? "" : root.desk.fault !== "" ? qsTr("Not done. Why: F11")
            : root.desk.overnight ? qsTr("Of yesterday")
            : root.desk.stage === "serving" ? qsTr("Being served")
            : root.desk.stage === "called" ? qsTr("Called") + "  ·  " + qsTr("%n call(s)", "", root.desk.calls)
            : root.desk.signedIn ? qsTr("Free") : root.shell.officeName
        visible: !root.alerts.active

        Accessible.name: root.shell.away || root.desk.fault === "" ? text : root.desk.fault
    }

    KIcon {
        color: Theme.colors.onWarningTint
        icon: "triangle-alert"
        objectName: "barTrouble"
        visible: root.troubles > 0

        Accessible.ignored: false
        Accessible.name: qsTr("There is a notice: open the window")
        Accessible.role: Accessible.AlertMessage
    }

    KText {
        font.features: Theme.tabular
        objectName: "elapsed"
        oneLine: true
        strong: true
        text: root.desk.stage === "idle" ? root.shell.time : root.desk.elapsed
    }

    SignButton {
        Layout.preferredHeight: Theme.unit * 1.9
        iconName: "maximize-2"
        name: qsTr("Open the window")
        objectName: "toggleForm"
        shortcut: "F11"

        onClicked: root.form.toggle()
    }
}
