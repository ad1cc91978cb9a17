// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/round.h"
#include "ui/models/session.h"

#include <QTimer>

namespace vigie::ui {

/// What the colleague who sits here ought to look at by now: read again when the workspace changes, weighed
/// again every minute. One for all that shows a session: Session::notSeen(). UI thread.
class NotSeen final : public QObject
{
    Q_OBJECT

public:
    explicit NotSeen(Session &session, QObject *parent = nullptr);

    const QList<inbox::Stop> &all() const { return m_all; }   ///< due or not
    const QList<inbox::Stop> &stops() const { return m_due; } ///< in the order of the round
    /// One line a place: "Trustpilot since Thursday".
    const QStringList &lines() const { return m_lines; }
    void weigh(); ///< now: the lines may be in another language

Q_SIGNALS:
    void changed();
    void weighed(); ///< whatever came of it

private:
    void read();

    Session &m_session;
    QList<inbox::Stop> m_all;
    QList<inbox::Stop> m_due;
    QStringList m_lines;
    QTimer m_minute;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace vigie::ui
