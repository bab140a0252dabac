pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// For the staff, over everything: a PIN, then the printer, copies of tickets, and the way out.
FocusScope {
    id: root

    required property StaffModel staff

    enabled: staff.open
    visible: staff.open

    Keys.onEscapePressed: root.staff.close()
    Keys.onPressed: event => event.accepted = true

    onVisibleChanged: {
        buttons.topicsShown = false;
        if (visible)
            pad.forceActiveFocus();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.scrim
    }

    // Takes every touch beside the card.
    MouseArea {
        anchors.fill: parent
    }

    KCard {
        anchors.centerIn: parent
        height: Math.min(inside.implicitHeight + padding * 2, root.height - Theme.space.l * 2)
        objectName: "staffCard"
        padding: Theme.space.xl
        width: Math.min(root.width - Theme.space.xl * 2, Theme.unit * (root.width > root.height ? 46 : 36))

        ColumnLayout {
            id: inside

            anchors.fill: parent
            spacing: Theme.space.m

            KText {
                Layout.fillWidth: true
                objectName: "staffTitle"
                role: KText.Role.Heading
                text: root.staff.known ? qsTr("Kiosk: for the staff") : qsTr("For the staff: your PIN")
            }

            KPinPad {
                id: pad

                Layout.alignment: Qt.AlignHCenter
                busy: root.staff.busy
                focus: true
                objectName: "staffPin"
                visible: !root.staff.known

                onEntered: typed => {
                    root.staff.enter(typed);
                    pin = "";
                }
                onVisibleChanged: pin = ""
            }

            KBanner {
                Layout.fillWidth: true
                objectName: "staffFault"
                text: root.staff.fault
                tone: KBanner.Tone.Danger
            }

            KBanner {
                Layout.fillWidth: true
                action: qsTr("Look again")
                iconName: "printer"
                objectName: "staffPrinter"
                text: root.staff.printer || qsTr("Nothing is wrong with the printer")
                tone: root.staff.printer !== "" ? KBanner.Tone.Warning : KBanner.Tone.Success
                visible: root.staff.known

                onActionChosen: root.staff.look()
            }

            KText {
                Layout.fillWidth: true
                muted: true
                objectName: "trialState"
                text: {
                    switch (root.staff.trialState) {
                    case "printing":
                        return qsTr("The test paper is being printed");
                    case "printed":
                    case "sent":
                        return qsTr("The test paper is printed");
                    case "none":
                        return qsTr("No printer is set up");
                    default:
                        return qsTr("The test paper did not come out");
                    }
                }
                visible: root.staff.trialState !== ""
            }

            KText {
                Layout.fillWidth: true
                muted: true
                objectName: "copyState"
                text: {
                    switch (root.staff.copyState) {
                    case "":
                        return qsTr("Print a ticket again, marked as a copy:");
                    case "printing":
                        return qsTr("The copy is being printed");
                    case "printed":
                    case "sent":
                        return qsTr("The copy is printed");
                    default:
                        return qsTr("The copy did not come out");
                    }
                }
                visible: root.staff.known && !buttons.topicsShown && root.staff.trialState === ""
            }

            GridLayout {
                Layout.fillWidth: true
                columnSpacing: Theme.space.m
                columns: root.width > root.height ? 2 : 1
                rowSpacing: Theme.space.m
                uniformCellWidths: true

                Repeater {
                    model: root.staff.known && !buttons.topicsShown ? root.staff.tickets : null

                    KButton {
                        required property string ticketId
                        required property string label
                        required property string topic
                        required property string time

                        Layout.fillWidth: true
                        alignLeft: true
                        detail: topic
                        enabled: !root.staff.busy
                        iconName: "printer"
                        objectName: "copy-" + label
                        text: label + "  " + time

                        onClicked: root.staff.copy(ticketId)
                    }
                }
            }

            StaffTopics {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.unit * 6
                staff: root.staff
                visible: root.staff.known && buttons.topicsShown
            }

            StaffButtons {
                id: buttons

                Layout.fillWidth: true
                staff: root.staff
            }
        }
    }
}
