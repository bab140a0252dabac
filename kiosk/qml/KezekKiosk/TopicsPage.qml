pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// The question, or the section that is open, and the cards in a grid that 2 to 24 fill well.
PageFrame {
    id: root

    required property ShellModel shell
    required property TopicsModel topics
    required property bool portrait
    readonly property int count: cards.count
    readonly property int columns: {
        if (portrait)
            return count <= 5 ? 1 : count <= 16 ? 2 : 3;
        if (count <= 2 || count === 4)
            return 2;
        return count <= 6 || count === 9 ? 3 : count <= 16 ? 4 : 5;
    }
    readonly property int rows: Math.ceil(count / columns)
    readonly property int spare: rows * columns - count

    byKeys: shell.byKeys

    // The n-th card, for a keypad.
    function press(place: int) {
        const card = cards.itemAt(place - 1) as TopicCard;
        if (card && card.enabled)
            card.clicked();
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space.l

        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.space.xl
            columns: root.portrait ? 1 : 3
            rowSpacing: 0

            KButton {
                Layout.bottomMargin: root.portrait ? Theme.space.m : 0
                iconName: "chevron-left"
                objectName: "allTopics"
                text: qsTr("All topics")
                visible: root.topics.section !== ""

                onClicked: root.topics.back()
            }

            KText {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                font.weight: Theme.weight.heavy
                objectName: "question"
                role: root.portrait ? KText.Role.Title : KText.Role.Heading
                text: root.topics.section || qsTr("What have you come about?")
            }

            KText {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                horizontalAlignment: root.portrait ? Text.AlignLeft : Text.AlignRight
                muted: true
                objectName: "questionOther"
                role: KText.Role.Heading
                strong: false
                text: root.topics.sectionOther || root.shell.questionOther
            }
        }

        GridLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            columnSpacing: Theme.space.l
            columns: root.columns
            rowSpacing: Theme.space.l
            uniformCellHeights: true
            uniformCellWidths: true

            Repeater {
                id: cards

                model: root.topics.cards

                onItemAdded: (index, item) => {
                    if (index === 0 && root.byKeys)
                        item.forceActiveFocus(Qt.TabFocusReason);
                }

                TopicCard {
                    required property string topicId

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    enabled: !root.shell.away && closed === ""
                    objectName: (section ? "section-" : "topic-") + topicId

                    onClicked: section ? root.shell.openSection(topicId) : root.shell.choose(topicId)
                }
            }

            HowItWorks {
                Layout.columnSpan: Math.max(1, root.spare)
                Layout.fillHeight: true
                Layout.fillWidth: true
                visible: root.spare > 0
            }
        }
    }
}
