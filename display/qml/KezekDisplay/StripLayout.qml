pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// Media nearly over the whole screen; the calls in a strip that grows while one is announced.
ScreenLayout {
    id: root

    // Many open calls take a little of the media too.
    readonly property bool crowded: !upright && screenModel.openCount > 2
    readonly property real stageHeight: Theme.unit * (crowded ? 8.4 + 5.2 * room : 5.8 + 7.8 * room)
    readonly property real listHeight: upright ? Theme.unit * 10 + gap : 0
    readonly property real stripTop: base - listHeight - stageHeight
    readonly property real headHeight: upright ? Theme.unit * 5.4 : 0
    readonly property real sideWidth: Theme.unit * 12
    readonly property real stageWidth: upright ? inner : Theme.unit * (23.5 + 6 * room)

    media: Qt.rect(0, headHeight, width, stripTop - gap - headHeight)
    room: stageModel.active ? 1 : 0

    TopBar {
        height: root.headHeight
        objectName: "topBar"
        screenModel: root.screenModel
        upright: true
        visible: root.upright
        width: root.inner
        words: root.words
        x: root.edge
    }

    Stage {
        id: stage

        height: root.stageHeight
        objectName: "stage"
        resting: root.screenModel.pauseUntil
        stage: root.stageModel
        width: root.stageWidth
        words: root.words
        x: root.edge
        y: root.stripTop

        StageWide {
            anchors.fill: parent
            full: root.room
            ink: stage.ink
            stage: root.stageModel
            words: root.words
        }
    }

    CallsList {
        id: list

        height: root.upright ? root.base - y : root.stageHeight
        headless: true
        objectName: "callsList"
        openCount: root.screenModel.openCount
        rows: root.calls
        width: root.upright ? root.inner : root.inner - root.stageWidth - root.sideWidth - root.gap * 2
        words: root.words
        x: root.upright ? root.edge : stage.x + stage.width + root.gap
        y: root.upright ? stage.y + stage.height + root.gap : root.stripTop
    }

    Lines {
        height: list.height
        objectName: "lines"
        rows: root.lines
        visible: root.calls.count === 0
        width: list.width
        words: root.words
        x: list.x
        y: list.y
    }

    SideBlock {
        height: Math.min(root.stageHeight, Theme.unit * 7.4)
        objectName: "side"
        screenModel: root.screenModel
        visible: !root.upright
        width: root.sideWidth
        words: root.words
        x: root.width - root.edge - width
        y: root.stripTop + (root.stageHeight - height) / 2
    }

    TickerBar {
        height: root.foot
        objectName: "tickerBar"
        screenModel: root.screenModel
        width: root.width
        y: root.height - height
    }
}
