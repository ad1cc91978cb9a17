// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outside/trayhost.h"

#include <QMenu>

namespace vigie::ui {

/// Vigie's icon in the tray, what it says, and its menu. UI thread.
class Tray final : public QObject
{
    Q_OBJECT

public:
    /// What there is to say of the workspace that one worked in last.
    struct Standing
    {
        bool isOpen = false; ///< a workspace is
        QString firm;
        int waiting = 0; ///< for the colleague who sits there, in all places of the rail
        int notSeen = 0; ///< places of the round
    };

    /// `host` outlives it.
    explicit Tray(TrayHost &host);

    bool isShown() const { return m_shown; }
    void setShown(bool shown);
    /// In the language in use, so also when that changes.
    void tell(const Standing &standing);
    QMenu *menu() { return &m_menu; }

Q_SIGNALS:
    void showWanted();
    /// One of the window's own actions, by its name: "capture", "note-call", "go-round".
    void actWanted(const QString &name);
    void quitWanted();

private:
    QAction *add(const QString &name);
    QAction *addAct(const QString &name);

    TrayHost &m_host;
    QMenu m_menu;
    QAction *m_show;
    QAction *m_capture;
    QAction *m_call;
    QAction *m_round;
    QAction *m_quit;
    bool m_shown = false;
};

} // namespace vigie::ui
