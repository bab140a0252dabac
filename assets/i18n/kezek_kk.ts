<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>AccessPanel</name>
    <message>
        <source>How would it be easier for you?</source>
        <translation>Сізге қалай ыңғайлы?</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>Ірі қаріп</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Жоғары контраст</translation>
    </message>
    <message>
        <source>Buttons lower down</source>
        <translation>Түймелер төменде</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Дауыстап оқу</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Ақырынырақ</translation>
    </message>
    <message>
        <source>Volume: %1 %</source>
        <translation>Дыбыс: %1 %</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Қаттырақ</translation>
    </message>
    <message>
        <source>Usual view</source>
        <translation>Қалыпты көрініс</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Call next</source>
        <translation>Келесіні шақыру</translation>
    </message>
    <message>
        <source>Finish and call next</source>
        <translation>Аяқтап, келесіні шақыру</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Бастау</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Кезекке қайтару</translation>
    </message>
    <message>
        <source>Call another one</source>
        <translation>Басқасын шақыру</translation>
    </message>
    <message>
        <source>Without a ticket</source>
        <translation>Талонсыз келуші</translation>
    </message>
    <message>
        <source>Came after all</source>
        <translation>Кешігіп келді</translation>
    </message>
    <message>
        <source>Open the counter</source>
        <translation>Терезені ашу</translation>
    </message>
    <message>
        <source>Break or close</source>
        <translation>Үзіліс немесе жабу</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Қайта шақыру</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Келмеді</translation>
    </message>
</context>
<context>
    <name>AlertCover</name>
    <message>
        <source>Your number</source>
        <translation>Сіздің нөміріңіз</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Жалғастыру</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Nobody is signed in</source>
        <translation>Ешкім кірген жоқ</translation>
    </message>
    <message>
        <source>The break's time is up</source>
        <translation>Үзіліс уақыты бітті</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>Үзілісте</translation>
    </message>
    <message>
        <source>The counter is closed</source>
        <translation>Терезе жабық</translation>
    </message>
    <message>
        <source>Nobody is waiting for you</source>
        <translation>Сізді ешкім күтіп тұрған жоқ</translation>
    </message>
    <message>
        <source>Nobody is at the counter</source>
        <translation>Терезеде ешкім жоқ</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>күтуде: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) waiting for you</source>
        <translation>
            <numerusform>Сізді %n келуші күтуде</numerusform>
            <numerusform>Сізді %n келуші күтуде</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BarHead</name>
    <message>
        <source>Counter %1</source>
        <translation>%1-терезе</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>байланыс жоқ</translation>
    </message>
    <message>
        <source>Not done. Why: F11</source>
        <translation>Орындалмады. Себебі: F11</translation>
    </message>
    <message>
        <source>Of yesterday</source>
        <translation>Кешегі</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>Қызмет көрсетілуде</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Шақырылды</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n рет шақырылды</numerusform>
            <numerusform>%n рет шақырылды</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Бос</translation>
    </message>
    <message>
        <source>There is a notice: open the window</source>
        <translation>Хабарлама бар: терезені ашыңыз</translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>Толық терезені ашу</translation>
    </message>
</context>
<context>
    <name>BarSigns</name>
    <message>
        <source>Call another one</source>
        <translation>Басқасын шақыру</translation>
    </message>
    <message>
        <source>Break or close</source>
        <translation>Үзіліс немесе жабу</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Қайта шақыру</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Келмеді</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Аяқтау</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Күтуге қою</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Бағыттау</translation>
    </message>
    <message>
        <source>Undo: %1 s left</source>
        <translation>Қайтару: %1 с қалды</translation>
    </message>
</context>
<context>
    <name>BarSteps</name>
    <message>
        <source>Start</source>
        <translation>Бастау</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Кіру</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Құлпын ашу</translation>
    </message>
    <message>
        <source>Open the counter</source>
        <translation>Терезені ашу</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Аяқтау</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Келесіні шақыру</translation>
    </message>
    <message>
        <source>Finish, then next</source>
        <translation>Аяқтап, келесіні</translation>
    </message>
</context>
<context>
    <name>BringList</name>
    <message>
        <source>Please have ready</source>
        <translation>Өзіңізбен бірге болсын</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>Today: %1</source>
        <translation>Бүгін: %1</translation>
    </message>
</context>
<context>
    <name>ColleaguesPanel</name>
    <message>
        <source>free</source>
        <translation>бос</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>шақыруда</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>қызмет көрсетуде</translation>
    </message>
    <message>
        <source>break</source>
        <translation>үзіліс</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>жабық</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 дейін</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>%1-терезе</translation>
    </message>
