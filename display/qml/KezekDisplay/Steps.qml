pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// How a visit goes, in three steps: fills the list's place while nobody is called or served.
Item {
    id: root

    required property var words

    readonly property list<string> icons: ["ticket", "armchair", "map-pin"]
    readonly property list<string> keys: ["stepTake", "stepWait", "stepGo"]
    readonly property real each: (height - Theme.space.s * 2) / 3

    Repeater {
        model: root.keys

        Rectangle {
            id: step

            required property int index
            required property string modelData

            border.color: color
            border.width: Theme.hairline
            color: Theme.colors.sunken
            height: root.each
            radius: Theme.radius.m
            width: root.width
            y: index * (root.each + Theme.space.s)

            KIconTile {
                id: tile

                anchors.left: parent.left
                anchors.leftMargin: Theme.space.m
                anchors.verticalCenter: parent.verticalCenter
                icon: root.icons[step.index]
                size: root.each * 0.7
            }

            Column {
                anchors.left: tile.right
                anchors.leftMargin: Theme.space.l
                anchors.right: parent.right
                anchors.rightMargin: Theme.space.m
                anchors.verticalCenter: parent.verticalCenter

                KText {
                    font.weight: Theme.weight.strong
                    oneLine: true
                    size: Theme.text.subheading
                    text: root.words.kk[step.modelData]
                    width: parent.width
                }

                KText {
                    muted: true
                    oneLine: true
                    size: Theme.text.subheading
                    text: root.words.ru[step.modelData]
                    width: parent.width
                }
            }
        }
    }
}
