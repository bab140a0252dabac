pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// The first page, while nobody is there: what this is, how it stands, and the languages to begin in.
PageFrame {
    id: root

    required property ShellModel shell
    required property bool portrait
    property bool large: false
    readonly property var words: ({
            "kk": ["Кезекке тұру", "Қазақша"],
            "ru": ["Встать в очередь", "Русский"],
            "en": ["Take a ticket", "English"]
        })

    // The n-th language, for a keypad.
    function press(place: int): bool {
        if (place > root.shell.languages.length)
            return false;
        root.shell.beginIn(root.shell.languages[place - 1]);
        return true;
    }

    byKeys: shell.byKeys
    first: languages.count ? languages.itemAt(Math.max(0, shell.languages.indexOf(shell.language))) : null

    MouseArea {
        anchors.fill: parent

        onClicked: root.shell.begin()
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space.xl

        Item {
            Layout.fillHeight: true
            Layout.fillWidth: true
            objectName: "begin"

            ColumnLayout {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space.l

                KIconTile {
                    Layout.alignment: Qt.AlignHCenter
                    icon: "ticket"
                    size: Theme.unit * (root.portrait ? 6 : 4.4)
                    visible: !root.large
                }

                GridLayout {
                    Layout.fillWidth: true
                    columnSpacing: Theme.space.xl
                    columns: root.portrait ? 1 : 2
                    rowSpacing: Theme.space.xl
                    uniformCellWidths: true

                    StartWords {
                        Layout.alignment: Qt.AlignTop
                        Layout.fillWidth: true
                        beside: !root.portrait
                        objectName: "welcome"
                        promise: qsTr("Take a numbered ticket: the board and a voice will call you")
                        title: qsTr("Electronic queue")
                    }

                    StartWords {
                        Layout.alignment: Qt.AlignTop
                        Layout.fillWidth: true
                        beside: !root.portrait
                        objectName: "welcomeOther"
                        promise: root.shell.promiseOther
                        second: true
                        title: root.shell.welcomeOther
                    }
                }
            }
        }

        GridLayout {
            Layout.alignment: Qt.AlignHCenter
            columnSpacing: Theme.space.xl * 2
            columns: root.portrait ? 1 : 2
            rowSpacing: Theme.space.m

            Fact {
                objectName: "openToday"
                picture: "clock"
                role: root.portrait ? KText.Role.Body : KText.Role.Subheading
                text: qsTr("Open today: %1").arg(root.shell.hoursToday)
            }

            Fact {
                objectName: "waitingNow"
                picture: "users"
                role: root.portrait ? KText.Role.Body : KText.Role.Subheading
                text: root.shell.waiting === 0 ? qsTr("Nobody is waiting")
                    : qsTr("%n people waiting", "", root.shell.waiting)
            }
        }

        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.space.l
            columns: root.portrait ? 1 : Math.max(1, root.shell.languages.length)
            rowSpacing: Theme.space.l
            uniformCellWidths: true

            Repeater {
                id: languages

                model: root.shell.languages

                KButton {
                    required property string modelData
                    required property int index
                    readonly property string spokenLanguage: modelData

                    Layout.fillWidth: true
                    Layout.preferredHeight: Math.max(Theme.control * 2, implicitHeight)
                    detail: root.words[modelData][1]
                    kind: KButton.Kind.Primary
                    objectName: "language-" + modelData
                    text: root.words[modelData][0]
                    textSize: Theme.text.heading

                    Accessible.description: detail + ". " + (index + 1)

                    onClicked: root.shell.beginIn(modelData)
                }
            }
        }
    }
}
