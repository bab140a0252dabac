pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// The likely step as one big button, and the others as signs below it.
FocusScope {
    id: root

    required property DeskModel desk
    required property WindowModel form
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

            readonly property string step: !root.desk.signedIn ? "signIn" : root.stage === "called" ? "start"
                : root.stage === "serving" ? "finish" : "callNext"
            readonly property bool possible: step === "signIn" || step === "start" && root.desk.canStart
                || step === "finish" && root.desk.canFinish || step === "callNext" && root.desk.canCall

            Layout.fillHeight: true
            Layout.fillWidth: true
            bottomPadding: 0
            busy: root.desk.busy
            enabled: possible || busy
            focus: true
            iconName: step === "start" ? "play" : step === "finish" ? "check" : step === "signIn" ? "log-in" : "megaphone"
            kind: step === "callNext" || step === "signIn" ? KButton.Kind.Primary : KButton.Kind.Accent
            objectName: step
            shortcut: step === "start" ? "F3" : step === "finish" ? "F4" : step === "signIn" ? "" : "F2"
            text: step === "start" ? qsTr("Start") : step === "finish" ? qsTr("Finish")
                : step === "signIn" ? qsTr("Sign in") : qsTr("Call next")
            textSize: Theme.text.subheading
            topPadding: 0

            onClicked: {
                if (step === "signIn")
                    root.form.toggle();
                else if (step === "start")
                    root.desk.start();
                else if (step === "finish")
                    root.desk.finish();
                else
                    root.desk.callNext();
            }

            MouseArea {
                anchors.fill: parent
                enabled: root.fresh
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.xs
            visible: root.stage !== "idle"

            SignButton {
                Layout.fillWidth: true
                enabled: root.desk.canRecall
                iconName: "volume-2"
                name: qsTr("Recall")
                objectName: "recall"
                shortcut: "F5"

                onClicked: root.desk.recall()
            }

            SignButton {
                Layout.fillWidth: true
                enabled: root.desk.canNoShow
                iconName: "user-x"
                kind: KButton.Kind.Danger
                name: qsTr("No-show")
                objectName: "noShow"
                shortcut: "F6"

                onClicked: root.desk.noShow()
            }
        }
    }
}
