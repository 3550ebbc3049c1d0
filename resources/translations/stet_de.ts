<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>About</name>
    <message>
        <source>About Stet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Shows how an article changed between two versions, sentence by sentence and word by word, and lets you decide what stands.&lt;/p&gt;&lt;p&gt;&lt;i&gt;stet&lt;/i&gt;, proof-reader’s Latin: let it stand.&lt;/p&gt;&lt;p&gt;Free software under the MIT licence.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two files, or one page, report or review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste Two Texts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two texts from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Re&amp;view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a review that was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare &amp;Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read both texts anew and compare them; decisions stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;wap Sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the newer text for the older one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the decisions to their file now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Review A&amp;s…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the decisions in a file of your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;Merged Text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the text that your decisions make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one HTML file that anyone can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the comparison, or write it as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print Previe&amp;w…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the printed pages first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the start page; the review is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave Stet; the review is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last decision or comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the decision again that was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Change as &amp;Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what changed, said as one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the whole text of a side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in both texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font, colours, what counts as equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give actions other keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the change before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;Undecided Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next change without a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Un&amp;decided Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the change before that has no decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the first change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;Edit in Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next marked piece inside the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Ed&amp;it in Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the marked piece before, inside the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a change by its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other End of Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to where moved text went, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Pair of &amp;Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the next two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Pair of Ver&amp;sions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the two versions before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next P&amp;ane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the focus into the next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Pa&amp;ne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the focus into the part of the window before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the new wording, then go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reject (Stet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the old wording stand, then go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the change as read, then go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take Decision Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the change undecided again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept All A&amp;like…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept every change that says the same, after showing how many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject All Ali&amp;ke…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject every change that says the same, after showing how many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Flag for Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the change to come back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Comment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a comment on the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One column with both wordings, or two side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fold Unchanged Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide long stretches that did not change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show I&amp;gnored Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark line wraps, quote styles and the like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide edited sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide deletions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show I&amp;nserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide insertions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide moved text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show S&amp;plit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide split sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Me&amp;rged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide merged sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Re&amp;written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide rewritten sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the text larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the text smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the text in its usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the list of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the whole screen, or a window again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seam One Word &amp;Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newer paragraph begins one word earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seam One Word &amp;Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newer paragraph begins one word later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other &amp;Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row belongs to the other version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Confirm Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is right as it is; other rows learn from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;Unsure Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next row that may be cut wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command &amp;Palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find any action by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys at a Glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what every key does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Stet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Stet is, and which version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlikeDialog</name>
    <message>
        <source>Accept All Alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject All Alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Accept %n Place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n Place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) say the same:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeadTexts</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys at a Glance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text, before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text, after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste Two Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the older text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the newer text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewStore</name>
    <message>
        <source>The review “%1” is not there. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review “%1” may not be read. Ask for permission, or copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no review. Choose a file that Stet has saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review “%1” is damaged and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review “%1” comes from a newer Stet and was left as it is. Update Stet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review cannot be written to “%1”. Save it elsewhere (Ctrl+Shift+S).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window has saved the review “%1” since. Save yours elsewhere, or overwrite it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Single letters act in the comparison and the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on to the next undecided change after a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;viewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green and red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monochrome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light or dark:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olours of the marks:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Width of a column, at most:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every single word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrases, as a person would</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count as equal what differs only in:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpokenChange</name>
    <message>
        <source>“%1” became “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was inserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inserted: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence became %1: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sentences became one: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewritten: “%1” became “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>no changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similarity %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1 −%2 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) compared roughly</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aligning sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorting changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line wraps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote styles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dash styles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line wrap(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n space(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote style(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dash style(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Unicode form(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n punctuation mark(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of page furniture</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not there. Check the name, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may not be read. Ask for permission, or copy the file to a place of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large to compare. Split it into parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not text. Choose a text, Markdown, HTML, Word or OpenDocument file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding asked for “%1” is not known. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged. Open it in the program that wrote it and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format of “%1” is not supported. Save it as text, HTML, .docx or .odt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read. Try again, or copy the file to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one text. Choose a second one to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a version page without any rows. Save the page anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>See how an article changed, and decide what stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two files, or one page, report or review.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stet::ChangeAccessible</name>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stet::ChangeList</name>
    <message>
        <source>Kind of change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In reading order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in the change or its comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stet::ChangeListModel</name>
    <message>
        <source>%1, moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚑ later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ⚑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stet::CommandPalette</name>
    <message>
        <source>Command Palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of an action</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stet::CommentBox</name>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the comment (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the comment as it was (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on change %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stet::CompareJob</name>
    <message>
        <source>The comparison stopped: %1. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stet::ComparisonPage</name>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is found after this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is found before this place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stet::Exporter</name>
    <message>
        <source>“%1” could not be written (%2). Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable places of the source stand as “�”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is UTF-8: the old encoding lacks a character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the plain text, in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its encoding writes some characters in several ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Merged Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The merged text is in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stet::FileSlot</name>
    <message>
        <source>%1: choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file here, or press to choose it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stet::FindBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in both texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stet::MainWindow</name>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review is kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Review As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews (*.stet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Stet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stet::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stet::MovePeek</name>
    <message>
        <source>Stood here before:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands here now:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stet::Navigator</name>
    <message>
        <source>No further edit in this change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No edit before this one in this change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No undecided change after this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No undecided change before this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, 1 to %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change was not moved: it has no other end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a change first (J).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stet::OpenController</name>
    <message>
        <source>“%1” has changed on disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last pair of versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first pair of versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review holds its own texts; they cannot change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) found no place in the changed texts. They stay in the review file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stet::Opener</name>
    <message>
        <source>Choose Two Files, or One Page or Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Page or Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the Older Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the Newer Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files were chosen. Choose two to compare, or one page or review.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stet::OverviewBar</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stet::ReviewController</name>
    <message>
        <source>Undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a change first (J).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) accepted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) rejected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undecided again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged for later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No undecided change after this one; there are some before it (Shift+K).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing more to undo or redo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stet::ShortcutEditor</name>
    <message>
        <source>&amp;Add Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys this action has from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has this key now and would lose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an action, then press a key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stet::StartPage</name>
    <message>
        <source>Compared lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how an article changed, sentence by sentence, and decide what stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste Two Texts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a Page or &amp;Review…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stet::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stet::ViewHead</name>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