</context>
<context>
    <name>CurrentTicket</name>
    <message>
        <source>Kazakh</source>
        <translation>Қазақша</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Ағылшынша</translation>
    </message>
    <message>
        <source>Nobody is at the counter</source>
        <translation>Терезеде ешкім жоқ</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>Қызмет көрсетілуде</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Шақырылды</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n рет шақырылды</numerusform>
            <numerusform>%n рет шақырылды</numerusform>
        </translation>
    </message>
    <message>
        <source>About the visitor</source>
        <translation>Келуші туралы</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>күтті: %1</translation>
    </message>
    <message>
        <source>Why this one?</source>
        <translation>Неге осы?</translation>
    </message>
    <message>
        <source>The group is confirmed by a document</source>
        <translation>Санаты құжатпен расталды</translation>
    </message>
    <message>
        <source>The group is not confirmed: back to the line by the time of coming</source>
        <translation>Санаты расталмады: келген уақыты бойынша кезекке қайтады</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Why?</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Comes back in</source>
        <translation>Қашан оралады</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Терезе</translation>
    </message>
    <message>
        <source>any counter of the topic</source>
        <translation>тақырыптың кез келген терезесі</translation>
    </message>
    <message>
        <source>Counter {number}</source>
        <translation>{number}-терезе</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>Where it goes on</source>
        <translation>Қайда жалғасады</translation>
    </message>
    <message>
        <source>here, at once</source>
        <translation>осында, бірден</translation>
    </message>
    <message>
        <source>in the line of that topic</source>
        <translation>сол тақырыптың кезегінде</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>Кімді?</translation>
    </message>
    <message>
        <source>first of the topic</source>
        <translation>тақырып бойынша бірінші</translation>
    </message>
    <message>
        <source>first of the section</source>
        <translation>бөлім бойынша бірінші</translation>
    </message>
    <message>
        <source>first of the group</source>
        <translation>санат бойынша бірінші</translation>
    </message>
    <message>
        <source>Priority group: {group}</source>
        <translation>Жеңілдік санаты: {group}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Who has come?</source>
        <translation>Кім келді?</translation>
    </message>
    <message>
        <source>keeps the place</source>
        <translation>орны сақталады</translation>
    </message>
    <message>
        <source>to the end of the line</source>
        <translation>кезектің соңына</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Жоспарлы соңы</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>{time} дейін</translation>
    </message>
    <message>
        <source>Close the counter</source>
        <translation>Терезені жабу</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Содан кейін</translation>
    </message>
    <message>
        <source>stay free</source>
        <translation>бос тұру</translation>
    </message>
    <message>
        <source>call the next visitor</source>
        <translation>келесі келушіні шақыру</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минут</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} before {second}: came %n minute(s) earlier.</source>
        <translation>
            <numerusform>{first} талоны {second} талонынан бұрын: %n минут ерте келген.</numerusform>
            <numerusform>{first} талоны {second} талонынан бұрын: %n минут ерте келген.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} before {second}: head start of %n minute(s), group: {group}.</source>
        <translation>
            <numerusform>{first} талоны {second} талонынан бұрын: %n минут жеңілдік, санаты: {group}.</numerusform>
            <numerusform>{first} талоны {second} талонынан бұрын: %n минут жеңілдік, санаты: {group}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A visitor is waiting for you</source>
        <translation>Сізді келуші күтіп тұр</translation>
    </message>
    <message>
        <source>{label}: the time of the hold is up</source>
        <translation>{label}: күту уақыты бітті</translation>
    </message>
    <message>
        <source>Nobody else was waiting for this counter.</source>
        <translation>Бұл терезені басқа ешкім күтпеген.</translation>
    </message>
    <message>
        <source>{first} before {second}: both came at the same moment.</source>
        <translation>{first} талоны {second} талонынан бұрын: екеуі бір сәтте келген.</translation>
    </message>
    <message>
        <source>{first} before {second}: the line of {first} goes first here.</source>
        <translation>{first} талоны {second} талонынан бұрын: бұл терезеде {first} кезегі бірінші.</translation>
    </message>
    <message>
        <source>{first} before {second}: a colleague sent {first} to this counter.</source>
        <translation>{first} талоны {second} талонынан бұрын: {first} талонын осы терезеге әріптес бағыттаған.</translation>
    </message>
    <message>
        <source>{first} was called before {second} by a clerk, with a reason.</source>
        <translation>{first} маман себебін көрсетіп, {second} талонынан бұрын шақырды.</translation>
    </message>
    <message>
        <source>From any other program: {key}</source>
        <translation>Кез келген басқа бағдарламадан: {key}</translation>
    </message>
    <message>
        <source>On this system {key} is not heard in other programs.</source>
        <translation>Бұл жүйеде {key} басқа бағдарламалардан естілмейді.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>A new day has begun. Finish with this visitor, then sign in again.</source>
        <translation>Жаңа күн басталды. Осы келушіге қызметті аяқтап, қайта кіріңіз.</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>{device}: closed to visitors</source>
        <translation>{device}: келушілерге жабық</translation>
    </message>
    <message>
        <source>{device}: the paper is nearly used up</source>
        <translation>{device}: қағаз таусылуға жақын</translation>
    </message>
    <message>
        <source>{device}: the printer has no paper</source>
        <translation>{device}: принтерде қағаз жоқ</translation>
    </message>
    <message>
        <source>{device}: the printer's cover is open</source>
        <translation>{device}: принтердің қақпағы ашық</translation>
    </message>
    <message>
        <source>{device}: the printer reports an error</source>
        <translation>{device}: принтер қате туралы хабарлайды</translation>
    </message>
    <message>
        <source>{device}: the printer does not answer</source>
        <translation>{device}: принтер жауап бермейді</translation>
    </message>
    <message>
        <source>{device}: calls are not heard, there is no loudspeaker</source>
        <translation>{device}: шақырулар естілмейді, дыбыс шығаратын құрылғы жоқ</translation>
    </message>
    <message>
        <source>{device}: calls are not heard, the sound output fails</source>
        <translation>{device}: шақырулар естілмейді, дыбыс құрылғысы істемей тұр</translation>
    </message>
    <message>
        <source>{device}: the voice lacks words, calls are not spoken whole</source>
        <translation>{device}: дауыста сөздер жетіспейді, шақырулар толық айтылмайды</translation>
    </message>
    <message>
        <source>{device}: the voice lacks words, a machine speaks them</source>
        <translation>{device}: дауыста сөздер жетіспейді, оларды компьютер айтады</translation>
    </message>
    <message>
        <source>{device}: its numbers cannot be read from the farthest seat</source>
        <translation>{device}: нөмірлері ең алыс орындықтан оқылмайды</translation>
    </message>
    <message>
        <source>{device}: the media folder is out of reach</source>
        <translation>{device}: медиа қалтасы қолжетімсіз</translation>
    </message>
    <message>
        <source>{device}: some videos or images cannot be shown</source>
        <translation>{device}: кейбір бейнелер мен суреттерді көрсету мүмкін емес</translation>
    </message>
    <message>
        <source>{device}: a video stopped while it was shown</source>
        <translation>{device}: бейне көрсетілу кезінде тоқтап қалды</translation>
    </message>
    <message>
        <source>{device}: a video is too much for this machine</source>
        <translation>{device}: бейне бұл құрылғы үшін тым ауыр</translation>
    </message>
    <message>
        <source>{device}: videos or images are being converted</source>
        <translation>{device}: бейнелер мен суреттер түрлендірілуде</translation>
    </message>
    <message>
        <source>{device}: the playlist has mistakes</source>
        <translation>{device}: ойнату тізімінде қателер бар</translation>
    </message>
    <message>
        <source>{device}: the folder of CAP messages is out of reach</source>
        <translation>{device}: CAP хабарларының қалтасы қолжетімсіз</translation>
    </message>
    <message>
        <source>{device}: nothing can be moved in the folder of CAP messages</source>
        <translation>{device}: CAP хабарларының қалтасындағы файлдарды жылжыту мүмкін емес</translation>
    </message>
    <message>
        <source>{device}: the certificates for CAP messages cannot be read</source>
        <translation>{device}: CAP хабарларының сертификаттарын оқу мүмкін емес</translation>
    </message>
    <message>
        <source>Open it again in its menu for the staff.</source>
        <translation>Оны қызметкерлер мәзірінде қайта ашыңыз.</translation>
    </message>
    <message>
        <source>Have a new roll at hand.</source>
        <translation>Жаңа орамды дайындап қойыңыз.</translation>
    </message>
    <message>
        <source>Put in a new roll. Until then visitors see their number on the screen.</source>
        <translation>Жаңа орам салыңыз. Оған дейін келушілер нөмірін экраннан көреді.</translation>
    </message>
    <message>
        <source>Close the cover until it clicks.</source>
        <translation>Қақпақты сырт еткенше жабыңыз.</translation>
    </message>
    <message>
        <source>Look for jammed paper, then switch the printer off and on.</source>
        <translation>Қағаз тұрып қалмағанын қараңыз, содан кейін принтерді өшіріп қосыңыз.</translation>
    </message>
    <message>
        <source>Look whether it is switched on and its cable is plugged in.</source>
        <translation>Принтер қосулы ма және кабелі жалғанған ба, тексеріңіз.</translation>
    </message>
    <message>
        <source>Plug in the loudspeakers and switch them on. Until then call out the number.</source>
        <translation>Дыбыс колонкаларын қосып, сымын тексеріңіз. Оған дейін нөмірді дауыстап айтыңыз.</translation>
    </message>
    <message>
        <source>Restart the TV's machine. Until then call out the number.</source>
        <translation>Теледидардың компьютерін қайта іске қосыңыз. Оған дейін нөмірді дауыстап айтыңыз.</translation>
    </message>
    <message>
        <source>Please tell your administrator: kezek voice check.</source>
        <translation>Әкімшіге хабарлаңыз: kezek voice check.</translation>
    </message>
    <message>
        <source>Choose a layout with larger numbers or a larger screen: kezek screens.</source>
        <translation>Нөмірлері ірірек көріністі немесе үлкенірек экранды таңдаңыз: kezek screens.</translation>
    </message>
    <message>
        <source>Look at the disk or the network. Meanwhile the usual media are shown.</source>
        <translation>Дискіні немесе желіні тексеріңіз. Әзірге әдеттегі медиа көрсетіледі.</translation>
    </message>
    <message>
        <source>The others are shown. The reasons: kezek media check.</source>
        <translation>Қалғандары көрсетіліп жатыр. Себептері: kezek media check.</translation>
    </message>
    <message>
        <source>It is left out. Copy it again or save it anew.</source>
        <translation>Ол көрсетілмейді. Қайта көшіріңіз немесе жаңадан сақтаңыз.</translation>
    </message>
    <message>
        <source>Save it with fewer pixels or take it out of the folder.</source>
        <translation>Оны кішірек өлшеммен сақтаңыз немесе қалтадан алып тастаңыз.</translation>
    </message>
    <message>
        <source>They are shown as soon as that is done. Nothing to do.</source>
        <translation>Дайын болған бойда көрсетіледі. Ештеңе істеудің қажеті жоқ.</translation>
    </message>
    <message>
        <source>The last good one holds. The mistakes, with their lines: kezek media check.</source>
        <translation>Соңғы дұрыс тізім қолданылуда. Қателер мен олардың жолдары: kezek media check.</translation>
    </message>
    <message>
        <source>Until it is there again alerts do not arrive by themselves. Look at the disk or the network.</source>
        <translation>Ол қайта қосылғанша дабылдар өздігінен келмейді. Дискіні немесе желіні тексеріңіз.</translation>
    </message>
    <message>
        <source>Alerts do arrive. Please give this machine the right to write there.</source>
        <translation>Дабылдар келіп тұр. Осы компьютерге ол қалтаға жазу құқығын беріңіз.</translation>
    </message>
    <message>
        <source>No message is taken until they can. Please tell your administrator.</source>
        <translation>Олар оқылғанша ешбір хабар қабылданбайды. Әкімшіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>{device}: something is wrong ({code})</source>
        <translation>{device}: ақау бар ({code})</translation>
    </message>
    <message>
        <source>Please tell your administrator.</source>
        <translation>Әкімшіге хабарлаңыз.</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>Who goes earlier by law</source>
        <translation>Заң бойынша кімдер бұрын қабылданады</translation>
    </message>
    <message>
        <source>Please show your document at the counter.</source>
        <translation>Терезеде құжатыңызды көрсетіңіз.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Бұл санаттарға жатпаймын</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
</context>
<context>
    <name>HeldPanel</name>
    <message>
        <source>Set aside by you</source>
        <translation>Сіз күтуге қойғандар</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>уақыты бітті</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n минут қалды</numerusform>
            <numerusform>%n минут қалды</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is back at the desk</source>
        <translation>%1 терезеге қайтып келді</translation>
    </message>
    <message>
        <source>%1 back to the line</source>
        <translation>%1 кезекке қайтсын</translation>
    </message>
</context>
<context>
    <name>HowItWorks</name>
    <message>
        <source>How it works</source>
        <translation>Қалай жұмыс істейді</translation>
    </message>
    <message>
        <source>Touch what you have come about</source>
        <translation>Тақырыпты таңдаңыз</translation>
    </message>
    <message>
        <source>Take your ticket</source>
        <translation>Талоныңызды алыңыз</translation>
    </message>
    <message>
        <source>Have a seat: the board and a voice will call your number</source>
        <translation>Отырып күтіңіз: нөміріңізді табло мен дауыс шақырады</translation>
    </message>
</context>
<context>
    <name>KPinPad</name>
    <message>
        <source>%1 figures entered</source>
        <translation>%1 цифр енгізілді</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Өшіру</translation>
    </message>
</context>
<context>
    <name>LeafletPanel</name>
    <message>
        <source>You may not need a ticket</source>
        <translation>Талон қажет болмауы мүмкін</translation>
    </message>
    <message>
        <source>Scan a code with your phone: the answer may be there already.</source>
        <translation>Кодты телефонмен сканерлеңіз: жауап сонда болуы мүмкін.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
</context>
<context>
    <name>LineFacts</name>
    <message>
        <source>Nobody is waiting</source>
        <translation>Кезек жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%n people waiting</source>
        <translation>
            <numerusform>Кезекте %n адам</numerusform>
            <numerusform>Кезекте %n адам</numerusform>
        </translation>
    </message>
    <message>
        <source>up to %1 min</source>
        <translation>%1 минутқа дейін</translation>
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
        <translation>күтіп тұрған ешкім жоқ</translation>
    </message>
    <message numerus="yes">
        <source>longest wait: %n minute(s), over the norm</source>
        <translation>
            <numerusform>ең ұзақ күту: %n минут, нормадан асты</numerusform>
            <numerusform>ең ұзақ күту: %n минут, нормадан асты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longest wait: %n minute(s)</source>
        <translation>
            <numerusform>ең ұзақ күту: %n минут</numerusform>
            <numerusform>ең ұзақ күту: %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>called when your own line is empty or this one waits too long</source>
        <translation>өз кезегіңіз бос болғанда немесе мұнда тым ұзақ күткенде шақырылады</translation>
    </message>
    <message>
        <source>served at another counter</source>
        <translation>басқа терезеде қызмет көрсетіледі</translation>
    </message>
