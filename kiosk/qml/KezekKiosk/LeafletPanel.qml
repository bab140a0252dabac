pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// What may answer the question without a ticket, over the sheet: leaflets for the phone.
FocusScope {
    id: root

    required property SheetModel sheet
    required property bool byKeys
    required property bool portrait
    readonly property int count: rows.count
    property bool open: false

    signal closed

    enabled: open
    opacity: open ? 1 : 0
    visible: opacity > 0

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.motion.fast
        }
    }

    Keys.onEscapePressed: root.close()

    function show() {
        open = true;
        back.forceActiveFocus(byKeys ? Qt.TabFocusReason : Qt.OtherFocusReason);
    }

    function close() {
        open = false;
        closed();
    }

    // Takes every touch beside the card.
    MouseArea {
        anchors.fill: parent
    }

    KCard {
        anchors.fill: parent
        padding: Theme.space.xl

        ColumnLayout {
            anchors.fill: parent
            spacing: Theme.space.m

            KText {
                Layout.fillWidth: true
                role: KText.Role.Heading
                text: qsTr("You may not need a ticket")
            }

            KText {
                Layout.fillWidth: true
                muted: true
                objectName: "leafletsHint"
                text: qsTr("Scan a code with your phone: the answer may be there already.")
            }

            GridLayout {
                Layout.fillHeight: true
                Layout.fillWidth: true
                columnSpacing: Theme.space.xl
                columns: root.portrait ? 1 : 3
                rowSpacing: Theme.space.l
                uniformCellWidths: true

                Repeater {
                    id: rows

                    model: root.sheet.leaflets

                    LeafletCode {
                        Layout.fillHeight: true
                        Layout.fillWidth: true
                    }
                }
            }

            KButton {
                id: back

                Layout.fillWidth: true
                focus: true
                iconName: "chevron-left"
                objectName: "leafletsBack"
                text: qsTr("Back")

                onClicked: root.close()
            }
        }
    }
}
