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
    auto* save = new QPushButton(tr("&Save"));
    save->setToolTip(tr("Keep the comment (Ctrl+Enter)"));
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setToolTip(tr("Leave the comment as it was (Esc)"));
    connect(save, &QPushButton::clicked, this, &CommentBox::save);
    connect(cancel, &QPushButton::clicked, this, &CommentBox::leave);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    hide();
}

void CommentBox::edit(uint32_t number, const QString& comment) {
    m_title->setText(tr("Comment on change %1").arg(number));
    m_text->setPlainText(comment);
    m_text->selectAll();
    show();
    m_text->setFocus();
}

bool CommentBox::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool saves = enter && (key->modifiers() & Qt::ControlModifier);
    if (!saves && key->key() != Qt::Key_Escape) return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride) return true;
    if (saves)
        save();
    else
        leave();
    return true;
}

void CommentBox::save() {
    emit saved(m_text->toPlainText().trimmed());
    leave();
}

void CommentBox::leave() {
    hide();
    emit left();
}

}  // namespace stet
