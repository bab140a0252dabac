pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// Who, where and the PIN, side by side.
FocusScope {
    id: root

    required property SignInModel model
    readonly property bool ready: model.clerkId !== "" && model.counterId !== ""

    function goOn() {
        if (model.clerkId === "")
            clerks.enter();
        else if (model.counterId === "")
            counters.enter();
        else
            pad.forceActiveFocus();
    }

    focus: true

    Connections {
        target: root.model

        function onRefused() {
            pad.clear();
        }

        function onClerkIdChanged() {
            pad.clear();
        }
    }

    KCard {
        anchors.fill: parent

        ColumnLayout {
            anchors.fill: parent
            spacing: Theme.space.m

            KText {
                Layout.fillHeight: true
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                objectName: "notYet"
                role: KText.Role.Heading
                text: qsTr("The office is not known yet. As soon as the database answers, you can sign in here: nothing is to be done.")
                visible: !root.model.known
            }

            RowLayout {
                Layout.fillHeight: true
                Layout.fillWidth: true
                spacing: Theme.space.xl
                visible: root.model.known

                ColumnLayout {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.preferredWidth: 5
                    spacing: Theme.space.s

                    KText {
                        Layout.fillWidth: true
                        role: KText.Role.Subheading
                        text: qsTr("Who are you?")
                    }

                    ChoiceView {
                        id: clerks

                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        Layout.margins: -ring
                        chosenAt: root.model.clerkAt
                        model: root.model.clerks
                        objectName: "clerks"
                        spacing: Theme.space.s

                        delegate: ChoiceButton {
                            required property string clerkId
                            required property string name
                            required property int counterNumber
                            required property int index

                            chosen: clerkId === root.model.clerkId
                            detail: counterNumber > 0 ? qsTr("at counter %1").arg(counterNumber) : ""
                            iconName: "user"
                            objectName: "clerk-" + clerkId
                            text: name
                            width: clerks.rowWidth

                            onActiveFocusChanged: {
                                if (activeFocus)
                                    clerks.currentIndex = index;
                            }
                            onClicked: {
                                root.model.chooseClerk(clerkId);
                                root.goOn();
                            }
                        }
                    }
                }

                ColumnLayout {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.preferredWidth: 4
                    spacing: Theme.space.s

                    KText {
                        Layout.fillWidth: true
                        role: KText.Role.Subheading
                        text: qsTr("Which counter?")
                    }

                    ChoiceView {
                        id: counters

                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        Layout.margins: -ring
                        chosenAt: root.model.counterAt
                        model: root.model.counters
                        objectName: "counters"
                        spacing: Theme.space.s

                        delegate: ChoiceButton {
                            required property string counterId
                            required property int number
                            required property string takenBy
                            required property int index

                            chosen: counterId === root.model.counterId
                            detail: takenBy
                            iconName: "monitor"
                            objectName: "counter-" + counterId
                            text: qsTr("Counter %1").arg(number)
                            width: counters.rowWidth

                            onActiveFocusChanged: {
                                if (activeFocus)
                                    counters.currentIndex = index;
                            }
                            onClicked: {
                                root.model.chooseCounter(counterId);
                                root.goOn();
                            }
                        }
                    }
                }

                ColumnLayout {
                    Layout.alignment: Qt.AlignTop
                    Layout.maximumWidth: pad.implicitWidth
                    Layout.minimumWidth: pad.implicitWidth
                    spacing: Theme.space.m

                    KText {
                        Layout.fillWidth: true
                        role: KText.Role.Subheading
                        text: qsTr("Your PIN")
                    }

                    SecretPad {
                        id: pad

                        Layout.alignment: Qt.AlignHCenter
                        busy: root.model.busy
                        enabled: root.ready && !root.model.resting
                        focus: true

                        onEntered: secret => root.model.enter(secret)
                    }

                    KText {
                        Layout.fillWidth: true
                        muted: true
                        text: qsTr("First choose your name and the counter.")
                        visible: !root.ready
                    }
                }
            }

            KBanner {
                Layout.fillWidth: true
                objectName: "tryAgain"
                text: root.model.tryAgain ? qsTr("You can try again now.") : ""
                tone: KBanner.Tone.Success
            }

            KBanner {
                Layout.fillWidth: true
                iconName: "info"
                objectName: "takenOver"
                text: root.model.notice
                tone: KBanner.Tone.Info
            }

            KBanner {
                Layout.fillWidth: true
                action: root.model.canTakeOver ? qsTr("Take over") : ""
                objectName: "signInFault"
                text: root.model.fault

                onActionChosen: root.model.takeOver()
            }
        }
    }
}
