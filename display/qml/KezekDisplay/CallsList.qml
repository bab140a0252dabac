pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// The other open calls, all of them, as large as there is room; then those in service.
Item {
    id: root

    required property RowsModel rows
    required property int openCount
    required property var words

    readonly property real gap: Theme.space.s
    // More open calls than fit below each other stand in two columns.
    readonly property int columns: openCount > 4 ? 2 : 1
    readonly property int openLines: Math.ceil(openCount / columns)
    readonly property real full: height - heading.height - gap
    readonly property real openHeight: Math.min(Theme.unit * 4.9,
        openLines > 0 ? (full - gap * (openLines - 1)) / openLines : 0)
    readonly property real rest: full - openLines * (openHeight + gap)
    readonly property real restHeight: Theme.unit * 2.8
    readonly property int restCount: Math.max(0, Math.floor((rest + gap) / (restHeight + gap)))
    readonly property real columnWidth: (width - gap * (columns - 1)) / columns

    function topOf(index: int): real {
        const base = heading.height + gap;
        if (index < openCount)
            return base + Math.floor(index / columns) * (openHeight + gap);
        return base + openLines * (openHeight + gap) + (index - openCount) * (restHeight + gap);
    }

    clip: true

    Item {
        id: heading

        height: Theme.unit * 1.3
        width: parent.width

        KText {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.xs
            anchors.verticalCenter: parent.verticalCenter
            muted: true
            oneLine: true
            size: Theme.text.caption
            text: root.words.kk.open + "  ·  " + root.words.ru.open
            visible: repeater.count > 0
        }

        KText {
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.xs
            anchors.verticalCenter: parent.verticalCenter
            muted: true
            oneLine: true
            size: Theme.text.caption
            text: root.words.kk.counter + "  ·  " + root.words.ru.counter
            visible: repeater.count > 0
        }
    }

    Steps {
        height: Math.min(parent.height, Theme.unit * 13)
        visible: repeater.count === 0
        width: parent.width
        words: root.words
    }

    Repeater {
        id: repeater

        model: root.rows

        CallLine {
            readonly property bool open: index < root.openCount

            height: open ? root.openHeight : root.restHeight
            visible: open || index - root.openCount < root.restCount
            width: open ? root.columnWidth : root.width
            x: open ? (index % root.columns) * (root.columnWidth + root.gap) : 0
            y: root.topOf(index)
        }
    }
}
