pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// Calls beside the media, or below each other on an upright screen.
ScreenLayout {
    id: root

    readonly property real callsWidth: upright ? inner : Theme.unit * (26 + 9 * room)
    readonly property real mediaWidth: upright ? inner : inner - callsWidth - gap
    readonly property real mediaHeight: upright ? mediaWidth * 9 / 16 * (1 - 0.4 * room)
        : base - topBar.height - linesHeight - gap
    readonly property real mediaTop: upright ? base - linesHeight - gap - mediaHeight : topBar.height
    readonly property real linesHeight: upright ? Theme.unit * 9.4
        : base - topBar.height - Math.min((inner - Theme.unit * 26 - gap) * 9 / 16,
            (base - topBar.height) * 0.72) - gap

    media: Qt.rect(edge, mediaTop, mediaWidth, mediaHeight)

    TopBar {
        id: topBar

        height: Theme.unit * (root.upright ? 5.4 : 3.5)
        objectName: "topBar"
        screenModel: root.screenModel
        upright: root.upright
        width: root.inner
        words: root.words
        x: root.edge
    }

    Stage {
        id: stage

        height: Theme.unit * (13.6 + (root.upright ? 4 : 3) * root.room)
        objectName: "stage"
        resting: root.screenModel.pauseUntil
        stage: root.stageModel
        width: root.callsWidth
        words: root.words
        x: root.width - root.edge - width
        y: topBar.height

        StageCall {
            anchors.fill: parent
            ink: stage.ink
            stage: root.stageModel
            words: root.words
        }
    }

    CallsList {
        height: (root.upright ? root.mediaTop - root.gap : root.base) - y
        objectName: "callsList"
        openCount: root.screenModel.openCount
        rows: root.calls
        width: root.callsWidth
        words: root.words
        x: stage.x
        y: stage.y + stage.height + root.gap
    }

    Lines {
        height: root.linesHeight
        objectName: "lines"
        rows: root.lines
        width: root.mediaWidth
        words: root.words
        x: root.edge
        y: root.base - height
    }

    TickerBar {
        height: root.foot
        objectName: "tickerBar"
        screenModel: root.screenModel
        width: root.width
        y: root.height - height
    }
}
