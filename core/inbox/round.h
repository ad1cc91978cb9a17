// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QList>
#include <QTimeZone>

/// The round (product.md, F1): what is looked at by hand, so that silence is never taken for calm.
namespace vigie::inbox {

/// What a stop of the round is: a channel without a live link, or one of its own.
enum class StopKind {
    Channel,
    Ads,     ///< comments under our adverts
    Stories, ///< they vanish after a day
    PageOne, ///< the diary of what stands on page one of the search engine for the firm
    Other,
};
QString stopKindName(StopKind kind); ///< "channel", "ads", "stories", "page-one", "other"
std::optional<StopKind> stopKindNamed(QStringView name);

/// How often: hours are spans of time, days are days of the workspace's zone, counted from one to another.
struct Interval
{
    enum class Unit { Hours, Days };
    int count = 1;
    Unit unit = Unit::Days;
    friend bool operator==(const Interval &, const Interval &) = default;
};
inline constexpr int mostHours = 720;
inline constexpr int mostDays = 366;
/// Within these bounds; for stories, not more than their day. Pure.
bool isPossible(const Interval &every, StopKind kind);
/// A day; two for reviews; 12 hours for stories; 30 days for page one. Pure.
Interval usualInterval(StopKind kind, const QString &service = {});
/// Whether a channel of that service is in the round from the start: nobody goes to a phone or a counter,
/// what is said there comes by itself. Pure.
bool isUsuallyVisited(const QString &service);

/// What came of a visit. Captured and Imported: messages were filed into the channel, or from that stop; that
/// counts as having looked there at the time of filing, also when none was new. Skipped is no look.
enum class Outcome { NothingNew, Captured, Imported, Skipped };
QString outcomeName(Outcome outcome); ///< "nothing-new", "captured", "imported", "skipped"
std::optional<Outcome> outcomeNamed(QStringView name);

struct Visit
{
    qint64 row = 0;
    qint64 stop = 0; ///< its row
    qint64 atMs = 0;
    Id actor;
    Outcome outcome = Outcome::NothingNew;
    qint64 messages = 0; ///< that were new
};

/// What is to be looked at. Name, service and address of a channel's stop are the channel's.
struct Stop
{
    qint64 row = 0;
    Id id;
    StopKind kind = StopKind::Other;
    std::optional<qint64> channel; ///< its row
    QString name;
    QString service; ///< of a channel, else empty
    QString address; ///< empty: none is known
    Interval every;
    Id owner; ///< null: nobody's, so everybody's
    bool active = true;
    bool linked = false; ///< a live link looks there, so nobody need while it does
    bool sample = false; ///< of the sample firm: goes with it
    qint64 madeAtMs = 0;
    std::optional<Visit> lastLook;
};

/// Its last look; never looked at: when it was made. Pure.
qint64 notSeenSinceMs(const Stop &stop);
/// When it is to be looked at next: that many hours later, or as the day begins that many days later, whether
/// the clocks change in between or not. Pure.
qint64 dueMs(const Stop &stop, const QTimeZone &zone);
/// When what came just after the last look will have vanished: 24 hours after it for stories, else nothing.
std::optional<qint64> deadlineMs(const Stop &stop);
/// Active, and its time has come. A live link that works looks more often than that, so its channel is due
/// only once the link has failed for longer than anybody would have left it: silence is never taken for calm.
/// Pure.
bool isDue(const Stop &stop, qint64 nowMs, const QTimeZone &zone);
/// Whether it is that colleague's to look: theirs or nobody's; somebody else's once it is a day late, or its
/// deadline less than six hours away, for a colleague may be ill. Pure.
bool concerns(const Stop &stop, const Id &colleague, qint64 nowMs, const QTimeZone &zone);

/// What is due, in the order of the round: stories by their deadlines, the others by how late they are. Pure.
QList<Stop> dueStops(const QList<Stop> &stops, qint64 nowMs, const QTimeZone &zone);
/// Those of them that concern the colleague, in the same order. Pure.
QList<Stop> roundFor(const QList<Stop> &stops, const Id &colleague, qint64 nowMs, const QTimeZone &zone);
/// Of those without a live link that are not due, the first to become it. Pure.
std::optional<Stop> nextStop(const QList<Stop> &stops, qint64 nowMs, const QTimeZone &zone);

} // namespace vigie::inbox
