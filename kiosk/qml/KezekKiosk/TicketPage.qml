pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// The ticket: the number above all, then the line, where to sit, the code, and the paper.
PageFrame {
    id: root

    required property ShellModel shell
    required property TicketModel ticket
    required property bool portrait

    byKeys: shell.byKeys
    first: done

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space.l

        GridLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            columnSpacing: Theme.space.xl
            columns: root.portrait ? 1 : 2
            rowSpacing: Theme.space.l

            TicketSlip {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredHeight: 3
                Layout.preferredWidth: 6
                ticket: root.ticket
            }

            KCard {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredHeight: 2
                Layout.preferredWidth: 5
                padding: Theme.space.xl

                TicketFacts {
                    anchors.fill: parent
                    ticket: root.ticket
                    wide: root.portrait
                }
            }
        }

        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.space.xl
            columns: root.portrait ? 1 : 2
            rowSpacing: Theme.space.l

            PaperNote {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 6
                objectName: "paperNote"
                paper: root.ticket.paper
            }

            KButton {
                id: done

                Layout.fillWidth: true
                Layout.preferredHeight: Theme.control * 1.4
                Layout.preferredWidth: 5
                detail: qsTr("This page closes in %n s", "", root.ticket.secondsLeft)
                iconName: "check"
                kind: KButton.Kind.Primary
                objectName: "done"
                text: qsTr("Done")
                textSize: Theme.text.heading

                onClicked: root.ticket.finish()
            }
        }
    }
}
