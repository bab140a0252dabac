<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Call next</source>
        <translation>Call next</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
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
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>waited %1</translation>
    </message>
    <message>
        <source>Nobody is waiting for you</source>
        <translation>Nobody is waiting for you</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) waiting for you</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>New visitors will appear in the list by themselves.</source>
        <translation>New visitors will appear in the list by themselves.</translation>
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
    <name>LineRow</name>
    <message>
        <source>nobody waits</source>
        <translation>nobody waits</translation>
    </message>
    <message numerus="yes">
        <source>longest wait: %n minute(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
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
    <name>LinesPanel</name>
    <message>
        <source>Who is waiting</source>
        <translation>Who is waiting</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) waiting for you</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Kezek – counter</source>
        <translation>Kezek – counter</translation>
    </message>
    <message>
        <source>What you see is the last that was known. Trying again by itself.</source>
        <translation>What you see is the last that was known. Trying again by itself.</translation>
    </message>
    <message>
        <source>No connection to the database</source>
        <translation>No connection to the database</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
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
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Counter %1</source>
        <translation>Counter %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>internal_error</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>counter_busy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>command_reused</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not_signed_in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ticket_elsewhere</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>pin_wrong</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>pin_locked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>counter_taken</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>clerk_elsewhere</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>office_closed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>asset_missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>qr_too_long</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>font_missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>numbers_used_up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>action_refused</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>font_broken</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>screen_broken</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>translation_missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>translation_tool_failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>settings_missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>file_unreadable</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>
