pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// That the office is closed, and when it opens, in one language.
Column {
    id: root

    required property string title
    required property string when
    property bool second: false

    spacing: Theme.space.xs

    KText {
        font.weight: root.second ? Theme.weight.strong : Theme.weight.heavy
        horizontalAlignment: Text.AlignHCenter
        role: KText.Role.Title
        text: root.title
        width: parent.width

        Accessible.ignored: root.second
    }

    KText {
        horizontalAlignment: Text.AlignHCenter
        role: KText.Role.Heading
        strong: false
        text: root.when
        width: parent.width

        Accessible.ignored: root.second
    }
}
