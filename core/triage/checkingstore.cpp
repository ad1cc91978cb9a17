// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/checking.h"

#include "inbox/judgement.h"
#include "workspace/connection.h"

#include <QDateTime>

namespace vigie::triage {

using inbox::Judgement;
using workspace::Connection;
using workspace::Statement;

// isOpen(), not ours, judged. Perils, why it is asked, what was decided: the bits of judgement.h.
static const std::string isOpenTheirs = "disposition <= 2 AND (traits & 2) = 0 ";
static const std::string isUrgent = "verdict >> 11 & 63 ";
static const std::string isAsked = "(verdict >> 17 & 15 AND NOT verdict >> 24 & 31) ";
static_assert(inbox::verdict::perilsAt == 11 && inbox::verdict::askedAt == 17 &&
              inbox::verdict::decidedAt == 24);

/// The worst first: a life or the law, then abuse by its score, then what is unsure.
static int riskOf(const Judgement &judgement)
{
    int risk = judgement.abusePercent;
    if (judgement.perils)
        risk += 1000;
    if (judgement.asked == inbox::WhyAsked::Abuse)
        risk += 300;
    if (judgement.sentiment == inbox::Sentiment::Negative)
        risk += 100;
    return risk + 100 - judgement.sentimentPercent;
}

namespace {
/// Messages by risk: what sorts them, and their keys with the sign turned, so that the newest come first.
using ByRisk = std::vector<std::pair<int, qint64>>;
} // namespace

static void add(ByRisk &found, const Judgement &judgement, qint64 key)
{
    found.emplace_back(-riskOf(judgement), -key);
}

static QList<qint64> worst(ByRisk found, qint64 most)
{
    const auto end = found.begin() + std::min<std::ptrdiff_t>(std::ssize(found), most);
    std::ranges::partial_sort(found, end);
    QList<qint64> keys;
    for (auto each = found.begin(); each != end; ++each)
        keys.append(-each->second);
    return keys;
}

ToCheck toCheck(Connection &c, int most)
{
    Statement rows = c.statement("SELECT key, verdict FROM mention WHERE " + isOpenTheirs + "AND (" +
                                 isUrgent + "OR " + isAsked + ")");
    ToCheck all;
    ByRisk found;
    while (rows.step()) {
        const Judgement judgement = inbox::judgementFrom(rows.integer(1));
        ++(judgement.perils ? all.urgent : all.unsure);
        add(found, judgement, rows.integer(0));
    }
    all.keys = worst(std::move(found), most);
    return all;
}

int lookedToday(Connection &c, const QTimeZone &zone)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(c.now(), zone).date();
    // A second answer changes a colleague's mind: it is the same look.
    Statement looked = c.statement("SELECT said FROM correction x WHERE at >= ? AND "
                                   "id = (SELECT min(id) FROM correction y WHERE y.mention = x.mention)");
    looked.bind(0, today.startOfDay(zone).toMSecsSinceEpoch());
    int count = 0;
    while (looked.step()) {
        const Judgement said = inbox::judgementFrom(looked.integer(0));
        count += said.isToCheck() && !said.perils ? 1 : 0;
    }
    return count;
}

Checklist checklist(Connection &c, const QTimeZone &zone, int most)
{
    Statement rows = c.statement("SELECT key, verdict FROM mention WHERE " + isOpenTheirs + "AND " + isAsked);
    ByRisk urgent, unsure;
    while (rows.step()) {
        const Judgement judgement = inbox::judgementFrom(rows.integer(1));
        add(judgement.perils ? urgent : unsure, judgement, rows.integer(0));
    }
    Checklist list;
    list.allUnsure = std::ssize(unsure);
    list.unsure = worst(std::move(unsure), most);
    const qint64 all = std::ssize(urgent);
    list.urgent = worst(std::move(urgent), all);
    list.lookedToday = lookedToday(c, zone);
    return list;
}

QSet<qint64> askedStill(Connection &c, const QList<qint64> &keys)
{
    Statement row = c.statement("SELECT 1 FROM mention WHERE key = ? AND " + isOpenTheirs + "AND " + isAsked);
    QSet<qint64> asked;
    for (const qint64 key : keys) {
        row.reset();
        row.bind(0, key);
        if (row.step())
            asked.insert(key);
    }
    return asked;
}

} // namespace vigie::triage
