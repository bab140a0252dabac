pragma ComponentBehavior: Bound

import QtQuick

// Ten figures, delete and done; shows dots only. Number keys work too.
FocusScope {
    id: root

    property string pin: ""
    property int length: 4
    property int maximumLength: 8
    property bool busy: false
    property real keySize: Math.max(Theme.control, Theme.unit * 3)
    property real gap: Theme.space.s

    signal entered(pin: string)

    function add(figure: string) {
        if (!busy && pin.length < maximumLength)
            pin += figure;
    }

    function remove() {
        if (!busy)
            pin = pin.slice(0, -1);
    }

    function finish() {
        if (!busy && pin.length >= length)
            entered(pin);
    }

    implicitHeight: column.implicitHeight
    implicitWidth: keySize * 3 + gap * 2

    Keys.onPressed: event => {
        const figure = event.text;
        if (figure.length === 1 && figure >= "0" && figure <= "9")
            root.add(figure);
        else if (event.key === Qt.Key_Backspace)
            root.remove();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            root.finish();
        else
            return;
        event.accepted = true;
    }

    Column {
        id: column

        spacing: Theme.space.l
        width: parent.width

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            objectName: "pinDots"
            spacing: Theme.space.m

            Accessible.name: qsTr("%1 figures entered").arg(root.pin.length)
            Accessible.role: Accessible.StaticText

            Repeater {
                model: Math.max(root.length, root.pin.length)

                Rectangle {
                    required property int index

                    border.color: Theme.colors.inkMuted
                    border.width: Theme.focusWidth
                    color: index < root.pin.length ? Theme.colors.ink : "transparent"
                    height: width
                    radius: width / 2
                    width: Theme.unit * 0.75
                }
            }
        }

        Grid {
            columnSpacing: root.gap
            columns: 3
            rowSpacing: root.gap

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "delete", "0", "check"]

                KButton {
                    required property string modelData
                    readonly property bool figure: modelData.length === 1

                    bottomPadding: 0
                    enabled: modelData !== "check" || (root.pin.length >= root.length && !root.busy)
                    focusPolicy: Qt.TabFocus
                    height: root.keySize
                    iconName: figure ? "" : modelData
                    kind: modelData === "check" ? KButton.Kind.Primary : KButton.Kind.Secondary
                    objectName: "key-" + modelData
                    text: figure ? modelData : ""
                    textSize: Theme.text.heading
                    topPadding: 0
                    width: root.keySize

                    Accessible.name: figure ? modelData : modelData === "check" ? qsTr("Done") : qsTr("Delete")

                    onClicked: {
                        if (figure)
                            root.add(modelData);
                        else if (modelData === "delete")
                            root.remove();
                        else
                            root.finish();
                    }
                }
            }
        }
    }
}