</context>
<context>
    <name>LineSummary</name>
    <message>
        <source>Ahead of you</source>
        <translation>Алдыңызда</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ешкім жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n адам</numerusform>
            <numerusform>%n адам</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Болжамды күту уақыты</translation>
    </message>
    <message>
        <source>up to %1 min</source>
        <translation>%1 минутқа дейін</translation>
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
        <translation>Кім күтуде</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) waiting for you</source>
        <translation>
            <numerusform>Сізді %n келуші күтуде</numerusform>
            <numerusform>Сізді %n келуші күтуде</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside and colleagues</source>
        <translation>Күтуге қойылғандар мен әріптестер</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked: %1</source>
        <translation>Құлыпталған: %1</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Енді қайта енгізіп көруге болады.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Kezek – counter</source>
        <translation>Kezek – терезе</translation>
    </message>
    <message>
        <source>Kezek – kiosk</source>
        <translation>Kezek – киоск</translation>
    </message>
    <message>
        <source>We keep trying. Please wait a moment, or speak to the staff.</source>
        <translation>Қайта байланысып жатырмыз. Сәл күтіңіз немесе қызметкерге айтыңыз.</translation>
    </message>
    <message>
        <source>The office's computer does not answer. No tickets can be given just now.</source>
        <translation>Кеңсенің компьютері жауап бермей тұр. Қазір талон беру мүмкін емес.</translation>
    </message>
    <message>
        <source>It will be on the screen: please remember or photograph it.</source>
        <translation>Ол экранда көрсетіледі: есте сақтаңыз немесе суретке түсіріп алыңыз.</translation>
    </message>
    <message>
        <source>Your number cannot be printed on paper just now.</source>
        <translation>Қазір нөміріңізді қағазға басып шығару мүмкін емес.</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>The playlist names it, but it is not in the folder.</source>
        <translation>Ойнату тізімінде бар, бірақ қалтада жоқ.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it again.</source>
        <translation>Файл бос. Қайта көшіріңіз.</translation>
    </message>
    <message>
        <source>The file cannot be read. Copy it again or save it anew.</source>
        <translation>Файлды оқу мүмкін емес. Қайта көшіріңіз немесе жаңадан сақтаңыз.</translation>
    </message>
    <message>
        <source>The end of the video is missing. Copy it again.</source>
        <translation>Бейненің соңы жоқ. Қайта көшіріңіз.</translation>
    </message>
    <message>
        <source>This is no video and no image, or its name says something else.</source>
        <translation>Бұл бейне де, сурет те емес немесе файл атауы оған сай емес.</translation>
    </message>
    <message>
        <source>There is only sound in it, no picture.</source>
        <translation>Онда тек дыбыс бар, кескін жоқ.</translation>
    </message>
    <message>
        <source>It has to be converted, but there is no folder for the copy to be written to.</source>
        <translation>Оны түрлендіру керек, бірақ көшірмені жазатын қалта жоқ.</translation>
    </message>
    <message>
        <source>The picture is too large. Save it with fewer pixels.</source>
        <translation>Сурет тым үлкен. Кішірек өлшеммен сақтаңыз.</translation>
    </message>
    <message>
        <source>The file is broken so badly that opening it failed.</source>
        <translation>Файл қатты бүлінген, оны ашу мүмкін болмады.</translation>
    </message>
    <message>
        <source>It gave no pictures when it was played.</source>
        <translation>Көрсету кезінде кескін шықпады.</translation>
    </message>
    <message>
        <source>It could not be converted. Save it as an MP4 or a JPEG.</source>
        <translation>Оны түрлендіру мүмкін болмады. MP4 немесе JPEG түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>Converting it took too long. Save it as an MP4 of at most 1920x1080.</source>
        <translation>Түрлендіру тым ұзаққа созылды. 1920x1080-нан аспайтын MP4 түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>There is no room on the disk to convert it. Make room.</source>
        <translation>Түрлендіруге дискіде орын жоқ. Орын босатыңыз.</translation>
    </message>
    <message>
        <source>It is still being copied.</source>
        <translation>Ол әлі көшіріліп жатыр.</translation>
    </message>
    <message>
        <source>It is to be converted before it is shown.</source>
        <translation>Көрсетілмес бұрын түрлендіріледі.</translation>
    </message>
</context>
<context>
    <name>NobodyHere</name>
    <message>
        <source>The break's time is up</source>
        <translation>Үзіліс уақыты бітті</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>Үзілісте</translation>
    </message>
    <message>
        <source>The counter is closed</source>
        <translation>Терезе жабық</translation>
    </message>
    <message>
        <source>Nobody is waiting for you</source>
        <translation>Сізді ешкім күтіп тұрған жоқ</translation>
    </message>
    <message>
        <source>Nobody is at the counter</source>
        <translation>Терезеде ешкім жоқ</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 дейін</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) waiting for you</source>
        <translation>
            <numerusform>Сізді %n келуші күтуде</numerusform>
            <numerusform>Сізді %n келуші күтуде</numerusform>
        </translation>
    </message>
    <message>
        <source>New visitors will appear in the list by themselves.</source>
        <translation>Жаңа келушілер тізімде өздігінен пайда болады.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Notices</source>
        <translation>Хабарландырулар</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Түсінікті</translation>
    </message>
    <message>
        <source>It is noted in the log. If something looks wrong, restart the program.</source>
        <translation>Журналға жазылды. Бірдеңе дұрыс көрінбесе, бағдарламаны қайта іске қосыңыз.</translation>
    </message>
    <message>
        <source>A part of this window has failed; the rest works</source>
        <translation>Бағдарламаның бір бөлігі істен шықты, қалғаны жұмыс істеп тұр</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Оқыдым</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>We are having a break</source>
        <translation>Үзіліс</translation>
    </message>
    <message>
        <source>We are closed now</source>
        <translation>Қазір жұмыс уақыты емес</translation>
    </message>
    <message>
        <source>We go on at {time}</source>
        <translation>Жалғасады: сағат {time}</translation>
    </message>
    <message>
        <source>We open today at {time}</source>
        <translation>Ашылады: бүгін, сағат {time}</translation>
    </message>
    <message>
        <source>We open tomorrow at {time}</source>
        <translation>Ашылады: ертең, сағат {time}</translation>
    </message>
    <message>
        <source>We open at {time}: {date}</source>
        <translation>Ашылады: {date}, сағат {time}</translation>
    </message>
    <message>
        <source>Please ask the staff when we open</source>
        <translation>Қашан ашылатынын қызметкерден сұраңыз</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>{first}: nobody else waits for this counter.</source>
        <translation>{first}: бұл терезеге басқа күтіп тұрған адам жоқ.</translation>
    </message>
    <message>
        <source>{first} goes before {second}: came less than a minute earlier.</source>
        <translation>{first} талоны {second} талонынан бұрын: бір минутқа жетпей ертерек келген.</translation>
    </message>
    <message>
        <source>{first} goes before {second}: came {minutes} min earlier.</source>
        <translation>{first} талоны {second} талонынан бұрын: {minutes} мин ертерек келген.</translation>
    </message>
    <message>
        <source>{first} goes before {second}: head start of {start} min, group: {group}.</source>
        <translation>{first} талоны {second} талонынан бұрын: {start} мин басымдық, санаты: {group}.</translation>
    </message>
    <message>
        <source>{first} goes before {second}: the ticket was given first.</source>
        <translation>{first} талоны {second} талонынан бұрын: талон ертерек берілген.</translation>
    </message>
    <message>
        <source>{first} goes before {second}: this counter serves “{topic}” first.</source>
        <translation>{first} талоны {second} талонынан бұрын: бұл терезеде алдымен «{topic}» қабылданады.</translation>
    </message>
    <message>
        <source>{first} goes before {second}: a colleague sent the visitor to this counter.</source>
        <translation>{first} талоны {second} талонынан бұрын: келушіні әріптес осы терезеге бағыттаған.</translation>
    </message>
    <message>
        <source>{first} was called out of order, {second} was next; the record has the reason.</source>
        <translation>{first} кезектен тыс шақырылды, келесі {second} еді; себебі журналда жазылған.</translation>
    </message>
</context>
<context>
    <name>PageControls</name>
    <message>
        <source>Easier to use</source>
        <translation>Ыңғайлы көрініс</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>What you see is the last that was known. Trying again by itself.</source>
        <translation>Көрініп тұрғаны – соңғы белгілі мәлімет. Байланыс өздігінен қайта орнатылады.</translation>
    </message>
    <message>
        <source>What you see is the last that was known.</source>
        <translation>Көрініп тұрғаны – соңғы белгілі мәлімет.</translation>
    </message>
    <message>
        <source>No connection to the database</source>
        <translation>Дерекқормен байланыс жоқ</translation>
    </message>
    <message>
        <source>The database cannot be used</source>
        <translation>Дерекқорды пайдалану мүмкін емес</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Nobody is ahead of you</source>
        <translation>Алдыңызда ешкім жоқ</translation>
    </message>
    <message>
        <source>Expected wait: {low}–{high} min</source>
        <translation>Күту уақыты: {low}–{high} мин</translation>
    </message>
    <message>
        <source>Expected wait: up to {high} min</source>
        <translation>Күту уақыты: {high} минутқа дейін</translation>
    </message>
    <message>
        <source>Goes earlier: {group}. Please show your document.</source>
        <translation>Жеңілдік санаты: {group}. Құжатыңызды көрсетіңіз.</translation>
    </message>
    <message>
        <source>Scan the code to see your place in the line on your phone.</source>
        <translation>Кезектегі орныңызды телефоннан көру үшін кодты сканерлеңіз.</translation>
    </message>
    <message>
        <source>Please watch the board and listen for your number.</source>
        <translation>Таблоға қараңыз, нөміріңізді тыңдаңыз.</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>КӨШІРМЕ</translation>
    </message>
    <message numerus="yes">
        <source>%n people are ahead of you</source>
        <translation>
            <numerusform>Алдыңызда %n адам</numerusform>
            <numerusform>Алдыңызда %n адам</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperNote</name>
    <message>
        <source>Your ticket is being printed</source>
        <translation>Талоныңыз басылып жатыр</translation>
    </message>
    <message>
        <source>Please take your ticket</source>
        <translation>Талоныңызды алыңыз</translation>
    </message>
    <message>
        <source>If no paper came out, your number still counts</source>
        <translation>Қағаз шықпаса да, нөміріңіз жарамды</translation>
    </message>
    <message>
        <source>No paper came out: your number still counts</source>
        <translation>Қағаз шықпады, бірақ нөміріңіз жарамды</translation>
    </message>
    <message>
        <source>Your number counts without paper</source>
        <translation>Нөміріңіз қағазсыз да жарамды</translation>
    </message>
    <message>
        <source>It comes out below the screen.</source>
        <translation>Талон экранның астынан шығады.</translation>
    </message>
    <message>
        <source>Your number will be shown on the board and called out.</source>
        <translation>Нөміріңіз таблода көрсетіліп, дауыспен шақырылады.</translation>
    </message>
    <message>
        <source>Please remember or photograph it.</source>
        <translation>Нөміріңізді есте сақтаңыз немесе суретке түсіріп алыңыз.</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Reading aloud is on. The arrow keys move, Enter chooses, zero goes back, the point says it again, plus and minus change the volume.</source>
        <translation>Дауыстап оқу қосылды. Бағыт пернелері жылжытады, Энтер таңдайды, нөл артқа қайтарады, нүкте қайталайды, плюс пен минус дыбысты өзгертеді.</translation>
    </message>
    <message>
        <source>button</source>
        <translation>түйме</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>таңдалған</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>таңдалмаған</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>қолжетімсіз</translation>
    </message>
    <message>
        <source>Enter chooses: {name}</source>
        <translation>Энтер таңдайды: {name}</translation>
    </message>
    <message>
        <source>Volume: {percent} percent</source>
        <translation>Дыбыс: {percent} пайыз</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>No tickets for this just now</source>
        <translation>Бұл бойынша талон әзірге берілмейді</translation>
    </message>
    <message>
        <source>All tickets of today are taken</source>
        <translation>Бүгінгі талондардың бәрі алынды</translation>
    </message>
    <message>
        <source>No more tickets today</source>
        <translation>Бүгін талон енді берілмейді</translation>
    </message>
    <message>
        <source>The line is full until we close</source>
        <translation>Кезек жұмыс уақыты біткенше толы</translation>
    </message>
    <message>
        <source>Please ask the staff</source>
        <translation>Қызметкерден сұраңыз</translation>
    </message>
