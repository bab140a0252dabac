pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// The TV: the stage and the open calls beside the media, or below each other on an upright screen.
KWindow {
    id: root

    required property ScreenModel screenModel
    required property StageModel stageModel
    required property RowsModel calls
    required property RowsModel lines
    required property MediaModel media
    required property RowsModel mediaSlots
    required property int patience
    required property var words
    required property real mediaVolume
    required property bool dark
    required property bool highContrast

    readonly property bool upright: height > width
    readonly property real gap: Theme.space.m
    readonly property real edge: Theme.space.l
    readonly property real inner: width - edge * 2
    readonly property real top: topBar.height
    readonly property real bottom: height - ticker.height - gap
    readonly property real callsWidth: upright ? inner : Theme.unit * 26
    readonly property real mediaWidth: upright ? inner : inner - callsWidth - gap
    readonly property real linesHeight: upright ? Theme.unit * 8.2
        : bottom - top - Math.min(mediaWidth * 9 / 16, (bottom - top) * 0.74) - gap
    readonly property real mediaTop: upright ? bottom - linesHeight - gap - mediaHeight : top
    readonly property real mediaHeight: upright ? mediaWidth * 9 / 16
        : bottom - top - linesHeight - gap

    designHeight: upright ? 1920 : 1080
    designUnit: 32
    designWidth: upright ? 1080 : 1920
    height: 1080
    mode: highContrast ? Theme.Mode.HighContrast : dark ? Theme.Mode.Dark : Theme.Mode.Light
    title: "Kezek"
    width: 1920

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

        height: Theme.unit * 12.8
        objectName: "stage"
        stage: root.stageModel
        width: root.callsWidth
        words: root.words
        x: root.width - root.edge - width
        y: root.top
    }

    CallsList {
        height: (root.upright ? root.mediaTop - root.gap : root.bottom) - y
        objectName: "callsList"
        openCount: root.screenModel.openCount
        rows: root.calls
        width: root.callsWidth
        words: root.words
        x: stage.x
        y: stage.y + stage.height + root.gap
    }

    MediaPane {
        from: y / root.height
        height: root.mediaHeight
        media: root.media
        objectName: "mediaPane"
        officeKk: root.screenModel.officeKk
        officeRu: root.screenModel.officeRu
        patience: root.patience
        slots: root.mediaSlots
        to: (y + height) / root.height
        volume: root.mediaVolume
        width: root.mediaWidth
        words: root.words
        x: root.edge
        y: root.mediaTop
    }

    Lines {
        height: root.linesHeight
        objectName: "lines"
        rows: root.lines
        width: root.mediaWidth
        words: root.words
        x: root.edge
        y: root.bottom - height
    }

    TickerBar {
        id: ticker

        height: Theme.unit * 2.6
        notices: root.screenModel.notices
        objectName: "tickerBar"
        width: root.width
        y: root.height - height
    }
}
