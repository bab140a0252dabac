<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccessPanel</name>
    <message>
        <source>How would it be easier for you?</source>
        <translation>How would it be easier for you?</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>Large type</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Buttons lower down</source>
        <translation>Buttons lower down</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Softer</translation>
    </message>
    <message>
        <source>Volume: %1 %</source>
        <translation>Volume: %1 %</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Louder</translation>
    </message>
    <message>
        <source>Usual view</source>
        <translation>Usual view</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Call next</source>
        <translation>Call next</translation>
    </message>
    <message>
        <source>Finish and call next</source>
        <translation>Finish and call next</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Call another one</source>
        <translation>Call another one</translation>
    </message>
    <message>
        <source>Without a ticket</source>
        <translation>Without a ticket</translation>
    </message>
    <message>
        <source>Came after all</source>
        <translation>Came after all</translation>
    </message>
    <message>
        <source>Open the counter</source>
        <translation>Open the counter</translation>
    </message>
    <message>
        <source>Break or close</source>
        <translation>Break or close</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>No-show</translation>
    </message>
</context>
<context>
    <name>AlertCover</name>
    <message>
        <source>Your number</source>
        <translation>Your number</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nobody is signed in</translation>
    </message>
    <message>
        <source>The break's time is up</source>
        <translation>The break's time is up</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>On a break</translation>
    </message>
    <message>
        <source>The counter is closed</source>
        <translation>The counter is closed</translation>
    </message>
    <message>
        <source>Nobody is waiting for you</source>
        <translation>Nobody is waiting for you</translation>
    </message>
    <message>
        <source>Nobody is at the counter</source>
        <translation>Nobody is at the counter</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>waiting: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) waiting for you</source>
        <translation>
            <numerusform>%n visitor is waiting for you</numerusform>
            <numerusform>%n visitors are waiting for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BarHead</name>
    <message>
        <source>Counter %1</source>
        <translation>Counter %1</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>no connection</translation>
    </message>
    <message>
        <source>Not done. Why: F11</source>
        <translation>Not done. Why: F11</translation>
    </message>
    <message>
        <source>Of yesterday</source>
        <translation>Of yesterday</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>Being served</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>There is a notice: open the window</source>
        <translation>There is a notice: open the window</translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>Open the window</translation>
    </message>
</context>
<context>
    <name>BarSigns</name>
    <message>
        <source>Call another one</source>
        <translation>Call another one</translation>
    </message>
    <message>
        <source>Break or close</source>
        <translation>Break or close</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>No-show</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Undo: %1 s left</source>
        <translation>Undo: %1 s left</translation>
    </message>
</context>
<context>
    <name>BarSteps</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Open the counter</source>
        <translation>Open the counter</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Call next</translation>
    </message>
    <message>
        <source>Finish, then next</source>
        <translation>Finish, then next</translation>
    </message>
</context>
<context>
    <name>BringList</name>
    <message>
        <source>Please have ready</source>
        <translation>Please have ready</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>Today: %1</source>
        <translation>Today: %1</translation>
    </message>
</context>
<context>
    <name>ColleaguesPanel</name>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>calls</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>serves</translation>
    </message>
    <message>
        <source>break</source>
        <translation>break</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>Counter %1</translation>
    </message>
