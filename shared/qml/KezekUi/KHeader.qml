pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The office's emblem and name; the clock and date; room on the right for a switch.
Item {
    id: root

    property string name: ""
    // The same name in the second language.
    property string subname: ""
    property string time: ""
    property string date: ""
    property url emblem: Qt.resolvedUrl("../../../assets/icons/emblem.svg")
    property real emblemSize: Theme.unit * 3
    default property alias extra: extras.data

    implicitHeight: row.implicitHeight
    implicitWidth: row.implicitWidth

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.m

        Image {
            Layout.preferredHeight: root.emblemSize
            Layout.preferredWidth: root.emblemSize
            fillMode: Image.PreserveAspectFit
            source: root.emblem
            sourceSize: Qt.size(root.emblemSize, root.emblemSize)

            Accessible.ignored: true
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            KText {
                Layout.fillWidth: true
                objectName: "headerName"
                role: KText.Role.Subheading
                strong: true
                text: root.name
            }

            KText {
                Layout.fillWidth: true
                muted: true
                text: root.subname
                visible: text !== ""
            }
        }

        ColumnLayout {
            spacing: 0
            visible: root.time !== ""

            KText {
                Layout.alignment: Qt.AlignRight
                font.features: Theme.tabular
                objectName: "headerTime"
                oneLine: true
                role: KText.Role.Heading
                text: root.time
            }

            KText {
                Layout.alignment: Qt.AlignRight
                muted: true
                oneLine: true
                text: root.date
                visible: text !== ""
            }
        }

        Row {
            id: extras

            spacing: Theme.space.s
            visible: children.length > 0
        }
    }
}
