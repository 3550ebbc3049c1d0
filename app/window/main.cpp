#include <QApplication>

#include "view/comparison_view.h"

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    stet::ComparisonView view;
    view.show();
    return QApplication::exec();
}
