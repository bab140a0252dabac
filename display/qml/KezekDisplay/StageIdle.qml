pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// What stands in the large place while nobody is called.
Item {
    id: root

    required property var words

    Column {
        anchors.centerIn: parent
        spacing: Theme.space.m
        width: parent.width

        KIcon {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.colors.accent
            icon: "ticket"
            size: Theme.unit * 3
        }

        Repeater {
            model: [root.words.kk.idle, root.words.ru.idle]

            KText {
                required property string modelData

                font.weight: Theme.weight.strong
                horizontalAlignment: Text.AlignHCenter
                oneLine: true
                size: Theme.text.heading
                text: modelData
                width: parent.width
            }
        }
    }
}
