pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.impl

// A line icon from assets/icons by its file name, in one colour.
IconImage {
    id: root

    property string icon: ""
    property real size: Theme.unit * 1.2

    color: Theme.colors.ink
    fillMode: Image.PreserveAspectFit
    height: size
    name: ""
    source: icon === "" ? "" : Qt.resolvedUrl("../../../assets/icons/" + icon + ".svg")
    sourceSize: Qt.size(Math.ceil(size), Math.ceil(size))
    width: size

    Accessible.ignored: true
}