</context>
<context>
    <name>CurrentTicket</name>
    <message>
        <source>Kazakh</source>
        <translation>Kazakh</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russian</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Nobody is at the counter</source>
        <translation>Nobody is at the counter</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>Being served</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message>
        <source>About the visitor</source>
        <translation>About the visitor</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>waited %1</translation>
    </message>
    <message>
        <source>Why this one?</source>
        <translation>Why this one?</translation>
    </message>
    <message>
        <source>The group is confirmed by a document</source>
        <translation>The group is confirmed by a document</translation>
    </message>
    <message>
        <source>The group is not confirmed: back to the line by the time of coming</source>
        <translation>The group is not confirmed: back to the line by the time of coming</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Comes back in</source>
        <translation>Comes back in</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>any counter of the topic</source>
        <translation>any counter of the topic</translation>
    </message>
    <message>
        <source>Counter {number}</source>
        <translation>Counter {number}</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>Where it goes on</source>
        <translation>Where it goes on</translation>
    </message>
    <message>
        <source>here, at once</source>
        <translation>here, at once</translation>
    </message>
    <message>
        <source>in the line of that topic</source>
        <translation>in the line of that topic</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>Whom?</translation>
    </message>
    <message>
        <source>first of the topic</source>
        <translation>first of the topic</translation>
    </message>
    <message>
        <source>first of the section</source>
        <translation>first of the section</translation>
    </message>
    <message>
        <source>first of the group</source>
        <translation>first of the group</translation>
    </message>
    <message>
        <source>Priority group: {group}</source>
        <translation>Priority group: {group}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Who has come?</source>
        <translation>Who has come?</translation>
    </message>
    <message>
        <source>keeps the place</source>
        <translation>keeps the place</translation>
    </message>
    <message>
        <source>to the end of the line</source>
        <translation>to the end of the line</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Planned end</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>until {time}</translation>
    </message>
    <message>
        <source>Close the counter</source>
        <translation>Close the counter</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>stay free</source>
        <translation>stay free</translation>
    </message>
    <message>
        <source>call the next visitor</source>
        <translation>call the next visitor</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} before {second}: came %n minute(s) earlier.</source>
        <translation>
            <numerusform>{first} before {second}: came %n minute earlier.</numerusform>
            <numerusform>{first} before {second}: came %n minutes earlier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} before {second}: head start of %n minute(s), group: {group}.</source>
        <translation>
            <numerusform>{first} before {second}: head start of %n minute, group: {group}.</numerusform>
            <numerusform>{first} before {second}: head start of %n minutes, group: {group}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A visitor is waiting for you</source>
        <translation>A visitor is waiting for you</translation>
    </message>
    <message>
        <source>{label}: the time of the hold is up</source>
        <translation>{label}: the time of the hold is up</translation>
    </message>
    <message>
        <source>Nobody else was waiting for this counter.</source>
        <translation>Nobody else was waiting for this counter.</translation>
    </message>
    <message>
        <source>{first} before {second}: both came at the same moment.</source>
        <translation>{first} before {second}: both came at the same moment.</translation>
    </message>
    <message>
        <source>{first} before {second}: the line of {first} goes first here.</source>
        <translation>{first} before {second}: the line of {first} goes first here.</translation>
    </message>
    <message>
        <source>{first} before {second}: a colleague sent {first} to this counter.</source>
        <translation>{first} before {second}: a colleague sent {first} to this counter.</translation>
    </message>
    <message>
        <source>{first} was called before {second} by a clerk, with a reason.</source>
        <translation>{first} was called before {second} by a clerk, with a reason.</translation>
    </message>
    <message>
        <source>From any other program: {key}</source>
        <translation>From any other program: {key}</translation>
    </message>
    <message>
        <source>On this system {key} is not heard in other programs.</source>
        <translation>On this system {key} is not heard in other programs.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>A new day has begun. Finish with this visitor, then sign in again.</source>
        <translation>A new day has begun. Finish with this visitor, then sign in again.</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>{device}: closed to visitors</source>
        <translation>{device}: closed to visitors</translation>
    </message>
    <message>
        <source>{device}: the paper is nearly used up</source>
        <translation>{device}: the paper is nearly used up</translation>
    </message>
    <message>
        <source>{device}: the printer has no paper</source>
        <translation>{device}: the printer has no paper</translation>
    </message>
    <message>
        <source>{device}: the printer's cover is open</source>
        <translation>{device}: the printer's cover is open</translation>
    </message>
    <message>
        <source>{device}: the printer reports an error</source>
        <translation>{device}: the printer reports an error</translation>
    </message>
    <message>
        <source>{device}: the printer does not answer</source>
        <translation>{device}: the printer does not answer</translation>
    </message>
    <message>
        <source>{device}: calls are not heard, there is no loudspeaker</source>
        <translation>{device}: calls are not heard, there is no loudspeaker</translation>
    </message>
    <message>
        <source>{device}: calls are not heard, the sound output fails</source>
        <translation>{device}: calls are not heard, the sound output fails</translation>
    </message>
    <message>
        <source>{device}: the voice lacks words, calls are not spoken whole</source>
        <translation>{device}: the voice lacks words, calls are not spoken whole</translation>
    </message>
    <message>
        <source>{device}: the voice lacks words, a machine speaks them</source>
        <translation>{device}: the voice lacks words, a machine speaks them</translation>
    </message>
    <message>
        <source>{device}: its numbers cannot be read from the farthest seat</source>
        <translation>{device}: its numbers cannot be read from the farthest seat</translation>
    </message>
    <message>
        <source>{device}: the media folder is out of reach</source>
        <translation>{device}: the media folder is out of reach</translation>
    </message>
    <message>
        <source>{device}: some videos or images cannot be shown</source>
        <translation>{device}: some videos or images cannot be shown</translation>
    </message>
    <message>
        <source>{device}: a video stopped while it was shown</source>
        <translation>{device}: a video stopped while it was shown</translation>
    </message>
    <message>
        <source>{device}: a video is too much for this machine</source>
        <translation>{device}: a video is too much for this machine</translation>
    </message>
    <message>
        <source>{device}: videos or images are being converted</source>
        <translation>{device}: videos or images are being converted</translation>
    </message>
    <message>
        <source>{device}: the playlist has mistakes</source>
        <translation>{device}: the playlist has mistakes</translation>
    </message>
    <message>
        <source>{device}: the folder of CAP messages is out of reach</source>
        <translation>{device}: the folder of CAP messages is out of reach</translation>
    </message>
    <message>
        <source>{device}: nothing can be moved in the folder of CAP messages</source>
        <translation>{device}: nothing can be moved in the folder of CAP messages</translation>
    </message>
    <message>
        <source>{device}: the certificates for CAP messages cannot be read</source>
        <translation>{device}: the certificates for CAP messages cannot be read</translation>
    </message>
    <message>
        <source>Open it again in its menu for the staff.</source>
        <translation>Open it again in its menu for the staff.</translation>
    </message>
    <message>
        <source>Have a new roll at hand.</source>
        <translation>Have a new roll at hand.</translation>
    </message>
    <message>
        <source>Put in a new roll. Until then visitors see their number on the screen.</source>
        <translation>Put in a new roll. Until then visitors see their number on the screen.</translation>
    </message>
    <message>
        <source>Close the cover until it clicks.</source>
        <translation>Close the cover until it clicks.</translation>
    </message>
    <message>
        <source>Look for jammed paper, then switch the printer off and on.</source>
        <translation>Look for jammed paper, then switch the printer off and on.</translation>
    </message>
    <message>
        <source>Look whether it is switched on and its cable is plugged in.</source>
        <translation>Look whether it is switched on and its cable is plugged in.</translation>
    </message>
    <message>
        <source>Plug in the loudspeakers and switch them on. Until then call out the number.</source>
        <translation>Plug in the loudspeakers and switch them on. Until then call out the number.</translation>
    </message>
    <message>
        <source>Restart the TV's machine. Until then call out the number.</source>
        <translation>Restart the TV's machine. Until then call out the number.</translation>
    </message>
    <message>
        <source>Please tell your administrator: kezek voice check.</source>
        <translation>Please tell your administrator: kezek voice check.</translation>
    </message>
    <message>
        <source>Choose a layout with larger numbers or a larger screen: kezek screens.</source>
        <translation>Choose a layout with larger numbers or a larger screen: kezek screens.</translation>
    </message>
    <message>
        <source>Look at the disk or the network. Meanwhile the usual media are shown.</source>
        <translation>Look at the disk or the network. Meanwhile the usual media are shown.</translation>
    </message>
    <message>
        <source>The others are shown. The reasons: kezek media check.</source>
        <translation>The others are shown. The reasons: kezek media check.</translation>
    </message>
    <message>
        <source>It is left out. Copy it again or save it anew.</source>
        <translation>It is left out. Copy it again or save it anew.</translation>
    </message>
    <message>
        <source>Save it with fewer pixels or take it out of the folder.</source>
        <translation>Save it with fewer pixels or take it out of the folder.</translation>
    </message>
    <message>
        <source>They are shown as soon as that is done. Nothing to do.</source>
        <translation>They are shown as soon as that is done. Nothing to do.</translation>
    </message>
    <message>
        <source>The last good one holds. The mistakes, with their lines: kezek media check.</source>
        <translation>The last good one holds. The mistakes, with their lines: kezek media check.</translation>
    </message>
    <message>
        <source>Until it is there again alerts do not arrive by themselves. Look at the disk or the network.</source>
        <translation>Until it is there again alerts do not arrive by themselves. Look at the disk or the network.</translation>
    </message>
    <message>
        <source>Alerts do arrive. Please give this machine the right to write there.</source>
        <translation>Alerts do arrive. Please give this machine the right to write there.</translation>
    </message>
    <message>
        <source>No message is taken until they can. Please tell your administrator.</source>
        <translation>No message is taken until they can. Please tell your administrator.</translation>
    </message>
    <message>
        <source>{device}: something is wrong ({code})</source>
        <translation>{device}: something is wrong ({code})</translation>
    </message>
    <message>
        <source>Please tell your administrator.</source>
        <translation>Please tell your administrator.</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>Who goes earlier by law</source>
        <translation>Who goes earlier by law</translation>
    </message>
    <message>
        <source>Please show your document at the counter.</source>
        <translation>Please show your document at the counter.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>None of these</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>HeldPanel</name>
    <message>
        <source>Set aside by you</source>
        <translation>Set aside by you</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>time is up</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is back at the desk</source>
        <translation>%1 is back at the desk</translation>
    </message>
    <message>
        <source>%1 back to the line</source>
        <translation>%1 back to the line</translation>
    </message>
</context>
<context>
    <name>HowItWorks</name>
    <message>
        <source>How it works</source>
        <translation>How it works</translation>
    </message>
    <message>
        <source>Touch what you have come about</source>
        <translation>Touch what you have come about</translation>
    </message>
    <message>
        <source>Take your ticket</source>
        <translation>Take your ticket</translation>
    </message>
    <message>
        <source>Have a seat: the board and a voice will call your number</source>
        <translation>Have a seat: the board and a voice will call your number</translation>
    </message>
</context>
<context>
    <name>KPinPad</name>
    <message>
        <source>%1 figures entered</source>
        <translation>%1 figures entered</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>LeafletPanel</name>
    <message>
        <source>You may not need a ticket</source>
        <translation>You may not need a ticket</translation>
    </message>
    <message>
        <source>Scan a code with your phone: the answer may be there already.</source>
        <translation>Scan a code with your phone: the answer may be there already.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>LineFacts</name>
    <message>
        <source>Nobody is waiting</source>
        <translation>Nobody is waiting</translation>
    </message>
    <message numerus="yes">
        <source>%n people waiting</source>
        <translation>
            <numerusform>%n person waiting</numerusform>
            <numerusform>%n people waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>up to %1 min</source>
        <translation>up to %1 min</translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <translation>%1–%2 min</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>nobody waits</source>
        <translation>nobody waits</translation>
    </message>
    <message numerus="yes">
        <source>longest wait: %n minute(s), over the norm</source>
        <translation>
            <numerusform>longest wait: %n minute, over the norm</numerusform>
            <numerusform>longest wait: %n minutes, over the norm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longest wait: %n minute(s)</source>
        <translation>
            <numerusform>longest wait: %n minute</numerusform>
            <numerusform>longest wait: %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>called when your own line is empty or this one waits too long</source>
        <translation>called when your own line is empty or this one waits too long</translation>
    </message>
    <message>
        <source>served at another counter</source>
        <translation>served at another counter</translation>
    </message>
</context>
<context>
    <name>LineSummary</name>
    <message>
        <source>Ahead of you</source>
        <translation>Ahead of you</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Expected wait</translation>
    </message>
    <message>
        <source>up to %1 min</source>
        <translation>up to %1 min</translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <translation>%1–%2 min</translation>
    </message>
