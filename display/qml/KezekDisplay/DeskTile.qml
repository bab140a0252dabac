pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// The counter's own number, as large as its place allows, between its two words.
Rectangle {
    id: root

    required property string counter
    required property var words

    readonly property real wordSize: Math.min(height * 0.13, width * 0.15)

    border.color: color
    border.width: Theme.hairline
    color: Theme.colors.tint
    radius: Theme.radius.l

    KText {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        anchors.topMargin: root.height * 0.05
        color: Theme.colors.onTint
        font.weight: Theme.weight.strong
        objectName: "words"
        oneLine: true
        size: root.wordSize
        text: root.words.kk.counter
    }

    KText {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: -size * 0.03
        color: Theme.colors.onTint
        font.features: Theme.tabular
        font.weight: Theme.weight.heavy
        horizontalAlignment: Text.AlignHCenter
        objectName: "stageCounter"
        oneLine: true
        size: Math.min(root.height * 0.7, root.width * 0.78)
        text: root.counter
        width: root.width * 0.92
    }

    KText {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.height * 0.05
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.colors.onTint
        font.weight: Theme.weight.strong
        objectName: "words"
        oneLine: true
        size: root.wordSize
        text: root.words.ru.counter
    }
}
