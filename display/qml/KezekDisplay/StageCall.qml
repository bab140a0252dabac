pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// Heading, number and counter, topic; in English too for a ticket taken in English.
StageFace {
    id: root

    StageHeading {
        id: heading

        active: root.stage.active
        height: Theme.unit * 1.9
        ink: root.ink
        recall: root.stage.recall
        textKk: root.words.kk[root.wordKey]
        textRu: root.words.ru[root.wordKey] + (root.english ? "  ·  " + root.words.en[root.wordKey] : "")
        width: parent.width
    }

    Item {
        id: middle

        anchors.bottom: topics.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: heading.bottom

        KLabelNumber {
            anchors.left: parent.left
            anchors.right: arrow.left
            anchors.rightMargin: Theme.space.s
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: -fontInfo.pixelSize * 0.03
            color: root.ink
            horizontalAlignment: Text.AlignLeft
            label: root.stage.label
            objectName: "stageLabel"
            size: parent.height * 0.94
        }

        KIcon {
            id: arrow

            anchors.right: tile.left
            anchors.rightMargin: Theme.space.xs
            anchors.verticalCenter: parent.verticalCenter
            color: root.ink
            icon: "arrow-right"
            size: Theme.unit * 2.4
        }

        CounterTile {
            id: tile

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            counter: root.stage.counter
            height: parent.height * 0.96
            strong: root.stage.active
            width: Theme.unit * 6.2
            words: root.words
        }
    }

    Column {
        id: topics

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right

        Repeater {
            model: root.topics

            KText {
                required property string modelData

                color: root.ink
                elide: Text.ElideRight
                fontSizeMode: Text.FixedSize
                oneLine: true
                size: root.topicSize
                text: modelData
                width: topics.width
            }
        }
    }
}
