pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// One of the two slots: an image or a video, made ready unseen, then faded in.
Item {
    id: root

    required property int slot
    required property string source
    required property bool video
    required property int serial
    required property bool front
    // Of this item alone, as a share of what the screen gives to media.
    required property real volume
    required property string picture
    required property real aspect
    required property MediaModel media
    required property int patience
    required property real loudness

    readonly property bool fills: media.fills(picture, aspect, height > 0 ? width / height : 0)
    // Pixels across for which an image is read: grows with the pane, never shrinks with it.
    property int detail: 0

    objectName: "slot-" + slot
    opacity: 0
    visible: opacity > 0
    z: front ? 1 : 0

    onWidthChanged: grow.restart()
    onFrontChanged: {
        if (front) {
            hide.stop();
            fadeIn.restart();
        } else {
            hide.restart();
        }
    }

    NumberAnimation {
        id: fadeIn

        duration: Theme.motion.calm
        easing.type: Easing.InOutSine
        from: 0
        property: "opacity"
        target: root
        to: 1
    }

    // Stays whole behind the one that fades in, then makes room for the next item.
    Timer {
        id: hide

        interval: Theme.motion.calm + Theme.motion.fast

        onTriggered: {
            root.opacity = 0;
            root.media.faded();
        }
    }

    // A pane that changes its size in steps is no reason to read an image again at each of them.
    Timer {
        id: grow

        interval: Theme.motion.slow

        onTriggered: root.detail = Math.max(root.detail, Math.ceil(root.width))
    }

    // The calm ground behind a picture that leaves room.
    Rectangle {
        anchors.fill: parent
        color: Theme.colors.sunken
        visible: root.source !== "" && !root.fills
    }

    Image {
        anchors.fill: parent
        asynchronous: true
        autoTransform: true
        cache: false
        fillMode: root.fills ? Image.PreserveAspectCrop : Image.PreserveAspectFit
        retainWhileLoading: true
        source: root.video ? "" : root.source
        sourceSize: Qt.size(root.detail, 0)

        onSourceChanged: root.announceImage(status)
        onStatusChanged: root.announceImage(status)
    }

    VideoSlot {
        anchors.fill: parent
        fills: root.fills
        patience: root.patience
        paused: root.media.paused
        playing: root.front
        serial: root.serial
        source: root.video ? root.source : ""
        volume: root.volume * root.loudness

        onCounted: (frames, ms) => root.media.counted(root.slot, root.serial, frames, ms)
        onFailed: reason => root.media.failed(root.slot, root.serial, reason)
        onOver: root.media.over(root.slot, root.serial)
        onReady: root.media.ready(root.slot, root.serial)
    }

    Component.onCompleted: detail = Math.ceil(width)

    function announceImage(status: int): void {
        if (video || source === "")
            return;
        if (status === Image.Ready)
            media.ready(slot, serial);
        else if (status === Image.Error)
            media.failed(slot, serial, "image");
    }
}
