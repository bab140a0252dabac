pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// A discreet sign of trouble: for the staff, in two languages.
Rectangle {
    id: root

    required property string icon
    required property string textKk
    required property string textRu
    // The icon alone, where there is no room.
    required property bool compact

    border.color: Theme.colors.border
    border.width: Theme.hairline
    color: Theme.colors.warningTint
    implicitHeight: row.implicitHeight + Theme.space.s
    implicitWidth: row.implicitWidth + (compact ? Theme.space.s : Theme.space.l)
    radius: Theme.radius.m

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.space.s

        KIcon {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.colors.onWarningTint
            icon: root.icon
        }

        Column {
            visible: !root.compact

            KText {
                color: Theme.colors.onWarningTint
                oneLine: true
                size: Theme.text.caption * 0.8
                text: root.textKk
            }

            KText {
                color: Theme.colors.onWarningTint
                oneLine: true
                size: Theme.text.caption * 0.8
                text: root.textRu
            }
        }
    }
}
