<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AccessPanel</name>
    <message>
        <source>How would it be easier for you?</source>
        <translation>Как Вам удобнее?</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>Крупный шрифт</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>Buttons lower down</source>
        <translation>Кнопки ниже</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Читать вслух</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Тише</translation>
    </message>
    <message>
        <source>Volume: %1 %</source>
        <translation>Громкость: %1 %</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Громче</translation>
    </message>
    <message>
        <source>Usual view</source>
        <translation>Обычный вид</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Call next</source>
        <translation>Вызвать следующего</translation>
    </message>
    <message>
        <source>Finish and call next</source>
        <translation>Завершить и следующий</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть в очередь</translation>
    </message>
    <message>
        <source>Call another one</source>
        <translation>Вызвать другого</translation>
    </message>
    <message>
        <source>Without a ticket</source>
        <translation>Без талона</translation>
    </message>
    <message>
        <source>Came after all</source>
        <translation>Пришёл после неявки</translation>
    </message>
    <message>
        <source>Open the counter</source>
        <translation>Открыть окно</translation>
    </message>
    <message>
        <source>Break or close</source>
        <translation>Перерыв или закрыть</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Вызвать повторно</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Не явился</translation>
    </message>
</context>
<context>
    <name>AlertCover</name>
    <message>
        <source>Your number</source>
        <translation>Ваш номер</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Nobody is signed in</source>
        <translation>Никто не вошёл</translation>
    </message>
    <message>
        <source>The break&apos;s time is up</source>
        <translation>Время перерыва вышло</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>Перерыв</translation>
    </message>
    <message>
        <source>The counter is closed</source>
        <translation>Окно закрыто</translation>
    </message>
    <message>
        <source>Nobody is waiting for you</source>
        <translation>Вас никто не ждёт</translation>
    </message>
    <message>
        <source>Nobody is at the counter</source>
        <translation>У окна никого нет</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>ждут: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) waiting for you</source>
        <translation>
            <numerusform>Вас ждёт %n посетитель</numerusform>
            <numerusform>Вас ждут %n посетителя</numerusform>
            <numerusform>Вас ждут %n посетителей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BarHead</name>
    <message>
        <source>Counter %1</source>
        <translation>Окно %1</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>нет связи</translation>
    </message>
    <message>
        <source>Not done. Why: F11</source>
        <translation>Не выполнено. Почему: F11</translation>
    </message>
    <message>
        <source>Of yesterday</source>
        <translation>Вчерашний</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>Обслуживается</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Вызван</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n вызов</numerusform>
            <numerusform>%n вызова</numerusform>
            <numerusform>%n вызовов</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Свободно</translation>
    </message>
    <message>
        <source>There is a notice: open the window</source>
        <translation>Есть уведомление: откройте окно программы</translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>Открыть окно программы</translation>
    </message>
</context>
<context>
    <name>BarSigns</name>
    <message>
        <source>Call another one</source>
        <translation>Вызвать другого</translation>
    </message>
    <message>
        <source>Break or close</source>
        <translation>Перерыв или закрыть</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Вызвать повторно</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Не явился</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Перенаправить</translation>
    </message>
    <message>
        <source>Undo: %1 s left</source>
        <translation>Отменить: осталось %1 с</translation>
    </message>
</context>
<context>
    <name>BarSteps</name>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Open the counter</source>
        <translation>Открыть окно</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Вызвать следующего</translation>
    </message>
    <message>
        <source>Finish, then next</source>
        <translation>Завершить и следующий</translation>
    </message>
</context>
<context>
    <name>BringList</name>
    <message>
        <source>Please have ready</source>
        <translation>Приготовьте, пожалуйста</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>Today: %1</source>
        <translation>Сегодня: %1</translation>
    </message>
</context>
<context>
    <name>ColleaguesPanel</name>
    <message>
        <source>free</source>
        <translation>свободно</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>вызывает</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>обслуживает</translation>
    </message>
    <message>
        <source>break</source>
        <translation>перерыв</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>Окно %1</translation>
    </message>
