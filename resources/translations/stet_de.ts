<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>About</name>
    <message>
        <source>About Stet</source>
        <translation>Über Stet</translation>
    </message>
    <message>
        <source>&lt;p&gt;Shows how an article changed between two versions, sentence by sentence and word by word, and lets you decide what stands.&lt;/p&gt;&lt;p&gt;&lt;i&gt;stet&lt;/i&gt;, proof-reader’s Latin: let it stand.&lt;/p&gt;&lt;p&gt;Free software under the MIT licence.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Zeigt, wie sich ein Artikel zwischen zwei Fassungen geändert hat, Satz für Satz und Wort für Wort, und lässt Sie entscheiden, was stehen bleibt.&lt;/p&gt;&lt;p&gt;&lt;i&gt;stet&lt;/i&gt;, Latein der Korrektoren: es bleibe stehen.&lt;/p&gt;&lt;p&gt;Freie Software unter der MIT-Lizenz.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Paste Two Texts…</source>
        <translation>Zwei Texte &amp;einfügen …</translation>
    </message>
    <message>
        <source>Compare two texts from the clipboard</source>
        <translation>Zwei Texte aus der Zwischenablage vergleichen</translation>
    </message>
    <message>
        <source>Compare &amp;Again</source>
        <translation>&amp;Neu vergleichen</translation>
    </message>
    <message>
        <source>Read both texts anew and compare them; decisions stay</source>
        <translation>Beide Texte neu lesen und vergleichen; Entscheidungen bleiben</translation>
    </message>
    <message>
        <source>S&amp;wap Sides</source>
        <translation>Seiten tausc&amp;hen</translation>
    </message>
    <message>
        <source>Take the newer text for the older one</source>
        <translation>Den neueren Text als den älteren nehmen</translation>
    </message>
    <message>
        <source>&amp;Save Review</source>
        <translation>Durchsicht &amp;speichern</translation>
    </message>
    <message>
        <source>Write the decisions to their file now</source>
        <translation>Die Entscheidungen jetzt in ihre Datei schreiben</translation>
    </message>
    <message>
        <source>Save Rev&amp;iew As…</source>
        <translation>Durchsicht speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Keep the decisions in a file of your choice</source>
        <translation>Die Entscheidungen in einer Datei Ihrer Wahl halten</translation>
    </message>
    <message>
        <source>Save &amp;Merged Text…</source>
        <translation>Ergebnis&amp;text speichern …</translation>
    </message>
    <message>
        <source>Write the text that your decisions make</source>
        <translation>Den Text schreiben, den Ihre Entscheidungen ergeben</translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation>Bericht &amp;ausgeben …</translation>
    </message>
    <message>
        <source>Write one HTML file, or a PDF, that anyone can read</source>
        <translation>Eine HTML-Datei oder ein PDF schreiben, das jeder lesen kann</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>D&amp;rucken …</translation>
    </message>
    <message>
        <source>Print the comparison, or write it as PDF</source>
        <translation>Den Vergleich drucken oder als PDF schreiben</translation>
    </message>
    <message>
        <source>Pri&amp;nt Preview…</source>
        <translation>Druck&amp;vorschau …</translation>
    </message>
    <message>
        <source>See the printed pages first</source>
        <translation>Die gedruckten Seiten vorher ansehen</translation>
    </message>
    <message>
        <source>&amp;Close Comparison</source>
        <translation>Vergleich s&amp;chließen</translation>
    </message>
    <message>
        <source>Back to the start page; the review is saved</source>
        <translation>Zurück zur Startseite; die Durchsicht ist gespeichert</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Leave Stet; the review is saved</source>
        <translation>Stet verlassen; die Durchsicht ist gespeichert</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>Den ausgewählten Text kopieren</translation>
    </message>
    <message>
        <source>Copy Change as &amp;Sentence</source>
        <translation>Änderung als &amp;Satz kopieren</translation>
    </message>
    <message>
        <source>Copy what changed, said as one sentence</source>
        <translation>Kopieren, was sich geändert hat, als Satz gesagt</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select the whole text of a side</source>
        <translation>Den ganzen Text einer Seite auswählen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Su&amp;chen …</translation>
    </message>
    <message>
        <source>Find words in both texts</source>
        <translation>Wörter in beiden Texten suchen</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Weitersuche&amp;n</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Zur nächsten Fundstelle gehen</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Rückwärts suc&amp;hen</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>Zur vorigen Fundstelle gehen</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Font, colours, what counts as equal</source>
        <translation>Schrift, Farben, was als gleich gilt</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Tasten …</translation>
    </message>
    <message>
        <source>Give actions other keys</source>
        <translation>Befehlen andere Tasten geben</translation>
    </message>
    <message>
        <source>&amp;Next Change</source>
        <translation>&amp;Nächste Änderung</translation>
    </message>
    <message>
        <source>Go to the next change</source>
        <translation>Zur nächsten Änderung gehen</translation>
    </message>
    <message>
        <source>&amp;Previous Change</source>
        <translation>&amp;Vorige Änderung</translation>
    </message>
    <message>
        <source>Go to the change before</source>
        <translation>Zur vorigen Änderung gehen</translation>
    </message>
    <message>
        <source>Next &amp;Undecided Change</source>
        <translation>Nächste offene &amp;Änderung</translation>
    </message>
    <message>
        <source>Go to the next change without a decision</source>
        <translation>Zur nächsten Änderung ohne Entscheidung gehen</translation>
    </message>
    <message>
        <source>Previous Un&amp;decided Change</source>
        <translation>Vorige o&amp;ffene Änderung</translation>
    </message>
    <message>
        <source>Go to the change before that has no decision</source>
        <translation>Zur vorigen Änderung ohne Entscheidung gehen</translation>
    </message>
    <message>
        <source>First C&amp;hange</source>
        <translation>&amp;Erste Änderung</translation>
    </message>
    <message>
        <source>Go to the first change</source>
        <translation>Zur ersten Änderung gehen</translation>
    </message>
    <message>
        <source>&amp;Last Change</source>
        <translation>&amp;Letzte Änderung</translation>
    </message>
    <message>
        <source>Go to the last change</source>
        <translation>Zur letzten Änderung gehen</translation>
    </message>
    <message>
        <source>Next &amp;Edit in Change</source>
        <translation>Nächste &amp;Stelle der Änderung</translation>
    </message>
    <message>
        <source>Go to the next marked piece inside the change</source>
        <translation>Zur nächsten markierten Stelle in der Änderung gehen</translation>
    </message>
    <message>
        <source>Previous Ed&amp;it in Change</source>
        <translation>Vorige S&amp;telle der Änderung</translation>
    </message>
    <message>
        <source>Go to the marked piece before, inside the change</source>
        <translation>Zur vorigen markierten Stelle in der Änderung gehen</translation>
    </message>
    <message>
        <source>Go &amp;to Change…</source>
        <translation>Gehe &amp;zu Änderung …</translation>
    </message>
    <message>
        <source>Go to a change by its number</source>
        <translation>Zu einer Änderung nach ihrer Nummer gehen</translation>
    </message>
    <message>
        <source>Other End of &amp;Move</source>
        <translation>Anderes Ende &amp;der Verschiebung</translation>
    </message>
    <message>
        <source>Go to where moved text went, and back</source>
        <translation>Dorthin gehen, wohin der Text verschoben wurde, und zurück</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pair of Versions</source>
        <translation>Nächstes Fassungs&amp;paar</translation>
    </message>
    <message>
        <source>Compare the next two versions</source>
        <translation>Die nächsten beiden Fassungen vergleichen</translation>
    </message>
    <message>
        <source>Previous Pair of Ver&amp;sions</source>
        <translation>Voriges Fassungspaa&amp;r</translation>
    </message>
    <message>
        <source>Compare the two versions before</source>
        <translation>Die vorigen beiden Fassungen vergleichen</translation>
    </message>
    <message>
        <source>Next P&amp;ane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Put the focus into the next part of the window</source>
        <translation>Den Fokus in den nächsten Bereich des Fensters setzen</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>Voriger Berei&amp;ch</translation>
    </message>
    <message>
        <source>Put the focus into the part of the window before</source>
        <translation>Den Fokus in den vorigen Bereich des Fensters setzen</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>Keep the new wording, then go on</source>
        <translation>Den neuen Wortlaut behalten, dann weiter</translation>
    </message>
    <message>
        <source>&amp;Reject (Stet)</source>
        <translation>Ab&amp;lehnen (stet)</translation>
    </message>
    <message>
        <source>Let the old wording stand, then go on</source>
        <translation>Den alten Wortlaut stehen lassen, dann weiter</translation>
    </message>
    <message>
        <source>&amp;Seen</source>
        <translation>&amp;Gesehen</translation>
    </message>
    <message>
        <source>Mark the change as read, then go on</source>
        <translation>Die Änderung als gelesen merken, dann weiter</translation>
    </message>
    <message>
        <source>&amp;Take Decision Back</source>
        <translation>Entscheidung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Make the change undecided again</source>
        <translation>Die Änderung wieder offen lassen</translation>
    </message>
    <message>
        <source>Accept All A&amp;like…</source>
        <translation>Alle gleichen a&amp;nnehmen …</translation>
    </message>
    <message>
        <source>Accept every change that says the same, after showing how many</source>
        <translation>Jede gleichlautende Änderung annehmen, nachdem gezeigt wurde, wie viele es sind</translation>
    </message>
    <message>
        <source>Reject All Ali&amp;ke…</source>
        <translation>Alle gleichen abl&amp;ehnen …</translation>
    </message>
    <message>
        <source>Reject every change that says the same, after showing how many</source>
        <translation>Jede gleichlautende Änderung ablehnen, nachdem gezeigt wurde, wie viele es sind</translation>
    </message>
    <message>
        <source>&amp;Flag for Later</source>
        <translation>&amp;Für später vormerken</translation>
    </message>
    <message>
        <source>Mark the change to come back to it</source>
        <translation>Die Änderung vormerken, um darauf zurückzukommen</translation>
    </message>
    <message>
        <source>&amp;Comment…</source>
        <translation>An&amp;merkung …</translation>
    </message>
    <message>
        <source>Write a comment on the change</source>
        <translation>Eine Anmerkung zur Änderung schreiben</translation>
    </message>
    <message>
        <source>&amp;Inline</source>
        <translation>&amp;Einspaltig</translation>
    </message>
    <message>
        <source>One column with both wordings, or two side by side</source>
        <translation>Eine Spalte mit beiden Wortlauten, oder zwei nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Fold Unchanged Text</source>
        <translation>Unverändertes ein&amp;falten</translation>
    </message>
    <message>
        <source>Hide long stretches that did not change</source>
        <translation>Lange unveränderte Strecken verbergen</translation>
    </message>
    <message>
        <source>Show I&amp;gnored Differences</source>
        <translation>Übergangene &amp;Unterschiede zeigen</translation>
    </message>
    <message>
        <source>Mark line wraps, quote styles and the like</source>
        <translation>Zeilenumbrüche, Anführungszeichen und dergleichen markieren</translation>
    </message>
    <message>
        <source>Show &amp;Edited</source>
        <translation>&amp;Bearbeitetes zeigen</translation>
    </message>
    <message>
        <source>Show or hide edited sentences</source>
        <translation>Bearbeitete Sätze zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Show Deleted</source>
        <translation>&amp;Gelöschtes zeigen</translation>
    </message>
    <message>
        <source>Show or hide deletions</source>
        <translation>Löschungen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show I&amp;nserted</source>
        <translation>Eingefügtes &amp;zeigen</translation>
    </message>
    <message>
        <source>Show or hide insertions</source>
        <translation>Einfügungen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>S&amp;how Moved</source>
        <translation>&amp;Verschobenes zeigen</translation>
    </message>
    <message>
        <source>Show or hide moved text</source>
        <translation>Verschobenen Text zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show S&amp;plit</source>
        <translation>Ge&amp;teiltes zeigen</translation>
    </message>
    <message>
        <source>Show or hide split sentences</source>
        <translation>Geteilte Sätze zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show Me&amp;rged</source>
        <translation>Verbun&amp;denes zeigen</translation>
    </message>
    <message>
        <source>Show or hide merged sentences</source>
        <translation>Verbundene Sätze zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show Re&amp;written</source>
        <translation>&amp;Neu Geschriebenes zeigen</translation>
    </message>
    <message>
        <source>Show or hide rewritten sentences</source>
        <translation>Neu geschriebene Sätze zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>G&amp;rößer</translation>
    </message>
    <message>
        <source>Make the text larger</source>
        <translation>Den Text größer zeigen</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>Make the text smaller</source>
        <translation>Den Text kleiner zeigen</translation>
    </message>
    <message>
        <source>Usu&amp;al Size</source>
        <translation>Übli&amp;che Größe</translation>
    </message>
    <message>
        <source>Show the text in its usual size</source>
        <translation>Den Text in üblicher Größe zeigen</translation>
    </message>
    <message>
        <source>&amp;Change List</source>
        <translation>Änderungs&amp;liste</translation>
    </message>
    <message>
        <source>Show or hide the list of changes</source>
        <translation>Die Liste der Änderungen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>Use the whole screen, or a window again</source>
        <translation>Den ganzen Bildschirm nutzen, oder wieder ein Fenster</translation>
    </message>
    <message>
        <source>The newer paragraph begins one word earlier</source>
        <translation>Der neuere Absatz beginnt ein Wort früher</translation>
    </message>
    <message>
        <source>The newer paragraph begins one word later</source>
        <translation>Der neuere Absatz beginnt ein Wort später</translation>
    </message>
    <message>
        <source>Other &amp;Version</source>
        <translation>Andere &amp;Fassung</translation>
    </message>
    <message>
        <source>The row belongs to the other version</source>
        <translation>Die Zeile gehört zur anderen Fassung</translation>
    </message>
    <message>
        <source>&amp;Confirm Row</source>
        <translation>Zeile &amp;bestätigen</translation>
    </message>
    <message>
        <source>The row is right as it is; other rows learn from it</source>
        <translation>Die Zeile ist richtig so; andere Zeilen lernen daraus</translation>
    </message>
    <message>
        <source>Next &amp;Unsure Row</source>
        <translation>Nächste &amp;unsichere Zeile</translation>
    </message>
    <message>
        <source>Command &amp;Palette…</source>
        <translation>&amp;Befehlspalette …</translation>
    </message>
    <message>
        <source>Find any action by its name</source>
        <translation>Jeden Befehl nach seinem Namen finden</translation>
    </message>
    <message>
        <source>&amp;Keys at a Glance</source>
        <translation>&amp;Tasten auf einen Blick</translation>
    </message>
    <message>
        <source>Show what every key does</source>
        <translation>Zeigen, was jede Taste tut</translation>
    </message>
    <message>
        <source>&amp;About Stet</source>
        <translation>Über &amp;Stet</translation>
    </message>
    <message>
        <source>What Stet is, and which version</source>
        <translation>Was Stet ist, und welche Version</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehen</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>D&amp;urchsicht</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>S&amp;eite</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>T&amp;ie Sentences</source>
        <translation>Sätze &amp;verbinden</translation>
    </message>
    <message>
        <source>The sentences picked on both sides answer each other</source>
        <translation>Die auf beiden Seiten gewählten Sätze entsprechen einander</translation>
    </message>
    <message>
        <source>&amp;Part Sentences</source>
        <translation>Sätze &amp;trennen</translation>
    </message>
    <message>
        <source>The sentences picked answer nothing on the other side</source>
        <translation>Die gewählten Sätze haben auf der anderen Seite keine Entsprechung</translation>
    </message>
    <message>
        <source>Rea&amp;d Texts As…</source>
        <translation>Te&amp;xte lesen als …</translation>
    </message>
    <message>
        <source>Choose encoding, format and language of each text</source>
        <translation>Kodierung, Format und Sprache jedes Textes wählen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Zur&amp;ück</translation>
    </message>
    <message>
        <source>Go back to the change you jumped from</source>
        <translation>Zurück zu der Änderung vor dem Sprung</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>V&amp;or</translation>
    </message>
    <message>
        <source>Go to where you were before going back</source>
        <translation>Wieder vor zu der Änderung vor dem Zurückgehen</translation>
    </message>
    <message>
        <source>Next Ignored Differen&amp;ce</source>
        <translation>Nächster über&amp;gangener Unterschied</translation>
    </message>
    <message>
        <source>Previous Ignored Di&amp;fference</source>
        <translation>Voriger übergangener Untersc&amp;hied</translation>
    </message>
    <message>
        <source>Take &amp;Back Tie</source>
        <translation>Ver&amp;knüpfung zurücknehmen</translation>
    </message>
    <message>
        <source>Undo the last tie or parting</source>
        <translation>Die letzte Verknüpfung oder Trennung zurücknehmen</translation>
    </message>
    <message>
        <source>Finer Mar&amp;ks</source>
        <translation>Feiner &amp;markieren</translation>
    </message>
    <message>
        <source>Mark less around what changed, down to single words</source>
        <translation>Um das Geänderte weniger markieren, bis zu einzelnen Wörtern</translation>
    </message>
    <message>
        <source>C&amp;oarser Marks</source>
        <translation>Gröber m&amp;arkieren</translation>
    </message>
    <message>
        <source>Mark more around what changed, up to whole sentences</source>
        <translation>Um das Geänderte mehr markieren, bis zu ganzen Sätzen</translation>
    </message>
    <message>
        <source>What Counts as E&amp;qual</source>
        <translation>&amp;Was als gleich gilt</translation>
    </message>
    <message>
        <source>S&amp;tatistics</source>
        <translation>&amp;Statistik</translation>
    </message>
    <message>
        <source>Show or hide figures about both texts</source>
        <translation>Zahlen zu beiden Texten zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Save &amp;Both Versions…</source>
        <translation>Beide Fassun&amp;gen speichern …</translation>
    </message>
    <message>
        <source>Export as CriticMar&amp;kup…</source>
        <translation>Als CriticMar&amp;kup ausgeben …</translation>
    </message>
    <message>
        <source>Write one text with marks for what is undecided, and your comments</source>
        <translation>Einen Text mit Marken für das Unentschiedene und Ihren Anmerkungen schreiben</translation>
    </message>
    <message>
        <source>Export as Pa&amp;tch…</source>
        <translation>Als &amp;Patch ausgeben …</translation>
    </message>
    <message>
        <source>Write what makes your text of the older version, for the patch program</source>
        <translation>Schreiben, was aus der älteren Fassung Ihren Text macht, für das Programm patch</translation>
    </message>
    <message>
        <source>Export &amp;List of Changes…</source>
        <translation>&amp;Liste der Änderungen ausgeben …</translation>
    </message>
    <message>
        <source>Write a table of all changes and decisions, as CSV</source>
        <translation>Eine Tabelle aller Änderungen und Entscheidungen schreiben, als CSV</translation>
    </message>
    <message>
        <source>In Readin&amp;g Order</source>
        <translation>&amp;In Lesefolge</translation>
    </message>
    <message>
        <source>Go through the changes as they stand in the text</source>
        <translation>Die Änderungen durchgehen, wie sie im Text stehen</translation>
    </message>
    <message>
        <source>B&amp;y Kind</source>
        <translation>Nach &amp;Art</translation>
    </message>
    <message>
        <source>Go through edits, then deletions, insertions and so on</source>
        <translation>Erst Bearbeitetes durchgehen, dann Gelöschtes, Eingefügtes und so weiter</translation>
    </message>
    <message>
        <source>By &amp;What Changed</source>
        <translation>Nach de&amp;m Geänderten</translation>
    </message>
    <message>
        <source>Go through numbers, dates and names first, other words last</source>
        <translation>Erst Zahlen, Daten und Namen durchgehen, andere Wörter zuletzt</translation>
    </message>
    <message>
        <source>Least Su&amp;re First</source>
        <translation>&amp;Unsicherstes zuerst</translation>
    </message>
    <message>
        <source>Go first where it is least sure that the sentences belong together</source>
        <translation>Zuerst dorthin, wo am unsichersten ist, ob die Sätze zusammengehören</translation>
    </message>
    <message>
        <source>Accept t&amp;he New Place</source>
        <translation>Neuen &amp;Ort annehmen</translation>
    </message>
    <message>
        <source>Moved text stands in its new place; its words are decided apart</source>
        <translation>Verschobener Text steht am neuen Ort; über seine Wörter wird getrennt entschieden</translation>
    </message>
    <message>
        <source>Keep the &amp;Old Place</source>
        <translation>Alten O&amp;rt behalten</translation>
    </message>
    <message>
        <source>Moved text stands in its old place; its words are decided apart</source>
        <translation>Verschobener Text steht am alten Ort; über seine Wörter wird getrennt entschieden</translation>
    </message>
    <message>
        <source>Acc&amp;ept All Listed…</source>
        <translation>Alle gelisteten anne&amp;hmen …</translation>
    </message>
    <message>
        <source>Accept what the filters of the change list show, after showing how many</source>
        <translation>Annehmen, was die Filter der Änderungsliste zeigen, nach Ansage der Zahl</translation>
    </message>
    <message>
        <source>Reject All Liste&amp;d…</source>
        <translation>Alle geli&amp;steten ablehnen …</translation>
    </message>
    <message>
        <source>Reject what the filters of the change list show, after showing how many</source>
        <translation>Ablehnen, was die Filter der Änderungsliste zeigen, nach Ansage der Zahl</translation>
    </message>
    <message>
        <source>Fi&amp;nish Review</source>
        <translation>Durchsicht a&amp;bschließen</translation>
    </message>
    <message>
        <source>Make sure that every change was on screen, and say what was decided</source>
        <translation>Sicherstellen, dass jede Änderung zu sehen war, und sagen, was entschieden wurde</translation>
    </message>
    <message>
        <source>Seam One Sentence &amp;Left</source>
        <translation>Naht einen Satz nach &amp;links</translation>
    </message>
    <message>
        <source>The newer paragraph begins one sentence earlier</source>
        <translation>Der neuere Absatz beginnt einen Satz früher</translation>
    </message>
    <message>
        <source>Seam One Sentence &amp;Right</source>
        <translation>Naht einen Satz nach &amp;rechts</translation>
    </message>
    <message>
        <source>The newer paragraph begins one sentence later</source>
        <translation>Der neuere Absatz beginnt einen Satz später</translation>
    </message>
    <message>
        <source>Seam One Word L&amp;eft</source>
        <translation>Naht ein Wort nach l&amp;inks</translation>
    </message>
    <message>
        <source>Seam One Word Ri&amp;ght</source>
        <translation>Naht ein Wort nach r&amp;echts</translation>
    </message>
    <message>
        <source>&amp;Take Row Back</source>
        <translation>Zeile &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Merge&amp;d Text</source>
        <translation>Ergebniste&amp;xt</translation>
    </message>
    <message>
        <source>Show or hide the text that your decisions make</source>
        <translation>Den Text zeigen oder verbergen, den Ihre Entscheidungen ergeben</translation>
    </message>
    <message>
        <source>Go to the next row whose seam or version may be wrong</source>
        <translation>Zur nächsten Zeile, deren Naht oder Fassung falsch sein kann</translation>
    </message>
    <message>
        <source>Go to the next difference that is not counted as a change</source>
        <translation>Zum nächsten Unterschied, der nicht als Änderung zählt</translation>
    </message>
    <message>
        <source>Go to the one before of the differences that are not counted as changes</source>
        <translation>Zum vorigen Unterschied, der nicht als Änderung zählt</translation>
    </message>
    <message>
        <source>Show or hide what is compared, how finely, and what is ignored</source>
        <translation>Zeigt oder verbirgt, was wie fein verglichen und was übergangen wird</translation>
    </message>
    <message>
        <source>Pee&amp;k at Other End</source>
        <translation>Anderes Ende &amp;kurz zeigen</translation>
    </message>
    <message>
        <source>Show here what stands at the other end of the move, and hide it</source>
        <translation>Hier zeigen, was am anderen Ende der Verschiebung steht, und es wieder verbergen</translation>
    </message>
    <message>
        <source>Compare Two &amp;Files…</source>
        <translation>&amp;Zwei Dateien vergleichen …</translation>
    </message>
    <message>
        <source>Choose the older and the newer version</source>
        <translation>Die ältere und die neuere Fassung wählen</translation>
    </message>
    <message>
        <source>&amp;Open Page or Review…</source>
        <translation>Seite oder &amp;Durchsicht öffnen …</translation>
    </message>
    <message>
        <source>Choose one file that holds both versions: a page, a report, a review</source>
        <translation>Eine Datei wählen, in der beide Fassungen stehen: eine Seite, einen Bericht, eine Durchsicht</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Das zuletzt Getane zurücknehmen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Das Zurückgenommene wieder tun</translation>
    </message>
    <message>
        <source>Write the versions that the page was taken apart into, without their headlines</source>
        <translation>Die Fassungen schreiben, in die die Seite zerlegt wurde, ohne ihre Überschriften</translation>
    </message>
    <message>
        <source>Forget what you said of the row that is shown</source>
        <translation>Vergessen, was Sie über die gezeigte Zeile gesagt haben</translation>
    </message>
    <message>
        <source>Next Row Read &amp;Anew</source>
        <translation>Nächste &amp;neu gelesene Zeile</translation>
    </message>
    <message>
        <source>Go to the next row that is read otherwise since you said something of another</source>
        <translation>Zur nächsten Zeile, die anders gelesen wird, seit Sie etwas über eine andere gesagt haben</translation>
    </message>
    <message>
        <source>Row of This Cha&amp;nge</source>
        <translation>Zeile dieser &amp;Änderung</translation>
    </message>
    <message>
        <source>Show the row of the current change, sure or not, to put it right</source>
        <translation>Die Zeile der aktuellen Änderung zeigen, sicher oder nicht, um sie zu berichtigen</translation>
    </message>
