#include "panels/change_list.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScopedValueRollback>

#include "kit/wording.h"
#include "panels/change_list_model.h"

namespace stet {

namespace {

constexpr int kAny = -1;
constexpr int kHintSpace = 24;  ///< pixels above it
constexpr int kScrollBar = 24;  ///< pixels beside the entries of a list that opens

QComboBox* comboBox(const QString& name, const QString& any) {
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->addItem(any, kAny);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    return box;
}

template <class T>
std::optional<T> chosen(const QComboBox* box) {
    const int value = box->currentData().toInt();
    return value == kAny ? std::nullopt : std::optional<T>(static_cast<T>(value));
}

}  // namespace

ChangeList::ChangeList(ChangeListModel& model, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_shown(new ListFilterModel(this)),
      m_delegate(new ChangeDelegate(this)),
      m_text(new QLineEdit),
      m_kind(comboBox(tr("Kind of change"), tr("any", "kind"))),
      m_class(comboBox(tr("What changed"), tr("anything"))),
      m_state(comboBox(tr("Decision"), tr("any", "decision"))),
      m_order(comboBox(tr("Order of the review"), tr("In reading order"))),
      m_list(new QListView),
      m_hint(new QLabel(m_list->viewport())),
      m_count(new QLabel) {
    m_shown->setSourceModel(&model);
    makeFilters();
    m_list->setModel(m_shown);
    m_list->setItemDelegate(m_delegate);
    m_list->setAccessibleName(tr("Changes"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setUniformItemSizes(false);
    m_list->setLayoutMode(QListView::Batched);

    m_hint->setText(
        QStringLiteral("%1<br><a href='#'>%2</a>").arg(tr("No change fits."), tr("Clear the filter (Esc)")));
    m_hint->setAlignment(Qt::AlignHCenter);
    m_hint->setWordWrap(true);
    connect(m_hint, &QLabel::linkActivated, this, &ChangeList::clearFilter);
    auto* inList = new QVBoxLayout(m_list->viewport());
    inList->addSpacing(kHintSpace);
    inList->addWidget(m_hint, 0, Qt::AlignTop);

    auto* filters = new QGridLayout;
    filters->setContentsMargins(8, 6, 8, 6);
    filters->setHorizontalSpacing(6);
    filters->setVerticalSpacing(4);
    filters->setColumnStretch(1, 1);
    filters->addWidget(m_text, 0, 0, 1, 2);
    const auto addFilter = [filters](const QString& name, QComboBox* box) {
        const int row = filters->rowCount();
        auto* label = new QLabel(name);
        label->setBuddy(box);
        filters->addWidget(label, row, 0);
        filters->addWidget(box, row, 1);
    };
    addFilter(tr("Kind:"), m_kind);
    addFilter(tr("What changed:"), m_class);
    addFilter(tr("Decision:"), m_state);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(10);
    foot->setContentsMargins(8, 4, 8, 4);
    foot->addWidget(m_count);
    foot->addWidget(m_order, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(filters);
    layout->addWidget(m_list);
    layout->addLayout(foot);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChangeList::choose);
    connect(m_list, &QListView::clicked, this, &ChangeList::choose);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(m_shown, changed, this, &ChangeList::tellCount);
    }
    connect(m_shown, &QAbstractItemModel::modelReset, this, &ChangeList::tellCount);
}

void ChangeList::makeFilters() {
    m_text->setPlaceholderText(tr("Filter by words"));
    m_text->setAccessibleName(tr("Words in the change or its comment"));
    m_text->setClearButtonEnabled(true);
    for (int i = 0; i < kChangeKindCount; ++i) m_kind->addItem(kindName(static_cast<ChangeKind>(i)), i);
    for (int i = 0; i < kChangeClassCount; ++i) m_class->addItem(className(static_cast<ChangeClass>(i)), i);
    const QStringList states{tr("undecided"), tr("accepted"),  tr("rejected"),       tr("seen"),
                             tr("flagged"),   tr("commented"), tr("never on screen")};
    for (int i = 0; i < states.size(); ++i) m_state->addItem(states[i], i + 1);
    connect(m_text, &QLineEdit::textChanged, this, &ChangeList::applyFilter);
    connect(m_text, &QLineEdit::returnPressed, m_list, [this] { m_list->setFocus(); });  // where bare keys act
    for (QComboBox* box : {m_kind, m_class, m_state}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ChangeList::applyFilter);
    }
    for (const QString& order : {tr("By kind"), tr("By what changed"), tr("Least sure first")}) m_order->addItem(order);
    for (QComboBox* box : {m_kind, m_class, m_state, m_order})
        box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0) + 2 * box->view()->frameWidth() + kScrollBar);
    connect(m_order, &QComboBox::activated, this,
            [this](int index) { emit orderChosen(static_cast<ReviewOrder>(index)); });
}

QWidget* ChangeList::keyTarget() const {
    return m_list;
}

void ChangeList::keyPressEvent(QKeyEvent* event) {
    const bool isFiltered = m_shown->filter() != ChangeFilter();
    if (event->key() != Qt::Key_Escape || !(isFiltered || m_text->hasFocus())) return QWidget::keyPressEvent(event);
    clearFilter();
}

void ChangeList::clearFilter() {
    m_text->clear();
    for (QComboBox* box : {m_kind, m_class, m_state}) box->setCurrentIndex(0);
    m_list->setFocus();
}

void ChangeList::setCurrentChange(std::optional<uint32_t> change) {
    const QScopedValueRollback following(m_following, true);
    const QModelIndex source = change ? m_model.index(static_cast<int>(*change), 0) : QModelIndex();
    const QModelIndex shown = m_shown->mapFromSource(source);
    m_list->setCurrentIndex(shown);
    if (shown.isValid()) m_list->scrollTo(shown);
}

void ChangeList::setMarkPalette(MarkPalette palette) {
    m_delegate->setMarkPalette(palette);
    m_list->viewport()->update();
}

void ChangeList::setOrder(ReviewOrder order) {
    m_order->setCurrentIndex(static_cast<int>(order));
}

void ChangeList::applyFilter() {
    ChangeFilter filter;
    filter.text = m_text->text().toStdU16String();
    filter.kind = chosen<ChangeKind>(m_kind);
    filter.changeClass = chosen<ChangeClass>(m_class);
    filter.state = chosen<ChangeFilter::State>(m_state).value_or(ChangeFilter::State::Any);
    m_shown->setFilter(filter);
    emit filterChosen(filter);
    tellCount();
}

void ChangeList::tellCount() {
    const int all = m_model.rowCount();
    const int shown = m_shown->rowCount();
    m_hint->setVisible(shown == 0 && all > 0);
    m_count->setText(shown == all ? tr("%Ln change(s)", nullptr, all)
                                  : tr("%1 of %Ln change(s)", nullptr, all).arg(shown));
}

void ChangeList::choose(const QModelIndex& index) {
    if (m_following || !index.isValid()) return;
    emit changeChosen(index.data(ChangeListModel::ChangeRole).toUInt());
}

}  // namespace stet
