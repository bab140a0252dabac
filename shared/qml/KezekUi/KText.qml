pragma ComponentBehavior: Bound

import QtQuick

// A text by its role in the type scale. It wraps, and where a height is set it shrinks: never cut.
Text {
    id: root

    enum Role {
        Caption,
        Body,
        Subheading,
        Heading,
        Title,
        Display,
        Hero
    }

    property int role: KText.Role.Body
    property bool muted: false
    property bool strong: role >= KText.Role.Subheading
    // Keep one line and shrink it to the width.
    property bool oneLine: false
    property real size: sizeOf(role)

    function sizeOf(role: int): real {
        switch (role) {
        case KText.Role.Caption:
            return Theme.text.caption;
        case KText.Role.Subheading:
            return Theme.text.subheading;
        case KText.Role.Heading:
            return Theme.text.heading;
        case KText.Role.Title:
            return Theme.text.title;
        case KText.Role.Display:
            return Theme.text.display;
        case KText.Role.Hero:
            return Theme.text.hero;
        default:
            return Theme.text.body;
        }
    }

    color: muted ? Theme.colors.inkMuted : Theme.colors.ink
    font.family: Theme.family
    font.pixelSize: Math.max(1, Math.round(size))
    font.weight: strong ? (role >= KText.Role.Heading ? Theme.weight.bold : Theme.weight.strong)
        : Theme.weight.normal
    fontSizeMode: oneLine ? Text.HorizontalFit : Text.Fit
    lineHeight: oneLine ? 1.0 : Theme.text.lineHeight
    minimumPixelSize: Math.max(1, Math.round(size * Theme.text.smallest))
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
    wrapMode: oneLine ? Text.NoWrap : Text.Wrap

    Accessible.name: text
    Accessible.role: Accessible.StaticText
}