</context>
<context>
    <name>LinesPanel</name>
    <message>
        <source>Who is waiting</source>
        <translation>Who is waiting</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) waiting for you</source>
        <translation>
            <numerusform>%n visitor is waiting for you</numerusform>
            <numerusform>%n visitors are waiting for you</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside and colleagues</source>
        <translation>Set aside and colleagues</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked: %1</source>
        <translation>Locked: %1</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>You can try again now.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Kezek – counter</source>
        <translation>Kezek – counter</translation>
    </message>
    <message>
        <source>Kezek – kiosk</source>
        <translation>Kezek – kiosk</translation>
    </message>
    <message>
        <source>We keep trying. Please wait a moment, or speak to the staff.</source>
        <translation>We keep trying. Please wait a moment, or speak to the staff.</translation>
    </message>
    <message>
        <source>The office's computer does not answer. No tickets can be given just now.</source>
        <translation>The office's computer does not answer. No tickets can be given just now.</translation>
    </message>
    <message>
        <source>It will be on the screen: please remember or photograph it.</source>
        <translation>It will be on the screen: please remember or photograph it.</translation>
    </message>
    <message>
        <source>Your number cannot be printed on paper just now.</source>
        <translation>Your number cannot be printed on paper just now.</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>The playlist names it, but it is not in the folder.</source>
        <translation>The playlist names it, but it is not in the folder.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it again.</source>
        <translation>The file is empty. Copy it again.</translation>
    </message>
    <message>
        <source>The file cannot be read. Copy it again or save it anew.</source>
        <translation>The file cannot be read. Copy it again or save it anew.</translation>
    </message>
    <message>
        <source>The end of the video is missing. Copy it again.</source>
        <translation>The end of the video is missing. Copy it again.</translation>
    </message>
    <message>
        <source>This is no video and no image, or its name says something else.</source>
        <translation>This is no video and no image, or its name says something else.</translation>
    </message>
    <message>
        <source>There is only sound in it, no picture.</source>
        <translation>There is only sound in it, no picture.</translation>
    </message>
    <message>
        <source>It has to be converted, but there is no folder for the copy to be written to.</source>
        <translation>It has to be converted, but there is no folder for the copy to be written to.</translation>
    </message>
    <message>
        <source>The picture is too large. Save it with fewer pixels.</source>
        <translation>The picture is too large. Save it with fewer pixels.</translation>
    </message>
    <message>
        <source>The file is broken so badly that opening it failed.</source>
        <translation>The file is broken so badly that opening it failed.</translation>
    </message>
    <message>
        <source>It gave no pictures when it was played.</source>
        <translation>It gave no pictures when it was played.</translation>
    </message>
    <message>
        <source>It could not be converted. Save it as an MP4 or a JPEG.</source>
        <translation>It could not be converted. Save it as an MP4 or a JPEG.</translation>
    </message>
    <message>
        <source>Converting it took too long. Save it as an MP4 of at most 1920x1080.</source>
        <translation>Converting it took too long. Save it as an MP4 of at most 1920x1080.</translation>
    </message>
    <message>
        <source>There is no room on the disk to convert it. Make room.</source>
        <translation>There is no room on the disk to convert it. Make room.</translation>
    </message>
    <message>
        <source>It is still being copied.</source>
        <translation>It is still being copied.</translation>
    </message>
    <message>
        <source>It is to be converted before it is shown.</source>
        <translation>It is to be converted before it is shown.</translation>
    </message>
</context>
<context>
    <name>NobodyHere</name>
    <message>
        <source>The break's time is up</source>
        <translation>The break's time is up</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>On a break</translation>
    </message>
    <message>
        <source>The counter is closed</source>
        <translation>The counter is closed</translation>
    </message>
    <message>
        <source>Nobody is waiting for you</source>
        <translation>Nobody is waiting for you</translation>
    </message>
    <message>
        <source>Nobody is at the counter</source>
        <translation>Nobody is at the counter</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) waiting for you</source>
        <translation>
            <numerusform>%n visitor is waiting for you</numerusform>
            <numerusform>%n visitors are waiting for you</numerusform>
        </translation>
    </message>
    <message>
        <source>New visitors will appear in the list by themselves.</source>
        <translation>New visitors will appear in the list by themselves.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>It is noted in the log. If something looks wrong, restart the program.</source>
        <translation>It is noted in the log. If something looks wrong, restart the program.</translation>
    </message>
    <message>
        <source>A part of this window has failed; the rest works</source>
        <translation>A part of this window has failed; the rest works</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>We are having a break</source>
        <translation>We are having a break</translation>
    </message>
    <message>
        <source>We are closed now</source>
        <translation>We are closed now</translation>
    </message>
    <message>
        <source>We go on at {time}</source>
        <translation>We go on at {time}</translation>
    </message>
    <message>
        <source>We open today at {time}</source>
        <translation>We open today at {time}</translation>
    </message>
    <message>
        <source>We open tomorrow at {time}</source>
        <translation>We open tomorrow at {time}</translation>
    </message>
    <message>
        <source>We open at {time}: {date}</source>
        <translation>We open at {time}: {date}</translation>
    </message>
    <message>
        <source>Please ask the staff when we open</source>
        <translation>Please ask the staff when we open</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>{first}: nobody else waits for this counter.</source>
        <translation>{first}: nobody else waits for this counter.</translation>
    </message>
    <message>
        <source>{first} goes before {second}: came less than a minute earlier.</source>
        <translation>{first} goes before {second}: came less than a minute earlier.</translation>
    </message>
    <message>
        <source>{first} goes before {second}: came {minutes} min earlier.</source>
        <translation>{first} goes before {second}: came {minutes} min earlier.</translation>
    </message>
    <message>
        <source>{first} goes before {second}: head start of {start} min, group: {group}.</source>
        <translation>{first} goes before {second}: head start of {start} min, group: {group}.</translation>
    </message>
    <message>
        <source>{first} goes before {second}: the ticket was given first.</source>
        <translation>{first} goes before {second}: the ticket was given first.</translation>
    </message>
    <message>
        <source>{first} goes before {second}: this counter serves “{topic}” first.</source>
        <translation>{first} goes before {second}: this counter serves “{topic}” first.</translation>
    </message>
    <message>
        <source>{first} goes before {second}: a colleague sent the visitor to this counter.</source>
        <translation>{first} goes before {second}: a colleague sent the visitor to this counter.</translation>
    </message>
    <message>
        <source>{first} was called out of order, {second} was next; the record has the reason.</source>
        <translation>{first} was called out of order, {second} was next; the record has the reason.</translation>
    </message>
