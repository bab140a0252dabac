pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// A part that scrolls where it has more than its place; what has the keyboard in it is always seen.
Flickable {
    id: root

    required property string name
    // The mark has its place also where nothing scrolls: then text never wraps anew because of it.
    property bool steady: false
    default property alias parts: column.data
    readonly property real wanted: column.implicitHeight
    readonly property Item standing: Window.activeFocusItem as Item

    function holds(item: Item): bool {
        let one = item;
        while (one && one !== column)
            one = one.parent;
        return one === column;
    }

    activeFocusOnTab: interactive
    boundsBehavior: Flickable.StopAtBounds
    clip: interactive
    contentHeight: wanted
    contentWidth: width
    interactive: wanted > height + 1

    Accessible.name: name
    Accessible.role: Accessible.List
    Keys.onDownPressed: contentY = Math.min(contentY + height / 2, contentHeight - height)
    Keys.onUpPressed: contentY = Math.max(contentY - height / 2, 0)
    onStandingChanged: {
        if (!interactive || !holds(standing))
            return;
        const top = standing.mapToItem(column, 0, 0).y;
        contentY = Math.max(top + standing.height - height, Math.min(contentY, top));
    }

    ColumnLayout {
        id: column

        spacing: Theme.space.s
        width: root.width - (root.steady || mark.visible ? Theme.space.m : 0)
    }

    KScrollMark {
        id: mark

        of: root
    }

    KFocusRing {
        anchors.margins: 0
        parent: root
        shown: root.activeFocus
    }
}
