pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// The alert over the whole TV; the called numbers stay in sight at its foot.
KAlertPage {
    id: root

    required property StageModel stage
    required property RowsModel calls
    required property var words

    // How many calls are open besides that on the stage.
    required property int open

    readonly property bool upright: height > width

    visible: alerts.active

    Rectangle {
        color: Theme.alert.bodyInk
        height: !visible ? 0 : root.upright ? title.height + strip.height + Theme.space.m * 2 : strip.height + Theme.space.m * 2
        visible: root.stage.label !== "" || root.open > 0
        width: root.width

        KText {
            id: title

            color: Theme.alert.body
            font.weight: Theme.weight.strong
            height: Theme.unit * 1.5
            oneLine: true
            size: Theme.text.body
            text: root.words.kk.open + "  ·  " + root.words.ru.open
            width: root.upright ? root.width - Theme.space.l * 2 : Theme.unit * 11
            x: Theme.space.l
            y: root.upright ? Theme.space.s : (parent.height - height) / 2
        }

        Flow {
            id: strip

            objectName: "alertCalls"
            spacing: Theme.space.xl
            width: root.width - x - Theme.space.l
            x: root.upright ? Theme.space.l : title.x + title.width + Theme.space.l
            y: root.upright ? title.y + title.height + Theme.space.xs : Theme.space.m

            AlertCall {
                counter: root.stage.counter
                label: root.stage.label
                standing: "called"
            }

            Repeater {
                model: root.calls

                AlertCall {}
            }
        }
    }
}
