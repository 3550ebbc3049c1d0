#include "view/view_head.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

namespace stet {

namespace {

/// The last `parts` parts of a path.
QString tailOf(const QString& path, int parts) {
    return path.section(u'/', -parts, -1, QString::SectionSkipEmpty);
}

QString nameOf(const Document& document, int parts, const QString& unnamed) {
    if (document.path.empty()) return unnamed;
    if (document.path == "-") return ViewHead::tr("standard input");
    return tailOf(QString::fromStdString(document.path), parts);
}

QString detailOf(const Document& document, uint32_t words) {
    const QString count = ViewHead::tr("%1 words").arg(QLocale().toString(words));
    if (document.encoding == "UTF-8") return count;
    return count + QStringLiteral(" · ") + QString::fromStdString(document.encoding);
}

}  // namespace

PerSide<HeadText> headTexts(const Comparison& comparison) {
    constexpr int kMostParts = 4;
    PerSide<HeadText> texts;
    const auto& documents = comparison.documents;
    for (int parts = 1; parts <= kMostParts; ++parts) {
        texts.before.name = nameOf(*documents.before, parts, ViewHead::tr("Before"));
        texts.after.name = nameOf(*documents.after, parts, ViewHead::tr("After"));
        if (texts.before.name != texts.after.name) break;
    }
    for (Side side : kSides) texts[side].detail = detailOf(*documents[side], comparison.statistics.words[side]);
    return texts;
}

ViewHead::ViewHead(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void ViewHead::setTexts(PerSide<HeadText> texts) {
    m_texts = std::move(texts);
    setAccessibleName(tr("%1 and %2").arg(m_texts.before.name, m_texts.after.name));
    update();
}

void ViewHead::setLook(const MarkColors& colors, const Columns& columns, ViewLayout layout) {
    m_colors = colors;
    m_columns = columns;
    m_layout = layout;
    update();
}

QSize ViewHead::sizeHint() const {
    return {100, static_cast<int>(QFontMetricsF(font()).height() * 2.2)};
}

void ViewHead::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_colors.paper);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_colors.hairline);
    const auto boxOf = [&](const Column& column) { return QRectF(column.left, 0, column.width, height() - 1); };
    if (m_layout == ViewLayout::SideBySide) {
        for (Side side : kSides) paintText(painter, m_texts[side], boxOf(m_columns.text[side]));
    } else if (!m_texts.after.name.isEmpty()) {
        paintText(painter, {m_texts.before.name + QStringLiteral(" → ") + m_texts.after.name, {}},
                  boxOf(m_columns.text.after));
    }
}

void ViewHead::paintText(QPainter& painter, const HeadText& text, const QRectF& box) const {
    QFont bold = font();
    bold.setBold(true);
    const QFontMetricsF metrics(bold);
    const QString name = metrics.elidedText(text.name, Qt::ElideMiddle, box.width());
    painter.setFont(bold);
    painter.setPen(m_colors.ink);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, name);
    const QRectF rest = box.adjusted(metrics.horizontalAdvance(name) + metrics.averageCharWidth() * 2, 0, 0, 0);
    if (QFontMetricsF(font()).horizontalAdvance(text.detail) > rest.width()) return;
    painter.setFont(font());
    painter.setPen(m_colors.muted);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, text.detail);
}

}  // namespace stet
