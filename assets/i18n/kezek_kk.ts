<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Call next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurrentTicket</name>
    <message>
        <source>Kazakh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is at the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) waiting for you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New visitors will appear in the list by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KPinPad</name>
    <message>
        <source>%1 figures entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>nobody waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>longest wait: %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>called when your own line is empty or this one waits too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>served at another counter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesPanel</name>
    <message>
        <source>Who is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) waiting for you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Kezek – counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see is the last that was known. Trying again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the database</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at counter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which counter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First choose your name and the counter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Counter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>internal_error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counter_busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command_reused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not_signed_in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticket_elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pin_wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pin_locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counter_taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clerk_elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>office_closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asset_missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qr_too_long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>font_missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers_used_up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action_refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>font_broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>screen_broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translation_missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translation_tool_failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings_missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file_unreadable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
