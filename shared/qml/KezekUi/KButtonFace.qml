pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// What stands on a button: icon, text, second line, key.
Item {
    id: root

    required property font face
    required property color ink
    required property string text
    property string detail: ""
    property string iconName: ""
    property string iconAfter: ""
    property string shortcut: ""
    property bool busy: false
    property bool alignLeft: false

    implicitHeight: row.implicitHeight
    implicitWidth: row.implicitWidth

    RowLayout {
        id: row

        anchors.horizontalCenter: root.alignLeft ? undefined : parent.horizontalCenter
        anchors.left: root.alignLeft ? parent.left : undefined
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.s
        width: root.alignLeft || implicitWidth > parent.width ? parent.width : implicitWidth

        KIcon {
            id: sign

            Layout.alignment: Qt.AlignVCenter
            color: root.ink
            icon: root.busy ? "loader-circle" : root.iconName
            size: root.face.pixelSize * 1.2
            visible: icon !== ""

            RotationAnimation on rotation {
                duration: Theme.motion.turn
                from: 0
                loops: Animation.Infinite
                running: root.busy
                to: 360

                onStopped: sign.rotation = 0
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            visible: root.text !== "" || root.detail !== ""

            KText {
                Layout.fillWidth: true
                color: root.ink
                font.weight: root.face.weight
                horizontalAlignment: root.alignLeft ? Text.AlignLeft : Text.AlignHCenter
                // A single word shrinks; it would be broken anywhere.
                oneLine: !/\s/.test(root.text)
                size: root.face.pixelSize
                text: root.text
                visible: text !== ""

                Accessible.ignored: true
            }

            KText {
                Layout.fillWidth: true
                color: root.ink
                horizontalAlignment: root.alignLeft ? Text.AlignLeft : Text.AlignHCenter
                size: root.face.pixelSize * 0.8
                text: root.detail
                visible: text !== ""

                Accessible.ignored: true
            }
        }

        KText {
            color: root.ink
            font.weight: Theme.weight.medium
            oneLine: true
            size: root.face.pixelSize * 0.8
            text: root.shortcut
            visible: text !== ""

            Accessible.ignored: true
        }

        KIcon {
            Layout.alignment: Qt.AlignVCenter
            color: root.ink
            icon: root.iconAfter
            size: root.face.pixelSize * 1.2
            visible: icon !== ""
        }
    }
}
