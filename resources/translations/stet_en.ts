<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>ConfirmMany</name>
    <message numerus="yes">
        <source>Accept %Ln Place(s)</source>
        <translation>
            <numerusform>Accept %Ln Place</numerusform>
            <numerusform>Accept %Ln Places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %Ln Place(s)</source>
        <translation>
            <numerusform>Reject %Ln Place</numerusform>
            <numerusform>Reject %Ln Places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same change was made in %Ln place(s). Shall the new wording stand in all of them?</source>
        <translation>
            <numerusform>The same change was made in %Ln place. Shall the new wording stand there?</numerusform>
            <numerusform>The same change was made in %Ln places. Shall the new wording stand in all of them?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same change was made in %Ln place(s). Shall the old wording stand in all of them?</source>
        <translation>
            <numerusform>The same change was made in %Ln place. Shall the old wording stand there?</numerusform>
            <numerusform>The same change was made in %Ln places. Shall the old wording stand in all of them?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The change list shows %Ln place(s). Shall the new wording stand in all of them?</source>
        <translation>
            <numerusform>The change list shows %Ln place. Shall the new wording stand there?</numerusform>
            <numerusform>The change list shows %Ln places. Shall the new wording stand in all of them?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The change list shows %Ln place(s). Shall the old wording stand in all of them?</source>
        <translation>
            <numerusform>The change list shows %Ln place. Shall the old wording stand there?</numerusform>
            <numerusform>The change list shows %Ln places. Shall the old wording stand in all of them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeadTexts</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable character(s)</source>
        <translation>
            <numerusform>%Ln unreadable character</numerusform>
            <numerusform>%Ln unreadable characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionsText</name>
    <message numerus="yes">
        <source>Shows %Ln more change(s), %1 in all.</source>
        <translation>
            <numerusform>Shows %Ln more change, %1 in all.</numerusform>
            <numerusform>Shows %Ln more changes, %1 in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked piece(s) instead of %1, in the same changes.</source>
        <translation>
            <numerusform>%Ln marked piece instead of %1, in the same changes.</numerusform>
            <numerusform>%Ln marked pieces instead of %1, in the same changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) shown, none hidden.</source>
        <translation>
            <numerusform>%Ln change shown, none hidden.</numerusform>
            <numerusform>%Ln changes shown, none hidden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Placeless</name>
    <message numerus="yes">
        <source>%Ln decision(s) find(s) no place in these texts.</source>
        <translation>
            <numerusform>%Ln decision finds no place in these texts.</numerusform>
            <numerusform>%Ln decisions find no place in these texts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) find(s) no place in these texts.</source>
        <translation>
            <numerusform>%Ln comment finds no place in these texts.</numerusform>
            <numerusform>%Ln comments find no place in these texts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln decision</numerusform>
            <numerusform>%Ln decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) compared roughly</source>
        <translation>
            <numerusform>%Ln place compared roughly</numerusform>
            <numerusform>%Ln places compared roughly</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%Ln line wrap(s)</source>
        <translation>
            <numerusform>%Ln line wrap</numerusform>
            <numerusform>%Ln line wraps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln space(s)</source>
        <translation>
            <numerusform>%Ln space</numerusform>
            <numerusform>%Ln spaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote style(s)</source>
        <translation>
            <numerusform>%Ln quote style</numerusform>
            <numerusform>%Ln quote styles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dash style(s)</source>
        <translation>
            <numerusform>%Ln dash style</numerusform>
            <numerusform>%Ln dash styles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unicode form(s)</source>
        <translation>
            <numerusform>%Ln Unicode form</numerusform>
            <numerusform>%Ln Unicode forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter case(s)</source>
        <translation>
            <numerusform>%Ln letter case</numerusform>
            <numerusform>%Ln letter cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln punctuation mark(s)</source>
        <translation>
            <numerusform>%Ln punctuation mark</numerusform>
            <numerusform>%Ln punctuation marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of page furniture</source>
        <translation>
            <numerusform>%Ln piece of page furniture</numerusform>
            <numerusform>%Ln pieces of page furniture</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stet::ChangeList</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln change(s)</source>
        <translation>
            <numerusform>%1 of %Ln change</numerusform>
            <numerusform>%1 of %Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stet::ComparingPanel</name>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stet::FindBar</name>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stet::FinishController</name>
    <message numerus="yes">
        <source>%Ln change(s) were never on screen: number %1.</source>
        <translation>
            <numerusform>%Ln change was never on screen: number %1.</numerusform>
            <numerusform>%Ln changes were never on screen: number %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln change(s) were on screen: %1.</source>
        <translation>
            <numerusform>%Ln change was on screen: %1.</numerusform>
            <numerusform>All %Ln changes were on screen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the page as you set them are not confirmed yet; the key U goes there.</source>
        <translation>
            <numerusform>%Ln row of the page as you set it is not confirmed yet; the key U goes there.</numerusform>
            <numerusform>%Ln rows of the page as you set them are not confirmed yet; the key U goes there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stet::Opener</name>
    <message numerus="yes">
        <source>%Ln files were chosen. Choose two to compare, or one page or review.</source>
        <translation>
            <numerusform>%Ln files were chosen. Choose two to compare, or one page or review.</numerusform>
            <numerusform>%Ln files were chosen. Choose two to compare, or one page or review.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stet::PageController</name>
    <message numerus="yes">
        <source>%Ln other row(s) read anew; Shift+U goes through them.</source>
        <translation>
            <numerusform>%Ln other row read anew; Shift+U goes to it.</numerusform>
            <numerusform>%Ln other rows read anew; Shift+U goes through them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stet::PageStrip</name>
    <message numerus="yes">
        <source>%Ln of this page’s %1 rows are unsure: their seam or their version may be wrong. U goes to the next.</source>
        <translation>
            <numerusform>%Ln of this page’s %1 rows is unsure: its seam or its version may be wrong. U goes to the next.</numerusform>
            <numerusform>%Ln of this page’s %1 rows are unsure: their seam or their version may be wrong. U goes to the next.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them stand(s) as you set it and is not confirmed yet.</source>
        <translation>
            <numerusform>%Ln of them stands as you set it and is not confirmed yet.</numerusform>
            <numerusform>%Ln of them stand as you set them and are not confirmed yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stet::ReviewController</name>
    <message numerus="yes">
        <source>%Ln place(s) accepted.</source>
        <translation>
            <numerusform>%Ln place accepted.</numerusform>
            <numerusform>%Ln places accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) rejected.</source>
        <translation>
            <numerusform>%Ln place rejected.</numerusform>
            <numerusform>%Ln places rejected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stet::TextExporter</name>
    <message numerus="yes">
        <source>%Ln change(s) are undecided: the older wording stands there</source>
        <translation>
            <numerusform>%Ln change is undecided: the older wording stands there</numerusform>
            <numerusform>%Ln changes are undecided: the older wording stands there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are undecided: the newer wording stands there</source>
        <translation>
            <numerusform>%Ln change is undecided: the newer wording stands there</numerusform>
            <numerusform>%Ln changes are undecided: the newer wording stands there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stet::ViewController</name>
    <message numerus="yes">
        <source>%Ln unchanged stretch(es) folded.</source>
        <translation>
            <numerusform>%Ln unchanged stretch folded.</numerusform>
            <numerusform>%Ln unchanged stretches folded.</numerusform>
        </translation>
    </message>
</context>
</TS>
