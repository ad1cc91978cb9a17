// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/roundalerts.h"
#include "ui/models/nobodys.h"
#include "ui/models/notseen.h"
#include "ui/outside/tray.h"

namespace vigie::ui {

class MainWindow;
class Preferences;

/// What waits in the workspace of one window, and what is to be said of its round to somebody who is not
/// looking. UI thread.
class Lookout final : public QObject
{
    Q_OBJECT

public:
    /// `window` shows a session, and outlives this as `preferences` does.
    Lookout(MainWindow &window, Preferences &preferences);

    Tray::Standing standing() const;
    /// That are due now and were not said on this computer. None for some minutes where the round was not
    /// read yet.
    QList<inbox::RoundAlert> alerts() const;
    void remember(const QList<inbox::RoundAlert> &said);
    /// What nobody has for too long, where that is to be said now: by day, and once a day.
    std::optional<triage::Unassigned> nobodys() const;
    void rememberNobodys();

Q_SIGNALS:
    void changed();  ///< standing()
    void lookedAt(); ///< the round was weighed, or what is nobody's: every minute, and when it changes

private:
    void weigh();
    inbox::AlertsSaid said() const;
    QString place() const; ///< where it is remembered
    QString nobodysPlace() const;
    QDateTime local() const;

    MainWindow &m_window;
    Preferences &m_preferences;
    NotSeen &m_notSeen;
    Nobodys m_nobodys;
    qint64 m_weighedMs;
    qint64 m_watchingSinceMs;
};

} // namespace vigie::ui
