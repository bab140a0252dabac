pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// The visitor at the counter: number, topic, language, how long; or that nobody is here.
KCard {
    id: root

    required property DeskModel desk
    required property StepsModel steps
    readonly property bool present: desk.stage !== "idle"
    // Of the number's height, when notices leave little room.
    readonly property real least: Theme.text.heading * Theme.text.lineHeight
    readonly property var languages: ({
        "kk": qsTr("Kazakh"),
        "ru": qsTr("Russian"),
        "en": qsTr("English")
    })

    Accessible.name: present ? desk.label : qsTr("Nobody is at the counter")
    Accessible.role: Accessible.Grouping

    ColumnLayout {
        id: box

        anchors.fill: parent
        spacing: Theme.space.s
        visible: root.present

        RowLayout {
            id: head

            Layout.fillWidth: true
            spacing: Theme.space.s

            KChip {
                iconName: root.desk.stage === "serving" ? "user-check" : "megaphone"
                objectName: "stage"
                text: root.desk.stage === "serving" ? qsTr("Being served") : qsTr("Called")
                tone: root.desk.stage === "serving" ? KChip.Tone.Success : KChip.Tone.Accent
            }

            KChip {
                objectName: "calls"
                text: qsTr("%n call(s)", "", root.desk.calls)
                tone: root.desk.calls >= root.desk.callLimit ? KChip.Tone.Warning : KChip.Tone.Neutral
                visible: root.desk.stage === "called"
            }

            Item {
                Layout.fillWidth: true
            }

            KIcon {
                color: root.desk.overNorm ? Theme.colors.onDangerTint : Theme.colors.inkMuted
                icon: root.desk.overNorm ? "clock-alert" : "clock"
                visible: root.desk.overNorm || root.width > Theme.unit * 19
            }

            KText {
                color: root.desk.overNorm ? Theme.colors.onDangerTint : Theme.colors.ink
                font.features: Theme.tabular
                objectName: "elapsed"
                oneLine: true
                role: KText.Role.Subheading
                text: root.desk.elapsed
            }
        }

        KLabelNumber {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumHeight: root.least
            Layout.preferredHeight: Theme.text.hero
            horizontalAlignment: Text.AlignLeft
            label: root.desk.label
            objectName: "currentLabel"
            size: Math.max(Theme.text.heading, Math.min(Theme.text.hero, height * 0.8, width / 2.7))
        }

        ScrollPart {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(wanted, box.height - head.height - root.least - Theme.space.s * 2)
            Layout.rightMargin: -Theme.space.m // the mark stands in the card's margin
            name: qsTr("About the visitor")
            objectName: "aboutVisitor"
            steady: true

            KText {
                Layout.fillWidth: true
                objectName: "currentTopic"
                role: KText.Role.Subheading
                text: root.desk.topicName
            }

            Flow {
                Layout.fillWidth: true
                spacing: Theme.space.s

                KChip {
                    iconName: "languages"
                    objectName: "visitorLanguage"
                    text: root.languages[root.desk.visitorLanguage] ?? ""
                }

                KChip {
                    iconName: "clock"
                    objectName: "waited"
                    text: qsTr("waited %1").arg(root.desk.waited)
                }

                KChip {
                    iconName: "accessibility"
                    objectName: "group"
                    text: root.desk.groupName
                    tone: root.desk.groupChecked ? KChip.Tone.Success : KChip.Tone.Accent
                    visible: text !== ""
                }

                SignButton {
                    iconName: "circle-question-mark"
                    kind: KButton.Kind.Quiet
                    name: qsTr("Why this one?")
                    objectName: "whyThis"
                    shortcut: "F1"
                    text: root.steps.canCheckGroup && root.width < Theme.unit * 30 ? "" : name
                    textSize: Theme.text.caption

                    onClicked: root.steps.explain()
                }

                SignButton {
                    iconName: "shield-check"
                    name: qsTr("The group is confirmed by a document")
                    objectName: "groupRight"
                    shortcut: "+"
                    visible: root.steps.canCheckGroup

                    onClicked: root.steps.checkGroup(true)
                }

                SignButton {
                    iconName: "x"
                    kind: KButton.Kind.Danger
                    name: qsTr("The group is not confirmed: back to the line by the time of coming")
                    objectName: "groupWrong"
                    shortcut: "-"
                    visible: root.steps.canCheckGroup

                    onClicked: root.steps.checkGroup(false)
                }
            }

            KBanner {
                Layout.fillWidth: true
                iconName: "scale"
                objectName: "why"
                text: root.steps.why
                tone: KBanner.Tone.Info
            }

            KBanner {
                Layout.fillWidth: true
                iconName: "message-square"
                objectName: "note"
                text: root.desk.note
                tone: KBanner.Tone.Info
            }
        }
    }

    NobodyHere {
        anchors.centerIn: parent
        desk: root.desk
        room: root.height
        steps: root.steps
        visible: !root.present
        width: parent.width
    }
}
