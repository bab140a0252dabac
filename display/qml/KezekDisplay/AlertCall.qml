pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// One called number and its counter, in the strip below an alert.
Row {
    id: root

    required property string label
    required property string counter
    required property string standing

    objectName: "alertCall-" + label
    spacing: Theme.space.s
    visible: label !== "" && standing !== "serving"

    KLabelNumber {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.alert.body
        label: root.label
        size: Theme.unit * 2.2
    }

    KIcon {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.alert.body
        icon: "arrow-right"
        size: Theme.unit * 1.6
    }

    KText {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.alert.body
        font.features: Theme.tabular
        font.weight: Theme.weight.heavy
        oneLine: true
        size: Theme.unit * 2.2
        text: root.counter
    }
}
