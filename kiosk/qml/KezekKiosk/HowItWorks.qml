pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// What happens after the touch, in three steps; stands where a card would be missing.
Rectangle {
    id: root

    readonly property bool roomy: height > Theme.unit * 12

    border.color: Theme.colors.border
    border.width: Theme.hairline
    color: Theme.colors.sunken
    radius: Theme.radius.l

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: root.roomy ? Theme.space.l : Theme.space.m
        spacing: root.roomy ? Theme.space.s : 0

        KText {
            Layout.fillWidth: true
            role: KText.Role.Body
            strong: true
            text: qsTr("How it works")
            visible: root.roomy
        }

        Repeater {
            model: [qsTr("Touch what you have come about"), qsTr("Take your ticket"),
                qsTr("Have a seat: the board and a voice will call your number")]

            RowLayout {
                id: step

                required property string modelData
                required property int index

                Layout.fillHeight: true
                Layout.fillWidth: true
                spacing: Theme.space.m

                KText {
                    Layout.fillHeight: true
                    Layout.preferredWidth: Theme.unit
                    color: Theme.colors.onTint
                    lineHeight: 1
                    role: root.roomy ? KText.Role.Heading : KText.Role.Body
                    text: step.index + 1

                    Accessible.ignored: true
                }

                KText {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    role: root.roomy ? KText.Role.Body : KText.Role.Caption
                    text: step.modelData
                }
            }
        }
    }
}
