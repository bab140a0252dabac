pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// The likely step as one big button, and the others as signs below it.
FocusScope {
    id: root

    required property DeskModel desk
    required property WindowModel form
    required property StepsModel steps
    required property bool locked
    required property StepSheetModel sheet
    readonly property string stage: desk.stage
    // A second click of a double click must not take the step that came under the pointer.
    property bool fresh: false

    focus: true

    onStageChanged: {
        fresh = true;
        rest.restart();
    }
    Component.onCompleted: fresh = false

    Timer {
        id: rest

        interval: Theme.motion.guard

        onTriggered: root.fresh = false
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space.xs

        KButton {
            id: main

            readonly property string step: !root.desk.signedIn ? "signIn" : root.locked ? "unlock" : root.steps.resting !== "" && root.stage === "idle" ? "open"
                : root.stage === "called" ? "start" : root.desk.overnight ? "finish" : "callNext"
            readonly property bool possible: step === "signIn" || step === "unlock" || step === "start" && root.desk.canStart
                || step === "finish" && root.desk.canFinish
                || step === "open" && root.steps.canOpen || step === "callNext" && root.desk.canCall
            readonly property var signs: ({
                    "signIn": "log-in",
                    "unlock": "lock",
                    "open": "door-open",
                    "start": "play",
                    "finish": "check",
                    "callNext": root.desk.endsFirst ? "fast-forward" : "megaphone"
                })
            readonly property var keys: ({
                    "open": "F9",
                    "start": "F3",
                    "finish": "F4",
                    "callNext": "F2"
                })
            readonly property var words: ({
                    "signIn": qsTr("Sign in"),
                    "unlock": qsTr("Unlock"),
                    "open": qsTr("Open the counter"),
                    "start": qsTr("Start"),
                    "finish": qsTr("Finish"),
                    "callNext": root.desk.endsFirst ? qsTr("Finish, then next") : qsTr("Call next")
                })

            Layout.fillHeight: true
            Layout.fillWidth: true
            bottomPadding: 0
            busy: root.desk.busy
            enabled: possible || busy
            focus: true
            iconName: signs[step]
            kind: step === "start" || step === "finish" || step === "open" ? KButton.Kind.Accent : KButton.Kind.Primary
            objectName: step
            shortcut: keys[step] ?? ""
            text: words[step]
            textSize: Theme.text.subheading
            topPadding: 0

            onClicked: {
                if (step === "signIn" || step === "unlock")
                    root.form.toggle();
                else if (step === "start")
                    root.desk.start();
                else if (step === "finish")
                    root.desk.finish();
                else if (step === "open")
                    root.steps.open();
                else
                    root.desk.callNext();
            }

            MouseArea {
                anchors.fill: parent
                enabled: root.fresh
            }
        }

        BarSigns {
            Layout.fillWidth: true
            desk: root.desk
            sheet: root.sheet
            steps: root.steps
            visible: root.desk.signedIn
        }
    }
}
