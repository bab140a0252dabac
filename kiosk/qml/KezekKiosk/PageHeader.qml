pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// Emblem, office, clock, and the controls where the header is within reach.
RowLayout {
    id: root

    required property ShellModel shell
    required property AccessModel access
    required property bool portrait
    // Whether the controls are here and not at the bottom.
    required property bool controls

    // A long press on the emblem, which no visitor makes by chance.
    signal staffWanted

    spacing: Theme.space.xl

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.m

        Image {
            Layout.preferredHeight: Theme.unit * 3.2
            Layout.preferredWidth: Theme.unit * 3.2
            fillMode: Image.PreserveAspectFit
            source: Qt.resolvedUrl("../../../assets/icons/emblem.svg")
            sourceSize: Qt.size(Theme.unit * 3.2, Theme.unit * 3.2)

            Accessible.ignored: true

            MouseArea {
                anchors.fill: parent
                objectName: "emblem"
                pressAndHoldInterval: 3000

                onPressAndHold: root.staffWanted()
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            KText {
                Layout.fillWidth: true
                objectName: "officeName"
                role: root.portrait ? KText.Role.Body : KText.Role.Subheading
                strong: true
                text: root.shell.officeName
            }

            KText {
                Layout.fillWidth: true
                muted: true
                text: root.shell.otherName
                visible: !root.access.large

                Accessible.ignored: true
            }
        }
    }

    ColumnLayout {
        spacing: 0

        KText {
            Layout.alignment: Qt.AlignRight
            font.features: Theme.tabular
            objectName: "clock"
            oneLine: true
            role: KText.Role.Heading
            text: root.shell.time
        }

        KText {
            Layout.alignment: Qt.AlignRight
            muted: true
            oneLine: true
            role: KText.Role.Caption
            text: root.shell.date
        }
    }

    PageControls {
        access: root.access
        shell: root.shell
        visible: root.controls
    }
}
