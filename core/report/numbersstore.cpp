// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/numbers.h"

#include "base/text.h"
#include "inbox/roundstore.h"
#include "workspace/connection.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace vigie::report {

using inbox::Disposition;
using workspace::Statement;

// The bit in the statements below and in the index mention_answer.
static_assert(static_cast<int>(inbox::Trait::Ours) == 2);

/// One mention of a period, and when it was first answered.
struct Counted
{
    qint64 key = 0;
    qint64 channel = 0;
    qint64 postedAtMs = 0;
    Disposition disposition = Disposition::New;
    std::optional<qint64> answeredAtMs;
};

struct KeyRange
{
    qint64 first;
    qint64 end; ///< exclusive
};

static KeyRange keysOf(const Period &period)
{
    return {inbox::firstKeyOfSecond(period.startMs()), inbox::firstKeyOfSecond(period.endMs())};
}

/// First confirmation of each mention of the range that was answered from here.
static QHash<qint64, qint64> confirmedHere(Connection &c, KeyRange keys)
{
    // "state <> 'cancelled'" lets SQLite use the index outbox_version.
    Statement rows =
        c.statement("SELECT d.mention, min(coalesce(o.sent_at, o.handed_at, o.made_at)) FROM draft d "
                    "JOIN outbox o ON o.draft = d.id AND o.state = 'sent' AND o.state <> 'cancelled' "
                    "JOIN mention m ON m.key = d.mention AND m.channel = d.channel "
                    "WHERE d.mention >= ?1 AND d.mention < ?2 GROUP BY d.mention");
    rows.bind(0, keys.first).bind(1, keys.end);
    QHash<qint64, qint64> confirmed;
    while (rows.step())
        confirmed.insert(rows.integer(0), rows.integer(1));
    return confirmed;
}

template <typename Sink>
static void forEachMention(Connection &c, const Period &period, Sink sink)
{
    const KeyRange keys = keysOf(period);
    const QHash<qint64, qint64> confirmed = confirmedHere(c, keys);
    Statement rows = c.statement("SELECT m.key, m.channel, m.posted_at, m.disposition, "
                                 "(SELECT min(r.posted_at) FROM mention r WHERE r.channel = m.channel "
                                 "AND r.in_reply_to = m.remote_id AND r.traits & 2) "
                                 "FROM mention m WHERE m.key >= ?1 AND m.key < ?2 AND NOT m.traits & 2 "
                                 "ORDER BY m.key");
    rows.bind(0, keys.first).bind(1, keys.end);
    while (rows.step()) {
        Counted counted{rows.integer(0), rows.integer(1), rows.integer(2),
                        static_cast<Disposition>(rows.integer(3)), rows.optionalInteger(4)};
        if (const auto found = confirmed.constFind(counted.key); found != confirmed.cend())
            counted.answeredAtMs = std::min(counted.answeredAtMs.value_or(*found), *found);
        sink(counted);
    }
}

static QHash<qint64, QString> channelNames(Connection &c)
{
    QHash<qint64, QString> names;
    Statement rows = c.statement("SELECT id, name FROM channel");
    while (rows.step())
        names.insert(rows.integer(0), rows.text(1));
    return names;
}

static LeftOut leftOutAt(Connection &c, qint64 key)
{
    Statement row =
        c.statement("SELECT m.salt, ch.name, a.name, a.handle, m.posted_at, substr(m.text, 1, 1000), "
                    "m.disposition FROM mention m JOIN channel ch ON ch.id = m.channel "
                    "LEFT JOIN author a ON a.id = m.author WHERE m.key = ?1");
    row.bind(0, key);
    row.step();
    return {key,
            inbox::mentionId(key, row.integer(0)),
            row.text(1),
            row.text(2),
            row.text(3),
            row.integer(4),
            oneLine(row.text(5), 120),
            static_cast<Disposition>(row.integer(6))};
}

static bool isDone(Disposition disposition)
{
    return disposition == Disposition::Closed || disposition == Disposition::Hidden ||
           disposition == Disposition::Liked;
}

static QList<NotLooked> notLookedIn(Connection &c, const Period &period)
{
    const qint64 last = std::min(c.now(), period.endMs()) - 1;
    const auto dayOf = [&](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, period.zone).date(); };
    QList<NotLooked> found;
    for (const inbox::Stop &stop : inbox::stopsAsOf(c, last + 1)) {
        const qint64 since = inbox::notSeenSinceMs(stop);
        const bool inPeriod = stop.lastLook && since >= period.startMs();
        if (inPeriod || last < period.startMs() || !inbox::isDue(stop, last, period.zone))
            continue;
        found.append({stop.name, stop.lastLook ? std::optional(since) : std::nullopt,
                      dayOf(since).daysTo(dayOf(last))});
    }
    std::ranges::stable_sort(found, std::greater(), &NotLooked::days);
    return found;
}

