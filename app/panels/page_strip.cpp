#include "panels/page_strip.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include "kit/actions.h"
#include "kit/fitting.h"
#include "kit/wording.h"

using namespace Qt::StringLiterals;

namespace stet {

namespace {

constexpr qsizetype kContext = 90;  ///< characters shown on each side of a seam

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

QString half(const QString& name, const QString& text) {
    const QString shown = text.isEmpty() ? u"<i>%1</i>"_s.arg(PageStrip::tr("nothing")) : text.toHtmlEscaped();
    return u"<b>%1</b> %2"_s.arg(name, shown);
}

}  // namespace

QString rowText(const PageRow& row, const PageRowFix& fix) {
    return PageStrip::tr("Line %1: %2, %3").arg(QLocale().toString(row.line), kindText(fix.kind), sureness(row, fix));
}

QString seamHtml(const PageRowFix& fix, std::u16string_view line) {
    const QString text = toQString(line).trimmed();
    PerSide<QString> halves;
    switch (fix.kind) {
        case PageRowKind::Match:
            return half(PageStrip::tr("Both:"), beginning(text));
        case PageRowKind::Delete:
            halves.before = end(text);
            break;
        case PageRowKind::Insert:
            halves.after = beginning(text);
            break;
        case PageRowKind::Change:
            halves = {end(toQString(line.substr(0, fix.seam)).trimmed()),
                      beginning(toQString(line.substr(fix.seam)).trimmed())};
            break;
    }
    return half(PageStrip::tr("Older:"), halves.before) + u" &nbsp;<b>┃</b>&nbsp; "_s +
           half(PageStrip::tr("Newer:"), halves.after);
}

PageStrip::PageStrip(const Actions& actions, QWidget* parent)
    : QWidget(parent), m_what(new QLabel), m_row(new QLabel), m_place(new QLabel), m_mending(new WrappingRow) {
    m_what->setWordWrap(true);  // lest the buttons widen the window
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_row->setTextFormat(Qt::RichText);
    m_row->setWordWrap(true);
    const auto button = [&](ActionId id, const QString& words) {  // shorter than the action's own name
        auto* made = new QToolButton;
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
    };
    using enum ActionId;
    auto* seam = new QHBoxLayout;
    seam->addWidget(button(SeamLeft, tr("← Sentence")));
    seam->addWidget(button(SeamRight, tr("Sentence →")));
    seam->addWidget(button(FlipSide, tr("Other Version")));
    auto* word = new QHBoxLayout;
    word->addWidget(button(ConfirmRow, tr("Confirm")));
    word->addWidget(button(TakeRowBack, tr("Take Back")));
    word->addStretch();
    m_mending->addGroup(seam);
    m_mending->addGroup(word);
    auto* head = new QHBoxLayout;
    head->addWidget(m_what, 1);
    head->addWidget(m_place);
    head->addWidget(button(NextUnsureRow, tr("Next")));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->addLayout(head);
    layout->addWidget(m_row);
    layout->addWidget(m_mending);
    setToolTip(
        tr("Each line that changed holds a paragraph of the older version and one of the newer, with no mark between. "
           "Stet finds the seam; where it is not sure, you can move it."));
    hide();
}

void PageStrip::showCount(uint32_t unsure, uint32_t rows) {
    m_what->setText(
        tr("%Ln of this page’s %1 rows are unsure: their seam or their version may be wrong. U goes to the next.",
           nullptr, static_cast<int>(unsure))
            .arg(locale().toString(rows)));
    m_mending->hide();
    m_row->hide();
    m_place->hide();
    setVisible(unsure > 0);
}

void PageStrip::showRow(const PageRow& row, const PageRowFix& fix, std::u16string_view line) {
    m_what->setText(rowText(row, fix));
    m_row->setText(seamHtml(fix, line));
    m_row->show();
    m_mending->show();
    show();
}

void PageStrip::showPlace(uint32_t number, uint32_t unsure) {
    m_place->setText(tr("Unsure row %1 of %2").arg(locale().toString(number), locale().toString(unsure)));
    m_place->setVisible(number > 0);
}

}  // namespace stet
