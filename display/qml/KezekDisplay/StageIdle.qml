pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// What stands in the large place while nobody is called: where to look, or that there is a break.
Item {
    id: root

    required property string resting
    required property var words

    readonly property string wordKey: resting === "" ? "idle" : "pause"
    readonly property bool low: height < Theme.unit * 6

    Grid {
        anchors.centerIn: parent
        columns: root.low ? 2 : 1
        horizontalItemAlignment: Grid.AlignHCenter
        spacing: Theme.space.m
        verticalItemAlignment: Grid.AlignVCenter

        KIcon {
            id: icon

            color: Theme.colors.accent
            icon: root.resting === "" ? "ticket" : "coffee"
            size: Theme.unit * 3
        }

        Column {
            id: texts

            spacing: Theme.space.s
            width: root.width - (root.low ? icon.width + Theme.space.m : 0)

            Repeater {
                model: [root.words.kk[root.wordKey], root.words.ru[root.wordKey]]

                KText {
                    required property string modelData

                    font.weight: Theme.weight.strong
                    horizontalAlignment: root.low ? Text.AlignLeft : Text.AlignHCenter
                    oneLine: true
                    size: Theme.text.heading
                    text: modelData + (root.resting === "" ? "" : "  \u2192  " + root.resting)
                    width: texts.width
                }
            }
        }
    }
}
