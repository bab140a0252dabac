pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// The lines: letter, topic in two languages, how many wait.
Item {
    id: root

    required property RowsModel rows
    required property var words

    readonly property real gap: Theme.space.xs * 0.5
    readonly property int columns: rows.count > 6 ? 2 : 1
    readonly property int rowsEach: Math.max(1, Math.ceil(rows.count / columns))
    readonly property real rowHeight: (height - heading.height - gap * rowsEach) / rowsEach
    readonly property real columnWidth: (width - Theme.space.m * (columns - 1)) / columns

    Item {
        id: heading

        height: Theme.unit * 1.05
        width: parent.width

        KText {
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.s
            anchors.verticalCenter: parent.verticalCenter
            muted: true
            oneLine: true
            size: Theme.text.caption * 0.9
            text: root.words.kk.waiting + "  ·  " + root.words.ru.waiting
        }
    }

    Repeater {
        model: root.rows

        LineRow {
            height: root.rowHeight
            width: root.columnWidth
            x: Math.floor(index / root.rowsEach) * (root.columnWidth + Theme.space.m)
            y: heading.height + root.gap + (index % root.rowsEach) * (root.rowHeight + root.gap)
        }
    }
}
