#pragma once
// The names of the two versions above their columns.

#include <QWidget>

#include "view/view_style.h"
#include "window/opening.h"

class QLabel;

namespace stet {

class PairHead : public QWidget {
    Q_OBJECT

  public:
    explicit PairHead(QWidget* parent = nullptr);
    void setOpened(const Opened& opened);

  private:
    PerSide<QLabel*> m_names;
    PerSide<QLabel*> m_facts;
};

/// "Version 2 → Version 3".
QString pairTitle(const Opened& opened);

}  // namespace stet
