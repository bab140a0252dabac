pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// What the staff can do at this kiosk; less for those who do not lead the office.
GridLayout {
    id: root

    required property StaffModel staff
    property bool topicsShown: false

    columnSpacing: Theme.space.m
    columns: 3
    rowSpacing: Theme.space.m
    uniformCellWidths: true

    KButton {
        Layout.fillWidth: true
        enabled: !root.staff.busy
        iconName: "printer"
        objectName: "staffTrial"
        text: qsTr("Print a test")
        visible: root.staff.known

        onClicked: root.staff.tryOut()
    }

    KButton {
        Layout.fillWidth: true
        enabled: !root.staff.busy
        iconName: root.staff.shut ? "door-open" : "ban"
        kind: root.staff.shut ? KButton.Kind.Accent : KButton.Kind.Secondary
        objectName: "staffShut"
        text: root.staff.shut ? qsTr("Open to visitors") : qsTr("Close to visitors")
        visible: root.staff.known

        onClicked: root.staff.toggleDoors()
    }

    KButton {
        Layout.fillWidth: true
        iconName: root.topicsShown ? "ticket" : "list"
        objectName: "staffTopics"
        text: root.topicsShown ? qsTr("Tickets") : qsTr("Topics")
        visible: root.staff.leads

        onClicked: root.topicsShown = !root.topicsShown
    }

    KButton {
        Layout.fillWidth: true
        iconName: "log-out"
        kind: KButton.Kind.Danger
        objectName: "staffLeave"
        text: qsTr("End the kiosk")
        visible: root.staff.leads

        onClicked: root.staff.leave()
    }

    KButton {
        Layout.columnSpan: root.staff.leads ? 2 : 3
        Layout.fillWidth: true
        iconName: "check"
        kind: KButton.Kind.Primary
        objectName: "staffClose"
        text: qsTr("Close")

        onClicked: root.staff.close()
    }
}
