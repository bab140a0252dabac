pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// One topic: letter, name in Kazakh over Russian, the wait as a range or a pause, how many wait.
Rectangle {
    id: root

    required property int index
    required property string letter
    required property string nameKk
    required property string nameRu
    required property int waiting
    required property int low
    required property int high
    required property string standing
    required property string again
    required property var words

    readonly property bool open: standing === "open"
    readonly property real nameSize: Math.min(Theme.text.caption, height * 0.43)
    // Both names in one size, smaller where the longer one needs it.
    readonly property real longest: Math.max(nameKkSize.advanceWidth, nameRuSize.advanceWidth)
    readonly property real fittedSize: nameSize * Math.max(Theme.text.smallest,
        Math.min(1, (names.width - 2) / Math.max(1, longest)))
    readonly property string notice: standing === "spent" ? "spent" : again === "" ? "paused" : "pausedUntil"

    function wait(texts: var): string {
        if (!open)
            return texts[notice].replace("%1", again);
        if (high === 0)
            return "";
        return low === 0 ? texts.waitUpTo.replace("%1", high)
            : texts.waitRange.replace("%1", low).replace("%2", high);
    }

    border.color: color
    border.width: Theme.hairline
    color: Theme.colors.sunken
    objectName: "line-" + letter
    radius: Theme.radius.s

    Rectangle {
        id: badge

        border.color: color
        border.width: Theme.hairline
        color: root.open ? Theme.colors.tint : Theme.colors.disabled
        height: parent.height
        radius: Theme.radius.s
        width: Theme.unit * 1.8

        KText {
            anchors.centerIn: parent
            color: root.open ? Theme.colors.onTint : Theme.colors.onDisabled
            font.weight: Theme.weight.heavy
            oneLine: true
            size: Math.min(root.height * 0.72, Theme.unit * 1.5)
            text: root.letter
        }
    }

    TextMetrics {
        id: nameKkSize

        font.family: Theme.family
        font.pixelSize: Math.max(1, Math.round(root.nameSize))
        text: root.nameKk
    }

    TextMetrics {
        id: nameRuSize

        font.family: Theme.family
        font.pixelSize: Math.max(1, Math.round(root.nameSize))
        text: root.nameRu
    }

    Column {
        id: names

        anchors.left: badge.right
        anchors.leftMargin: Theme.space.s
        anchors.right: estimate.left
        anchors.rightMargin: Theme.space.s
        anchors.verticalCenter: parent.verticalCenter

        KText {
            elide: Text.ElideRight
            fontSizeMode: Text.FixedSize
            height: root.height * 0.47
            oneLine: true
            size: root.fittedSize
            text: root.nameKk
            width: parent.width
        }

        KText {
            elide: Text.ElideRight
            fontSizeMode: Text.FixedSize
            height: root.height * 0.47
            muted: true
            oneLine: true
            size: root.fittedSize
            text: root.nameRu
            width: parent.width
        }
    }

    LineWait {
        id: estimate

        anchors.right: people.left
        anchors.rightMargin: Theme.space.m
        anchors.verticalCenter: parent.verticalCenter
        height: parent.height
        icon: root.open ? "clock" : "pause"
        size: root.nameSize
        textKk: root.wait(root.words.kk)
        textRu: root.wait(root.words.ru)
    }

    KIcon {
        id: people

        anchors.right: count.left
        anchors.rightMargin: Theme.space.xs
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.colors.inkMuted
        icon: "users"
        size: Theme.unit * 0.9
    }

    KText {
        id: count

        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s
        anchors.verticalCenter: parent.verticalCenter
        color: root.waiting > 0 ? Theme.colors.ink : Theme.colors.inkMuted
        font.features: Theme.tabular
        font.weight: Theme.weight.heavy
        horizontalAlignment: Text.AlignRight
        objectName: "waiting-" + root.letter
        oneLine: true
        size: Math.min(root.height * 0.76, Theme.unit * 1.5)
        text: root.waiting
        width: Theme.unit * 1.5
    }
}
