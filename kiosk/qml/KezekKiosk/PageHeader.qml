pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// Emblem, office, clock and the language switch; in portrait the last two have a row of their own.
GridLayout {
    id: root

    required property ShellModel shell
    required property bool portrait

    // A long press on the emblem, which no visitor makes by chance.
    signal staffWanted

    columnSpacing: Theme.space.xl
    columns: portrait ? 1 : 2
    rowSpacing: Theme.space.m

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
            }
        }
    }

    RowLayout {
        Layout.fillWidth: root.portrait
        spacing: Theme.space.xl

        ColumnLayout {
            spacing: 0

            KText {
                Layout.alignment: root.portrait ? Qt.AlignLeft : Qt.AlignRight
                font.features: Theme.tabular
                objectName: "clock"
                oneLine: true
                role: KText.Role.Heading
                text: root.shell.time
            }

            KText {
                Layout.alignment: root.portrait ? Qt.AlignLeft : Qt.AlignRight
                muted: true
                oneLine: true
                role: KText.Role.Caption
                text: root.shell.date
            }
        }

        Item {
            Layout.fillWidth: true
            visible: root.portrait
        }

        KButton {
            iconName: "contrast"
            kind: root.shell.highContrast ? KButton.Kind.Primary : KButton.Kind.Secondary
            objectName: "contrast"

            Accessible.checkable: true
            Accessible.checked: root.shell.highContrast
            Accessible.name: qsTr("High contrast")

            onClicked: root.shell.toggleContrast()
        }

        KLanguageSwitch {
            codes: root.shell.languages
            language: root.shell.language
            objectName: "languages"
            visible: codes.length > 1

            onChosen: code => root.shell.chooseLanguage(code)
        }
    }
}
