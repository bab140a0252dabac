pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// Shown until the office is known: a moment, or until the database is there.
Item {
    id: root

    required property ShellModel shell

    KText {
        anchors.centerIn: parent
        horizontalAlignment: Text.AlignHCenter
        muted: true
        objectName: "moment"
        role: KText.Role.Heading
        text: qsTr("One moment, please")
        visible: !root.shell.away
        width: parent.width
    }

    ColumnLayout {
        anchors.centerIn: parent
        objectName: "notReady"
        spacing: Theme.space.xl
        visible: root.shell.away
        width: parent.width

        KIconTile {
            Layout.alignment: Qt.AlignHCenter
            icon: "clock"
            size: Theme.unit * 5.5
        }

        Repeater {
            model: root.shell.notReady

            ClosedWords {
                required property int index
                required property string modelData

                Layout.fillWidth: true
                second: index > 0
                title: modelData
                when: root.shell.notReadyAdvice[index]
            }
        }
    }
}
