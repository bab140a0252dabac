pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// A name in small type and what is so in large type, with a picture.
RowLayout {
    id: root

    required property string name
    required property string picture
    required property string text
    property int role: KText.Role.Heading

    spacing: Theme.space.m

    Accessible.name: name + ": " + text
    Accessible.role: Accessible.StaticText

    KIconTile {
        Layout.alignment: Qt.AlignTop
        icon: root.picture
        size: Theme.unit * 2.3
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        KText {
            Layout.fillWidth: true
            muted: true
            role: KText.Role.Caption
            text: root.name

            Accessible.ignored: true
        }

        KText {
            Layout.fillWidth: true
            font.features: Theme.tabular
            objectName: root.objectName + "Text"
            role: root.role
            text: root.text

            Accessible.ignored: true
        }
    }
}
