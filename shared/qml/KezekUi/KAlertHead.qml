pragma ComponentBehavior: Bound

import QtQuick

// What it is and how bad: by colour, by sign and by word, in every language at once.
Rectangle {
    id: root

    required property AlertModel alerts

    readonly property bool upright: width < Theme.unit * 45
    readonly property color ink: Theme.alert.ink(alerts.tone)
    // Units of the line that says how bad it is; an exercise has none.
    readonly property real graded: alerts.severities.length === 0 ? 0 : upright ? 3.4 : 1.9
    // Letters of the longest event: an upright screen has a line or two for each.
    readonly property int longest: alerts.events.reduce((most, event) => Math.max(most, event.length), 0)
    readonly property real tall: !upright ? 3.8 : longest <= 30 ? 2.6 : 3.6
    readonly property int columns: upright ? 1 : Math.max(1, alerts.events.length)
    readonly property int rows: upright ? Math.max(1, alerts.events.length) : 1

    color: Theme.alert.ground(alerts.tone)
    height: Theme.unit * (1 + graded + rows * tall)

    KIcon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.l
        anchors.verticalCenter: parent.verticalCenter
        color: root.ink
        icon: root.alerts.icon
        size: Theme.unit * 4.2
    }

    Column {
        anchors.left: sign.right
        anchors.leftMargin: Theme.space.l
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.l
        anchors.verticalCenter: parent.verticalCenter

        KText {
            color: root.ink
            font.capitalization: Font.AllUppercase
            font.weight: Theme.weight.strong
            height: Theme.unit * root.graded
            lineHeight: 1
            objectName: "alertSeverity"
            size: Theme.text.subheading
            text: root.alerts.severities.join("  ·  ")
            visible: root.graded > 0
            width: parent.width
        }

        Grid {
            id: grid

            columnSpacing: Theme.space.l
            columns: root.columns
            width: parent.width

            Repeater {
                model: root.alerts.events

                KText {
                    required property string modelData

                    color: root.ink
                    font.weight: Theme.weight.heavy
                    height: Theme.unit * root.tall
                    lineHeight: 1
                    size: root.upright ? Theme.text.title : Theme.text.heading * 1.1
                    text: modelData
                    width: (grid.width - grid.columnSpacing * (root.columns - 1)) / root.columns
                }
            }
        }
    }
}
