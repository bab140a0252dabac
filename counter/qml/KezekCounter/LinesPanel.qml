pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// How many wait for each topic and for how long; nobody is picked from here.
KCard {
    id: root

    required property DeskModel desk
    required property StepsModel steps
    required property AroundModel around
    required property CounterShell shell

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space.s

        RowLayout {
            Layout.fillWidth: true

            KText {
                Layout.fillWidth: true
                role: KText.Role.Subheading
                text: qsTr("Who is waiting")
            }

            KChip {
                iconName: "users"
                objectName: "waitingHere"
                text: root.desk.waitingHere
                textSize: Theme.text.body

                Accessible.name: qsTr("%n visitor(s) waiting for you", "", root.desk.waitingHere)
            }
        }

        ListView {
            id: lines

            Layout.fillHeight: true
            Layout.fillWidth: true
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            model: root.desk.lines
            objectName: "lines"
            spacing: Theme.space.xs

            delegate: LineRow {
                width: ListView.view.width - (mark.visible ? Theme.space.m : 0)
            }

            KScrollMark {
                id: mark

                of: lines
            }
        }

        HeldPanel {
            Layout.fillWidth: true
            steps: root.steps
        }

        ColleaguesPanel {
            Layout.fillWidth: true
            around: root.around
        }

        UnreadBanner {
            Layout.fillWidth: true
            shell: root.shell
        }
    }
}
