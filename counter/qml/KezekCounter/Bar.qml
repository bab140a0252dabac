pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// The small window above other programs: the ticket, its clock, the likely step, the rest as signs.
FocusScope {
    id: root

    required property CounterShell shell
    required property DeskModel desk
    required property WindowModel form
    required property StepsModel steps
    required property StepSheetModel sheet
    required property int troubles
    required property LockModel lock
    required property AlertModel alerts
    readonly property bool idle: desk.stage === "idle"

    focus: true

    Shortcut {
        autoRepeat: false
        enabled: root.desk.signedIn && !root.lock.locked
        sequence: "F12"

        onActivated: root.lock.lock()
    }

    Rectangle {
        anchors.fill: parent
        border.color: Theme.colors.border
        border.width: Theme.hairline
        color: Theme.colors.surface
    }

    DragHandler {
        target: null

        onActiveChanged: {
            if (active)
                root.form.move();
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.space.s
        spacing: Theme.space.xs

        BarHead {
            alerts: root.alerts
            Layout.fillWidth: true
            desk: root.desk
            form: root.form
            shell: root.shell
            troubles: root.troubles
        }

        RowLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: Theme.space.s

            ColumnLayout {
                Layout.fillHeight: true
                Layout.maximumWidth: Theme.unit * 9
                Layout.minimumWidth: Theme.unit * 9
                spacing: 0

                KLabelNumber {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignLeft
                    label: root.desk.label
                    objectName: "currentLabel"
                    visible: !root.idle
                }

                KText {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    objectName: "idleText"
                    strong: true
                    text: !root.desk.signedIn ? qsTr("Nobody is signed in")
                        : root.steps.restOver ? qsTr("The break's time is up")
                        : root.steps.resting === "break" ? qsTr("On a break") : root.steps.resting === "closed" ? qsTr("The counter is closed")
                        : root.desk.nobody ? qsTr("Nobody is waiting for you") : qsTr("Nobody is at the counter")
                    visible: root.idle
                }

                KText {
                    Layout.fillWidth: true
                    muted: true
                    objectName: "waitingHere"
                    oneLine: true
                    role: KText.Role.Caption
                    text: qsTr("waiting: %1").arg(root.desk.waitingHere)
                    visible: root.desk.signedIn

                    Accessible.name: qsTr("%n visitor(s) waiting for you", "", root.desk.waitingHere)
                }
            }

            BarSteps {
                Layout.fillHeight: true
                Layout.fillWidth: true
                desk: root.desk
                focus: true
                form: root.form
                locked: root.lock.locked
                sheet: root.sheet
                steps: root.steps
            }
        }
    }
}