</context>
<context>
    <name>ConfirmMany</name>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln Place(s)</source>
        <translation>
            <numerusform>%Ln Stelle annehmen</numerusform>
            <numerusform>%Ln Stellen annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %Ln Place(s)</source>
        <translation>
            <numerusform>%Ln Stelle ablehnen</numerusform>
            <numerusform>%Ln Stellen ablehnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept All Alike</source>
        <translation>Alle gleichen annehmen</translation>
    </message>
    <message>
        <source>Reject All Alike</source>
        <translation>Alle gleichen ablehnen</translation>
    </message>
    <message>
        <source>Accept All Listed</source>
        <translation>Alle gelisteten annehmen</translation>
    </message>
    <message>
        <source>Reject All Listed</source>
        <translation>Alle gelisteten ablehnen</translation>
    </message>
    <message numerus="yes">
        <source>The same change was made in %Ln place(s). Shall the new wording stand in all of them?</source>
        <translation>
            <numerusform>Dieselbe Änderung steht an %Ln Stelle. Soll dort der neue Wortlaut stehen?</numerusform>
            <numerusform>Dieselbe Änderung steht an %Ln Stellen. Soll an allen der neue Wortlaut stehen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same change was made in %Ln place(s). Shall the old wording stand in all of them?</source>
        <translation>
            <numerusform>Dieselbe Änderung steht an %Ln Stelle. Soll dort der alte Wortlaut stehen bleiben?</numerusform>
            <numerusform>Dieselbe Änderung steht an %Ln Stellen. Soll an allen der alte Wortlaut stehen bleiben?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The change list shows %Ln place(s). Shall the new wording stand in all of them?</source>
        <translation>
            <numerusform>Die Änderungsliste zeigt %Ln Stelle. Soll dort der neue Wortlaut stehen?</numerusform>
            <numerusform>Die Änderungsliste zeigt %Ln Stellen. Soll an allen der neue Wortlaut stehen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The change list shows %Ln place(s). Shall the old wording stand in all of them?</source>
        <translation>
            <numerusform>Die Änderungsliste zeigt %Ln Stelle. Soll dort der alte Wortlaut stehen bleiben?</numerusform>
            <numerusform>Die Änderungsliste zeigt %Ln Stellen. Soll an allen der alte Wortlaut stehen bleiben?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileLook</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>a page with both versions</source>
        <translation>eine Seite mit beiden Fassungen</translation>
    </message>
    <message>
        <source>a review of both versions</source>
        <translation>eine Durchsicht beider Fassungen</translation>
    </message>
    <message>
        <source>a report with both versions</source>
        <translation>ein Bericht mit beiden Fassungen</translation>
    </message>
