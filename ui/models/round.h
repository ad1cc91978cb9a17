// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/round.h"
#include "ui/models/session.h"

#include <QMap>

namespace vigie::ui {

/// What the round is made of, as read at once.
struct RoundFacts
{
    QList<inbox::Stop> stops;   ///< all, by name
    QMap<Id, QString> names;    ///< of colleagues
    QList<inbox::Visit> visits; ///< after the row asked for, oldest first
    qint64 newestVisit = 0;     ///< its row
};
/// Inside Workspace::read().
Result<RoundFacts> readRound(workspace::Connection &c, qint64 afterVisit);

/// One walk through what is due for the colleague who sits here: a stop at a time, each left by a visit. What
/// is recorded stands in the workspace at once, so that a walk left half way goes on with what is left, and
/// what another colleague or an undo changes meanwhile is seen. UI thread.
class Round final : public QObject
{
    Q_OBJECT

public:
    explicit Round(Session &session, QObject *parent = nullptr);

    enum class Phase {
        Reading,    ///< nothing is known yet
        NothingDue, ///< there was nothing to begin with
        AtStop,
        Over, ///< every stop was left
    };

    /// Begins with what is due now. Where a walk is under way it goes on, with what became due at its end.
    void start();
    Phase phase() const { return m_phase; }

    /// While AtStop.
    const inbox::Stop &stop() const;
    QString ownerName() const; ///< empty: nobody's
    QString lookedBy() const;  ///< who looked last; empty where nobody is known
    /// What this walk brought there already; nothing before.
    std::optional<inbox::Visit> answer() const { return answerOf(m_queue.at(m_at)); }
    qsizetype place() const { return m_at + 1; } ///< from 1
    qsizetype size() const { return m_queue.size(); }
    bool canGoBack() const { return m_phase == Phase::AtStop && m_at > 0; }

    bool mayVisit() const;
    /// Record a visit of the stop that is shown, to be undone by the history, and go on. Nothing while one is
    /// being recorded.
    void nothingNew();
    void skip();
    /// What was filed from that stop (its row) was a visit: goes on from there.
    void filed(qint64 stop);
    /// Only looks: at the stop before, and at the next again.
    void back();
    void next();

    /// "5 places looked at, 3 messages captured, 1 skipped: Trustpilot, not looked at since 12 November."
    QString summary() const;
    /// What is said where nothing is due, or besides the summary: that all were looked at, whom the others
    /// wait for, what comes next.
    QString restText() const;

Q_SIGNALS:
    void changed();
    void refused(const vigie::Error &error);

private:
    void read();
    void take(const RoundFacts &facts);
    void begin(const RoundFacts &facts);
    void goOn();
    void record(inbox::Outcome outcome);
    void remember(const inbox::Visit &visit, const QString &words);
    const inbox::Stop *stopIn(qint64 row) const;
    std::optional<inbox::Visit> answerOf(qint64 stop) const;

    Session &m_session;
    Phase m_phase = Phase::Reading;
    RoundFacts m_facts;
    QList<qint64> m_queue; ///< rows of stops, in the order of the walk
    qsizetype m_at = 0;
    qint64 m_after = 0;      ///< visits after this row are the walk's
    bool m_starting = false; ///< with the next reading
    bool m_leaving = false;  ///< the stop that is shown was just answered
    bool m_recording = false;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace vigie::ui
