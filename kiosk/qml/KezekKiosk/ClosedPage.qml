pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// Said before anything is touched: no tickets now, and when there will be.
Item {
    id: root

    required property ShellModel shell

    ColumnLayout {
        anchors.centerIn: parent
        spacing: Theme.space.xl
        width: parent.width

        KIconTile {
            Layout.alignment: Qt.AlignHCenter
            icon: root.shell.onBreak ? "coffee" : "clock"
            size: Theme.unit * 5.5
        }

        ClosedWords {
            Layout.fillWidth: true
            objectName: "closed"
            title: root.shell.closedTitle
            when: root.shell.closedWhen
        }

        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredHeight: Theme.focusWidth
            Layout.preferredWidth: Theme.unit * 6
            color: Theme.colors.accent
            radius: height / 2
        }

        ClosedWords {
            Layout.fillWidth: true
            objectName: "closedOther"
            second: true
            title: root.shell.closedTitleOther
            when: root.shell.closedWhenOther
        }

        KText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            muted: true
            objectName: "hoursToday"
            text: qsTr("Today: %1").arg(root.shell.hoursToday)
            visible: root.shell.hoursToday !== ""
        }
    }
}
