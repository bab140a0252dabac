pragma ComponentBehavior: Bound

import QtQuick

// What every page is: a focus scope that gives the first focus to `first`, visibly for keys only.
FocusScope {
    id: root

    required property bool byKeys
    // What is open over the page; empty for the page itself.
    property string panel: ""
    property Item first: null

    focus: true

    // Later: while the page arrives, the page that leaves still moves the focus.
    Component.onCompleted: Qt.callLater(begin)

    // A digit of a keypad; whether the page has a use for it.
    function press(place: int): bool {
        return false;
    }

    function begin() {
        if (first)
            first.forceActiveFocus(byKeys ? Qt.TabFocusReason : Qt.OtherFocusReason);
    }
}
