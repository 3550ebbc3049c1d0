#include "panels/message_bar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "kit/icons.h"

namespace stet {

MessageBar::MessageBar(QWidget* parent) : QWidget(parent), m_sentence(new QLabel), m_answer(new QPushButton) {
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = new QToolButton;
    close->setIcon(icon("close"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Dismiss"));
    close->setAccessibleName(tr("Dismiss"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_sentence->setForegroundRole(QPalette::ToolTipText);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_answer);
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_answer, &QPushButton::clicked, this, [this] {
        dismiss();
        const std::function<void()> act = m_act;  // what it does may say something else, with another answer
        if (act) act();
    });
    hide();
}

void MessageBar::say(const QString& sentence, const QString& answer, std::function<void()> act) {
    amend(sentence, answer, std::move(act));
    show();
    QAccessibleEvent alert(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::amend(const QString& sentence, const QString& answer, std::function<void()> act) {
    m_sentence->setText(sentence);
    m_answer->setText(answer);
    m_answer->setVisible(!answer.isEmpty());
    m_act = std::move(act);
}

void MessageBar::dismiss() {
    hide();
}

QString MessageBar::sentence() const {
    return isHidden() ? QString() : m_sentence->text();
}

}  // namespace stet
