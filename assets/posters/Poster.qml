pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// A still picture: a scene with one large sign on the left, advice in two languages on the right.
KWindow {
    id: root

    required property string sign
    required property string bigNumber
    required property string kk
    required property string ru
    required property var points
    property color skyTop: "#134a74"
    property color skyLow: "#5aa7cf"

    designHeight: 1080
    designUnit: 40
    designWidth: 1920

    Scene {
        id: scene

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: parent.top
        rise: 0.62
        skyLow: root.skyLow
        skyTop: root.skyTop
        width: 600

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            border.color: "#f4b740"
            border.width: 10
            color: "#fbf8f2"
            height: 340
            radius: 170
            width: 340
            y: scene.sunY - height / 2

            KIcon {
                anchors.centerIn: parent
                color: "#134a74"
                icon: root.sign
                size: 190
                visible: root.bigNumber === ""
            }

            KText {
                anchors.centerIn: parent
                color: "#134a74"
                font.weight: Font.Black
                oneLine: true
                size: 150
                text: root.bigNumber
            }
        }

        Image {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 40
            anchors.horizontalCenter: parent.horizontalCenter
            height: 120
            source: Qt.resolvedUrl("../icons/emblem.svg")
            sourceSize: Qt.size(120, 120)
            width: 120
        }
    }

    ColumnLayout {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 56
        anchors.left: scene.right
        anchors.leftMargin: 80
        anchors.right: parent.right
        anchors.rightMargin: 72
        anchors.top: parent.top
        anchors.topMargin: 64
        spacing: 10

        KText {
            Layout.fillWidth: true
            font.weight: Font.ExtraBold
            lineHeight: 1.04
            size: 68
            text: root.kk
        }

        KText {
            Layout.fillWidth: true
            color: Theme.colors.primary
            font.weight: Font.ExtraBold
            lineHeight: 1.04
            size: 68
            text: root.ru
        }

        Rectangle {
            Layout.bottomMargin: 8
            Layout.preferredHeight: 8
            Layout.preferredWidth: 160
            Layout.topMargin: 14
            color: Theme.colors.accent
            radius: 4
        }

        Repeater {
            model: root.points

            RowLayout {
                id: point

                required property var modelData

                Layout.fillHeight: true
                Layout.fillWidth: true
                spacing: 36

                Rectangle {
                    Layout.preferredHeight: 116
                    Layout.preferredWidth: point.modelData.number ? 60 + 52 * point.modelData.number.length : 116
                    border.color: color
                    border.width: 1
                    color: point.modelData.number ? Theme.colors.accent : Theme.colors.tint
                    radius: 30

                    KIcon {
                        anchors.centerIn: parent
                        color: Theme.colors.onTint
                        icon: point.modelData.icon ?? ""
                        size: 64
                    }

                    KText {
                        anchors.centerIn: parent
                        color: Theme.colors.onAccent
                        font.features: Theme.tabular
                        font.weight: Font.Black
                        oneLine: true
                        size: 84
                        text: point.modelData.number ?? ""
                    }
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    KText {
                        Layout.fillWidth: true
                        font.weight: Font.DemiBold
                        lineHeight: 1.06
                        size: 42
                        text: point.modelData.kk
                    }

                    KText {
                        Layout.fillWidth: true
                        lineHeight: 1.06
                        muted: true
                        size: 42
                        text: point.modelData.ru
                    }
                }
            }
        }
    }
}
