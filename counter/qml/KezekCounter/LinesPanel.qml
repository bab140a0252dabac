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
        id: box

        anchors.fill: parent
        spacing: Theme.space.s

        RowLayout {
            id: head

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
            activeFocusOnTab: mark.visible
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            model: root.desk.lines
            objectName: "lines"
            spacing: Theme.space.xs

            Accessible.name: qsTr("Who is waiting")
            Accessible.role: Accessible.List
            Keys.onDownPressed: contentY = Math.min(contentY + height / 2, contentHeight - height)
            Keys.onUpPressed: contentY = Math.max(contentY - height / 2, 0)

            delegate: LineRow {
                width: ListView.view.width - (mark.visible ? Theme.space.m : 0)
            }

            KScrollMark {
                id: mark

                of: lines
            }

            KFocusRing {
                anchors.margins: 0
                parent: lines
                shown: lines.activeFocus
            }
        }

        ScrollPart {
            id: part

            // The lines keep room for one of them at the least.
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(wanted, box.height - head.height - Theme.unit * 8)
            name: qsTr("Set aside and colleagues")
            objectName: "scrollPart"
            visible: wanted > 0

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
}
