pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// Over everything, shortly before the page closes by itself: more time, or the end.
FocusScope {
    id: root

    required property ShellModel shell
    property bool open: false

    enabled: open
    opacity: open ? 1 : 0
    visible: opacity > 0

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.motion.fast
        }
    }

    // The touch that answers it resets the clock before it arrives here: it must not fall through.
    Connections {
        function onTimeChanged() {
            if (root.shell.warned && !root.open)
                root.show();
            else if (!root.shell.visiting)
                root.open = false;
            else if (!root.shell.warned && root.open && !answered.running)
                answered.start();
        }

        target: root.shell
    }

    Timer {
        id: answered

        interval: 1200

        onTriggered: root.open = root.open && root.shell.warned
    }

    function show() {
        open = true;
        more.forceActiveFocus(shell.byKeys ? Qt.TabFocusReason : Qt.OtherFocusReason);
    }

    function stay() {
        open = false;
        shell.stay();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.scrim
    }

    MouseArea {
        anchors.fill: parent

        onClicked: root.stay()
    }

    KCard {
        anchors.centerIn: parent
        height: inside.implicitHeight + padding * 2
        padding: Theme.space.xl
        width: Math.min(root.width - Theme.space.xl * 2, Theme.unit * 34)

        // A touch beside the buttons is an answer too.
        MouseArea {
            anchors.fill: parent

            onClicked: root.stay()
        }

        ColumnLayout {
            id: inside

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.l

            RowLayout {
                spacing: Theme.space.l

                KIconTile {
                    icon: "clock"
                    size: Theme.unit * 3.6
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    KText {
                        Layout.fillWidth: true
                        objectName: "timeWarning"
                        role: KText.Role.Title
                        text: qsTr("Are you still there?")
                    }

                    KText {
                        Layout.fillWidth: true
                        font.features: Theme.tabular
                        objectName: "timeLeft"
                        role: KText.Role.Subheading
                        strong: false
                        text: qsTr("This page closes in %n s", "", root.shell.secondsLeft)
                    }
                }
            }

            KButton {
                id: more

                Layout.fillWidth: true
                Layout.preferredHeight: Theme.control * 1.5
                focus: true
                iconName: "clock"
                kind: KButton.Kind.Primary
                objectName: "moreTime"
                text: qsTr("I need more time")
                textSize: Theme.text.heading

                onClicked: root.stay()
            }

            KButton {
                Layout.fillWidth: true
                iconName: "check"
                objectName: "finishNow"
                text: qsTr("Finish")

                onClicked: {
                    root.open = false;
                    root.shell.leave();
                }
            }
        }
    }
}
