#include "open/file_field.h"

#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace stet {

namespace {

constexpr int kPauseMs = 500;
constexpr int kUsualCharacters = 48;

}  // namespace

FileField::FileField(Side side, const QStringList& recent, Folders& folders, QWidget* parent)
    : QWidget(parent),
      m_side(side),
      m_folders(folders),
      m_path(new QComboBox),
      m_note(new QLabel),
      m_pause(new QTimer(this)) {
    setAcceptDrops(true);
    const bool older = side == Side::Before;
    auto* label = new QLabel(older ? tr("&Older version:") : tr("&Newer version:"));
    label->setBuddy(m_path);
    m_path->setEditable(true);
    m_path->setAccessibleName(older ? tr("Older version") : tr("Newer version"));
    m_path->setInsertPolicy(QComboBox::NoInsert);
    m_path->addItems(recent);
    m_path->setCurrentIndex(-1);
    m_path->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);  // paths are long
    m_path->setMinimumContentsLength(kUsualCharacters);
    m_path->lineEdit()->setAcceptDrops(false);  // it would take a dropped file for an address
    m_path->lineEdit()->setPlaceholderText(tr("Type a path, browse, or drop a file here"));
    m_path->setCompleter(nullptr);  // it would write on behind what is typed
    auto* choose = new QPushButton(older ? tr("&Browse…") : tr("B&rowse…"));
    choose->setAccessibleName(older ? tr("Browse for the older version") : tr("Browse for the newer version"));
    choose->setAutoDefault(false);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setMinimumHeight(2 * m_note->fontMetrics().lineSpacing());
    m_note->setAlignment(Qt::AlignTop);
    m_note->setContentsMargins(2, 0, 0, 0);

    auto* row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addLayout(row);
    layout->addWidget(m_note);
    setFocusProxy(m_path);

    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMs);
    connect(m_pause, &QTimer::timeout, this, &FileField::showNote);
    connect(m_path->lineEdit(), &QLineEdit::editingFinished, this, &FileField::showNote);
    connect(m_path, &QComboBox::editTextChanged, this, &FileField::lookAgain);
    connect(choose, &QPushButton::clicked, this, &FileField::browse);
    lookAgain();
}

QString FileField::path() const {
    QString typed = m_path->currentText().trimmed();
    if (typed.isEmpty()) return {};
    if (typed.startsWith(QStringLiteral("~/"))) typed.replace(0, 1, QDir::homePath());
    return QDir::cleanPath(QDir(m_folders.startOf(m_side)).absoluteFilePath(QDir::fromNativeSeparators(typed)));
}

void FileField::setPath(const QString& path) {
    m_path->setEditText(QDir::toNativeSeparators(path));
    showNote();
}

void FileField::setTrouble(const QString& sentence) {
    if (sentence == m_trouble) return;
    m_trouble = sentence;
    showNote();
}

void FileField::browse() {
    const QString title = m_side == Side::Before ? tr("Choose the Older Version") : tr("Choose the Newer Version");
    const QString chosen = QFileDialog::getOpenFileName(this, title, isGood() ? path() : m_folders.startOf(m_side));
    if (chosen.isEmpty()) return;
    m_folders.remember(chosen, m_side);
    setPath(chosen);
    m_path->setFocus();
}

void FileField::lookAgain() {
    m_look = path().isEmpty() ? FileLook() : lookAt(path());
    m_trouble.clear();
    if (m_look.error.isEmpty())
        showNote();
    else
        m_note->clear();
    m_pause->start();
    emit changed();
}

void FileField::showNote() {
    const QString wrong = m_look.error.isEmpty() ? m_trouble : m_look.error;
    const QString note = wrong.isEmpty() ? m_look.facts : wrong;
    m_note->setText(note);
    m_note->setForegroundRole(wrong.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
    m_path->setAccessibleDescription(note);
}

void FileField::dragEnterEvent(QDragEnterEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile()) event->acceptProposedAction();
}

void FileField::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    setPath(event->mimeData()->urls().first().toLocalFile());
}

}  // namespace stet
