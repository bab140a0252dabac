pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import KezekUi

// A priority group to choose: its name, and the law it stands on.
T.AbstractButton {
    id: root

    required property string name
    required property string legalBasis
    required property bool chosen

    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.control, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.space.m

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.description: legalBasis
    Accessible.name: name
    Accessible.role: Accessible.RadioButton

    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()

    background: Rectangle {
        border.color: root.chosen ? Theme.colors.primary : Theme.colors.border
        border.width: root.chosen ? Theme.focusWidth : Theme.hairline
        color: root.down || root.chosen ? Theme.colors.tint : Theme.colors.surface
        radius: Theme.radius.m

        KFocusRing {
            shown: root.visualFocus
        }
    }
    contentItem: RowLayout {
        spacing: Theme.space.m

        Rectangle {
            Layout.alignment: Qt.AlignVCenter
            Layout.preferredHeight: Theme.unit * 1.3
            Layout.preferredWidth: Theme.unit * 1.3
            border.color: Theme.colors.primary
            border.width: Theme.focusWidth
            color: root.chosen ? Theme.colors.primary : Theme.colors.surface
            radius: width / 2

            KIcon {
                anchors.centerIn: parent
                color: Theme.colors.onPrimary
                icon: "check"
                size: Theme.unit * 0.9
                visible: root.chosen
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            KText {
                Layout.fillWidth: true
                strong: true
                text: root.name

                Accessible.ignored: true
            }

            KText {
                Layout.fillWidth: true
                muted: true
                role: KText.Role.Caption
                text: root.legalBasis
                visible: text !== ""

                Accessible.ignored: true
            }
        }
    }
}
