pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// A picture and a few words on one line.
Row {
    id: root

    required property string picture
    required property string text
    property int role: KText.Role.Body
    property bool strong: true

    spacing: Theme.space.xs

    KIcon {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.colors.onTint
        icon: root.picture
        size: words.size * 1.1
    }

    KText {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.colors.onTint
        font.features: Theme.tabular
        font.weight: root.strong ? Theme.weight.strong : Theme.weight.normal
        oneLine: true
        role: root.role
        text: root.text
    }
}
