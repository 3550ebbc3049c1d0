#include "view/view_accessible.h"

#include <QCoreApplication>

#include "view/comparison_view_p.h"
#include "view/spoken_change.h"

namespace stet {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ViewAccessible", text);
}

QString decisionText(std::optional<Decision> decision) {
    if (!decision) return tr("decided in parts");
    switch (*decision) {
        case Decision::Accepted:
            return tr("accepted");
        case Decision::Rejected:
            return tr("rejected");
        case Decision::Seen:
            return tr("seen");
        case Decision::Undecided:
            break;
    }
    return {};
}

/// "Change 7, accepted, flagged".
QString placeInReview(uint32_t change, const ReviewMark& said) {
    QStringList facts{tr("Change %1").arg(change + 1)};
    if (const QString decision = decisionText(said.decision); !decision.isEmpty()) facts << decision;
    if (said.flagged) facts << tr("flagged");
    if (said.commented) facts << tr("commented");
    return facts.join(QStringLiteral(", "));
}

/// What rows and changes have in common: nobody can change them, and they are where their row is.
class PartAccessible : public QAccessibleInterface {
  public:
    PartAccessible(const ViewAccessible* view, int item) : m_view(view), m_item(item) {}

    bool isValid() const override { return m_item < m_view->childCount(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override { return m_view->view()->itemRect(static_cast<uint32_t>(m_item)); }
    QAccessible::State state() const override {
        QAccessible::State state;
        state.readOnly = true;
        state.focusable = true;
        state.offscreen = rect().isEmpty();
        return state;
    }

    int item() const { return m_item; }

  protected:
    const ViewAccessible* m_view;
    int m_item;
};

class ChangeAccessible : public PartAccessible {
  public:
    ChangeAccessible(const ViewAccessible* view, QAccessibleInterface* row, int item, uint32_t change)
        : PartAccessible(view, item), m_row(row), m_change(change) {}

    uint32_t change() const { return m_change; }
    QAccessibleInterface* parent() const override { return m_row; }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Name) return spokenChange(*m_view->view()->comparison(), m_change);
        if (kind == QAccessible::Description) return placeInReview(m_change, m_view->view()->reviewMark(m_change));
        return {};
    }

    QAccessible::State state() const override {
        QAccessible::State state = PartAccessible::state();
        const bool current = m_view->view()->currentChange() == m_change;
        state.selected = current;
        state.focused = current && m_view->view()->hasFocus();
        return state;
    }

  private:
    QAccessibleInterface* m_row;
    uint32_t m_change;
};

class RowAccessible : public PartAccessible {
  public:
    RowAccessible(const ViewAccessible* view, int item) : PartAccessible(view, item) {
        for (uint32_t change : view->view()->changesOfItem(static_cast<uint32_t>(item))) {
            m_changes.push_back(
                QAccessible::registerAccessibleInterface(new ChangeAccessible(view, this, item, change)));
        }
    }

    ~RowAccessible() override {
        for (QAccessible::Id id : m_changes) QAccessible::deleteAccessibleInterface(id);
    }

    QAccessibleInterface* parent() const override { return const_cast<ViewAccessible*>(m_view); }
    int childCount() const override { return static_cast<int>(m_changes.size()); }
    QAccessible::Role role() const override { return QAccessible::Paragraph; }

    QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount()) return nullptr;
        return QAccessible::accessibleInterface(m_changes[static_cast<std::size_t>(index)]);
    }

    int indexOfChild(const QAccessibleInterface* wanted) const override {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i) == wanted) return i;
        }
        return -1;
    }

    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name ? m_view->view()->textOfItem(static_cast<uint32_t>(m_item)) : QString();
    }

  private:
    std::vector<QAccessible::Id> m_changes;
};

QAccessibleInterface* makeInterface(const QString& className, QObject* object) {
    auto* view = className == QLatin1String("stet::ComparisonView") ? qobject_cast<ComparisonView*>(object) : nullptr;
    return view ? new ViewAccessible(view) : nullptr;
}

}  // namespace

void installViewAccessible() {
    QAccessible::installFactory(makeInterface);
}

ViewAccessible::ViewAccessible(ComparisonView* view) : QAccessibleWidget(view, QAccessible::Document) {
    QObject::connect(view, &ComparisonView::contentsChanged, view, [view] {
        auto* known = QAccessible::isActive() ? QAccessible::queryAccessibleInterface(view) : nullptr;
        if (known) static_cast<ViewAccessible*>(known)->forget();
    });
}

ViewAccessible::~ViewAccessible() {
    forget();
}

ComparisonView* ViewAccessible::view() const {
    return static_cast<ComparisonView*>(widget());
}

void ViewAccessible::forget() {
    for (const auto& [item, id] : m_rows) QAccessible::deleteAccessibleInterface(id);
    m_rows.clear();
}

int ViewAccessible::childCount() const {
    return static_cast<int>(view()->itemCount());
}

QAccessibleInterface* ViewAccessible::child(int item) const {
    if (item < 0 || item >= childCount()) return nullptr;
    const auto [known, isNew] = m_rows.try_emplace(item, QAccessible::Id{});
    if (isNew) known->second = QAccessible::registerAccessibleInterface(new RowAccessible(this, item));
    return QAccessible::accessibleInterface(known->second);
}

int ViewAccessible::indexOfChild(const QAccessibleInterface* wanted) const {
    for (const auto& [item, id] : m_rows) {
        if (QAccessible::accessibleInterface(id) == wanted) return item;
    }
    return -1;
}

QAccessibleInterface* ViewAccessible::childAt(int x, int y) const {
    const auto item = view()->itemAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
    return item ? child(static_cast<int>(*item)) : nullptr;
}

QAccessibleInterface* ViewAccessible::ofChange(uint32_t change) const {
    const auto item = view()->itemOfChange(change);
    QAccessibleInterface* row = item ? child(static_cast<int>(*item)) : nullptr;
    for (int i = 0; row && i < row->childCount(); ++i) {
        if (static_cast<ChangeAccessible*>(row->child(i))->change() == change) return row->child(i);
    }
    return nullptr;
}

QAccessibleInterface* ViewAccessible::focusChild() const {
    const auto current = view()->currentChange();
    return current ? ofChange(*current) : nullptr;
}

}  // namespace stet
