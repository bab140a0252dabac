pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// A step in the grid beneath the big button.
KButton {
    Layout.fillHeight: true
    Layout.fillWidth: true
    leftPadding: Theme.space.s
    rightPadding: Theme.space.s

    // Then the second click counts for nothing: another step may have come under the pointer.
    onDoubleClicked: {}
}
