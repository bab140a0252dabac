pragma ComponentBehavior: Bound

import QtQuick

// Notices on one line. What fits stands still; what does not runs at one speed, however long it is:
// the line is cut into pieces, and only those that can be seen are there. When the notices change, what
// is on its way runs out and the new ones follow.
Item {
    id: root

    property list<string> notices: []
    property real size: Theme.text.body
    property color ink: Theme.colors.ink
    // Pixels a second.
    property real speed: Theme.unit * Theme.motion.tickerSpeed
    readonly property real gap: Theme.unit * 3
    readonly property string line: notices.join(mark)
    readonly property string mark: "   \u2022   "
    readonly property bool running: width > 0 && (line.length > longest || measure.implicitWidth > width)
    // Letters that are measured whole, and of one piece.
    readonly property int longest: 400
    readonly property int letters: 40
    property int next: 0
    property var pieces: []

    // Pieces of about `letters` letters, cut between words; the end of the line has a gap.
    function cut(): void {
        const found = [];
        let piece = "";
        for (const word of line.split(" ")) {
            piece += word + " ";
            if (piece.length >= letters) {
                found.push({"text": piece, "after": 0});
                piece = "";
            }
        }
        found.push({"text": piece, "after": gap});
        pieces = line === "" ? [] : found;
        next = 0;
    }

    // Takes away what has left on the left, adds on the right what is about to be seen.
    function feed(): void {
        while (belt.count > 0 && strip.x + shown.itemAt(0).width < 0) {
            strip.x += shown.itemAt(0).width;
            belt.remove(0);
        }
        while (pieces.length > 0 && strip.x + strip.width < width + Theme.unit * 4 && belt.count < letters) {
            belt.append(pieces[next]);
            next = (next + 1) % pieces.length;
            strip.forceLayout();
        }
    }

    clip: true
    implicitHeight: measure.implicitHeight

    Accessible.name: line
    Accessible.role: Accessible.StaticText

    Component.onCompleted: cut()
    onLineChanged: cut()
    onRunningChanged: {
        belt.clear();
        strip.x = 0;
        cut();
    }

    KText {
        id: measure

        anchors.verticalCenter: parent.verticalCenter
        color: root.ink
        fontSizeMode: Text.FixedSize
        oneLine: true
        size: root.size
        text: root.line.slice(0, root.longest)
        visible: !root.running

        Accessible.ignored: true
    }

    ListModel {
        id: belt
    }

    Row {
        id: strip

        anchors.verticalCenter: parent.verticalCenter
        objectName: "tickerStrip"
        visible: root.running

        Repeater {
            id: shown

            model: belt

            Item {
                id: piece

                required property string text
                required property real after

                height: words.implicitHeight
                width: words.implicitWidth + after

                KText {
                    id: words

                    color: root.ink
                    fontSizeMode: Text.FixedSize
                    oneLine: true
                    size: root.size
                    text: piece.text

                    Accessible.ignored: true
                }
            }
        }
    }

    FrameAnimation {
        running: root.running && root.visible

        onTriggered: {
            strip.x -= root.speed * Math.min(frameTime, 0.1);
            root.feed();
        }
    }
}
