pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// The kiosk's window: the header that is always there, and one page at a time below it.
KWindow {
    id: root

    required property ShellModel shell
    required property TopicsModel topics
    required property SheetModel sheet
    required property TicketModel ticket
    required property StaffModel staff
    property bool highContrast: false
    // Length of the screen's longer side in millimetres.
    property int screenMm: 474
    readonly property bool portrait: height > width

    designHeight: portrait ? 1920 : 1080
    designWidth: portrait ? 1080 : 1920
    height: 1080
    mode: highContrast || shell.highContrast ? Theme.Mode.HighContrast : Theme.Mode.Light
    objectName: "kioskWindow"
    title: qsTr("Kezek – kiosk")
    width: 1920

    Binding {
        property: "touchScreen"
        target: Theme
        value: true
    }

    Binding {
        property: "pixelsPerMm"
        target: Theme
        value: Math.max(root.width, root.height) / root.screenMm
    }

    FocusScope {
        id: keys

        anchors.fill: parent
        focus: true

        Keys.onEscapePressed: root.shell.back()
        Keys.onPressed: event => {
            if (event.key === Qt.Key_F12 && event.modifiers & Qt.ControlModifier) {
                root.staff.show();
                event.accepted = true;
                return;
            }
            const digit = event.key - Qt.Key_0;
            if (digit >= 1 && digit <= 9 && root.shell.page === "topics") {
                (pages.item as TopicsPage).press(digit);
                event.accepted = true;
                return;
            }
            if (digit === 0 || event.key === Qt.Key_Asterisk) {
                digit === 0 ? root.shell.back() : root.shell.toggleContrast();
                event.accepted = true;
                return;
            }
            const forward = event.key === Qt.Key_Right || event.key === Qt.Key_Down;
            if (!forward && event.key !== Qt.Key_Left && event.key !== Qt.Key_Up)
                return;
            const next = (root.activeFocusItem ?? keys).nextItemInFocusChain(forward);
            next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
            event.accepted = true;
        }

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Theme.space.xl
            enabled: !time.open && !root.staff.open
            spacing: Theme.space.l

            PageHeader {
                Layout.fillWidth: true
                portrait: root.portrait
                shell: root.shell
                z: 1

                onStaffWanted: root.staff.show()
            }

            KBanner {
                Layout.fillWidth: true
                detail: qsTr("We keep trying. Please wait a moment, or speak to the staff.")
                iconName: "wifi-off"
                objectName: "awayBanner"
                text: qsTr("The office's computer does not answer. No tickets can be given just now.")
                visible: root.shell.away && root.shell.page !== "ticket"
            }

            KBanner {
                Layout.fillWidth: true
                detail: qsTr("It will be on the screen: please remember or photograph it.")
                iconName: "printer"
                objectName: "paperBanner"
                text: qsTr("Your number cannot be printed on paper just now.")
                tone: KBanner.Tone.Info
                visible: root.shell.withoutPaper && !root.shell.away && root.shell.page === "topics"
            }

            Loader {
                id: pages

                readonly property bool arriving: arrive.running

                Layout.fillHeight: true
                Layout.fillWidth: true
                focus: true
                objectName: "pages"
                sourceComponent: {
                    switch (root.shell.page) {
                    case "topics":
                        return topicsPage;
                    case "sheet":
                        return sheetPage;
                    case "ticket":
                        return ticketPage;
                    case "closed":
                        return closedPage;
                    default:
                        return startingPage;
                    }
                }

                onLoaded: arrive.restart()

                ParallelAnimation {
                    id: arrive

                    NumberAnimation {
                        duration: Theme.motion.normal
                        easing.type: Theme.motion.easing
                        from: 0
                        property: "opacity"
                        target: pages.item
                        to: 1
                    }

                    NumberAnimation {
                        duration: Theme.motion.normal
                        easing.type: Theme.motion.easing
                        from: Theme.space.l
                        property: "y"
                        target: pages.item
                        to: 0
                    }
                }
            }
        }

        StaffPanel {
            anchors.fill: parent
            objectName: "staff"
            staff: root.staff
            z: 1
        }

        TimeWarning {
            id: time

            anchors.fill: parent
            objectName: "time"
            shell: root.shell

            onOpenChanged: if (!open)
                pages.forceActiveFocus(root.shell.byKeys ? Qt.TabFocusReason : Qt.OtherFocusReason)
        }
    }

    Component {
        id: topicsPage

        TopicsPage {
            portrait: root.portrait
            shell: root.shell
            topics: root.topics
        }
    }

    Component {
        id: sheetPage

        SheetPage {
            portrait: root.portrait
            sheet: root.sheet
            shell: root.shell
        }
    }

    Component {
        id: ticketPage

        TicketPage {
            portrait: root.portrait
            shell: root.shell
            ticket: root.ticket
        }
    }

    Component {
        id: closedPage

        ClosedPage {
            shell: root.shell
        }
    }

    Component {
        id: startingPage

        StartingPage {}
    }
}
