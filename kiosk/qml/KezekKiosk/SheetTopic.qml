pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// What a topic is about and what to bring.
KCard {
    id: root

    required property SheetModel sheet
    required property bool portrait
    required property bool large
    required property bool low

    padding: Theme.space.xl

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space.l

        RowLayout {
            spacing: Theme.space.l

            KIconTile {
                Layout.alignment: Qt.AlignTop
                icon: root.sheet.picture
                size: Theme.unit * 3.6
            }

            TopicName {
                Layout.fillWidth: true
                name: root.sheet.name
                otherName: root.large ? "" : root.sheet.otherName
                role: KText.Role.Heading
                told: true
            }

            KChip {
                Layout.alignment: Qt.AlignTop
                text: root.sheet.letter
                textSize: Theme.text.heading
            }
        }

        KText {
            Layout.fillWidth: true
            objectName: "summary"
            visible: !root.large || root.sheet.bring.length === 0
            role: root.portrait ? KText.Role.Body : KText.Role.Subheading
            strong: false
            text: root.sheet.summary
        }

        Flickable {
            id: inside

            Layout.fillHeight: true
            Layout.fillWidth: true
            boundsBehavior: Flickable.StopAtBounds
            clip: interactive
            contentHeight: bring.implicitHeight
            contentWidth: width
            interactive: contentHeight > height

            BringList {
                id: bring

                roomy: !root.portrait && !root.large && !root.low
                things: root.sheet.bring
                width: parent.width - (inside.interactive ? Theme.space.l : 0)
            }
        }
    }

    KScrollMark {
        of: inside
    }
}