</context>
<context>
    <name>FileNames</name>
    <message>
        <source>%1 (older)</source>
        <translation>%1 (älter)</translation>
    </message>
    <message>
        <source>%1 (newer)</source>
        <translation>%1 (neuer)</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>HeadTexts</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable character(s)</source>
        <translation>
            <numerusform>%Ln unlesbares Zeichen</numerusform>
            <numerusform>%Ln unlesbare Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys at a Glance</source>
        <translation>Tasten auf einen Blick</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Ältere Fassung</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Neuere Fassung</translation>
    </message>
    <message>
        <source>Pasted text, before</source>
        <translation>Eingefügter Text, vorher</translation>
    </message>
    <message>
        <source>Pasted text, after</source>
        <translation>Eingefügter Text, nachher</translation>
    </message>
    <message>
        <source>%1, before</source>
        <translation>%1, vorher</translation>
    </message>
    <message>
        <source>%1, after</source>
        <translation>%1, nachher</translation>
    </message>
    <message>
        <source>“%1” was given twice. Choose its other version.</source>
        <translation>„%1“ wurde zweimal angegeben. Wählen Sie die andere Fassung.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are both empty. Choose texts with words in them.</source>
        <translation>„%1“ und „%2“ sind beide leer. Wählen Sie Texte, in denen etwas steht.</translation>
    </message>
    <message>
        <source>“%1”, line %2: “%3” is never closed. End it with “%4”.</source>
        <translation>„%1“, Zeile %2: „%3“ wird nie geschlossen. Beenden Sie es mit „%4“.</translation>
    </message>
</context>
<context>
    <name>OpeningNotice</name>
    <message>
        <source>“%1” is empty: everything in “%2” is inserted.</source>
        <translation>„%1“ ist leer: Alles in „%2“ ist eingefügt.</translation>
    </message>
    <message>
        <source>“%2” is empty: everything in “%1” is deleted.</source>
        <translation>„%2“ ist leer: Alles in „%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same, letter by letter.</source>
        <translation>„%1“ und „%2“ sind Buchstabe für Buchstabe gleich.</translation>
    </message>
    <message>
        <source>“%1” and “%2” say the same. They differ only in the white space between sentences, or in where paragraphs begin.</source>
        <translation>„%1“ und „%2“ sagen dasselbe. Sie unterscheiden sich nur im Leerraum zwischen Sätzen oder darin, wo Absätze beginnen.</translation>
    </message>
    <message>
        <source>“%1” and “%2” say the same. They differ only in what counts as equal: %3.</source>
        <translation>„%1“ und „%2“ sagen dasselbe. Sie unterscheiden sich nur in dem, was als gleich gilt: %3.</translation>
    </message>
    <message>
        <source>“%1” is %2, not %3 as its name says.</source>
        <translation>„%1“ ist %2, nicht %3, wie der Name sagt.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language that this is translated to</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>“%1” is in %3, “%2” in %4: expect few sentences that match.</source>
        <translation>„%1“ ist auf %3, „%2“ auf %4: Nur wenige Sätze werden einander entsprechen.</translation>
    </message>
