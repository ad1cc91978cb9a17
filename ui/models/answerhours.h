// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/timetable.h"
#include "ui/models/session.h"

#include <QObject>

namespace vigie::ui {

/// When and how soon messages are answered: everywhere, and on the channels that have times of their own.
/// Changes can be undone. Follows changes. UI thread; the session outlives it.
class AnswerHours : public QObject
{
    Q_OBJECT

public:
    struct Place
    {
        qint64 channel = 0; ///< row; 0: everywhere else
        QString name;
        bool isOwn = false; ///< has times of its own
    };

    explicit AnswerHours(Session &session, QObject *parent = nullptr);

    const QList<Place> &places() const { return m_places; } ///< the channels by name
    /// Of a channel, or with 0 those that hold where nothing else does.
    const triage::AnswerTimes &of(qint64 channel) const { return m_timetable.of(channel); }
    /// Nothing: the channel has no times of its own any more.
    void set(qint64 channel, const std::optional<triage::AnswerTimes> &times);
    bool mayChange() const;
    /// When a message of that severity that comes in now is to be answered.
    std::optional<qint64> dueMs(qint64 channel, triage::Severity severity) const;

Q_SIGNALS:
    void changed();
    void refused(const vigie::Error &error);

private:
    void ask();

    Session &m_session;
    QList<Place> m_places;
    triage::Timetable m_timetable;
    quint64 m_ask = 0;
};

} // namespace vigie::ui
