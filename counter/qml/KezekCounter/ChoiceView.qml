pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// A list to choose from: arrows, Home and End move in it, and what has the focus is always seen.
ListView {
    id: root

    // Where the chosen one stands; it is shown when the list comes.
    property int chosenAt: -1
    // Room for the mark of focus, which the list would cut off.
    readonly property real ring: Theme.focusWidth * 2
    readonly property real rowWidth: width - ring * 2 - (mark.visible ? Theme.space.m : 0)

    function enter() {
        currentIndex = Math.max(0, chosenAt);
        if (currentItem)
            currentItem.forceActiveFocus(Qt.TabFocusReason);
    }

    function showChosen() {
        if (chosenAt >= 0)
            positionViewAtIndex(chosenAt, ListView.Contain);
    }

    bottomMargin: ring
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    currentIndex: -1
    highlightMoveDuration: 0
    leftMargin: ring
    rightMargin: ring
    topMargin: ring

    Component.onCompleted: showChosen()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Home)
            currentIndex = 0;
        else if (event.key === Qt.Key_End)
            currentIndex = count - 1;
        else
            return;
        event.accepted = true;
    }
    onChosenAtChanged: showChosen()
    onCountChanged: showChosen()
    onCurrentIndexChanged: {
        if (activeFocus && currentItem)
            currentItem.forceActiveFocus(Qt.TabFocusReason);
    }

    KScrollMark {
        id: mark

        of: root
    }
}
