pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// Emblem, office, clock and the language switch; in portrait the clock stands under the name.
RowLayout {
    id: root

    required property ShellModel shell
    required property bool portrait

    spacing: Theme.space.m

    Image {
        Layout.preferredHeight: Theme.unit * 3.2
        Layout.preferredWidth: Theme.unit * 3.2
        fillMode: Image.PreserveAspectFit
        source: Qt.resolvedUrl("../../../assets/icons/emblem.svg")
        sourceSize: Qt.size(Theme.unit * 3.2, Theme.unit * 3.2)

        Accessible.ignored: true
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
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
            role: root.portrait ? KText.Role.Caption : KText.Role.Body
            text: root.shell.otherName
        }
    }

    ColumnLayout {
        Layout.leftMargin: Theme.space.m
        Layout.rightMargin: Theme.space.m
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
            visible: !root.portrait
        }
    }

    KLanguageSwitch {
        language: root.shell.language
        objectName: "languages"

        onChosen: code => root.shell.chooseLanguage(code)
    }
}
