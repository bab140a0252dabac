pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// The line of the topic in large figures.
GridLayout {
    id: root

    required property SheetModel sheet
    property bool wide: false
    property bool tight: false

    columnSpacing: Theme.space.m
    columns: wide ? 2 : 1
    rowSpacing: tight ? Theme.space.s : Theme.space.l
    uniformCellWidths: true

    BigFact {
        Layout.fillWidth: true
        name: qsTr("Ahead of you")
        objectName: "sheetAhead"
        picture: "users"
        tight: root.tight
        text: root.sheet.ahead === 0 ? qsTr("nobody") : qsTr("%n people", "", root.sheet.ahead)
    }

    BigFact {
        Layout.fillWidth: true
        name: qsTr("Expected wait")
        objectName: "sheetWait"
        picture: "clock"
        tight: root.tight
        text: root.sheet.waitLow === 0 ? qsTr("up to %1 min").arg(root.sheet.waitHigh)
            : qsTr("%1–%2 min").arg(root.sheet.waitLow).arg(root.sheet.waitHigh)
    }
}
