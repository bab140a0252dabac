import QtQuick
import KezekUi

// Shown until the office is known.
Item {
    KText {
        anchors.centerIn: parent
        horizontalAlignment: Text.AlignHCenter
        muted: true
        role: KText.Role.Heading
        text: qsTr("One moment, please")
        width: parent.width
    }
}
