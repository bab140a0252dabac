pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// The window while it waits for the PIN: ticket and clock stay.
FocusScope {
    id: root

    required property LockModel lock
    required property DeskModel desk
    required property StepsModel steps

    focus: true

    Connections {
        target: root.lock

        function onRefused() {
            pad.clear();
        }
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.space.l

        CurrentTicket {
            Layout.fillHeight: true
            Layout.fillWidth: true
            desk: root.desk
            steps: root.steps
        }

        KCard {
            Layout.fillHeight: true
            Layout.preferredWidth: pad.implicitWidth + Theme.space.l * 4

            ColumnLayout {
                anchors.fill: parent
                spacing: Theme.space.m

                KText {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignHCenter
                    objectName: "lockTitle"
                    role: KText.Role.Subheading
                    text: qsTr("Locked: %1").arg(root.desk.clerkName)
                }

                SecretPad {
                    id: pad

                    Layout.alignment: Qt.AlignHCenter
                    busy: root.lock.busy
                    enabled: !root.lock.resting
                    focus: true

                    onEntered: secret => root.lock.unlock(secret)
                }

                KBanner {
                    Layout.fillWidth: true
                    objectName: "lockFault"
                    text: root.lock.fault
                }

                KBanner {
                    Layout.fillWidth: true
                    objectName: "tryAgain"
                    text: root.lock.tryAgain ? qsTr("You can try again now.") : ""
                    tone: KBanner.Tone.Success
                }

                Item {
                    Layout.fillHeight: true
                }
            }
        }
    }
}
