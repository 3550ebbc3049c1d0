#include "window/pair_head.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace stet {

namespace {

/// "889 words · UTF-16LE · 24 Nov 2016": what one asks of a version; the usual encoding is not worth a word.
QString factsOf(const Opened& opened, Side side) {
    const Document& document = *opened.comparison->documents[side];
    QStringList facts{PairHead::tr("%n word(s)", nullptr, static_cast<int>(opened.comparison->statistics.words[side]))};
    if (document.encoding != "UTF-8") facts << QString::fromStdString(document.encoding);
    if (document.malformed > 0) {
        facts << PairHead::tr("%n unreadable character(s)", nullptr, static_cast<int>(document.malformed));
    }
    if (opened.source.kind == Source::Kind::Files) {
        const QDateTime changed = QFileInfo(opened.source.paths[side]).lastModified();
        facts << QLocale().toString(changed.date(), QLocale::ShortFormat);
    }
    return facts.join(QStringLiteral(" · "));
}

}  // namespace

PairHead::PairHead(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 8, 24, 6);
    row->setSpacing(24);
    for (const Side side : kSides) {
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        m_names[side] = new QLabel;
        m_facts[side] = new QLabel;
        QFont bold = font();
        bold.setBold(true);
        m_names[side]->setFont(bold);
        m_facts[side]->setForegroundRole(QPalette::PlaceholderText);
        for (QLabel* label : {m_names[side], m_facts[side]}) {
            label->setTextFormat(Qt::PlainText);
            label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
            column->addWidget(label);
        }
        row->addLayout(column, 1);
    }
}

void PairHead::setOpened(const Opened& opened) {
    for (const Side side : kSides) {
        const bool open = opened.comparison != nullptr;
        m_names[side]->setText(opened.titles[side]);
        m_names[side]->setToolTip(QDir::toNativeSeparators(opened.source.paths[side]));
        m_facts[side]->setText(open ? factsOf(opened, side) : QString());
    }
}

QString pairTitle(const Opened& opened) {
    return QStringLiteral("%1 → %2").arg(opened.titles.before, opened.titles.after);
}

}  // namespace stet
