pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// One line of typed text with its name above and what is wrong below.
Column {
    id: root

    property string name: ""
    property string problem: ""
    property alias text: field.text
    property alias placeholder: field.placeholderText
    property alias echoMode: field.echoMode
    property alias maximumLength: field.maximumLength
    property alias validator: field.validator
    property alias field: field

    signal accepted

    spacing: Theme.space.xs

    KText {
        role: KText.Role.Caption
        strong: true
        text: root.name
        visible: text !== ""
        width: parent.width
    }

    T.TextField {
        id: field

        bottomPadding: Theme.space.s
        color: Theme.colors.ink
        font.family: Theme.family
        font.pixelSize: Math.max(1, Math.round(Theme.text.body))
        height: Theme.control
        leftPadding: Theme.space.m
        objectName: "field"
        placeholderTextColor: Theme.colors.inkMuted
        rightPadding: Theme.space.m
        selectByMouse: true
        selectedTextColor: Theme.colors.onPrimary
        selectionColor: Theme.colors.primary
        topPadding: Theme.space.s
        verticalAlignment: Text.AlignVCenter
        width: parent.width

        Accessible.description: root.problem
        Accessible.name: root.name

        onAccepted: root.accepted()

        background: Rectangle {
            border.color: root.problem !== "" ? Theme.colors.onDangerTint
                : field.activeFocus ? Theme.colors.focus : Theme.colors.border
            border.width: field.activeFocus || root.problem !== "" ? Theme.focusWidth : Theme.hairline
            color: Theme.colors.surface
            radius: Theme.radius.m
        }

        KText {
            anchors.fill: parent
            anchors.leftMargin: field.leftPadding
            anchors.rightMargin: field.rightPadding
            muted: true
            oneLine: true
            text: field.placeholderText
            visible: field.text === "" && field.preeditText === ""

            Accessible.ignored: true
        }
    }

    KText {
        color: Theme.colors.onDangerTint
        objectName: "problem"
        role: KText.Role.Caption
        text: root.problem
        visible: text !== ""
        width: parent.width
    }
}
