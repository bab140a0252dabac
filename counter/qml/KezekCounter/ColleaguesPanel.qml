pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// The colleagues' counters: who is free, serves or rests, by sign and colour.
Flow {
    id: root

    required property AroundModel around
    readonly property var words: ({
            "free": qsTr("free"),
            "called": qsTr("calls"),
            "serving": qsTr("serves"),
            "break": qsTr("break"),
            "closed": qsTr("closed")
        })
    readonly property var signs: ({
            "free": "armchair",
            "called": "megaphone",
            "serving": "user-check",
            "break": "coffee",
            "closed": "ban"
        })

    spacing: Theme.space.xs

    Repeater {
        model: root.around.colleagues

        KChip {
            required property int number
            required property string name
            required property string situation
            required property string until

            iconName: root.signs[situation]
            objectName: "colleague-" + number
            text: number + "  " + root.words[situation] + (until !== "" ? " " + qsTr("until %1").arg(until) : "")
            tone: situation === "free" ? KChip.Tone.Success
                : situation === "break" || situation === "closed" ? KChip.Tone.Warning : KChip.Tone.Neutral

            Accessible.name: qsTr("Counter %1").arg(number) + ", " + name + ", " + root.words[situation]
        }
    }
}