</context>
<context>
    <name>SecretPad</name>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
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
        <translation>Аяқтау</translation>
    </message>
    <message>
        <source>Finish with a result</source>
        <translation>Нәтижесімен аяқтау</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Күтуге қою</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Бағыттау</translation>
    </message>
    <message>
        <source>One more topic in this visit</source>
        <translation>Осы келуде тағы бір тақырып</translation>
    </message>
</context>
<context>
    <name>SheetFoot</name>
    <message>
        <source>Note for your colleague (no personal data)</source>
        <translation>Әріптеске ескертпе (жеке деректерсіз)</translation>
    </message>
    <message>
        <source>In your own words (no personal data)</source>
        <translation>Өз сөзіңізбен (жеке деректерсіз)</translation>
    </message>
    <message>
        <source>%1 passes over: %2</source>
        <translation>%1 мыналардан бұрын шақырылады: %2</translation>
    </message>
    <message>
        <source>%1 passes over nobody.</source>
        <translation>%1 ешкімнен бұрын шақырылмайды.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>I belong to a group that goes earlier</source>
        <translation>Менің жеңілдік санатым бар</translation>
    </message>
    <message>
        <source>You may not need a ticket</source>
        <translation>Талон қажет болмауы мүмкін</translation>
    </message>
    <message>
        <source>Take a ticket</source>
        <translation>Талон алу</translation>
    </message>
    <message>
        <source>Other topics</source>
        <translation>Басқа тақырыптар</translation>
    </message>
</context>
<context>
    <name>ShutPage</name>
    <message>
        <source>This kiosk is closed</source>
        <translation>Бұл киоск жабық</translation>
    </message>
    <message>
        <source>Please use another one, or speak to the staff</source>
        <translation>Басқа киоскіге барыңыз немесе қызметкерге айтыңыз</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>{name} has taken over your counter at {device}.</source>
        <translation>{name} сіздің терезеңізді {device} компьютерінде өзіне алды.</translation>
    </message>
    <message>
        <source>A new day has begun. Please sign in again.</source>
        <translation>Жаңа күн басталды. Қайта кіріңіз.</translation>
    </message>
    <message>
        <source>A new day has begun, and {label} of yesterday was closed unfinished. Please sign in again.</source>
        <translation>Жаңа күн басталды, кешегі {label} аяқталмай жабылды. Қайта кіріңіз.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>The office is not known yet. As soon as the database answers, you can sign in here: nothing is to be done.</source>
        <translation>Кеңсе туралы мәлімет әлі келген жоқ. Дерекқор жауап берген бойда осында кіре аласыз: ештеңе істеудің қажеті жоқ.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Сіз кімсіз?</translation>
    </message>
    <message>
        <source>at counter %1</source>
        <translation>%1-терезеде</translation>
    </message>
    <message>
        <source>Which counter?</source>
        <translation>Қай терезе?</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>%1-терезе</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>PIN-кодыңыз</translation>
    </message>
    <message>
        <source>First choose your name and the counter.</source>
        <translation>Алдымен атыңызды және терезені таңдаңыз.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Енді қайта енгізіп көруге болады.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Өзіме алу</translation>
    </message>
</context>
<context>
    <name>StaffButtons</name>
    <message>
        <source>Print a test</source>
        <translation>Сынақ парағын шығару</translation>
    </message>
    <message>
        <source>Open to visitors</source>
        <translation>Келушілерге ашу</translation>
    </message>
    <message>
        <source>Close to visitors</source>
        <translation>Келушілерге жабу</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Талондар</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Тақырыптар</translation>
    </message>
    <message>
        <source>End the kiosk</source>
        <translation>Киоскіні тоқтату</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <source>Kiosk: for the staff</source>
        <translation>Киоск: қызметкерлерге</translation>
    </message>
    <message>
        <source>For the staff: your PIN</source>
        <translation>Қызметкерлерге: PIN теріңіз</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Қайта тексеру</translation>
    </message>
    <message>
        <source>Nothing is wrong with the printer</source>
        <translation>Принтерде ақау жоқ</translation>
    </message>
    <message>
        <source>The test paper is being printed</source>
        <translation>Сынақ парағы басылып жатыр</translation>
    </message>
    <message>
        <source>The test paper is printed</source>
        <translation>Сынақ парағы басып шығарылды</translation>
    </message>
    <message>
        <source>No printer is set up</source>
        <translation>Принтер бапталмаған</translation>
    </message>
    <message>
        <source>The test paper did not come out</source>
        <translation>Сынақ парағы шықпады</translation>
    </message>
    <message>
        <source>Print a ticket again, marked as a copy:</source>
        <translation>Талонды «көшірме» белгісімен қайта басып шығару:</translation>
    </message>
    <message>
        <source>The copy is being printed</source>
        <translation>Көшірме басып шығарылуда</translation>
    </message>
    <message>
        <source>The copy is printed</source>
        <translation>Көшірме басып шығарылды</translation>
    </message>
    <message>
        <source>The copy did not come out</source>
        <translation>Көшірме шықпады</translation>
    </message>
</context>
<context>
    <name>StaffTopics</name>
    <message>
        <source>Paused. Touch to give tickets again</source>
        <translation>Тоқтатылған. Жалғастыру үшін басыңыз</translation>
    </message>
    <message>
        <source>Gives tickets. Touch to pause</source>
        <translation>Талон беріледі. Тоқтату үшін басыңыз</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Electronic queue</source>
        <translation>Электрондық кезек</translation>
    </message>
    <message>
        <source>Take a numbered ticket: the board and a voice will call you</source>
        <translation>Нөмірлі талон алыңыз: сізді табло мен дауыс шақырады</translation>
    </message>
    <message>
        <source>Open today: %1</source>
        <translation>Бүгінгі жұмыс уақыты: %1</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Кезек жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%n people waiting</source>
        <translation>
            <numerusform>Кезекте %n адам</numerusform>
            <numerusform>Кезекте %n адам</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartingPage</name>
    <message>
        <source>One moment, please</source>
        <translation>Сәл күте тұрыңыз</translation>
    </message>
    <message>
        <source>This kiosk is not ready yet</source>
        <translation>Бұл киоск әлі дайын емес</translation>
    </message>
    <message>
        <source>It starts by itself. Meanwhile, please speak to the staff.</source>
        <translation>Ол өздігінен іске қосылады. Әзірге қызметкерге айтыңыз.</translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>Hold %1</source>
        <translation>%1 – күтуге қою</translation>
    </message>
    <message>
        <source>Transfer %1</source>
        <translation>%1 – бағыттау</translation>
    </message>
    <message>
        <source>Result of %1</source>
        <translation>%1 – нәтижесі</translation>
    </message>
    <message>
        <source>One more topic for %1</source>
        <translation>%1 – тағы бір тақырып</translation>
    </message>
    <message>
        <source>Call somebody who is not next</source>
        <translation>Кезектен тыс шақыру</translation>
    </message>
    <message>
        <source>A visitor without a ticket</source>
        <translation>Талонсыз келуші</translation>
    </message>
    <message>
        <source>Break or close</source>
        <translation>Үзіліс немесе жабу</translation>
    </message>
    <message>
        <source>A visitor has come after all</source>
        <translation>Келуші кешігіп келді</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Күтуге қою</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Бағыттау</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Аяқтау</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Шақыру</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>Қызмет көрсету</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Растау</translation>
    </message>
    <message>
        <source>Back to the line</source>
        <translation>Кезекке қайтару</translation>
    </message>
    <message>
        <source>Number on the ticket</source>
        <translation>Талондағы нөмір</translation>
    </message>
