#include "panels/read_as_dialog.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "kit/wording.h"

namespace stet {

namespace {

constexpr const char* kAuto = "auto";

/// Charsets one meets in articles, the likely ones first; any other name that ICU knows can be typed.
constexpr const char* kEncodings[] = {"UTF-8",     "windows-1252", "ISO-8859-1",   "ISO-8859-15",  "macintosh",
                                      "UTF-16LE",  "UTF-16BE",     "windows-1250", "ISO-8859-2",   "windows-1251",
                                      "KOI8-R",    "windows-1253", "windows-1254", "windows-1255", "windows-1256",
                                      "Shift_JIS", "EUC-JP",       "GB18030",      "Big5",         "EUC-KR"};

/// Languages with rules of their own for the ends of sentences.
constexpr const char* kLanguages[] = {"en", "de", "fr", "es", "it", "pt", "nl", "ru", "da", "nb", "fi", "cs", "tr"};

struct ReadAs {
    Q_DECLARE_TR_FUNCTIONS(ReadAs)

  public:
    static QString guessed(const QString& what) { return tr("As guessed: %1").arg(what); }
};

QString languageName(const std::string& code) {
    if (code == "und") return ReadAs::tr("unknown");
    const QLocale locale(QString::fromStdString(code));
    // Of the world, lest English be called American.
    const QString name =
        locale.language() == QLocale::C ? QString() : QLocale(locale.language(), QLocale::World).nativeLanguageName();
    return name.isEmpty() ? QString::fromStdString(code) : name;
}

bool isPlain(Format format) {
    return format == Format::Text || format == Format::Markdown || format == Format::Html;
}

/// What can be chosen for one text.
class SideBox : public QGroupBox {
  public:
    SideBox(const QString& name, const Document& document, const Segmentation& cut, const ReadingOf& now, bool fromFile)
        : QGroupBox(name) {
        const QString encoding = QString::fromStdString(document.encoding);
        m_encoding->setEditable(true);
        m_encoding->addItem(now.read.encoding == kAuto ? ReadAs::guessed(encoding) : ReadAs::tr("Guess"));
        for (const char* known : kEncodings) m_encoding->addItem(QString::fromLatin1(known));
        if (now.read.encoding != kAuto) m_encoding->setCurrentText(QString::fromStdString(now.read.encoding));
        m_encoding->setEnabled(fromFile && isPlain(document.format));

        const QString format = formatName(document.format);
        m_format->addItem(now.read.format ? ReadAs::tr("Guess") : ReadAs::guessed(format), -1);
        for (const Format known : {Format::Text, Format::Markdown, Format::Html})
            m_format->addItem(formatName(known), static_cast<int>(known));
        if (now.read.format) m_format->setCurrentIndex(m_format->findData(static_cast<int>(*now.read.format)));
        m_format->setEnabled(fromFile && isPlain(document.format));

        const bool guess = now.segment.language == kAuto;
        m_language->addItem(guess ? ReadAs::guessed(languageName(cut.language)) : ReadAs::tr("Guess"),
                            QString::fromLatin1(kAuto));
        for (const char* known : kLanguages) m_language->addItem(languageName(known), QString::fromLatin1(known));
        const QString language = QString::fromStdString(now.segment.language);
        if (m_language->findData(language) < 0) m_language->addItem(languageName(now.segment.language), language);
        m_language->setCurrentIndex(m_language->findData(language));

        m_mode->addItems({ReadAs::tr("Found in the text"), ReadAs::tr("Each line is one")});
        m_mode->setCurrentIndex(static_cast<int>(now.segment.mode));

        auto* form = new QFormLayout(this);
        form->addRow(ReadAs::tr("Encoding:"), m_encoding);
        form->addRow(ReadAs::tr("Format:"), m_format);
        form->addRow(ReadAs::tr("Language:"), m_language);
        form->addRow(ReadAs::tr("Sentences:"), m_mode);
    }

    ReadingOf chosen() const {
        ReadingOf reading;
        const bool guess = m_encoding->currentText() == m_encoding->itemText(0);
        if (!guess) reading.read.encoding = m_encoding->currentText().trimmed().toStdString();
        if (const int format = m_format->currentData().toInt(); format >= 0)
            reading.read.format = static_cast<Format>(format);
        reading.segment.language = m_language->currentData().toString().toStdString();
        reading.segment.mode = static_cast<SegmentMode>(m_mode->currentIndex());
        return reading;
    }

  private:
    QComboBox* m_encoding = new QComboBox;
    QComboBox* m_format = new QComboBox;
    QComboBox* m_language = new QComboBox;
    QComboBox* m_mode = new QComboBox;
};

}  // namespace

std::optional<PerSide<ReadingOf>> askHowToRead(const Comparison& comparison, const PerSide<ReadOptions>& now,
                                               const PerSide<QString>& names, const PerSide<bool>& fromFile,
                                               QWidget* parent) {
    QDialog dialog(parent);
    dialog.setWindowTitle(ReadAs::tr("Read Texts As"));
    PerSide<SideBox*> boxes;
    auto* sides = new QHBoxLayout;
    for (const Side side : kSides) {
        boxes[side] = new SideBox(names[side], *comparison.documents[side], comparison.segmentation[side],
                                  {now[side], comparison.options.segment[side]}, fromFile[side]);
        sides->addWidget(boxes[side]);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(ReadAs::tr("Read Anew"));
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(&dialog);
    layout->addLayout(sides);
    layout->addWidget(buttons);
    if (dialog.exec() != QDialog::Accepted) return std::nullopt;
    return PerSide<ReadingOf>{boxes.before->chosen(), boxes.after->chosen()};
}

}  // namespace stet
