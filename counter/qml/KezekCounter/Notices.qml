pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// What the clerk should know besides the work: two at once, the others by scrolling.
Item {
    id: root

    required property CounterShell shell
    required property AroundModel around
    required property DeviceNotices devices
    readonly property real most: Theme.unit * 9

    implicitHeight: Math.min(list.implicitHeight, most)
    visible: shell.mishap || around.unread > 0 || devices.count > 0

    Flickable {
        id: area

        // For those who move by keys.
        function reveal(notice: Item) {
            contentY = Math.max(notice.y + notice.height - height, Math.min(contentY, notice.y));
        }

        activeFocusOnTab: interactive
        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: interactive
        contentHeight: list.implicitHeight
        contentWidth: width
        interactive: list.implicitHeight > root.most
        objectName: "notices"

        Accessible.name: qsTr("Notices")
        Accessible.role: Accessible.List
        Keys.onDownPressed: contentY = Math.min(contentY + root.most / 2, contentHeight - height)
        Keys.onUpPressed: contentY = Math.max(contentY - root.most / 2, 0)

        ColumnLayout {
            id: list

            spacing: Theme.space.s
            width: area.width - (mark.visible ? Theme.space.m : 0)

            KBanner {
                Layout.fillWidth: true
                action: qsTr("Understood")
                detail: qsTr("It is noted in the log. If something looks wrong, restart the program.")
                iconName: "triangle-alert"
                objectName: "mishap"
                text: qsTr("A part of this window has failed; the rest works")
                tone: KBanner.Tone.Info
                visible: root.shell.mishap

                onActionChosen: root.shell.forgetMishap()
            }

            Repeater {
                model: root.around.messages

                KBanner {
                    required property string messageId
                    required property string sender
                    required property var model
                    required property int index

                    Layout.fillWidth: true
                    action: qsTr("Read")
                    actionEnabled: root.around.canRead
                    actionKey: index === 0 ? "Ctrl+M" : ""
                    detail: sender
                    iconName: "message-square"
                    objectName: "message"
                    text: model.text
                    tone: KBanner.Tone.Info

                    onActionChosen: root.around.read(messageId)
                    onActionFocused: area.reveal(this)
                }
            }

            Repeater {
                model: root.devices.rows

                KBanner {
                    required property string device
                    required property string title
                    required property string advice
                    required property bool mild

                    Layout.fillWidth: true
                    detail: advice
                    iconName: "printer"
                    objectName: "device-" + device
                    text: title
                    tone: mild ? KBanner.Tone.Info : KBanner.Tone.Warning
                }
            }
        }

        KScrollMark {
            id: mark

            of: area
        }
    }

    KFocusRing {
        shown: area.activeFocus
    }
}
