pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// For a low place: number and counter in a row; with room (`full` 1) a heading and the topic too.
StageFace {
    id: root

    required property real full

    StageHeading {
        id: heading

        active: root.stage.active
        height: Theme.unit * 2.2 * root.full
        ink: root.ink
        opacity: root.full
        recall: root.stage.recall
        textKk: root.words.kk[root.wordKey]
        textRu: root.words.ru[root.wordKey]
        visible: root.full > 0
        width: parent.width
    }

    Item {
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
            size: Math.min(Theme.unit * (5.4 + 1.2 * root.full), parent.height * 1.2)
        }

        KIcon {
            id: arrow

            anchors.right: tile.left
            anchors.rightMargin: Theme.space.s
            anchors.verticalCenter: parent.verticalCenter
            color: root.ink
            icon: "arrow-right"
            size: Theme.unit * 2
        }

        CounterTile {
            id: tile

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            bare: root.full < 1
            counter: root.stage.counter
            height: parent.height
            strong: root.stage.active
            width: Theme.unit * (4.6 + 1.8 * root.full)
            words: root.words
        }
    }

    Column {
        id: topics

        anchors.bottom: parent.bottom
        height: root.full > 0 ? implicitHeight * root.full : 0
        opacity: root.full
        visible: root.full > 0
        width: parent.width

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
