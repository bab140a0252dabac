pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// How long, where to sit, and the code for the phone.
GridLayout {
    id: root

    required property TicketModel ticket
    required property bool wide
    property bool large: false

    columnSpacing: Theme.space.xl
    columns: wide ? 2 : 1
    rowSpacing: Theme.space.m

    ColumnLayout {
        Layout.alignment: Qt.AlignVCenter
        Layout.fillHeight: false
        Layout.fillWidth: true
        Layout.preferredWidth: 3
        spacing: Theme.space.m

        BigFact {
            Layout.fillWidth: true
            name: qsTr("Ahead of you")
            objectName: "ahead"
            picture: "users"
            text: root.ticket.ahead === 0 ? qsTr("nobody") : qsTr("%n people", "", root.ticket.ahead)
        }

        BigFact {
            Layout.fillWidth: true
            name: qsTr("Expected wait")
            objectName: "wait"
            picture: "clock"
            text: root.ticket.waitLow === 0 ? qsTr("up to %1 min").arg(root.ticket.waitHigh)
                : qsTr("%1–%2 min").arg(root.ticket.waitLow).arg(root.ticket.waitHigh)
        }

        BigFact {
            Layout.fillWidth: true
            name: qsTr("Please have a seat")
            objectName: "where"
            picture: "armchair"
            role: KText.Role.Subheading
            text: root.ticket.where
        }
    }

    GridLayout {
        Layout.alignment: Qt.AlignCenter
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: 2
        columnSpacing: Theme.space.l
        columns: root.wide ? 1 : 2
        visible: root.ticket.code !== ""

        Item {
            Layout.fillHeight: true
            Layout.fillWidth: root.wide
            Layout.maximumHeight: Theme.unit * 11
            Layout.preferredHeight: Theme.unit * 9.7
            Layout.preferredWidth: Math.min(height, Theme.unit * 11)

            // Whole dots a module, so that every edge is sharp.
            Image {
                readonly property int step: {
                    const room = Math.min(parent.width, parent.height);
                    return Math.max(1, Math.floor(room / Math.max(1, implicitWidth)));
                }

                anchors.centerIn: parent
                height: implicitHeight * step
                objectName: "code"
                smooth: false
                source: root.ticket.code
                width: implicitWidth * step

                Accessible.name: qsTr("Code of your ticket")
                Accessible.role: Accessible.Graphic
            }
        }

        KText {
            Layout.fillWidth: true
            horizontalAlignment: root.wide ? Text.AlignHCenter : Text.AlignLeft
            muted: true
            visible: !root.large || root.wide
            text: qsTr("Scan the code to see your place in the line on your phone")
        }
    }
}
