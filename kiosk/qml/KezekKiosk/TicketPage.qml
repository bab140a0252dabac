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
    property bool large: false
    readonly property real footer: Math.max(Theme.control * 1.3, note.implicitHeight)

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
                Layout.preferredWidth: 6
                large: root.large
                ticket: root.ticket
            }

            KCard {
                Layout.fillHeight: !root.portrait
                Layout.fillWidth: true
                Layout.preferredWidth: 5
                implicitHeight: facts.implicitHeight + padding * 2
                padding: Theme.space.l

                TicketFacts {
                    id: facts

                    anchors.fill: parent
                    large: root.large
                    ticket: root.ticket
                    wide: root.portrait
                }
            }
        }

        GridLayout {
            Layout.fillHeight: false
            Layout.fillWidth: true
            columnSpacing: Theme.space.xl
            columns: root.portrait ? 1 : 2
            rowSpacing: Theme.space.l

            PaperNote {
                id: note

                Layout.fillWidth: true
                Layout.preferredHeight: root.footer
                Layout.preferredWidth: 6
                objectName: "paperNote"
                paper: root.ticket.paper
            }

            KButton {
                id: done

                Layout.fillWidth: true
                Layout.preferredHeight: root.footer
                Layout.preferredWidth: 5
                detail: qsTr("Closes in %n s", "", root.ticket.secondsLeft)
                iconName: "check"
                kind: KButton.Kind.Primary
                objectName: "done"
                text: qsTr("Done")
                textSize: Theme.text.subheading

                onClicked: root.ticket.finish()
            }
        }
    }
}