</context>
<context>
    <name>OptionsText</name>
    <message>
        <source>Hides %1 of %2 changes.</source>
        <translation>Verbirgt %1 von %2 Änderungen.</translation>
    </message>
    <message>
        <source>The number of changes stays the same.</source>
        <translation>Die Zahl der Änderungen bleibt gleich.</translation>
    </message>
    <message numerus="yes">
        <source>Shows %Ln more change(s), %1 in all.</source>
        <translation>
            <numerusform>Zeigt %Ln Änderung mehr, insgesamt %1.</numerusform>
            <numerusform>Zeigt %Ln Änderungen mehr, insgesamt %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked piece(s) instead of %1, in the same changes.</source>
        <translation>
            <numerusform>%Ln markierte Stelle statt %1, in denselben Änderungen.</numerusform>
            <numerusform>%Ln markierte Stellen statt %1, in denselben Änderungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no change of this kind: %1.</source>
        <translation>Es gibt keine Änderung dieser Art: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) shown, none hidden.</source>
        <translation>
            <numerusform>%Ln Änderung gezeigt, keine verborgen.</numerusform>
            <numerusform>%Ln Änderungen gezeigt, keine verborgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference was ignored.</source>
        <translation>Kein Unterschied wurde übergangen.</translation>
    </message>
    <message>
        <source>Marks %1.</source>
        <translation>Markiert %1.</translation>
    </message>
    <message>
        <source>Ignored differences are not marked.</source>
        <translation>Übergangene Unterschiede sind nicht markiert.</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste Two Texts</source>
        <translation>Zwei Texte einfügen</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>&amp;Vorher</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>&amp;Nachher</translation>
    </message>
    <message>
        <source>Paste the older text</source>
        <translation>Den älteren Text einfügen</translation>
    </message>
    <message>
        <source>Paste the newer text</source>
        <translation>Den neueren Text einfügen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare both texts (Ctrl+Enter)</source>
        <translation>Beide Texte vergleichen (Strg+Eingabe)</translation>
    </message>
</context>
<context>
    <name>Placeless</name>
    <message>
        <source>decided in part</source>
        <translation>teilweise entschieden</translation>
    </message>
    <message>
        <source>Older:</source>
        <translation>Älter:</translation>
    </message>
    <message>
        <source>Newer:</source>
        <translation>Neuer:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) find(s) no place in these texts.</source>
        <translation>
            <numerusform>%Ln Entscheidung findet in diesen Texten keinen Platz.</numerusform>
            <numerusform>%Ln Entscheidungen finden in diesen Texten keinen Platz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) find(s) no place in these texts.</source>
        <translation>
            <numerusform>%Ln Kommentar findet in diesen Texten keinen Platz.</numerusform>
            <numerusform>%Ln Kommentare finden in diesen Texten keinen Platz.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 find no place in these texts.</source>
        <translation>%1 und %2 finden in diesen Texten keinen Platz.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln Entscheidung</numerusform>
            <numerusform>%Ln Entscheidungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln Kommentar</numerusform>
            <numerusform>%Ln Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The review keeps what was said, and it comes back with the words it was said about.</source>
        <translation>%1 Die Durchsicht behält, was gesagt wurde; es kommt mit den Worten wieder, zu denen es gesagt wurde.</translation>
    </message>
    <message>
        <source>Without a Place in These Texts</source>
        <translation>Ohne Platz in diesen Texten</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>ReadAs</name>
    <message>
        <source>As guessed: %1</source>
        <translation>Wie erraten: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Erraten</translation>
    </message>
    <message>
        <source>Found in the text</source>
        <translation>Im Text gefunden</translation>
    </message>
    <message>
        <source>Each line is one</source>
        <translation>Jede Zeile ist einer</translation>
    </message>
    <message>
        <source>Encoding:</source>
        <translation>Kodierung:</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Format:</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Sprache:</translation>
    </message>
    <message>
        <source>Sentences:</source>
        <translation>Sätze:</translation>
    </message>
    <message>
        <source>Read Texts As</source>
        <translation>Texte lesen als</translation>
    </message>
    <message>
        <source>Read Anew</source>
        <translation>Neu lesen</translation>
    </message>
</context>
<context>
    <name>ReviewStore</name>
    <message>
        <source>The review “%1” is not there. Choose another file.</source>
        <translation>Die Durchsicht „%1“ ist nicht da. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The review “%1” may not be read. Ask for permission, or copy it.</source>
        <translation>Die Durchsicht „%1“ darf nicht gelesen werden. Bitten Sie um Erlaubnis oder kopieren Sie sie.</translation>
    </message>
    <message>
        <source>“%1” is no review. Choose a file that Stet has saved.</source>
        <translation>„%1“ ist keine Durchsicht. Wählen Sie eine Datei, die Stet gespeichert hat.</translation>
    </message>
    <message>
        <source>The review “%1” is damaged and was left as it is.</source>
        <translation>Die Durchsicht „%1“ ist beschädigt und blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>The review “%1” comes from a newer Stet and was left as it is. Update Stet.</source>
        <translation>Die Durchsicht „%1“ stammt von einem neueren Stet und blieb, wie sie ist. Aktualisieren Sie Stet.</translation>
    </message>
    <message>
        <source>The review cannot be written to “%1”. Save it elsewhere (Ctrl+Shift+S).</source>
        <translation>Die Durchsicht lässt sich nicht nach „%1“ schreiben. Speichern Sie sie anderswo (Strg+Umschalt+S).</translation>
    </message>
    <message>
        <source>Another window has saved the review “%1” since. Save yours elsewhere, or overwrite it.</source>
        <translation>Ein anderes Fenster hat die Durchsicht „%1“ inzwischen gespeichert. Speichern Sie Ihre anderswo oder überschreiben Sie sie.</translation>
    </message>
    <message>
        <source>“%1” may not be read.</source>
        <translation>„%1“ darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” is no report that Stet can read. Make it anew from both texts.</source>
        <translation>„%1“ ist kein Bericht, den Stet lesen kann. Erzeugen Sie ihn neu aus beiden Texten.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>“%1” is being compared and would be lost. Choose another name.</source>
        <translation>„%1“ wird gerade verglichen und ginge verloren. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation>„%1“ gibt es schon. Ersetzen?</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Single letters act in the comparison and the list</source>
        <translation>&amp;Einzelne Buchstaben wirken im Vergleich und in der Liste</translation>
    </message>
    <message>
        <source>&amp;Go on to the next undecided change after a decision</source>
        <translation>Nach einer Entscheidung zur nächsten &amp;offenen Änderung gehen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>&amp;Comparing</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Re&amp;viewing</source>
        <translation>&amp;Durchsehen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <translation>Blau und Orange</translation>
    </message>
    <message>
        <source>Green and red</source>
        <translation>Grün und Rot</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Monochrome</source>
        <translation>Einfarbig</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source>&amp;Light or dark:</source>
        <translation>&amp;Hell oder dunkel:</translation>
    </message>
    <message>
        <source>C&amp;olours of the marks:</source>
        <translation>&amp;Farben der Markierungen:</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>&amp;Schrift:</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Größe:</translation>
    </message>
    <message>
        <source>&amp;Width of a column, at most:</source>
        <translation>&amp;Breite einer Spalte, höchstens:</translation>
    </message>
    <message>
        <source>Every single word</source>
        <translation>Jedes einzelne Wort</translation>
    </message>
    <message>
        <source>Phrases, as a person would</source>
        <translation>Wortgruppen, wie ein Mensch es täte</translation>
    </message>
    <message>
        <source>Whole sentences</source>
        <translation>Ganze Sätze</translation>
    </message>
    <message>
        <source>&amp;Mark:</source>
        <translation>&amp;Markieren:</translation>
    </message>
    <message>
        <source>Count as equal what differs only in:</source>
        <translation>Als gleich gilt, was sich nur unterscheidet in:</translation>
    </message>
