// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace vigie::ui {

class MarkEdit;

/// The house rules, to be read and written: what is wrong stands in the margin with its line while one types,
/// and only what can be read is put in force. Back to those that Vigie comes with in one step; both can be
/// undone.
class CharterBox final : public QWidget
{
    Q_OBJECT

public:
    explicit CharterBox(Session &session, QWidget *parent = nullptr);
    /// To be called when another colleague sits down.
    void offer();

Q_SIGNALS:
    void refused(const vigie::Error &error);

private:
    void read();
    void judge();
    void set(const QString &text, const QString &words);

    Session &m_session;
    QString m_inForce;
    bool m_isShipped = true;
    int m_firstWrong = 0;
    MarkEdit *m_edit;
    QLabel *m_state;
    QPushButton *m_goTo;
    QPushButton *m_save;
    QPushButton *m_reset;
};

} // namespace vigie::ui
