// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/mention.h"
#include "triage/checking.h"
#include "triage/correction.h"
#include "triage/verdict.h"
#include "ui/models/session.h"

#include <QMap>

namespace vigie::ui {

/// One walk through what triage is not sure of, by risk: a message at a time, left by an answer or a skip.
/// What is answered stands in the workspace at once, so that a walk left half way goes on with what is left.
/// What a colleague answered, closed or erased meanwhile is passed over; what is taken back is asked again.
/// UI thread; the session, with its triage, outlives it.
class Checking final : public QObject
{
    Q_OBJECT

public:
    explicit Checking(Session &session, QObject *parent = nullptr);

    enum class Phase {
        Reading, ///< nothing is known yet
        Nothing, ///< nothing is to be asked today
        AtMessage,
        Over, ///< every message of the walk was left
    };

    /// Begins with what is to be asked today. Where a walk is under way it goes on, with what became urgent
    /// next.
    void start();
    /// With so many more as a day has, however many were asked today.
    void goOn();
    /// Whether it is seen: then it follows what changes.
    void setWatched(bool watched);
    Phase phase() const { return m_phase; }
    bool mayAnswer() const;

    /// While AtMessage.
    const inbox::Mention &mention() const { return m_mention; }
    /// The words that made the verdict, within the mention's text; empty until they are known.
    const std::vector<triage::Reason> &reasons() const { return m_reasons; }
    qsizetype place() const { return m_at + 1; } ///< from 1
    qsizetype size() const { return m_queue.size(); }
    /// All that waited to be asked when the walk began, those of the walk among them.
    qint64 waiting() const { return m_waiting; }

    /// Of the message that is shown, into the session's history; and on to the next. Nothing while one is
    /// being written. The correction may set nothing: all of it is right.
    void answer(const triage::Correction &correction);
    void skip(); ///< this time; it is asked again in the next walk

    /// "Vigie learned from 17 answers; it was wrong 6 times. 2 skipped…"
    QString summary() const;
    /// What is said where the walk is over, or there is nothing to ask: what waits for another day.
    QString restText() const;
    qint64 rest() const { return m_rest; } ///< that goOn() would ask, in the end all

Q_SIGNALS:
    void changed();
    void refused(const vigie::Error &error);

private:
    struct Facts
    {
        triage::Checklist list;
        QSet<qint64> asked; ///< of the walk's
    };
    enum class Begin { No, Today, More };

    void read();
    void take(const Facts &facts);
    void begin(const triage::Checklist &list);
    void settleAnswers(const QSet<qint64> &asked);
    void toNext();
    void show();
    void explain();

    Session &m_session;
    Phase m_phase = Phase::Reading;
    QList<qint64> m_queue;      ///< in the order of the walk
    qsizetype m_at = 0;         ///< size(): over
    QMap<qint64, bool> m_said;  ///< what was answered here, and whether it was wrong
    QMap<qint64, bool> m_taken; ///< the same of what was taken back
    QSet<qint64> m_skipped;
    qint64 m_saying = 0; ///< the key whose answer is being written
    inbox::Mention m_mention;
    std::vector<triage::Reason> m_reasons;
    qint64 m_waiting = 0;
    qint64 m_rest = 0;
    int m_lookedToday = 0;
    Begin m_begin = Begin::No; ///< with the next reading
    bool m_watched = false;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace vigie::ui
