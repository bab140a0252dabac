pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// A button; `kind` says how much it weighs. Enter, Return and Space press it.
T.Button {
    id: root

    enum Kind {
        Primary,
        Accent,
        Secondary,
        Quiet,
        Danger
    }

    property int kind: KButton.Kind.Secondary
    property string iconName: ""
    property string iconAfter: ""
    // A second line in smaller type, such as the other language.
    property string detail: ""
    // Shown beside the text and taken as its key, such as "F2".
    property string shortcut: ""
    property bool busy: false
    property real textSize: Theme.text.body
    property bool alignLeft: false

    readonly property bool filled: kind === KButton.Kind.Primary || kind === KButton.Kind.Accent
    readonly property bool active: enabled && !busy
    readonly property color ink: {
        if (!enabled)
            return Theme.colors.onDisabled;
        switch (kind) {
        case KButton.Kind.Primary:
            return Theme.colors.onPrimary;
        case KButton.Kind.Accent:
            return Theme.colors.onAccent;
        case KButton.Kind.Danger:
            return Theme.colors.onDangerTint;
        case KButton.Kind.Quiet:
            return Theme.colors.ink;
        default:
            return Theme.colors.onTint;
        }
    }
    readonly property color ground: {
        if (!enabled)
            return Theme.colors.disabled;
        switch (kind) {
        case KButton.Kind.Primary:
            return down ? Theme.colors.primaryDown : Theme.colors.primary;
        case KButton.Kind.Accent:
            return down ? Theme.colors.accentDown : Theme.colors.accent;
        case KButton.Kind.Danger:
            return down ? Qt.darker(Theme.colors.dangerTint, 1.06) : Theme.colors.dangerTint;
        case KButton.Kind.Quiet:
            return down ? Theme.colors.sunken : "transparent";
        default:
            return down ? Qt.darker(Theme.colors.tint, 1.06) : Theme.colors.tint;
        }
    }

    bottomPadding: Theme.space.s
    focusPolicy: Qt.StrongFocus
    font.family: Theme.family
    font.pixelSize: Math.max(1, Math.round(textSize))
    font.weight: filled ? Theme.weight.bold : Theme.weight.strong
    implicitHeight: Math.max(Theme.control, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(Theme.touch, implicitContentWidth + leftPadding + rightPadding)
    leftPadding: text === "" ? Theme.space.s : Theme.space.l
    opacity: busy ? 0.75 : 1
    rightPadding: leftPadding
    topPadding: Theme.space.s

    Accessible.description: detail
    Accessible.name: text
    Accessible.role: Accessible.Button

    // A key that is held down presses once.
    Keys.onEnterPressed: event => {
        if (!event.isAutoRepeat)
            root.press();
    }
    Keys.onReturnPressed: event => {
        if (!event.isAutoRepeat)
            root.press();
    }
    Keys.onSpacePressed: event => event.accepted = root.busy

    function press() {
        if (active)
            clicked();
    }

    background: Rectangle {
        border.color: root.kind === KButton.Kind.Quiet && !root.down && Theme.mode !== Theme.Mode.HighContrast
            ? "transparent" : Theme.mode === Theme.Mode.HighContrast ? Theme.colors.border : color
        border.width: Theme.hairline
        color: root.ground
        radius: Theme.radius.m

        Behavior on color {
            ColorAnimation {
                duration: Theme.motion.fast
            }
        }

        KFocusRing {
            shown: root.visualFocus
        }
    }
    contentItem: KButtonFace {
        alignLeft: root.alignLeft
        busy: root.busy
        detail: root.detail
        face: root.font
        iconAfter: root.iconAfter
        iconName: root.iconName
        ink: root.ink
        shortcut: root.shortcut
        text: root.text
    }

    Shortcut {
        autoRepeat: false
        enabled: root.shortcut !== "" && root.active && root.visible
        sequence: root.shortcut

        onActivated: root.press()
    }

    // While busy a press reaches nothing.
    MouseArea {
        anchors.fill: parent
        enabled: root.busy
    }
}
