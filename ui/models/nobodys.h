// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/unassigned.h"
#include "ui/models/session.h"

#include <QObject>
#include <QTimer>

namespace vigie::ui {

/// What is nobody's in the workspace, and after how long somebody is alerted: read again when the workspace
/// changes, and every minute. Changes can be undone. UI thread; the session outlives it.
class Nobodys final : public QObject
{
    Q_OBJECT

public:
    explicit Nobodys(Session &session, QObject *parent = nullptr);

    const triage::Unassigned &now() const { return m_now; }
    std::optional<int> limit() const
    {
        return m_limit;
    } ///< minutes of open time, as set; nothing: a working day
    int workingDay() const { return m_workingDay; } ///< minutes
    bool isAlone() const { return m_isAlone; }      ///< then nothing is nobody's
    void setLimit(std::optional<int> minutes);
    bool mayChange() const;
    void look();

Q_SIGNALS:
    void changed(); ///< it was looked at
    void refused(const vigie::Error &error);

private:
    Session &m_session;
    QTimer m_minute;
    triage::Unassigned m_now;
    std::optional<int> m_limit;
    int m_workingDay = 0;
    bool m_isAlone = true;
    bool m_looking = false;
    bool m_again = false;
};

/// "nobody’s for 3 h", of open time, for a card; empty for less than a minute. Pure but for the language.
QString nobodysText(qint64 openMs);
/// "2 messages have been nobody’s for more than 8 h of open hours."
QString nobodysSentence(const triage::Unassigned &found);

} // namespace vigie::ui
