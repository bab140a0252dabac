pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import KezekUi

// A topic to touch: what it is, how many wait for it, and how long that may take.
T.AbstractButton {
    id: root

    required property string name
    required property string otherName
    required property string letter
    required property string summary
    required property int waiting
    required property int waitLow
    required property int waitHigh
    required property string picture
    // Whether it opens more cards.
    required property bool section
    // Why there is no ticket now; empty if there is one.
    required property string closed
    // In large type only what is needed to choose.
    property bool large: false
    // The digit of a keypad that presses it.
    property int place: 0
    readonly property bool spacious: width > Theme.unit * 26 && height > Theme.unit * 12
    readonly property bool compact: height < Theme.unit * 8.8
    // Too low for the picture above the name: then it stands beside.
    readonly property bool low: height < Theme.unit * 14 || width > height * 2.6
    readonly property int nameRole: spacious ? KText.Role.Heading
        : compact ? KText.Role.Body : KText.Role.Subheading

    bottomPadding: compact ? Theme.space.s : Theme.space.m
    focusPolicy: Qt.StrongFocus
    leftPadding: Theme.space.m * 1.2
    rightPadding: Theme.space.m * 1.2
    topPadding: compact ? Theme.space.s : Theme.space.m

    Accessible.description: [place <= 9 ? qsTr("Key %1").arg(place) : "", closed,
        closed === "" ? facts.waitingText : "", closed !== "" || section || waiting === 0 ? "" : facts.waitText]
        .filter(said => said !== "").join(", ")
    Accessible.name: name
    Accessible.role: Accessible.Button

    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()

    background: Item {
        KShadow {
            visible: !root.down && Theme.colors.shadow > 0
        }

        Rectangle {
            anchors.fill: parent
            border.color: root.down ? Theme.colors.primary : Theme.colors.border
            border.width: root.down ? Theme.focusWidth : Theme.hairline
            color: !root.enabled ? Theme.colors.disabled
                : root.down ? Theme.colors.tint : Theme.colors.surface
            radius: Theme.radius.l

            KFocusRing {
                around: Theme.radius.l
                shown: root.visualFocus
            }
        }
    }
    contentItem: ColumnLayout {
        spacing: Theme.space.xs

        // Not higher than it needs to be, but lower where the card is too low for its names.
        RowLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumHeight: implicitHeight
            spacing: Theme.space.m

            KIconTile {
                Layout.alignment: Qt.AlignTop
                icon: root.picture
                size: root.compact ? Theme.unit * 1.8 : root.low ? Theme.unit * 2.2 : Theme.unit * 3
            }

            TopicName {
                Layout.fillHeight: true
                Layout.fillWidth: true
                compact: root.compact
                name: root.name
                otherName: root.large ? "" : root.otherName
                role: root.nameRole
                visible: root.low
            }
        }

        TopicName {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumHeight: implicitHeight
            name: root.name
            otherName: root.large ? "" : root.otherName
            role: root.nameRole
            visible: !root.low
        }

        FittingText {
            Layout.fillHeight: true
            Layout.fillWidth: true
            role: root.spacious ? KText.Role.Body : KText.Role.Caption
            text: root.summary
            visible: root.closed === "" && !root.large
        }

        RowLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: Theme.space.s
            visible: root.closed !== ""

            KIcon {
                color: Theme.colors.onWarningTint
                icon: "clock-alert"
                size: Theme.unit * (root.compact ? 1 : 1.6)
            }

            KText {
                Layout.fillHeight: true
                Layout.fillWidth: true
                color: Theme.colors.onWarningTint
                font.weight: Theme.weight.strong
                lineHeight: 1
                objectName: "closedWhy"
                role: root.spacious ? KText.Role.Body : KText.Role.Caption
                text: root.closed
                verticalAlignment: Text.AlignVCenter

                Accessible.ignored: true
            }
        }

        RowLayout {
            Layout.fillHeight: false
            Layout.fillWidth: true
            spacing: Theme.space.s
            visible: root.closed === ""

            LineFacts {
                id: facts

                Layout.alignment: Qt.AlignBottom
                Layout.bottomMargin: Theme.space.xs
                Layout.fillWidth: true
                role: root.spacious ? KText.Role.Body : KText.Role.Caption
                timed: !root.section
                waitHigh: root.waitHigh
                waitLow: root.waitLow
                waiting: root.waiting
            }

            KChip {
                Layout.alignment: Qt.AlignBottom
                text: root.letter
                textSize: Theme.text.caption
                visible: !root.section && !root.large
            }

            KIcon {
                Layout.alignment: Qt.AlignBottom
                color: Theme.colors.onTint
                icon: "chevron-right"
                size: Theme.unit * 1.2
                visible: root.section
            }
        }
    }
}
