// A window to drag files from, for tests of the real program: all files named on the command line at once.

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace {

class DragSource : public QWidget {
  protected:
    void mousePressEvent(QMouseEvent*) override {
        QList<QUrl> files;
        for (const QString& path : QCoreApplication::arguments().mid(1)) files << QUrl::fromLocalFile(path);
        auto* dragged = new QMimeData;
        dragged->setUrls(files);
        auto* drag = new QDrag(this);
        drag->setMimeData(dragged);
        drag->exec(Qt::CopyAction);
    }
};

}  // namespace

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    DragSource source;
    source.setWindowTitle(QStringLiteral("Drag source"));
    source.resize(120, 90);
    source.show();
    return QApplication::exec();
}
