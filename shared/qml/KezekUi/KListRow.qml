pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// One line of a list: label, text with an optional second line, something on the right.
T.ItemDelegate {
    id: root

    property string label: ""
    property string detail: ""
    property string trailing: ""
    property string iconName: ""
    property bool striped: false
    property bool pressable: false
    default property alias extra: extras.data

    bottomPadding: Theme.space.s
    enabled: true
    focusPolicy: pressable ? Qt.StrongFocus : Qt.NoFocus
    hoverEnabled: pressable
    implicitHeight: Math.max(pressable ? Theme.control : Theme.unit * 2.2,
                             implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    leftPadding: Theme.space.m
    rightPadding: Theme.space.m
    topPadding: Theme.space.s

    Accessible.name: [label, text, detail, trailing].filter(part => part !== "").join(", ")
    Accessible.role: pressable ? Accessible.Button : Accessible.ListItem

    background: Rectangle {
        color: root.pressable && (root.down || root.hovered) ? Theme.colors.tint
            : root.striped ? Theme.colors.sunken : "transparent"
        radius: Theme.radius.s

        KFocusRing {
            around: Theme.radius.s
            shown: root.visualFocus
        }
    }
    contentItem: RowLayout {
        spacing: Theme.space.m

        KIcon {
            color: Theme.colors.inkMuted
            icon: root.iconName
            visible: icon !== ""
        }

        KText {
            font.features: Theme.tabular
            font.weight: Theme.weight.bold
            oneLine: true
            text: root.label
            visible: text !== ""
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            KText {
                Layout.fillWidth: true
                text: root.text
                visible: text !== ""
            }

            KText {
                Layout.fillWidth: true
                muted: true
                role: KText.Role.Caption
                text: root.detail
                visible: text !== ""
            }
        }

        KText {
            font.features: Theme.tabular
            muted: true
            oneLine: true
            text: root.trailing
            visible: text !== ""
        }

        Row {
            id: extras

            spacing: Theme.space.s
            visible: children.length > 0
        }
    }
}
