pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// A few short choices side by side; figures with Alt choose by key.
RowLayout {
    id: root

    required property string heading
    required property var choices
    required property string prefix

    signal picked(choiceId: string)

    spacing: Theme.space.s
    visible: heading !== ""

    KText {
        role: KText.Role.Caption
        strong: true
        text: root.heading
    }

    Repeater {
        model: root.choices

        ChoiceButton {
            required property string choiceId
            required property int index
            required property var model

            Layout.fillWidth: true
            bottomPadding: 0
            chosen: model.chosen
            iconAfter: ""
            leftPadding: Theme.space.s
            objectName: root.prefix + "-" + choiceId
            rightPadding: Theme.space.s
            shortcut: "Alt+" + (index + 1)
            text: model.text
            topPadding: 0

            onClicked: root.picked(choiceId)
        }
    }
}
