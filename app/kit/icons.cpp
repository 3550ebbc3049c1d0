#include "kit/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QPixmap>

namespace stet {

namespace {

/// Strokes on a 24 x 24 grid: M x y (move), L x y (line), Q x y x y (curve), O x y r (circle).
struct Strokes {
    const char* name;
    const char* path;
};

constexpr Strokes kIcons[] = {
    {"open", "M 3 19 L 3 6 L 9 6 L 11 8 L 19 8 L 19 11 M 3 19 L 6.5 11 L 22 11 L 18.5 19 L 3 19"},
    {"export", "M 12 15 L 12 3 M 7.5 7.5 L 12 3 L 16.5 7.5 M 4 14 L 4 20 L 20 20 L 20 14"},
    {"undo", "M 8 5 L 4 9 L 8 13 M 4 9 L 14 9 Q 20 9 20 14 Q 20 19 14 19 L 9 19"},
    {"redo", "M 16 5 L 20 9 L 16 13 M 20 9 L 10 9 Q 4 9 4 14 Q 4 19 10 19 L 15 19"},
    {"find", "O 10.5 10.5 6.5 M 15.5 15.5 L 21 21"},
    {"next", "M 12 4 L 12 19 M 6 13.5 L 12 19.5 L 18 13.5"},
    {"previous", "M 12 20 L 12 5 M 6 10.5 L 12 4.5 L 18 10.5"},
    {"accept", "M 4 13 L 9.5 18.5 L 20 6"},
    {"reject", "M 6 6 L 18 18 M 18 6 L 6 18"},
    {"seen", "M 2 12 Q 12 1 22 12 Q 12 23 2 12 O 12 12 3"},
    {"flag", "M 6 21 L 6 4 L 18 4 L 15 8.5 L 18 13 L 6 13"},
    {"comment", "M 4 5 L 20 5 L 20 16 L 11 16 L 7 20 L 7 16 L 4 16 L 4 5"},
    {"inline", "M 4 5 L 20 5 M 4 10 L 20 10 M 4 15 L 20 15 M 4 20 L 13 20"},
    {"fold", "M 4 4 L 20 4 M 4 20 L 20 20 M 8.5 8 L 12 11 L 15.5 8 M 8.5 16 L 12 13 L 15.5 16"},
    {"list", "M 9 6 L 21 6 M 9 12 L 21 12 M 9 18 L 21 18 O 4.5 6 0.8 O 4.5 12 0.8 O 4.5 18 0.8"},
    {"keys", "M 2 6 L 22 6 L 22 18 L 2 18 L 2 6 M 6 10 L 7 10 M 11.5 10 L 12.5 10 M 17 10 L 18 10 M 7 14.5 L 17 14.5"},
    {"paste",
     "M 9 4 L 5 4 L 5 21 L 19 21 L 19 4 L 15 4 M 9 2.5 L 15 2.5 L 15 6 L 9 6 L 9 2.5 M 9 11 L 15 11 M 9 15 L 15 15"},
    {"close", "M 7 7 L 17 17 M 17 7 L 7 17"},
};

QPainterPath pathOf(const char* description) {
    QPainterPath path;
    const QList<QByteArray> words = QByteArray(description).split(' ');
    const auto number = [&words](qsizetype at) { return words.value(at).toDouble(); };
    for (qsizetype i = 0; i < words.size(); ++i) {
        const char verb = words[i].front();
        if (verb == 'M') path.moveTo(number(i + 1), number(i + 2));
        if (verb == 'L') path.lineTo(number(i + 1), number(i + 2));
        if (verb == 'Q') path.quadTo(number(i + 1), number(i + 2), number(i + 3), number(i + 4));
        if (verb == 'O') path.addEllipse(QPointF(number(i + 1), number(i + 2)), number(i + 3), number(i + 3));
    }
    return path;
}

class StrokeEngine : public QIconEngine {
  public:
    explicit StrokeEngine(const QPainterPath& path) : m_path(path) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / 24.0, rect.height() / 24.0);
        QPen pen(QGuiApplication::palette().color(group, role), 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        painter->strokePath(m_path, pen);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new StrokeEngine(m_path); }

  private:
    QPainterPath m_path;
};

}  // namespace

QIcon icon(const char* name) {
    for (const Strokes& strokes : kIcons) {
        if (qstrcmp(strokes.name, name) == 0) return QIcon(new StrokeEngine(pathOf(strokes.path)));
    }
    return {};
}

}  // namespace stet
