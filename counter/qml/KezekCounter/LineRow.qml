pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// One topic: its letter, its name, how many wait and the longest of their waits.
Rectangle {
    id: root

    required property string letter
    required property string name
    required property int waiting
    required property int longestMinutes
    required property bool mine
    required property int rank
    required property string norm

    border.color: color
    border.width: Theme.hairline
    color: mine ? Theme.colors.sunken : Theme.colors.surface
    implicitHeight: row.implicitHeight + Theme.space.s * 2
    objectName: "line-" + letter
    radius: Theme.radius.m

    Accessible.name: letter + ", " + name + ", " + count.text + ", " + longest.text
    Accessible.role: Accessible.ListItem

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.margins: Theme.space.m
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.m

        KChip {
            Layout.minimumWidth: textSize * 2.3 // the widest letter: names begin in one line
            text: root.letter
            textSize: Theme.text.body
            tone: root.mine ? KChip.Tone.Accent : KChip.Tone.Neutral
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            KText {
                Layout.fillWidth: true
                font.weight: root.mine ? Theme.weight.strong : Theme.weight.normal
                text: root.name
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space.xs

                KIcon {
                    color: Theme.colors.onWarningTint
                    icon: root.norm === "over" ? "triangle-alert" : "clock-alert"
                    objectName: "norm-" + root.letter
                    size: Theme.unit
                    visible: root.norm !== ""
                }

                KText {
                    id: longest

                    Layout.fillWidth: true
                    color: root.norm === "over" ? Theme.colors.onDangerTint
                        : root.norm === "near" ? Theme.colors.onWarningTint : Theme.colors.inkMuted
                    font.weight: root.norm === "over" ? Theme.weight.strong : Theme.weight.normal
                    role: KText.Role.Caption
                    text: root.waiting === 0 ? qsTr("nobody waits")
                        : root.norm === "over" ? qsTr("longest wait: %n minute(s), over the norm", "", root.longestMinutes)
                        : qsTr("longest wait: %n minute(s)", "", root.longestMinutes)
                }
            }

            KText {
                Layout.fillWidth: true
                muted: true
                role: KText.Role.Caption
                text: root.rank > 1 ? qsTr("called when your own line is empty or this one waits too long")
                    : qsTr("served at another counter")
                visible: root.rank !== 1
            }
        }

        KText {
            id: count

            font.features: Theme.tabular
            oneLine: true
            role: KText.Role.Heading
            text: root.waiting
        }
    }
}
