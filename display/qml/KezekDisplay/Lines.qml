pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// The lines: letter, topic in two languages, expected wait, how many wait. What does not fit at a
// legible size follows on the next page.
Item {
    id: root

    required property RowsModel rows
    required property var words

    readonly property real gap: Theme.space.xs * 0.5
    readonly property real least: Theme.unit * 1.55
    readonly property real most: Theme.unit * 2.7
    readonly property int fitting: Math.max(1, Math.floor(height / (least + gap)))
    // Beside each other only as many as leave a row its width.
    readonly property int columnsAtMost: Math.max(1, Math.floor(width / (Theme.unit * 22)))
    readonly property int columns: Math.min(columnsAtMost, Math.max(1, Math.ceil(rows.count / fitting)))
    readonly property int perPage: columns * fitting
    readonly property int pages: Math.max(1, Math.ceil(rows.count / perPage))
    readonly property int deep: pages > 1 ? fitting : Math.max(1, Math.ceil(rows.count / columns))
    readonly property real rowHeight: Math.min(most, (height - gap * (deep - 1)) / deep)
    readonly property real columnWidth: (width - Theme.space.m * (columns - 1)) / columns
    property int page: 0

    clip: true

    onPagesChanged: page = 0

    Timer {
        interval: Theme.motion.page
        repeat: true
        running: root.pages > 1

        onTriggered: root.page = (root.page + 1) % root.pages
    }

    Repeater {
        model: root.rows

        LineRow {
            readonly property int place: index % root.perPage
            readonly property bool here: Math.floor(index / root.perPage) === root.page

            height: root.rowHeight
            opacity: here ? 1 : 0
            visible: opacity > 0
            width: root.columnWidth
            words: root.words
            x: Math.floor(place / root.deep) * (root.columnWidth + Theme.space.m)
            y: (place % root.deep) * (root.rowHeight + root.gap)

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.motion.slow
                }
            }
        }
    }
}
