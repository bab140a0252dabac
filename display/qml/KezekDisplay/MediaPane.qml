pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// The office's videos and images: two slots that change by a crossfade; a calm panel without any.
Rectangle {
    id: root

    required property MediaModel media
    required property RowsModel slots
    required property int patience
    required property var words
    required property string officeKk
    required property string officeRu
    required property real volume
    // Where the pane stands in the window's height, as shares.
    required property real from
    required property real to

    clip: true
    color: Theme.colors.sunken

    Welcome {
        anchors.centerIn: parent
        officeKk: root.officeKk
        officeRu: root.officeRu
        visible: !root.media.shown
        width: parent.width * 0.84
        words: root.words
    }

    Repeater {
        model: root.slots

        MediaSlot {
            anchors.fill: parent
            loudness: root.volume * (root.media.ducked ? 0.12 : 1)
            media: root.media
            patience: root.patience
        }
    }

    RoundCorners {
        anchors.fill: parent
        from: root.from
        to: root.to
        z: 2
    }
}
