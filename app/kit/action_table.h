#pragma once
// Every action of the window in one table: where it stands in the menus, which keys call it, what it says of itself.

#include <QKeySequence>
#include <QList>
#include <QString>
#include <span>

namespace stet {

enum class ActionId : uint8_t {
    OpenFiles,
    PasteTexts,
    OpenReview,
    CompareAgain,
    SwapSides,
    ReadAs,
    SaveReview,
    SaveReviewAs,
    SaveMergedText,
    SaveVersions,
    ExportReport,
    ExportCritic,
    ExportPatch,
    ExportList,
    Print,
    PrintPreview,
    CloseComparison,
    Quit,
    Undo,
    Redo,
    Copy,
    CopyChange,
    SelectAll,
    Find,
    FindNext,
    FindPrevious,
    ShowSettings,
    EditShortcuts,
    NextChange,
    PreviousChange,
    NextUndecided,
    PreviousUndecided,
    FirstChange,
    LastChange,
    NextEdit,
    PreviousEdit,
    GoToChange,
    OtherEnd,
    PeekOtherEnd,
    Back,
    Forward,
    NextIgnored,
    PreviousIgnored,
    OrderReading,
    OrderKind,
    OrderClass,
    OrderLeastSure,
    NextPair,
    PreviousPair,
    NextPane,
    PreviousPane,
    Accept,
    Reject,
    Seen,
    TakeBack,
    AcceptPlace,
    RejectPlace,
    AcceptAlike,
    RejectAlike,
    AcceptListed,
    RejectListed,
    Flag,
    Comment,
    FinishReview,
    TieSentences,
    PartSentences,
    LoosenTie,
    ToggleInline,
    ToggleFold,
    ToggleIgnored,
    ToggleEdited,
    ToggleDeleted,
    ToggleInserted,
    ToggleMoved,
    ToggleSplit,
    ToggleMerged,
    ToggleRewritten,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    FinerMarks,
    CoarserMarks,
    ToggleChangeList,
    ToggleMergedText,
    ToggleComparing,
    ToggleStatistics,
    FullScreen,
    SeamLeft,
    SeamRight,
    SeamLeftWord,
    SeamRightWord,
    FlipSide,
    ConfirmRow,
    TakeRowBack,
    NextUnsureRow,
    NextRowReadAnew,
    RowHere,
    CommandPalette,
    KeySheet,
    About,
    Count,
};
inline constexpr int kActionCount = static_cast<int>(ActionId::Count);

enum class MenuId : uint8_t { File, Edit, Go, Review, View, Page, Help, Count };
inline constexpr int kMenuCount = static_cast<int>(MenuId::Count);

/// What must be there before an action makes sense.
enum class Need : uint8_t { Nothing, Comparison, Changes, Page, Count };

/// One row of the table. Texts are marked for translation in the context "Actions".
struct ActionSpec {
    ActionId id;
    const char* name;  ///< stable, for settings: "next-change"
    MenuId menu;
    const char* text;
    const char* keys;  ///< portable key sequences, parted by "; "; the first is shown first
    const char* tip;   ///< one sentence for the status line
    Need need = Need::Changes;
    const char* icon = "";  ///< a name that `icon()` knows; empty: none
    bool checkable = false;
    bool startsGroup = false;  ///< a line stands above it in its menu
};

/// All actions, in the order of the menus and of ActionId.
std::span<const ActionSpec> actionTable();

const ActionSpec& specOf(ActionId id);
QString menuTitle(MenuId menu);
QString menuText(const ActionSpec& spec);    ///< translated, with the mark of the mnemonic
QString actionText(const ActionSpec& spec);  ///< without it
QString actionTip(const ActionSpec& spec);
QList<QKeySequence> defaultKeys(const ActionSpec& spec);

/// True for a key that would write or edit in a text field: no Ctrl, Alt or Meta, and not a function key. Bare keys act
/// only where the comparison or the change list has the focus.
bool isBareKey(const QKeySequence& key);

}  // namespace stet