</context>
<context>
    <name>TicketFacts</name>
    <message>
        <source>Ahead of you</source>
        <translation>Алдыңызда</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ешкім жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n адам</numerusform>
            <numerusform>%n адам</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Болжамды күту уақыты</translation>
    </message>
    <message>
        <source>up to %1 min</source>
        <translation>%1 минутқа дейін</translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <translation>%1–%2 мин</translation>
    </message>
    <message>
        <source>Please have a seat</source>
        <translation>Отырып күтіңіз</translation>
    </message>
    <message>
        <source>Code of your ticket</source>
        <translation>Талоныңыздың коды</translation>
    </message>
    <message>
        <source>Scan the code to see your place in the line on your phone</source>
        <translation>Кезектегі орныңызды телефоннан көру үшін кодты сканерлеңіз</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message numerus="yes">
        <source>Closes in %n s</source>
        <translation>
            <numerusform>%n секундтан кейін жабылады</numerusform>
            <numerusform>%n секундтан кейін жабылады</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
</context>
<context>
    <name>TicketSlip</name>
    <message>
        <source>Your number</source>
        <translation>Сіздің нөміріңіз</translation>
    </message>
</context>
<context>
    <name>TimeWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Сіз әлі осындасыз ба?</translation>
    </message>
    <message numerus="yes">
        <source>This page closes in %n s</source>
        <translation>
            <numerusform>Бұл бет %n секундтан кейін жабылады</numerusform>
            <numerusform>Бұл бет %n секундтан кейін жабылады</numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Маған тағы уақыт керек</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Аяқтау</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Counter %1</source>
        <translation>%1-терезе</translation>
    </message>
    <message>
        <source>Small bar above other programs</source>
        <translation>Басқа бағдарламалар үстіндегі шағын жолақ</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Терезені құлыптау</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Шығу</translation>
    </message>
</context>
<context>
    <name>TopicCard</name>
    <message>
        <source>Key %1</source>
        <translation>Перне %1</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>All topics</source>
        <translation>Барлық тақырыптар</translation>
    </message>
    <message>
        <source>What have you come about?</source>
        <translation>Қандай мәселемен келдіңіз?</translation>
    </message>
    <message>
        <source>More topics (%1 of %2)</source>
        <translation>Тағы мәселелер (%1/%2)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
        <translation>Терезені көрсету</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Келесіні шақыру</translation>
    </message>
    <message>
        <source>Small bar above other programs</source>
        <translation>Басқа бағдарламалар үстіндегі шағын жолақ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Бағдарламаны жабу</translation>
    </message>
    <message>
        <source>Counter {number}: {label}</source>
        <translation>{number}-терезе: {label}</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) waiting for you</source>
        <translation>
            <numerusform>Сізді %n келуші күтуде</numerusform>
            <numerusform>Сізді %n келуші күтуде</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>put back</source>
        <translation>кезекке қайтарылды</translation>
    </message>
    <message>
        <source>started</source>
        <translation>басталды</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>аяқталды</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>келмеді</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>күтуге қойылды</translation>
    </message>
    <message>
        <source>back at the desk</source>
        <translation>терезеге қайтып келді</translation>
    </message>
    <message>
        <source>back in the line</source>
        <translation>кезекке қайтты</translation>
    </message>
    <message>
        <source>waits again</source>
        <translation>қайтадан күтуде</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>бағытталды</translation>
    </message>
    <message>
        <source>sent to the next topic</source>
        <translation>келесі тақырыпқа жіберілді</translation>
    </message>
    <message>
        <source>next topic</source>
        <translation>келесі тақырып</translation>
    </message>
    <message>
        <source>group confirmed</source>
        <translation>санаты расталды</translation>
    </message>
    <message>
        <source>group not confirmed</source>
        <translation>санаты расталмады</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Қайтару</translation>
    </message>
</context>
<context>
    <name>UnreadBanner</name>
    <message>
        <source>alerts</source>
        <translation>дабылдар</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>үзілістер</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>құрылғылар</translation>
    </message>
    <message>
        <source>latest steps</source>
        <translation>соңғы қадамдар</translation>
    </message>
    <message>
        <source>undoing</source>
        <translation>қадамды қайтару</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>хабарламалар</translation>
    </message>
    <message>
        <source>silent TVs</source>
        <translation>дыбыссыз таблолар</translation>
    </message>
    <message>
        <source>office settings</source>
        <translation>кеңсе баптаулары</translation>
    </message>
    <message>
        <source>paused topics</source>
        <translation>тоқтатылған тақырыптар</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>талондар</translation>
    </message>
    <message>
        <source>Everything else is up to date. Please tell the administrator.</source>
        <translation>Қалғанының бәрі жаңартылып тұр. Әкімшіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>A part cannot be read here: %1</source>
        <translation>Мұнда бір бөлігі оқылмады: %1</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>EXERCISE</source>
        <translation>ОҚУ-ЖАТТЫҒУ</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>ТЕКСЕРУ</translation>
    </message>
    <message>
        <source>Extreme danger</source>
        <translation>Аса жоғары қауіп</translation>
    </message>
    <message>
        <source>Severe danger</source>
        <translation>Жоғары қауіп</translation>
    </message>
    <message>
        <source>Moderate danger</source>
        <translation>Орташа қауіп</translation>
    </message>
    <message>
        <source>Minor danger</source>
        <translation>Төмен қауіп</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Қауіп</translation>
    </message>
    <message>
        <source>What is happening</source>
        <translation>Не болып жатыр</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Не істеу керек</translation>
    </message>
    <message>
        <source>In force until {time}</source>
        <translation>{time} дейін күшінде</translation>
    </message>
    <message>
        <source>From: {sender}</source>
        <translation>Дереккөз: {sender}</translation>
    </message>
