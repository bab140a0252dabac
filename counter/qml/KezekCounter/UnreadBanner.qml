import QtQuick
import KezekUi

// Of what this program cannot read something; everything else goes on.
KBanner {
    id: root

    required property CounterShell shell
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

    detail: qsTr("Everything else is up to date. Please tell the administrator.")
    iconName: "circle-question-mark"
    objectName: "unread"
    text: qsTr("A part cannot be read here: %1").arg(shell.unread.map(part => words[part] ?? part).join(", "))
    tone: KBanner.Tone.Info
    visible: shell.unread.length > 0
}
