pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// The staff have closed this kiosk: where to turn instead.
Item {
    id: root

    required property ShellModel shell

    ColumnLayout {
        anchors.centerIn: parent
        spacing: Theme.space.xl
        width: parent.width

        KIconTile {
            Layout.alignment: Qt.AlignHCenter
            icon: "ban"
            size: Theme.unit * 5.5
        }

        ClosedWords {
            Layout.fillWidth: true
            objectName: "shut"
            title: qsTr("This kiosk is closed")
            when: qsTr("Please use another one, or speak to the staff")
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
            second: true
            title: root.shell.shutOther
            when: root.shell.shutAdviceOther
        }
    }
}
