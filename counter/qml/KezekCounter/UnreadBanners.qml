pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// What this program cannot read or show; everything else goes on.
ColumnLayout {
    id: root

    required property CounterShell shell
    readonly property bool any: shell.unread.length > 0 || shell.mishap
    readonly property var words: ({
            "alert": qsTr("alerts"),
            "counter_rest": qsTr("breaks"),
            "device": qsTr("devices"),
            "event": qsTr("latest steps"),
            "last_step": qsTr("undoing"),
            "message": qsTr("messages"),
            "muted_screen": qsTr("silent TVs"),
            "office": qsTr("office settings"),
            "paused_topic": qsTr("paused topics"),
            "ticket": qsTr("tickets")
        })

    spacing: Theme.space.s
    visible: any

    KBanner {
        Layout.fillWidth: true
        detail: qsTr("Everything else is up to date. Please tell the administrator.")
        iconName: "circle-question-mark"
        objectName: "unread"
        text: qsTr("A part cannot be read here: %1").arg(root.shell.unread.map(part => root.words[part] ?? part).join(", "))
        tone: KBanner.Tone.Info
        visible: root.shell.unread.length > 0
    }

    KBanner {
        Layout.fillWidth: true
        action: qsTr("Understood")
        detail: qsTr("It is noted in the log. If something looks wrong, restart the program.")
        iconName: "triangle-alert"
        objectName: "mishap"
        text: qsTr("A part of this window has failed; the rest works")
        tone: KBanner.Tone.Info
        visible: root.shell.mishap

        onActionChosen: root.shell.forgetMishap()
    }
}
