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
    // On one line, where there is little room.
    property bool tight: false

    spacing: Theme.space.m

    Accessible.name: name + ": " + text
    Accessible.role: Accessible.StaticText

    KIconTile {
        Layout.alignment: root.tight ? Qt.AlignVCenter : Qt.AlignTop
        icon: root.picture
        size: Theme.unit * (root.tight ? 1.8 : 2.3)
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        KText {
            Layout.fillWidth: true
            muted: true
            role: KText.Role.Caption
            text: root.name
            visible: !root.tight

            Accessible.ignored: true
        }

        KText {
            Layout.fillWidth: true
            font.features: Theme.tabular
            objectName: root.objectName + "Text"
            role: root.tight ? KText.Role.Body : root.role
            text: root.tight ? root.name + ": " + root.text : root.text

            Accessible.ignored: true
        }
    }
}
