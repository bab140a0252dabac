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
    // In large type a few cards at a time.
    property bool large: false
    // From here on the page is within everybody's reach; not above 0: all of it.
    property real lowFrom: 0
    property bool low: false
    readonly property int fitting: !large ? cards.count : portrait ? (low ? 4 : 6) : 4
    readonly property int parts: Math.ceil(cards.count / Math.max(1, fitting))
    readonly property int count: parts > 1 ? fitting : cards.count
    // The first card that is shown.
    property int from: 0
    readonly property int columns: {
        if (large)
            return portrait || count === 1 ? 1 : 2;
        if (portrait)
            return count <= 5 ? 1 : count <= 16 ? 2 : 3;
        if (count <= 2 || count === 4)
            return 2;
        return count <= 6 || count === 9 ? 3 : count <= 16 ? 4 : 5;
    }
    readonly property int rows: Math.ceil(count / columns)
    readonly property int spare: rows * columns - count
    // Whether it is told above the cards, and not where one would be missing: that one is wider then.
    readonly property bool toldAbove: explained.Layout.preferredHeight > Theme.unit * 6

    byKeys: shell.byKeys
    panel: [topics.section, from].join(" ").trim()

    onFittingChanged: from = 0

    // The n-th card, for a keypad.
    function press(place: int): bool {
        const card = cards.itemAt(from + place - 1) as TopicCard;
        if (card && card.enabled && card.visible)
            card.clicked();
        return true;
    }

    Connections {
        function onSectionChanged() {
            root.from = root.from < cards.count ? root.from : 0;
        }

        target: root.topics
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
                visible: root.topics.section !== "" && !root.low

                onClicked: root.topics.back()
            }

            KText {
                id: question

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
                visible: !root.large

                Accessible.ignored: true
            }
        }

        HowItWorks {
            id: explained

            Layout.fillWidth: true
            Layout.preferredHeight: root.lowFrom - question.height - Theme.space.l * 2
            visible: root.toldAbove
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
                    required property int index

                    large: root.large
                    place: index - root.from + 1
                    visible: index >= root.from && index < root.from + root.fitting

                    Layout.columnSpan: root.toldAbove && place === root.count ? root.spare + 1 : 1
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
                visible: root.spare > 0 && !root.large && !root.toldAbove
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.l
            uniformCellSizes: true
            visible: root.parts > 1 || root.low && root.topics.section !== ""

            KButton {
                Layout.fillWidth: true
                iconName: "chevron-left"
                objectName: "allTopics"
                text: qsTr("All topics")
                visible: root.topics.section !== "" && root.low

                onClicked: root.topics.back()
            }

            KButton {
                Layout.fillWidth: true
                iconAfter: "chevron-right"
                objectName: "moreTopics"
                text: qsTr("More topics (%1 of %2)").arg(root.from / root.fitting + 1).arg(root.parts)
                visible: root.parts > 1

                onClicked: root.from = root.from + root.fitting < cards.count ? root.from + root.fitting : 0
            }
        }
    }
}