</context>
<context>
    <name>CurrentTicket</name>
    <message>
        <source>Kazakh</source>
        <translation>Казахский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Nobody is at the counter</source>
        <translation>У окна никого нет</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>Обслуживается</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Вызван</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n вызов</numerusform>
            <numerusform>%n вызова</numerusform>
            <numerusform>%n вызовов</numerusform>
        </translation>
    </message>
    <message>
        <source>About the visitor</source>
        <translation>О посетителе</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>ожидание %1</translation>
    </message>
    <message>
        <source>Why this one?</source>
        <translation>Почему этот талон?</translation>
    </message>
    <message>
        <source>The group is confirmed by a document</source>
        <translation>Категория подтверждена документом</translation>
    </message>
    <message>
        <source>The group is not confirmed: back to the line by the time of coming</source>
        <translation>Категория не подтверждена: обратно в очередь по времени прихода</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Why?</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Comes back in</source>
        <translation>Вернётся через</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>any counter of the topic</source>
        <translation>любое окно темы</translation>
    </message>
    <message>
        <source>Counter {number}</source>
        <translation>Окно {number}</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Where it goes on</source>
        <translation>Где продолжить</translation>
    </message>
    <message>
        <source>here, at once</source>
        <translation>здесь, сразу</translation>
    </message>
    <message>
        <source>in the line of that topic</source>
        <translation>в очереди этой темы</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>Кого?</translation>
    </message>
    <message>
        <source>first of the topic</source>
        <translation>первый в теме</translation>
    </message>
    <message>
        <source>first of the section</source>
        <translation>первый в разделе</translation>
    </message>
    <message>
        <source>first of the group</source>
        <translation>первый в категории</translation>
    </message>
    <message>
        <source>Priority group: {group}</source>
        <translation>Льготная категория: {group}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Who has come?</source>
        <translation>Кто пришёл?</translation>
    </message>
    <message>
        <source>keeps the place</source>
        <translation>место сохраняется</translation>
    </message>
    <message>
        <source>to the end of the line</source>
        <translation>в конец очереди</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Планируемый конец</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>до {time}</translation>
    </message>
    <message>
        <source>Close the counter</source>
        <translation>Закрыть окно</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Затем</translation>
    </message>
    <message>
        <source>stay free</source>
        <translation>остаться свободным</translation>
    </message>
    <message>
        <source>call the next visitor</source>
        <translation>вызвать следующего</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} before {second}: came %n minute(s) earlier.</source>
        <translation>
            <numerusform>{first} раньше {second}: пришёл на %n минуту раньше.</numerusform>
            <numerusform>{first} раньше {second}: пришёл на %n минуты раньше.</numerusform>
            <numerusform>{first} раньше {second}: пришёл на %n минут раньше.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} before {second}: head start of %n minute(s), group: {group}.</source>
        <translation>
            <numerusform>{first} раньше {second}: льгота %n минута, категория: {group}.</numerusform>
            <numerusform>{first} раньше {second}: льгота %n минуты, категория: {group}.</numerusform>
            <numerusform>{first} раньше {second}: льгота %n минут, категория: {group}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A visitor is waiting for you</source>
        <translation>Вас ждёт посетитель</translation>
    </message>
    <message>
        <source>{label}: the time of the hold is up</source>
        <translation>{label}: время ожидания вышло</translation>
    </message>
    <message>
        <source>Nobody else was waiting for this counter.</source>
        <translation>Это окно больше никто не ждал.</translation>
    </message>
    <message>
        <source>{first} before {second}: both came at the same moment.</source>
        <translation>{first} раньше {second}: пришли одновременно.</translation>
    </message>
    <message>
        <source>{first} before {second}: the line of {first} goes first here.</source>
        <translation>{first} раньше {second}: в этом окне очередь {first} идёт первой.</translation>
    </message>
    <message>
        <source>{first} before {second}: a colleague sent {first} to this counter.</source>
        <translation>{first} раньше {second}: {first} направил в это окно коллега.</translation>
    </message>
    <message>
        <source>{first} was called before {second} by a clerk, with a reason.</source>
        <translation>{first} вызван раньше {second} специалистом с указанием причины.</translation>
    </message>
    <message>
        <source>From any other program: {key}</source>
        <translation>Из любой другой программы: {key}</translation>
    </message>
    <message>
        <source>On this system {key} is not heard in other programs.</source>
        <translation>В этой системе {key} из других программ не слышно.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>A new day has begun. Finish with this visitor, then sign in again.</source>
        <translation>Начался новый день. Завершите обслуживание и войдите заново.</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>{device}: closed to visitors</source>
        <translation>{device}: закрыт для посетителей</translation>
    </message>
    <message>
        <source>{device}: the paper is nearly used up</source>
        <translation>{device}: бумага скоро закончится</translation>
    </message>
    <message>
        <source>{device}: the printer has no paper</source>
        <translation>{device}: в принтере нет бумаги</translation>
    </message>
    <message>
        <source>{device}: the printer&apos;s cover is open</source>
        <translation>{device}: крышка принтера открыта</translation>
    </message>
    <message>
        <source>{device}: the printer reports an error</source>
        <translation>{device}: принтер сообщает об ошибке</translation>
    </message>
    <message>
        <source>{device}: the printer does not answer</source>
        <translation>{device}: принтер не отвечает</translation>
    </message>
    <message>
        <source>{device}: calls are not heard, there is no loudspeaker</source>
        <translation>{device}: вызовы не слышны, нет устройства вывода звука</translation>
    </message>
    <message>
        <source>{device}: calls are not heard, the sound output fails</source>
        <translation>{device}: вызовы не слышны, устройство звука не работает</translation>
    </message>
    <message>
        <source>{device}: the voice lacks words, calls are not spoken whole</source>
        <translation>{device}: в голосе не хватает слов, вызовы произносятся не полностью</translation>
    </message>
    <message>
        <source>{device}: the voice lacks words, a machine speaks them</source>
        <translation>{device}: в голосе не хватает слов, их произносит компьютер</translation>
    </message>
    <message>
        <source>{device}: its numbers cannot be read from the farthest seat</source>
        <translation>{device}: номера не читаются с самого дальнего места</translation>
    </message>
    <message>
        <source>{device}: the media folder is out of reach</source>
        <translation>{device}: папка с медиа недоступна</translation>
    </message>
    <message>
        <source>{device}: some videos or images cannot be shown</source>
        <translation>{device}: некоторые видео или изображения нельзя показать</translation>
    </message>
    <message>
        <source>{device}: a video stopped while it was shown</source>
        <translation>{device}: видео остановилось во время показа</translation>
    </message>
    <message>
        <source>{device}: a video is too much for this machine</source>
        <translation>{device}: видео слишком тяжёлое для этого устройства</translation>
    </message>
    <message>
        <source>{device}: videos or images are being converted</source>
        <translation>{device}: видео или изображения преобразуются</translation>
    </message>
    <message>
        <source>{device}: the playlist has mistakes</source>
        <translation>{device}: в списке воспроизведения есть ошибки</translation>
    </message>
    <message>
        <source>{device}: the folder of CAP messages is out of reach</source>
        <translation>{device}: папка сообщений CAP недоступна</translation>
    </message>
    <message>
        <source>{device}: nothing can be moved in the folder of CAP messages</source>
        <translation>{device}: в папке сообщений CAP нельзя перемещать файлы</translation>
    </message>
    <message>
        <source>{device}: the certificates for CAP messages cannot be read</source>
        <translation>{device}: не читаются сертификаты сообщений CAP</translation>
    </message>
    <message>
        <source>Open it again in its menu for the staff.</source>
        <translation>Откройте его снова в меню для сотрудников.</translation>
    </message>
    <message>
        <source>Have a new roll at hand.</source>
        <translation>Приготовьте новый рулон.</translation>
    </message>
    <message>
        <source>Put in a new roll. Until then visitors see their number on the screen.</source>
        <translation>Вставьте новый рулон. До этого посетители видят свой номер на экране.</translation>
    </message>
    <message>
        <source>Close the cover until it clicks.</source>
        <translation>Закройте крышку до щелчка.</translation>
    </message>
    <message>
        <source>Look for jammed paper, then switch the printer off and on.</source>
        <translation>Проверьте, не замята ли бумага, затем выключите и включите принтер.</translation>
    </message>
    <message>
        <source>Look whether it is switched on and its cable is plugged in.</source>
        <translation>Проверьте, включён ли принтер и подключён ли кабель.</translation>
    </message>
    <message>
        <source>Plug in the loudspeakers and switch them on. Until then call out the number.</source>
        <translation>Подключите и включите колонки. До этого называйте номер вслух.</translation>
    </message>
    <message>
        <source>Restart the TV&apos;s machine. Until then call out the number.</source>
        <translation>Перезапустите компьютер телевизора. До этого называйте номер вслух.</translation>
    </message>
    <message>
        <source>Please tell your administrator: kezek voice check.</source>
        <translation>Сообщите администратору: kezek voice check.</translation>
    </message>
    <message>
        <source>Choose a layout with larger numbers or a larger screen: kezek screens.</source>
        <translation>Выберите вид с более крупными номерами или экран побольше: kezek screens.</translation>
    </message>
    <message>
        <source>Look at the disk or the network. Meanwhile the usual media are shown.</source>
        <translation>Проверьте диск или сеть. Пока показываются обычные медиа.</translation>
    </message>
    <message>
        <source>The others are shown. The reasons: kezek media check.</source>
        <translation>Остальные показываются. Причины: kezek media check.</translation>
    </message>
    <message>
        <source>It is left out. Copy it again or save it anew.</source>
        <translation>Оно пропускается. Скопируйте его снова или сохраните заново.</translation>
    </message>
    <message>
        <source>Save it with fewer pixels or take it out of the folder.</source>
        <translation>Сохраните его в меньшем размере или уберите из папки.</translation>
    </message>
    <message>
        <source>They are shown as soon as that is done. Nothing to do.</source>
        <translation>Они появятся, как только будут готовы. Делать ничего не нужно.</translation>
    </message>
    <message>
        <source>The last good one holds. The mistakes, with their lines: kezek media check.</source>
        <translation>Действует последний верный список. Ошибки со строками: kezek media check.</translation>
    </message>
    <message>
        <source>Until it is there again alerts do not arrive by themselves. Look at the disk or the network.</source>
        <translation>Пока её нет, тревоги не приходят сами. Проверьте диск или сеть.</translation>
    </message>
    <message>
        <source>Alerts do arrive. Please give this machine the right to write there.</source>
        <translation>Тревоги приходят. Дайте этому компьютеру право записи в эту папку.</translation>
    </message>
    <message>
        <source>No message is taken until they can. Please tell your administrator.</source>
        <translation>Пока их нет, сообщения не принимаются. Сообщите администратору.</translation>
    </message>
    <message>
        <source>{device}: something is wrong ({code})</source>
        <translation>{device}: неисправность ({code})</translation>
    </message>
    <message>
        <source>Please tell your administrator.</source>
        <translation>Сообщите администратору.</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>Who goes earlier by law</source>
        <translation>Кого по закону принимают раньше</translation>
    </message>
    <message>
        <source>Please show your document at the counter.</source>
        <translation>У окна покажите, пожалуйста, документ.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Не отношусь к этим категориям</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>HeldPanel</name>
    <message>
        <source>Set aside by you</source>
        <translation>Отложенные вами</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>время вышло</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>осталась %n минута</numerusform>
            <numerusform>осталось %n минуты</numerusform>
            <numerusform>осталось %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is back at the desk</source>
        <translation>%1 снова у окна</translation>
    </message>
    <message>
        <source>%1 back to the line</source>
        <translation>%1 обратно в очередь</translation>
    </message>
</context>
<context>
    <name>HowItWorks</name>
    <message>
        <source>How it works</source>
        <translation>Как это работает</translation>
    </message>
    <message>
        <source>Touch what you have come about</source>
        <translation>Выберите тему</translation>
    </message>
    <message>
        <source>Take your ticket</source>
        <translation>Возьмите талон</translation>
    </message>
    <message>
        <source>Have a seat: the board and a voice will call your number</source>
        <translation>Присядьте: табло и голос вызовут Ваш номер</translation>
    </message>
</context>
<context>
    <name>KPinPad</name>
    <message>
        <source>%1 figures entered</source>
        <translation>Введено цифр: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>LeafletPanel</name>
    <message>
        <source>You may not need a ticket</source>
        <translation>Возможно, талон не нужен</translation>
    </message>
    <message>
        <source>Scan a code with your phone: the answer may be there already.</source>
        <translation>Отсканируйте код телефоном: возможно, ответ уже там.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>LineFacts</name>
    <message>
        <source>Nobody is waiting</source>
        <translation>Очереди нет</translation>
    </message>
    <message numerus="yes">
        <source>%n people waiting</source>
        <translation>
            <numerusform>В очереди %n человек</numerusform>
            <numerusform>В очереди %n человека</numerusform>
            <numerusform>В очереди %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>up to %1 min</source>
        <translation>до %1 мин</translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <translation>%1–%2 мин</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>nobody waits</source>
        <translation>никто не ждёт</translation>
    </message>
    <message numerus="yes">
        <source>longest wait: %n minute(s), over the norm</source>
        <translation>
            <numerusform>дольше всех ждут: %n минуту, сверх нормы</numerusform>
            <numerusform>дольше всех ждут: %n минуты, сверх нормы</numerusform>
            <numerusform>дольше всех ждут: %n минут, сверх нормы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longest wait: %n minute(s)</source>
        <translation>
            <numerusform>дольше всех ждут: %n минуту</numerusform>
            <numerusform>дольше всех ждут: %n минуты</numerusform>
            <numerusform>дольше всех ждут: %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>called when your own line is empty or this one waits too long</source>
        <translation>вызывается, когда ваша очередь пуста или здесь ждут слишком долго</translation>
    </message>
    <message>
        <source>served at another counter</source>
        <translation>обслуживается в другом окне</translation>
    </message>
