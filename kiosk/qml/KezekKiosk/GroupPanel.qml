pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// Who goes earlier by law: a quiet choice over the sheet, with the basis of each group.
FocusScope {
    id: root

    required property SheetModel sheet
    required property bool byKeys
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
        none.forceActiveFocus(byKeys ? Qt.TabFocusReason : Qt.OtherFocusReason);
    }

    function close() {
        open = false;
        closed();
    }

    function choose(groupId: string) {
        sheet.belong(groupId);
        close();
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
                text: qsTr("Who goes earlier by law")
            }

            KText {
                Layout.fillWidth: true
                muted: true
                text: qsTr("Please show your document at the counter.")
            }

            Flickable {
                id: scroll

                Layout.fillHeight: true
                Layout.fillWidth: true
                boundsBehavior: Flickable.StopAtBounds
                clip: contentHeight > height
                contentHeight: list.height
                contentWidth: width
                interactive: contentHeight > height

                // For those who move by keys.
                function reveal(row: Item) {
                    contentY = Math.max(row.y + row.height - height, Math.min(contentY, row.y));
                }

                ColumnLayout {
                    id: list

                    spacing: Theme.space.s
                    width: parent.width - (scroll.interactive ? Theme.space.xl : 0)

                    GroupRow {
                        id: none

                        Layout.fillWidth: true
                        chosen: root.sheet.groupName === ""
                        focus: true
                        legalBasis: ""
                        name: qsTr("None of these")
                        objectName: "group-none"

                        onActiveFocusChanged: if (activeFocus)
                            scroll.reveal(this)
                        onClicked: root.choose("")
                    }

                    Repeater {
                        id: rows

                        model: root.sheet.groups

                        GroupRow {
                            required property string groupId

                            Layout.fillWidth: true
                            objectName: "group-" + groupId

                            onActiveFocusChanged: if (activeFocus)
                                scroll.reveal(this)
                            onClicked: root.choose(groupId)
                        }
                    }
                }
            }

            KButton {
                Layout.fillWidth: true
                iconName: "chevron-left"
                objectName: "groupsBack"
                text: qsTr("Back")

                onClicked: root.close()
            }
        }

        KScrollMark {
            of: scroll
        }
    }
}
