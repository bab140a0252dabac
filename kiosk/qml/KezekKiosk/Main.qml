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
    required property AccessModel access
    required property AlertModel alerts
    property bool highContrast: false
    // Length of the screen's longer side in millimetres.
    property int screenMm: 474
    readonly property bool portrait: height > width
    // What is on top, and where it is, for a voice that reads it.
    readonly property string scene: alerts.covering && !staff.open ? "alert" : time.open ? "time" : staff.open ? "staff" : access.open ? "access"
        : [shell.page, (pages.item as PageFrame)?.panel ?? ""].join(" ").trim()
    readonly property Item sceneItem: alerts.covering ? cover : time.open ? time : access.open ? accessPanel : pages
    // Whether the controls are at the bottom: a header high up is out of some people's reach.
    readonly property bool controlsBelow: portrait || access.low
    // Controls within reach of a wheelchair are below this, in pixels of the window.
    readonly property real reach: access.low ? height * (portrait ? 0.4 : 0.14) : 0

    designHeight: portrait ? 1920 : 1080
    designWidth: portrait ? 1080 : 1920
    height: 1080
    mode: highContrast || access.contrast ? Theme.Mode.HighContrast : Theme.Mode.Light
    objectName: "kioskWindow"
    title: qsTr("Kezek – kiosk")
    width: 1920

    KioskTheme {
        large: root.access.large
        pixelsPerMm: Math.max(root.width, root.height) / root.screenMm
    }

    // The keys of a tactile keypad; whether it is one.
    function command(key: int): bool {
        if (alerts.covering)
            return false;
        switch (key) {
        case Qt.Key_0:
            shell.back();
            return true;
        case Qt.Key_Asterisk:
            access.switch("aloud");
            return true;
        case Qt.Key_Slash:
            access.show();
            return true;
        case Qt.Key_Period:
        case Qt.Key_Comma:
        case Qt.Key_NumberSign:
            access.repeat();
            return true;
        case Qt.Key_Plus:
        case Qt.Key_Minus:
            access.turn(key === Qt.Key_Plus ? 1 : -1);
            return true;
        }
        const place = key - Qt.Key_0;
        return place >= 1 && place <= 9 && ((pages.item as PageFrame)?.press(place) ?? false);
    }

    FocusScope {
        id: keys

        anchors.fill: parent
        focus: true

        Keys.onEscapePressed: if (!root.alerts.covering)
            root.shell.back()
        Keys.onPressed: event => {
            if (event.key === Qt.Key_F12 && event.modifiers & Qt.ControlModifier) {
                root.staff.show();
                event.accepted = true;
                return;
            }
            if (root.command(event.key)) {
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
            enabled: !time.open && !root.staff.open && !root.access.open && !root.alerts.covering
            spacing: Theme.space.l

            PageHeader {
                Layout.fillWidth: true
                access: root.access
                controls: !root.controlsBelow
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
                visible: root.shell.away && root.shell.page !== "ticket" && root.shell.page !== "starting"
            }

            KBanner {
                Layout.fillWidth: true
                detail: qsTr("It will be on the screen: please remember or photograph it.")
                iconName: "printer"
                objectName: "paperBanner"
                text: qsTr("Your number cannot be printed on paper just now.")
                tone: KBanner.Tone.Info
                visible: root.shell.withoutPaper && !root.shell.away && (root.shell.page === "topics" || root.shell.page === "start")
            }

            Pages {
                id: pages

                Layout.fillHeight: true
                Layout.fillWidth: true
                access: root.access
                lowFrom: root.reach - pages.y - Theme.space.xl
                objectName: "pages"
                portrait: root.portrait
                sheet: root.sheet
                shell: root.shell
                ticket: root.ticket
                topics: root.topics
            }

            PageControls {
                Layout.fillWidth: true
                access: root.access
                shell: root.shell
                visible: root.controlsBelow
                wide: true
            }
        }

        AccessPanel {
            id: accessPanel

            access: root.access
            anchors.fill: parent
            byKeys: root.shell.byKeys
            portrait: root.portrait

            onOpenChanged: if (!open)
                pages.forceActiveFocus(root.shell.byKeys ? Qt.TabFocusReason : Qt.OtherFocusReason)
        }

        AlertCover {
            id: cover

            alerts: root.alerts
            anchors.fill: parent
            shell: root.shell
            ticket: root.ticket
            z: 1

            onOpenChanged: if (!open)
                pages.forceActiveFocus(root.shell.byKeys ? Qt.TabFocusReason : Qt.OtherFocusReason)
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
                (root.access.open ? accessPanel : pages).forceActiveFocus(
                    root.shell.byKeys ? Qt.TabFocusReason : Qt.OtherFocusReason)
        }
    }
}
