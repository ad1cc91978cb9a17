// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "triage/ruling.h"
#include "ui/models/ruletext.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace vigie::ui {

class Session;

/// What rules did to the open message, with their names, and a button that takes it back. Hidden where they
/// did nothing, or nothing of it stands.
class RuledBox final : public QWidget
{
    Q_OBJECT

public:
    explicit RuledBox(Session &session, QWidget *parent = nullptr);

    void show(qint64 mention); ///< 0: none

Q_SIGNALS:
    void refused(const vigie::Error &error);

private:
    void say(const QList<triage::Ruled> &did, const RuleWorld &world);

    Session &m_session;
    QLabel *m_title;
    QLabel *m_did;
    QPushButton *m_undo;
    qint64 m_mention = 0;
    quint64 m_ask = 0;
};

} // namespace vigie::ui
