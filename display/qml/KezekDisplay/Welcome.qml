pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// Where no video and no image can be shown: emblem, welcome, the office's name.
Column {
    id: root

    required property string officeKk
    required property string officeRu
    required property var words

    spacing: Theme.space.l

    Image {
        anchors.horizontalCenter: parent.horizontalCenter
        source: Qt.resolvedUrl("../../../assets/icons/emblem.svg")
        sourceSize: Qt.size(Theme.unit * 6, Theme.unit * 6)

        Accessible.ignored: true
    }

    Repeater {
        model: [root.words.kk.welcome + "  ·  " + root.words.ru.welcome, root.officeKk, root.officeRu]

        KText {
            required property int index
            required property string modelData

            font.weight: Theme.weight.strong
            horizontalAlignment: Text.AlignHCenter
            muted: index > 0
            oneLine: true
            size: index > 0 ? Theme.text.subheading : Theme.text.title
            text: modelData
            width: root.width
        }
    }
}
