pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// Outside of the hours: dark, with the clock, the office and when it opens, slowly wandering.
Rectangle {
    id: root

    required property RestModel rest
    required property ScreenModel screenModel
    required property var words

    readonly property KColors colors: Theme.highContrast
    // Nothing below it can be seen.
    readonly property bool whole: opacity === 1

    color: colors.background
    opacity: rest.resting ? 1 : 0
    visible: opacity > 0

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.motion.calm
        }
    }

    Column {
        id: body

        opacity: Theme.dimmed
        spacing: Theme.space.m
        width: Math.min(root.width - Theme.space.xxl * 2, Theme.unit * 30)
        x: Theme.space.xxl + (root.width - width - Theme.space.xxl * 2) * root.rest.placeX
        y: Theme.space.xxl + (root.height - height - Theme.space.xxl * 2) * root.rest.placeY

        Behavior on x {
            enabled: root.whole

            NumberAnimation {
                duration: Theme.motion.page
                easing.type: Easing.InOutSine
            }
        }

        Behavior on y {
            enabled: root.whole

            NumberAnimation {
                duration: Theme.motion.page
                easing.type: Easing.InOutSine
            }
        }

        Row {
            spacing: Theme.space.l

            Image {
                anchors.verticalCenter: parent.verticalCenter
                height: Theme.unit * 4
                source: Qt.resolvedUrl("../../../assets/icons/emblem.svg")
                sourceSize: Qt.size(width, height)
                width: height

                Accessible.ignored: true
            }

            KText {
                anchors.verticalCenter: parent.verticalCenter
                color: root.colors.ink
                font.features: Theme.tabular
                font.weight: Theme.weight.bold
                objectName: "restClock"
                oneLine: true
                size: Theme.text.hero
                text: root.screenModel.time
            }

            KIcon {
                anchors.verticalCenter: parent.verticalCenter
                color: root.colors.ink
                icon: "wifi-off"
                size: Theme.unit
                visible: root.screenModel.offline
            }
        }

        Repeater {
            model: [
                [root.screenModel.officeKk, root.words.kk.closedNow, root.words.kk.opens, root.rest.dateKk],
                [root.screenModel.officeRu, root.words.ru.closedNow, root.words.ru.opens, root.rest.dateRu],
            ]

            Column {
                id: block

                required property int index
                required property var modelData

                spacing: Theme.space.xs
                width: body.width

                KText {
                    color: root.colors.ink
                    font.weight: Theme.weight.strong
                    oneLine: true
                    size: Theme.text.subheading
                    text: block.modelData[0]
                    width: parent.width
                }

                KText {
                    color: root.colors.ink
                    objectName: block.index === 0 ? "restKk" : "restRu"
                    oneLine: true
                    size: Theme.text.heading
                    text: root.rest.time === "" ? block.modelData[1]
                        : block.modelData[2].replace("%1", block.modelData[3]).replace("%2", root.rest.time)
                    width: parent.width
                }
            }
        }
    }
}
