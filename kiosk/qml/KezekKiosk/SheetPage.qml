pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// One topic: what to bring, how long the line is, and the one large button.
PageFrame {
    id: root

    required property ShellModel shell
    required property SheetModel sheet
    required property bool portrait
    property bool large: false
    // From here on the page is within everybody's reach.
    property real lowFrom: 0
    property bool low: false

    byKeys: shell.byKeys
    panel: groups.open ? "groups" : leaflets.open ? "leaflets" : ""
    first: take

    GridLayout {
        anchors.fill: parent
        columnSpacing: Theme.space.xl
        columns: root.portrait ? 1 : 2
        enabled: !groups.open && !leaflets.open
        opacity: 1 - Math.max(groups.opacity, leaflets.opacity)
        rowSpacing: Theme.space.l
        visible: opacity > 0

        SheetTopic {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            large: root.large
            low: root.low
            portrait: root.portrait
            sheet: root.sheet
        }

        ColumnLayout {
            Layout.fillHeight: !root.portrait
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            spacing: Theme.space.l

            KCard {
                Layout.fillHeight: !root.portrait
                Layout.fillWidth: true
                implicitHeight: line.implicitHeight + padding * 2
                padding: Theme.space.xl

                LineSummary {
                    id: line

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    sheet: root.sheet
                    tight: !root.portrait && (root.large || root.low)
                    wide: root.portrait
                }
            }

            KButton {
                Layout.fillWidth: true
                alignLeft: true
                enabled: !root.sheet.asking
                iconAfter: root.sheet.groupName !== "" ? "check" : "chevron-right"
                iconName: "heart-handshake"
                kind: root.sheet.groupName !== "" ? KButton.Kind.Accent : KButton.Kind.Secondary
                objectName: "groupsButton"
                text: root.sheet.groupName || qsTr("I belong to a group that goes earlier")
                visible: groups.count > 0

                onClicked: groups.show()
            }

            KButton {
                Layout.fillWidth: true
                alignLeft: true
                enabled: !root.sheet.asking
                iconAfter: "chevron-right"
                iconName: "qr-code"
                objectName: "leafletsButton"
                text: qsTr("You may not need a ticket")
                visible: leaflets.count > 0

                onClicked: leaflets.show()
            }

            KBanner {
                Layout.fillWidth: true
                objectName: "sheetFault"
                text: root.sheet.asking ? "" : root.sheet.fault
                tone: KBanner.Tone.Danger
            }

            KButton {
                id: take

                Layout.fillWidth: true
                Layout.preferredHeight: Theme.control * (root.large ? 1.8 : 2.4)
                busy: root.sheet.asking
                enabled: root.sheet.canTake || root.sheet.asking
                iconName: "ticket"
                kind: KButton.Kind.Primary
                objectName: "take"
                text: qsTr("Take a ticket")
                textSize: root.large ? Theme.text.heading : Theme.text.title

                onClicked: root.sheet.take()
            }

            KButton {
                Layout.fillWidth: true
                iconName: "chevron-left"
                objectName: "back"
                text: qsTr("Other topics")

                onClicked: root.sheet.back()
            }
        }
    }

    LeafletPanel {
        id: leaflets

        anchors.fill: parent
        anchors.topMargin: Math.max(0, root.portrait ? 0 : root.lowFrom)
        byKeys: root.shell.byKeys
        portrait: root.portrait
        sheet: root.sheet

        onClosed: take.forceActiveFocus(root.shell.byKeys ? Qt.TabFocusReason : Qt.OtherFocusReason)
    }

    GroupPanel {
        id: groups

        anchors.fill: parent
        anchors.topMargin: Math.max(0, root.lowFrom - Theme.unit * 6)
        byKeys: root.shell.byKeys
        sheet: root.sheet

        onClosed: take.forceActiveFocus(root.shell.byKeys ? Qt.TabFocusReason : Qt.OtherFocusReason)
    }
}
