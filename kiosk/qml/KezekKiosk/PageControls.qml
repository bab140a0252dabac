pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// What is there on every page: the way to an easier view, and the languages.
RowLayout {
    id: root

    required property ShellModel shell
    required property AccessModel access
    property bool wide: false

    spacing: Theme.space.xl

    KButton {
        iconName: "accessibility"
        kind: root.access.large || root.access.contrast || root.access.low || root.access.aloud
            ? KButton.Kind.Primary : KButton.Kind.Secondary
        objectName: "access"
        text: root.wide ? qsTr("Easier to use") : ""

        Accessible.name: qsTr("Easier to use")

        onClicked: root.access.show()
    }

    Item {
        Layout.fillWidth: true
        visible: root.wide
    }

    KLanguageSwitch {
        codes: root.shell.languages
        language: root.shell.language
        objectName: "languages"
        visible: codes.length > 1 && root.shell.page !== "start"

        onChosen: code => root.shell.chooseLanguage(code)
    }
}
