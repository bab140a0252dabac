pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// What became of the paper, in words that say what to do.
Rectangle {
    id: root

    required property string paper
    readonly property bool good: paper === "printed" || paper === "sent"
    readonly property bool bad: paper === "unknown" || paper === "failed"
    readonly property string title: {
        switch (paper) {
        case "printing":
            return qsTr("Your ticket is being printed");
        case "printed":
        case "sent":
            return qsTr("Please take your ticket");
        case "unknown":
            return qsTr("If no paper came out, your number still counts");
        case "failed":
            return qsTr("No paper came out: your number still counts");
        default:
            return qsTr("Your number counts without paper");
        }
    }
    readonly property string detail: {
        switch (paper) {
        case "printing":
            return qsTr("It comes out below the screen.");
        case "printed":
        case "sent":
            return qsTr("Your number will be shown on the board and called out.");
        default:
            return qsTr("Please remember or photograph it.");
        }
    }
    readonly property color ink: bad ? Theme.colors.onWarningTint
        : good ? Theme.colors.onSuccessTint : Theme.colors.onTint

    border.color: Theme.colors.border
    border.width: Theme.hairline
    color: bad ? Theme.colors.warningTint : good ? Theme.colors.successTint : Theme.colors.tint
    implicitHeight: words.implicitHeight + Theme.space.m * 2
    radius: Theme.radius.m

    Accessible.description: detail
    Accessible.name: title
    Accessible.role: Accessible.AlertMessage

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space.l
        anchors.rightMargin: Theme.space.l
        spacing: Theme.space.l

        KIcon {
            color: root.ink
            icon: root.bad ? "triangle-alert" : root.good ? "ticket"
                : root.paper === "printing" ? "printer" : "info"
            size: Theme.unit * 2
        }

        ColumnLayout {
            id: words

            Layout.fillWidth: true
            spacing: 0

            KText {
                Layout.fillWidth: true
                color: root.ink
                objectName: "paperTitle"
                role: KText.Role.Subheading
                text: root.title

                Accessible.ignored: true
            }

            KText {
                Layout.fillWidth: true
                color: root.ink
                objectName: "paperDetail"
                text: root.detail

                Accessible.ignored: true
            }
        }
    }
}
