// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/sensitive.h"

#include "inbox/mention.h"
#include "inbox/threadpost.h"
#include "triage/judging.h"
#include "workspace/activity.h"
#include "workspace/connection.h"

namespace vigie::triage {

using inbox::Trait;
using workspace::Area;
using workspace::Connection;
using workspace::Statement;

static constexpr auto sensitiveBit = static_cast<qint64>(Trait::Sensitive);

Subject subjectOf(Connection &c, qint64 key)
{
    if (const qint64 thread = inbox::threadOf(c, key); thread != 0)
        return {.thread = thread};
    Statement under = c.statement("SELECT t.id FROM mention m JOIN thread t ON t.channel = m.channel AND "
                                  "t.ident = 'r:' || m.remote_id WHERE m.key = ?");
    under.bind(0, key);
    return under.step() ? Subject{.thread = under.integer(0)} : Subject{.mention = key};
}

static std::optional<bool> stateOf(Connection &c, const Subject &subject)
{
    Statement row = c.statement(subject.isPost() ? "SELECT sensitive FROM thread WHERE id = ?"
                                                 : "SELECT traits & 16 FROM mention WHERE key = ?");
    static_assert(sensitiveBit == 16);
    row.bind(0, subject.isPost() ? subject.thread : subject.mention);
    return row.step() ? std::optional(row.integer(0) != 0) : std::nullopt;
}

bool isSensitive(Connection &c, const Subject &subject)
{
    return stateOf(c, subject).value_or(false);
}

static void judgeAgain(Connection &c, const Subject &subject, bool sensitive, const inbox::Judge &judge)
{
    Statement rows =
        c.statement(std::string("SELECT key, text, language, coalesce(rating, 0), verdict FROM mention "
                                "WHERE (traits & 2) = 0 AND verdict IS NOT NULL AND ") +
                    (subject.isPost() ? "thread = ?" : "key = ?"));
    rows.bind(0, subject.isPost() ? subject.thread : subject.mention);
    std::vector<std::pair<qint64, qint64>> changed;
    while (rows.step()) {
        const QString text = rows.text(1), language = rows.text(2);
        const inbox::Judged judged = judge({.text = text,
                                            .language = language,
                                            .rating = static_cast<int>(rows.integer(3)),
                                            .isSensitive = sensitive});
        const qint64 now =
            inbox::packed(keepingDecided(judged.judgement, inbox::judgementFrom(rows.integer(4))));
        if (now != rows.integer(4))
            changed.emplace_back(rows.integer(0), now);
    }
    Statement set = c.statement("UPDATE mention SET verdict = ? WHERE key = ?");
    for (const auto &[key, verdict] : changed) {
        set.reset();
        set.bind(0, verdict).bind(1, key).run();
    }
}

Result<bool> markSensitive(Connection &c, const team::Actor &actor, const Subject &subject, bool sensitive,
                           const inbox::Judge &judge)
{
    if (auto allowed = actor.require(team::Act::Moderate); !allowed)
        return fail(allowed.error());
    const std::optional<bool> before = stateOf(c, subject);
    if (!before)
        return fail(ErrorCode::NotFound,
                    {{"what", subject.isPost() ? QStringLiteral("thread") : QStringLiteral("mention")},
                     {"id", QString::number(subject.isPost() ? subject.thread : subject.mention)}});
    if (*before == sensitive)
        return false;
    const QString act = sensitive ? QStringLiteral("sensitive-marked") : QStringLiteral("sensitive-unmarked");
    if (subject.isPost()) {
        c.statement("UPDATE thread SET sensitive = ? WHERE id = ?")
            .bind(0, sensitive ? 1 : 0)
            .bind(1, subject.thread)
            .run();
        workspace::record(c, {act, actor.id(), {}, {{QStringLiteral("thread"), subject.thread}}});
    } else {
        Statement row = c.statement("SELECT salt FROM mention WHERE key = ?");
        row.bind(0, subject.mention);
        row.step();
        const Id id = inbox::mentionId(subject.mention, row.integer(0));
        row.reset();
        c.statement("UPDATE mention SET traits = (traits & ~?1) | ?2 WHERE key = ?3")
            .bind(0, sensitiveBit)
            .bind(1, sensitive ? sensitiveBit : 0)
            .bind(2, subject.mention)
            .run();
        workspace::record(c, {act, actor.id(), id, {}});
    }
    if (judge)
        judgeAgain(c, subject, sensitive, judge);
    c.touch(Area::Mentions);
    return true;
}

} // namespace vigie::triage