</context>
<context>
    <name>SpokenChange</name>
    <message>
        <source>“%1” became “%2”</source>
        <translation>„%1“ wurde zu „%2“</translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <translation>„%1“ wurde gelöscht</translation>
    </message>
    <message>
        <source>“%1” was inserted</source>
        <translation>„%1“ wurde eingefügt</translation>
    </message>
    <message>
        <source>%1 more edits</source>
        <translation>%1 weitere Stellen</translation>
    </message>
    <message>
        <source>%1 in: “%2”</source>
        <translation>%1 in: „%2“</translation>
    </message>
    <message>
        <source>Deleted: “%1”</source>
        <translation>Gelöscht: „%1“</translation>
    </message>
    <message>
        <source>Inserted: “%1”</source>
        <translation>Eingefügt: „%1“</translation>
    </message>
    <message>
        <source>Moved: “%1”</source>
        <translation>Verschoben: „%1“</translation>
    </message>
    <message>
        <source>One sentence became %1: “%2”</source>
        <translation>Aus einem Satz wurden %1: „%2“</translation>
    </message>
    <message>
        <source>%1 sentences became one: “%2”</source>
        <translation>Aus %1 Sätzen wurde einer: „%2“</translation>
    </message>
    <message>
        <source>Rewritten: “%1” became “%2”</source>
        <translation>Neu geschrieben: „%1“ wurde zu „%2“</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>1 more edit</source>
        <translation>eine weitere Stelle</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>no changes</source>
        <translation>keine Änderungen</translation>
    </message>
    <message>
        <source>change %1 of %2</source>
        <translation>Änderung %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reviewed</source>
        <translation>%1 durchgesehen</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 angenommen</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>%1 flagged</source>
        <translation>%1 vorgemerkt</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>similarity %1 %</source>
        <translation>Ähnlichkeit %1 %</translation>
    </message>
    <message>
        <source>+%1 −%2 words</source>
        <translation>+%1 −%2 Wörter</translation>
    </message>
    <message>
        <source>%1 ignored</source>
        <translation>%1 übergangen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) compared roughly</source>
        <translation>
            <numerusform>%Ln Stelle nur grob verglichen</numerusform>
            <numerusform>%Ln Stellen nur grob verglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 never on screen</source>
        <translation>%1 nie zu sehen</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>Vormerkung</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>seam moved</source>
        <translation>Naht verschoben</translation>
    </message>
    <message>
        <source>other version</source>
        <translation>andere Fassung</translation>
    </message>
    <message>
        <source>row confirmed</source>
        <translation>Zeile bestätigt</translation>
    </message>
    <message>
        <source>row taken back</source>
        <translation>Zeile zurückgenommen</translation>
    </message>
    <message>
        <source>sentences tied</source>
        <translation>Sätze verbunden</translation>
    </message>
    <message>
        <source>sentences parted</source>
        <translation>Sätze getrennt</translation>
    </message>
    <message>
        <source>tie taken back</source>
        <translation>Verknüpfung zurückgenommen</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>split</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation>neu geschrieben</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>negation</source>
        <translation>Verneinung</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>Quellenangabe</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>Schreibung</translation>
    </message>
    <message>
        <source>case</source>
        <translation>Groß/klein</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>Zeichensetzung</translation>
    </message>
    <message>
        <source>typography</source>
        <translation>Typografie</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerraum</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>furniture</source>
        <translation>Seitenbeiwerk</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Finding sentences</source>
        <translation>Sätze finden</translation>
    </message>
    <message>
        <source>Aligning sentences</source>
        <translation>Sätze zuordnen</translation>
    </message>
    <message>
        <source>Comparing words</source>
        <translation>Wörter vergleichen</translation>
    </message>
    <message>
        <source>Sorting changes</source>
        <translation>Änderungen ordnen</translation>
    </message>
    <message>
        <source>line wraps</source>
        <translation>Zeilenumbrüche</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>quote styles</source>
        <translation>Arten der Anführungszeichen</translation>
    </message>
    <message>
        <source>dash styles</source>
        <translation>Arten der Striche</translation>
    </message>
    <message>
        <source>Unicode forms</source>
        <translation>Unicode-Formen</translation>
    </message>
    <message>
        <source>letter case</source>
        <translation>Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>Seitenbeiwerk</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line wrap(s)</source>
        <translation>
            <numerusform>%Ln Zeilenumbruch</numerusform>
            <numerusform>%Ln Zeilenumbrüche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln space(s)</source>
        <translation>
            <numerusform>%Ln Leerraum</numerusform>
            <numerusform>%Ln Leerräume</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote style(s)</source>
        <translation>
            <numerusform>%Ln Anführungszeichen</numerusform>
            <numerusform>%Ln Anführungszeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dash style(s)</source>
        <translation>
            <numerusform>%Ln Strich</numerusform>
            <numerusform>%Ln Striche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unicode form(s)</source>
        <translation>
            <numerusform>%Ln Unicode-Form</numerusform>
            <numerusform>%Ln Unicode-Formen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter case(s)</source>
        <translation>
            <numerusform>%Ln Groß- oder Kleinschreibung</numerusform>
            <numerusform>%Ln Groß- und Kleinschreibungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln punctuation mark(s)</source>
        <translation>
            <numerusform>%Ln Satzzeichen</numerusform>
            <numerusform>%Ln Satzzeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of page furniture</source>
        <translation>
            <numerusform>%Ln Stück Seitenbeiwerk</numerusform>
            <numerusform>%Ln Stück Seitenbeiwerk</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file inside it.</source>
        <translation>„%1“ ist ein Ordner. Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>“%1” is not text. Choose a text, Markdown, HTML, Word or OpenDocument file.</source>
        <translation>„%1“ ist kein Text. Wählen Sie eine Text-, Markdown-, HTML-, Word- oder OpenDocument-Datei.</translation>
    </message>
    <message>
        <source>The encoding asked for “%1” is not known. Choose another one.</source>
        <translation>Die für „%1“ verlangte Kodierung ist unbekannt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The format of “%1” is not supported. Save it as text, HTML, .docx or .odt.</source>
        <translation>Das Format von „%1“ wird nicht unterstützt. Speichern Sie als Text, HTML, .docx oder .odt.</translation>
    </message>
    <message>
        <source>“%1” could not be read. Try again, or copy the file to another disk.</source>
        <translation>„%1“ ließ sich nicht lesen. Versuchen Sie es noch einmal oder kopieren Sie die Datei auf einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>“%1” is one text. Choose a second one to compare it with.</source>
        <translation>„%1“ ist ein einzelner Text. Wählen Sie einen zweiten zum Vergleichen.</translation>
    </message>
    <message>
        <source>“%1” is a version page without any rows. Save the page anew.</source>
        <translation>„%1“ ist eine Fassungsseite ohne Zeilen. Speichern Sie die Seite neu.</translation>
    </message>
    <message>
        <source>“%1” could not be written (%2). Choose another place.</source>
        <translation>„%1“ ließ sich nicht schreiben (%2). Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>No such file: “%1”. Check the name, or choose another one.</source>
        <translation>Diese Datei gibt es nicht: „%1“. Prüfen Sie den Namen, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>“%1” may not be read. Check its permissions, or copy it to a place of your own.</source>
        <translation>„%1“ darf nicht gelesen werden. Prüfen Sie die Rechte, oder kopieren Sie die Datei an einen eigenen Ort.</translation>
    </message>
    <message>
        <source>“%1” is too large (2 GiB or more). Split it.</source>
        <translation>„%1“ ist zu groß (2 GiB oder mehr). Teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Open it in the program that wrote it and save it anew.</source>
        <translation>„%1“ ist beschädigt. Öffnen Sie die Datei mit dem Programm, das sie geschrieben hat, und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>reiner Text</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>See how an article changed, and decide what stands.</source>
        <translation>Sehen, wie sich ein Artikel geändert hat, und entscheiden, was stehen bleibt.</translation>
    </message>
    <message>
        <source>Two files, or one page, report or review.</source>
        <translation>Zwei Dateien, oder eine Seite, ein Bericht, eine Durchsicht.</translation>
    </message>
    <message>
        <source>%1 files were given; give two, or one page, report or review</source>
        <translation>%1 Dateien angegeben; geben Sie zwei an oder eine Seite, einen Bericht oder eine Durchsicht</translation>
    </message>
    <message>
        <source>%1; see stet --help</source>
        <translation>%1; siehe stet --help</translation>
    </message>
    <message>
        <source>there is no display for its window; compare with stet-cli here</source>
        <translation>es gibt keinen Bildschirm für das Fenster; vergleichen Sie hier mit stet-cli</translation>
    </message>
</context>
<context>
    <name>stet</name>
    <message>
        <source>decided in parts</source>
        <translation>in Teilen entschieden</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Änderung %1</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>vorgemerkt</translation>
    </message>
    <message>
        <source>commented</source>
        <translation>kommentiert</translation>
    </message>
</context>
<context>
    <name>stet::BarChart</name>
    <message>
        <source>Paragraph %1: %2 % alike</source>
        <translation>Absatz %1: zu %2 % gleich</translation>
    </message>
</context>
<context>
    <name>stet::ChangeList</name>
    <message>
        <source>Kind of change</source>
        <translation>Art der Änderung</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>In reading order</source>
        <translation>In Lesefolge</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Words in the change or its comment</source>
        <translation>Wörter in der Änderung oder ihrer Anmerkung</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>vorgemerkt</translation>
    </message>
    <message>
        <source>commented</source>
        <translation>mit Anmerkung</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>By what changed</source>
        <translation>Nach dem, was sich änderte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln change(s)</source>
        <translation>
            <numerusform>%1 von %Ln Änderung</numerusform>
            <numerusform>%1 von %Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of the review</source>
        <translation>Reihenfolge der Durchsicht</translation>
    </message>
    <message>
        <source>never on screen</source>
        <translation>nie zu sehen</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>Unsicherstes zuerst</translation>
    </message>
    <message>
        <source>No change fits.</source>
        <translation>Keine Änderung passt.</translation>
    </message>
    <message>
        <source>Clear the filter (Esc)</source>
        <translation>Filter aufheben (Esc)</translation>
    </message>
    <message>
        <source>any</source>
        <comment>kind</comment>
        <translation>jede</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>any</source>
        <comment>decision</comment>
        <translation>jede</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Art:</translation>
    </message>
    <message>
        <source>What changed:</source>
        <translation>Geändert:</translation>
    </message>
    <message>
        <source>Decision:</source>
        <translation>Entscheidung:</translation>
    </message>
</context>
<context>
    <name>stet::ChangeListModel</name>
    <message>
        <source>%1, moved</source>
        <translation>%1, verschoben</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>⚑ later</source>
        <translation>⚑ später</translation>
    </message>
    <message>
        <source>%1 ⚑</source>
        <translation>%1 ⚑</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Vorher → nachher</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Anmerkung</translation>
    </message>
</context>
<context>
    <name>stet::ChangePanel</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>The comment is removed. Ctrl+Z brings it back.</source>
        <translation>Die Anmerkung ist entfernt. Strg+Z holt sie zurück.</translation>
    </message>
    <message>
        <source>The comment is kept. Ctrl+Z takes it back.</source>
        <translation>Die Anmerkung ist behalten. Strg+Z nimmt sie zurück.</translation>
    </message>
</context>
<context>
    <name>stet::CommandPalette</name>
    <message>
        <source>Command Palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Schreiben Sie, was Sie tun wollen</translation>
    </message>
    <message>
        <source>Name of an action</source>
        <translation>Name eines Befehls</translation>
    </message>
    <message>
        <source>No action is called that or does that.</source>
        <translation>Kein Befehl heißt so oder tut das.</translation>
    </message>
</context>
<context>
    <name>stet::CommentBox</name>
    <message>
        <source>Comment</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Comment on change %1</source>
        <translation>Anmerkung zu Änderung %1</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Keep the comment and go back to the text (Esc, Ctrl+Enter)</source>
        <translation>Die Anmerkung behalten und zurück zum Text (Esc, Strg+Eingabe)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Leave the comment as it was</source>
        <translation>Die Anmerkung lassen, wie sie war</translation>
    </message>
    <message>
        <source>Esc keeps it</source>
        <translation>Esc behält ihn</translation>
    </message>
