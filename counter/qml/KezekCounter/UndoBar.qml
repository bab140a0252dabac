pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// The last step while it can be taken back, with the seconds that are left.
Rectangle {
    id: root

    required property StepsModel steps
    readonly property var words: ({
            "ticket_put_back": qsTr("put back"),
            "service_started": qsTr("started"),
            "service_finished": qsTr("finished"),
            "ticket_no_show": qsTr("did not come"),
            "ticket_held": qsTr("on hold"),
            "ticket_resumed": qsTr("back at the desk"),
            "ticket_released": qsTr("back in the line"),
            "ticket_reinstated": qsTr("waits again"),
            "ticket_transferred": qsTr("transferred"),
            "service_continued": qsTr("sent to the next topic"),
            "topic_changed": qsTr("next topic"),
            "group_verified": qsTr("group confirmed"),
            "group_rejected": qsTr("group not confirmed")
        })

    border.color: Theme.mode === Theme.Mode.HighContrast ? Theme.colors.border : color
    border.width: Theme.hairline
    color: Theme.colors.tint
    implicitHeight: row.implicitHeight + Theme.space.xs * 2
    radius: Theme.radius.m
    visible: steps.undoStep !== ""

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.radius.m
        anchors.bottomMargin: 0
        color: Theme.colors.primary
        height: Theme.focusWidth
        width: (parent.width - Theme.radius.m * 2) * root.steps.undoLeft / root.steps.undoWhole
    }

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.m
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.xs
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.s

        KText {
            Layout.fillWidth: true
            color: Theme.colors.onTint
            objectName: "undoText"
            text: root.steps.undoLabel + ": " + (root.words[root.steps.undoStep] ?? "")
        }

        KText {
            color: Theme.colors.onTint
            font.features: Theme.tabular
            objectName: "undoLeft"
            oneLine: true
            text: qsTr("%1 s").arg(root.steps.undoLeft)
        }

        KButton {
            iconName: "undo-2"
            kind: KButton.Kind.Quiet
            objectName: "undo"
            shortcut: "Ctrl+Z"
            text: qsTr("Undo")

            onClicked: root.steps.undo()
        }
    }
}
