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

    signal picked(choiceId: string)

    function enter() {
        list.enter();
    }

    spacing: Theme.space.xs
    visible: heading !== ""

    KText {
        Layout.fillWidth: true
        role: KText.Role.Caption
        strong: true
        text: root.heading
    }

    ChoiceView {
        id: list

        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.margins: -ring
        implicitHeight: contentHeight + ring * 2
        model: root.choices
        objectName: root.prefix + "List"
        spacing: Theme.space.xs

        delegate: ChoiceButton {
            required property string choiceId
            required property int index
            required property var model

            bottomPadding: Theme.space.xs
            chosen: model.chosen
            detail: model.detail
            iconAfter: ""
            iconName: chosen ? "check" : ""
            leftPadding: Theme.space.s
            objectName: root.prefix + "-" + choiceId
            rightPadding: Theme.space.s
            shortcut: index < 9 ? root.modifier + (index + 1) : ""
            text: model.text
            topPadding: Theme.space.xs
            width: list.rowWidth

            onActiveFocusChanged: {
                if (activeFocus)
                    list.currentIndex = index;
            }
            onClicked: root.picked(choiceId)
        }
    }
}
