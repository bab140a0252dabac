pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// Who was set aside by this clerk: how long still, and the way back to the desk or to the line.
ColumnLayout {
    id: root

    required property StepsModel steps

    spacing: Theme.space.xs
    visible: list.count > 0

    KText {
        Layout.fillWidth: true
        role: KText.Role.Subheading
        text: qsTr("Set aside by you")
    }

    Repeater {
        id: list

        model: root.steps.held

        Rectangle {
            id: row

            required property string ticketId
            required property string label
            required property string reason
            required property string note
            required property int minutes
            required property bool due
            required property int index

            Layout.fillWidth: true
            border.color: color
            border.width: Theme.hairline
            color: due ? Theme.colors.warningTint : Theme.colors.sunken
            implicitHeight: line.implicitHeight + Theme.space.xs * 2
            radius: Theme.radius.m

            ColumnLayout {
                id: line

                anchors.left: parent.left
                anchors.leftMargin: Theme.space.m
                anchors.right: parent.right
                anchors.rightMargin: Theme.space.xs
                anchors.verticalCenter: parent.verticalCenter
                spacing: 0

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.space.s

                    KIcon {
                        color: row.due ? Theme.colors.onWarningTint : Theme.colors.inkMuted
                        icon: row.due ? "bell-ring" : "hourglass"
                    }

                    KText {
                        Layout.fillWidth: true
                        color: row.due ? Theme.colors.onWarningTint : Theme.colors.ink
                        font.features: Theme.tabular
                        font.weight: Theme.weight.bold
                        objectName: "held-" + row.label
                        oneLine: true
                        text: row.label
                    }

                    SignButton {
                        enabled: root.steps.canResume
                        iconName: "user-check"
                        name: qsTr("%1 is back at the desk").arg(row.label)
                        objectName: "resume-" + row.label
                        shortcut: row.index < 9 ? String(row.index + 1) : ""

                        onClicked: root.steps.resume(row.ticketId)
                    }

                    SignButton {
                        enabled: root.steps.canRelease
                        iconName: "undo-2"
                        kind: KButton.Kind.Quiet
                        name: qsTr("%1 back to the line").arg(row.label)
                        objectName: "release-" + row.label
                        shortcut: row.index < 9 ? "Alt+" + (row.index + 1) : ""

                        onClicked: root.steps.release(row.ticketId)
                    }
                }

                KText {
                    Layout.bottomMargin: Theme.space.xs
                    Layout.fillWidth: true
                    Layout.rightMargin: Theme.space.xs
                    color: row.due ? Theme.colors.onWarningTint : Theme.colors.inkMuted
                    objectName: "heldWhy-" + row.label
                    role: KText.Role.Caption
                    text: [row.due ? qsTr("time is up") : qsTr("%n minute(s) left", "", row.minutes + 1), row.reason, row.note].filter(part => part !== "").join(" · ")
                }
            }
        }
    }
}
