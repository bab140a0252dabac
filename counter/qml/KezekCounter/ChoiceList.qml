pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// One group of choices on a sheet; figures with `modifier` choose by key.
ColumnLayout {
    id: root

    required property string heading
    required property var choices
    required property string prefix
    property string modifier: ""
    // Room for the mark of focus, which the list would cut off.
    readonly property real ring: Theme.focusWidth * 2

    signal picked(choiceId: string)

    spacing: Theme.space.xs
    visible: heading !== ""

    KText {
        Layout.fillWidth: true
        role: KText.Role.Caption
        strong: true
        text: root.heading
    }

    ListView {
        id: list

        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.margins: -root.ring
        bottomMargin: root.ring
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        implicitHeight: contentHeight + root.ring * 2
        leftMargin: root.ring
        model: root.choices
        objectName: root.prefix + "List"
        rightMargin: root.ring
        spacing: Theme.space.xs
        topMargin: root.ring

        delegate: ChoiceButton {
            required property string choiceId
            required property int index
            required property var model

            bottomPadding: Theme.space.xs
            chosen: model.chosen
            detail: model.detail
            iconAfter: ""
            iconName: chosen ? "check" : ""
            leftPadding: Theme.space.m
            objectName: root.prefix + "-" + choiceId
            rightPadding: Theme.space.m
            shortcut: index < 9 ? root.modifier + (index + 1) : ""
            text: model.text
            topPadding: Theme.space.xs
            width: ListView.view.width - root.ring * 2 - (mark.visible ? Theme.space.m : 0)

            onActiveFocusChanged: {
                if (activeFocus)
                    ListView.view.positionViewAtIndex(index, ListView.Contain);
            }
            onClicked: root.picked(choiceId)
        }

        KScrollMark {
            id: mark

            of: list
        }
    }
}
