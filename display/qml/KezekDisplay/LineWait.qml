pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// How long it will take, in Kazakh over Russian; once where both say the same.
Item {
    id: root

    required property string icon
    required property string textKk
    required property string textRu
    required property real size

    readonly property bool same: textKk === textRu

    visible: textKk !== ""
    width: visible ? sign.width + Theme.space.xs + texts.width : 0

    KIcon {
        id: sign

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.colors.inkMuted
        icon: root.icon
        size: Theme.unit * 0.9
    }

    Column {
        id: texts

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        Repeater {
            model: root.same ? [root.textKk] : [root.textKk, root.textRu]

            KText {
                required property int index
                required property string modelData

                font.features: Theme.tabular
                font.weight: root.same ? Theme.weight.strong : Theme.weight.medium
                height: root.height * (root.same ? 0.9 : 0.47)
                muted: index === 1
                oneLine: true
                size: root.same ? Math.min(root.height * 0.5, Theme.unit * 1.1) : root.size
                text: modelData
            }
        }
    }
}
