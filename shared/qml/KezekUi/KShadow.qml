pragma ComponentBehavior: Bound

import QtQuick

// A soft shadow behind `parent`, drawn as a nine-patch so that every renderer shows it.
BorderImage {
    id: root

    anchors.fill: parent
    anchors.bottomMargin: -Theme.shadowReach * 1.1
    anchors.leftMargin: -Theme.shadowReach
    anchors.rightMargin: -Theme.shadowReach
    anchors.topMargin: -Theme.shadowReach * 0.9
    border.bottom: Theme.shadowEdge
    border.left: Theme.shadowEdge
    border.right: Theme.shadowEdge
    border.top: Theme.shadowEdge
    opacity: Theme.colors.shadow
    smooth: true
    source: Qt.resolvedUrl("images/shadow.png")
    visible: opacity > 0
    z: -1

    Accessible.ignored: true
}