</context>
<context>
    <name>PageControls</name>
    <message>
        <source>Easier to use</source>
        <translation>Easier to use</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>What you see is the last that was known. Trying again by itself.</source>
        <translation>What you see is the last that was known. Trying again by itself.</translation>
    </message>
    <message>
        <source>What you see is the last that was known.</source>
        <translation>What you see is the last that was known.</translation>
    </message>
    <message>
        <source>No connection to the database</source>
        <translation>No connection to the database</translation>
    </message>
    <message>
        <source>The database cannot be used</source>
        <translation>The database cannot be used</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Nobody is ahead of you</source>
        <translation>Nobody is ahead of you</translation>
    </message>
    <message>
        <source>Expected wait: {low}–{high} min</source>
        <translation>Expected wait: {low}–{high} min</translation>
    </message>
    <message>
        <source>Expected wait: up to {high} min</source>
        <translation>Expected wait: up to {high} min</translation>
    </message>
    <message>
        <source>Goes earlier: {group}. Please show your document.</source>
        <translation>Goes earlier: {group}. Please show your document.</translation>
    </message>
    <message>
        <source>Scan the code to see your place in the line on your phone.</source>
        <translation>Scan the code to see your place in the line on your phone.</translation>
    </message>
    <message>
        <source>Please watch the board and listen for your number.</source>
        <translation>Please watch the board and listen for your number.</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>COPY</translation>
    </message>
    <message numerus="yes">
        <source>%n people are ahead of you</source>
        <translation>
            <numerusform>%n person is ahead of you</numerusform>
            <numerusform>%n people are ahead of you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperNote</name>
    <message>
        <source>Your ticket is being printed</source>
        <translation>Your ticket is being printed</translation>
    </message>
    <message>
        <source>Please take your ticket</source>
        <translation>Please take your ticket</translation>
    </message>
    <message>
        <source>If no paper came out, your number still counts</source>
        <translation>If no paper came out, your number still counts</translation>
    </message>
    <message>
        <source>No paper came out: your number still counts</source>
        <translation>No paper came out: your number still counts</translation>
    </message>
    <message>
        <source>Your number counts without paper</source>
        <translation>Your number counts without paper</translation>
    </message>
    <message>
        <source>It comes out below the screen.</source>
        <translation>It comes out below the screen.</translation>
    </message>
    <message>
        <source>Your number will be shown on the board and called out.</source>
        <translation>Your number will be shown on the board and called out.</translation>
    </message>
    <message>
        <source>Please remember or photograph it.</source>
        <translation>Please remember or photograph it.</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Reading aloud is on. The arrow keys move, Enter chooses, zero goes back, the point says it again, plus and minus change the volume.</source>
        <translation>Reading aloud is on. The arrow keys move, Enter chooses, zero goes back, the point says it again, plus and minus change the volume.</translation>
    </message>
    <message>
        <source>button</source>
        <translation>button</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>not chosen</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>not available</translation>
    </message>
    <message>
        <source>Enter chooses: {name}</source>
        <translation>Enter chooses: {name}</translation>
    </message>
    <message>
        <source>Volume: {percent} percent</source>
        <translation>Volume: {percent} percent</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>No tickets for this just now</source>
        <translation>No tickets for this just now</translation>
    </message>
    <message>
        <source>All tickets of today are taken</source>
        <translation>All tickets of today are taken</translation>
    </message>
    <message>
        <source>No more tickets today</source>
        <translation>No more tickets today</translation>
    </message>
    <message>
        <source>The line is full until we close</source>
        <translation>The line is full until we close</translation>
    </message>
    <message>
        <source>Please ask the staff</source>
        <translation>Please ask the staff</translation>
    </message>
</context>
<context>
    <name>SecretPad</name>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
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
        <translation>Finish</translation>
    </message>
    <message>
        <source>Finish with a result</source>
        <translation>Finish with a result</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>One more topic in this visit</source>
        <translation>One more topic in this visit</translation>
    </message>
</context>
<context>
    <name>SheetFoot</name>
    <message>
        <source>Note for your colleague (no personal data)</source>
        <translation>Note for your colleague (no personal data)</translation>
    </message>
    <message>
        <source>In your own words (no personal data)</source>
        <translation>In your own words (no personal data)</translation>
    </message>
    <message>
        <source>%1 passes over: %2</source>
        <translation>%1 passes over: %2</translation>
    </message>
    <message>
        <source>%1 passes over nobody.</source>
        <translation>%1 passes over nobody.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>I belong to a group that goes earlier</source>
        <translation>I belong to a group that goes earlier</translation>
    </message>
    <message>
        <source>You may not need a ticket</source>
        <translation>You may not need a ticket</translation>
    </message>
    <message>
        <source>Take a ticket</source>
        <translation>Take a ticket</translation>
    </message>
    <message>
        <source>Other topics</source>
        <translation>Other topics</translation>
    </message>
</context>
<context>
    <name>ShutPage</name>
    <message>
        <source>This kiosk is closed</source>
        <translation>This kiosk is closed</translation>
    </message>
    <message>
        <source>Please use another one, or speak to the staff</source>
        <translation>Please use another one, or speak to the staff</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>{name} has taken over your counter at {device}.</source>
        <translation>{name} has taken over your counter at {device}.</translation>
    </message>
    <message>
        <source>A new day has begun. Please sign in again.</source>
        <translation>A new day has begun. Please sign in again.</translation>
    </message>
    <message>
        <source>A new day has begun, and {label} of yesterday was closed unfinished. Please sign in again.</source>
        <translation>A new day has begun, and {label} of yesterday was closed unfinished. Please sign in again.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>The office is not known yet. As soon as the database answers, you can sign in here: nothing is to be done.</source>
        <translation>The office is not known yet. As soon as the database answers, you can sign in here: nothing is to be done.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>at counter %1</source>
        <translation>at counter %1</translation>
    </message>
    <message>
        <source>Which counter?</source>
        <translation>Which counter?</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>Counter %1</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Your PIN</translation>
    </message>
    <message>
        <source>First choose your name and the counter.</source>
        <translation>First choose your name and the counter.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>You can try again now.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
</context>
<context>
    <name>StaffButtons</name>
    <message>
        <source>Print a test</source>
        <translation>Print a test</translation>
    </message>
    <message>
        <source>Open to visitors</source>
        <translation>Open to visitors</translation>
    </message>
    <message>
        <source>Close to visitors</source>
        <translation>Close to visitors</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>End the kiosk</source>
        <translation>End the kiosk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <source>Kiosk: for the staff</source>
        <translation>Kiosk: for the staff</translation>
    </message>
    <message>
        <source>For the staff: your PIN</source>
        <translation>For the staff: your PIN</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Nothing is wrong with the printer</source>
        <translation>Nothing is wrong with the printer</translation>
    </message>
    <message>
        <source>The test paper is being printed</source>
        <translation>The test paper is being printed</translation>
    </message>
    <message>
        <source>The test paper is printed</source>
        <translation>The test paper is printed</translation>
    </message>
    <message>
        <source>No printer is set up</source>
        <translation>No printer is set up</translation>
    </message>
    <message>
        <source>The test paper did not come out</source>
        <translation>The test paper did not come out</translation>
    </message>
    <message>
        <source>Print a ticket again, marked as a copy:</source>
        <translation>Print a ticket again, marked as a copy:</translation>
    </message>
    <message>
        <source>The copy is being printed</source>
        <translation>The copy is being printed</translation>
    </message>
    <message>
        <source>The copy is printed</source>
        <translation>The copy is printed</translation>
    </message>
    <message>
        <source>The copy did not come out</source>
        <translation>The copy did not come out</translation>
    </message>
</context>
<context>
    <name>StaffTopics</name>
    <message>
        <source>Paused. Touch to give tickets again</source>
        <translation>Paused. Touch to give tickets again</translation>
    </message>
    <message>
        <source>Gives tickets. Touch to pause</source>
        <translation>Gives tickets. Touch to pause</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Electronic queue</source>
        <translation>Electronic queue</translation>
    </message>
    <message>
        <source>Take a numbered ticket: the board and a voice will call you</source>
        <translation>Take a numbered ticket: the board and a voice will call you</translation>
    </message>
    <message>
        <source>Open today: %1</source>
        <translation>Open today: %1</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Nobody is waiting</translation>
    </message>
    <message numerus="yes">
        <source>%n people waiting</source>
        <translation>
            <numerusform>%n person waiting</numerusform>
            <numerusform>%n people waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartingPage</name>
    <message>
        <source>One moment, please</source>
        <translation>One moment, please</translation>
    </message>
    <message>
        <source>This kiosk is not ready yet</source>
        <translation>This kiosk is not ready yet</translation>
    </message>
    <message>
        <source>It starts by itself. Meanwhile, please speak to the staff.</source>
        <translation>It starts by itself. Meanwhile, please speak to the staff.</translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>Hold %1</source>
        <translation>Hold %1</translation>
    </message>
    <message>
        <source>Transfer %1</source>
        <translation>Transfer %1</translation>
    </message>
    <message>
        <source>Result of %1</source>
        <translation>Result of %1</translation>
    </message>
    <message>
        <source>One more topic for %1</source>
        <translation>One more topic for %1</translation>
    </message>
    <message>
        <source>Call somebody who is not next</source>
        <translation>Call somebody who is not next</translation>
    </message>
    <message>
        <source>A visitor without a ticket</source>
        <translation>A visitor without a ticket</translation>
    </message>
    <message>
        <source>Break or close</source>
        <translation>Break or close</translation>
    </message>
    <message>
        <source>A visitor has come after all</source>
        <translation>A visitor has come after all</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>Serve</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Back to the line</source>
        <translation>Back to the line</translation>
    </message>
    <message>
        <source>Number on the ticket</source>
        <translation>Number on the ticket</translation>
    </message>
