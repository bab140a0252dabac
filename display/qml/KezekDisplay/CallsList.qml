pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// The other open calls, all of them, as large as there is room; then those in service.
Item {
    id: root

    required property RowsModel rows
    required property int openCount
    required property var words
    // Without the line that says what stands here.
    property bool headless: false

    readonly property real gap: Theme.space.s
    readonly property real above: headless ? 0 : heading.height + gap
    readonly property real full: height - above
    readonly property real most: Theme.unit * 5.4
    readonly property real restHeight: Theme.unit * 2.8
    // As many columns as let the open calls stand largest.
    readonly property int columns: best(openCount)
    readonly property int openLines: Math.ceil(openCount / columns)
    readonly property real openHeight: heightIn(columns)
    readonly property real columnWidth: widthIn(columns)
    readonly property real rest: full - openLines * (openHeight + gap)
    readonly property int restLines: Math.max(0, Math.floor((rest + gap) / (restHeight + gap)))
    readonly property int restColumns: width > Theme.unit * 30 ? 2 : 1
    readonly property real restWidth: widthIn(restColumns)

    function widthIn(columns: int): real {
        return (width - gap * (columns - 1)) / columns;
    }

    function heightIn(columns: int): real {
        const lines = Math.max(1, Math.ceil(openCount / columns));
        return Math.min(most, (full - gap * (lines - 1)) / lines);
    }

    function best(count: int): int {
        const size = columns => Math.min(heightIn(columns) * 1.05, widthIn(columns) * 0.205);
        return [2, 3].reduce((best, columns) => size(columns) > size(best) ? columns : best, 1);
    }

    clip: true

    Item {
        id: heading

        height: Theme.unit * 1.3
        visible: repeater.count > 0 && !root.headless
        width: parent.width

        KText {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.xs
            anchors.verticalCenter: parent.verticalCenter
            muted: true
            oneLine: true
            size: Theme.text.caption
            text: root.words.kk.open + "  ·  " + root.words.ru.open
        }

        KText {
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.xs
            anchors.verticalCenter: parent.verticalCenter
            muted: true
            oneLine: true
            size: Theme.text.caption
            text: root.words.kk.counter + "  ·  " + root.words.ru.counter
        }
    }

    Steps {
        height: Math.min(parent.height, Theme.unit * 13)
        visible: repeater.count === 0 && !root.headless
        width: parent.width
        words: root.words
    }

    Repeater {
        id: repeater

        model: root.rows

        CallLine {
            readonly property bool open: index < root.openCount
            readonly property int later: index - root.openCount
            readonly property int column: (open ? index : later) % (open ? root.columns : root.restColumns)
            readonly property int line: Math.floor((open ? index : later)
                / (open ? root.columns : root.restColumns))

            height: open ? root.openHeight : root.restHeight
            visible: open || line < root.restLines
            width: open ? root.columnWidth : root.restWidth
            x: column * (width + root.gap)
            y: root.above + (open ? line * (root.openHeight + root.gap)
                : root.openLines * (root.openHeight + root.gap) + line * (root.restHeight + root.gap))
        }
    }
}
