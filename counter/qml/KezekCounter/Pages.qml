pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// The window's pages: signing in, then the desk; notices above them.
FocusScope {
    id: root

    required property CounterShell shell
    required property SignInModel signIn
    required property DeskModel desk
    required property StepsModel steps
    required property AroundModel around
    required property LockModel lock
    required property StepSheetModel sheet
    required property DeviceNotices devices
    required property AlertModel alerts
    required property WindowModel form

    focus: true

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.space.l
        spacing: Theme.space.m

        TopBar {
            Layout.fillWidth: true
            desk: root.desk
            form: root.form
            lock: root.lock
            shell: root.shell
        }

        KBanner {
            Layout.fillWidth: true
            detail: root.shell.awayAdvice === "" ? qsTr("What you see is the last that was known. Trying again by itself.")
                : root.shell.awayAdvice + "\n" + qsTr("What you see is the last that was known.")
            iconName: "wifi-off"
            objectName: "awayBanner"
            text: root.shell.awayAdvice === "" ? qsTr("No connection to the database") : qsTr("The database cannot be used")
            tone: KBanner.Tone.Danger
            visible: root.shell.away
        }

        KAlertBanner {
            Layout.fillWidth: true
            alerts: root.alerts
        }

        Notices {
            Layout.fillWidth: true
            around: root.around
            devices: root.devices
            shell: root.shell
        }

        Loader {
            Layout.fillHeight: true
            Layout.fillWidth: true
            focus: true
            sourceComponent: !root.desk.signedIn ? signInPage : root.lock.locked ? lockPage : deskPage
        }
    }

    Component {
        id: signInPage

        SignInPage {
            model: root.signIn
        }
    }

    Component {
        id: lockPage

        LockPage {
            desk: root.desk
            lock: root.lock
            steps: root.steps
        }
    }

    Component {
        id: deskPage

        DeskPage {
            around: root.around
            desk: root.desk
            sheet: root.sheet
            shell: root.shell
            steps: root.steps
        }
    }
}