</context>
<context>
    <name>stet::CompareDialog</name>
    <message>
        <source>Compare Two Files</source>
        <translation>Zwei Dateien vergleichen</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>&amp;Tauschen</translation>
    </message>
    <message>
        <source>Take the newer file for the older one</source>
        <translation>Die neuere Datei als die ältere nehmen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>This is the older version, too. Choose the newer one.</source>
        <translation>Das ist auch die ältere Fassung. Wählen Sie die neuere.</translation>
    </message>
</context>
<context>
    <name>stet::CompareJob</name>
    <message>
        <source>The comparison stopped: %1. Close other programs and try again.</source>
        <translation>Der Vergleich brach ab: %1. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>stet::ComparingPanel</name>
    <message>
        <source>How much is marked</source>
        <translation>Wie viel markiert wird</translation>
    </message>
    <message>
        <source>Counts as equal</source>
        <translation>Gilt als gleich</translation>
    </message>
    <message>
        <source>How much is marked, from words to whole sentences</source>
        <translation>Wie viel markiert wird, von Wörtern bis zu ganzen Sätzen</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>phrases</source>
        <translation>Wendungen</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>Sätze</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln Unterschied</numerusform>
            <numerusform>%Ln Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignored differences</source>
        <translation>Übergangene Unterschiede</translation>
    </message>
    <message>
        <source>Kind of ignored difference</source>
        <translation>Art des übergangenen Unterschieds</translation>
    </message>
</context>
<context>
    <name>stet::ComparisonPage</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Nothing more is found after this place.</source>
        <translation>Nach dieser Stelle wird nichts mehr gefunden.</translation>
    </message>
    <message>
        <source>Nothing more is found before this place.</source>
        <translation>Vor dieser Stelle wird nichts mehr gefunden.</translation>
    </message>
</context>
<context>
    <name>stet::Exporter</name>
    <message>
        <source>Export Report</source>
        <translation>Bericht ausgeben</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>Der Bericht liegt in %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Der Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Nothing could be printed. Look whether the printer is ready.</source>
        <translation>Es ließ sich nichts drucken. Sehen Sie nach, ob der Drucker bereit ist.</translation>
    </message>
    <message>
        <source>It is on its way to the printer.</source>
        <translation>Der Druck ist unterwegs.</translation>
    </message>
</context>
<context>
    <name>stet::FileField</name>
    <message>
        <source>&amp;Older version:</source>
        <translation>Ä&amp;ltere Fassung:</translation>
    </message>
    <message>
        <source>&amp;Newer version:</source>
        <translation>&amp;Neuere Fassung:</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Ältere Fassung</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Neuere Fassung</translation>
    </message>
    <message>
        <source>Type a path, browse, or drop a file here</source>
        <translation>Pfad eingeben, durchsuchen oder eine Datei hierher ziehen</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>Du&amp;rchsuchen …</translation>
    </message>
    <message>
        <source>Browse for the older version</source>
        <translation>Nach der älteren Fassung suchen</translation>
    </message>
    <message>
        <source>Browse for the newer version</source>
        <translation>Nach der neueren Fassung suchen</translation>
    </message>
    <message>
        <source>Choose the Older Version</source>
        <translation>Die ältere Fassung wählen</translation>
    </message>
    <message>
        <source>Choose the Newer Version</source>
        <translation>Die neuere Fassung wählen</translation>
    </message>
</context>
<context>
    <name>stet::FileSlot</name>
    <message>
        <source>%1: choose a file</source>
        <translation>%1: Datei wählen</translation>
    </message>
    <message>
        <source>Drop a file here, or press to choose it</source>
        <translation>Datei hier ablegen, oder zum Wählen drücken</translation>
    </message>
