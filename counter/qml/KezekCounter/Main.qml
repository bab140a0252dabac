pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// The clerk's window: signing in, then the desk; or the bar above other programs.
KWindow {
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
    required property bool highContrast

    readonly property real barFit: Math.min(width / form.barWidth, height / form.barHeight)
    readonly property real windowFit: Math.min(form.scale, width / form.leastWidth, height / form.leastHeight)

    designUnit: form.bar ? 13 : 16
    fit: form.bar ? barFit : windowFit
    mode: highContrast ? Theme.Mode.HighContrast : Theme.Mode.Light
    objectName: "counterWindow"
    title: qsTr("Kezek – counter")

    onClosing: close => {
        close.accepted = root.form.mayClose();
    }

    // A sheet needs the window; afterwards the bar comes back.
    Connections {
        target: root.sheet

        function onKindChanged() {
            root.form.lend(root.sheet.kind !== "");
        }
    }

    // The bar has no room for a sheet: whoever goes to it leaves what was being prepared.
    Connections {
        target: root.form

        function onBarChanged() {
            if (root.form.bar)
                root.sheet.close();
        }
    }

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: root.form.bar ? bar : pages
    }

    Component {
        id: bar

        Bar {
            alerts: root.alerts
            desk: root.desk
            form: root.form
            lock: root.lock
            sheet: root.sheet
            shell: root.shell
            steps: root.steps
            troubles: root.devices.count + root.around.unread + root.shell.unread.length + (root.shell.mishap ? 1 : 0)
        }
    }

    Component {
        id: pages

        Pages {
            alerts: root.alerts
            around: root.around
            desk: root.desk
            devices: root.devices
            form: root.form
            lock: root.lock
            sheet: root.sheet
            shell: root.shell
            signIn: root.signIn
            steps: root.steps
        }
    }
}
