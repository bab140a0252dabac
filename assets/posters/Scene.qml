pragma ComponentBehavior: Bound

import QtQuick

// Sky, sun and steppe. `rise` moves the sun from the edge of the land (0) to the sky (1).
Item {
    id: root

    property color skyTop: "#134a74"
    property color skyLow: "#5aa7cf"
    property real rise: 0.7
    property real horizon: 0.72
    readonly property real sunY: sun.y + sun.height / 2

    clip: true

    Rectangle {
        anchors.fill: parent

        gradient: Gradient {
            GradientStop {
                color: root.skyTop
                position: 0
            }

            GradientStop {
                color: root.skyLow
                position: 0.8
            }
        }
    }

    Repeater {
        model: 3

        Rectangle {
            required property int index
            readonly property real side: root.width * (0.34 + index * 0.16)

            color: "#f4b740"
            height: side
            opacity: 0.16 - index * 0.04
            radius: side / 2
            width: side
            x: sun.x + sun.width / 2 - side / 2
            y: sun.y + sun.height / 2 - side / 2
        }
    }

    Rectangle {
        id: sun

        color: "#f4b740"
        height: width
        radius: width / 2
        width: root.width * 0.24
        x: root.width * 0.5 - width / 2
        y: root.height * (root.horizon - 0.04 - 0.34 * root.rise) - height / 2
    }

    Canvas {
        anchors.fill: parent

        onPaint: {
            const brush = getContext("2d");
            const layers = [["#f0d79a", 0.0, 0.035], ["#2e86b7", 0.075, 0.03], ["#134a74", 0.15, 0.028], ["#0d3657", 0.215, 0.02]];
            for (const [colour, lower, wave] of layers) {
                brush.fillStyle = colour;
                brush.beginPath();
                brush.moveTo(0, height);
                for (let x = 0; x <= width; x += 4) {
                    const t = x / width * Math.PI * 2;
                    const y = root.horizon + lower + wave * Math.sin(t * 0.8 + lower * 31) + wave * 0.4 * Math.sin(t * 1.9 + lower * 17);
                    brush.lineTo(x, y * height);
                }
                brush.lineTo(width, height);
                brush.closePath();
                brush.fill();
            }
        }
    }
}
