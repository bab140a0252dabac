pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// One frame of the film about the emergency bag, at `seconds` from its start.
KWindow {
    id: root

    required property var points
    property real seconds: 0
    property real length: 13

    // 0 before `start`, 1 after `start + span`, smooth between.
    function eased(start: real, span: real): real {
        const t = Math.min(1, Math.max(0, (seconds - start) / span));
        return t * t * (3 - 2 * t);
    }

    designHeight: 720
    designUnit: 28
    designWidth: 1280

    Scene {
        anchors.fill: parent
        horizon: 0.78
        rise: root.eased(0, root.length) * 0.55
        skyLow: "#5aa7cf"
        skyTop: "#134a74"
    }

    Rectangle {
        anchors.fill: parent
        color: "#260b1c2e"
    }

    Column {
        id: title

        anchors.horizontalCenter: parent.horizontalCenter
        opacity: root.eased(0.3, 0.9)
        y: 52 + 16 * (1 - root.eased(0.3, 0.9))

        KText {
            anchors.horizontalCenter: parent.horizontalCenter
            color: "#ffffff"
            font.weight: Font.ExtraBold
            oneLine: true
            size: 58
            text: "Дабыл сөмкесі дайын ба?"
        }

        KText {
            anchors.horizontalCenter: parent.horizontalCenter
            color: "#ffffff"
            font.weight: Font.ExtraBold
            oneLine: true
            size: 58
            text: "Тревожная сумка собрана?"
        }
    }

    Grid {
        anchors.horizontalCenter: parent.horizontalCenter
        columnSpacing: 24
        columns: 2
        rowSpacing: 20
        y: 242

        Repeater {
            model: root.points

            Rectangle {
                id: card

                required property int index
                required property var modelData
                readonly property real shown: root.eased(1.6 + index * 1.1, 0.8)

                border.color: color
                border.width: 1
                color: "#fbf8f2"
                height: 118
                opacity: shown
                radius: 22
                width: 566

                transform: Translate {
                    y: 26 * (1 - card.shown)
                }

                Rectangle {
                    color: "#f4b740"
                    height: 82
                    radius: 22
                    width: 82
                    x: 18
                    y: 18

                    KIcon {
                        anchors.centerIn: parent
                        color: "#10263b"
                        icon: card.modelData.icon
                        size: 46
                    }
                }

                Column {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - 136
                    x: 120

                    KText {
                        color: "#10263b"
                        font.weight: Font.Bold
                        oneLine: true
                        size: 29
                        text: card.modelData.kk
                        width: parent.width
                    }

                    KText {
                        color: "#3f5163"
                        font.weight: Font.Medium
                        oneLine: true
                        size: 29
                        text: card.modelData.ru
                        width: parent.width
                    }
                }
            }
        }
    }

    KText {
        anchors.horizontalCenter: parent.horizontalCenter
        color: "#ffffff"
        font.weight: Font.Bold
        oneLine: true
        opacity: root.eased(9.2, 0.9)
        size: 36
        text: "Жер сілкінсе, су басса: 112 · Землетрясение, наводнение: 112"
        y: 656
    }
}
