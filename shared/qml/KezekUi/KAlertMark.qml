pragma ComponentBehavior: Bound

import QtQuick

// EXERCISE or TEST in every language, across the whole screen.
Rectangle {
    id: root

    required property AlertModel alerts

    color: Theme.alert.mark
    height: visible ? Theme.unit * 2.2 : 0
    visible: alerts.marks.length > 0

    Row {
        id: words

        anchors.fill: parent
        anchors.leftMargin: Theme.space.m
        anchors.rightMargin: Theme.space.m
        spacing: Theme.space.m

        Repeater {
            model: root.alerts.marks

            KText {
                required property string modelData

                color: Theme.alert.markInk
                font.weight: Theme.weight.heavy
                height: root.height
                horizontalAlignment: Text.AlignHCenter
                oneLine: true
                size: Theme.text.heading
                text: modelData
                width: (words.width + words.spacing) / Math.max(1, root.alerts.marks.length) - words.spacing
            }
        }
    }
}
