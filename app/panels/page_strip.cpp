#include "panels/page_strip.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include "kit/actions.h"
#include "kit/elided_label.h"
#include "kit/fitting.h"
#include "kit/wording.h"

using namespace Qt::StringLiterals;

namespace stet {

namespace {

constexpr qsizetype kContext = 400;  ///< characters on each side of a seam: more than fit into a line

QString kindText(PageRowKind kind) {
    switch (kind) {
        case PageRowKind::Match:
            return PageStrip::tr("in both versions");
        case PageRowKind::Change:
            return PageStrip::tr("changed");
        case PageRowKind::Delete:
            return PageStrip::tr("only in the older version");
        case PageRowKind::Insert:
            break;
    }
    return PageStrip::tr("only in the newer version");
}

QString sureness(const PageRow& row, const PageRowFix& fix) {
    if (fix != PageRowFix{row.line, row.kind, row.seam}) return PageStrip::tr("as you set it; Enter confirms");
    if (row.confirmed) return PageStrip::tr("confirmed by you");
    const int percent = qRound(row.confidence * 100);
    return fix.kind == PageRowKind::Change ? PageStrip::tr("seam %1 % sure").arg(percent)
                                           : PageStrip::tr("%1 % sure").arg(percent);
}

/// The end of a text, from the beginning of a word.
QString end(const QString& text) {
    if (text.size() <= kContext) return text;
    const QString last = text.right(kContext);
    return u"… "_s + last.mid(last.indexOf(u' ') + 1);
}

/// The beginning of a text, to the end of a word.
QString beginning(const QString& text) {
    if (text.size() <= kContext) return text;
    const QString first = text.left(kContext);
    return first.left(first.lastIndexOf(u' ')) + u" …"_s;
}

}  // namespace

QString rowText(const ShownRow& shown) {
    const auto& [row, fix, before] = shown;
    const QString text =
        PageStrip::tr("Line %1: %2, %3").arg(QLocale().toString(row.line), kindText(fix.kind), sureness(row, fix));
    if (!before) return text;
    return before->kind == row.kind ? PageStrip::tr("%1; its seam was elsewhere").arg(text)
                                    : PageStrip::tr("%1; was %2").arg(text, kindText(before->kind));
}

PerSide<QString> seamTexts(const PageRowFix& fix, std::u16string_view line) {
    const QString text = toQString(line).trimmed();
    switch (fix.kind) {
        case PageRowKind::Match:
            return {beginning(text), beginning(text)};
        case PageRowKind::Delete:
            return {end(text), {}};
        case PageRowKind::Insert:
            return {{}, beginning(text)};
        case PageRowKind::Change:
            break;
    }
    return {end(toQString(line.substr(0, fix.seam)).trimmed()), beginning(toQString(line.substr(fix.seam)).trimmed())};
}

PageStrip::PageStrip(const Actions& actions, QWidget* parent)
    : QWidget(parent),
      m_count(new QLabel),
      m_what(new ElidedLabel(Qt::ElideRight)),
      m_place(new QLabel),
      m_seam(makeSeam()),
      m_mending(makeMending(actions)) {
    m_count->setObjectName("count");
    m_what->setObjectName("row");
    m_count->setWordWrap(true);  // lest it widens the window
    m_place->setForegroundRole(QPalette::PlaceholderText);
    auto* head = new QHBoxLayout;
    head->addWidget(m_count, 1);
    head->addWidget(m_what, 1);
    head->addWidget(m_place);
    head->addWidget(button(actions, ActionId::NextUnsureRow, tr("Next")));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->addLayout(head);
    layout->addWidget(m_seam);
    layout->addWidget(m_mending);
    setToolTip(
        tr("Each line that changed holds a paragraph of the older version and one of the newer, with no mark between. "
           "Stet finds the seam; where it is not sure, you can move it."));
    hide();
}

QWidget* PageStrip::makeSeam() {
    auto* seam = new QWidget;
    auto* grid = new QGridLayout(seam);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    m_names = {new QLabel(tr("Older:")), new QLabel(tr("Newer:"))};
    m_cells = {new ElidedLabel(Qt::ElideLeft), new ElidedLabel(Qt::ElideRight)};  // the seam is what must be seen
    for (const Side side : kSides) {
        const int row = side == Side::Before ? 0 : 1;
        m_names[side]->setText(u"<a href='#'>%1</a>"_s.arg(m_names[side]->text()));
        m_names[side]->setToolTip(tr("Show where this stands in the text"));
        connect(m_names[side], &QLabel::linkActivated, this, [this, side] { emit cellWanted(side); });
        grid->addWidget(m_names[side], row, 0);
        grid->addWidget(m_cells[side], row, 1);
    }
    grid->setColumnStretch(1, 1);
    return seam;
}

QAbstractButton* PageStrip::button(const Actions& actions, ActionId id, const QString& words) {
    auto* made = new QToolButton;  // its words are shorter than the action's own name
    QAction* const action = actions[id];
    const auto follow = [made, action] {
        made->setEnabled(action->isEnabled());
        made->setToolTip(action->toolTip());
    };
    made->setText(words);
    made->setAccessibleName(actionText(specOf(id)));
    made->setToolButtonStyle(Qt::ToolButtonTextOnly);
    connect(action, &QAction::changed, made, follow);
    connect(made, &QToolButton::clicked, action, &QAction::trigger);
    follow();
    return made;
}

WrappingRow* PageStrip::makeMending(const Actions& actions) {
    using enum ActionId;
    auto* seam = new QHBoxLayout;
    seam->addWidget(button(actions, SeamLeft, tr("← Sentence")));
    seam->addWidget(button(actions, SeamRight, tr("Sentence →")));
    seam->addWidget(button(actions, FlipSide, tr("Other Version")));
    auto* word = new QHBoxLayout;
    word->addWidget(button(actions, ConfirmRow, tr("Confirm")));
    word->addWidget(button(actions, TakeRowBack, tr("Take Back")));
    word->addStretch();
    m_anew = button(actions, NextRowReadAnew, tr("Read Anew: %1 of %2").arg(88).arg(88));
    m_anew->setMinimumWidth(m_anew->sizeHint().width());
    word->addWidget(m_anew);
    auto* mending = new WrappingRow;
    mending->addGroup(seam);
    mending->addGroup(word);
    return mending;
}

void PageStrip::showCount(uint32_t unsure, uint32_t rows, uint32_t drafts) {
    QStringList facts;
    facts << tr("%Ln of this page’s %1 rows are unsure: their seam or their version may be wrong. U goes to the next.",
                nullptr, static_cast<int>(unsure))
                 .arg(locale().toString(rows));
    if (drafts > 0)
        facts << tr("%Ln of them stand(s) as you set it and is not confirmed yet.", nullptr, static_cast<int>(drafts));
    m_count->setText(facts.join(u' '));
    m_count->show();
    for (QWidget* part :
         {static_cast<QWidget*>(m_what), static_cast<QWidget*>(m_place), m_seam, static_cast<QWidget*>(m_mending)})
        part->hide();
    setVisible(unsure > 0);
}

void PageStrip::showRow(const ShownRow& shown, std::u16string_view line) {
    m_what->setText(rowText(shown));
    const PerSide<QString> texts = seamTexts(shown.fix, line);
    for (const Side side : kSides) {
        m_cells[side]->setText(texts[side].isEmpty() ? tr("nothing") : texts[side]);
        m_cells[side]->setForegroundRole(texts[side].isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
    }
    m_count->hide();
    for (QWidget* part :
         {static_cast<QWidget*>(m_what), m_seam, static_cast<QWidget*>(m_mending), static_cast<QWidget*>(this)})
        part->show();
}

void PageStrip::showPlace(uint32_t number, uint32_t unsure) {
    m_place->setText(tr("Unsure row %1 of %2").arg(locale().toString(number), locale().toString(unsure)));
    m_place->setVisible(number > 0);
}

void PageStrip::showAnew(uint32_t number, uint32_t anew) {
    m_anew->setText(anew == 0     ? tr("Read Anew")
                    : number == 0 ? tr("Read Anew: %1").arg(locale().toString(anew))
                                  : tr("Read Anew: %1 of %2").arg(locale().toString(number), locale().toString(anew)));
}

}  // namespace stet
