pragma ComponentBehavior: Bound

import QtQuick

// A heading and the text below it, as large as there is room for.
Item {
    id: root

    required property string heading
    required property string text
    property string icon: ""
    property bool main: false

    visible: text !== ""

    KIcon {
        id: sign

        color: Theme.alert.bodyInkMuted
        icon: root.icon
        size: title.height
    }

    KText {
        id: title

        anchors.left: sign.right
        anchors.leftMargin: Theme.space.s
        anchors.right: parent.right
        color: Theme.alert.bodyInkMuted
        font.weight: Theme.weight.strong
        height: Theme.unit * 1.5
        oneLine: true
        size: Theme.text.subheading
        text: root.heading
    }

    KText {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: title.bottom
        anchors.topMargin: Theme.space.xs
        color: Theme.alert.bodyInk
        font.weight: root.main ? Theme.weight.strong : Theme.weight.normal
        // What fits is judged without any other height of the lines.
        lineHeight: 1
        objectName: root.main ? "alertInstruction" : "alertDescription"
        size: Theme.unit * 2.3
        text: root.text
        verticalAlignment: Text.AlignTop
    }
}
