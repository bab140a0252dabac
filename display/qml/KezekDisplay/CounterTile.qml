pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// The counter's number between its Kazakh and its Russian word.
Rectangle {
    id: root

    required property string counter
    required property bool strong
    required property var words

    readonly property real wordSize: Theme.text.caption
    readonly property color ink: strong ? Theme.colors.accent : Theme.colors.ink

    border.color: strong ? color : Theme.colors.border
    border.width: Theme.hairline
    color: strong ? Theme.colors.onAccent : Theme.colors.tint
    radius: Theme.radius.m

    KText {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        anchors.topMargin: Theme.space.xs
        color: root.ink
        font.weight: Theme.weight.strong
        oneLine: true
        size: root.wordSize
        text: root.words.kk.counter
    }

    KText {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: -size * 0.03
        color: root.ink
        font.features: Theme.tabular
        font.weight: Theme.weight.heavy
        horizontalAlignment: Text.AlignHCenter
        objectName: "stageCounter"
        oneLine: true
        size: Math.min((root.height - root.wordSize * 2.4) * 1.06, Theme.text.hero)
        text: root.counter
        width: parent.width - Theme.space.s
    }

    KText {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.xs
        anchors.horizontalCenter: parent.horizontalCenter
        color: root.ink
        font.weight: Theme.weight.strong
        oneLine: true
        size: root.wordSize
        text: root.words.ru.counter
    }
}
