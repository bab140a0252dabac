pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// The alert over the whole kiosk: a number just given stays in sight, and where nothing forbids it
// the visitor may go on.
FocusScope {
    id: root

    required property AlertModel alerts
    required property ShellModel shell
    required property TicketModel ticket

    readonly property bool open: alerts.covering
    readonly property bool mayGoOn: !alerts.stops
    readonly property bool holdsTicket: shell.page === "ticket" && ticket.label !== ""

    enabled: open
    visible: open

    onOpenChanged: if (open && mayGoOn)
        onward.forceActiveFocus(shell.byKeys ? Qt.TabFocusReason : Qt.OtherFocusReason)

    KAlertPage {
        alerts: root.alerts
        anchors.fill: parent

        Rectangle {
            color: Theme.alert.bodyInk
            height: root.holdsTicket || root.mayGoOn ? Theme.control + Theme.space.l * 2 : 0
            visible: height > 0
            width: root.width

            Row {
                anchors.left: parent.left
                anchors.leftMargin: Theme.space.xl
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space.l
                visible: root.holdsTicket

                KText {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.alert.body
                    size: Theme.text.heading
                    text: qsTr("Your number")
                }

                KLabelNumber {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.alert.body
                    label: root.ticket.label
                    objectName: "alertTicket"
                    size: Theme.text.display
                }
            }

            KButton {
                id: onward

                anchors.right: parent.right
                anchors.rightMargin: Theme.space.xl
                anchors.verticalCenter: parent.verticalCenter
                focus: true
                objectName: "alertOnward"
                text: qsTr("Continue")
                visible: root.mayGoOn

                onClicked: root.alerts.passBy()
            }
        }
    }
}
