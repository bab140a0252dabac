pragma ComponentBehavior: Bound

import QtQuick

// What every page is: a focus scope that gives the first focus to `first`, visibly for keys only.
FocusScope {
    id: root

    required property bool byKeys
    property Item first: null

    focus: true

    Component.onCompleted: {
        if (first)
            first.forceActiveFocus(byKeys ? Qt.TabFocusReason : Qt.OtherFocusReason);
    }
}
