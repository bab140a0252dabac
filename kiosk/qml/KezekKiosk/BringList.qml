pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// What to have at hand; a long list shrinks its type and stays whole.
ColumnLayout {
    id: root

    required property list<string> things
    property bool roomy: true
    readonly property bool few: roomy && things.length <= 5

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

            Layout.fillHeight: false
            Layout.fillWidth: true
            spacing: Theme.space.m

            KIcon {
                color: Theme.colors.onSuccessTint
                icon: "circle-check"
            }

            KText {
                Layout.fillWidth: true
                role: root.few ? KText.Role.Subheading : KText.Role.Body
                strong: false
                text: thing.modelData
            }
        }
    }
}
