pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// A step that needs a choice: what to choose, a note, whom it passes over; F2 does it, Esc leaves it.
FocusScope {
    id: root

    required property StepSheetModel sheet
    required property DeskModel desk
    readonly property string kind: sheet.kind
    readonly property var titles: ({
            "hold": qsTr("Hold %1"),
            "transfer": qsTr("Transfer %1"),
            "finish": qsTr("Result of %1"),
            "topic": qsTr("One more topic for %1"),
            "call": qsTr("Call somebody who is not next"),
            "walk_in": qsTr("A visitor without a ticket"),
            "rest": qsTr("Break or close"),
            "reinstate": qsTr("A visitor has come after all")
        })
    readonly property var deeds: ({
            "hold": qsTr("Hold"),
            "transfer": qsTr("Transfer"),
            "finish": qsTr("Finish"),
            "topic": qsTr("Go on"),
            "call": qsTr("Call"),
            "walk_in": qsTr("Serve"),
            "rest": qsTr("Confirm"),
            "reinstate": qsTr("Back to the line")
        })

    readonly property bool byNumber: kind === "call" || kind === "reinstate"
    // Long names stand in the second list there, beside longer keys.
    readonly property bool wideSecond: kind === "call"

    focus: true

    Component.onCompleted: {
        number.text = sheet.number;
        if (byNumber)
            number.field.forceActiveFocus();
        else
            Qt.callLater(first.enter);
    }

    KCard {
        anchors.fill: parent

        ColumnLayout {
            anchors.fill: parent
            spacing: Theme.space.s

            KText {
                Layout.fillWidth: true
                objectName: "sheetTitle"
                role: KText.Role.Subheading
                text: (root.titles[root.kind] ?? "").replace("%1", root.desk.label)
            }

            KTextField {
                id: number

                Layout.fillWidth: true
                maximumLength: 6
                name: qsTr("Number on the ticket")
                objectName: "sheetNumber"
                visible: root.byNumber

                onAccepted: root.sheet.confirm()
                onTextChanged: root.sheet.typeNumber(text)
            }

            RowLayout {
                Layout.fillHeight: true
                Layout.fillWidth: true
                spacing: Theme.space.m

                ChoiceList {
                    id: first

                    Layout.alignment: Qt.AlignTop
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.preferredWidth: root.wideSecond ? 4 : 5
                    choices: root.sheet.firstRows
                    focus: true
                    heading: root.sheet.first
                    prefix: "first"

                    onPicked: choiceId => root.sheet.pick(0, choiceId)
                }

                ChoiceList {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.preferredWidth: 5
                    choices: root.sheet.secondRows
                    heading: root.sheet.second
                    modifier: "Ctrl+"
                    prefix: "second"

                    onPicked: choiceId => root.sheet.pick(1, choiceId)
                }
            }

            ChoiceRow {
                Layout.fillWidth: true
                choices: root.sheet.thirdRows
                heading: root.sheet.third
                prefix: "third"

                onPicked: choiceId => root.sheet.pick(2, choiceId)
            }

            KButton {
                Layout.fillWidth: true
                alignLeft: true
                bottomPadding: Theme.space.xs
                iconName: "accessibility"
                leftPadding: Theme.space.m
                objectName: "turned"
                shortcut: "PgDown"
                text: root.sheet.turned
                topPadding: Theme.space.xs
                visible: text !== ""

                onClicked: root.sheet.turn()
            }

            SheetFoot {
                Layout.fillWidth: true
                deed: root.deeds[root.kind] ?? ""
                desk: root.desk
                sheet: root.sheet
            }
        }
    }
}
