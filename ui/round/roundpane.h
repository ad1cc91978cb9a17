// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pane.h"

#include <functional>

class QLabel;
class QStackedWidget;
class QUrl;

namespace vigie::ui {

class EmptyState;
class InlineMessage;
class Round;
class Session;
class StopView;

/// The round: the places that no live link watches, one after the other; what was found there is said at
/// once.
class RoundPane final : public Pane
{
    Q_OBJECT

public:
    explicit RoundPane(Session &session, QWidget *parent = nullptr);

    static Place place();
    void activate() override;
    bool capture() override;
    QList<QAction *> paneActions() const override { return m_actions; }

    /// Opens a page of the web, http or https only: the system's browser unless told otherwise.
    void setPageOpener(std::function<void(const QUrl &)> opener) { m_openPage = std::move(opener); }

private:
    QWidget *makePage();
    void makeActions();
    void join();
    void present();
    void focusFirst();
    void openPage();
    void skipOrGoOn();
    bool isAtStop() const;

    Session &m_session;
    Round *m_round;
    StopView *m_stop;
    InlineMessage *m_why;
    InlineMessage *m_message;
    QStackedWidget *m_whole;
    EmptyState *m_rest; ///< nothing is due, or the walk is over
    QList<QAction *> m_actions;
    std::function<void(const QUrl &)> m_openPage;
    qint64 m_shown = 0; ///< the stop's row; −1 for none
    bool m_arriving = false;
    bool m_focusOwed = false; ///< a stop came while the focus was elsewhere
};

} // namespace vigie::ui
