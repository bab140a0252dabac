pragma ComponentBehavior: Bound

import QtMultimedia
import QtQuick
import KezekUi

// A video: its first frame is fetched and held, it plays when it is seen, and a stall is told.
Item {
    id: root

    required property string source
    required property int serial
    required property bool playing
    required property bool paused
    required property bool fills
    required property int patience
    required property real volume

    readonly property bool going: playing && !paused
    readonly property bool software: GraphicsInfo.api === GraphicsInfo.Software
    property bool framed: false
    property bool ended: false
    property QtObject sink: null
    // Since the last count, while it plays.
    property int frames: 0

    signal ready
    signal failed(string reason)
    signal over
    signal counted(int frames, int ms)

    function frameCame(): void {
        watchdog.restart();
        frames += 1;
        if (!framed) {
            framed = true;
            if (!going)
                player.pause();
            ready();
        }
    }

    function end(): void {
        if (playing && framed && !ended) {
            ended = true;
            over();
        }
    }

    function load(): void {
        framed = false;
        ended = false;
        player.stop();
        player.source = source;
        if (source !== "") {
            player.play();
            watchdog.restart();
        } else {
            watchdog.stop();
        }
    }

    visible: source !== ""

    onGoingChanged: {
        if (source === "")
            return;
        watchdog.restart();
        if (going)
            player.play();
        else if (playing)
            player.pause();
    }
    onSerialChanged: Qt.callLater(load)

    Component.onCompleted: load()

    Loader {
        id: picture

        anchors.fill: parent
        sourceComponent: root.software ? painted : drawn
    }

    Component {
        id: painted

        VideoItem {
            fillMode: root.fills ? VideoItem.Fill : VideoItem.Fit

            Component.onCompleted: root.sink = videoSink

            onFrameCountChanged: root.frameCame()
        }
    }

    Component {
        id: drawn

        VideoOutput {
            id: output

            endOfStreamPolicy: VideoOutput.KeepLastFrame
            fillMode: root.fills ? VideoOutput.PreserveAspectCrop : VideoOutput.PreserveAspectFit

            Component.onCompleted: root.sink = videoSink

            Connections {
                function onVideoFrameChanged(): void {
                    root.frameCame();
                }

                target: output.videoSink
            }
        }
    }

    MediaPlayer {
        id: player

        videoOutput: root.sink

        onErrorOccurred: (error, text) => root.failed(text)
        onMediaStatusChanged: {
            if (mediaStatus === MediaPlayer.EndOfMedia)
                root.end();
        }
        onPositionChanged: position => {
            if (duration > 0 && position >= duration - Theme.motion.calm)
                root.end();
        }

        audioOutput: AudioOutput {
            volume: root.playing ? root.volume : 0

            Behavior on volume {
                NumberAnimation {
                    duration: Theme.motion.slow
                }
            }
        }
    }

    // A machine that is too weak shows fewer frames than there are.
    Timer {
        id: count

        interval: root.patience * 2
        repeat: true
        running: root.going && root.framed && !root.ended && player.playing

        onRunningChanged: root.frames = 0
        onTriggered: {
            root.counted(root.frames, interval);
            root.frames = 0;
        }
    }

    // Held in readiness a video gives no frames, and needs none.
    Timer {
        id: watchdog

        interval: root.patience

        onTriggered: {
            if (root.source !== "" && !root.ended && (root.going || !root.framed))
                root.failed("");
        }
    }
}
