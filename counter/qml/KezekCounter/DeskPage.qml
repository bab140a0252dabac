pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// The work: the visitor at the counter, what can be done, and the lines or a sheet beside it.
FocusScope {
    id: root

    required property DeskModel desk
    required property StepsModel steps
    required property AroundModel around
    required property StepSheetModel sheet
    required property CounterShell shell
    readonly property bool choosing: sheet.kind !== ""

    // Whoever works by keys stands somewhere after a sheet has closed or a step's button has gone.
    function stand() {
        if (!choosing && [root, side].includes(Window.activeFocusItem))
            actions.stand();
    }

    focus: true

    onChoosingChanged: Qt.callLater(stand)

    Connections {
        target: root.desk

        function onStageChanged() {
            Qt.callLater(root.stand);
        }
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.space.l

        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: root.choosing ? 8 : 11
            spacing: Theme.space.m

            CurrentTicket {
                Layout.fillHeight: true
                Layout.fillWidth: true
                desk: root.desk
                steps: root.steps
            }

            KBanner {
                Layout.fillWidth: true
                iconName: "info"
                objectName: "overnight"
                text: root.desk.overnight ? qsTr("A new day has begun. Finish with this visitor, then sign in again.") : ""
                tone: KBanner.Tone.Info
            }

            KBanner {
                Layout.fillWidth: true
                objectName: "deskFault"
                text: root.desk.fault
                visible: text !== "" && !root.choosing
            }

            UndoBar {
                Layout.fillWidth: true
                steps: root.steps
                visible: root.steps.undoStep !== "" && !root.choosing
            }

            Actions {
                id: actions

                Layout.fillHeight: false
                Layout.fillWidth: true
                desk: root.desk
                sheet: root.sheet
                steps: root.steps
                visible: !root.choosing
            }
        }

        Loader {
            id: side

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: root.choosing ? 13 : 9
            focus: root.choosing
            sourceComponent: root.choosing ? stepSheet : linesPanel
        }
    }

    Component {
        id: linesPanel

        LinesPanel {
            around: root.around
            desk: root.desk
            shell: root.shell
            steps: root.steps
        }
    }

    Component {
        id: stepSheet

        StepSheet {
            desk: root.desk
            sheet: root.sheet
        }
    }
}