</context>
<context>
    <name>stet::FindBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Groß/klein beachten</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Ganze &amp;Wörter</translation>
    </message>
    <message>
        <source>Find in both texts</source>
        <translation>In beiden Texten suchen</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Zu suchende Wörter</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Zurück (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Weiter (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>stet::FinishController</name>
    <message numerus="yes">
        <source>%Ln change(s) were never on screen: number %1.</source>
        <translation>
            <numerusform>%Ln Änderung war nie zu sehen: Nummer %1.</numerusform>
            <numerusform>%Ln Änderungen waren nie zu sehen: Nummer %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 angenommen</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>%1 decided part by part</source>
        <translation>%1 Teil für Teil entschieden</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 gesehen</translation>
    </message>
    <message>
        <source>%1 undecided</source>
        <translation>%1 unentschieden</translation>
    </message>
    <message>
        <source>%1 flagged</source>
        <translation>%1 vorgemerkt</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln change(s) were on screen: %1.</source>
        <translation>
            <numerusform>Die %Ln Änderung war zu sehen: %1.</numerusform>
            <numerusform>Alle %Ln Änderungen waren zu sehen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no changes to review.</source>
        <translation>Es gibt keine Änderungen durchzusehen.</translation>
    </message>
    <message>
        <source>Looked through: %1; the key I shows them.</source>
        <translation>Hinweggesehen über: %1; die Taste I zeigt es.</translation>
    </message>
    <message>
        <source>Show Change %1</source>
        <translation>Änderung %1 zeigen</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 und andere</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the page as you set them are not confirmed yet; the key U goes there.</source>
        <translation>
            <numerusform>%Ln Zeile der Seite, wie Sie sie gesetzt haben, ist noch nicht bestätigt; die Taste U führt hin.</numerusform>
            <numerusform>%Ln Zeilen der Seite, wie Sie sie gesetzt haben, sind noch nicht bestätigt; die Taste U führt hin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stet::MainWindow</name>
    <message>
        <source>%1 — Stet</source>
        <translation>%1 – Stet</translation>
    </message>
    <message>
        <source>Stet</source>
        <translation>Stet</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
</context>
<context>
    <name>stet::MergedPanel</name>
    <message>
        <source>Merged Text</source>
        <translation>Ergebnistext</translation>
    </message>
    <message>
        <source>Merged text</source>
        <translation>Ergebnistext</translation>
    </message>
    <message>
        <source>the older wording</source>
        <translation>der ältere Wortlaut</translation>
    </message>
    <message>
        <source>the newer wording</source>
        <translation>der neuere Wortlaut</translation>
    </message>
    <message>
        <source>What stands where nothing is decided</source>
        <translation>Was steht, wo nichts entschieden ist</translation>
    </message>
    <message>
        <source>Merged text; where nothing is decided stands</source>
        <translation>Ergebnistext; wo nichts entschieden ist, steht</translation>
    </message>
</context>
<context>
    <name>stet::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>stet::MovePeek</name>
    <message>
        <source>Stood here before:</source>
        <translation>Stand vorher hier:</translation>
    </message>
    <message>
        <source>Stands here now:</source>
        <translation>Steht jetzt hier:</translation>
    </message>
</context>
<context>
    <name>stet::Navigator</name>
    <message>
        <source>No further edit in this change.</source>
        <translation>Keine weitere Stelle in dieser Änderung.</translation>
    </message>
    <message>
        <source>No edit before this one in this change.</source>
        <translation>Keine frühere Stelle in dieser Änderung.</translation>
    </message>
    <message>
        <source>This is the last change.</source>
        <translation>Dies ist die letzte Änderung.</translation>
    </message>
    <message>
        <source>This is the first change.</source>
        <translation>Dies ist die erste Änderung.</translation>
    </message>
    <message>
        <source>No undecided change after this one.</source>
        <translation>Keine offene Änderung nach dieser.</translation>
    </message>
    <message>
        <source>No undecided change before this one.</source>
        <translation>Keine offene Änderung vor dieser.</translation>
    </message>
    <message>
        <source>Go to Change</source>
        <translation>Gehe zu Änderung</translation>
    </message>
    <message>
        <source>Number, 1 to %1:</source>
        <translation>Nummer, 1 bis %1:</translation>
    </message>
    <message>
        <source>This change was not moved: it has no other end.</source>
        <translation>Diese Änderung wurde nicht verschoben: sie hat kein anderes Ende.</translation>
    </message>
    <message>
        <source>Go to a change first (J).</source>
        <translation>Gehen Sie erst zu einer Änderung (J).</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>Es gibt nichts, wohin es zurückginge.</translation>
    </message>
    <message>
        <source>There is nothing to go forward to.</source>
        <translation>Es gibt nichts, wohin es wieder vorginge.</translation>
    </message>
    <message>
        <source>The review goes on at its first undecided change, number %L1.</source>
        <translation>Die Durchsicht geht bei der ersten offenen Änderung weiter, Nummer %L1.</translation>
    </message>
    <message>
        <source>No change fits the filter of the change list.</source>
        <translation>Keine Änderung passt zum Filter der Änderungsliste.</translation>
    </message>
    <message>
        <source>No change after this one fits the filter of the change list.</source>
        <translation>Danach passt keine Änderung zum Filter der Änderungsliste.</translation>
    </message>
    <message>
        <source>No change before this one fits the filter of the change list.</source>
        <translation>Davor passt keine Änderung zum Filter der Änderungsliste.</translation>
    </message>
</context>
<context>
    <name>stet::OpenController</name>
    <message>
        <source>“%1” has changed on disk.</source>
        <translation>„%1“ hat sich auf dem Datenträger geändert.</translation>
    </message>
    <message>
        <source>Compare Again</source>
        <translation>Neu vergleichen</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Choose Another File…</source>
        <translation>Andere Datei wählen …</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Zeigen …</translation>
    </message>
</context>
<context>
    <name>stet::Opener</name>
    <message>
        <source>Choose the Older Version</source>
        <translation>Die ältere Fassung wählen</translation>
    </message>
    <message>
        <source>Choose the Newer Version</source>
        <translation>Die neuere Fassung wählen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were chosen. Choose two to compare, or one page or review.</source>
        <translation>
            <numerusform>%Ln Datei wurde gewählt. Wählen Sie zwei zum Vergleichen, oder eine Seite oder Durchsicht.</numerusform>
            <numerusform>%Ln Dateien wurden gewählt. Wählen Sie zwei zum Vergleichen, oder eine Seite oder Durchsicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a Page, Report or Review</source>
        <translation>Eine Seite, einen Bericht oder eine Durchsicht wählen</translation>
    </message>
    <message>
        <source>There is nothing to paste: the clipboard holds no text and no file. Copy one of the versions.</source>
        <translation>Es gibt nichts einzufügen: Die Zwischenablage hat weder Text noch Datei. Kopieren Sie eine der Fassungen.</translation>
    </message>
</context>
<context>
    <name>stet::OptionsController</name>
    <message>
        <source>Comparing</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Marks are as fine as they can be.</source>
        <translation>Feiner geht es nicht.</translation>
    </message>
    <message>
        <source>Marks are as coarse as they can be.</source>
        <translation>Gröber geht es nicht.</translation>
    </message>
    <message>
        <source>No further ignored difference.</source>
        <translation>Kein weiterer übergangener Unterschied.</translation>
    </message>
    <message>
        <source>No ignored difference before this one.</source>
        <translation>Kein übergangener Unterschied vor diesem.</translation>
    </message>
</context>
<context>
    <name>stet::OverviewBar</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>The whole article: the older version on the left, the newer one on the right.</source>
        <translation>Der ganze Artikel: links die ältere Fassung, rechts die neuere.</translation>
    </message>
    <message>
        <source>Paler: decided. Press to go there.</source>
        <translation>Blasser: entschieden. Ein Klick führt dorthin.</translation>
    </message>
</context>
<context>
    <name>stet::PageController</name>
    <message>
        <source>Go to an unsure row first (U).</source>
        <translation>Gehen Sie erst zu einer unsicheren Zeile (U).</translation>
    </message>
    <message>
        <source>Every row is sure or confirmed.</source>
        <translation>Jede Zeile ist sicher oder bestätigt.</translation>
    </message>
    <message>
        <source>This is the next unsure row. U once more passes it over.</source>
        <translation>Das ist die nächste unsichere Zeile. Noch einmal U übergeht sie.</translation>
    </message>
    <message>
        <source>This row is in both versions: it has no other.</source>
        <translation>Diese Zeile steht in beiden Fassungen: Es gibt keine andere.</translation>
    </message>
    <message>
        <source>This row is in both versions: it has no seam.</source>
        <translation>Diese Zeile steht in beiden Fassungen: Sie hat keine Naht.</translation>
    </message>
    <message>
        <source>The seam stands at the end of the line already.</source>
        <translation>Die Naht steht schon am Ende der Zeile.</translation>
    </message>
    <message>
        <source>This is line %L1. Enter once more confirms it.</source>
        <translation>Das ist Zeile %L1. Noch einmal Eingabe bestätigt sie.</translation>
    </message>
    <message>
        <source>Line %L1 stays as you set it, but is not confirmed yet.</source>
        <translation>Zeile %L1 bleibt, wie Sie sie gesetzt haben, ist aber noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>This is the only unsure row.</source>
        <translation>Dies ist die einzige unsichere Zeile.</translation>
    </message>
    <message>
        <source>No unsure row after that one: this is the first of them.</source>
        <translation>Nach jener ist keine Zeile mehr unsicher: Dies ist die erste von ihnen.</translation>
    </message>
    <message>
        <source>What you said of line %L1 is taken back.</source>
        <translation>Was über Zeile %L1 gesagt wurde, ist zurückgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other row(s) read anew; Shift+U goes through them.</source>
        <translation>
            <numerusform>%Ln andere Zeile ist neu gelesen; Umschalt+U führt zu ihr.</numerusform>
            <numerusform>%Ln andere Zeilen sind neu gelesen; Umschalt+U geht sie durch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to a change first (J).</source>
        <translation>Gehen Sie erst zu einer Änderung (J).</translation>
    </message>
    <message>
        <source>This change is in none of the page’s rows.</source>
        <translation>Diese Änderung steht in keiner Zeile der Seite.</translation>
    </message>
    <message>
        <source>Line %L1 stands as it did before.</source>
        <translation>Zeile %L1 steht wieder wie zuvor.</translation>
    </message>
    <message>
        <source>The row has nothing in this version.</source>
        <translation>Die Zeile hat in dieser Fassung nichts.</translation>
    </message>
    <message>
        <source>No row read anew after that one: this is the first of them.</source>
        <translation>Danach ist keine Zeile mehr neu gelesen: Dies ist die erste davon.</translation>
    </message>
</context>
<context>
    <name>stet::PageStrip</name>
    <message>
        <source>Each line that changed holds a paragraph of the older version and one of the newer, with no mark between. Stet finds the seam; where it is not sure, you can move it.</source>
        <translation>Jede geänderte Zeile enthält einen Absatz der älteren und einen der neueren Fassung, ohne Zeichen dazwischen. Stet findet die Naht; wo es nicht sicher ist, können Sie sie verschieben.</translation>
    </message>
    <message>
        <source>← Sentence</source>
        <translation>← Satz</translation>
    </message>
    <message>
        <source>Sentence →</source>
        <translation>Satz →</translation>
    </message>
    <message>
        <source>Other Version</source>
        <translation>Andere Fassung</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>in both versions</source>
        <translation>in beiden Fassungen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>only in the older version</source>
        <translation>nur in der älteren Fassung</translation>
    </message>
    <message>
        <source>only in the newer version</source>
        <translation>nur in der neueren Fassung</translation>
    </message>
    <message>
        <source>as you set it; Enter confirms</source>
        <translation>wie von Ihnen gesetzt; Eingabe bestätigt</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>von Ihnen bestätigt</translation>
    </message>
    <message>
        <source>seam %1 % sure</source>
        <translation>Naht %1 % sicher</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>%1 % sicher</translation>
    </message>
    <message>
        <source>Line %1: %2, %3</source>
        <translation>Zeile %1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of this page’s %1 rows are unsure: their seam or their version may be wrong. U goes to the next.</source>
        <translation>
            <numerusform>%Ln von %1 Zeilen dieser Seite ist unsicher: Ihre Naht oder ihre Fassung kann falsch sein. U geht zur nächsten.</numerusform>
            <numerusform>%Ln von %1 Zeilen dieser Seite sind unsicher: Ihre Naht oder ihre Fassung kann falsch sein. U geht zur nächsten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Older:</source>
        <translation>Älter:</translation>
    </message>
    <message>
        <source>Newer:</source>
        <translation>Neuer:</translation>
    </message>
    <message>
        <source>Unsure row %1 of %2</source>
        <translation>Unsichere Zeile %1 von %2</translation>
    </message>
    <message>
        <source>%1; its seam was elsewhere</source>
        <translation>%1; die Naht lag anderswo</translation>
    </message>
    <message>
        <source>%1; was %2</source>
        <translation>%1; war %2</translation>
    </message>
    <message>
        <source>Show where this stands in the text</source>
        <translation>Zeigen, wo das im Text steht</translation>
    </message>
    <message>
        <source>Read Anew: %1 of %2</source>
        <translation>Neu gelesen: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them stand(s) as you set it and is not confirmed yet.</source>
        <translation>
            <numerusform>%Ln davon steht so, wie Sie sie gesetzt haben, und ist noch nicht bestätigt.</numerusform>
            <numerusform>%Ln davon stehen so, wie Sie sie gesetzt haben, und sind noch nicht bestätigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read Anew</source>
        <translation>Neu gelesen</translation>
    </message>
    <message>
        <source>Read Anew: %1</source>
        <translation>Neu gelesen: %1</translation>
    </message>
</context>
<context>
    <name>stet::PageView</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>stet::PrintPreview</name>
    <message>
        <source>Print Preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <source>Page &amp;Setup…</source>
        <translation>&amp;Seite einrichten…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Page %1 of the first %2</source>
        <translation>Seite %1 der ersten %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Page %1 of %2 so far</source>
        <translation>Seite %1 von bisher %2</translation>
    </message>
</context>
<context>
    <name>stet::ReportDialog</name>
    <message>
        <source>&amp;Fold long stretches that did not change</source>
        <translation>Lange unveränderte Strecken &amp;falten</translation>
    </message>
    <message>
        <source>Put the &amp;comments in</source>
        <translation>&amp;Anmerkungen aufnehmen</translation>
    </message>
    <message>
        <source>Say in which f&amp;olders the files lay</source>
        <translation>Angeben, in welchen &amp;Ordnern die Dateien lagen</translation>
    </message>
    <message>
        <source>Open it in the &amp;browser afterwards</source>
        <translation>Danach im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Bericht ausgeben</translation>
    </message>
    <message>
        <source>The headline</source>
        <translation>Die Schlagzeile</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>Eine Spalte</translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <translation>Blau und Orange</translation>
    </message>
    <message>
        <source>Green and red</source>
        <translation>Grün und Rot</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Monochrome</source>
        <translation>Einfarbig</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>&amp;Layout shown first:</source>
        <translation>&amp;Anordnung zu Beginn:</translation>
    </message>
    <message>
        <source>Colou&amp;rs of the marks:</source>
        <translation>Fa&amp;rben der Marken:</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Put the &amp;comments in (there are none yet)</source>
        <translation>&amp;Anmerkungen aufnehmen (es gibt noch keine)</translation>
    </message>
    <message>
        <source>Each comment stands beside its change</source>
        <translation>Jede Anmerkung steht neben ihrer Änderung</translation>
    </message>
    <message>
        <source>No change has a comment; C writes one</source>
        <translation>Keine Änderung hat eine Anmerkung; C schreibt eine</translation>
    </message>
    <message>
        <source>Both files are named with their folders, for all who read the report</source>
        <translation>Beide Dateien werden mit ihren Ordnern genannt, für alle, die den Bericht lesen</translation>
    </message>
</context>
<context>
    <name>stet::ReviewController</name>
    <message>
        <source>Undecided again.</source>
        <translation>Wieder offen.</translation>
    </message>
    <message>
        <source>Flagged for later.</source>
        <translation>Für später vorgemerkt.</translation>
    </message>
    <message>
        <source>Flag removed.</source>
        <translation>Vormerkung entfernt.</translation>
    </message>
    <message>
        <source>No undecided change after this one; there are some before it (Shift+K).</source>
        <translation>Keine offene Änderung nach dieser; davor gibt es noch welche (Umschalt+K).</translation>
    </message>
    <message>
        <source>Every change is decided.</source>
        <translation>Jede Änderung ist entschieden.</translation>
    </message>
    <message>
        <source>This change was not moved: it has one place.</source>
        <translation>Diese Änderung wurde nicht verschoben: Sie hat nur einen Ort.</translation>
    </message>
    <message>
        <source>It stands in its new place. Now decide its words.</source>
        <translation>Sie steht am neuen Ort. Nun entscheiden Sie über die Wörter.</translation>
    </message>
    <message>
        <source>It stands in its old place. Now decide its words.</source>
        <translation>Sie steht am alten Ort. Nun entscheiden Sie über die Wörter.</translation>
    </message>
    <message>
        <source>The filters of the change list show nothing to decide.</source>
        <translation>Die Filter der Änderungsliste zeigen nichts zu entscheiden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) accepted.</source>
        <translation>
            <numerusform>%Ln Stelle angenommen.</numerusform>
            <numerusform>%Ln Stellen angenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) rejected.</source>
        <translation>
            <numerusform>%Ln Stelle abgelehnt.</numerusform>
            <numerusform>%Ln Stellen abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The texts were compared anew meanwhile, and nothing was decided. Look again, and ask once more.</source>
        <translation>Die Texte wurden inzwischen neu verglichen; entschieden wurde nichts. Sehen Sie noch einmal hin und fragen Sie erneut.</translation>
    </message>
    <message>
        <source>This is change %L1. The key once more decides it.</source>
        <translation>Dies ist Änderung %L1. Noch einmal die Taste entscheidet sie.</translation>
    </message>
    <message>
        <source>No change fits the filter of the change list.</source>
        <translation>Keine Änderung passt zum Filter der Änderungsliste.</translation>
    </message>
    <message>
        <source>Every change that fits the filter of the change list is decided.</source>
        <translation>Jede Änderung, die zum Filter der Änderungsliste passt, ist entschieden.</translation>
    </message>