</context>
<context>
    <name>TicketFacts</name>
    <message>
        <source>Ahead of you</source>
        <translation>Ahead of you</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Expected wait</translation>
    </message>
    <message>
        <source>up to %1 min</source>
        <translation>up to %1 min</translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <translation>%1–%2 min</translation>
    </message>
    <message>
        <source>Please have a seat</source>
        <translation>Please have a seat</translation>
    </message>
    <message>
        <source>Code of your ticket</source>
        <translation>Code of your ticket</translation>
    </message>
    <message>
        <source>Scan the code to see your place in the line on your phone</source>
        <translation>Scan the code to see your place in the line on your phone</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message numerus="yes">
        <source>Closes in %n s</source>
        <translation>
            <numerusform>Closes in %n second</numerusform>
            <numerusform>Closes in %n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>TicketSlip</name>
    <message>
        <source>Your number</source>
        <translation>Your number</translation>
    </message>
</context>
<context>
    <name>TimeWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Are you still there?</translation>
    </message>
    <message numerus="yes">
        <source>This page closes in %n s</source>
        <translation>
            <numerusform>This page closes in %n s</numerusform>
            <numerusform>This page closes in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>I need more time</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Counter %1</source>
        <translation>Counter %1</translation>
    </message>
    <message>
        <source>Small bar above other programs</source>
        <translation>Small bar above other programs</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Lock the window</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
</context>
<context>
    <name>TopicCard</name>
    <message>
        <source>Key %1</source>
        <translation>Key %1</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>All topics</source>
        <translation>All topics</translation>
    </message>
    <message>
        <source>What have you come about?</source>
        <translation>What have you come about?</translation>
    </message>
    <message>
        <source>More topics (%1 of %2)</source>
        <translation>More topics (%1 of %2)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
        <translation>Show the window</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Call next</translation>
    </message>
    <message>
        <source>Small bar above other programs</source>
        <translation>Small bar above other programs</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Counter {number}: {label}</source>
        <translation>Counter {number}: {label}</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) waiting for you</source>
        <translation>
            <numerusform>%n visitor is waiting for you</numerusform>
            <numerusform>%n visitors are waiting for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>put back</source>
        <translation>put back</translation>
    </message>
    <message>
        <source>started</source>
        <translation>started</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>finished</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>did not come</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>on hold</translation>
    </message>
    <message>
        <source>back at the desk</source>
        <translation>back at the desk</translation>
    </message>
    <message>
        <source>back in the line</source>
        <translation>back in the line</translation>
    </message>
    <message>
        <source>waits again</source>
        <translation>waits again</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>transferred</translation>
    </message>
    <message>
        <source>sent to the next topic</source>
        <translation>sent to the next topic</translation>
    </message>
    <message>
        <source>next topic</source>
        <translation>next topic</translation>
    </message>
    <message>
        <source>group confirmed</source>
        <translation>group confirmed</translation>
    </message>
    <message>
        <source>group not confirmed</source>
        <translation>group not confirmed</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>UnreadBanner</name>
    <message>
        <source>alerts</source>
        <translation>alerts</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>breaks</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>devices</translation>
    </message>
    <message>
        <source>latest steps</source>
        <translation>latest steps</translation>
    </message>
    <message>
        <source>undoing</source>
        <translation>undoing</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>messages</translation>
    </message>
    <message>
        <source>silent TVs</source>
        <translation>silent TVs</translation>
    </message>
    <message>
        <source>office settings</source>
        <translation>office settings</translation>
    </message>
    <message>
        <source>paused topics</source>
        <translation>paused topics</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>tickets</translation>
    </message>
    <message>
        <source>Everything else is up to date. Please tell the administrator.</source>
        <translation>Everything else is up to date. Please tell the administrator.</translation>
    </message>
    <message>
        <source>A part cannot be read here: %1</source>
        <translation>A part cannot be read here: %1</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>EXERCISE</source>
        <translation>EXERCISE</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>Extreme danger</source>
        <translation>Extreme danger</translation>
    </message>
    <message>
        <source>Severe danger</source>
        <translation>Severe danger</translation>
    </message>
    <message>
        <source>Moderate danger</source>
        <translation>Moderate danger</translation>
    </message>
    <message>
        <source>Minor danger</source>
        <translation>Minor danger</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Danger</translation>
    </message>
    <message>
        <source>What is happening</source>
        <translation>What is happening</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>In force until {time}</source>
        <translation>In force until {time}</translation>
    </message>
    <message>
        <source>From: {sender}</source>
        <translation>From: {sender}</translation>
    </message>
