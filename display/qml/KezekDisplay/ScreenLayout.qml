pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// What every layout is given, its usual measures, and where in it the media are (nowhere at first).
Item {
    id: root

    required property ScreenModel screenModel
    required property StageModel stageModel
    required property DeskPanelModel desk
    required property RowsModel calls
    required property RowsModel lines
    required property var words

    readonly property bool upright: height > width
    readonly property real gap: Theme.space.m
    readonly property real edge: Theme.space.l
    readonly property real inner: width - edge * 2
    // Where the foot begins; without notices there is none.
    readonly property real foot: screenModel.notices.length > 0 ? Theme.unit * 2.6 : 0
    readonly property real base: height - Math.max(foot + gap, edge)
    // How far the call that is announced has taken the room of the media.
    property real room: stageModel.active && screenModel.shrink ? 1 : 0

    property rect media: Qt.rect(0, 0, 0, 0)

    Behavior on room {
        NumberAnimation {
            duration: Theme.motion.slow
            easing.type: Theme.motion.easing
        }
    }
}
