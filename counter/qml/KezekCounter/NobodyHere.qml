pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// Nobody is at the counter, or it rests: why, and who waits.
ColumnLayout {
    id: root

    required property DeskModel desk
    required property StepsModel steps
    // How high the card is in which it stands.
    required property real room

    spacing: Theme.space.m

    KIcon {
        Layout.alignment: Qt.AlignHCenter
        color: Theme.colors.inkMuted
        icon: root.steps.restOver ? "clock-alert" : root.steps.resting === "break" ? "coffee" : root.steps.resting === "closed" ? "ban" : "armchair"
        size: Theme.unit * 4
        visible: root.room > Theme.unit * 11
    }

    KText {
        Layout.fillWidth: true
        color: root.steps.restOver ? Theme.colors.onDangerTint : Theme.colors.ink
        horizontalAlignment: Text.AlignHCenter
        objectName: "idleText"
        role: KText.Role.Heading
        text: root.steps.restOver ? qsTr("The break's time is up")
            : root.steps.resting === "break" ? qsTr("On a break") : root.steps.resting === "closed" ? qsTr("The counter is closed")
            : root.desk.nobody ? qsTr("Nobody is waiting for you") : qsTr("Nobody is at the counter")
    }

    KText {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        muted: true
        objectName: "idleDetail"
        text: root.steps.resting !== "" ? [root.steps.restReason, root.steps.restUntil !== "" ? qsTr("until %1").arg(root.steps.restUntil) : ""].filter(part => part !== "").join("  ·  ")
            : root.desk.waitingHere > 0 ? qsTr("%n visitor(s) waiting for you", "", root.desk.waitingHere)
            : qsTr("New visitors will appear in the list by themselves.")
    }

    KText {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        muted: true
        objectName: "hotKeyHint"
        role: KText.Role.Caption
        text: root.steps.hotKeyHint
        visible: text !== "" && root.room > Theme.unit * 15
    }
}
