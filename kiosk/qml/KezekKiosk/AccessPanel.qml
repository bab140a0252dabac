pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// At the bottom of the screen, over everything: what makes the kiosk easier for this visitor.
FocusScope {
    id: root

    required property AccessModel access
    required property bool byKeys
    required property bool portrait
    readonly property bool open: access.open

    enabled: open
    opacity: open ? 1 : 0
    visible: opacity > 0

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.motion.fast
        }
    }

    Keys.onEscapePressed: root.access.close()

    onOpenChanged: if (open)
        first.forceActiveFocus(byKeys ? Qt.TabFocusReason : Qt.OtherFocusReason)

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.scrim
    }

    MouseArea {
        anchors.fill: parent

        onClicked: root.access.close()
    }

    KCard {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.xl
        anchors.horizontalCenter: parent.horizontalCenter
        height: inside.implicitHeight + padding * 2
        padding: Theme.space.xl
        width: Math.min(root.width - Theme.space.xl * 2, Theme.unit * 44)

        // A touch between the buttons closes nothing.
        MouseArea {
            anchors.fill: parent
        }

        ColumnLayout {
            id: inside

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.m

            KText {
                Layout.fillWidth: true
                objectName: "accessTitle"
                role: KText.Role.Heading
                text: qsTr("How would it be easier for you?")
            }

            GridLayout {
                Layout.fillWidth: true
                columnSpacing: Theme.space.m
                columns: root.portrait ? 1 : 2
                rowSpacing: Theme.space.m
                uniformCellWidths: true

                AccessSwitch {
                    id: first

                    Layout.fillWidth: true
                    focus: true
                    objectName: "accessLarge"
                    picture: "a-large-small"
                    set: root.access.large
                    text: qsTr("Large type")

                    onClicked: root.access.switch("large")
                }

                AccessSwitch {
                    Layout.fillWidth: true
                    objectName: "accessContrast"
                    picture: "contrast"
                    set: root.access.contrast
                    text: qsTr("High contrast")

                    onClicked: root.access.switch("contrast")
                }

                AccessSwitch {
                    Layout.fillWidth: true
                    objectName: "accessLow"
                    picture: "chevron-down"
                    set: root.access.low
                    text: qsTr("Buttons lower down")

                    onClicked: root.access.switch("low")
                }

                AccessSwitch {
                    Layout.fillWidth: true
                    objectName: "accessAloud"
                    picture: "volume-2"
                    set: root.access.aloud
                    text: qsTr("Read aloud")
                    visible: root.access.audible

                    onClicked: root.access.switch("aloud")
                }
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space.m
                visible: root.access.aloud

                KButton {
                    iconName: "volume-1"
                    objectName: "softer"
                    text: qsTr("Softer")

                    onClicked: root.access.turn(-1)
                }

                KText {
                    Layout.fillWidth: true
                    font.features: Theme.tabular
                    horizontalAlignment: Text.AlignHCenter
                    objectName: "volume"
                    text: qsTr("Volume: %1 %").arg(root.access.volume)
                }

                KButton {
                    iconName: "volume-2"
                    objectName: "louder"
                    text: qsTr("Louder")

                    onClicked: root.access.turn(1)
                }
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space.m
                uniformCellSizes: true

                KButton {
                    Layout.fillWidth: true
                    enabled: root.access.large || root.access.contrast || root.access.low || root.access.aloud
                    iconName: "undo-2"
                    objectName: "accessReset"
                    text: qsTr("Usual view")

                    onClicked: root.access.reset()
                }

                KButton {
                    Layout.fillWidth: true
                    iconName: "check"
                    kind: KButton.Kind.Primary
                    objectName: "accessClose"
                    text: qsTr("Close")

                    onClicked: root.access.close()
                }
            }
        }
    }
}
