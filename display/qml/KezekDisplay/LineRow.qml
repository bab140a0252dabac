pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// One topic: its letter, its name in Kazakh and Russian side by side, and how many wait.
Rectangle {
    id: root

    required property int index
    required property string letter
    required property string nameKk
    required property string nameRu
    required property int waiting

    readonly property real nameSize: Math.min(Theme.text.caption, height * 0.45)

    border.color: color
    border.width: Theme.hairline
    color: Theme.colors.sunken
    radius: Theme.radius.s

    Rectangle {
        id: badge

        anchors.verticalCenter: parent.verticalCenter
        border.color: color
        border.width: Theme.hairline
        color: Theme.colors.tint
        height: parent.height
        radius: Theme.radius.s
        width: Theme.unit * 1.8

        KText {
            anchors.centerIn: parent
            color: Theme.colors.onTint
            font.weight: Theme.weight.heavy
            oneLine: true
            size: root.height * 0.76
            text: root.letter
        }
    }

    Column {
        anchors.left: badge.right
        anchors.leftMargin: Theme.space.m
        anchors.right: count.left
        anchors.rightMargin: Theme.space.s
        anchors.verticalCenter: parent.verticalCenter

        KText {
            height: root.height * 0.5
            oneLine: true
            size: root.nameSize
            text: root.nameKk
            width: parent.width
        }

        KText {
            height: root.height * 0.5
            muted: true
            oneLine: true
            size: root.nameSize
            text: root.nameRu
            width: parent.width
        }
    }

    KText {
        id: count

        anchors.right: parent.right
        anchors.rightMargin: Theme.space.m
        anchors.verticalCenter: parent.verticalCenter
        color: root.waiting > 0 ? Theme.colors.ink : Theme.colors.inkMuted
        font.features: Theme.tabular
        font.weight: Theme.weight.heavy
        horizontalAlignment: Text.AlignRight
        objectName: "waiting-" + root.letter
        oneLine: true
        size: root.height * 0.86
        text: root.waiting
        width: Theme.unit * 2
    }
}
