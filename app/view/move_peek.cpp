#include "view/move_peek.h"

#include <algorithm>

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include "layout/cell.h"

namespace stet {

namespace {

constexpr int kMargin = 12;
constexpr int kDistance = 6;  // from what is peeked from
constexpr qsizetype kLongestNeighbour = 120;
constexpr qsizetype kLongestMove = 1500;

QString shortened(const QString& text, qsizetype longest) {
    return text.size() <= longest ? text : text.left(longest).trimmed() + QStringLiteral("…");
}

QString textOf(const Comparison& comparison, Side side, Span span, qsizetype longest) {
    QString text = displayText(slice(comparison.text(side), span));
    text.remove(QChar(0x200B));
    return shortened(text, longest).toHtmlEscaped();
}

/// The sentence before (-1) or after (+1) a run of sentences, as text; empty at the ends.
QString neighbour(const Comparison& comparison, Side side, IndexRange run, int direction) {
    const auto& sentences = comparison.segmentation[side].sentences;
    if (direction < 0 ? run.begin == 0 : run.end >= sentences.size()) return {};
    const Sentence& sentence = sentences[direction < 0 ? run.begin - 1 : run.end];
    return textOf(comparison, side, sentence.span, kLongestNeighbour);
}

QString peekHtml(const Comparison& comparison, const Change& change, Side side, const MarkColors& colors) {
    const IndexRange run{comparison.links[change.links.begin].sentences[side].begin,
                         comparison.links[change.links.end - 1].sentences[side].end};
    const QString quiet = QStringLiteral("<span style='color:%1'>%2</span>");
    const auto muted = [&](const QString& text) { return quiet.arg(colors.muted.name(), text); };
    const QString where = side == Side::Before ? MovePeek::tr("Stood here before:") : MovePeek::tr("Stands here now:");
    return QStringLiteral("<p>%1</p><p>%2 <span style='color:%6;background:%3'>%4</span> %5</p>")
        .arg(quiet.arg(colors.moved.line.name(), where), muted(neighbour(comparison, side, run, -1)),
             colors.moved.strong.name(), textOf(comparison, side, change.span[side], kLongestMove),
             muted(neighbour(comparison, side, run, +1)), colors.ink.name());
}

}  // namespace

MovePeek::MovePeek(QWidget* parent) : QWidget(parent), m_text(new QLabel) {
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin / 2, kMargin, kMargin / 2);
    layout->addWidget(m_text);
    hide();
}

void MovePeek::setLook(const MarkColors& colors, const QFont& font) {
    m_colors = colors;
    QPalette look = palette();
    look.setColor(QPalette::WindowText, colors.ink);
    m_text->setPalette(look);
    m_text->setFont(font);
}

void MovePeek::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_colors.moved.line);
    painter.fillRect(rect().adjusted(1, 1, -1, -1), m_colors.paper);
}

void MovePeek::showEnd(const Comparison& comparison, const Change& change, Side side, const QRect& anchor) {
    m_text->setText(peekHtml(comparison, change, side, m_colors));
    const int height = std::min(layout()->heightForWidth(anchor.width()), parentWidget()->height() / 2);
    const bool below = anchor.bottom() + kDistance + height <= parentWidget()->height();
    const int top = below ? anchor.bottom() + kDistance : std::max(0, anchor.top() - kDistance - height);
    setGeometry(anchor.left(), top, anchor.width(), height);
    setAccessibleName(m_text->text());
    show();
    raise();
}

}  // namespace stet
