pragma ComponentBehavior: Bound

import QtQuick

// Until when, where, and who says so; and which page of how many this is.
Item {
    id: root

    required property AlertModel alerts

    readonly property list<string> facts: [alerts.until, alerts.areas, alerts.source]
    readonly property list<string> icons: ["clock", "map-pin", "megaphone"]
    // More pages are told by a number.
    readonly property int mostDots: 9
    readonly property bool dotted: alerts.pages > 1 && alerts.pages <= mostDots
    readonly property bool upright: width < Theme.unit * 45

    implicitHeight: flow.height

    Column {
        id: flow

        anchors.left: parent.left
        anchors.right: root.dotted ? dots.left : count.left
        anchors.rightMargin: Theme.space.l

        Repeater {
            model: root.facts

            Row {
                id: fact

                required property int index
                required property string modelData

                spacing: Theme.space.s
                visible: modelData !== ""

                KIcon {
                    color: Theme.alert.bodyInkMuted
                    icon: root.icons[fact.index]
                    size: Theme.unit * 1.2
                }

                KText {
                    color: Theme.alert.bodyInk
                    height: Theme.unit * 1.35
                    objectName: "alertFact" + fact.index
                    oneLine: true
                    size: Theme.text.body
                    text: fact.modelData
                    width: flow.width - Theme.unit * 2
                }
            }
        }
    }

    KText {
        id: count

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        color: Theme.alert.bodyInk
        fontSizeMode: Text.FixedSize
        size: Theme.text.body
        text: root.alerts.pages > root.mostDots ? (root.alerts.page + 1) + " / " + root.alerts.pages : ""
    }

    Row {
        id: dots

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        spacing: Theme.space.s
        visible: root.dotted

        Repeater {
            model: root.dotted ? root.alerts.pages : 0

            Rectangle {
                required property int index

                color: index === root.alerts.page ? Theme.alert.bodyInk : Theme.alert.line
                height: Theme.unit * 0.6
                radius: height / 2
                width: index === root.alerts.page ? height * 2.5 : height
            }
        }
    }
}
