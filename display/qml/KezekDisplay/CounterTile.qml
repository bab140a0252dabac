pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// The counter's number between its Kazakh and its Russian word.
Rectangle {
    id: root

    required property string counter
    required property bool strong
    required property var words
    // Without its words, where there is no room.
    property bool bare: false

    readonly property real wordSize: Math.max(Theme.text.caption, height * 0.12)
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
        objectName: "words"
        oneLine: true
        size: root.wordSize
        text: root.words.kk.counter
        visible: !root.bare
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
        size: (root.height - (root.bare ? Theme.space.s : root.wordSize * 2.4)) * 1.06
        text: root.counter
        width: parent.width - Theme.space.s
    }

    KText {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.xs
        anchors.horizontalCenter: parent.horizontalCenter
        color: root.ink
        font.weight: Theme.weight.strong
        objectName: "words"
        oneLine: true
        size: root.wordSize
        text: root.words.ru.counter
        visible: !root.bare
    }
}
