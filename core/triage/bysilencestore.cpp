// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/bysilence.h"

#include "inbox/channelstore.h"
#include "inbox/mention.h"
#include "triage/silence.h"
#include "triage/timetable.h"
#include "workspace/connection.h"
#include "workspace/statement.h"

#include <unordered_map>

namespace vigie::triage {

using inbox::Disposition;
using workspace::Connection;
using workspace::Statement;

static qint64 sinceKey(qint64 atMs)
{
    return inbox::firstKeyOfSecond(std::max<qint64>(atMs - goneAfterMs, 0));
}

namespace {

/// What the clock of a channel's messages goes by.
class ChannelClocks
{
public:
    ChannelClocks(Connection &c, qint64 nowMs)
        : m_timetable(timetable(c))
        , m_nowMs(nowMs)
    {
        for (const inbox::Channel &channel : inbox::channels(c)) {
            if (inbox::isReviewSite(channel.service))
                m_reviewSites.insert(channel.row);
        }
        Statement rows =
            c.statement("SELECT key, priority FROM mention WHERE priority <> 0 AND key >= ?"); // few
        rows.bind(0, sinceKey(nowMs));
        while (rows.step())
            m_priorities.insert(rows.integer(0), static_cast<inbox::Priority>(rows.integer(1)));
    }

    struct Stand
    {
        double score = 0;
        bool isLate = false;
    };
    Stand standOf(const Unanswered &message, qint64 channel)
    {
        const AnswerTimes &times = m_timetable.of(channel);
        auto open = m_open.find(&times);
        if (open == m_open.end()) // nearly all channels share the workspace's
            open = m_open.try_emplace(&times, times.hours, m_timetable.zone, m_nowMs - goneAfterMs, m_nowMs)
                       .first;
        const Silence silence = silenceOf(message, times.deadlines, open->second, m_nowMs);
        const int minutes = times.deadlines.of(message.severity);
        return {silence.score, minutes > 0 && silence.openMs >= minutes * 60'000LL};
    }
    inbox::Priority priorityOf(qint64 key) const { return m_priorities.value(key, inbox::Priority::Usual); }
    bool isReviewSite(qint64 channel) const { return m_reviewSites.contains(channel); }

private:
    const Timetable m_timetable;
    const qint64 m_nowMs;
    QSet<qint64> m_reviewSites;
    QHash<qint64, inbox::Priority> m_priorities; ///< those that have another than the usual
    std::unordered_map<const AnswerTimes *, team::OpenTime> m_open;
};

} // namespace

static void eachUnanswered(Connection &c, qint64 atMs,
                           const std::function<void(qint64 key, const ChannelClocks::Stand &stand)> &take)
{
    ChannelClocks clocks(c, atMs);
    Statement rows =
        c.statement("SELECT m.key, m.channel, m.traits, m.rating, m.verdict, a.followers "
                    "FROM mention m INDEXED BY mention_feed LEFT JOIN author a ON a.id = m.author "
                    "WHERE m.disposition = ? AND m.key >= ?");
    for (const Disposition open : {Disposition::New, Disposition::Assigned, Disposition::WaitingColleague}) {
        rows.reset();
        rows.bind(0, static_cast<qint64>(open)).bind(1, sinceKey(atMs));
        while (rows.step()) {
            const auto traits = inbox::Traits::fromInt(static_cast<int>(rows.integer(2)));
            if (traits.testFlag(inbox::Trait::Ours))
                continue;
            const qint64 key = rows.integer(0);
            const qint64 channel = rows.integer(1);
            const auto rating =
                rows.optionalInteger(3).transform([](qint64 stars) { return static_cast<int>(stars); });
            const auto judgement = rows.optionalInteger(4).transform(inbox::judgementFrom);
            const Unanswered message{.postedAtMs = inbox::msOfKey(key),
                                     .severity = severityOf(judgement, rating),
                                     .isPrivate = traits.testFlag(inbox::Trait::Private),
                                     .isReview = rating || clocks.isReviewSite(channel),
                                     .priority = clocks.priorityOf(key),
                                     .followers = rows.optionalInteger(5)};
            take(key, clocks.standOf(message, channel));
        }
    }
}

inbox::Ranking bySilence(Connection &c, qint64 atMs)
{
    inbox::Ranking ranking{.atMs = atMs, .sinceKey = sinceKey(atMs)};
    eachUnanswered(c, atMs, [&](qint64 key, const ChannelClocks::Stand &stand) {
        ranking.messages.append({stand.score, key});
    });
    return ranking;
}

Unkept unkept(Connection &c, qint64 atMs)
{
    Unkept all;
    inbox::Ranked first;
    eachUnanswered(c, atMs, [&](qint64 key, const ChannelClocks::Stand &stand) {
        if (all.oldest == 0 || key < all.oldest)
            all.oldest = key;
        if (!stand.isLate)
            return;
        ++all.late;
        if (const inbox::Ranked one{stand.score, key}; first.key == 0 || isBefore(one, first))
            first = one;
    });
    all.first = first.key;
    return all;
}

} // namespace vigie::triage
