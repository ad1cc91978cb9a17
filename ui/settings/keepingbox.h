// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/keeping.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace vigie::ui {

/// How long each channel's messages are kept, and the button that deletes what is due.
class KeepingBox final : public QWidget
{
    Q_OBJECT

public:
    explicit KeepingBox(Session &session, QWidget *parent = nullptr);
    /// To be called when another colleague sits down.
    void offer();

Q_SIGNALS:
    void said(const QString &words);
    void refused(const vigie::Error &error);

private:
    void refresh();
    void sayDue();
    void askDelete();

    Keeping m_keeping;
    QWidget *m_rows;
    QLabel *m_due;
    QPushButton *m_delete;
};

} // namespace vigie::ui
