// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pane.h"

class QStackedWidget;

namespace vigie::ui {

class CheckView;
class Checking;
class EmptyState;
class InlineMessage;
class Session;

/// To check: what triage is not sure of, one message after the other, each answered by a key. A place of its
/// own, so that the feed stays as one left it.
class CheckPane final : public Pane
{
    Q_OBJECT

public:
    explicit CheckPane(Session &session, QWidget *parent = nullptr);

    static Place place();
    void activate() override;
    qint64 messageRead() const override;
    QList<QAction *> paneActions() const override { return m_actions; }

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makePage();
    void makeActions();
    void join();
    void present();
    void offer();
    void focusFirst();
    void doPrimary();
    bool isAtMessage() const;

    Checking *m_checking;
    CheckView *m_view;
    InlineMessage *m_why;
    InlineMessage *m_message;
    QStackedWidget *m_whole;
    EmptyState *m_rest; ///< nothing is to be asked, or the walk is over
    QList<QAction *> m_actions;
    QList<QAction *> m_answers;  ///< of them: what says yes or no
    QList<QAction *> m_insteads; ///< of them: while it is asked what it is instead
    qint64 m_shown = 0;          ///< the message's key; −1 for none
    bool m_arriving = false;
};

} // namespace vigie::ui
