pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KezekUi

// Every control on one page, for looking at.
KWindow {
    id: root

    property string language: "kk"

    designHeight: 1080
    designUnit: 24
    designWidth: 1920
    visible: true

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.space.xl
        spacing: Theme.space.l

        KHeader {
            Layout.fillWidth: true
            date: "23 қараша, дүйсенбі"
            name: "Төтенше жағдайлар департаменті · Адалдық алаңы"
            subname: "Департамент по чрезвычайным ситуациям"
            time: "14:25"

            KLanguageSwitch {
                language: root.language
                onChosen: code => root.language = code
            }
        }

        RowLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: Theme.space.xl

            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.maximumWidth: Theme.unit * 28
                Layout.minimumWidth: Theme.unit * 28
                spacing: Theme.space.m

                KText {
                    Layout.fillWidth: true
                    role: KText.Role.Title
                    text: "Тақырыпты таңдаңыз"
                }
                KText {
                    Layout.fillWidth: true
                    muted: true
                    text: "Выберите тему, чтобы получить талон"
                }
                KButton {
                    Layout.fillWidth: true
                    iconName: "volume-2"
                    kind: KButton.Kind.Primary
                    objectName: "primary"
                    shortcut: "F2"
                    text: "Келесіні шақыру"
                }
                KButton {
                    Layout.fillWidth: true
                    alignLeft: true
                    detail: "Получить талон"
                    iconAfter: "chevron-right"
                    iconName: "ticket"
                    kind: KButton.Kind.Accent
                    text: "Талон алу"
                }
                RowLayout {
                    spacing: Theme.space.m
                    KButton { text: "Қайта шақыру"; iconName: "rotate-ccw"; focus: true; objectName: "secondary" }
                    KButton { text: "Үзіліс"; iconName: "coffee"; kind: KButton.Kind.Quiet }
                    KButton { text: "Келмеді"; iconName: "user-x"; kind: KButton.Kind.Danger }
                }
                RowLayout {
                    spacing: Theme.space.m
                    KButton { text: "Күте тұрыңыз"; busy: true; kind: KButton.Kind.Primary }
                    KButton { text: "Қолжетімсіз"; enabled: false }
                }
                KTextField { Layout.fillWidth: true; name: "Тегі · Фамилия"; placeholder: "Сәрсенова" }
                KTextField { Layout.fillWidth: true; name: "PIN"; problem: "Қате PIN. Тағы 2 әрекет қалды"; text: "1234"; echoMode: TextInput.Password }
                KBanner { Layout.fillWidth: true; text: "Принтерде қағаз бітті · Нет бумаги"; detail: "Нөмір экранда және телефонда"; action: "Жабу" }
                KBanner { Layout.fillWidth: true; text: "Желі жоқ · Нет связи"; tone: KBanner.Tone.Danger; iconName: "wifi-off" }
            }

            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                spacing: Theme.space.l

                KCard {
                    Layout.fillWidth: true

                    ColumnLayout {
                        anchors.fill: parent
                        RowLayout {
                            Layout.fillWidth: true
                            KIconTile { icon: "flame" }
                            Item { Layout.fillWidth: true }
                            KChip { text: "C" }
                        }
                        KText { Layout.fillWidth: true; role: KText.Role.Heading; text: "Үй-жайларды өрт қауіпсіздігі тұрғысынан тексеру" }
                        KText { Layout.fillWidth: true; muted: true; text: "Проверка помещений на пожарную безопасность" }
                        KChip { text: "10–20 мин · 4 адам"; iconName: "clock" }
                    }
                }
                KCard {
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.unit * 9
                    ground: Theme.colors.accent
                    outline: Theme.colors.accent

                    ColumnLayout {
                        anchors.fill: parent
                        KText { Layout.fillWidth: true; color: Theme.colors.onAccent; text: "Шақырылды · Вызывается"; strong: true }
                        KLabelNumber { Layout.fillWidth: true; Layout.fillHeight: true; label: "A045"; color: Theme.colors.onAccent }
                        KText { Layout.fillWidth: true; color: Theme.colors.onAccent; role: KText.Role.Heading; text: "3-терезе · Окно 3"; horizontalAlignment: Text.AlignHCenter }
                    }
                }
                RowLayout {
                    spacing: Theme.space.s
                    KChip { text: "Күтуде 12"; iconName: "users" }
                    KChip { text: "Ашық"; tone: KChip.Tone.Success; iconName: "circle-check" }
                    KChip { text: "3-терезе"; tone: KChip.Tone.Accent }
                    KChip { text: "Үзіліс"; tone: KChip.Tone.Warning }
                    KChip { text: "Жабық"; tone: KChip.Tone.Danger }
                }
                KCard {
                    Layout.fillWidth: true
                    ColumnLayout {
                        anchors.fill: parent
                        spacing: 0
                        Repeater {
                            model: [["B018", "Азаматтық қорғаныс", "12:00"], ["A044", "Қызметке орналасу", "9:07"], ["C046", "Басқа сұрақтар", "1:11"]]
                            KListRow {
                                required property var modelData
                                required property int index
                                Layout.fillWidth: true
                                label: modelData[0]; text: modelData[1]; trailing: modelData[2]
                                detail: "Гражданская оборона"
                                striped: index % 2 === 0
                            }
                        }
                    }
                }
            }

            KPinPad {
                Layout.alignment: Qt.AlignTop
                objectName: "pad"
                pin: "12"
            }
        }

        KTicker {
            Layout.fillWidth: true
            notices: ["Құрметті келушілер! Жеке куәлігіңізді дайындап отырыңыз.", "Уважаемые посетители! Пожалуйста, подготовьте удостоверение личности.", "Адалдық алаңы: сыйлық алмаймыз, сыбайлас жемқорлық туралы 1424 нөміріне хабарлаңыз."]
        }
    }
}
