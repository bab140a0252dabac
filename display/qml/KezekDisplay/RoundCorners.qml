pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// Rounds the corners of what lies below by painting the window's ground over them: masks draw
// nothing without a GPU.
Item {
    id: root

    // Heights of this item's top and bottom in the window, as shares.
    required property real from
    required property real to
    readonly property real radius: Theme.radius.l

    Repeater {
        model: 4

        Canvas {
            id: corner

            required property int index
            readonly property bool atRight: index % 2 === 1
            readonly property bool low: index > 1
            readonly property color ground: Qt.tint(Theme.colors.background,
                Qt.alpha(Theme.colors.backgroundFar, Math.max(0, Math.min(1, low ? root.to : root.from))))

            height: root.radius
            rotation: low ? (atRight ? 180 : 270) : (atRight ? 90 : 0)
            width: root.radius
            x: atRight ? root.width - width : 0
            y: low ? root.height - height : 0

            onGroundChanged: requestPaint()
            onPaint: {
                const context = getContext("2d");
                context.reset();
                context.fillStyle = ground;
                context.beginPath();
                context.moveTo(0, 0);
                context.lineTo(width, 0);
                context.arc(width, height, width, -Math.PI / 2, Math.PI, true);
                context.closePath();
                context.fill();
            }
            onWidthChanged: requestPaint()
        }
    }
}
