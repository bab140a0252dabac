pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// The TV: the layout that the office gives to this screen, and the media where it has them.
KWindow {
    id: root

    required property ScreenModel screenModel
    required property StageModel stageModel
    required property DeskPanelModel desk
    required property RestModel rest
    required property RowsModel calls
    required property RowsModel lines
    required property MediaModel media
    required property RowsModel mediaSlots
    required property int patience
    required property var words
    required property real mediaVolume
    required property bool dark
    required property bool highContrast
    required property AlertModel alerts

    readonly property bool upright: height > width

    designHeight: upright ? 1920 : 1080
    designUnit: 32
    designWidth: upright ? 1080 : 1920
    height: 1080
    mode: highContrast ? Theme.Mode.HighContrast : dark ? Theme.Mode.Dark : Theme.Mode.Light
    title: "Kezek"
    width: 1920

    // Moves by a thin line in a minute, so that nothing burns into the panel.
    Item {
        height: root.height
        objectName: "page"
        visible: !cover.whole
        width: root.width
        x: root.rest.shiftX * Theme.hairline
        y: root.rest.shiftY * Theme.hairline

        // Stays while the layout changes, so that a video goes on.
        MediaPane {
            readonly property rect place: pages.place

            from: y / root.height
            height: place.height
            media: root.media
            objectName: "mediaPane"
            officeKk: root.screenModel.officeKk
            officeRu: root.screenModel.officeRu
            patience: root.patience
            slots: root.mediaSlots
            to: (y + height) / root.height
            visible: width > 0
            volume: root.mediaVolume * root.screenModel.mediaShare
            width: place.width
            words: root.words
            x: place.x
            y: place.y
        }

        Pages {
            id: pages

            anchors.fill: parent
            calls: root.calls
            desk: root.desk
            lines: root.lines
            screenModel: root.screenModel
            stageModel: root.stageModel
            words: root.words
        }
    }

    RestScreen {
        id: cover

        anchors.fill: parent
        objectName: "restScreen"
        rest: root.rest
        screenModel: root.screenModel
        words: root.words
    }

    AlertScreen {
        alerts: root.alerts
        anchors.fill: parent
        calls: root.calls
        open: root.screenModel.openCount
        stage: root.stageModel
        words: root.words
        z: 1
    }
}
