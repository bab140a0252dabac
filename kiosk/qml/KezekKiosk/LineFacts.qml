pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// How many wait in a line, and how long it may take: always a range.
Flow {
    id: root

    required property int waiting
    required property int waitLow
    required property int waitHigh
    property bool timed: true
    property int role: KText.Role.Body
    readonly property string waitingText: waiting === 0 ? qsTr("Nobody is waiting")
        : qsTr("%n people waiting", "", waiting)
    readonly property string waitText: waitLow === 0 ? qsTr("up to %1 min").arg(waitHigh)
        : qsTr("%1–%2 min").arg(waitLow).arg(waitHigh)

    spacing: Theme.space.m

    Fact {
        objectName: "waiting"
        picture: "users"
        role: root.role
        text: root.waitingText
    }

    Fact {
        objectName: "wait"
        picture: "clock"
        role: root.role
        text: root.waitText
        visible: root.timed && root.waiting > 0
    }
}
