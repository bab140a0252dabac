pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// What a button with a sign only does: in words while the pointer or the keyboard's focus rests on it.
T.ToolTip {
    id: root

    required property bool wanted

    closePolicy: T.Popup.NoAutoClose
    delay: Theme.motion.guard
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    margins: Theme.space.xs
    padding: Theme.space.s
    visible: wanted && text !== ""
    x: (parent.width - implicitWidth) / 2
    // Below, where there is room for it.
    y: below() ? parent.height + Theme.space.xs : -implicitHeight - Theme.space.xs

    function below(): bool {
        const end = parent.mapToItem(null, 0, parent.height + Theme.space.xs + implicitHeight).y;
        return parent.Window.height === 0 || end < parent.Window.height;
    }

    background: Rectangle {
        color: Theme.colors.ink
        radius: Theme.radius.s
    }
    contentItem: KText {
        color: Theme.colors.surface
        objectName: "hint"
        oneLine: true
        role: KText.Role.Caption
        text: root.text

        Accessible.ignored: true
    }
}
