#include "kit/action_table.h"

#include <QCoreApplication>

namespace stet {

namespace {

constexpr auto kFile = MenuId::File;
constexpr auto kEdit = MenuId::Edit;
constexpr auto kGo = MenuId::Go;
constexpr auto kReview = MenuId::Review;
constexpr auto kView = MenuId::View;
constexpr auto kPage = MenuId::Page;
constexpr auto kHelp = MenuId::Help;
constexpr bool kCheckable = true;
constexpr bool kStartsGroup = true;

#define T(text) QT_TR_NOOP(text)

// clang-format off
struct ActionTexts {
    Q_DECLARE_TR_FUNCTIONS(Actions)

  public:
    using enum ActionId;

    static constexpr ActionSpec kTable[] = {
        {OpenFiles, "open", kFile, T("Compare Two &Files…"), "Ctrl+O", T("Choose the older and the newer version"), Need::Nothing, "open"},
        {PasteTexts, "paste-texts", kFile, T("&Paste Two Texts…"), "Ctrl+N", T("Compare two texts from the clipboard"), Need::Nothing},
        {OpenReview, "open-review", kFile, T("&Open Page or Review…"), "Ctrl+Shift+O", T("Choose one file that holds both versions: a page, a report, a review"), Need::Nothing},
        {CompareAgain, "compare-again", kFile, T("Compare &Again"), "F5", T("Read both texts anew and compare them; decisions stay"), Need::Comparison, "", false, kStartsGroup},
        {SwapSides, "swap-sides", kFile, T("S&wap Sides"), "Ctrl+T", T("Take the newer text for the older one"), Need::Comparison},
        {ReadAs, "read-as", kFile, T("Rea&d Texts As…"), "Ctrl+Alt+E", T("Choose encoding, format and language of each text"), Need::Comparison},
        {SaveReview, "save-review", kFile, T("&Save Review"), "Ctrl+S", T("Write the decisions to their file now"), Need::Comparison, "", false, kStartsGroup},
        {SaveReviewAs, "save-review-as", kFile, T("Save Rev&iew As…"), "Ctrl+Shift+S", T("Keep the decisions in a file of your choice"), Need::Comparison},
        {SaveMergedText, "save-merged-text", kFile, T("Save &Merged Text…"), "Ctrl+Alt+S", T("Write the text that your decisions make"), Need::Comparison},
        {SaveVersions, "save-versions", kFile, T("Save &Both Versions…"), "Ctrl+Alt+B", T("Write the versions that the page was taken apart into, without their headlines"), Need::Page},
        {ExportReport, "export-report", kFile, T("&Export Report…"), "Ctrl+E", T("Write one HTML file, or a PDF, that anyone can read"), Need::Comparison, "export"},
        {ExportCritic, "export-critic", kFile, T("Export as CriticMar&kup…"), "Ctrl+Alt+C", T("Write one text with marks for what is undecided, and your comments"), Need::Comparison},
        {ExportPatch, "export-patch", kFile, T("Export as Pa&tch…"), "Ctrl+Alt+D", T("Write what makes your text of the older version, for the patch program"), Need::Comparison},
        {ExportList, "export-list", kFile, T("Export &List of Changes…"), "Ctrl+Alt+L", T("Write a table of all changes and decisions, as CSV"), Need::Comparison},
        {Print, "print", kFile, T("P&rint…"), "Ctrl+P", T("Print the comparison, or write it as PDF"), Need::Comparison, "", false, kStartsGroup},
        {PrintPreview, "print-preview", kFile, T("Pri&nt Preview…"), "Ctrl+Shift+E", T("See the printed pages first"), Need::Comparison},
        {CloseComparison, "close", kFile, T("&Close Comparison"), "Ctrl+W", T("Back to the start page; the review is saved"), Need::Comparison, "", false, kStartsGroup},
        {Quit, "quit", kFile, T("&Quit"), "Ctrl+Q", T("Leave Stet; the review is saved"), Need::Nothing},

        {Undo, "undo", kEdit, T("&Undo"), "Ctrl+Z", T("Take back what was done last"), Need::Comparison, "undo"},
        {Redo, "redo", kEdit, T("&Redo"), "Ctrl+Shift+Z; Ctrl+Y", T("Do again what was taken back"), Need::Comparison, "redo"},
        {Copy, "copy", kEdit, T("&Copy"), "Ctrl+C", T("Copy the selected text"), Need::Comparison, "", false, kStartsGroup},
        {CopyChange, "copy-change", kEdit, T("Copy Change as &Sentence"), "Ctrl+Shift+C", T("Copy what changed, said as one sentence")},
        {SelectAll, "select-all", kEdit, T("Select &All"), "Ctrl+A", T("Select the whole text of a side"), Need::Comparison},
        {Find, "find", kEdit, T("&Find…"), "/; Ctrl+F", T("Find words in both texts"), Need::Comparison, "find", false, kStartsGroup},
        {FindNext, "find-next", kEdit, T("Find &Next"), "F3", T("Go to the next place found"), Need::Comparison},
        {FindPrevious, "find-previous", kEdit, T("Find Pre&vious"), "Shift+F3", T("Go to the place found before"), Need::Comparison},
        {ShowSettings, "settings", kEdit, T("S&ettings…"), "Ctrl+,", T("Font, colours, what counts as equal"), Need::Nothing, "", false, kStartsGroup},
        {EditShortcuts, "shortcuts", kEdit, T("&Keys…"), "Ctrl+Alt+K", T("Give actions other keys"), Need::Nothing},

        {NextChange, "next-change", kGo, T("&Next Change"), "J; N; Alt+Down; Ctrl+Down; F8", T("Go to the next change"), Need::Changes, "next"},
        {PreviousChange, "previous-change", kGo, T("&Previous Change"), "K; P; Alt+Up; Ctrl+Up; Shift+F8", T("Go to the change before"), Need::Changes, "previous"},
        {NextUndecided, "next-undecided", kGo, T("Next &Undecided Change"), "Shift+J; Alt+Shift+Down", T("Go to the next change without a decision")},
        {PreviousUndecided, "previous-undecided", kGo, T("Previous Un&decided Change"), "Shift+K; Alt+Shift+Up", T("Go to the change before that has no decision")},
        {FirstChange, "first-change", kGo, T("First C&hange"), "Alt+Home", T("Go to the first change")},
        {LastChange, "last-change", kGo, T("&Last Change"), "Alt+End", T("Go to the last change")},
        {NextEdit, "next-edit", kGo, T("Next &Edit in Change"), ".; F4", T("Go to the next marked piece inside the change"), Need::Changes, "", false, kStartsGroup},
        {PreviousEdit, "previous-edit", kGo, T("Previous Ed&it in Change"), ",; Shift+F4", T("Go to the marked piece before, inside the change")},
        {GoToChange, "go-to-change", kGo, T("Go &to Change…"), "Ctrl+G", T("Go to a change by its number")},
        {OtherEnd, "other-end", kGo, T("Other End of &Move"), "G; Ctrl+Shift+G", T("Go to where moved text went, and back")},
        {PeekOtherEnd, "peek-other-end", kGo, T("Pee&k at Other End"), "O; Ctrl+Alt+O", T("Show here what stands at the other end of the move, and hide it")},
        {Back, "back", kGo, T("&Back"), "B; Ctrl+B; Back", T("Go back to the change you jumped from"), Need::Changes},
        {Forward, "forward", kGo, T("F&orward"), "Shift+B; Ctrl+Shift+B; Forward", T("Go to where you were before going back"), Need::Changes},
        {NextIgnored, "next-ignored", kGo, T("Next Ignored Differen&ce"), "Alt+I", T("Go to the next difference that is not counted as a change"), Need::Comparison, "", false, kStartsGroup},
        {PreviousIgnored, "previous-ignored", kGo, T("Previous Ignored Di&fference"), "Alt+Shift+I", T("Go to the one before of the differences that are not counted as changes"), Need::Comparison},
        {OrderReading, "order-reading", kGo, T("In Readin&g Order"), "Ctrl+1", T("Go through the changes as they stand in the text"), Need::Changes, "", kCheckable, kStartsGroup},
        {OrderKind, "order-kind", kGo, T("B&y Kind"), "Ctrl+2", T("Go through edits, then deletions, insertions and so on"), Need::Changes, "", kCheckable},
        {OrderClass, "order-class", kGo, T("By &What Changed"), "Ctrl+3", T("Go through numbers, dates and names first, other words last"), Need::Changes, "", kCheckable},
        {OrderLeastSure, "order-least-sure", kGo, T("Least Su&re First"), "Ctrl+4", T("Go first where it is least sure that the sentences belong together"), Need::Changes, "", kCheckable},
        {NextPair, "next-pair", kGo, T("Ne&xt Pair of Versions"), "]; Alt+PgDown", T("Compare the next two versions"), Need::Page, "", false, kStartsGroup},
        {PreviousPair, "previous-pair", kGo, T("Previous Pair of Ver&sions"), "[; Alt+PgUp", T("Compare the two versions before"), Need::Page},
        {NextPane, "next-pane", kGo, T("Next P&ane"), "F6", T("Put the focus into the next part of the window"), Need::Nothing, "", false, kStartsGroup},
        {PreviousPane, "previous-pane", kGo, T("Pre&vious Pane"), "Shift+F6", T("Put the focus into the part of the window before"), Need::Nothing},

        {Accept, "accept", kReview, T("&Accept"), "A; Ctrl+Shift+A", T("Keep the new wording, then go on"), Need::Changes, "accept"},
        {Reject, "reject", kReview, T("&Reject (Stet)"), "R; Ctrl+Shift+R", T("Let the old wording stand, then go on"), Need::Changes, "reject"},
        {Seen, "seen", kReview, T("&Seen"), "Space; Ctrl+Shift+Space", T("Mark the change as read, then go on"), Need::Changes, "seen"},
        {TakeBack, "take-back", kReview, T("&Take Decision Back"), "Backspace; Ctrl+Shift+Backspace", T("Make the change undecided again")},
        {AcceptPlace, "accept-place", kReview, T("Accept t&he New Place"), "V; Ctrl+Shift+V", T("Moved text stands in its new place; its words are decided apart"), Need::Changes, "", false, kStartsGroup},
        {RejectPlace, "reject-place", kReview, T("Keep the &Old Place"), "Shift+V; Ctrl+Alt+V", T("Moved text stands in its old place; its words are decided apart")},
        {AcceptAlike, "accept-alike", kReview, T("Accept All A&like…"), "Shift+A; Ctrl+Alt+A", T("Accept every change that says the same, after showing how many"), Need::Changes, "", false, kStartsGroup},
        {RejectAlike, "reject-alike", kReview, T("Reject All Ali&ke…"), "Shift+R; Ctrl+Alt+R", T("Reject every change that says the same, after showing how many")},
        {AcceptListed, "accept-listed", kReview, T("Acc&ept All Listed…"), "Ctrl+Alt+Shift+A", T("Accept what the filters of the change list show, after showing how many"), Need::Changes},
        {RejectListed, "reject-listed", kReview, T("Reject All Liste&d…"), "Ctrl+Alt+Shift+R", T("Reject what the filters of the change list show, after showing how many")},
        {Flag, "flag", kReview, T("&Flag for Later"), "F; Ctrl+Alt+F", T("Mark the change to come back to it"), Need::Changes, "flag", false, kStartsGroup},
        {Comment, "comment", kReview, T("&Comment…"), "C; Ctrl+Alt+M", T("Write a comment on the change"), Need::Changes, "comment"},
        {FinishReview, "finish", kReview, T("Fi&nish Review"), "Ctrl+Shift+F", T("Make sure that every change was on screen, and say what was decided"), Need::Comparison},
        {TieSentences, "tie", kReview, T("T&ie Sentences"), "Alt+A", T("The sentences picked on both sides answer each other"), Need::Comparison, "", false, kStartsGroup},
        {PartSentences, "part", kReview, T("&Part Sentences"), "Alt+Shift+A", T("The sentences picked answer nothing on the other side"), Need::Comparison},
        {LoosenTie, "loosen-tie", kReview, T("Take &Back Tie"), "Alt+Backspace", T("Undo the last tie or parting"), Need::Comparison},

        {ToggleInline, "inline", kView, T("&Inline"), "M; Ctrl+M", T("One column with both wordings, or two side by side"), Need::Comparison, "inline", kCheckable},
        {ToggleFold, "fold", kView, T("&Fold Unchanged Text"), "X; Ctrl+Shift+X", T("Hide long stretches that did not change"), Need::Comparison, "fold", kCheckable},
        {ToggleIgnored, "ignored", kView, T("Show I&gnored Differences"), "I; Ctrl+I", T("Mark line wraps, quote styles and the like"), Need::Comparison, "", kCheckable},
        {ToggleEdited, "show-edited", kView, T("Show &Edited"), "1; Alt+1", T("Show or hide edited sentences"), Need::Comparison, "", kCheckable, kStartsGroup},
        {ToggleDeleted, "show-deleted", kView, T("&Show Deleted"), "2; Alt+2", T("Show or hide deletions"), Need::Comparison, "", kCheckable},
        {ToggleInserted, "show-inserted", kView, T("Show I&nserted"), "3; Alt+3", T("Show or hide insertions"), Need::Comparison, "", kCheckable},
        {ToggleMoved, "show-moved", kView, T("S&how Moved"), "4; Alt+4", T("Show or hide moved text"), Need::Comparison, "", kCheckable},
        {ToggleSplit, "show-split", kView, T("Show S&plit"), "5; Alt+5", T("Show or hide split sentences"), Need::Comparison, "", kCheckable},
        {ToggleMerged, "show-merged", kView, T("Show Me&rged"), "6; Alt+6", T("Show or hide merged sentences"), Need::Comparison, "", kCheckable},
        {ToggleRewritten, "show-rewritten", kView, T("Show Re&written"), "7; Alt+7", T("Show or hide rewritten sentences"), Need::Comparison, "", kCheckable},
        {ZoomIn, "zoom-in", kView, T("&Larger"), "Ctrl+=; Ctrl++", T("Make the text larger"), Need::Comparison, "", false, kStartsGroup},
        {ZoomOut, "zoom-out", kView, T("S&maller"), "Ctrl+-", T("Make the text smaller"), Need::Comparison},
        {ZoomReset, "zoom-reset", kView, T("Usu&al Size"), "Ctrl+0", T("Show the text in its usual size"), Need::Comparison},
        {FinerMarks, "finer-marks", kView, T("Finer Mar&ks"), "-; Alt+-", T("Mark less around what changed, down to single words"), Need::Comparison, "", false, kStartsGroup},
        {CoarserMarks, "coarser-marks", kView, T("C&oarser Marks"), "=; Alt+=", T("Mark more around what changed, up to whole sentences"), Need::Comparison},
        {ToggleChangeList, "change-list", kView, T("&Change List"), "F9", T("Show or hide the list of changes"), Need::Nothing, "list", kCheckable, kStartsGroup},
        {ToggleMergedText, "merged-text", kView, T("Merge&d Text"), "Ctrl+Shift+M", T("Show or hide the text that your decisions make"), Need::Nothing, "", kCheckable},
        {ToggleComparing, "comparing", kView, T("What Counts as E&qual"), "Shift+F9", T("Show or hide what is compared, how finely, and what is ignored"), Need::Nothing, "", kCheckable},
        {ToggleStatistics, "statistics", kView, T("S&tatistics"), "Ctrl+F9", T("Show or hide figures about both texts"), Need::Nothing, "", kCheckable},
        {FullScreen, "full-screen", kView, T("F&ull Screen"), "F11", T("Use the whole screen, or a window again"), Need::Nothing, "", kCheckable},

        {SeamLeft, "seam-left", kPage, T("Seam One Sentence &Left"), "Alt+Left", T("The newer paragraph begins one sentence earlier"), Need::Page},
        {SeamRight, "seam-right", kPage, T("Seam One Sentence &Right"), "Alt+Right", T("The newer paragraph begins one sentence later"), Need::Page},
        {SeamLeftWord, "seam-left-word", kPage, T("Seam One Word L&eft"), "Alt+Shift+Left", T("The newer paragraph begins one word earlier"), Need::Page},
        {SeamRightWord, "seam-right-word", kPage, T("Seam One Word Ri&ght"), "Alt+Shift+Right", T("The newer paragraph begins one word later"), Need::Page},
        {FlipSide, "flip-side", kPage, T("Other &Version"), "Alt+S", T("The row belongs to the other version"), Need::Page},
        {ConfirmRow, "confirm-row", kPage, T("&Confirm Row"), "Return; Alt+Return", T("The row is right as it is; other rows learn from it"), Need::Page},
        {TakeRowBack, "take-row-back", kPage, T("&Take Row Back"), "Alt+Shift+U", T("Forget what you said of the row that is shown"), Need::Page},
        {NextUnsureRow, "next-unsure-row", kPage, T("Next &Unsure Row"), "U; Ctrl+U", T("Go to the next row whose seam or version may be wrong"), Need::Page, "", false, kStartsGroup},
        {NextRowReadAnew, "next-row-anew", kPage, T("Next Row Read &Anew"), "Shift+U; Ctrl+Shift+U", T("Go to the next row that is read otherwise since you said something of another"), Need::Page},
        {RowHere, "row-here", kPage, T("Row of This Cha&nge"), "L; Ctrl+L", T("Show the row of the current change, sure or not, to put it right"), Need::Page},

        {CommandPalette, "command-palette", kHelp, T("Command &Palette…"), "Ctrl+Shift+P", T("Find any action by its name"), Need::Nothing},
        {KeySheet, "key-sheet", kHelp, T("&Keys at a Glance"), "?; F1", T("Show what every key does"), Need::Nothing, "keys"},
        {About, "about", kHelp, T("&About Stet"), "Ctrl+F1", T("What Stet is, and which version"), Need::Nothing},
    };

