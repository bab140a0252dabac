pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// A notice of a fault or of being offline: says it, and offers at most one thing to do.
Rectangle {
    id: root

    enum Tone {
        Info,
        Success,
        Warning,
        Danger
    }

    property string text: ""
    property string detail: ""
    property string action: ""
    // Shown beside the action and taken as its key.
    property string actionKey: ""
    property bool actionEnabled: true
    property int tone: KBanner.Tone.Warning
    property string iconName: tone === KBanner.Tone.Success ? "circle-check"
        : tone === KBanner.Tone.Info ? "info" : "triangle-alert"

    readonly property color ink: tone === KBanner.Tone.Danger ? Theme.colors.onDangerTint
        : tone === KBanner.Tone.Warning ? Theme.colors.onWarningTint
        : tone === KBanner.Tone.Success ? Theme.colors.onSuccessTint : Theme.colors.onTint

    signal actionChosen
    signal actionFocused

    border.color: Theme.mode === Theme.Mode.HighContrast ? Theme.colors.border : color
    border.width: Theme.hairline
    color: tone === KBanner.Tone.Danger ? Theme.colors.dangerTint
        : tone === KBanner.Tone.Warning ? Theme.colors.warningTint
        : tone === KBanner.Tone.Success ? Theme.colors.successTint : Theme.colors.tint
    implicitHeight: row.implicitHeight + Theme.space.s * 2
    implicitWidth: row.implicitWidth + Theme.space.m * 2
    radius: Theme.radius.m
    visible: text !== ""

    Accessible.description: detail
    Accessible.name: text
    Accessible.role: Accessible.AlertMessage

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.margins: Theme.space.m
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.m

        KIcon {
            color: root.ink
            icon: root.iconName
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            KText {
                Layout.fillWidth: true
                color: root.ink
                font.weight: Theme.weight.strong
                text: root.text

                Accessible.ignored: true
            }

            KText {
                Layout.fillWidth: true
                color: root.ink
                role: KText.Role.Caption
                text: root.detail
                visible: text !== ""

                Accessible.ignored: true
            }
        }

        KButton {
            enabled: root.actionEnabled
            kind: KButton.Kind.Quiet
            objectName: "bannerAction"
            shortcut: root.actionKey
            text: root.action
            visible: text !== ""

            onActiveFocusChanged: if (activeFocus)
                root.actionFocused()
            onClicked: root.actionChosen()
        }
    }
}
