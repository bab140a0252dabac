pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// A text that is there only if the whole of it fits: better not said than cut.
Item {
    id: root

    property string text: ""

    implicitHeight: 0

    KText {
        id: inside

        fontSizeMode: Text.FixedSize
        muted: true
        role: KText.Role.Caption
        text: root.text
        visible: implicitHeight <= root.height
        width: root.width

        Accessible.ignored: true
    }
}
