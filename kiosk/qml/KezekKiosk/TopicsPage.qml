pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// The question, and the topics as cards in a grid that 2 to 12 of them fill well.
PageFrame {
    id: root

    required property ShellModel shell
    required property TopicsModel topics
    required property bool portrait
    readonly property int count: cards.count
    readonly property int columns: {
        if (portrait)
            return count <= 5 ? 1 : 2;
        if (count <= 2 || count === 4)
            return 2;
        return count <= 6 || count === 9 ? 3 : 4;
    }
    readonly property int rows: Math.ceil(count / columns)
    readonly property int spare: rows * columns - count

    byKeys: shell.byKeys

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space.l

        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.space.xl
            columns: root.portrait ? 1 : 2
            rowSpacing: 0

            KText {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                font.weight: Theme.weight.heavy
                objectName: "question"
                role: root.portrait ? KText.Role.Title : KText.Role.Heading
                text: qsTr("What have you come about?")
            }

            KText {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                horizontalAlignment: root.portrait ? Text.AlignLeft : Text.AlignRight
                muted: true
                objectName: "questionOther"
                role: KText.Role.Heading
                strong: false
                text: root.shell.questionOther
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
                    objectName: "topic-" + topicId

                    onClicked: root.shell.choose(topicId)
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
