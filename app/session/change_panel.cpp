#include "session/change_panel.h"

#include <QVBoxLayout>

#include "kit/fitting.h"
#include "panels/change_list.h"
#include "panels/change_list_model.h"
#include "panels/comment_box.h"
#include "view/comparison_view.h"

namespace stet {

ChangePanel::ChangePanel(Session& session, ComparisonView& view, Actions& actions, Settings& settings)
    : SessionDock(tr("Changes"), QStringLiteral("changes"), session, actions, ActionId::ToggleChangeList,
                  settings.changeList),
      m_session(session),
      m_view(view),
      m_settings(settings),
      m_changes(new ChangeListModel(this)),
      m_list(new ChangeList(*m_changes)),
      m_comment(new CommentBox) {
    auto* panel = new QWidget;
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scrolling(m_list), 1);
    layout->addWidget(m_comment);
    setWidget(panel);
    actions.listenIn(keyTarget());
    follow();
}

void ChangePanel::follow() {
    connect(&m_session, &Session::replaced, this, [this] {
        m_changes->setComparison(m_session.comparison(), &m_session.review());
        m_changes->setOrder(m_session.order());
    });
    connect(&m_session, &Session::reviewChanged, m_changes, &ChangeListModel::reviewChanged);
    connect(&m_session, &Session::orderChanged, this, [this](ReviewOrder order) {
        m_changes->setOrder(m_session.order());
        m_list->setOrder(order);
    });
    connect(m_list, &ChangeList::filterChosen, &m_session, &Session::setFilter);
    connect(m_list, &ChangeList::orderChosen, &m_session, &Session::setOrder);
    connect(&m_view, &ComparisonView::currentChangeChanged, m_list, &ChangeList::setCurrentChange);
    connect(m_list, &ChangeList::changeChosen, &m_view, &ComparisonView::setCurrentChange);
    connect(&m_session, &Session::aboutToBeReplaced, m_comment, &CommentBox::keep);
    connect(&m_view, &ComparisonView::currentChangeChanged, m_comment, &CommentBox::keep);
    connect(m_comment, &CommentBox::left, &m_view, [this] { m_view.setFocus(); });
    connect(m_comment, &CommentBox::kept, this, [this](uint64_t change, const QString& comment) {
        m_session.comment(change, comment);
        emit said(comment.isEmpty() ? tr("The comment is removed. Ctrl+Z brings it back.")
                                    : tr("The comment is kept. Ctrl+Z takes it back."));
    });
}

QWidget* ChangePanel::keyTarget() const {
    return m_list->keyTarget();
}

void ChangePanel::applyColors() {
    m_list->setMarkPalette(m_settings.marks);
}

void ChangePanel::keepComment() {
    m_comment->keep();
}

void ChangePanel::editComment() {
    m_comment->keep();
    const uint32_t change = *m_view.currentChange();
    const uint64_t id = m_session.comparison()->changes[change].id;
    reveal();
    m_comment->edit(id, change + 1, QString::fromStdString(m_session.review().of(id).comment));
}

}  // namespace stet
