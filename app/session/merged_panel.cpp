#include "session/merged_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "kit/actions.h"
#include "kit/wording.h"
#include "view/comparison_view.h"

namespace stet {

namespace {

constexpr int kSoonMs = 30;
constexpr int kMargin = 12;

/// Line ends as a text edit has them, and the parts at their places there.
std::pair<QString, std::vector<MergedPart>> asShown(const MergedText& merged) {
    std::u16string text;
    text.reserve(merged.text.size());
    std::vector<uint32_t> places(merged.text.size() + 1);
    for (size_t i = 0; i < merged.text.size(); ++i) {
        places[i] = static_cast<uint32_t>(text.size());
        const bool wrapped = merged.text[i] == u'\r' && i + 1 < merged.text.size() && merged.text[i + 1] == u'\n';
        if (!wrapped) text += merged.text[i] == u'\r' ? u'\n' : merged.text[i];
    }
    places.back() = static_cast<uint32_t>(text.size());
    std::vector<MergedPart> parts = merged.parts;
    for (MergedPart& part : parts) part.span = {places[part.span.begin], places[part.span.end]};
    return {toQString(text), std::move(parts)};
}

/// A word so long that wrapping it takes minutes.
bool hasEndlessWord(const QString& text) {
    constexpr int kEndless = 50000;
    int letters = 0;
    return std::any_of(text.begin(), text.end(), [&](QChar c) {
        letters = c.isSpace() ? 0 : letters + 1;
        return letters > kEndless;
    });
}

/// Writes only what differs: a long text is not laid out anew for one decision.
void replaceText(QPlainTextEdit& edit, const QString& before, const QString& now) {
    const qsizetype shorter = std::min(before.size(), now.size());
    qsizetype head = 0, tail = 0;
    while (head < shorter && before[head] == now[head]) ++head;
    while (tail < shorter - head && before[before.size() - 1 - tail] == now[now.size() - 1 - tail]) ++tail;
    if (head > 0 && before[head - 1].isHighSurrogate()) --head;
    if (tail > 0 && before[before.size() - tail].isLowSurrogate()) --tail;
    QTextCursor cursor(edit.document());
    cursor.setPosition(static_cast<int>(head));
    cursor.setPosition(static_cast<int>(before.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(now.mid(head, now.size() - tail - head));
}

}  // namespace

MergedPanel::MergedPanel(Session& session, ComparisonView& view, Actions& actions, Settings& settings)
    : SessionDock(tr("Merged Text"), QStringLiteral("merged"), session, actions, ActionId::ToggleMergedText,
                  settings.mergedText),
      m_session(session),
      m_view(view),
      m_settings(settings),
      m_text(new QPlainTextEdit),
      m_undecided(new QComboBox),
      m_soon(new QTimer(this)) {
    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("Merged text"));
    m_text->document()->setDocumentMargin(kMargin);
    m_undecided->addItems({tr("the older wording"), tr("the newer wording")});
    m_undecided->setAccessibleName(tr("What stands where nothing is decided"));
    auto* save = new QToolButton;
    save->setDefaultAction(actions[ActionId::SaveMergedText]);
    save->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(kMargin, 6, kMargin, 6);
    head->setSpacing(8);
    auto* title = new QLabel(tr("Merged text; where nothing is decided stands"));
    title->setWordWrap(true);  // lest it widen the window
    head->addWidget(title, 1);
    head->addWidget(m_undecided);
    head->addStretch(1);
    head->addWidget(save);
    auto* panel = new QWidget;
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_text, 1);
    setWidget(panel);
    m_soon->setSingleShot(true);
    m_soon->setInterval(kSoonMs);
    follow();
}

void MergedPanel::follow() {
    connect(m_soon, &QTimer::timeout, this, &MergedPanel::refresh);
    connect(this, &QDockWidget::visibilityChanged, this, &MergedPanel::refreshSoon);
    connect(&m_session, &Session::reviewChanged, this, &MergedPanel::refreshSoon);
    connect(&m_view, &ComparisonView::currentChangeChanged, this, &MergedPanel::refreshSoon);
    connect(&m_session, &Session::replaced, this, [this] {
        if (m_session.isOpen()) m_undecided->setCurrentIndex(static_cast<int>(m_session.undecided()));
        refreshSoon();
    });
    connect(m_undecided, &QComboBox::activated, this,
            [this](int index) { m_session.setUndecided(static_cast<Side>(index)); });
}

void MergedPanel::applyFont() {
    m_text->setFont(m_settings.reading.font);
}

QWidget* MergedPanel::keyTarget() const {
    return m_text;
}

void MergedPanel::refreshSoon() {
    if (isVisible() && m_session.isOpen()) m_soon->start();
}

void MergedPanel::refresh() {
    if (!isVisible() || !m_session.isOpen()) return;
    const MergeOptions options{m_session.undecided()};
    auto [text, parts] = asShown(mergedText(*m_session.comparison(), m_session.review(), options));
    m_text->setLineWrapMode(hasEndlessWord(text) ? QPlainTextEdit::NoWrap : QPlainTextEdit::WidgetWidth);
    replaceText(*m_text, m_shown, text);
    m_shown = std::move(text);
    m_parts = std::move(parts);
    showCurrent();
}

void MergedPanel::showCurrent() {
    QList<QTextEdit::ExtraSelection> marks;
    const auto change = m_view.currentChange();
    for (const MergedPart& part : m_parts) {
        if (part.change != change) continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document());
        mark.cursor.setPosition(static_cast<int>(part.span.begin));
        mark.cursor.setPosition(static_cast<int>(part.span.end), QTextCursor::KeepAnchor);
        mark.format.setBackground(palette().brush(QPalette::AlternateBase));
        mark.format.setFontUnderline(true);
        marks << mark;
    }
    m_text->setExtraSelections(marks);
    if (marks.isEmpty()) return;
    QTextCursor place = marks.first().cursor;
    place.setPosition(place.selectionStart());
    m_text->setTextCursor(place);
    m_text->centerCursor();
}

}  // namespace stet
