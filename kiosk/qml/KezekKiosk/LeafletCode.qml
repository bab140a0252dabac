pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// One leaflet: its title, its code as large as there is room, its address to read or type.
ColumnLayout {
    id: root

    required property string title
    required property string address
    required property string code

    spacing: Theme.space.m

    KText {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        role: KText.Role.Subheading
        text: root.title
    }

    Item {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.unit * 7

        // Whole dots a module, so that every edge is sharp.
        Image {
            readonly property int step: {
                const room = Math.min(parent.width, parent.height, Theme.unit * 14);
                return Math.max(1, Math.floor(room / Math.max(1, implicitWidth)));
            }

            anchors.centerIn: parent
            height: implicitHeight * step
            objectName: "leafletCode"
            smooth: false
            source: root.code
            width: implicitWidth * step

            Accessible.name: root.title + ", " + root.address
            Accessible.role: Accessible.Graphic
        }
    }

    KText {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        muted: true
        role: KText.Role.Caption
        text: root.address
        wrapMode: Text.WrapAnywhere
    }
}
