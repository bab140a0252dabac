pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// For a high place: the number over its whole width, the counter below it, the topic beside that.
StageFace {
    id: root

    StageHeading {
        id: heading

        active: root.stage.active
        height: Theme.unit * 2.6
        ink: root.ink
        recall: root.stage.recall
        size: Theme.text.heading
        textKk: root.words.kk[root.wordKey]
        textRu: root.words.ru[root.wordKey] + (root.english ? "  ·  " + root.words.en[root.wordKey] : "")
        width: parent.width
    }

    Item {
        id: upper

        anchors.bottom: tile.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: heading.bottom

        KLabelNumber {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: -fontInfo.pixelSize * 0.03
            color: root.ink
            label: root.stage.label
            objectName: "stageLabel"
            size: Math.min(parent.height * 1.1, parent.width * 0.37)
            width: parent.width
        }
    }

    KIcon {
        id: arrow

        anchors.left: parent.left
        anchors.verticalCenter: tile.verticalCenter
        color: root.ink
        icon: "arrow-right"
        size: Theme.unit * 4
    }

    CounterTile {
        id: tile

        anchors.bottom: parent.bottom
        anchors.left: arrow.right
        anchors.leftMargin: Theme.space.m
        counter: root.stage.counter
        height: root.height * 0.42
        strong: root.stage.active
        width: height * 1.1
        words: root.words
    }

    Column {
        anchors.left: tile.right
        anchors.leftMargin: Theme.space.l
        anchors.right: parent.right
        anchors.verticalCenter: tile.verticalCenter
        spacing: Theme.space.s

        Repeater {
            model: root.topics

            KText {
                required property string modelData

                color: root.ink
                height: tile.height / 2 - Theme.space.s
                lineHeight: 1
                size: Theme.text.heading
                text: modelData
                width: parent.width
            }
        }
    }
}
