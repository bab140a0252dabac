pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// What to have at hand; a long list shrinks its type and stays whole.
ColumnLayout {
    id: root

    required property list<string> things

    spacing: Theme.space.m
    visible: things.length > 0

    KText {
        Layout.fillWidth: true
        role: KText.Role.Subheading
        text: qsTr("Please have ready")
    }

    Repeater {
        model: root.things

        RowLayout {
            id: thing

            required property string modelData

            Layout.fillWidth: true
            Layout.maximumHeight: Theme.unit * 4
            spacing: Theme.space.m

            KIcon {
                Layout.alignment: Qt.AlignTop
                color: Theme.colors.onSuccessTint
                icon: "circle-check"
            }

            KText {
                Layout.fillWidth: true
                text: thing.modelData
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
