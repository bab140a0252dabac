pragma ComponentBehavior: Bound

import QtQuick

// Notices on one line. What fits stands still; what does not runs at one speed, however long it is.
Item {
    id: root

    property list<string> notices: []
    property real size: Theme.text.body
    property color ink: Theme.colors.ink
    // Pixels a second.
    property real speed: Theme.unit * Theme.motion.tickerSpeed
    readonly property string line: notices.join("   \u2022   ")
    readonly property real lineWidth: measure.implicitWidth
    readonly property real gap: Theme.unit * 3
    readonly property bool running: lineWidth > width && width > 0

    clip: true
    implicitHeight: measure.implicitHeight

    Accessible.name: line
    Accessible.role: Accessible.StaticText

    onLineChanged: strip.x = 0

    KText {
        id: measure

        oneLine: true
        size: root.size
        text: root.line
        visible: false
    }

    Row {
        id: strip

        anchors.verticalCenter: parent.verticalCenter
        objectName: "tickerStrip"
        spacing: root.gap

        Repeater {
            model: root.running ? 2 : 1

            KText {
                color: root.ink
                oneLine: true
                size: root.size
                text: root.line

                Accessible.ignored: true
            }
        }
    }

    NumberAnimation {
        duration: Math.max(1, (root.lineWidth + root.gap) / root.speed * 1000)
        from: 0
        loops: Animation.Infinite
        property: "x"
        running: root.running && root.visible
        target: strip
        to: -(root.lineWidth + root.gap)

        onStopped: strip.x = 0
    }
}