</context>
<context>
    <name>LineSummary</name>
    <message>
        <source>Ahead of you</source>
        <translation>Перед Вами</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никого</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Ожидание примерно</translation>
    </message>
    <message>
        <source>up to %1 min</source>
        <translation>до %1 мин</translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <translation>%1–%2 мин</translation>
    </message>
</context>
<context>
    <name>LinesPanel</name>
    <message>
        <source>Who is waiting</source>
        <translation>Кто ожидает</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) waiting for you</source>
        <translation>
            <numerusform>Вас ждёт %n посетитель</numerusform>
            <numerusform>Вас ждут %n посетителя</numerusform>
            <numerusform>Вас ждут %n посетителей</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside and colleagues</source>
        <translation>Отложенные и коллеги</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked: %1</source>
        <translation>Заблокировано: %1</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Теперь можно ввести ещё раз.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Kezek – counter</source>
        <translation>Kezek – окно</translation>
    </message>
    <message>
        <source>Kezek – kiosk</source>
        <translation>Kezek – киоск</translation>
    </message>
    <message>
        <source>We keep trying. Please wait a moment, or speak to the staff.</source>
        <translation>Мы продолжаем попытки. Подождите немного или обратитесь к сотруднику.</translation>
    </message>
    <message>
        <source>The office&apos;s computer does not answer. No tickets can be given just now.</source>
        <translation>Компьютер офиса не отвечает. Сейчас выдать талон нельзя.</translation>
    </message>
    <message>
        <source>It will be on the screen: please remember or photograph it.</source>
        <translation>Он будет на экране: запомните его или сфотографируйте.</translation>
    </message>
    <message>
        <source>Your number cannot be printed on paper just now.</source>
        <translation>Сейчас номер не может быть напечатан на бумаге.</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>The playlist names it, but it is not in the folder.</source>
        <translation>Есть в списке воспроизведения, но нет в папке.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it again.</source>
        <translation>Файл пуст. Скопируйте его снова.</translation>
    </message>
    <message>
        <source>The file cannot be read. Copy it again or save it anew.</source>
        <translation>Файл не читается. Скопируйте его снова или сохраните заново.</translation>
    </message>
    <message>
        <source>The end of the video is missing. Copy it again.</source>
        <translation>Нет конца видео. Скопируйте его снова.</translation>
    </message>
    <message>
        <source>This is no video and no image, or its name says something else.</source>
        <translation>Это не видео и не изображение, или имя файла говорит о другом.</translation>
    </message>
    <message>
        <source>There is only sound in it, no picture.</source>
        <translation>В нём только звук, изображения нет.</translation>
    </message>
    <message>
        <source>It has to be converted, but there is no folder for the copy to be written to.</source>
        <translation>Его нужно преобразовать, но копию некуда записать.</translation>
    </message>
    <message>
        <source>The picture is too large. Save it with fewer pixels.</source>
        <translation>Изображение слишком большое. Сохраните его в меньшем размере.</translation>
    </message>
    <message>
        <source>The file is broken so badly that opening it failed.</source>
        <translation>Файл повреждён настолько, что его не удалось открыть.</translation>
    </message>
    <message>
        <source>It gave no pictures when it was played.</source>
        <translation>При показе не было изображения.</translation>
    </message>
    <message>
        <source>It could not be converted. Save it as an MP4 or a JPEG.</source>
        <translation>Его не удалось преобразовать. Сохраните его как MP4 или JPEG.</translation>
    </message>
    <message>
        <source>Converting it took too long. Save it as an MP4 of at most 1920x1080.</source>
        <translation>Преобразование шло слишком долго. Сохраните его как MP4 не больше 1920x1080.</translation>
    </message>
    <message>
        <source>There is no room on the disk to convert it. Make room.</source>
        <translation>На диске нет места для преобразования. Освободите место.</translation>
    </message>
    <message>
        <source>It is still being copied.</source>
        <translation>Он ещё копируется.</translation>
    </message>
    <message>
        <source>It is to be converted before it is shown.</source>
        <translation>Перед показом он будет преобразован.</translation>
    </message>
</context>
<context>
    <name>NobodyHere</name>
    <message>
        <source>The break&apos;s time is up</source>
        <translation>Время перерыва вышло</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>Перерыв</translation>
    </message>
    <message>
        <source>The counter is closed</source>
        <translation>Окно закрыто</translation>
    </message>
    <message>
        <source>Nobody is waiting for you</source>
        <translation>Вас никто не ждёт</translation>
    </message>
    <message>
        <source>Nobody is at the counter</source>
        <translation>У окна никого нет</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) waiting for you</source>
        <translation>
            <numerusform>Вас ждёт %n посетитель</numerusform>
            <numerusform>Вас ждут %n посетителя</numerusform>
            <numerusform>Вас ждут %n посетителей</numerusform>
        </translation>
    </message>
    <message>
        <source>New visitors will appear in the list by themselves.</source>
        <translation>Новые посетители появятся в списке сами.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Notices</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>It is noted in the log. If something looks wrong, restart the program.</source>
        <translation>Записано в журнал. Если что-то выглядит неверно, перезапустите программу.</translation>
    </message>
    <message>
        <source>A part of this window has failed; the rest works</source>
        <translation>Часть программы дала сбой, остальное работает</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>We are having a break</source>
        <translation>Перерыв</translation>
    </message>
    <message>
        <source>We are closed now</source>
        <translation>Сейчас мы закрыты</translation>
    </message>
    <message>
        <source>We go on at {time}</source>
        <translation>Продолжим в {time}</translation>
    </message>
    <message>
        <source>We open today at {time}</source>
        <translation>Откроемся сегодня в {time}</translation>
    </message>
    <message>
        <source>We open tomorrow at {time}</source>
        <translation>Откроемся завтра в {time}</translation>
    </message>
    <message>
        <source>We open at {time}: {date}</source>
        <translation>Откроемся в {time}: {date}</translation>
    </message>
    <message>
        <source>Please ask the staff when we open</source>
        <translation>Узнайте у сотрудников, когда мы откроемся</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>{first}: nobody else waits for this counter.</source>
        <translation>{first}: больше никто не ждёт этого окна.</translation>
    </message>
    <message>
        <source>{first} goes before {second}: came less than a minute earlier.</source>
        <translation>{first} раньше {second}: пришёл меньше чем на минуту раньше.</translation>
    </message>
    <message>
        <source>{first} goes before {second}: came {minutes} min earlier.</source>
        <translation>{first} раньше {second}: пришёл на {minutes} мин раньше.</translation>
    </message>
    <message>
        <source>{first} goes before {second}: head start of {start} min, group: {group}.</source>
        <translation>{first} раньше {second}: преимущество {start} мин, категория: {group}.</translation>
    </message>
    <message>
        <source>{first} goes before {second}: the ticket was given first.</source>
        <translation>{first} раньше {second}: талон выдан раньше.</translation>
    </message>
    <message>
        <source>{first} goes before {second}: this counter serves “{topic}” first.</source>
        <translation>{first} раньше {second}: в этом окне сначала принимают по теме «{topic}».</translation>
    </message>
    <message>
        <source>{first} goes before {second}: a colleague sent the visitor to this counter.</source>
        <translation>{first} раньше {second}: посетителя направил в это окно коллега.</translation>
    </message>
    <message>
        <source>{first} was called out of order, {second} was next; the record has the reason.</source>
        <translation>{first} вызван вне очереди, следующим был {second}; причина записана в журнале.</translation>
    </message>
