// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/intake.h"
#include "team/colleaguestore.h"
#include "triage/judging.h"
#include "triage/rulestore.h"
#include "triage/ruling.h"
#include "world.h"

#include <numeric>

namespace vigie::bench {

using namespace Qt::StringLiterals;
using workspace::Connection;
using workspace::Workspace;

/// Words of the generator: two beside each other stand in about one text of three hundred.
static const QStringList words{u"livraison"_s, u"retard"_s,      u"batterie"_s,   u"facture"_s,
                               u"casque"_s,    u"station"_s,     u"abonnement"_s, u"appli"_s,
                               u"borne"_s,     u"trottinette"_s, u"prix"_s,       u"remboursement"_s,
                               u"battery"_s,   u"invoice"_s,     u"helmet"_s,     u"refund"_s,
                               u"dock"_s,      u"scooter"_s,     u"late"_s,       u"app"_s};

/// The n-th rule: a few phrases, and what triage found or who wrote; a tag and a priority.
static triage::Rule ruleOf(int n)
{
    using namespace triage;
    Condition phrases{.field = Field::Words, .values = {}};
    for (int i = 0; i < 4; ++i)
        phrases.values.append(words[(n + i) % words.size()] + u' ' +
                              words[(3 * n + 7 * i + 1) % words.size()]);
    const Condition others[] = {
        {Field::Sentiment, Comparison::IsNot, {u"positive"_s}},
        {Field::Sponsored, Comparison::Is, {u"false"_s}},
        {Field::Kind, Comparison::IsNot, {u"call"_s, u"visit"_s}},
        {Field::Age, Comparison::NotAbove, {u"3650"_s}},
    };
    return {.name = u"Rule %1"_s.arg(n),
            .conditions = {phrases, others[n % 4]},
            .actions = {{ActionKind::Tag, u"tag %1"_s.arg(n)}, {ActionKind::Prioritise, u"high"_s}}};
}

static void giveRules(Workspace &workspace, int count)
{
    const auto given = await(workspace.write([count](Connection &c) -> Result<void> {
        const auto anne = team::actAs(c, {}, std::nullopt);
        for (int n = 0; n < count; ++n) {
            if (auto kept = triage::keepRule(c, *anne, ruleOf(n)); !kept)
                return fail(kept.error());
        }
        return {};
    }));
    if (!given)
        stop(u"the rules were refused: "_s + errorCodeName(given.error().code));
}

static qint64 done(Workspace &workspace)
{
    return *await(workspace.read([](Connection &c) -> Result<qint64> {
        const auto standing = triage::standingByRule(c);
        return std::accumulate(standing.begin(), standing.end(), qint64(0));
    }));
}

QList<Row> rulesBench(const Options &options)
{
    const QString csv = csvPath(options, false);
    const auto judge =
        triage::judgeWith(std::make_shared<triage::ShippedTriage>(), std::make_shared<triage::Taught>());
    QList<Row> rows;
    for (const int count : {10, 100}) {
        rows.append({u"rules"_s,
                     u"import with triage and %1 rules (floor: without rules)"_s.arg(count),
                     {},
                     {},
                     count == 10 ? u"1.15 x"_s : u"-"_s,
                     count == 10 ? u"1.05 x"_s : u"-"_s});
        qint64 acts = 0;
        for (int run = 0; run < options.runs; ++run) {
            const auto timed = [&](int rules) {
                auto workspace = freshWorkspace(options, u"rules.vigie"_s);
                giveRules(*workspace, rules);
                const double ms =
                    millisecondsOf([&] { takeIn(*workspace, csv, inbox::Format::Csv, options.size, judge); });
                acts = done(*workspace);
                return ms;
            };
            rows.last().floorMs.append(timed(0));
            rows.last().vigieMs.append(timed(count));
        }
        rows.last().what += u"; %1 acts"_s.arg(acts);
    }
    removeDatabase(options.folder + u"/rules.vigie"_s);
    return rows;
}

} // namespace vigie::bench
