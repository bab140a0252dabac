pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// A topic's name in the visitor's language, the other state language beneath.
ColumnLayout {
    id: root

    required property string name
    required property string otherName
    property int role: KText.Role.Subheading
    property bool compact: false
    // Whether it stands for itself, and not on something that is told as a whole.
    property bool told: false

    spacing: 0

    KText {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.maximumHeight: implicitHeight
        font.weight: Theme.weight.bold
        lineHeight: 1
        role: root.role
        text: root.name

        Accessible.ignored: !root.told
    }

    KText {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.maximumHeight: implicitHeight
        lineHeight: 1
        muted: true
        role: root.compact ? KText.Role.Caption
            : root.role > KText.Role.Subheading ? KText.Role.Subheading : KText.Role.Body
        strong: false
        text: root.otherName
        visible: text !== ""

        Accessible.ignored: true
    }
}