</context>
<context>
    <name>PageControls</name>
    <message>
        <source>Easier to use</source>
        <translation>Удобный вид</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>What you see is the last that was known. Trying again by itself.</source>
        <translation>Показано последнее известное состояние. Связь восстанавливается сама.</translation>
    </message>
    <message>
        <source>What you see is the last that was known.</source>
        <translation>Показано последнее известное состояние.</translation>
    </message>
    <message>
        <source>No connection to the database</source>
        <translation>Нет связи с базой данных</translation>
    </message>
    <message>
        <source>The database cannot be used</source>
        <translation>С базой данных нельзя работать</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Nobody is ahead of you</source>
        <translation>Перед Вами никого нет</translation>
    </message>
    <message>
        <source>Expected wait: {low}–{high} min</source>
        <translation>Ожидание: {low}–{high} мин</translation>
    </message>
    <message>
        <source>Expected wait: up to {high} min</source>
        <translation>Ожидание: до {high} мин</translation>
    </message>
    <message>
        <source>Goes earlier: {group}. Please show your document.</source>
        <translation>Льготная категория: {group}. Покажите, пожалуйста, документ.</translation>
    </message>
    <message>
        <source>Scan the code to see your place in the line on your phone.</source>
        <translation>Отсканируйте код, чтобы видеть своё место в очереди на телефоне.</translation>
    </message>
    <message>
        <source>Please watch the board and listen for your number.</source>
        <translation>Следите за табло и слушайте свой номер.</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>КОПИЯ</translation>
    </message>
    <message numerus="yes">
        <source>%n people are ahead of you</source>
        <translation>
            <numerusform>Перед Вами %n человек</numerusform>
            <numerusform>Перед Вами %n человека</numerusform>
            <numerusform>Перед Вами %n человек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperNote</name>
    <message>
        <source>Your ticket is being printed</source>
        <translation>Ваш талон печатается</translation>
    </message>
    <message>
        <source>Please take your ticket</source>
        <translation>Возьмите, пожалуйста, талон</translation>
    </message>
    <message>
        <source>If no paper came out, your number still counts</source>
        <translation>Если бумага не вышла, Ваш номер всё равно действует</translation>
    </message>
    <message>
        <source>No paper came out: your number still counts</source>
        <translation>Бумага не вышла, но Ваш номер действует</translation>
    </message>
    <message>
        <source>Your number counts without paper</source>
        <translation>Ваш номер действует и без бумаги</translation>
    </message>
    <message>
        <source>It comes out below the screen.</source>
        <translation>Талон выйдет под экраном.</translation>
    </message>
    <message>
        <source>Your number will be shown on the board and called out.</source>
        <translation>Ваш номер появится на табло, и его назовёт голос.</translation>
    </message>
    <message>
        <source>Please remember or photograph it.</source>
        <translation>Запомните или сфотографируйте номер.</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Reading aloud is on. The arrow keys move, Enter chooses, zero goes back, the point says it again, plus and minus change the volume.</source>
        <translation>Чтение вслух включено. Стрелки перемещают, Энтер выбирает, ноль возвращает назад, точка повторяет, плюс и минус меняют громкость.</translation>
    </message>
    <message>
        <source>button</source>
        <translation>кнопка</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>выбрано</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не выбрано</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>недоступно</translation>
    </message>
    <message>
        <source>Enter chooses: {name}</source>
        <translation>Энтер выберет: {name}</translation>
    </message>
    <message>
        <source>Volume: {percent} percent</source>
        <translation>Громкость: {percent} процентов</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>No tickets for this just now</source>
        <translation>Талоны по этой теме пока не выдаются</translation>
    </message>
    <message>
        <source>All tickets of today are taken</source>
        <translation>Все талоны на сегодня разобраны</translation>
    </message>
    <message>
        <source>No more tickets today</source>
        <translation>Сегодня талонов больше нет</translation>
    </message>
    <message>
        <source>The line is full until we close</source>
        <translation>Очередь заполнена до конца рабочего дня</translation>
    </message>
    <message>
        <source>Please ask the staff</source>
        <translation>Обратитесь к сотруднику</translation>
    </message>
</context>
<context>
    <name>SecretPad</name>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
</context>
<context>
    <name>ServingActions</name>
    <message>
        <source>Finish</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Finish with a result</source>
        <translation>Завершить с результатом</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Перенаправить</translation>
    </message>
    <message>
        <source>One more topic in this visit</source>
        <translation>Ещё одна тема этого посещения</translation>
    </message>
</context>
<context>
    <name>SheetFoot</name>
    <message>
        <source>Note for your colleague (no personal data)</source>
        <translation>Заметка коллеге (без личных данных)</translation>
    </message>
    <message>
        <source>In your own words (no personal data)</source>
        <translation>Своими словами (без личных данных)</translation>
    </message>
    <message>
        <source>%1 passes over: %2</source>
        <translation>%1 пройдёт раньше: %2</translation>
    </message>
    <message>
        <source>%1 passes over nobody.</source>
        <translation>%1 никого не опередит.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>I belong to a group that goes earlier</source>
        <translation>Я отношусь к льготной категории</translation>
    </message>
    <message>
        <source>You may not need a ticket</source>
        <translation>Возможно, талон не нужен</translation>
    </message>
    <message>
        <source>Take a ticket</source>
        <translation>Получить талон</translation>
    </message>
    <message>
        <source>Other topics</source>
        <translation>Другие темы</translation>
    </message>
</context>
<context>
    <name>ShutPage</name>
    <message>
        <source>This kiosk is closed</source>
        <translation>Этот киоск закрыт</translation>
    </message>
    <message>
        <source>Please use another one, or speak to the staff</source>
        <translation>Воспользуйтесь другим киоском или обратитесь к сотрудникам</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>{name} has taken over your counter at {device}.</source>
        <translation>{name} теперь работает в вашем окне на компьютере {device}.</translation>
    </message>
    <message>
        <source>A new day has begun. Please sign in again.</source>
        <translation>Начался новый день. Войдите заново.</translation>
    </message>
    <message>
        <source>A new day has begun, and {label} of yesterday was closed unfinished. Please sign in again.</source>
        <translation>Начался новый день, вчерашний {label} закрыт незавершённым. Войдите заново.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>The office is not known yet. As soon as the database answers, you can sign in here: nothing is to be done.</source>
        <translation>Данных об офисе пока нет. Как только база данных ответит, здесь можно будет войти: делать ничего не нужно.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Кто вы?</translation>
    </message>
    <message>
        <source>at counter %1</source>
        <translation>в окне %1</translation>
    </message>
    <message>
        <source>Which counter?</source>
        <translation>Какое окно?</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>Окно %1</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Ваш PIN-код</translation>
    </message>
    <message>
        <source>First choose your name and the counter.</source>
        <translation>Сначала выберите своё имя и окно.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Теперь можно ввести ещё раз.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Занять</translation>
    </message>
</context>
<context>
    <name>StaffButtons</name>
    <message>
        <source>Print a test</source>
        <translation>Печать пробы</translation>
    </message>
    <message>
        <source>Open to visitors</source>
        <translation>Открыть для посетителей</translation>
    </message>
    <message>
        <source>Close to visitors</source>
        <translation>Закрыть для посетителей</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Талоны</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>End the kiosk</source>
        <translation>Завершить киоск</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <source>Kiosk: for the staff</source>
        <translation>Киоск: для сотрудников</translation>
    </message>
    <message>
        <source>For the staff: your PIN</source>
        <translation>Для сотрудников: введите PIN</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Nothing is wrong with the printer</source>
        <translation>С принтером всё в порядке</translation>
    </message>
    <message>
        <source>The test paper is being printed</source>
        <translation>Пробный лист печатается</translation>
    </message>
    <message>
        <source>The test paper is printed</source>
        <translation>Пробный лист напечатан</translation>
    </message>
    <message>
        <source>No printer is set up</source>
        <translation>Принтер не настроен</translation>
    </message>
    <message>
        <source>The test paper did not come out</source>
        <translation>Пробный лист не напечатался</translation>
    </message>
    <message>
        <source>Print a ticket again, marked as a copy:</source>
        <translation>Напечатать талон ещё раз с пометкой «копия»:</translation>
    </message>
    <message>
        <source>The copy is being printed</source>
        <translation>Копия печатается</translation>
    </message>
    <message>
        <source>The copy is printed</source>
        <translation>Копия напечатана</translation>
    </message>
    <message>
        <source>The copy did not come out</source>
        <translation>Копия не напечаталась</translation>
    </message>
</context>
<context>
    <name>StaffTopics</name>
    <message>
        <source>Paused. Touch to give tickets again</source>
        <translation>Выдача приостановлена. Нажмите, чтобы возобновить</translation>
    </message>
    <message>
        <source>Gives tickets. Touch to pause</source>
        <translation>Талоны выдаются. Нажмите, чтобы приостановить</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Electronic queue</source>
        <translation>Электронная очередь</translation>
    </message>
    <message>
        <source>Take a numbered ticket: the board and a voice will call you</source>
        <translation>Возьмите талон с номером: Вас пригласят табло и голос</translation>
    </message>
    <message>
        <source>Open today: %1</source>
        <translation>Сегодня открыто: %1</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Очереди нет</translation>
    </message>
    <message numerus="yes">
        <source>%n people waiting</source>
        <translation>
            <numerusform>В очереди %n человек</numerusform>
            <numerusform>В очереди %n человека</numerusform>
            <numerusform>В очереди %n человек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartingPage</name>
    <message>
        <source>One moment, please</source>
        <translation>Одну минуту, пожалуйста</translation>
    </message>
    <message>
        <source>This kiosk is not ready yet</source>
        <translation>Этот киоск ещё не готов</translation>
    </message>
    <message>
        <source>It starts by itself. Meanwhile, please speak to the staff.</source>
        <translation>Он включится сам. Пока обратитесь, пожалуйста, к сотруднику.</translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>Hold %1</source>
        <translation>Отложить %1</translation>
    </message>
    <message>
        <source>Transfer %1</source>
        <translation>Перенаправить %1</translation>
    </message>
    <message>
        <source>Result of %1</source>
        <translation>Результат %1</translation>
    </message>
    <message>
        <source>One more topic for %1</source>
        <translation>Ещё одна тема для %1</translation>
    </message>
    <message>
        <source>Call somebody who is not next</source>
        <translation>Вызвать вне очереди</translation>
    </message>
    <message>
        <source>A visitor without a ticket</source>
        <translation>Посетитель без талона</translation>
    </message>
    <message>
        <source>Break or close</source>
        <translation>Перерыв или закрыть</translation>
    </message>
    <message>
        <source>A visitor has come after all</source>
        <translation>Посетитель пришёл после неявки</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Перенаправить</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Вызвать</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>Обслужить</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Back to the line</source>
        <translation>Вернуть в очередь</translation>
    </message>
    <message>
        <source>Number on the ticket</source>
        <translation>Номер на талоне</translation>
    </message>
