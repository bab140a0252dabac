pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// The ticket as it lies in the hand: the number very large, and what it is for.
KCard {
    id: root

    required property TicketModel ticket
    property bool large: false

    outline: Theme.colors.accent
    padding: Theme.space.xl

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space.s

        KText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            muted: true
            role: KText.Role.Subheading
            strong: false
            text: qsTr("Your number")
        }

        Item {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.unit * 5

            KLabelNumber {
                anchors.centerIn: parent
                label: root.ticket.label
                objectName: "label"
                size: Math.min(parent.height * 0.92, parent.width * 0.27)
            }
        }

        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredHeight: Theme.focusWidth * 2
            Layout.preferredWidth: Theme.unit * 6
            color: Theme.colors.accent
            radius: height / 2
        }

        KText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.s
            horizontalAlignment: Text.AlignHCenter
            objectName: "ticketTopic"
            role: KText.Role.Heading
            text: root.ticket.topicName
        }

        KText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            muted: true
            role: KText.Role.Subheading
            strong: false
            text: root.ticket.otherName
            visible: !root.large

            Accessible.ignored: true
        }

        Fact {
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.space.s
            objectName: "ticketGroup"
            picture: "heart-handshake"
            text: root.ticket.groupName
            visible: text !== ""
        }
    }
}
