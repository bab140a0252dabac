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
    required property MediaModel media
    required property int patience
    required property real volume

    objectName: "slot-" + slot
    opacity: 0
    visible: opacity > 0
    z: front ? 1 : 0

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

    Image {
        anchors.fill: parent
        asynchronous: true
        cache: false
        fillMode: Image.PreserveAspectCrop
        source: root.video ? "" : root.source
        sourceSize: Qt.size(Math.ceil(root.width), 0)

        onSourceChanged: root.announceImage(status)
        onStatusChanged: root.announceImage(status)
    }

    VideoSlot {
        anchors.fill: parent
        patience: root.patience
        playing: root.front
        serial: root.serial
        source: root.video ? root.source : ""
        volume: root.volume

        onFailed: reason => root.media.failed(root.slot, root.serial, reason)
        onOver: root.media.over(root.slot, root.serial)
        onReady: root.media.ready(root.slot, root.serial)
    }

    function announceImage(status: int): void {
        if (video || source === "")
            return;
        if (status === Image.Ready)
            media.ready(slot, serial);
        else if (status === Image.Error)
            media.failed(slot, serial, "image");
    }
}
