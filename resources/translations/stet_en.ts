<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>ConfirmMany</name>
    <message numerus="yes">
        <source>Accept %n Place(s)</source>
        <translation>
            <numerusform>Accept %n Place</numerusform>
            <numerusform>Accept %n Places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n Place(s)</source>
        <translation>
            <numerusform>Reject %n Place</numerusform>
            <numerusform>Reject %n Places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) say the same:</source>
        <translation>
            <numerusform>%n place say the same:</numerusform>
            <numerusform>%n places say the same:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filters of the change list show %n place(s):</source>
        <translation>
            <numerusform>The filters of the change list show %n place:</numerusform>
            <numerusform>The filters of the change list show %n places:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeadTexts</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable character(s)</source>
        <translation>
            <numerusform>%n unreadable character</numerusform>
            <numerusform>%n unreadable characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) compared roughly</source>
        <translation>
            <numerusform>%n place compared roughly</numerusform>
            <numerusform>%n places compared roughly</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n line wrap(s)</source>
        <translation>
            <numerusform>%n line wrap</numerusform>
            <numerusform>%n line wraps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n space(s)</source>
        <translation>
            <numerusform>%n space</numerusform>
            <numerusform>%n spaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote style(s)</source>
        <translation>
            <numerusform>%n quote style</numerusform>
            <numerusform>%n quote styles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dash style(s)</source>
        <translation>
            <numerusform>%n dash style</numerusform>
            <numerusform>%n dash styles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Unicode form(s)</source>
        <translation>
            <numerusform>%n Unicode form</numerusform>
            <numerusform>%n Unicode forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter case(s)</source>
        <translation>
            <numerusform>%n letter case</numerusform>
            <numerusform>%n letter cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n punctuation mark(s)</source>
        <translation>
            <numerusform>%n punctuation mark</numerusform>
            <numerusform>%n punctuation marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of page furniture</source>
        <translation>
            <numerusform>%n piece of page furniture</numerusform>
            <numerusform>%n pieces of page furniture</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stet::ChangeList</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <translation>
            <numerusform>%1 of %n change</numerusform>
            <numerusform>%1 of %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stet::ComparingPanel</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stet::FindBar</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stet::FinishController</name>
    <message numerus="yes">
        <source>%n change(s) were never on screen: number %1.</source>
        <translation>
            <numerusform>%n change were never on screen: number %1.</numerusform>
            <numerusform>%n changes were never on screen: number %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n change(s) were on screen: %1.</source>
        <translation>
            <numerusform>All %n change were on screen: %1.</numerusform>
            <numerusform>All %n changes were on screen: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stet::OpenController</name>
    <message numerus="yes">
        <source>%n decision(s) found no place in the changed texts. They stay in the review file.</source>
        <translation>
            <numerusform>%n decision found no place in the changed texts. They stay in the review file.</numerusform>
            <numerusform>%n decisions found no place in the changed texts. They stay in the review file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stet::Opener</name>
    <message numerus="yes">
        <source>%n files were chosen. Choose two to compare, or one page or review.</source>
        <translation>
            <numerusform>%n files were chosen. Choose two to compare, or one page or review.</numerusform>
            <numerusform>%n files were chosen. Choose two to compare, or one page or review.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stet::PageStrip</name>
    <message numerus="yes">
        <source>%n row(s) of %1 may be cut wrongly.</source>
        <translation>
            <numerusform>%n row of %1 may be cut wrongly.</numerusform>
            <numerusform>%n rows of %1 may be cut wrongly.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stet::ReviewController</name>
    <message numerus="yes">
        <source>%n place(s) accepted.</source>
        <translation>
            <numerusform>%n place accepted.</numerusform>
            <numerusform>%n places accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) rejected.</source>
        <translation>
            <numerusform>%n place rejected.</numerusform>
            <numerusform>%n places rejected.</numerusform>
        </translation>
    </message>
</context>
</TS>
