pragma ComponentBehavior: Bound

import QtQuick

// A small label on its own ground: a state, a letter, a count.
Rectangle {
    id: root

    enum Tone {
        Neutral,
        Accent,
        Success,
        Warning,
        Danger
    }

    property string text: ""
    property string iconName: ""
    property int tone: KChip.Tone.Neutral
    property real textSize: Theme.text.caption

    readonly property color ink: {
        switch (tone) {
        case KChip.Tone.Accent:
            return Theme.colors.onAccent;
        case KChip.Tone.Success:
            return Theme.colors.onSuccessTint;
        case KChip.Tone.Warning:
            return Theme.colors.onWarningTint;
        case KChip.Tone.Danger:
            return Theme.colors.onDangerTint;
        default:
            return Theme.colors.onTint;
        }
    }

    border.color: Theme.mode === Theme.Mode.HighContrast ? Theme.colors.border : color
    border.width: Theme.hairline
    color: {
        switch (tone) {
        case KChip.Tone.Accent:
            return Theme.colors.accent;
        case KChip.Tone.Success:
            return Theme.colors.successTint;
        case KChip.Tone.Warning:
            return Theme.colors.warningTint;
        case KChip.Tone.Danger:
            return Theme.colors.dangerTint;
        default:
            return Theme.colors.tint;
        }
    }
    implicitHeight: Math.max(row.implicitHeight + textSize * 0.5, textSize * 1.9)
    implicitWidth: Math.max(row.implicitWidth + textSize * 1.3, implicitHeight)
    radius: Math.min(height / 2, textSize)

    Accessible.name: text
    Accessible.role: Accessible.StaticText

    Row {
        id: row

        anchors.centerIn: parent
        spacing: root.textSize * 0.4

        KIcon {
            anchors.verticalCenter: parent.verticalCenter
            color: root.ink
            icon: root.iconName
            size: root.textSize * 1.15
            visible: icon !== ""
        }

        KText {
            anchors.verticalCenter: parent.verticalCenter
            color: root.ink
            font.features: Theme.tabular
            font.weight: Theme.weight.strong
            oneLine: true
            size: root.textSize
            text: root.text
            visible: text !== ""

            Accessible.ignored: true
        }
    }
}
