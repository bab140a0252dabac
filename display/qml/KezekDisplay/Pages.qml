pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// The layout in force; another one takes its place without a restart. The emblem until it is known.
Item {
    id: root

    required property ScreenModel screenModel
    required property StageModel stageModel
    required property DeskPanelModel desk
    required property RowsModel calls
    required property RowsModel lines
    required property var words

    readonly property ScreenLayout shown: loader.item as ScreenLayout
    readonly property rect place: shown === null ? Qt.rect(0, 0, 0, 0) : shown.media

    Loader {
        id: loader

        anchors.fill: parent
        sourceComponent: ({
            "": startLayout,
            "calls": callsLayout,
            "strip": stripLayout,
            "counter": counterLayout
        })[root.screenModel.layout] ?? mediaLayout
    }

    Component {
        id: startLayout

        ScreenLayout {
            calls: root.calls
            desk: root.desk
            lines: root.lines
            objectName: "layout-start"
            screenModel: root.screenModel
            stageModel: root.stageModel
            words: root.words

            Image {
                anchors.centerIn: parent
                source: Qt.resolvedUrl("../../../assets/icons/emblem.svg")
                sourceSize: Qt.size(Theme.unit * 6, Theme.unit * 6)

                Accessible.ignored: true
            }
        }
    }

    Component {
        id: mediaLayout

        MediaLayout {
            calls: root.calls
            desk: root.desk
            lines: root.lines
            objectName: "layout-media"
            screenModel: root.screenModel
            stageModel: root.stageModel
            words: root.words
        }
    }

    Component {
        id: callsLayout

        CallsLayout {
            calls: root.calls
            desk: root.desk
            lines: root.lines
            objectName: "layout-calls"
            screenModel: root.screenModel
            stageModel: root.stageModel
            words: root.words
        }
    }

    Component {
        id: stripLayout

        StripLayout {
            calls: root.calls
            desk: root.desk
            lines: root.lines
            objectName: "layout-strip"
            screenModel: root.screenModel
            stageModel: root.stageModel
            words: root.words
        }
    }

    Component {
        id: counterLayout

        CounterLayout {
            calls: root.calls
            desk: root.desk
            lines: root.lines
            objectName: "layout-counter"
            screenModel: root.screenModel
            stageModel: root.stageModel
            words: root.words
        }
    }
}
