pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// Emblem and name of the office in two languages; signs of trouble; clock and date.
Item {
    id: root

    required property ScreenModel screenModel
    required property var words
    required property bool upright

    RowLayout {
        anchors.fill: parent
        spacing: Theme.space.m

        Image {
            Layout.preferredHeight: Theme.unit * 2.8
            Layout.preferredWidth: Theme.unit * 2.8
            fillMode: Image.PreserveAspectFit
            source: Qt.resolvedUrl("../../../assets/icons/emblem.svg")
            sourceSize: Qt.size(width, height)

            Accessible.ignored: true
        }

        Column {
            Layout.fillWidth: true
            Layout.preferredWidth: 1

            Repeater {
                model: [root.screenModel.officeKk, root.screenModel.officeRu]

                KText {
                    required property int index
                    required property string modelData

                    font.weight: Theme.weight.strong
                    height: root.height * 0.42
                    lineHeight: 1
                    minimumPixelSize: Theme.text.base * 0.5
                    muted: index === 1
                    objectName: index === 0 ? "officeKk" : "officeRu"
                    oneLine: !root.upright
                    size: root.upright ? Theme.text.caption : Theme.text.subheading
                    text: modelData
                    width: parent.width
                }
            }
        }

        StatusSign {
            compact: root.upright
            icon: "volume-x"
            objectName: "mutedSign"
            textKk: root.words.kk.muted
            textRu: root.words.ru.muted
            visible: root.screenModel.muted && !root.screenModel.soundless
        }

        StatusSign {
            compact: root.upright
            icon: "volume-x"
            objectName: "soundlessSign"
            textKk: root.words.kk.soundless
            textRu: root.words.ru.soundless
            visible: root.screenModel.soundless
        }

        StatusSign {
            compact: root.upright
            icon: "wifi-off"
            objectName: "offlineSign"
            textKk: root.words.kk.offline
            textRu: root.words.ru.offline
            visible: root.screenModel.offline
        }

        GridLayout {
            columnSpacing: Theme.space.m
            columns: root.upright ? 1 : 2
            layoutDirection: root.upright ? Qt.LeftToRight : Qt.RightToLeft
            rowSpacing: 0

            KText {
                Layout.alignment: Qt.AlignRight
                font.features: Theme.tabular
                font.weight: Theme.weight.bold
                objectName: "clock"
                oneLine: true
                size: Theme.text.title * 1.2
                text: root.screenModel.time
            }

            Column {
                Layout.alignment: Qt.AlignRight

                KText {
                    anchors.right: parent.right
                    muted: true
                    objectName: "dateKk"
                    oneLine: true
                    size: Theme.text.caption
                    text: root.screenModel.dateKk
                }

                KText {
                    anchors.right: parent.right
                    muted: true
                    objectName: "dateRu"
                    oneLine: true
                    size: Theme.text.caption
                    text: root.screenModel.dateRu
                }
            }
        }
    }
}