</context>
<context>
    <name>stet::SaveController</name>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>The review is kept in %1</source>
        <translation>Die Durchsicht liegt in %1</translation>
    </message>
    <message>
        <source>Save Review As</source>
        <translation>Durchsicht speichern unter</translation>
    </message>
    <message>
        <source>Reviews (*.stet)</source>
        <translation>Durchsichten (*.stet)</translation>
    </message>
    <message>
        <source>Another window has this review open. Decide in one of them: what the other saves is refused.</source>
        <translation>Ein anderes Fenster hat diese Durchsicht offen. Entscheiden Sie nur in einem: was das andere speichert, wird abgewiesen.</translation>
    </message>
</context>
<context>
    <name>stet::ShortcutEditor</name>
    <message>
        <source>&amp;Add Key</source>
        <translation>Taste &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>&amp;Remove Keys</source>
        <translation>Tasten &amp;entfernen</translation>
    </message>
    <message>
        <source>As &amp;Usual</source>
        <translation>Wie &amp;üblich</translation>
    </message>
    <message>
        <source>The keys this action has from the start</source>
        <translation>Die Tasten, die dieser Befehl von Anfang an hat</translation>
    </message>
    <message>
        <source>“%1” has this key now and would lose it.</source>
        <translation>„%1“ hat diese Taste jetzt und würde sie verlieren.</translation>
    </message>
    <message>
        <source>Choose an action, then press a key.</source>
        <translation>Wählen Sie einen Befehl, dann drücken Sie eine Taste.</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
</context>
<context>
    <name>stet::SourceController</name>
    <message>
        <source>This is the last pair of versions.</source>
        <translation>Dies ist das letzte Fassungspaar.</translation>
    </message>
    <message>
        <source>This is the first pair of versions.</source>
        <translation>Dies ist das erste Fassungspaar.</translation>
    </message>
    <message>
        <source>Other texts were opened meanwhile. Choose again how to read them.</source>
        <translation>Inzwischen wurden andere Texte geöffnet. Wählen Sie neu, wie sie zu lesen sind.</translation>
    </message>
</context>
<context>
    <name>stet::StartPage</name>
    <message>
        <source>Compared lately</source>
        <translation>Zuletzt verglichen</translation>
    </message>
    <message>
        <source>Stet</source>
        <translation>Stet</translation>
    </message>
    <message>
        <source>See how an article changed, sentence by sentence, and decide what stands.</source>
        <translation>Sehen, wie sich ein Artikel geändert hat, Satz für Satz, und entscheiden, was stehen bleibt.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>&amp;Paste Two Texts…</source>
        <translation>Zwei Texte &amp;einfügen …</translation>
    </message>
    <message>
        <source>Open a Page or &amp;Review…</source>
        <translation>Seite oder &amp;Durchsicht öffnen …</translation>
    </message>
    <message>
        <source>F1 shows all keys</source>
        <translation>F1 zeigt alle Tasten</translation>
    </message>
</context>
<context>
    <name>stet::StatisticsPanel</name>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Absätze</translation>
    </message>
    <message>
        <source>Words deleted, inserted</source>
        <translation>Wörter gelöscht, eingefügt</translation>
    </message>
    <message>
        <source>Words moved</source>
        <translation>Wörter verschoben</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Similarity by paragraph</source>
        <translation>Ähnlichkeit je Absatz</translation>
    </message>
    <message>
        <source>%1 % alike</source>
        <translation>zu %1 % gleich</translation>
    </message>
    <message>
        <source>Kinds of change</source>
        <translation>Arten der Änderung</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Each bar is a paragraph of the newer text, as high as it is alike; those in colour changed. Press one to go there.</source>
        <translation>Jeder Balken ist ein Absatz des neueren Textes, so hoch, wie er gleich ist; farbige haben sich geändert. Ein Klick führt dorthin.</translation>
    </message>
    <message>
        <source>How many changes there are of each kind, and how many touch what. One may touch several.</source>
        <translation>Wie viele Änderungen jeder Art es gibt und wie viele was berühren. Eine kann mehreres berühren.</translation>
    </message>
</context>
<context>
    <name>stet::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Den Vergleich abbrechen</translation>
    </message>
</context>
<context>
    <name>stet::TextExporter</name>
    <message>
        <source>Unreadable places of the source stand as “�”.</source>
        <translation>Unlesbare Stellen der Vorlage stehen als „�“.</translation>
    </message>
    <message>
        <source>It is UTF-8: the old encoding lacks a character.</source>
        <translation>Er ist UTF-8: der alten Kodierung fehlt ein Zeichen.</translation>
    </message>
    <message>
        <source>It is the plain text, in UTF-8.</source>
        <translation>Es ist der reine Text, in UTF-8.</translation>
    </message>
    <message>
        <source>Its encoding writes some characters in several ways.</source>
        <translation>Seine Kodierung schreibt manche Zeichen auf mehrere Weisen.</translation>
    </message>
    <message>
        <source>A patch cannot be made of UTF-16 or UTF-32. Save both texts as UTF-8 first.</source>
        <translation>Aus UTF-16 oder UTF-32 lässt sich kein Patch machen. Speichern Sie erst beide Texte als UTF-8.</translation>
    </message>
    <message>
        <source>The texts themselves contain CriticMarkup. Export a patch or a report instead.</source>
        <translation>Die Texte enthalten selbst CriticMarkup. Geben Sie stattdessen einen Patch oder einen Bericht aus.</translation>
    </message>
    <message>
        <source>Save Merged Text</source>
        <translation>Ergebnistext speichern</translation>
    </message>
    <message>
        <source>Export List of Changes</source>
        <translation>Liste der Änderungen ausgeben</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Export as CriticMarkup</source>
        <translation>Als CriticMarkup ausgeben</translation>
    </message>
    <message>
        <source>Texts (*.md *.txt)</source>
        <translation>Texte (*.md *.txt)</translation>
    </message>
    <message>
        <source>Export as Patch</source>
        <translation>Als Patch ausgeben</translation>
    </message>
    <message>
        <source>Patches (*.patch *.diff)</source>
        <translation>Patches (*.patch *.diff)</translation>
    </message>
    <message>
        <source>Save the Older Version</source>
        <translation>Ältere Fassung speichern</translation>
    </message>
    <message>
        <source>Save the Newer Version</source>
        <translation>Neuere Fassung speichern</translation>
    </message>
    <message>
        <source>The merged text is in %1</source>
        <translation>Der Ergebnistext liegt in %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are undecided: the older wording stands there</source>
        <translation>
            <numerusform>%Ln Änderung ist offen: dort steht der ältere Wortlaut</numerusform>
            <numerusform>%Ln Änderungen sind offen: dort steht der ältere Wortlaut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are undecided: the newer wording stands there</source>
        <translation>
            <numerusform>%Ln Änderung ist offen: dort steht der neuere Wortlaut</numerusform>
            <numerusform>%Ln Änderungen sind offen: dort steht der neuere Wortlaut</numerusform>
        </translation>
    </message>
    <message>
        <source>The changes are in %1</source>
        <translation>Die Änderungen liegen in %1</translation>
    </message>
    <message>
        <source>%1 is in %2</source>
        <translation>%1 liegt in %2</translation>
    </message>
    <message>
        <source>Rows that are not confirmed stand as they were found.</source>
        <translation>Nicht bestätigte Zeilen stehen so, wie sie gefunden wurden.</translation>
    </message>
</context>
<context>
    <name>stet::TieController</name>
    <message>
        <source>Select the sentences of one side, then those of the other.</source>
        <translation>Wählen Sie die Sätze der einen Seite aus, dann die der anderen.</translation>
    </message>
    <message>
        <source>Now select the sentences of the other side, and press Alt+A again.</source>
        <translation>Wählen Sie nun die Sätze der anderen Seite aus und drücken Sie noch einmal Alt+A.</translation>
    </message>
    <message>
        <source>Select the sentences that shall answer nothing.</source>
        <translation>Wählen Sie die Sätze aus, die keine Entsprechung haben sollen.</translation>
    </message>
    <message>
        <source>There is no tie to take back.</source>
        <translation>Es gibt keine Verknüpfung zurückzunehmen.</translation>
    </message>
</context>
<context>
    <name>stet::UndoController</name>
    <message>
        <source>There is nothing more to undo or redo.</source>
        <translation>Es gibt nichts mehr zurückzunehmen oder wiederherzustellen.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Wiederhergestellt: %1.</translation>
    </message>
</context>
<context>
    <name>stet::ViewController</name>
    <message numerus="yes">
        <source>%Ln unchanged stretch(es) folded.</source>
        <translation>
            <numerusform>%Ln unveränderter Abschnitt gefaltet.</numerusform>
            <numerusform>%Ln unveränderte Abschnitte gefaltet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No unchanged stretch is long enough to fold.</source>
        <translation>Kein unveränderter Abschnitt ist lang genug zum Falten.</translation>
    </message>
    <message>
        <source>Everything is unfolded.</source>
        <translation>Alles ist aufgefaltet.</translation>
    </message>
    <message>
        <source>Text at %1 %.</source>
        <translation>Text auf %1 %.</translation>
    </message>
</context>
<context>
    <name>stet::ViewHead</name>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 Wörter</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
</context>
</TS>
