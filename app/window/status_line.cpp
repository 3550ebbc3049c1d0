#include "window/status_line.h"

#include <QAccessible>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace stet {

namespace {

constexpr int kBlinkMs = 150;
// How long a sentence stands, so that it can be read.
constexpr int kSentenceMs = 3000;
constexpr int kCharacterMs = 40;

const QString kParting = QStringLiteral(" · ");
const QString kDots = QStringLiteral(" …");

/// What there is no room for is left out; the label still has all of it, to be read out and copied.
class ElidedLabel : public QLabel {
  protected:
    void paintEvent(QPaintEvent* event) override {
        const QRect room = contentsRect();
        if (hasSelectedText() || fontMetrics().horizontalAdvance(text()) <= room.width()) {
            QLabel::paintEvent(event);
            return;
        }
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(room, Qt::AlignVCenter, fittingParts(text(), fontMetrics(), room.width()));
    }
};

}  // namespace

QString fittingParts(const QString& text, const QFontMetrics& metrics, int width) {
    if (metrics.horizontalAdvance(text) <= width) return text;
    for (qsizetype end = text.lastIndexOf(kParting); end > 0; end = text.lastIndexOf(kParting, end - 1)) {
        const QString shown = text.left(end) + kDots;
        if (metrics.horizontalAdvance(shown) <= width) return shown;
    }
    return metrics.elidedText(text, Qt::ElideRight, width);
}

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent),
      m_text(new ElidedLabel),
      m_what(new QLabel),
      m_progress(new QProgressBar),
      m_cancel(new QPushButton(tr("Cancel"))),
      m_delay(new QTimer(this)) {
    m_text->setAccessibleName(tr("Status"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setContentsMargins(12, 0, 0, 0);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(220);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setToolTip(tr("Stop comparing"));
    addWidget(m_text, 1);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_what), static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_cancel)}) {
        addPermanentWidget(widget);
        widget->hide();
    }
    m_delay->setSingleShot(true);
    m_delay->setInterval(kBlinkMs);
    connect(m_delay, &QTimer::timeout, this, [this] {
        m_what->show();
        m_progress->show();
        m_cancel->show();
    });
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancelWanted);
}

void StatusLine::setText(const QString& text) {
    m_text->setText(text);
    m_text->setToolTip(text);
}

QString StatusLine::text() const {
    return m_text->text();
}

void StatusLine::say(const QString& sentence) {
    showMessage(sentence, kSentenceMs + kCharacterMs * static_cast<int>(sentence.size()));
    setAccessibleName(sentence);  // an alert is read by its name
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void StatusLine::showJob() {
    setJobProgress(0, {});
    m_delay->start();
}

void StatusLine::setJobProgress(int permille, const QString& what) {
    m_progress->setValue(permille);
    m_what->setText(what);
}

void StatusLine::hideJob() {
    m_delay->stop();
    m_what->hide();
    m_progress->hide();
    m_cancel->hide();
}

}  // namespace stet
