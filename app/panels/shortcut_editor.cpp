#include "panels/shortcut_editor.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "kit/fitting.h"

namespace stet {

namespace {

QString nameOf(ActionId id) {
    return QString::fromUtf8(specOf(id).name);
}

}  // namespace

ShortcutEditor::ShortcutEditor(KeyBindings bindings, QWidget* parent)
    : QDialog(parent),
      m_bindings(std::move(bindings)),
      m_tree(new QTreeWidget),
      m_key(new QKeySequenceEdit),
      m_owner(new QLabel),
      m_add(new QPushButton(tr("&Add Key"))) {
    setWindowTitle(tr("Keys"));
    m_tree->setHeaderLabels({tr("Action"), tr("Keys")});
    m_tree->setAlternatingRowColors(true);
    m_key->setAccessibleName(tr("New key"));
    auto* remove = new QPushButton(tr("&Remove Keys"));
    auto* reset = new QPushButton(tr("As &Usual"));
    reset->setToolTip(tr("The keys this action has from the start"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);

    auto* row = new QHBoxLayout;
    for (QWidget* widget : {static_cast<QWidget*>(m_key), static_cast<QWidget*>(m_add), static_cast<QWidget*>(remove),
                            static_cast<QWidget*>(reset)}) {
        row->addWidget(widget);
    }
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeFilter());
    layout->addWidget(m_tree);
    layout->addLayout(row);
    layout->addWidget(m_owner);
    layout->addWidget(buttons);
    fill();
    m_tree->header()->resizeSection(0, 300);
    resizeToFit(*this, {680, 600});

    connect(m_key, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutEditor::keyTyped);
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (const auto id = selected()) addKey(*id, m_key->keySequence());
        m_key->clear();
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        if (const auto id = selected()) removeKeys(*id);
    });
    connect(reset, &QPushButton::clicked, this, [this] {
        if (const auto id = selected()) resetKeys(*id);
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    keyTyped({});
}

QLineEdit* ShortcutEditor::makeFilter() {
    auto* filter = new QLineEdit;
    filter->setPlaceholderText(tr("Find an action or a key"));
    filter->setAccessibleName(tr("Find an action or a key"));
    filter->setClearButtonEnabled(true);
    connect(filter, &QLineEdit::textChanged, this, [this](const QString& words) {
        for (int menu = 0; menu < m_tree->topLevelItemCount(); ++menu) {
            QTreeWidgetItem* parent = m_tree->topLevelItem(menu);
            bool some = false;
            for (int i = 0; i < parent->childCount(); ++i) {
                QTreeWidgetItem* item = parent->child(i);
                const bool fits = item->text(0).contains(words, Qt::CaseInsensitive) ||
                                  item->text(1).contains(words, Qt::CaseInsensitive);
                item->setHidden(!fits);
                some |= fits;
            }
            parent->setHidden(!some);
        }
    });
    return filter;
}

void ShortcutEditor::fill() {
    std::array<QTreeWidgetItem*, kMenuCount> menus{};
    for (int i = 0; i < kMenuCount; ++i) {
        auto* menu = new QTreeWidgetItem(m_tree, {menuTitle(static_cast<MenuId>(i)).remove(u'&')});
        menu->setFlags(Qt::ItemIsEnabled);
        menus[static_cast<size_t>(i)] = menu;
    }
    for (const ActionSpec& spec : actionTable()) {
        auto* item = new QTreeWidgetItem(menus[static_cast<size_t>(spec.menu)], {actionText(spec)});
        item->setToolTip(0, actionTip(spec));
        item->setData(0, Qt::UserRole, static_cast<int>(spec.id));
        m_items[static_cast<size_t>(spec.id)] = item;
        showKeys(spec.id);
    }
    m_tree->expandAll();
    m_tree->setCurrentItem(menus[0]->child(0));
}

void ShortcutEditor::showKeys(ActionId id) {
    const auto keys = keysOf(specOf(id), m_bindings);
    m_items[static_cast<size_t>(id)]->setText(1, QKeySequence::listToString(keys, QKeySequence::NativeText)
                                                     .replace(QStringLiteral("; "), QStringLiteral("   ")));
}

void ShortcutEditor::keyTyped(const QKeySequence& key) {
    const auto owner = key.isEmpty() ? std::nullopt : ownerOf(key, m_bindings);
    m_add->setEnabled(!key.isEmpty());
    m_owner->setText(owner ? tr("“%1” has this key now and would lose it.").arg(actionText(specOf(*owner)))
                           : tr("Choose an action, then press a key."));
}

std::optional<ActionId> ShortcutEditor::selected() const {
    const QTreeWidgetItem* item = m_tree->currentItem();
    if (!item || !item->parent()) return std::nullopt;
    return static_cast<ActionId>(item->data(0, Qt::UserRole).toInt());
}

void ShortcutEditor::takeFromOthers(const QKeySequence& key, ActionId owner) {
    for (const ActionSpec& spec : actionTable()) {
        QList<QKeySequence> keys = keysOf(spec, m_bindings);
        if (spec.id == owner || !keys.removeOne(key)) continue;
        m_bindings[nameOf(spec.id)] = keys;
        showKeys(spec.id);
    }
}

void ShortcutEditor::addKey(ActionId id, const QKeySequence& key) {
    if (key.isEmpty()) return;
    takeFromOthers(key, id);
    QList<QKeySequence> keys = keysOf(specOf(id), m_bindings);
    if (!keys.contains(key)) keys.append(key);
    m_bindings[nameOf(id)] = keys;
    showKeys(id);
}

void ShortcutEditor::removeKeys(ActionId id) {
    m_bindings[nameOf(id)] = {};
    showKeys(id);
}

void ShortcutEditor::resetKeys(ActionId id) {
    m_bindings.remove(nameOf(id));
    for (const QKeySequence& key : defaultKeys(specOf(id))) takeFromOthers(key, id);
    showKeys(id);
}

}  // namespace stet
