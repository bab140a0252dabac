pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// The work: the visitor at the counter, what can be done, and the lines beside it.
FocusScope {
    id: root

    required property DeskModel desk

    RowLayout {
        anchors.fill: parent
        spacing: Theme.space.l

        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 11
            spacing: Theme.space.m

            CurrentTicket {
                Layout.fillHeight: true
                Layout.fillWidth: true
                desk: root.desk
            }

            KBanner {
                Layout.fillWidth: true
                objectName: "deskFault"
                text: root.desk.fault
            }

            Actions {
                Layout.fillWidth: true
                desk: root.desk
            }
        }

        LinesPanel {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 9
            desk: root.desk
        }
    }
}
