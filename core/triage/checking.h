// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace vigie::workspace {
class Connection;
}

/// What colleagues are asked about what triage found. Call these inside Workspace::read().
namespace vigie::triage {

/// More are not asked for in a day of the workspace: who is asked too often says yes to everything. What may
/// be urgent is asked whatever was asked before, and does not count.
inline constexpr int mostChecksADay = 20;

/// Open messages that a person has to look at.
struct ToCheck
{
    qint64 urgent = 0;  ///< triage or a person found them urgent
    qint64 unsure = 0;  ///< of the others: triage asks, and nobody has said
    QList<qint64> keys; ///< of both the worst, by risk
};
/// With at most `most` keys.
ToCheck toCheck(workspace::Connection &c, int most);

/// How many messages were answered in the workspace's day, urgent ones aside. Several answers to one are one.
int lookedToday(workspace::Connection &c, const QTimeZone &zone);

/// What nobody has looked at yet, in the order in which it is asked: by risk, of the same risk the newest
/// first.
struct Checklist
{
    QList<qint64> urgent; ///< all of them
    QList<qint64> unsure; ///< the worst of the others
    qint64 allUnsure = 0; ///< how many others there are
    int lookedToday = 0;  ///< as lookedToday()

    int leftToday() const { return std::max(0, mostChecksADay - lookedToday); }
    /// What is to be asked today.
    QList<qint64> today() const
    {
        return urgent + unsure.first(std::min<qsizetype>(leftToday(), unsure.size()));
    }
};
/// With at most `most` of those that are not urgent.
Checklist checklist(workspace::Connection &c, const QTimeZone &zone, int most);

/// Those of `keys` that can still be asked: they are there and open, and nobody has said anything of them.
QSet<qint64> askedStill(workspace::Connection &c, const QList<qint64> &keys);

} // namespace vigie::triage
