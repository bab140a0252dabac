pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// What the counter is doing: whom it calls (down here), whom it serves, or that it is free or closed.
Item {
    id: root

    required property DeskPanelModel desk
    required property bool upright
    required property var words

    readonly property string standing: desk.standing
    readonly property bool called: standing === "called"
    readonly property bool numbered: called || standing === "serving"
    readonly property color ground: called ? Theme.colors.accent
        : standing === "free" ? Theme.colors.successTint
        : standing === "serving" ? Theme.colors.surface : Theme.colors.sunken
    readonly property color ink: called ? Theme.colors.onAccent
        : standing === "free" ? Theme.colors.onSuccessTint
        : standing === "serving" ? Theme.colors.ink : Theme.colors.inkMuted
    readonly property string wordKey: desk.recall ? "calledAgain" : {
        "called": "called",
        "serving": "serving",
        "free": "free",
        "pause": "pause"
    }[standing] ?? "shut"
    readonly property real wordSize: Math.min(height * 0.12, width * 0.087)

    Rectangle {
        anchors.fill: parent
        border.color: root.called ? color : Theme.colors.border
        border.width: Theme.hairline
        color: root.ground
        radius: Theme.radius.l

        Behavior on color {
            ColorAnimation {
                duration: Theme.motion.slow
            }
        }
    }

    StageLight {
        anchors.fill: parent
        running: root.desk.active
    }

    // A recall wears a band.
    Rectangle {
        anchors.fill: heading
        anchors.margins: -Theme.space.s
        border.color: color
        border.width: Theme.hairline
        color: Theme.colors.danger
        radius: Theme.radius.m
        visible: root.desk.recall
    }

    Column {
        id: heading

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.l
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.l
        spacing: Theme.space.xs
        y: root.numbered ? Theme.space.l : (root.height - height - until.height - icon.height) / 2
            + icon.height

        Repeater {
            model: [root.words.kk[root.wordKey], root.words.ru[root.wordKey]]

            KText {
                required property string modelData

                color: root.desk.recall ? Theme.colors.onDanger : root.ink
                font.weight: Theme.weight.bold
                horizontalAlignment: Text.AlignHCenter
                objectName: "words"
                oneLine: true
                size: root.wordSize * (root.numbered ? 1 : 1.5)
                text: modelData
                width: heading.width
            }
        }
    }

    KIcon {
        id: icon

        anchors.horizontalCenter: parent.horizontalCenter
        color: root.ink
        icon: root.standing === "free" ? "circle-check" : root.standing === "pause" ? "coffee" : "ban"
        size: root.wordSize * 2.4
        visible: !root.numbered
        y: heading.y - height - Theme.space.s
    }

    KText {
        id: until

        anchors.horizontalCenter: parent.horizontalCenter
        color: root.ink
        font.features: Theme.tabular
        font.weight: Theme.weight.bold
        height: text === "" ? 0 : implicitHeight
        oneLine: true
        size: root.wordSize * 1.5
        text: root.desk.until === "" ? "" : "\u2192 " + root.desk.until
        y: heading.y + heading.height
    }

    Item {
        anchors.bottom: arrow.visible ? arrow.top : parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: heading.bottom
        visible: root.numbered

        KLabelNumber {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: -fontInfo.pixelSize * 0.03
            color: root.ink
            label: root.desk.label
            objectName: "stageLabel"
            size: Math.min(parent.height * 0.98, parent.width * 0.31)
            width: parent.width - Theme.space.l * 2
        }
    }

    // The window is below the screen.
    KIcon {
        id: arrow

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.m
        anchors.horizontalCenter: parent.horizontalCenter
        color: root.ink
        icon: "arrow-down"
        size: root.wordSize * 1.6
        visible: root.called
    }
}
