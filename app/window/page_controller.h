#pragma once
// Putting the rows of an interleaved page right: walks the unsure ones, moves seams, confirms.

#include <QObject>
#include <optional>

#include "open/page_fixes.h"
#include "session/session.h"

namespace stet {

class Actions;
class ComparisonView;
class OpenController;
class PageStrip;

class PageController : public QObject {
    Q_OBJECT

  public:
    /// Binds the actions of the Page menu. All must outlive the controller.
    PageController(Session& session, ComparisonView& view, OpenController& opener, PageStrip& strip, Actions& actions,
                   QObject* parent);

    /// Shows the row at this line of the page.
    void showLine(uint32_t line);

  signals:
    void said(const QString& sentence);

  private:
    void follow();
    /// Shows the row that the step was about if it is open again, else the next unsure one; says what
    /// showNextAfter() does.
    QString goOnFrom(const Turn& turn);
    /// Says what the step did, and shows the row that comes next.
    void goOn(const Turn& turn);
    /// Keeps how rows stood that this step had read anew; those of the step before are forgotten.
    void noteReadAnew(const std::vector<PageRow>& before, const Turn& turn);
    /// How many of the rows before the one with index `end` a reader should look at.
    uint32_t unsureBefore(size_t end) const;
    void goToNext();
    void goToNextAnew();
    /// Shows the row of the current change; where it has words of two rows, the other one when asked again.
    void goToRowHere();
    /// Shows the next unsure row after this one, else the first; says which of both where it is not the next.
    QString showNextAfter(std::optional<uint32_t> row);
    /// The row as the reader would have it.
    void show(uint32_t row);
    /// The same, while the reader stays in the text.
    void showInStrip(uint32_t row);
    /// Has the row as the reader would have it; where that changes nothing it says `ifSame`.
    void change(StepKind kind, const PageRowFix& fix, const QString& ifSame);
    void moveSeam(SeamStep step, int direction);
    /// Confirms the row shown, once what is being compared is there.
    void confirm();
    void confirm(const PageRowFix& fix);
    /// Forgets what was said of the row shown.
    void takeBack();
    /// Brings the text to the reader's eyes that the row has on this side.
    void goToCell(Side side);
    /// Only what can be done to the row shown is to be chosen.
    void showAbilities();
    void showSeams();
    /// Which of the rows read anew is at this line, from 1; 0: none.
    uint32_t placeAmongAnew(uint32_t line) const;
    std::optional<uint32_t> rowAtLine(uint32_t line) const;
    /// Brings the row to the reader's eyes, where it is part of a change.
    void goToRow();
    /// The change that the reader is at is none of the row's, though the row has one.
    bool readerIsElsewhere() const;
    std::optional<uint32_t> firstChangeOf(uint32_t row) const;
    const PageSplit* page() const;
    std::u16string_view line() const;

    Session& m_session;
    ComparisonView& m_view;
    OpenController& m_opener;
    PageStrip& m_strip;
    Actions& m_actions;
    std::optional<uint32_t> m_row;   ///< the row shown, by index
    PageRowFix m_fix;                ///< how the reader would have it
    std::vector<PageRow> m_rows;     ///< the page's, to tell which ones a step reads anew
    std::vector<PageRowFix> m_anew;  ///< how those stood that the last step read anew, in the order of their lines
    size_t m_anewSeen = 0;           ///< how many of them the reader has walked through
    bool m_arrived = false;  ///< the row came by itself, after another was confirmed: the reader did not ask yet
};

}  // namespace stet
