import QtQuick
import KezekUi

// What each way to draw a call on the stage is given.
Item {
    id: root

    required property StageModel stage
    required property var words
    required property color ink

    readonly property string wordKey: stage.recall ? "calledAgain" : "called"
    readonly property bool english: stage.topicEn !== ""
    readonly property list<string> topics: [stage.topicKk, stage.topicRu].filter(text => text !== "")
    // One size for both languages of the topic.
    readonly property real topicSize: Theme.text.base * Math.max(0.7,
        Math.min(1, width / Math.max(1, kkWidth.advanceWidth, ruWidth.advanceWidth)))

    TextMetrics {
        id: kkWidth

        font.family: Theme.family
        font.pixelSize: Theme.text.base
        text: root.stage.topicKk
    }

    TextMetrics {
        id: ruWidth

        font.family: Theme.family
        font.pixelSize: Theme.text.base
        text: root.stage.topicRu
    }
}
