// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/measured.h"

#include "inbox/judgement.h"
#include "triage/correction.h"
#include "workspace/connection.h"

#include <QDateTime>

namespace vigie::triage {

using namespace Qt::StringLiterals;
using inbox::Abuse;
using inbox::Decision;
using inbox::Judgement;
using inbox::Sense;
using workspace::Connection;
using workspace::Statement;

Measured &Measured::operator+=(const Measured &other)
{
    looked += other.looked;
    right += other.right;
    return *this;
}

namespace {

/// One message: what triage said when a colleague first looked, and what stands now.
struct Look
{
    qint64 atMs = 0;
    Judgement said;
    Judgement now;

    bool isDecided(Decision which) const
    {
        return now.decided.testAnyFlags(inbox::Decisions(which) | Decision::Checked);
    }
};

constexpr std::pair<Sense, QLatin1StringView> senses[] = {
    {Sense::Complaint, "complaint"_L1}, {Sense::Constructive, "constructive"_L1},
    {Sense::Question, "question"_L1},   {Sense::Praise, "praise"_L1},
    {Sense::Helper, "helper"_L1},       {Sense::Spam, "spam"_L1}};

} // namespace

/// The first look at each message tells of triage; a second changes a colleague's mind.
static std::vector<Look> looksSince(Connection &c, qint64 sinceMs)
{
    Statement rows = c.statement(
        "SELECT x.at, x.said, (SELECT decided FROM correction y WHERE y.mention = x.mention ORDER BY y.id "
        "DESC "
        "LIMIT 1) FROM correction x WHERE x.at >= ? AND "
        "x.id = (SELECT min(id) FROM correction z WHERE z.mention = x.mention) ORDER BY x.at, x.id");
    rows.bind(0, sinceMs);
    std::vector<Look> looks;
    while (rows.step())
        looks.push_back(
            {rows.integer(0), inbox::judgementFrom(rows.integer(1)), inbox::judgementFrom(rows.integer(2))});
    return looks;
}

static QLatin1StringView saidOfAbuse(const Judgement &said)
{
    switch (said.abuse) {
    case Abuse::Clear:
        return "abuse"_L1;
    case Abuse::Unsure:
        return said.isRatherAbuse() ? "perhaps-abuse"_L1 : "probably-none"_L1;
    case Abuse::None:
        break;
    }
    return "no-abuse"_L1;
}

static QLatin1StringView saidOfSentiment(const Judgement &said)
{
    return said.sentiment == inbox::Sentiment::Negative   ? "negative"_L1
           : said.sentiment == inbox::Sentiment::Positive ? "positive"_L1
                                                          : "neutral"_L1;
}

/// Every verdict that there is, in the order in which they are told.
static QList<MeasuredVerdict> allVerdicts()
{
    QList<MeasuredVerdict> all;
    for (const auto said : {"negative"_L1, "neutral"_L1, "positive"_L1})
        all.append({Question::Sentiment, said, {}});
    for (const auto said : {"abuse"_L1, "perhaps-abuse"_L1, "probably-none"_L1, "no-abuse"_L1})
        all.append({Question::Abuse, said, {}});
    for (const auto &[sense, said] : senses)
        all.append({Question::Kind, said, {}});
    for (const auto said : {"urgent"_L1, "not-urgent"_L1})
        all.append({Question::Urgency, said, {}});
    return all;
}

/// Tells `count(question, said, isRight)` of every verdict of the message; of a question, whether all was
/// right.
template <typename Count, typename Whole>
static void measure(const Look &look, const Count &count, const Whole &whole)
{
    const Judgement &said = look.said, &now = look.now;
    const auto both = [&](Question question, QLatin1StringView verdict, bool isRight) {
        count(verdict, isRight);
        whole(question, isRight);
    };
    if (look.isDecided(Decision::Sentiment))
        both(Question::Sentiment, saidOfSentiment(said), said.sentiment == now.sentiment);
    if (look.isDecided(Decision::Abuse))
        both(Question::Abuse, saidOfAbuse(said), said.isRatherAbuse() == now.isRatherAbuse());
    if (look.isDecided(Decision::Senses)) {
        for (const auto &[sense, name] : senses) {
            if (said.senses.testFlag(sense))
                count(name, now.senses.testFlag(sense));
        }
        whole(Question::Kind, said.senses == now.senses);
    }
    if (look.isDecided(Decision::Perils)) {
        const bool isUrgent = said.perils != inbox::Perils();
        both(Question::Urgency, isUrgent ? "urgent"_L1 : "not-urgent"_L1,
             isUrgent == (now.perils != inbox::Perils()));
    }
}

MeasuredError measuredError(Connection &c, const QTimeZone &zone)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(c.now(), zone);
    MeasuredError error{.verdicts = allVerdicts(), .band = learnedModel(c).band};
    for (const Look &look : looksSince(c, now.addYears(-2).toMSecsSinceEpoch())) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(look.atMs, zone).date();
        const QDate first(day.year(), day.month(), 1);
        if (error.months.isEmpty() || error.months.first().month != first)
            error.months.prepend({.month = first});
        MeasuredMonth &month = error.months.first();
        bool isAllRight = true;
        const auto count = [&error](QLatin1StringView said, bool isRight) {
            const auto verdict = std::ranges::find(error.verdicts, said, &MeasuredVerdict::said);
            verdict->counts += {1, isRight ? 1 : 0};
        };
        const auto whole = [&](Question question, bool isRight) {
            isAllRight = isAllRight && isRight;
            month.questions[std::size_t(question)] += {1, isRight ? 1 : 0};
        };
        measure(look, count, whole);
        month.messages += {1, isAllRight ? 1 : 0};
        error.messages += {1, isAllRight ? 1 : 0};
    }
    error.verdicts.removeIf([](const MeasuredVerdict &verdict) { return verdict.counts.looked == 0; });
    return error;
}

std::vector<Decided> abuseDecisions(Connection &c)
{
    std::vector<Decided> decisions;
    for (const Look &look : looksSince(c, 0)) {
        if (look.isDecided(Decision::Abuse))
            decisions.push_back({look.said.abusePercent, look.now.isRatherAbuse()});
    }
    return decisions;
}

} // namespace vigie::triage
