pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// The topics, each with a button that lets it give no tickets, or give them again.
ListView {
    id: root

    required property StaffModel staff

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    implicitHeight: contentHeight
    model: staff.topics
    spacing: Theme.space.m

    delegate: KButton {
        required property string topicId
        required property string name
        required property bool paused

        alignLeft: true
        detail: paused ? qsTr("Paused. Touch to give tickets again") : qsTr("Gives tickets. Touch to pause")
        enabled: !root.staff.busy
        iconName: paused ? "play" : "pause"
        objectName: "pause-" + topicId
        text: name
        width: ListView.view.width - (mark.visible ? Theme.space.l : 0)

        onClicked: root.staff.toggle(topicId)
    }

    KScrollMark {
        id: mark

        of: root
    }
}
