pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// An alert takes over the whole screen; what a program must keep in sight stands at its foot.
Rectangle {
    id: root

    required property AlertModel alerts
    default property alias foot: foot.data

    readonly property real letters: Math.max(1, alerts.description.length + alerts.instruction.length)
    // The parts share the height as their texts need it.
    readonly property real share: alerts.instruction === "" ? 1 : alerts.description === "" ? 0
        : Math.min(0.6, Math.max(width < height ? 0.2 : 0.35, alerts.description.length / letters + 0.06))

    // Units of a headline; a long one takes more lines on an upright screen.
    readonly property real headlineUnits: width < height && alerts.headline.length > 60 ? 6 : 3.4

    color: Theme.alert.body
    objectName: "alertPage"

    Accessible.name: [alerts.mark, alerts.title, alerts.headline, alerts.description,
        alerts.instruction].filter(text => text !== "").join(". ")
    Accessible.role: Accessible.AlertMessage

    // Nothing below it is touched.
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        KAlertMark {
            Layout.fillWidth: true
            Layout.preferredHeight: height
            alerts: root.alerts
            objectName: "alertMark"
        }

        KAlertHead {
            Layout.fillWidth: true
            Layout.preferredHeight: height
            alerts: root.alerts
        }

        Item {
            id: body

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.xl
            Layout.rightMargin: Theme.space.xl
            Layout.topMargin: Theme.space.l

            KText {
                id: headline

                color: Theme.alert.bodyInk
                font.weight: Theme.weight.heavy
                height: visible ? Theme.unit * root.headlineUnits : 0
                lineHeight: 1
                objectName: "alertHeadline"
                size: Theme.text.title
                text: root.alerts.headline
                visible: text !== ""
                width: parent.width
            }

            KAlertPart {
                id: happens

                heading: root.alerts.whatHappens
                height: visible ? (body.height - headline.height) * root.share - Theme.space.m : 0
                icon: "info"
                text: root.alerts.description
                width: parent.width
                y: headline.height
            }

            KAlertPart {
                heading: root.alerts.whatToDo
                height: body.height - y
                icon: "hand"
                main: true
                text: root.alerts.instruction
                width: parent.width
                y: headline.height + (body.height - headline.height) * root.share
            }
        }

        KAlertFoot {
            Layout.fillWidth: true
            Layout.margins: Theme.space.l
            Layout.leftMargin: Theme.space.xl
            Layout.preferredHeight: implicitHeight
            Layout.rightMargin: Theme.space.xl
            alerts: root.alerts
        }

        Item {
            id: foot

            Layout.fillWidth: true
            Layout.preferredHeight: childrenRect.height
        }

        KAlertMark {
            Layout.fillWidth: true
            Layout.preferredHeight: height
            alerts: root.alerts
        }
    }
}