Numbers numbersOf(Connection &c, const Period &period)
{
    static constexpr qsizetype mostLeftOut = 200;
    Numbers n;
    n.period = period;
    n.running = c.now() < period.endMs();

    QList<qint64> dayEnds; // as keys
    for (const qint64 start : period.dayStartsMs())
        dayEnds.append(inbox::firstKeyOfSecond(start));
    dayEnds.removeFirst();
    n.byDay.fill(0, dayEnds.size() + 1);
    n.answeredByDay = n.byDay;

    QHash<qint64, std::pair<qint64, qint64>> channels; // mentions, answered
    QList<qint64> waits;
    QList<qint64> left;
    qsizetype day = 0;
    forEachMention(c, period, [&](const Counted &mention) {
        while (day < dayEnds.size() && mention.key >= dayEnds[day])
            ++day;
        auto &[mentions, answered] = channels[mention.channel];
        ++n.mentions;
        ++n.byDay[day];
        ++mentions;
        ++n.byDisposition[mention.disposition];
        if (mention.answeredAtMs) {
            ++n.answered;
            ++n.answeredByDay[day];
            ++answered;
            // A reply stamped before what it answers (clocks differ) came at once.
            waits.append(std::max<qint64>(0, *mention.answeredAtMs - mention.postedAtMs));
        } else if (isDone(mention.disposition)) {
            ++n.closedWithoutAnswer;
        } else {
            ++n.open;
            if (left.size() < mostLeftOut)
                left.append(mention.key);
        }
    });
    n.medianAnswerMs = nearestRank(waits, 50);
    n.p90AnswerMs = nearestRank(waits, 90);

    const QHash<qint64, QString> names = channelNames(c);
    for (const auto &[row, counts] : channels.asKeyValueRange()) {
        n.byChannel.insert(names.value(row), counts.first);
        n.answeredByChannel.insert(names.value(row), counts.second);
    }
    for (const qint64 key : left)
        n.leftOut.append(leftOutAt(c, key));
    n.notLooked = notLookedIn(c, period);

    forEachMention(c, period.before(), [&](const Counted &mention) {
        ++n.mentionsBefore;
        n.answeredBefore += mention.answeredAtMs ? 1 : 0;
    });
    return n;
}

/// The newest mention (ours left out) posted before `ms`.
static std::optional<qint64> newestBefore(Connection &c, qint64 ms)
{
    Statement row = c.statement("SELECT max(key) FROM mention WHERE key < ?1 AND NOT traits & 2");
    row.bind(0, inbox::firstKeyOfSecond(ms));
    row.step();
    const auto key = row.optionalInteger(0);
    return key.transform(inbox::msOfKey);
}

static constexpr qint64 year10000Ms = 253'402'300'800'000;

bool anyMentions(Connection &c)
{
    return newestBefore(c, year10000Ms).has_value();
}

/// That of `now`, and those that hold mentions: one look at the file each.
static QSet<QDate> firstDays(Connection &c, Period (*of)(qint64, const QTimeZone &), const QTimeZone &zone)
{
    QSet<QDate> days{of(c.now(), zone).first};
    for (auto ms = newestBefore(c, year10000Ms); ms;) {
        const Period period = of(*ms, zone);
        days.insert(period.first);
        ms = newestBefore(c, period.startMs());
    }
    return days;
}

static QDate monthOfWeek(QDate monday)
{
    const QDate thursday = monday.addDays(3);
    return {thursday.year(), thursday.month(), 1};
}

QList<Period> periodsWithMentions(Connection &c, const QTimeZone &zone)
{
    QMap<QDate, QList<QDate>> weeksOf;
    for (const QDate month : firstDays(c, monthOf, zone))
        weeksOf[month];
    for (const QDate monday : firstDays(c, weekOf, zone))
        weeksOf[monthOfWeek(monday)].append(monday);

    QList<Period> periods;
    for (auto [month, mondays] : weeksOf.asKeyValueRange()) {
        std::ranges::sort(mondays);
        for (const QDate monday : std::as_const(mondays))
            periods.append({Period::Unit::Week, monday, zone});
        periods.append({Period::Unit::Month, month, zone});
    }
    std::ranges::reverse(periods);
    return periods;
}

} // namespace vigie::report
