pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// A text that is there only if the whole of it fits: better not said than cut.
Item {
    id: root

    property string text: ""
    property int role: KText.Role.Caption

    implicitHeight: 0

    KText {
        id: inside

        fontSizeMode: Text.FixedSize
        lineHeight: 1
        muted: true
        // Not `visible`: a text that is not visible is not measured.
        opacity: implicitHeight <= root.height ? 1 : 0
        role: root.role
        text: root.text
        width: root.width

        Accessible.ignored: true
    }
}
