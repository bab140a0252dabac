pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// Calls only, for a large hall: the new one on one half, the open ones on the other, lines below.
ScreenLayout {
    id: root

    readonly property real half: upright ? inner : (inner - gap) / 2
    readonly property real linesHeight: Theme.unit * (upright ? 11.4 : 5.6)
    readonly property real middle: base - linesHeight - gap

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

        height: root.upright ? Theme.unit * 21 : root.middle - y
        objectName: "stage"
        resting: root.screenModel.pauseUntil
        stage: root.stageModel
        width: root.half
        words: root.words
        x: root.edge
        y: topBar.height

        StageTall {
            anchors.fill: parent
            ink: stage.ink
            stage: root.stageModel
            words: root.words
        }
    }

    CallsList {
        height: root.middle - y
        objectName: "callsList"
        openCount: root.screenModel.openCount
        rows: root.calls
        width: root.half
        words: root.words
        x: root.width - root.edge - width
        y: root.upright ? stage.y + stage.height + root.gap : topBar.height
    }

    Lines {
        height: root.linesHeight
        objectName: "lines"
        rows: root.lines
        width: root.inner
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
