pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// What this is and what it is good for, in one language.
ColumnLayout {
    id: root

    required property string title
    required property string promise
    property bool second: false
    // Beside the other language there is half the width.
    property bool beside: false

    spacing: Theme.space.s

    KText {
        Layout.fillWidth: true
        font.weight: Theme.weight.heavy
        horizontalAlignment: Text.AlignHCenter
        objectName: root.objectName + "Title"
        oneLine: true
        role: KText.Role.Display
        size: Theme.text.display * (root.beside ? 0.8 : 1)
        text: root.title

        Accessible.ignored: root.second
    }

    KText {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        role: KText.Role.Subheading
        strong: false
        text: root.promise

        Accessible.ignored: root.second
    }
}