</context>
<context>
    <name>TicketFacts</name>
    <message>
        <source>Ahead of you</source>
        <translation>Перед Вами</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никого</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Ожидание примерно</translation>
    </message>
    <message>
        <source>up to %1 min</source>
        <translation>до %1 мин</translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <translation>%1–%2 мин</translation>
    </message>
    <message>
        <source>Please have a seat</source>
        <translation>Присядьте, пожалуйста</translation>
    </message>
    <message>
        <source>Code of your ticket</source>
        <translation>Код Вашего талона</translation>
    </message>
    <message>
        <source>Scan the code to see your place in the line on your phone</source>
        <translation>Отсканируйте код, чтобы видеть своё место в очереди на телефоне</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message numerus="yes">
        <source>Closes in %n s</source>
        <translation>
            <numerusform>Закроется через %n секунду</numerusform>
            <numerusform>Закроется через %n секунды</numerusform>
            <numerusform>Закроется через %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>TicketSlip</name>
    <message>
        <source>Your number</source>
        <translation>Ваш номер</translation>
    </message>
</context>
<context>
    <name>TimeWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Вы ещё здесь?</translation>
    </message>
    <message numerus="yes">
        <source>This page closes in %n s</source>
        <translation>
            <numerusform>Эта страница закроется через %n секунду</numerusform>
            <numerusform>Эта страница закроется через %n секунды</numerusform>
            <numerusform>Эта страница закроется через %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Мне нужно ещё время</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завершить</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Counter %1</source>
        <translation>Окно %1</translation>
    </message>
    <message>
        <source>Small bar above other programs</source>
        <translation>Маленькая панель поверх других программ</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Заблокировать окно программы</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
</context>
<context>
    <name>TopicCard</name>
    <message>
        <source>Key %1</source>
        <translation>Клавиша %1</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>All topics</source>
        <translation>Все темы</translation>
    </message>
    <message>
        <source>What have you come about?</source>
        <translation>По какому вопросу Вы пришли?</translation>
    </message>
    <message>
        <source>More topics (%1 of %2)</source>
        <translation>Ещё темы (%1 из %2)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
        <translation>Показать окно программы</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Вызвать следующего</translation>
    </message>
    <message>
        <source>Small bar above other programs</source>
        <translation>Маленькая панель поверх других программ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Закрыть программу</translation>
    </message>
    <message>
        <source>Counter {number}: {label}</source>
        <translation>Окно {number}: {label}</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) waiting for you</source>
        <translation>
            <numerusform>Вас ждёт %n посетитель</numerusform>
            <numerusform>Вас ждут %n посетителя</numerusform>
            <numerusform>Вас ждут %n посетителей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>put back</source>
        <translation>возвращён в очередь</translation>
    </message>
    <message>
        <source>started</source>
        <translation>начато</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>обслужен</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>не явился</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>отложен</translation>
    </message>
    <message>
        <source>back at the desk</source>
        <translation>снова у окна</translation>
    </message>
    <message>
        <source>back in the line</source>
        <translation>снова в очереди</translation>
    </message>
    <message>
        <source>waits again</source>
        <translation>снова ждёт</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>перенаправлен</translation>
    </message>
    <message>
        <source>sent to the next topic</source>
        <translation>направлен к следующей теме</translation>
    </message>
    <message>
        <source>next topic</source>
        <translation>следующая тема</translation>
    </message>
    <message>
        <source>group confirmed</source>
        <translation>категория подтверждена</translation>
    </message>
    <message>
        <source>group not confirmed</source>
        <translation>категория не подтверждена</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>UnreadBanner</name>
    <message>
        <source>alerts</source>
        <translation>тревоги</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>перерывы</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>устройства</translation>
    </message>
    <message>
        <source>latest steps</source>
        <translation>последние шаги</translation>
    </message>
    <message>
        <source>undoing</source>
        <translation>отмена шага</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>сообщения</translation>
    </message>
    <message>
        <source>silent TVs</source>
        <translation>табло без звука</translation>
    </message>
    <message>
        <source>office settings</source>
        <translation>настройки офиса</translation>
    </message>
    <message>
        <source>paused topics</source>
        <translation>приостановленные темы</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>талоны</translation>
    </message>
    <message>
        <source>Everything else is up to date. Please tell the administrator.</source>
        <translation>Всё остальное актуально. Сообщите администратору.</translation>
    </message>
    <message>
        <source>A part cannot be read here: %1</source>
        <translation>Часть данных здесь не читается: %1</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>EXERCISE</source>
        <translation>УЧЕНИЯ</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>ПРОВЕРКА</translation>
    </message>
    <message>
        <source>Extreme danger</source>
        <translation>Чрезвычайная опасность</translation>
    </message>
    <message>
        <source>Severe danger</source>
        <translation>Высокая опасность</translation>
    </message>
    <message>
        <source>Moderate danger</source>
        <translation>Умеренная опасность</translation>
    </message>
    <message>
        <source>Minor danger</source>
        <translation>Низкая опасность</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Опасность</translation>
    </message>
    <message>
        <source>What is happening</source>
        <translation>Что происходит</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>In force until {time}</source>
        <translation>Действует до {time}</translation>
    </message>
    <message>
        <source>From: {sender}</source>
        <translation>Источник: {sender}</translation>
    </message>
