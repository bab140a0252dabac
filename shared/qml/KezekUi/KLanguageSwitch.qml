pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// Қаз | Рус | Eng, as far as the office offers them. It only says what was chosen; the program changes the language.
Rectangle {
    id: root

    property list<string> codes: ["kk", "ru", "en"]
    property string language: "kk"
    readonly property var names: ({
            "kk": ["Қаз", "Қазақша"],
            "ru": ["Рус", "Русский"],
            "en": ["Eng", "English"]
        })

    signal chosen(code: string)

    border.color: Theme.colors.border
    border.width: Theme.hairline
    color: Theme.colors.surface
    implicitHeight: row.implicitHeight + Theme.space.xs * 2
    implicitWidth: row.implicitWidth + Theme.space.xs * 2
    radius: Math.min(height / 2, Theme.unit * 1.6)

    Row {
        id: row

        anchors.centerIn: parent

        Repeater {
            model: root.codes

            T.AbstractButton {
                id: choice

                readonly property bool current: modelData === root.language
                required property string modelData

                focusPolicy: Qt.StrongFocus
                implicitHeight: Math.max(Theme.unit * 2, Theme.touch)
                implicitWidth: Math.max(name.implicitWidth + Theme.space.l * 2, Theme.touch)
                objectName: "language-" + modelData

                Accessible.checkable: true
                Accessible.checked: current
                Accessible.name: root.names[modelData][1]
                Accessible.role: Accessible.RadioButton

                Keys.onEnterPressed: clicked()
                Keys.onReturnPressed: clicked()
                onClicked: root.chosen(modelData)

                background: Rectangle {
                    border.color: color
                    border.width: Theme.hairline
                    color: choice.current ? Theme.colors.primary
                        : choice.down ? Theme.colors.tint : Theme.colors.surface
                    radius: Math.min(height / 2, Theme.unit * 1.4)

                    KFocusRing {
                        around: parent.radius
                        shown: choice.visualFocus
                    }
                }
                contentItem: Item {
                    KText {
                        id: name

                        anchors.centerIn: parent
                        color: choice.current ? Theme.colors.onPrimary : Theme.colors.ink
                        font.weight: choice.current ? Theme.weight.bold : Theme.weight.medium
                        oneLine: true
                        text: root.names[choice.modelData][0]

                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
