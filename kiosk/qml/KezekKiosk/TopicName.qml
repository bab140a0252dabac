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

    spacing: 0

    KText {
        Layout.fillWidth: true
        font.weight: Theme.weight.bold
        lineHeight: 1
        role: root.role
        text: root.name

        Accessible.ignored: true
    }

    KText {
        Layout.fillWidth: true
        lineHeight: 1
        muted: true
        role: root.role > KText.Role.Subheading ? KText.Role.Subheading : KText.Role.Body
        strong: false
        text: root.otherName

        Accessible.ignored: true
    }
}
