#include "panels/ignored_model.h"

#include <algorithm>

#include "kit/wording.h"

namespace stet {

namespace {

constexpr uint32_t kMostContext = 24;  ///< code units beside a difference that a row shows
constexpr uint32_t kLongest = 60;      ///< code units of a difference itself

bool isSpace(char16_t c) {
    return QChar(c).isSpace();
}

/// The span with the words it stands in or beside.
Span withNeighbours(std::u16string_view text, Span span) {
    const auto end = static_cast<uint32_t>(text.size());
    span.end = std::min(span.end, span.begin + kLongest);
    const uint32_t first = span.begin > kMostContext ? span.begin - kMostContext : 0;
    const uint32_t last = std::min(end, span.end + kMostContext);
    while (span.begin > first && !isSpace(text[span.begin - 1])) --span.begin;
    while (span.end < last && !isSpace(text[span.end])) ++span.end;
    return span;
}

}  // namespace

QString visibleText(std::u16string_view text) {
    QString shown;
    for (const char16_t c : text) {
        const QChar sign(c);
        if (c == u'\n')
            shown += u'⏎';
        else if (c == u'\t')
            shown += u'⇥';
        else if (c == u' ')
            shown += u' ';
        else if (c == u'\r')
            continue;
        else if (sign.isSpace() || sign.category() == QChar::Other_Format || sign.category() == QChar::Other_Control)
            shown += QStringLiteral("[U+%1]").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0')).toUpper();
        else
            shown += sign;
    }
    return shown;
}

void IgnoredModel::setComparison(ComparisonPtr comparison) {
    m_comparison = std::move(comparison);
    list();
}

void IgnoredModel::setClass(std::optional<FoldClass> foldClass) {
    m_class = foldClass;
    list();
}

void IgnoredModel::list() {
    beginResetModel();
    m_listed.clear();
    const auto count = m_comparison ? static_cast<uint32_t>(m_comparison->ignored.size()) : 0;
    for (uint32_t i = 0; i < count; ++i) {
        if (!m_class || m_comparison->ignored[i].foldClass == *m_class) m_listed.push_back(i);
    }
    endResetModel();
}

std::optional<int> IgnoredModel::rowOf(uint32_t difference) const {
    const auto found = std::lower_bound(m_listed.begin(), m_listed.end(), difference);
    if (found == m_listed.end() || *found != difference) return std::nullopt;
    return static_cast<int>(found - m_listed.begin());
}

int IgnoredModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_listed.size());
}

QVariant IgnoredModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const uint32_t i = m_listed[static_cast<size_t>(index.row())];
    const IgnoredDifference& difference = m_comparison->ignored[i];
    switch (role) {
        case Qt::DisplayRole:
            return textOf(difference);
        case Qt::ToolTipRole:
            return foldName(difference.foldClass);
        case Qt::AccessibleTextRole:
            return foldName(difference.foldClass) + QStringLiteral(": ") + textOf(difference);
        case DifferenceRole:
            return i;
        default:
            return {};
    }
}

QString IgnoredModel::textOf(const IgnoredDifference& difference) const {
    PerSide<QString> texts;
    for (const Side side : kSides) {
        const std::u16string_view text = m_comparison->text(side);
        texts[side] = visibleText(slice(text, withNeighbours(text, difference.span[side])));
    }
    return texts.before + QStringLiteral("  →  ") + texts.after;
}

}  // namespace stet
