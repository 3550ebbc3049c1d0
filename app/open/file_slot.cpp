#include "open/file_slot.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace stet {

namespace {

/// The one local file that is dragged; empty when it is none or several.
QString onlyFile(const QMimeData* data) {
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

}  // namespace

FileSlot::FileSlot(const QString& title, QWidget* parent) : QAbstractButton(parent), m_title(title) {
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setPath({});
}

void FileSlot::setPath(const QString& path) {
    m_path = path;
    setAccessibleName(path.isEmpty() ? tr("%1: choose a file").arg(m_title)
                                     : m_title + QStringLiteral(": ") + QFileInfo(path).fileName());
    setToolTip(QDir::toNativeSeparators(path));
    update();
}

QSize FileSlot::sizeHint() const {
    return {280, 3 * fontMetrics().height() + 72};
}

void FileSlot::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette& colors = palette();
    const bool lit = m_hovered || hasFocus();
    painter.setBrush(colors.color(QPalette::Base));
    QColor edge = lit ? colors.color(QPalette::Highlight) : colors.color(QPalette::PlaceholderText);
    painter.setPen(QPen(edge, lit ? 2 : 1.2, m_path.isEmpty() ? Qt::DashLine : Qt::SolidLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 10, 10);

    QFont title = font();
    title.setBold(true);
    title.setPointSizeF(title.pointSizeF() * 1.15);
    const QRect inner = rect().adjusted(18, 18, -18, -18);
    const int half = inner.center().y();
    painter.setFont(title);
    painter.setPen(colors.color(QPalette::Text));
    painter.drawText(QRect(inner.left(), inner.top(), inner.width(), half - inner.top()),
                     Qt::AlignHCenter | Qt::AlignBottom, m_title);
    painter.setFont(font());
    if (m_path.isEmpty()) painter.setPen(colors.color(QPalette::PlaceholderText));
    const QString text =
        m_path.isEmpty() ? tr("Drop a file here, or press to choose it") : QFileInfo(m_path).fileName();
    painter.drawText(QRect(inner.left(), half + 6, inner.width(), inner.bottom() - half),
                     Qt::AlignHCenter | Qt::AlignTop, fontMetrics().elidedText(text, Qt::ElideMiddle, inner.width()));
}

void FileSlot::dragEnterEvent(QDragEnterEvent* event) {
    if (onlyFile(event->mimeData()).isEmpty()) return;
    m_hovered = true;
    event->acceptProposedAction();
    update();
}

void FileSlot::dragLeaveEvent(QDragLeaveEvent*) {
    m_hovered = false;
    update();
}

void FileSlot::dropEvent(QDropEvent* event) {
    m_hovered = false;
    event->acceptProposedAction();
    emit dropped(onlyFile(event->mimeData()));
}

void FileSlot::enterEvent(QEnterEvent*) {
    m_hovered = true;
    update();
}

void FileSlot::leaveEvent(QEvent*) {
    m_hovered = false;
    update();
}

}  // namespace stet