</context>
<context>
    <name>display</name>
    <message>
        <source>Now called</source>
        <translation>Шақырылады</translation>
    </message>
    <message>
        <source>Called again</source>
        <translation>Қайта шақырылады</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Шақырылды</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Терезе</translation>
    </message>
    <message>
        <source>Waiting in line</source>
        <translation>Кезекте күтуде</translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <translation>%1–%2 мин</translation>
    </message>
    <message>
        <source>up to %1 min</source>
        <translation>%1 минутқа дейін</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Уақытша тоқтатылды</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Жалғасуы: %1</translation>
    </message>
    <message>
        <source>No more tickets today</source>
        <translation>Бүгінге талон бітті</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>Қызмет көрсетілуде</translation>
    </message>
    <message>
        <source>Counter is free</source>
        <translation>Терезе бос</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Үзіліс</translation>
    </message>
    <message>
        <source>Counter is closed</source>
        <translation>Терезе жабық</translation>
    </message>
    <message>
        <source>Welcome!</source>
        <translation>Қош келдіңіз!</translation>
    </message>
    <message>
        <source>Your number will appear here</source>
        <translation>Нөміріңіз осында көрсетіледі</translation>
    </message>
    <message>
        <source>Take a ticket</source>
        <translation>Талон алыңыз</translation>
    </message>
    <message>
        <source>Wait for your number</source>
        <translation>Нөміріңізді күтіңіз</translation>
    </message>
    <message>
        <source>Go to the counter shown</source>
        <translation>Көрсетілген терезеге өтіңіз</translation>
    </message>
    <message>
        <source>The office is closed</source>
        <translation>Қазір жұмыс уақыты емес</translation>
    </message>
    <message>
        <source>Opens: %1, %2</source>
        <translation>Ашылады: %1, %2</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Байланыс жоқ</translation>
    </message>
    <message>
        <source>Sound switched off</source>
        <translation>Дыбыс өшірілген</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Дыбыс жоқ</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>internal_error</source>
        <translation>Бағдарламада қате шықты; ол журналға жазылды.</translation>
    </message>
    <message>
        <source>counter_busy</source>
        <translation>Терезеде {label} талоны тұр. Алдымен оны аяқтаңыз.</translation>
    </message>
    <message>
        <source>pin_on_command_line</source>
        <translation>PIN-кодты командаға жазбаңыз: оны компьютердің барлық пайдаланушысы көреді. Бағдарлама өзі сұрайды.</translation>
    </message>
    <message>
        <source>seat_open</source>
        <translation>Сіз бұл терезеге басқа компьютерден ({device}) кіріп қойғансыз. Осында жалғастыруға болады.</translation>
    </message>
    <message>
        <source>pin_weak</source>
        <translation>PIN 4–8 цифрдан, ал құпиясөз кемінде 8 таңбадан тұруы керек; тым оңай болмасын.</translation>
    </message>
    <message>
        <source>pin_same</source>
        <translation>Жаңа PIN ескісімен бірдей.</translation>
    </message>
    <message>
        <source>message_empty</source>
        <translation>Хабарламаның мәтінін жазыңыз.</translation>
    </message>
    <message>
        <source>message_long</source>
        <translation>Хабарлама тым ұзын: {limit} таңбадан аспасын.</translation>
    </message>
    <message>
        <source>message_unknown</source>
        <translation>Бұл хабарлама енді көрсетілмейді.</translation>
    </message>
    <message>
        <source>counter_resting</source>
        <translation>Терезеде үзіліс немесе терезе жабық. Шақыру үшін алдымен терезені ашыңыз.</translation>
    </message>
    <message>
        <source>counter_open</source>
        <translation>Терезе ашық тұр.</translation>
    </message>
    <message>
        <source>counter_empty</source>
        <translation>{number}-терезеде қазір ешкім жоқ. Басқа терезені немесе тақырыпты таңдаңыз.</translation>
    </message>
    <message>
        <source>ticket_past</source>
        <translation>{label} талоны бүгінгі емес.</translation>
    </message>
    <message>
        <source>note_long</source>
        <translation>Жазба тым ұзын: {limit} таңбадан аспасын.</translation>
    </message>
    <message>
        <source>note_personal</source>
        <translation>Жазбаға ЖСН, телефон немесе пошта мекенжайы жазылмайды.</translation>
    </message>
    <message>
        <source>reason_missing</source>
        <translation>Себебін таңдаңыз немесе жазыңыз.</translation>
    </message>
    <message>
        <source>reason_unknown</source>
        <translation>Мұндай себеп кеңседе жоқ: {id}.</translation>
    </message>
    <message>
        <source>outcome_missing</source>
        <translation>Қабылдаудың нәтижесін таңдаңыз.</translation>
    </message>
    <message>
        <source>outcome_unknown</source>
        <translation>Бұл тақырыпта мұндай нәтиже жоқ: {id}.</translation>
    </message>
    <message>
        <source>term_wrong</source>
        <translation>Кейінге қою мерзімі бір тәуліктен аспауы керек.</translation>
    </message>
    <message>
        <source>held_by_other</source>
        <translation>{label} талонын басқа маман кейінге қойған. Оны себебін көрсетіп шақырыңыз.</translation>
    </message>
    <message>
        <source>nothing_to_release</source>
        <translation>{label} талоны онсыз да жалпы кезекте тұр.</translation>
    </message>
    <message>
        <source>transfer_nowhere</source>
        <translation>Талон онсыз да осында. Басқа тақырыпты немесе терезені таңдаңыз.</translation>
    </message>
    <message>
        <source>bound_elsewhere</source>
        <translation>{label} талоны басқа терезеге бағытталған. Алдымен оны жалпы кезекке қайтарыңыз.</translation>
    </message>
    <message>
        <source>no_group</source>
        <translation>{label} талонында жеңілдік санаты көрсетілмеген.</translation>
    </message>
    <message>
        <source>group_checked</source>
        <translation>{label} талонының санаты тексерілген.</translation>
    </message>
    <message>
        <source>nothing_to_undo</source>
        <translation>Кері қайтаратын әрекет жоқ.</translation>
    </message>
    <message>
        <source>undo_late</source>
        <translation>Кері қайтаруға кеш: уақыты өтіп кетті.</translation>
    </message>
    <message>
        <source>until_missing</source>
        <translation>Үзілістің қашан аяқталатынын көрсетіңіз.</translation>
    </message>
    <message>
        <source>command_reused</source>
        <translation>Бұл әрекет басқа нәтижемен бұрын орындалған.</translation>
    </message>
    <message>
        <source>not_signed_in</source>
        <translation>Сіз бұл терезеге кірмегенсіз. Қайта кіріңіз.</translation>
    </message>
    <message>
        <source>ticket_elsewhere</source>
        <translation>{label} талоны басқа терезеде.</translation>
    </message>
    <message>
        <source>pin_wrong</source>
        <translation>PIN-код қате. Қайта теріңіз.</translation>
    </message>
    <message>
        <source>pin_locked</source>
        <translation>Қате PIN тым көп терілді. {seconds} секундтан кейін қайталаңыз.</translation>
    </message>
    <message>
        <source>counter_taken</source>
        <translation>Бұл терезеде {name} отыр.</translation>
    </message>
    <message>
        <source>clerk_elsewhere</source>
        <translation>Сіз басқа терезеге кіргенсіз. Алдымен сол жерден шығыңыз.</translation>
    </message>
    <message>
        <source>office_closed</source>
        <translation>Кеңсе қазір жабық.</translation>
    </message>
    <message>
        <source>counter_unknown</source>
        <translation>Мұндай терезе жоқ: {id}.</translation>
    </message>
    <message>
        <source>database_busy</source>
        <translation>Дерекқор бос емес. Біраздан кейін қайталаңыз.</translation>
    </message>
    <message>
        <source>database_damaged</source>
        <translation>Дерекқор бүлінген. Әкімшіге айтыңыз, сақтық көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>database_full</source>
        <translation>Дискіде орын бітті. Орын босатыңыз.</translation>
    </message>
    <message>
        <source>database_read_only</source>
        <translation>Дерекқорға жазуға рұқсат жоқ.</translation>
    </message>
    <message>
        <source>database_refused</source>
        <translation>Дерекқор кіргізбейді: аты, құпиясөз немесе құқықтар қате. Не жетіспейтінін «kezek db check» айтады.</translation>
    </message>
    <message>
        <source>group_unknown</source>
        <translation>Мұндай жеңілдік санаты жоқ: {id}.</translation>
    </message>
    <message>
        <source>office_file_broken</source>
        <translation>Кеңсе файлында қателер бар.</translation>
    </message>
    <message>
        <source>profile_unknown</source>
        <translation>Мұндай жұмыс бейіні жоқ: {id}.</translation>
    </message>
    <message>
        <source>settings_broken</source>
        <translation>Баптаулар файлында қателер бар.</translation>
    </message>
    <message>
        <source>topic_unknown</source>
        <translation>Мұндай тақырып жоқ: {id}.</translation>
    </message>
    <message>
        <source>no_screen</source>
        <translation>Экран жоқ. Виртуалды экранда көрсету: kezek demo --headless.</translation>
    </message>
    <message>
        <source>demo_running</source>
        <translation>Көрсетілім {folder} ішінде жүріп жатыр.</translation>
    </message>
    <message>
        <source>already_there</source>
        <translation>{path} файлы бар; ол ауыстырылмайды.</translation>
    </message>
    <message>
        <source>office_file_needed</source>
        <translation>Кеңсе файлы жоқ: {path}. Оны --office арқылы көрсетіңіз немесе --sample үлгісінен бастаңыз.</translation>
    </message>
    <message>
        <source>simulation_closed</source>
        <translation>Кеңсе жабық (сағаты: {clock}). Ашық уақыт үшін: kezek init --clock 2026-11-23T10:00:00.</translation>
    </message>
    <message>
        <source>step_failed</source>
        <translation>Көрсетілім тоқтады, {program}: {reason}.</translation>
    </message>
    <message>
        <source>click_failed</source>
        <translation>{program}: экранды басу мүмкін болмады ({reason}).</translation>
    </message>
    <message>
        <source>picture_failed</source>
        <translation>{program}: {file} суреті сақталмады.</translation>
    </message>
    <message>
        <source>program_ended</source>
        <translation>«{program}» бағдарламасы күтпеген жерден тоқтады (код {exit}). Журналы: {log}.</translation>
    </message>
    <message>
        <source>office_file_missing</source>
        <translation>Кеңсе файлы табылмады: {path}.</translation>
    </message>
    <message>
        <source>pace_not_of_the_clock</source>
        <translation>Кеңсе сағатының жылдамдығы {clock}×, ал сұралғаны {pace}×. Кеңсені kezek init --clock … --pace {pace} арқылы жасаңыз.</translation>
    </message>
    <message>
        <source>alert_template_broken</source>
        <translation>Дабыл үлгісінде қателер бар.</translation>
    </message>
    <message>
        <source>certificate_foreign</source>
        <translation>{server} серверінің сертификатын біз сенетін орталық шығармаған. Дұрыс kezek-server.crt файлын осы құрылғыға көшіріңіз; сервер бөтен болуы да мүмкін.</translation>
    </message>
    <message>
        <source>certificate_of_another</source>
        <translation>{server} серверінің сертификаты басқа атауға берілген. Баптаулардағы сервер атауы сертификаттағымен бірдей болсын.</translation>
    </message>
    <message>
        <source>database_unknown</source>
        <translation>{server} серверінде «{database}» дерекқоры жоқ. Атауын тексеріңіз немесе әкімші оны жасасын: createdb {database}.</translation>
    </message>
    <message>
        <source>last_ticket_gone</source>
        <translation>Бүгінге талондар берілмейді: күн аяқталуға жақын.</translation>
    </message>
    <message>
        <source>limit_reached</source>
        <translation>Бұл тақырып бойынша бүгінгі талондар таусылды.</translation>
    </message>
    <message>
        <source>login_not_let_in</source>
        <translation>{server} сервері «{login}» пайдаланушысын осы құрылғыдан кіргізбейді. Әкімші pg_hba.conf файлына жол қосуы керек.</translation>
    </message>
    <message>
        <source>login_full</source>
        <translation>{server} сервері {login} логиніне жаңа қосылым бермейді. Байланыс үзілгеннен қалғандары бірнеше секундта өздігінен жабылады; әйтпесе осы логинді басқа компьютер пайдаланып тұр: оны қайта қосыңыз.</translation>
    </message>
    <message>
        <source>login_unknown</source>
        <translation>{server} серверінде «{login}» пайдаланушысы жоқ немесе кіруі жабық. Бұл құрылғыны қайта қосыңыз: «kezek join».</translation>
    </message>
    <message>
        <source>password_needed</source>
        <translation>{server} сервері «{login}» үшін құпиясөз сұрайды, ал kezek.pgpass файлында ол жоқ немесе файлды басқалар оқи алады.</translation>
    </message>
    <message>
        <source>password_wrong</source>
        <translation>{server} серверіндегі «{login}» құпиясөзі қате. Бұл құрылғыны қайта қосыңыз («kezek join») немесе kezek.pgpass файлын түзетіңіз.</translation>
    </message>
    <message>
        <source>section_unknown</source>
        <translation>«{id}» деген бөлім жоқ.</translation>
    </message>
    <message>
        <source>server_full</source>
        <translation>{server} серверінде бос қосылым қалмаған. Әкімші max_connections мәнін көтеруі керек.</translation>
    </message>
    <message>
        <source>server_not_found</source>
        <translation>{server} сервері табылмады. Баптаулардағы атауды және желіні тексеріңіз.</translation>
    </message>
    <message>
        <source>server_not_running</source>
        <translation>{server}: құрылғы жауап береді, бірақ PostgreSQL іске қосылмаған немесе желіні тыңдамайды. Серверде: systemctl start postgresql; listen_addresses мәнін тексеріңіз.</translation>
    </message>
    <message>
        <source>server_silent</source>
        <translation>{server} жауап бермейді. Кабельді, коммутаторды және брандмауэрді тексеріңіз.</translation>
    </message>
    <message>
        <source>server_without_tls</source>
        <translation>{server} сервері шифрлауды (TLS) білмейді, ал баптауларда ол талап етілген. Серверде ssl = on қосыңыз.</translation>
    </message>
    <message>
        <source>topic_paused</source>
        <translation>Бұл тақырып бойынша талон беру уақытша тоқтатылды.</translation>
    </message>
    <message>
        <source>ticket_open</source>
        <translation>{label} әлі терезеңізде: аяқтаңыз, күтуге қойыңыз немесе кезекке қайтарыңыз, содан кейін шығыңыз.</translation>
    </message>
    <message>
        <source>disk_refuses</source>
        <translation>Талонды дискіге жазу мүмкін болмады. Қызметкерге айтыңыз.</translation>
    </message>
    <message>
        <source>too_many_tickets</source>
        <translation>Дәл қазір талон көп берілді. {seconds} секундтан кейін қайта басыңыз.</translation>
    </message>
    <message>
        <source>alert_template_missing</source>
        <translation>«{name}» деген дабыл үлгісі де, файл да жоқ. Дайын үлгілер: {known}.</translation>
    </message>
    <message>
        <source>move_not_from_here</source>
        <translation>Баптауларда басқа дерекқор көрсетілген: {database}.</translation>
    </message>
    <message>
        <source>database_in_order</source>
        <translation>Дерекқор жұмысқа жарамды: {name}.</translation>
    </message>
    <message>
        <source>server_place_needed</source>
        <translation>Басқа құрылғылар серверге қай мекенжаймен жететінін көрсетіңіз: --server 192.0.2.10.</translation>
    </message>
    <message>
        <source>join_code_wrong</source>
        <translation>Қосылу коды жарамсыз: қате терілген, бұрын пайдаланылған немесе мерзімі өткен. Бірінші құрылғыда жаңасын алыңыз: «kezek join-code».</translation>
    </message>
    <message>
        <source>media_folder_not_set</source>
        <translation>Медиа қалтасы көрсетілмеген: параметрлерде [display] media мәнін жазыңыз.</translation>
    </message>
    <message>
        <source>media_file_unknown</source>
        <translation>Медиа қалтасында {name} деген файл жоқ.</translation>
    </message>
    <message>
        <source>printer_not_set</source>
        <translation>Баптауларда принтер көрсетілмеген ("{none}"). [kiosk] бөліміндегі printer жолына мекенжайын жазыңыз.</translation>
    </message>
    <message>
        <source>printer_address_wrong</source>
        <translation>Принтердің мекенжайы дұрыс емес: {address}. {hint}</translation>
    </message>
    <message>
        <source>backup_key_broken</source>
        <translation>Сақтық көшірменің кілті жарамсыз. Жаңа кілт жұбын «kezek backup new-key» жасайды.</translation>
    </message>
    <message>
        <source>office_file_of_another</source>
        <translation>{path} басқа кеңсенің файлы. PIN-кодтары бар файлды --office арқылы көрсетіңіз.</translation>
    </message>
    <message>
        <source>machine_silent</source>
        <translation>{device} {minutes} минуттан бері жауап бермейді. Ол қосулы ма? Сол жерде «kezek db check» орындаңыз.</translation>
    </message>
    <message>
        <source>machine_version</source>
        <translation>{device}: нұсқасы {has}, мұнда {here}. Соны жаңартыңыз.</translation>
    </message>
    <message>
        <source>no_machines</source>
        <translation>Әлі ешбір құрылғы белгі берген жоқ.</translation>
    </message>
    <message>
        <source>time_unreadable</source>
        <translation>«{text}» уақыт емес: 15:30 сияқты жазыңыз.</translation>
    </message>
    <message>
        <source>call_not_speakable</source>
        <translation>Шақыруды айту мүмкін емес: {reason}.</translation>
    </message>
    <message>
        <source>rhvoice_has_no_kazakh</source>
        <translation>RHVoice қазақша сөйлемейді ({voice}).</translation>
    </message>
    <message>
        <source>tool_missing</source>
        <translation>{tool} орнатылмаған.</translation>
    </message>
    <message>
        <source>virtual_screen_failed</source>
        <translation>Виртуалды экран іске қосылмады.</translation>
    </message>
    <message>
        <source>password_in_address</source>
        <translation>Мекенжайға құпиясөз жазбаңыз: оны осы құрылғыдағы кез келген адам көре алады. Бағдарлама оны өзі сұрайды.</translation>
    </message>
    <message>
        <source>server_needed</source>
        <translation>Дерекқор осы құрылғыдағы файлда ({path}). Басқа құрылғылар үшін оны серверге көшіріңіз: «kezek db move».</translation>
    </message>
    <message>
        <source>address_broken</source>
        <translation>Дерекқор мекенжайы дұрыс емес: {address}. Үлгі: postgresql://kezek@192.0.2.10/kezek.</translation>
    </message>
    <message>
        <source>certificate_missing</source>
        <translation>Сертификат файлы оқылмады: {path}.</translation>
    </message>
    <message>
        <source>cap_other_root</source>
        <translation>Бұл CAP 1.1 немесе 1.2 хабары емес: ең сыртқы элементі – &lt;{element}&gt;.</translation>
    </message>
    <message>
        <source>cap_unexpected</source>
        <translation>&lt;{parent}&gt; ішіндегі &lt;{element}&gt; элементі артық немесе өз орнында тұрған жоқ.</translation>
    </message>
    <message>
        <source>cap_text_long</source>
        <translation>&lt;{element}&gt; элементінің мәтіні {limit} таңбадан ұзын.</translation>
    </message>
    <message>
        <source>cap_value</source>
        <translation>&lt;{element}&gt; элементінің мәні стандартқа сай емес: «{value}».</translation>
    </message>
    <message>
        <source>cap_missing</source>
        <translation>&lt;{parent}&gt; ішінде міндетті &lt;{element}&gt; элементі жоқ.</translation>
    </message>
    <message>
        <source>cap_sender_unknown</source>
        <translation>Баптауда мұндай &lt;sender&gt; жоқ: «{sender}».</translation>
    </message>
    <message>
        <source>cap_too_old</source>
        <translation>Хабар ескі: &lt;sent&gt; бойынша жіберілгеніне {days} күннен асқан.</translation>
    </message>
    <message>
        <source>cap_ahead</source>
        <translation>&lt;sent&gt; уақыты әлі келген жоқ: {sent}. Жіберушінің немесе осы компьютердің сағатын тексеріңіз.</translation>
    </message>
    <message>
        <source>cap_signature_foreign</source>
        <translation>&lt;Signature&gt; қолтаңбасы баптаудағы сертификаттардың ешқайсысымен жасалмаған.</translation>
    </message>
    <message>
        <source>cap_certificates_unreadable</source>
        <translation>Қолтаңба сертификаттарын оқу мүмкін емес: {path}. Оларсыз ешбір CAP хабары қабылданбайды.</translation>
    </message>
    <message>
        <source>cap_unsigned</source>
        <translation>Хабарда &lt;Signature&gt; қолтаңбасы жоқ, ал баптау оны талап етеді.</translation>
    </message>
    <message>
        <source>cap_signature_wrong</source>
        <translation>&lt;Signature&gt; қойылғаннан кейін хабар өзгертілген.</translation>
    </message>
    <message>
        <source>cap_certificate_expired</source>
        <translation>&lt;Signature&gt; қолтаңбасының сертификаты қазір жарамсыз ({until} дейін жарамды).</translation>
    </message>
    <message>
        <source>cap_too_large</source>
        <translation>Файл {limit} КБ-тан үлкен, CAP хабары мұндай болмайды.</translation>
    </message>
    <message>
        <source>cap_too_complex</source>
        <translation>XML-де элементтер тым көп немесе тым терең кірістірілген.</translation>
    </message>
    <message>
        <source>cap_dtd</source>
        <translation>XML ішінде &lt;!DOCTYPE&gt; немесе &lt;!ENTITY&gt; бар, мұндай хабарлар қабылданбайды.</translation>
    </message>
    <message>
        <source>cap_not_xml</source>
        <translation>Бұл бүтін XML емес: {line}-жолда қате бар.</translation>
    </message>
    <message>
        <source>topic_in_use</source>
        <translation>«{topic}» тақырыбы бойынша бүгін талон берілген: оны ертең алып тастаңыз, бүгін тоқтата тұруға болады.</translation>
    </message>
    <message>
        <source>group_in_use</source>
        <translation>{label} талоны «{group}» санатында әлі аяқталмаған: оны қабылдап болғаннан кейін алып тастаңыз.</translation>
    </message>
    <message>
        <source>counter_in_use</source>
        <translation>{counter} терезесінде маман отыр: ол шыққаннан кейін алып тастаңыз.</translation>
    </message>
    <message>
        <source>clerk_in_use</source>
        <translation>{clerk} терезеде отыр: ол шыққаннан кейін алып тастаңыз.</translation>
    </message>
    <message>
        <source>all_screens_muted</source>
        <translation>Барлық экранның дыбысы өшірілген; алдымен соның бәрін қосыңыз (kezek sound unmute).</translation>
    </message>
    <message>
        <source>screen_unknown</source>
        <translation>«{screen}» деген экран жоқ: ол кеңсе файлында да, хабар берген құрылғылар арасында да кездеспейді.</translation>
    </message>
    <message>
        <source>office_document_broken</source>
        <translation>Дерекқордағы кеңсе сипаттамасы бүлінген ({place}: {reason}).</translation>
    </message>
    <message>
        <source>cap_says_nothing</source>
        <translation>Хабар дұрыс, бірақ &lt;info&gt; жоқ, көрсетер ештеңе жоқ.</translation>
    </message>
    <message>
        <source>cap_expired</source>
        <translation>Хабар дұрыс, бірақ &lt;expires&gt; мерзімі өтіп кеткен.</translation>
    </message>
    <message>
        <source>cap_overtaken</source>
        <translation>Хабар дұрыс, бірақ оны кейінгі хабар алмастырған немесе тоқтатқан.</translation>
    </message>
    <message>
        <source>cap_status_not_shown</source>
        <translation>Хабар дұрыс, бірақ &lt;status&gt; мәні «{status}»: мұндай хабар көпшілікке көрсетілмейді.</translation>
    </message>
    <message>
        <source>cap_type_not_shown</source>
        <translation>Хабар дұрыс, бірақ &lt;msgType&gt; мәні «{type}»: бұл жүйелер арасындағы жауап, дабыл емес.</translation>
    </message>
    <message>
        <source>cap_not_public</source>
        <translation>Хабар дұрыс, бірақ &lt;scope&gt; мәні «{scope}»: көпшілікке тек «Public» көрсетіледі.</translation>
    </message>
    <message>
        <source>cap_ends_nothing</source>
        <translation>Хабар дұрыс, бірақ &lt;references&gt; ішінде ол тоқтата алатын дабыл жоқ: жаттығу не сынақ нақты дабылды тоқтатпайды.</translation>
    </message>
    <message>
        <source>visitor_gone</source>
        <translation>Келушінің басқа талоны бар.</translation>
    </message>
    <message>
        <source>media_file_exists</source>
        <translation>Медиа қалтасында {name} деген файл бар. Оны ауыстыру үшін --replace пайдаланыңыз.</translation>
    </message>
    <message>
        <source>not_allowed</source>
        <translation>Бұған тек кеңсе басшысының немесе әкімшінің құқығы бар.</translation>
    </message>
    <message>
        <source>until_past</source>
        <translation>Аяқталу уақыты өтіп кеткен.</translation>
    </message>
    <message>
        <source>alert_unknown</source>
        <translation>«{id}» дабылы қазір жарияланып тұрған жоқ.</translation>
    </message>
    <message>
        <source>alert_text_missing</source>
        <translation>Дабылдың қазақша және орысша мәтіні болуы керек: {language} тілінде не болғаны айтылмаған.</translation>
    </message>
    <message>
        <source>alert_text_long</source>
        <translation>Дабыл мәтінінің бір бөлігі {limit} таңбадан ұзын.</translation>
    </message>
    <message>
        <source>asset_missing</source>
        <translation>Файл жоқ: {path}. Kezek-ті қайта орнатыңыз.</translation>
    </message>
    <message>
        <source>emblem_unreadable</source>
        <translation>Эмблема оқылмайды: {path}.</translation>
    </message>
    <message>
        <source>printer_unreachable</source>
        <translation>Принтер жауап бермейді ({printer}). Қоректену мен кабельді тексеріңіз.</translation>
    </message>
    <message>
        <source>qr_too_long</source>
        <translation>QR-кодтың мекенжайы тым ұзын ({length} таңба).</translation>
    </message>
    <message>
        <source>printer_line_broken</source>
        <translation>Принтермен байланыс әңгіме ортасында үзілді ({reason}). Кабельді тексеріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>template_missing</source>
        <translation>Талон үлгісі табылмады: {path}.</translation>
    </message>
    <message>
        <source>font_missing</source>
        <translation>Қаріп табылмады: {path}. Kezek-ті қайта орнатыңыз.</translation>
    </message>
    <message>
        <source>voice_incomplete</source>
        <translation>Дауыс жинағында жетіспейді: {clips}.</translation>
    </message>
    <message>
        <source>clip_unreadable</source>
        <translation>Дыбыс оқылмайды: {path}.</translation>
    </message>
    <message>
        <source>voice_manifest_unreadable</source>
        <translation>Дауыс жинағының сипаттамасы оқылмайды: {path}.</translation>
    </message>
    <message>
        <source>rhvoice_missing</source>
        <translation>{program} орнатылмаған.</translation>
    </message>
    <message>
        <source>rhvoice_failed</source>
        <translation>RHVoice мына мәтінді айта алмады: {text} ({reason}).</translation>
    </message>
    <message>
        <source>voice_of_another_language</source>
        <translation>{path} – басқа тілдің дауысы.</translation>
    </message>
    <message>
        <source>numbers_used_up</source>
        <translation>{letter} әрпінің бүгінгі нөмірлері таусылды ({last}). Маманға жүгініңіз.</translation>
    </message>
    <message>
        <source>action_refused</source>
        <translation>{label} талонымен бұл әрекетті қазір жасауға болмайды.</translation>
    </message>
    <message>
        <source>database_away</source>
        <translation>Дерекқормен байланыс жоқ. Қайталап көріледі.</translation>
    </message>
    <message>
        <source>database_missing</source>
        <translation>Дерекқор табылмады: {path}. Алдымен «kezek init» орындаңыз.</translation>
    </message>
    <message>
        <source>office_other</source>
        <translation>Параметрлерде {settings} кеңсесі, файлда {file}.</translation>
    </message>
    <message>
        <source>office_exists</source>
        <translation>{office} кеңсесі дерекқорда бар.</translation>
    </message>
    <message>
        <source>office_missing</source>
        <translation>Дерекқорда {office} кеңсесі жоқ.</translation>
    </message>
    <message>
        <source>clerk_unknown</source>
        <translation>Бұл маман тізімде жоқ.</translation>
    </message>
    <message>
        <source>ticket_unknown</source>
        <translation>Мұндай талон жоқ.</translation>
    </message>
    <message>
        <source>database_newer</source>
        <translation>Дерекқор бағдарламадан жаңа ({has} &gt; {wants}). Kezek-ті жаңартыңыз.</translation>
    </message>
    <message>
        <source>program_older</source>
        <translation>Дерекқор бағдарламадан жаңа ({has} &gt; {wants}), бірақ бағдарлама онымен әзірге жұмыс істей береді. Осы компьютердегі Kezek-ті жаңартыңыз.</translation>
    </message>
    <message>
        <source>database_older</source>
        <translation>Дерекқор ескі ({has}). «kezek db upgrade» орындаңыз.</translation>
    </message>
    <message>
        <source>backup_broken</source>
        <translation>{path} файлы бүлінген немесе сақтық көшірме емес. Басқа көшірмені алыңыз.</translation>
    </message>
    <message>
        <source>record_broken</source>
        <translation>Жазбада қателер бар: {count}, біріншісі: {first}. «kezek verify» бәрін көрсетеді. Көшірме жасалмады.</translation>
    </message>
    <message>
        <source>backup_older</source>
        <translation>Дерекқорда көшірмеде жоқ оқиғалар бар ({has}, көшірмеде {backup}). Солардан айырылуға келісетін болсаңыз, --over қосыңыз.</translation>
    </message>
    <message>
        <source>backup_not_written</source>
        <translation>{path} қалтасына сақтық көшірме жазылмады: {reason}. Дискіні және бос орынды тексеріңіз.</translation>
    </message>
    <message>
        <source>backup_of_another</source>
        <translation>Бұл басқа кеңсенің сақтық көшірмесі: {office}.</translation>
    </message>
    <message>
        <source>backup_newer</source>
        <translation>Сақтық көшірме жаңарақ бағдарламада жасалған. Алдымен Kezek-ті жаңартыңыз.</translation>
    </message>
    <message>
        <source>backup_missing</source>
        <translation>Сақтық көшірме табылмады: {path}.</translation>
    </message>
    <message>
        <source>backup_closed</source>
        <translation>{path} сақтық көшірмесі шифрланған, бұл кілтпен ашылмайды. Дұрыс кілтті --key арқылы көрсетіңіз.</translation>
    </message>
    <message>
        <source>certificate_expired</source>
        <translation>{server} серверінің сертификатының мерзімі өткен. Сервер әкімшісі жаңасын қоюы керек.</translation>
    </message>
    <message>
        <source>schema_half</source>
        <translation>Дерекқордың жаңартылуы аяқталмаған: {what} жоқ. Сақтық көшірмеден қалпына келтіріңіз: «kezek restore».</translation>
    </message>
    <message>
        <source>login_without_rights</source>
        <translation>«{login}» пайдаланушысына ешқандай құқық берілмеген. Бұл құрылғыны қайта қосыңыз: «kezek join».</translation>
    </message>
    <message>
        <source>rights_of_kind</source>
        <translation>«{login}» пайдаланушысына мына кестелерге құқық жетпейді: {what}. Бірінші құрылғыда «kezek db rights» орындаңыз.</translation>
    </message>
    <message>
        <source>server_version</source>
        <translation>Сервер нұсқасы PostgreSQL {has}; бұл бағдарлама {known} нұсқаларында тексерілген. Басқа серверді алыңыз немесе Kezek-ті жаңартыңыз.</translation>
    </message>
    <message>
        <source>clock_differs</source>
        <translation>Бұл құрылғының сағаты сервердікінен {seconds} с айырмашылықта. Бағдарламалар сервер уақытымен жүреді; уақытты желіден (NTP) түзетіңіз.</translation>
    </message>
    <message>
        <source>server_zone</source>
        <translation>Сервердің уақыт белдеуі {has}, кеңсенікі {office}. Кезекке әсері жоқ, бірақ сервер журналы басқа уақыт көрсетеді: postgresql.conf ішінде log_timezone = '{office}'.</translation>
    </message>
    <message>
        <source>disk_low</source>
        <translation>{path} дискісінде орын аз қалды: {megabytes} МБ. Орын босатыңыз: толса, талон берілмейді.</translation>
    </message>
    <message>
        <source>rights_missing</source>
        <translation>Дерекқор пайдаланушысының құқығы жетпейді: {right}. Оны сервер әкімшісі береді.</translation>
    </message>
    <message>
        <source>move_differs</source>
        <translation>{place} дерекқорына көшірілген деректер түпнұсқадан өзгеше. Кеңсе бұрынғы орнында қалды.</translation>
    </message>
    <message>
        <source>database_in_use</source>
        <translation>Дерекқорды әлі бағдарламалар ашып тұр: {count}. Алдымен барлығын жабыңыз.</translation>
    </message>
    <message>
        <source>office_moved</source>
        <translation>Кеңсе басқа дерекқорға көшті: {place}. Баптауларда соны көрсетіңіз немесе осы құрылғыда «kezek join» орындаңыз.</translation>
    </message>
    <message>
        <source>ticket_unreadable</source>
        <translation>Бұл бағдарлама талонды оқи алмады. Ол сіздің терезеңізде тұрса, басқа терезеге отырыңыз және әкімшіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>font_broken</source>
        <translation>Қаріп оқылмайды: {path}. Kezek-ті қайта орнатыңыз.</translation>
    </message>
    <message>
        <source>screen_broken</source>
        <translation>Экран ашылмады: {screen} ({reason}).</translation>
    </message>
    <message>
        <source>translation_missing</source>
        <translation>Аударма файлы жоқ: {path}.</translation>
    </message>
    <message>
        <source>translation_tool_failed</source>
        <translation>Аударма құралы жұмыс істемеді: {tool} ({reason}).</translation>
    </message>
    <message>
        <source>settings_missing</source>
        <translation>Параметрлер файлы табылмады ({path}). Оны "kezek init" командасы жасайды.</translation>
    </message>
    <message>
        <source>file_unreadable</source>
        <translation>Файл оқылмайды: {path}.</translation>
    </message>
</context>
</TS>
