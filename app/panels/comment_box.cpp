#include "panels/comment_box.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace stet {

CommentBox::CommentBox(QWidget* parent) : QWidget(parent), m_title(new QLabel), m_text(new QPlainTextEdit) {
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Comment"));
    m_text->installEventFilter(this);
    m_text->setMaximumHeight(fontMetrics().lineSpacing() * 6);
    m_title->setBuddy(m_text);
    auto* done = new QPushButton(tr("&Keep"));
    done->setToolTip(tr("Keep the comment and go back to the text (Esc, Ctrl+Enter)"));
    auto* discard = new QPushButton(tr("&Discard"));
    discard->setToolTip(tr("Leave the comment as it was"));
    connect(done, &QPushButton::clicked, this, &CommentBox::leave);
    connect(discard, &QPushButton::clicked, this, &CommentBox::discard);

    auto* hint = new QLabel(tr("Esc keeps it"));
    hint->setForegroundRole(QPalette::PlaceholderText);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(hint, 1);
    for (QPushButton* button : {done, discard}) {
        button->setAutoDefault(true);  // Enter presses it
        buttons->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    hide();
}

void CommentBox::edit(uint64_t change, uint32_t number, const QString& comment) {
    m_change = change;
    m_before = comment;
    m_title->setText(tr("Comment on change %1").arg(number));
    m_text->setPlainText(comment);
    m_text->moveCursor(QTextCursor::End);
    show();
    m_text->setFocus();
}

bool CommentBox::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool leaves = key->key() == Qt::Key_Escape || (enter && (key->modifiers() & Qt::ControlModifier));
    if (!leaves) return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) leave();
    return true;
}

void CommentBox::keep() {
    if (isHidden()) return;
    hide();
    const QString comment = m_text->toPlainText().trimmed();
    if (comment != m_before) emit kept(m_change, comment);
}

void CommentBox::leave() {
    keep();
    emit left();
}

void CommentBox::discard() {
    hide();
    emit left();
}

}  // namespace stet
