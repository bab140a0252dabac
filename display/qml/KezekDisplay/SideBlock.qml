pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// Emblem (or signs of trouble in its place) and clock; below them in turn the date and the office's name,
// each in two languages.
Item {
    id: root

    required property ScreenModel screenModel
    required property var words

    property bool named: false

    Image {
        id: emblem

        height: Theme.unit * 2.8
        source: Qt.resolvedUrl("../../../assets/icons/emblem.svg")
        sourceSize: Qt.size(width, height)
        visible: signs.width === 0
        width: height

        Accessible.ignored: true
    }

    KText {
        id: clock

        anchors.right: parent.right
        anchors.verticalCenter: emblem.verticalCenter
        font.features: Theme.tabular
        font.weight: Theme.weight.bold
        objectName: "clock"
        oneLine: true
        size: Theme.text.title * 1.4
        text: root.screenModel.time
    }

    Row {
        id: signs

        anchors.left: parent.left
        anchors.verticalCenter: emblem.verticalCenter
        spacing: Theme.space.xs

        StatusSign {
            compact: true
            icon: "volume-x"
            objectName: "mutedSign"
            textKk: root.words.kk.muted
            textRu: root.words.ru.muted
            visible: root.screenModel.muted && !root.screenModel.soundless
        }

        StatusSign {
            compact: true
            icon: "volume-x"
            objectName: "soundlessSign"
            textKk: root.words.kk.soundless
            textRu: root.words.ru.soundless
            visible: root.screenModel.soundless
        }

        StatusSign {
            compact: true
            icon: "wifi-off"
            objectName: "offlineSign"
            textKk: root.words.kk.offline
            textRu: root.words.ru.offline
            visible: root.screenModel.offline
        }
    }

    Timer {
        interval: Theme.motion.page
        repeat: true
        running: true

        onTriggered: root.named = !root.named
    }

    Repeater {
        model: [
            [root.screenModel.dateKk, root.screenModel.dateRu],
            [root.screenModel.officeKk, root.screenModel.officeRu],
        ]

        Column {
            id: pair

            required property int index
            required property var modelData

            opacity: (index === 1) === root.named ? 1 : 0
            width: root.width
            y: emblem.height + Theme.space.s

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.motion.slow
                }
            }

            Repeater {
                model: pair.modelData

                KText {
                    required property int index
                    required property string modelData

                    height: (root.height - pair.y) / 2
                    lineHeight: 1
                    muted: index === 1
                    size: Theme.text.caption
                    text: modelData
                    width: pair.width
                }
            }
        }
    }
}