</context>
<context>
    <name>display</name>
    <message>
        <source>Now called</source>
        <translation>Now called</translation>
    </message>
    <message>
        <source>Called again</source>
        <translation>Called again</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Waiting in line</source>
        <translation>Waiting in line</translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <translation>%1–%2 min</translation>
    </message>
    <message>
        <source>up to %1 min</source>
        <translation>up to %1 min</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Paused until %1</translation>
    </message>
    <message>
        <source>No more tickets today</source>
        <translation>No more tickets today</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>Being served</translation>
    </message>
    <message>
        <source>Counter is free</source>
        <translation>Counter is free</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Counter is closed</source>
        <translation>Counter is closed</translation>
    </message>
    <message>
        <source>Welcome!</source>
        <translation>Welcome!</translation>
    </message>
    <message>
        <source>Your number will appear here</source>
        <translation>Your number will appear here</translation>
    </message>
    <message>
        <source>Take a ticket</source>
        <translation>Take a ticket</translation>
    </message>
    <message>
        <source>Wait for your number</source>
        <translation>Wait for your number</translation>
    </message>
    <message>
        <source>Go to the counter shown</source>
        <translation>Go to the counter shown</translation>
    </message>
    <message>
        <source>The office is closed</source>
        <translation>The office is closed</translation>
    </message>
    <message>
        <source>Opens: %1, %2</source>
        <translation>Opens: %1, %2</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>No connection</translation>
    </message>
    <message>
        <source>Sound switched off</source>
        <translation>Sound switched off</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>No sound</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>internal_error</source>
        <translation>Something went wrong in the program; it is in the log.</translation>
    </message>
    <message>
        <source>counter_busy</source>
        <translation>Ticket {label} is at the counter. Finish with it first.</translation>
    </message>
    <message>
        <source>pin_on_command_line</source>
        <translation>Leave the PIN out of the command: every user of the machine can see it there. It is asked for.</translation>
    </message>
    <message>
        <source>seat_open</source>
        <translation>You are signed in at this counter on another computer ({device}). You can go on here.</translation>
    </message>
    <message>
        <source>pin_weak</source>
        <translation>A PIN has 4 to 8 digits, a password at least 8 characters; neither may be too easy to guess.</translation>
    </message>
    <message>
        <source>pin_same</source>
        <translation>The new PIN is the old one.</translation>
    </message>
    <message>
        <source>message_empty</source>
        <translation>Write the text of the message.</translation>
    </message>
    <message>
        <source>message_long</source>
        <translation>The message is too long: {limit} characters at most.</translation>
    </message>
    <message>
        <source>message_unknown</source>
        <translation>This message is no longer shown.</translation>
    </message>
    <message>
        <source>counter_resting</source>
        <translation>The counter is on a break or closed. Open it first to call visitors.</translation>
    </message>
    <message>
        <source>counter_open</source>
        <translation>The counter is open already.</translation>
    </message>
    <message>
        <source>counter_empty</source>
        <translation>Nobody is at counter {number} now. Choose another counter or a topic.</translation>
    </message>
    <message>
        <source>ticket_past</source>
        <translation>Ticket {label} is not of today.</translation>
    </message>
    <message>
        <source>note_long</source>
        <translation>That is too long: {limit} characters at most.</translation>
    </message>
    <message>
        <source>note_personal</source>
        <translation>A note must not hold an IIN, a telephone number or a mail address.</translation>
    </message>
    <message>
        <source>reason_missing</source>
        <translation>Choose a reason or write one.</translation>
    </message>
    <message>
        <source>reason_unknown</source>
        <translation>The office knows no such reason: {id}.</translation>
    </message>
    <message>
        <source>outcome_missing</source>
        <translation>Choose what came of the visit.</translation>
    </message>
    <message>
        <source>outcome_unknown</source>
        <translation>This topic has no such outcome: {id}.</translation>
    </message>
    <message>
        <source>term_wrong</source>
        <translation>The term must be more than nothing and at most a day.</translation>
    </message>
    <message>
        <source>held_by_other</source>
        <translation>A colleague holds ticket {label}. Call it with a reason.</translation>
    </message>
    <message>
        <source>nothing_to_release</source>
        <translation>Ticket {label} is in its line already.</translation>
    </message>
    <message>
        <source>transfer_nowhere</source>
        <translation>The ticket is here already. Choose another topic or counter.</translation>
    </message>
    <message>
        <source>bound_elsewhere</source>
        <translation>Ticket {label} was sent to another counter. First return it to its line.</translation>
    </message>
    <message>
        <source>no_group</source>
        <translation>Ticket {label} has no priority group.</translation>
    </message>
    <message>
        <source>group_checked</source>
        <translation>The group of ticket {label} has been checked already.</translation>
    </message>
    <message>
        <source>nothing_to_undo</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>undo_late</source>
        <translation>It is too late to undo this.</translation>
    </message>
    <message>
        <source>until_missing</source>
        <translation>Say when the break is to end.</translation>
    </message>
    <message>
        <source>command_reused</source>
        <translation>This step was already carried out as something else.</translation>
    </message>
    <message>
        <source>not_signed_in</source>
        <translation>You are not signed in at this counter. Sign in again.</translation>
    </message>
    <message>
        <source>ticket_elsewhere</source>
        <translation>Ticket {label} is at another counter.</translation>
    </message>
    <message>
        <source>pin_wrong</source>
        <translation>Wrong PIN. Try again.</translation>
    </message>
    <message>
        <source>pin_locked</source>
        <translation>Too many wrong PINs. Try again in {seconds} s.</translation>
    </message>
    <message>
        <source>counter_taken</source>
        <translation>{name} is signed in at this counter.</translation>
    </message>
    <message>
        <source>clerk_elsewhere</source>
        <translation>You are signed in at another counter. Sign out there first.</translation>
    </message>
    <message>
        <source>office_closed</source>
        <translation>The office is closed now.</translation>
    </message>
    <message>
        <source>counter_unknown</source>
        <translation>There is no such counter: {id}.</translation>
    </message>
    <message>
        <source>database_busy</source>
        <translation>The database is busy. Try again in a moment.</translation>
    </message>
    <message>
        <source>database_damaged</source>
        <translation>The database is damaged. Tell the administrator: a backup is needed.</translation>
    </message>
    <message>
        <source>database_full</source>
        <translation>The disk is full. Free some space.</translation>
    </message>
    <message>
        <source>database_read_only</source>
        <translation>The database cannot be written to.</translation>
    </message>
    <message>
        <source>database_refused</source>
        <translation>The database refuses entry: name, password or rights are wrong. “kezek db check” says which.</translation>
    </message>
    <message>
        <source>group_unknown</source>
        <translation>There is no such priority group: {id}.</translation>
    </message>
    <message>
        <source>office_file_broken</source>
        <translation>The office file has mistakes.</translation>
    </message>
    <message>
        <source>profile_unknown</source>
        <translation>There is no such work profile: {id}.</translation>
    </message>
    <message>
        <source>settings_broken</source>
        <translation>The settings file has mistakes.</translation>
    </message>
    <message>
        <source>topic_unknown</source>
        <translation>There is no such topic: {id}.</translation>
    </message>
    <message>
        <source>no_screen</source>
        <translation>There is no screen. To play on virtual ones: kezek demo --headless.</translation>
    </message>
    <message>
        <source>demo_running</source>
        <translation>The demo is running already in {folder}.</translation>
    </message>
    <message>
        <source>already_there</source>
        <translation>{path} is there already and is not replaced.</translation>
    </message>
    <message>
        <source>office_file_needed</source>
        <translation>There is no office file {path}: name one with --office, or begin with --sample.</translation>
    </message>
    <message>
        <source>simulation_closed</source>
        <translation>The office is closed (its clock shows {clock}): make one with kezek init --clock 2026-11-23T10:00:00.</translation>
    </message>
    <message>
        <source>step_failed</source>
        <translation>The rehearsal stopped at {program}: {reason}.</translation>
    </message>
    <message>
        <source>click_failed</source>
        <translation>{program}: the click failed ({reason}).</translation>
    </message>
    <message>
        <source>picture_failed</source>
        <translation>{program}: the picture {file} could not be kept.</translation>
    </message>
    <message>
        <source>program_ended</source>
        <translation>The program {program} ended unexpectedly (code {exit}); its log is in {log}.</translation>
    </message>
    <message>
        <source>office_file_missing</source>
        <translation>There is no office file {path}.</translation>
    </message>
    <message>
        <source>pace_not_of_the_clock</source>
        <translation>The office’s clock runs at {clock}×, not {pace}×: make an office with kezek init --clock … --pace {pace}.</translation>
    </message>
    <message>
        <source>alert_template_broken</source>
        <translation>The alert template has mistakes.</translation>
    </message>
    <message>
        <source>certificate_foreign</source>
        <translation>The certificate of {server} was signed by somebody else than kezek-server.crt names. Copy the right file to this machine; it may also be a foreign server.</translation>
    </message>
    <message>
        <source>certificate_of_another</source>
        <translation>The certificate of {server} is for another name. Use the name in the certificate in the settings.</translation>
    </message>
    <message>
        <source>database_unknown</source>
        <translation>There is no database "{database}" on {server}. Check the name, or have it made: createdb {database}.</translation>
    </message>
    <message>
        <source>last_ticket_gone</source>
        <translation>No more tickets today: the day is nearly over.</translation>
    </message>
    <message>
        <source>limit_reached</source>
        <translation>All of today's tickets for this topic are taken.</translation>
    </message>
    <message>
        <source>login_not_let_in</source>
        <translation>{server} does not let {login} in from this machine. Its administrator must add a line to pg_hba.conf.</translation>
    </message>
    <message>
        <source>login_full</source>
        <translation>{server} gives the login {login} no further connection. Those of an outage end by themselves within seconds; otherwise another machine uses the same login: join it anew.</translation>
    </message>
    <message>
        <source>login_unknown</source>
        <translation>{server} does not know {login}, or has shut it out. Join this machine again: `kezek join`.</translation>
    </message>
    <message>
        <source>password_needed</source>
        <translation>{server} asks {login} for a password, and kezek.pgpass has none, or others may read that file.</translation>
    </message>
    <message>
        <source>password_wrong</source>
        <translation>The password of {login} is wrong on {server}. Join this machine again (`kezek join`), or mend kezek.pgpass.</translation>
    </message>
    <message>
        <source>section_unknown</source>
        <translation>There is no section {id}.</translation>
    </message>
    <message>
        <source>server_full</source>
        <translation>{server} has no free connection. Its administrator must raise max_connections.</translation>
    </message>
    <message>
        <source>server_not_found</source>
        <translation>{server} is not found. Check the name in the settings, and the network.</translation>
    </message>
    <message>
        <source>server_not_running</source>
        <translation>The machine {server} answers, but PostgreSQL does not run there or does not listen: systemctl start postgresql; check listen_addresses.</translation>
    </message>
    <message>
        <source>server_silent</source>
        <translation>{server} does not answer. Check the cable, the switch and the firewall.</translation>
    </message>
    <message>
        <source>server_without_tls</source>
        <translation>{server} does not speak TLS, which the settings demand. Set ssl = on there.</translation>
    </message>
    <message>
        <source>topic_paused</source>
        <translation>This topic gives no tickets for the moment.</translation>
    </message>
    <message>
        <source>ticket_open</source>
        <translation>{label} is still at your counter: finish, hold or put back first, then sign out.</translation>
    </message>
    <message>
        <source>disk_refuses</source>
        <translation>The ticket could not be written to the disk. Please speak to the staff.</translation>
    </message>
    <message>
        <source>too_many_tickets</source>
        <translation>Many tickets have just been given. Please touch again in {seconds} s.</translation>
    </message>
    <message>
        <source>alert_template_missing</source>
        <translation>There is neither a ready alert nor a file {name}. Ready ones: {known}.</translation>
    </message>
    <message>
        <source>move_not_from_here</source>
        <translation>The settings name another database: {database}.</translation>
    </message>
    <message>
        <source>database_in_order</source>
        <translation>The database is in order: {name}.</translation>
    </message>
    <message>
        <source>server_place_needed</source>
        <translation>Say at which address other machines reach the server: --server 192.0.2.10.</translation>
    </message>
    <message>
        <source>join_code_wrong</source>
        <translation>This code does not work: mistyped, used before, or too old. Get a new one on the first machine: `kezek join-code`.</translation>
    </message>
    <message>
        <source>media_folder_not_set</source>
        <translation>No media folder is set: name one in the settings, [display] media.</translation>
    </message>
    <message>
        <source>media_file_unknown</source>
        <translation>There is no file {name} in the media folder.</translation>
    </message>
    <message>
        <source>printer_not_set</source>
        <translation>The settings name no printer ("{none}"). Write its address into the line printer of [kiosk].</translation>
    </message>
    <message>
        <source>printer_address_wrong</source>
        <translation>This is no address of a printer: {address}. It {hint}.</translation>
    </message>
    <message>
        <source>backup_key_broken</source>
        <translation>This is no key for backups. `kezek backup new-key` makes a pair.</translation>
    </message>
    <message>
        <source>office_file_of_another</source>
        <translation>{path} describes another office: name the file with the clerks’ PINs with --office.</translation>
    </message>
    <message>
        <source>machine_silent</source>
        <translation>{device} has been silent for {minutes} min. Is it switched on? Run `kezek db check` there.</translation>
    </message>
    <message>
        <source>machine_version</source>
        <translation>{device} has version {has}, here it is {here}. Update it.</translation>
    </message>
    <message>
        <source>no_machines</source>
        <translation>No machine has been alive yet.</translation>
    </message>
    <message>
        <source>time_unreadable</source>
        <translation>{text} is no time: write such as 15:30.</translation>
    </message>
    <message>
        <source>call_not_speakable</source>
        <translation>The call cannot be spoken: {reason}.</translation>
    </message>
    <message>
        <source>rhvoice_has_no_kazakh</source>
        <translation>RHVoice has no Kazakh voice ({voice}).</translation>
    </message>
    <message>
        <source>tool_missing</source>
        <translation>The program {tool} is not installed.</translation>
    </message>
    <message>
        <source>virtual_screen_failed</source>
        <translation>The virtual screen did not start.</translation>
    </message>
    <message>
        <source>password_in_address</source>
        <translation>Leave the password out of the address, where everybody on this machine can read it: you are asked for it.</translation>
    </message>
    <message>
        <source>server_needed</source>
        <translation>The database is a file on this machine ({path}). For further machines take it to a server: `kezek db move`.</translation>
    </message>
    <message>
        <source>address_broken</source>
        <translation>{address} is no address of a database. Write it as postgresql://kezek@192.0.2.10/kezek.</translation>
    </message>
    <message>
        <source>certificate_missing</source>
        <translation>The certificate {path} cannot be read.</translation>
    </message>
    <message>
        <source>cap_other_root</source>
        <translation>This is no CAP 1.1 or 1.2 message: its outermost element is &lt;{element}&gt;.</translation>
    </message>
    <message>
        <source>cap_unexpected</source>
        <translation>The element &lt;{element}&gt; in &lt;{parent}&gt; is one too many or stands in the wrong place.</translation>
    </message>
    <message>
        <source>cap_text_long</source>
        <translation>The text of the element &lt;{element}&gt; is longer than {limit} characters.</translation>
    </message>
    <message>
        <source>cap_value</source>
        <translation>The value of the element &lt;{element}&gt; is not allowed by the standard: "{value}".</translation>
    </message>
    <message>
        <source>cap_missing</source>
        <translation>The required element &lt;{element}&gt; is missing in &lt;{parent}&gt;.</translation>
    </message>
    <message>
        <source>cap_sender_unknown</source>
        <translation>The settings do not name this &lt;sender&gt;: "{sender}".</translation>
    </message>
    <message>
        <source>cap_too_old</source>
        <translation>The message is old: by its &lt;sent&gt; it was sent more than {days} days ago.</translation>
    </message>
    <message>
        <source>cap_ahead</source>
        <translation>The time in &lt;sent&gt; has not come yet: {sent}. Check the sender's clock or this machine's.</translation>
    </message>
    <message>
        <source>cap_signature_foreign</source>
        <translation>The &lt;Signature&gt; was made with none of the certificates of the settings.</translation>
    </message>
    <message>
        <source>cap_certificates_unreadable</source>
        <translation>The certificates for signatures cannot be read: {path}. Without them no CAP message is taken.</translation>
    </message>
    <message>
        <source>cap_unsigned</source>
        <translation>The message has no &lt;Signature&gt;, and the settings ask for one.</translation>
    </message>
    <message>
        <source>cap_signature_wrong</source>
        <translation>The message was changed after its &lt;Signature&gt; was made.</translation>
    </message>
    <message>
        <source>cap_certificate_expired</source>
        <translation>The certificate of the &lt;Signature&gt; is not valid now (it ends on {until}).</translation>
    </message>
    <message>
        <source>cap_too_large</source>
        <translation>The file is larger than {limit} kB, as no CAP message is.</translation>
    </message>
    <message>
        <source>cap_too_complex</source>
        <translation>The XML has too many elements, or they are nested too deeply.</translation>
    </message>
    <message>
        <source>cap_dtd</source>
        <translation>The XML contains a &lt;!DOCTYPE&gt; or an &lt;!ENTITY&gt;, which are not accepted.</translation>
    </message>
    <message>
        <source>cap_not_xml</source>
        <translation>This is not whole XML: there is a mistake in line {line}.</translation>
    </message>
    <message>
        <source>topic_in_use</source>
        <translation>Topic {topic} has given tickets today: take it out tomorrow; today you can pause it.</translation>
    </message>
    <message>
        <source>group_in_use</source>
        <translation>Ticket {label} of group {group} is still under way: take it out once that is served.</translation>
    </message>
    <message>
        <source>counter_in_use</source>
        <translation>Somebody is signed in at counter {counter}: take it out after they sign out.</translation>
    </message>
    <message>
        <source>clerk_in_use</source>
        <translation>{clerk} is signed in at a counter: take them out after they sign out.</translation>
    </message>
    <message>
        <source>all_screens_muted</source>
        <translation>All screens are muted; unmute all of them first (kezek sound unmute).</translation>
    </message>
    <message>
        <source>screen_unknown</source>
        <translation>There is no screen “{screen}”, neither in the office file nor among the devices that have reported.</translation>
    </message>
    <message>
        <source>office_document_broken</source>
        <translation>The office’s description in the database is broken ({place}: {reason}).</translation>
    </message>
    <message>
        <source>cap_says_nothing</source>
        <translation>The message is right, but has no &lt;info&gt;: there is nothing to show.</translation>
    </message>
    <message>
        <source>cap_expired</source>
        <translation>The message is right, but its &lt;expires&gt; has passed.</translation>
    </message>
    <message>
        <source>cap_overtaken</source>
        <translation>The message is right, but a later one has replaced or cancelled it.</translation>
    </message>
    <message>
        <source>cap_status_not_shown</source>
        <translation>The message is right, but its &lt;status&gt; is "{status}", which is not for visitors.</translation>
    </message>
    <message>
        <source>cap_type_not_shown</source>
        <translation>The message is right, but its &lt;msgType&gt; is "{type}": an answer between systems and no alert.</translation>
    </message>
    <message>
        <source>cap_not_public</source>
        <translation>The message is right, but its &lt;scope&gt; is "{scope}"; only "Public" is shown to visitors.</translation>
    </message>
    <message>
        <source>cap_ends_nothing</source>
        <translation>The message is right, but &lt;references&gt; names no alert that it may end: an exercise or test ends no actual alert.</translation>
    </message>
    <message>
        <source>visitor_gone</source>
        <translation>The visitor has another ticket already.</translation>
    </message>
    <message>
        <source>media_file_exists</source>
        <translation>The media folder has a file {name} already. Use --replace to replace it.</translation>
    </message>
    <message>
        <source>not_allowed</source>
        <translation>Only the head of the office or an administrator may do this.</translation>
    </message>
    <message>
        <source>until_past</source>
        <translation>The time given is already past.</translation>
    </message>
    <message>
        <source>alert_unknown</source>
        <translation>The alert "{id}" is not in force.</translation>
    </message>
    <message>
        <source>alert_text_missing</source>
        <translation>An alert needs a Kazakh and a Russian text: in {language} it does not say what has happened.</translation>
    </message>
    <message>
        <source>alert_text_long</source>
        <translation>A part of the alert's text is longer than {limit} characters.</translation>
    </message>
    <message>
        <source>asset_missing</source>
        <translation>The file {path} is missing. Install Kezek again.</translation>
    </message>
    <message>
        <source>emblem_unreadable</source>
        <translation>The emblem cannot be read: {path}.</translation>
    </message>
    <message>
        <source>printer_unreachable</source>
        <translation>The printer does not answer ({printer}). Check its power and cable.</translation>
    </message>
    <message>
        <source>qr_too_long</source>
        <translation>The address is too long for the QR code ({length} characters).</translation>
    </message>
    <message>
        <source>printer_line_broken</source>
        <translation>The printer broke off the conversation ({reason}). Check its cable and try again.</translation>
    </message>
    <message>
        <source>template_missing</source>
        <translation>The ticket's template is missing: {path}.</translation>
    </message>
    <message>
        <source>font_missing</source>
        <translation>The font is missing: {path}. Install Kezek again.</translation>
    </message>
    <message>
        <source>voice_incomplete</source>
        <translation>The voice lacks: {clips}.</translation>
    </message>
    <message>
        <source>clip_unreadable</source>
        <translation>The clip cannot be read: {path}.</translation>
    </message>
    <message>
        <source>voice_manifest_unreadable</source>
        <translation>The voice’s manifest cannot be read: {path}.</translation>
    </message>
    <message>
        <source>rhvoice_missing</source>
        <translation>{program} is not installed.</translation>
    </message>
    <message>
        <source>rhvoice_failed</source>
        <translation>RHVoice could not speak: {text} ({reason}).</translation>
    </message>
    <message>
        <source>voice_of_another_language</source>
        <translation>{path} is a voice of another language.</translation>
    </message>
    <message>
        <source>numbers_used_up</source>
        <translation>The numbers {letter} have run out for today ({last}). Please ask a member of staff.</translation>
    </message>
    <message>
        <source>action_refused</source>
        <translation>This cannot be done with ticket {label} now.</translation>
    </message>
    <message>
        <source>database_away</source>
        <translation>The database cannot be reached. It will be tried again.</translation>
    </message>
    <message>
        <source>database_missing</source>
        <translation>There is no database {path}. Run “kezek init” first.</translation>
    </message>
    <message>
        <source>office_other</source>
        <translation>The settings name the office {settings}, the file {file}.</translation>
    </message>
    <message>
        <source>office_exists</source>
        <translation>The office {office} is in the database already.</translation>
    </message>
    <message>
        <source>office_missing</source>
        <translation>The database has no office {office}.</translation>
    </message>
    <message>
        <source>clerk_unknown</source>
        <translation>This clerk is not on the list.</translation>
    </message>
    <message>
        <source>ticket_unknown</source>
        <translation>There is no such ticket.</translation>
    </message>
    <message>
        <source>database_newer</source>
        <translation>The database is newer than the program ({has} &gt; {wants}). Update Kezek.</translation>
    </message>
    <message>
        <source>program_older</source>
        <translation>The database is newer than the program ({has} &gt; {wants}), which can still work with it for now. Update Kezek on this machine.</translation>
    </message>
    <message>
        <source>database_older</source>
        <translation>The database is older than the program ({has}). Run “kezek db upgrade”.</translation>
    </message>
    <message>
        <source>backup_broken</source>
        <translation>{path} is damaged or no backup. Take another one.</translation>
    </message>
    <message>
        <source>record_broken</source>
        <translation>The record does not hold: {count} findings, the first at {first}. `kezek verify` lists them. Nothing was copied.</translation>
    </message>
    <message>
        <source>backup_older</source>
        <translation>The database has events that the backup lacks ({has}; the backup has {backup}). If they may be lost, add --over.</translation>
    </message>
    <message>
        <source>backup_not_written</source>
        <translation>The backup could not be written into {path}: {reason}. Check the disk and its free space.</translation>
    </message>
    <message>
        <source>backup_of_another</source>
        <translation>This is the backup of another office: {office}.</translation>
    </message>
    <message>
        <source>backup_newer</source>
        <translation>The backup was made by a newer program. Update Kezek first.</translation>
    </message>
    <message>
        <source>backup_missing</source>
        <translation>There is no backup at {path}.</translation>
    </message>
    <message>
        <source>backup_closed</source>
        <translation>{path} is encrypted and this key does not open it. Give the right one by --key.</translation>
    </message>
    <message>
        <source>certificate_expired</source>
        <translation>The certificate of {server} has expired. The server's administrator must put a new one in place.</translation>
    </message>
    <message>
        <source>schema_half</source>
        <translation>An upgrade of the database was left half-way: {what} is missing. Restore a backup: `kezek restore`.</translation>
    </message>
    <message>
        <source>login_without_rights</source>
        <translation>{login} has been given no rights. Join this machine again: `kezek join`.</translation>
    </message>
    <message>
        <source>rights_of_kind</source>
        <translation>{login} lacks rights on {what}. Run `kezek db rights` on the first machine.</translation>
    </message>
    <message>
        <source>server_version</source>
        <translation>The server is PostgreSQL {has}; this program is known to work with {known}. Use another server, or update Kezek.</translation>
    </message>
    <message>
        <source>clock_differs</source>
        <translation>This machine's clock and the server's differ by {seconds} s. Programs go by the server's; let both follow a time server (NTP).</translation>
    </message>
    <message>
        <source>server_zone</source>
        <translation>The server's zone is {has}, the office's {office}. The queue does not mind, but the server's log shows another time: log_timezone = '{office}' in postgresql.conf.</translation>
    </message>
    <message>
        <source>disk_low</source>
        <translation>Little room is left on the disk of {path}: {megabytes} MB. Free some: when it is full, no ticket can be given.</translation>
    </message>
    <message>
        <source>rights_missing</source>
        <translation>The database's user lacks the right {right}. The server's administrator gives it.</translation>
    </message>
    <message>
        <source>move_differs</source>
        <translation>What was copied to {place} is not the same. The office stays where it was.</translation>
    </message>
    <message>
        <source>database_in_use</source>
        <translation>Programs still have the database open: {count}. Close them all first.</translation>
    </message>
    <message>
        <source>office_moved</source>
        <translation>The office has moved to {place}. Name it in this machine's settings, or run `kezek join` here.</translation>
    </message>
    <message>
        <source>ticket_unreadable</source>
        <translation>This program cannot read the ticket. If it is at your counter, take another counter and tell the administrator.</translation>
    </message>
    <message>
        <source>font_broken</source>
        <translation>The font cannot be read: {path}. Install Kezek again.</translation>
    </message>
    <message>
        <source>screen_broken</source>
        <translation>The screen did not open: {screen} ({reason}).</translation>
    </message>
    <message>
        <source>translation_missing</source>
        <translation>The translation {path} is missing.</translation>
    </message>
    <message>
        <source>translation_tool_failed</source>
        <translation>The translation tool failed: {tool} ({reason}).</translation>
    </message>
    <message>
        <source>settings_missing</source>
        <translation>There is no settings file ({path}). "kezek init" makes one.</translation>
    </message>
    <message>
        <source>file_unreadable</source>
        <translation>The file cannot be read: {path}.</translation>
    </message>
</context>
</TS>
