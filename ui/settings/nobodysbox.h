// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/nobodys.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace vigie::ui {

/// After how much open time a message that nobody has is told of.
class NobodysBox final : public QWidget
{
    Q_OBJECT

public:
    explicit NobodysBox(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void refused(const vigie::Error &error);

private:
    void fill();

    Nobodys m_nobodys;
    QComboBox *m_limit;
    QLabel *m_said;
};

} // namespace vigie::ui