</context>
<context>
    <name>display</name>
    <message>
        <source>Now called</source>
        <translation>Вызывается</translation>
    </message>
    <message>
        <source>Called again</source>
        <translation>Повторный вызов</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Вызваны</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Waiting in line</source>
        <translation>Ожидают в очереди</translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <translation>%1–%2 мин</translation>
    </message>
    <message>
        <source>up to %1 min</source>
        <translation>до %1 мин</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Перерыв до %1</translation>
    </message>
    <message>
        <source>No more tickets today</source>
        <translation>Талонов больше нет</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>Идёт обслуживание</translation>
    </message>
    <message>
        <source>Counter is free</source>
        <translation>Окно свободно</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Перерыв</translation>
    </message>
    <message>
        <source>Counter is closed</source>
        <translation>Окно закрыто</translation>
    </message>
    <message>
        <source>Welcome!</source>
        <translation>Добро пожаловать!</translation>
    </message>
    <message>
        <source>Your number will appear here</source>
        <translation>Ваш номер появится здесь</translation>
    </message>
    <message>
        <source>Take a ticket</source>
        <translation>Возьмите талон</translation>
    </message>
    <message>
        <source>Wait for your number</source>
        <translation>Дождитесь своего номера</translation>
    </message>
    <message>
        <source>Go to the counter shown</source>
        <translation>Пройдите к указанному окну</translation>
    </message>
    <message>
        <source>The office is closed</source>
        <translation>Сейчас нерабочее время</translation>
    </message>
    <message>
        <source>Opens: %1, %2</source>
        <translation>Откроется: %1, %2</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>Sound switched off</source>
        <translation>Звук выключен</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Нет звука</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>internal_error</source>
        <translation>В программе произошла ошибка; она записана в журнал.</translation>
    </message>
    <message>
        <source>counter_busy</source>
        <translation>В окне находится талон {label}. Сначала завершите его.</translation>
    </message>
    <message>
        <source>pin_on_command_line</source>
        <translation>Не пишите PIN в команде: его видят все пользователи компьютера. Программа спросит его сама.</translation>
    </message>
    <message>
        <source>seat_open</source>
        <translation>Вы уже вошли в это окно на другом компьютере ({device}). Можно продолжить здесь.</translation>
    </message>
    <message>
        <source>pin_weak</source>
        <translation>PIN – от 4 до 8 цифр, пароль – не короче 8 знаков; слишком простой не подойдёт.</translation>
    </message>
    <message>
        <source>pin_same</source>
        <translation>Новый PIN совпадает со старым.</translation>
    </message>
    <message>
        <source>message_empty</source>
        <translation>Напишите текст сообщения.</translation>
    </message>
    <message>
        <source>message_long</source>
        <translation>Сообщение слишком длинное: не больше {limit} знаков.</translation>
    </message>
    <message>
        <source>message_unknown</source>
        <translation>Это сообщение больше не показывается.</translation>
    </message>
    <message>
        <source>counter_resting</source>
        <translation>В окне перерыв, или оно закрыто. Чтобы вызывать, сначала откройте окно.</translation>
    </message>
    <message>
        <source>counter_open</source>
        <translation>Окно уже открыто.</translation>
    </message>
    <message>
        <source>counter_empty</source>
        <translation>В окне {number} сейчас никого нет. Выберите другое окно или тему.</translation>
    </message>
    <message>
        <source>ticket_past</source>
        <translation>Талон {label} не сегодняшний.</translation>
    </message>
    <message>
        <source>note_long</source>
        <translation>Слишком длинно: не больше {limit} знаков.</translation>
    </message>
    <message>
        <source>note_personal</source>
        <translation>В записи не должно быть ИИН, телефона и адреса почты.</translation>
    </message>
    <message>
        <source>reason_missing</source>
        <translation>Выберите или напишите причину.</translation>
    </message>
    <message>
        <source>reason_unknown</source>
        <translation>Такой причины в офисе нет: {id}.</translation>
    </message>
    <message>
        <source>outcome_missing</source>
        <translation>Выберите результат приёма.</translation>
    </message>
    <message>
        <source>outcome_unknown</source>
        <translation>Такого результата у этой темы нет: {id}.</translation>
    </message>
    <message>
        <source>term_wrong</source>
        <translation>Срок должен быть больше нуля и не больше суток.</translation>
    </message>
    <message>
        <source>held_by_other</source>
        <translation>Талон {label} отложил другой специалист. Вызовите его с указанием причины.</translation>
    </message>
    <message>
        <source>nothing_to_release</source>
        <translation>Талон {label} и так в общей очереди.</translation>
    </message>
    <message>
        <source>transfer_nowhere</source>
        <translation>Талон и так здесь. Выберите другую тему или другое окно.</translation>
    </message>
    <message>
        <source>bound_elsewhere</source>
        <translation>Талон {label} направлен в другое окно. Сначала верните его в общую очередь.</translation>
    </message>
    <message>
        <source>no_group</source>
        <translation>У талона {label} нет льготной категории.</translation>
    </message>
    <message>
        <source>group_checked</source>
        <translation>Категория талона {label} уже проверена.</translation>
    </message>
    <message>
        <source>nothing_to_undo</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>undo_late</source>
        <translation>Отменить уже нельзя: время вышло.</translation>
    </message>
    <message>
        <source>until_missing</source>
        <translation>Укажите, когда закончится перерыв.</translation>
    </message>
    <message>
        <source>command_reused</source>
        <translation>Это действие уже выполнено с другим результатом.</translation>
    </message>
    <message>
        <source>not_signed_in</source>
        <translation>Вы не вошли в это окно. Войдите снова.</translation>
    </message>
    <message>
        <source>ticket_elsewhere</source>
        <translation>Талон {label} находится в другом окне.</translation>
    </message>
    <message>
        <source>pin_wrong</source>
        <translation>Неверный PIN-код. Введите ещё раз.</translation>
    </message>
    <message>
        <source>pin_locked</source>
        <translation>Слишком много неверных PIN. Повторите через {seconds} с.</translation>
    </message>
    <message>
        <source>counter_taken</source>
        <translation>В этом окне работает {name}.</translation>
    </message>
    <message>
        <source>clerk_elsewhere</source>
        <translation>Вы уже вошли в другом окне. Сначала выйдите там.</translation>
    </message>
    <message>
        <source>office_closed</source>
        <translation>Офис сейчас закрыт.</translation>
    </message>
    <message>
        <source>counter_unknown</source>
        <translation>Нет такого окна: {id}.</translation>
    </message>
    <message>
        <source>database_busy</source>
        <translation>База данных занята. Повторите чуть позже.</translation>
    </message>
    <message>
        <source>database_damaged</source>
        <translation>База данных повреждена. Скажите администратору: нужна резервная копия.</translation>
    </message>
    <message>
        <source>database_full</source>
        <translation>На диске кончилось место. Освободите место.</translation>
    </message>
    <message>
        <source>database_read_only</source>
        <translation>Нет права записи в базу данных.</translation>
    </message>
    <message>
        <source>database_refused</source>
        <translation>База данных не впускает: имя, пароль или права неверны. Чего не хватает, скажет «kezek db check».</translation>
    </message>
    <message>
        <source>group_unknown</source>
        <translation>Нет такой льготной категории: {id}.</translation>
    </message>
    <message>
        <source>office_file_broken</source>
        <translation>В файле офиса есть ошибки.</translation>
    </message>
    <message>
        <source>profile_unknown</source>
        <translation>Нет такого рабочего профиля: {id}.</translation>
    </message>
    <message>
        <source>settings_broken</source>
        <translation>В файле настроек есть ошибки.</translation>
    </message>
    <message>
        <source>topic_unknown</source>
        <translation>Нет такой темы: {id}.</translation>
    </message>
    <message>
        <source>no_screen</source>
        <translation>Нет экрана. Показать на виртуальном: kezek demo --headless.</translation>
    </message>
    <message>
        <source>demo_running</source>
        <translation>Показ уже идёт в {folder}.</translation>
    </message>
    <message>
        <source>already_there</source>
        <translation>Файл {path} уже есть; он не заменяется.</translation>
    </message>
    <message>
        <source>office_file_needed</source>
        <translation>Нет файла офиса: {path}. Укажите его через --office или начните с образца: --sample.</translation>
    </message>
    <message>
        <source>simulation_closed</source>
        <translation>Офис закрыт (на его часах {clock}). Создайте офис с другими часами: kezek init --clock 2026-11-23T10:00:00.</translation>
    </message>
    <message>
        <source>step_failed</source>
        <translation>Показ остановлен, {program}: {reason}.</translation>
    </message>
    <message>
        <source>click_failed</source>
        <translation>{program}: не удалось нажать на экран ({reason}).</translation>
    </message>
    <message>
        <source>picture_failed</source>
        <translation>{program}: снимок {file} не сохранён.</translation>
    </message>
    <message>
        <source>program_ended</source>
        <translation>Программа «{program}» неожиданно остановилась (код {exit}). Журнал: {log}.</translation>
    </message>
    <message>
        <source>office_file_missing</source>
        <translation>Файл офиса не найден: {path}.</translation>
    </message>
    <message>
        <source>pace_not_of_the_clock</source>
        <translation>Часы офиса идут со скоростью {clock}×, а не {pace}×. Создайте офис: kezek init --clock … --pace {pace}.</translation>
    </message>
    <message>
        <source>alert_template_broken</source>
        <translation>В шаблоне тревоги есть ошибки.</translation>
    </message>
    <message>
        <source>certificate_foreign</source>
        <translation>Сертификат сервера {server} выдан не тем центром, которому мы доверяем. Скопируйте верный kezek-server.crt на это устройство; сервер может быть и чужим.</translation>
    </message>
    <message>
        <source>certificate_of_another</source>
        <translation>Сертификат сервера {server} выдан на другое имя. Укажите в настройках имя из сертификата.</translation>
    </message>
    <message>
        <source>database_unknown</source>
        <translation>На сервере {server} нет базы «{database}». Проверьте имя или попросите администратора создать её: createdb {database}.</translation>
    </message>
    <message>
        <source>last_ticket_gone</source>
        <translation>Сегодня талоны больше не выдаются: день скоро заканчивается.</translation>
    </message>
    <message>
        <source>limit_reached</source>
        <translation>На сегодня талоны по этой теме закончились.</translation>
    </message>
    <message>
        <source>login_not_let_in</source>
        <translation>Сервер {server} не пускает «{login}» с этого устройства. Администратор должен добавить строку в pg_hba.conf.</translation>
    </message>
    <message>
        <source>login_full</source>
        <translation>Сервер {server} не даёт логину {login} новых подключений. Оставшиеся после сбоя связи закроются сами за несколько секунд; иначе тем же логином пользуется другой компьютер: подключите его заново.</translation>
    </message>
    <message>
        <source>login_unknown</source>
        <translation>На сервере {server} нет пользователя «{login}», или вход ему закрыт. Подключите устройство заново: «kezek join».</translation>
    </message>
    <message>
        <source>password_needed</source>
        <translation>Сервер {server} требует пароль для «{login}», а в kezek.pgpass его нет, или файл могут читать другие.</translation>
    </message>
    <message>
        <source>password_wrong</source>
        <translation>Неверный пароль «{login}» на сервере {server}. Подключите устройство заново («kezek join») или исправьте kezek.pgpass.</translation>
    </message>
    <message>
        <source>section_unknown</source>
        <translation>Раздела «{id}» нет.</translation>
    </message>
    <message>
        <source>server_full</source>
        <translation>На сервере {server} не осталось свободных подключений. Администратор должен увеличить max_connections.</translation>
    </message>
    <message>
        <source>server_not_found</source>
        <translation>Сервер {server} не найден. Проверьте имя в настройках и сеть.</translation>
    </message>
    <message>
        <source>server_not_running</source>
        <translation>{server}: компьютер отвечает, но PostgreSQL не запущен или не слушает сеть. На сервере: systemctl start postgresql; проверьте listen_addresses.</translation>
    </message>
    <message>
        <source>server_silent</source>
        <translation>{server} не отвечает. Проверьте кабель, коммутатор и брандмауэр.</translation>
    </message>
    <message>
        <source>server_without_tls</source>
        <translation>Сервер {server} не поддерживает шифрование (TLS), а настройки его требуют. Включите на сервере ssl = on.</translation>
    </message>
    <message>
        <source>topic_paused</source>
        <translation>Выдача талонов по этой теме временно приостановлена.</translation>
    </message>
    <message>
        <source>ticket_open</source>
        <translation>{label} ещё у вашего окна: завершите, отложите или верните в очередь, затем выходите.</translation>
    </message>
    <message>
        <source>disk_refuses</source>
        <translation>Не удалось записать талон на диск. Обратитесь к сотруднику.</translation>
    </message>
    <message>
        <source>too_many_tickets</source>
        <translation>Только что выдано много талонов. Нажмите ещё раз через {seconds} с.</translation>
    </message>
    <message>
        <source>alert_template_missing</source>
        <translation>Нет ни шаблона тревоги, ни файла «{name}». Готовые шаблоны: {known}.</translation>
    </message>
    <message>
        <source>move_not_from_here</source>
        <translation>В настройках указана другая база: {database}.</translation>
    </message>
    <message>
        <source>database_in_order</source>
        <translation>База данных в порядке: {name}.</translation>
    </message>
    <message>
        <source>server_place_needed</source>
        <translation>Укажите, по какому адресу другие устройства найдут сервер: --server 192.0.2.10.</translation>
    </message>
    <message>
        <source>join_code_wrong</source>
        <translation>Код подключения не годится: набран с ошибкой, уже использован или истёк. Получите новый на первом устройстве: «kezek join-code».</translation>
    </message>
    <message>
        <source>media_folder_not_set</source>
        <translation>Папка с медиа не указана: задайте [display] media в настройках.</translation>
    </message>
    <message>
        <source>media_file_unknown</source>
        <translation>В папке с медиа нет файла {name}.</translation>
    </message>
    <message>
        <source>printer_not_set</source>
        <translation>В настройках принтер не указан (&quot;{none}&quot;). Впишите его адрес в строку printer раздела [kiosk].</translation>
    </message>
    <message>
        <source>printer_address_wrong</source>
        <translation>Неверный адрес принтера: {address}. {hint}</translation>
    </message>
    <message>
        <source>backup_key_broken</source>
        <translation>Негодный ключ резервных копий. Новую пару создаёт «kezek backup new-key».</translation>
    </message>
    <message>
        <source>office_file_of_another</source>
        <translation>{path} – файл другого офиса. Укажите файл с PIN-кодами через --office.</translation>
    </message>
    <message>
        <source>machine_silent</source>
        <translation>{device} молчит уже {minutes} мин. Включён ли он? Выполните там «kezek db check».</translation>
    </message>
    <message>
        <source>machine_version</source>
        <translation>{device}: версия {has}, здесь {here}. Обновите его.</translation>
    </message>
    <message>
        <source>no_machines</source>
        <translation>Ещё ни одно устройство не подало признаков жизни.</translation>
    </message>
    <message>
        <source>time_unreadable</source>
        <translation>«{text}» – не время: напишите, например, 15:30.</translation>
    </message>
    <message>
        <source>call_not_speakable</source>
        <translation>Вызов нельзя произнести: {reason}.</translation>
    </message>
    <message>
        <source>rhvoice_has_no_kazakh</source>
        <translation>RHVoice не говорит по-казахски ({voice}).</translation>
    </message>
    <message>
        <source>tool_missing</source>
        <translation>Не установлена программа {tool}.</translation>
    </message>
    <message>
        <source>virtual_screen_failed</source>
        <translation>Виртуальный экран не запустился.</translation>
    </message>
    <message>
        <source>password_in_address</source>
        <translation>Не пишите пароль в адресе: его увидит любой на этом компьютере. Программа спросит его сама.</translation>
    </message>
    <message>
        <source>server_needed</source>
        <translation>База данных — файл на этом устройстве ({path}). Для других устройств перенесите её на сервер: «kezek db move».</translation>
    </message>
    <message>
        <source>address_broken</source>
        <translation>Неверный адрес базы данных: {address}. Образец: postgresql://kezek@192.0.2.10/kezek.</translation>
    </message>
    <message>
        <source>certificate_missing</source>
        <translation>Файл сертификата не читается: {path}.</translation>
    </message>
    <message>
        <source>cap_other_root</source>
        <translation>Это не сообщение CAP 1.1 или 1.2: внешний элемент – &lt;{element}&gt;.</translation>
    </message>
    <message>
        <source>cap_unexpected</source>
        <translation>Элемент &lt;{element}&gt; в &lt;{parent}&gt; лишний или стоит не на своём месте.</translation>
    </message>
    <message>
        <source>cap_text_long</source>
        <translation>Текст элемента &lt;{element}&gt; длиннее {limit} знаков.</translation>
    </message>
    <message>
        <source>cap_value</source>
        <translation>Значение элемента &lt;{element}&gt; не соответствует стандарту: «{value}».</translation>
    </message>
    <message>
        <source>cap_missing</source>
        <translation>В &lt;{parent}&gt; нет обязательного элемента &lt;{element}&gt;.</translation>
    </message>
    <message>
        <source>cap_sender_unknown</source>
        <translation>Такого отправителя &lt;sender&gt; нет в настройках: «{sender}».</translation>
    </message>
    <message>
        <source>cap_too_old</source>
        <translation>Сообщение устарело: по &lt;sent&gt; оно отправлено больше {days} дней назад.</translation>
    </message>
    <message>
        <source>cap_ahead</source>
        <translation>Время &lt;sent&gt; ещё не наступило: {sent}. Проверьте часы отправителя или этого компьютера.</translation>
    </message>
    <message>
        <source>cap_signature_foreign</source>
        <translation>Подпись &lt;Signature&gt; не сделана ни одним из сертификатов, указанных в настройках.</translation>
    </message>
    <message>
        <source>cap_certificates_unreadable</source>
        <translation>Не удаётся прочитать сертификаты подписи: {path}. Без них сообщения CAP не принимаются.</translation>
    </message>
    <message>
        <source>cap_unsigned</source>
        <translation>В сообщении нет подписи &lt;Signature&gt;, а настройки её требуют.</translation>
    </message>
    <message>
        <source>cap_signature_wrong</source>
        <translation>Сообщение изменено после того, как была поставлена подпись &lt;Signature&gt;.</translation>
    </message>
    <message>
        <source>cap_certificate_expired</source>
        <translation>Сертификат подписи &lt;Signature&gt; сейчас недействителен (срок – до {until}).</translation>
    </message>
    <message>
        <source>cap_too_large</source>
        <translation>Файл больше {limit} КБ, сообщение CAP таким не бывает.</translation>
    </message>
    <message>
        <source>cap_too_complex</source>
        <translation>В XML слишком много элементов или они вложены слишком глубоко.</translation>
    </message>
    <message>
        <source>cap_dtd</source>
        <translation>В XML есть &lt;!DOCTYPE&gt; или &lt;!ENTITY&gt;, такие сообщения не принимаются.</translation>
    </message>
    <message>
        <source>cap_not_xml</source>
        <translation>Это не целый XML: ошибка в строке {line}.</translation>
    </message>
    <message>
        <source>topic_in_use</source>
        <translation>По теме «{topic}» сегодня выданы талоны: уберите её завтра, а сегодня её можно приостановить.</translation>
    </message>
    <message>
        <source>group_in_use</source>
        <translation>Талон {label} категории «{group}» ещё не закончен: уберите её после приёма.</translation>
    </message>
    <message>
        <source>counter_in_use</source>
        <translation>За окном {counter} работает специалист: уберите его после выхода.</translation>
    </message>
    <message>
        <source>clerk_in_use</source>
        <translation>{clerk} сейчас работает за окном: уберите из списка после выхода.</translation>
    </message>
    <message>
        <source>all_screens_muted</source>
        <translation>Звук выключен на всех экранах; сначала включите его на всех (kezek sound unmute).</translation>
    </message>
    <message>
        <source>screen_unknown</source>
        <translation>Экрана «{screen}» нет ни в файле офиса, ни среди устройств, которые о себе сообщали.</translation>
    </message>
    <message>
        <source>office_document_broken</source>
        <translation>Описание офиса в базе повреждено ({place}: {reason}).</translation>
    </message>
    <message>
        <source>cap_says_nothing</source>
        <translation>Сообщение верное, но без &lt;info&gt;: показывать нечего.</translation>
    </message>
    <message>
        <source>cap_expired</source>
        <translation>Сообщение верное, но срок &lt;expires&gt; уже прошёл.</translation>
    </message>
    <message>
        <source>cap_overtaken</source>
        <translation>Сообщение верное, но более позднее уже заменило или отменило его.</translation>
    </message>
    <message>
        <source>cap_status_not_shown</source>
        <translation>Сообщение верное, но с &lt;status&gt; «{status}»: посетителям такое не показывают.</translation>
    </message>
    <message>
        <source>cap_type_not_shown</source>
        <translation>Сообщение верное, но с &lt;msgType&gt; «{type}»: это ответ между системами, а не тревога.</translation>
    </message>
    <message>
        <source>cap_not_public</source>
        <translation>Сообщение верное, но с &lt;scope&gt; «{scope}»: посетителям показывают только «Public».</translation>
    </message>
    <message>
        <source>cap_ends_nothing</source>
        <translation>Сообщение верное, но в &lt;references&gt; нет тревоги, которую оно может отменить: учебное или пробное не отменяет настоящую.</translation>
    </message>
    <message>
        <source>visitor_gone</source>
        <translation>У посетителя уже есть другой талон.</translation>
    </message>
    <message>
        <source>media_file_exists</source>
        <translation>В папке с медиа уже есть файл {name}. Чтобы заменить его, используйте --replace.</translation>
    </message>
    <message>
        <source>not_allowed</source>
        <translation>Это может только руководитель офиса или администратор.</translation>
    </message>
    <message>
        <source>until_past</source>
        <translation>Указанное время уже прошло.</translation>
    </message>
    <message>
        <source>alert_unknown</source>
        <translation>Тревога «{id}» сейчас не объявлена.</translation>
    </message>
    <message>
        <source>alert_text_missing</source>
        <translation>У тревоги должен быть текст на казахском и русском: на языке {language} не сказано, что случилось.</translation>
    </message>
    <message>
        <source>alert_text_long</source>
        <translation>Часть текста тревоги длиннее {limit} знаков.</translation>
    </message>
    <message>
        <source>asset_missing</source>
        <translation>Нет файла {path}. Установите Kezek заново.</translation>
    </message>
    <message>
        <source>emblem_unreadable</source>
        <translation>Эмблема не читается: {path}.</translation>
    </message>
    <message>
        <source>printer_unreachable</source>
        <translation>Принтер не отвечает ({printer}). Проверьте питание и кабель.</translation>
    </message>
    <message>
        <source>qr_too_long</source>
        <translation>Адрес для QR-кода слишком длинный ({length} знаков).</translation>
    </message>
    <message>
        <source>printer_line_broken</source>
        <translation>Связь с принтером прервалась во время обмена ({reason}). Проверьте кабель и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>template_missing</source>
        <translation>Не найден шаблон талона: {path}.</translation>
    </message>
    <message>
        <source>font_missing</source>
        <translation>Шрифт не найден: {path}. Установите Kezek заново.</translation>
    </message>
    <message>
        <source>voice_incomplete</source>
        <translation>В голосе не хватает: {clips}.</translation>
    </message>
    <message>
        <source>clip_unreadable</source>
        <translation>Звук не читается: {path}.</translation>
    </message>
    <message>
        <source>voice_manifest_unreadable</source>
        <translation>Описание голоса не читается: {path}.</translation>
    </message>
    <message>
        <source>rhvoice_missing</source>
        <translation>Программа {program} не установлена.</translation>
    </message>
    <message>
        <source>rhvoice_failed</source>
        <translation>RHVoice не смог произнести: {text} ({reason}).</translation>
    </message>
    <message>
        <source>voice_of_another_language</source>
        <translation>{path} – голос другого языка.</translation>
    </message>
    <message>
        <source>numbers_used_up</source>
        <translation>Номера {letter} на сегодня закончились ({last}). Обратитесь к специалисту.</translation>
    </message>
    <message>
        <source>action_refused</source>
        <translation>С талоном {label} это действие сейчас невозможно.</translation>
    </message>
    <message>
        <source>database_away</source>
        <translation>Нет связи с базой данных. Попытка повторится.</translation>
    </message>
    <message>
        <source>database_missing</source>
        <translation>База данных не найдена: {path}. Сначала выполните «kezek init».</translation>
    </message>
    <message>
        <source>office_other</source>
        <translation>В настройках офис {settings}, в файле {file}.</translation>
    </message>
    <message>
        <source>office_exists</source>
        <translation>Офис {office} уже есть в базе данных.</translation>
    </message>
    <message>
        <source>office_missing</source>
        <translation>В базе данных нет офиса {office}.</translation>
    </message>
    <message>
        <source>clerk_unknown</source>
        <translation>Такого специалиста нет в списке.</translation>
    </message>
    <message>
        <source>ticket_unknown</source>
        <translation>Такого талона нет.</translation>
    </message>
    <message>
        <source>database_newer</source>
        <translation>База данных новее программы ({has} &gt; {wants}). Обновите Kezek.</translation>
    </message>
    <message>
        <source>program_older</source>
        <translation>База данных новее программы ({has} &gt; {wants}), но программа пока может с ней работать. Обновите Kezek на этом компьютере.</translation>
    </message>
    <message>
        <source>database_older</source>
        <translation>База данных устарела ({has}). Выполните «kezek db upgrade».</translation>
    </message>
    <message>
        <source>backup_broken</source>
        <translation>Файл {path} повреждён или не является резервной копией. Возьмите другую копию.</translation>
    </message>
    <message>
        <source>record_broken</source>
        <translation>В записях есть ошибки: {count}, первая: {first}. «kezek verify» покажет все. Копия не сделана.</translation>
    </message>
    <message>
        <source>backup_older</source>
        <translation>В базе есть события, которых нет в копии ({has}, в копии {backup}). Если готовы их потерять, добавьте --over.</translation>
    </message>
    <message>
        <source>backup_not_written</source>
        <translation>Резервную копию не удалось записать в {path}: {reason}. Проверьте диск и свободное место.</translation>
    </message>
    <message>
        <source>backup_of_another</source>
        <translation>Это резервная копия другого офиса: {office}.</translation>
    </message>
    <message>
        <source>backup_newer</source>
        <translation>Резервная копия сделана более новой программой. Сначала обновите Kezek.</translation>
    </message>
    <message>
        <source>backup_missing</source>
        <translation>Резервная копия не найдена: {path}.</translation>
    </message>
    <message>
        <source>backup_closed</source>
        <translation>Резервная копия {path} зашифрована, и этот ключ её не открывает. Укажите верный ключ через --key.</translation>
    </message>
    <message>
        <source>certificate_expired</source>
        <translation>Срок сертификата сервера {server} истёк. Администратор сервера должен поставить новый.</translation>
    </message>
    <message>
        <source>schema_half</source>
        <translation>Обновление базы не доведено до конца: не хватает {what}. Восстановите копию: «kezek restore».</translation>
    </message>
    <message>
        <source>login_without_rights</source>
        <translation>Пользователю «{login}» не дано никаких прав. Подключите устройство заново: «kezek join».</translation>
    </message>
    <message>
        <source>rights_of_kind</source>
        <translation>Пользователю «{login}» не хватает прав на таблицы: {what}. Выполните на первом устройстве «kezek db rights».</translation>
    </message>
    <message>
        <source>server_version</source>
        <translation>На сервере PostgreSQL {has}; программа проверена с версиями {known}. Возьмите другой сервер или обновите Kezek.</translation>
    </message>
    <message>
        <source>clock_differs</source>
        <translation>Часы этого устройства отличаются от серверных на {seconds} с. Программы идут по времени сервера; включите синхронизацию (NTP).</translation>
    </message>
    <message>
        <source>server_zone</source>
        <translation>Часовой пояс сервера {has}, офиса {office}. На очередь это не влияет, но журнал сервера показывает другое время: log_timezone = &apos;{office}&apos; в postgresql.conf.</translation>
    </message>
    <message>
        <source>disk_low</source>
        <translation>На диске {path} осталось мало места: {megabytes} МБ. Освободите место: когда оно кончится, талоны не выдать.</translation>
    </message>
    <message>
        <source>rights_missing</source>
        <translation>У пользователя базы данных не хватает права: {right}. Его даёт администратор сервера.</translation>
    </message>
    <message>
        <source>move_differs</source>
        <translation>Данные, скопированные в {place}, отличаются от исходных. Офис остался на прежнем месте.</translation>
    </message>
    <message>
        <source>database_in_use</source>
        <translation>База ещё открыта программами: {count}. Сначала закройте их все.</translation>
    </message>
    <message>
        <source>office_moved</source>
        <translation>Офис переехал в другую базу: {place}. Укажите её в настройках или выполните на этом устройстве «kezek join».</translation>
    </message>
    <message>
        <source>ticket_unreadable</source>
        <translation>Эта программа не может прочитать талон. Если он у вашего окна, займите другое окно и сообщите администратору.</translation>
    </message>
    <message>
        <source>font_broken</source>
        <translation>Шрифт не читается: {path}. Установите Kezek заново.</translation>
    </message>
    <message>
        <source>screen_broken</source>
        <translation>Экран не открылся: {screen} ({reason}).</translation>
    </message>
    <message>
        <source>translation_missing</source>
        <translation>Нет файла перевода: {path}.</translation>
    </message>
    <message>
        <source>translation_tool_failed</source>
        <translation>Инструмент перевода не сработал: {tool} ({reason}).</translation>
    </message>
    <message>
        <source>settings_missing</source>
        <translation>Файл настроек не найден ({path}). Его создаёт команда &quot;kezek init&quot;.</translation>
    </message>
    <message>
        <source>file_unreadable</source>
        <translation>Файл не читается: {path}.</translation>
    </message>
</context>
</TS>