    static constexpr const char* kMenuTitles[] = {T("&File"), T("&Edit"), T("&Go"), T("&Review"), T("&View"), T("&Page"), T("&Help")};
};
// clang-format on
#undef T

static_assert(std::size(ActionTexts::kTable) == kActionCount);
static_assert(std::size(ActionTexts::kMenuTitles) == kMenuCount);

}  // namespace

std::span<const ActionSpec> actionTable() {
    return ActionTexts::kTable;
}

const ActionSpec& specOf(ActionId id) {
    return ActionTexts::kTable[static_cast<int>(id)];
}

QString menuTitle(MenuId menu) {
    return ActionTexts::tr(ActionTexts::kMenuTitles[static_cast<int>(menu)]);
}

QString menuText(const ActionSpec& spec) {
    return ActionTexts::tr(spec.text);
}

QString actionText(const ActionSpec& spec) {
    return ActionTexts::tr(spec.text).remove(u'&');
}

QString actionTip(const ActionSpec& spec) {
    return ActionTexts::tr(spec.tip);
}

QList<QKeySequence> defaultKeys(const ActionSpec& spec) {
    return QKeySequence::listFromString(QString::fromUtf8(spec.keys), QKeySequence::PortableText);
}

bool isBareKey(const QKeySequence& key) {
    if (key.isEmpty()) return false;
    const QKeyCombination first = key[0];
    if (first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) return false;
    return first.key() < Qt::Key_F1 || first.key() > Qt::Key_F35;
}

}  // namespace stet
