// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/actreading.h"

#include "base/text.h"
#include "inbox/mentionstore.h"
#include "moderation/salt.h"
#include "team/colleaguestore.h"
#include "workspace/connection.h"

#include <QCryptographicHash>

namespace vigie::moderation {

using namespace Qt::StringLiterals;
using inbox::Standing;
using team::Actor;
using workspace::Area;
using workspace::Statement;

static bool mayConfirm(const team::Colleague &colleague)
{
    return team::mayDo(colleague.role, colleague.owner, team::Act::Moderate) ||
           team::mayDo(colleague.role, colleague.owner, team::Act::Approve);
}

QList<team::Colleague> confirmersFor(Connection &c, const Actor &actor)
{
    QList<team::Colleague> others;
    for (const team::Colleague &colleague : team::colleagues(c)) {
        if (colleague.id != actor.id() && mayConfirm(colleague))
            others.append(colleague);
    }
    return others;
}

static void tell(Connection &c, const char *deed, const Actor &actor, const ModerationAct &act)
{
    QJsonObject facts{{u"moderation"_s, act.id.toString()},
                      {u"kind"_s, actKindName(act.kind)},
                      {u"article"_s, act.article},
                      {u"digest"_s, QString::fromLatin1(digestOf(act).toHex())}};
    if (act.alone)
        facts.insert(u"alone"_s, true);
    workspace::record(c, {QLatin1StringView(deed), actor.id(), act.mentionId, facts});
    c.touch(Area::Mentions);
}

/// The text that is cited, kept as it stands now.
static QByteArray keepCharter(Connection &c, const QString &text)
{
    const QByteArray digest = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    c.statement("INSERT INTO charter(digest, text) VALUES(?, ?) ON CONFLICT DO NOTHING")
        .bindBlob(0, digest)
        .bind(1, text)
        .run();
    return digest;
}

static Result<QString> lineFrom(const QString &typed)
{
    const QString line = safeText(typed).trimmed();
    if (const qsizetype length = graphemes(line); length > longestActReason)
        return fail(ErrorCode::TextTooLong,
                    {{"length", QString::number(length)}, {"limit", QString::number(longestActReason)}});
    return line;
}

static Error forbidden(const char *state)
{
    return makeError(ErrorCode::StateForbids, {{"state", QLatin1StringView(state)}});
}

static Result<Article> cited(const Charter &charter, const Wanted &wanted)
{
    const Article *article = charter.article(wanted.article);
    if (!article)
        return fail(ErrorCode::ArticleUnknown,
                    {{"article", wanted.article.left(80)}, {"known", charter.numbers()}});
    if (!article->acts.testFlag(wanted.kind))
        return fail(ErrorCode::ArticleForbids,
                    {{"article", article->number}, {"act", actKindName(wanted.kind)}});
    return *article;
}

static bool isThere(Connection &c, const Wanted &wanted)
{
    Statement row =
        c.statement("SELECT EXISTS (SELECT 1 FROM moderation_act WHERE mention = ? AND kind = ? AND "
                    "state IN ('proposed', 'in-force'))");
    row.bind(0, wanted.mention).bind(1, actKindName(wanted.kind)).step();
    return row.integer(0) != 0;
}

static void insert(Connection &c, const ModerationAct &act)
{
    c.statement("INSERT INTO moderation_act(id, mention, kind, article, charter, reason, unproven, proposer, "
                "at, alone, "
                "state, decided_at, salt) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(0, act.id)
        .bind(1, act.mention)
        .bind(2, actKindName(act.kind))
        .bind(3, act.article)
        .bindBlob(4, act.charter)
        .bind(5, act.reason)
        .bind(6, act.unproven)
        .bind(7, act.proposer)
        .bind(8, act.atMs)
        .bind(9, act.alone)
        .bind(10, actStateName(act.state))
        .bindOrNull(11, act.decidedAtMs)
        .bindBlob(12, act.salt)
        .run();
}

/// It takes effect here: what hides a message makes it stand as hidden, and remembers how it stood.
static Result<void> takeEffect(Connection &c, const ModerationAct &act)
{
    if (act.kind != ActKind::Hide && act.kind != ActKind::Delete)
        return {};
    const Result<std::optional<Standing>> before = inbox::hide(c, act.mention, act.reason);
    if (!before)
        return fail(before.error());
    if (*before)
        c.statement("UPDATE moderation_act SET was = ?, was_reason = ?, was_with = ? WHERE id = ?")
            .bind(0, static_cast<qint64>((*before)->disposition))
            .bind(1, (*before)->reason)
            .bind(2, (*before)->assignee)
            .bind(3, act.id)
            .run();
    return {};
}

Result<ModerationAct> moderate(Connection &c, const Actor &actor, const Wanted &wanted)
{
    if (auto allowed = actor.require(team::Act::Moderate); !allowed)
        return fail(allowed.error());
    const auto mention = inbox::mentionAt(c, wanted.mention);
    if (!mention)
        return fail(ErrorCode::NotFound, {{"what", u"mention"_s}, {"id", QString::number(wanted.mention)}});
    if (mention->traits.testFlag(inbox::Trait::Ours))
        return fail(forbidden("ours"));
    const Result<QString> reason = lineFrom(wanted.reason);
    const Result<QString> unproven = lineFrom(wanted.unproven);
    if (!reason || !unproven)
        return fail(reason ? unproven.error() : reason.error());
    if (reason->isEmpty())
        return fail(ErrorCode::ReasonMissing);
    const QString text = charterText(c);
    const Result<Article> article = cited(readCharter(text).charter, wanted);
    if (!article)
        return fail(article.error());
    if (isThere(c, wanted))
        return fail(forbidden("done-already"));
    const bool wantsTwo = article->twoColleagues.testFlag(wanted.kind);
    const bool alone = wantsTwo && confirmersFor(c, actor).isEmpty();
    ModerationAct act{.id = c.newId(),
                      .mention = mention->key,
                      .mentionId = mention->id,
                      .kind = wanted.kind,
                      .article = article->number,
                      .charter = keepCharter(c, text),
                      .reason = *reason,
                      .unproven = *unproven,
                      .proposer = actor.id(),
                      .proposerName = actor.colleague().name,
                      .atMs = c.now(),
                      .alone = alone,
                      .state = wantsTwo && !alone ? ActState::Proposed : ActState::InForce,
                      .salt = newSalt()};
    if (act.state == ActState::InForce)
        act.decidedAtMs = act.atMs;
    insert(c, act);
    if (act.state == ActState::InForce) {
        if (auto done = takeEffect(c, act); !done)
            return fail(done.error());
    }
    tell(c, act.state == ActState::Proposed ? "moderation-proposed" : "moderation-done", actor, act);
    return act;
}

static ModerationAct enter(Connection &c, const Actor &actor, ModerationAct act, ActState state,
                           const char *deed)
{
    act.state = state;
    act.decider = actor.id();
    act.deciderName = actor.colleague().name;
    act.decidedAtMs = c.now();
    c.statement("UPDATE moderation_act SET state = ?, decider = ?, decided_at = ? WHERE id = ?")
        .bind(0, actStateName(state))
        .bind(1, act.decider)
        .bindOrNull(2, act.decidedAtMs)
        .bind(3, act.id)
        .run();
    tell(c, deed, actor, act);
    return act;
}

/// What was proposed, where that colleague may decide on it.
static Result<ModerationAct> toDecide(Connection &c, const Actor &actor, const Id &id)
{
    if (!mayConfirm(actor.colleague()))
        return fail(actor.require(team::Act::Moderate).error());
    Result<ModerationAct> act = actWith(c, id);
    if (!act)
        return act;
    if (act->state != ActState::Proposed)
        return fail(ErrorCode::StateForbids, {{"state", actStateName(act->state)}});
    if (act->proposer == actor.id() && !confirmersFor(c, actor).isEmpty())
        return fail(ErrorCode::OwnActNeedsAnother);
    return act;
}

Result<ModerationAct> confirm(Connection &c, const Actor &actor, const Id &id)
{
    const Result<ModerationAct> act = toDecide(c, actor, id);
    if (!act)
        return act;
    if (auto done = takeEffect(c, *act); !done)
        return fail(done.error());
    return enter(c, actor, *act, ActState::InForce, "moderation-confirmed");
}

Result<ModerationAct> refuse(Connection &c, const Actor &actor, const Id &id)
{
    const Result<ModerationAct> act = toDecide(c, actor, id);
    if (!act)
        return act;
    return enter(c, actor, *act, ActState::Refused, "moderation-refused");
}

/// Another act that hides the message takes over how it stood before; else it stands so again.
static void undoEffect(Connection &c, const ModerationAct &act)
{
    Statement row = c.statement("SELECT was, was_reason, was_with FROM moderation_act WHERE id = ?");
    row.bind(0, act.id);
    if (!row.step() || row.isNull(0))
        return;
    const Standing before{act.mention, static_cast<inbox::Disposition>(row.integer(0)), row.text(1),
                          row.id(2)};
    row.reset();
    c.statement(
         "UPDATE moderation_act SET was = ?, was_reason = ?, was_with = ? WHERE id = ("
         "SELECT id FROM moderation_act WHERE mention = ? AND id <> ? AND state = 'in-force' AND kind IN "
         "('hide', 'delete') ORDER BY at, id LIMIT 1)")
        .bind(0, static_cast<qint64>(before.disposition))
        .bind(1, before.reason)
        .bind(2, before.assignee)
        .bind(3, act.mention)
        .bind(4, act.id)
        .run();
    const bool isHiddenStill = c.changes() > 0;
    c.statement("UPDATE moderation_act SET was = NULL, was_reason = NULL, was_with = NULL WHERE id = ?")
        .bind(0, act.id)
        .run();
    if (!isHiddenStill)
        inbox::unhide(c, before);
}

Result<ModerationAct> takeBack(Connection &c, const Actor &actor, const Id &id)
{
    if (auto allowed = actor.require(team::Act::Moderate); !allowed)
        return fail(allowed.error());
    const Result<ModerationAct> act = actWith(c, id);
    if (!act)
        return act;
    if (act->state == ActState::InForce)
        undoEffect(c, *act);
    else if (act->state != ActState::Proposed || act->proposer != actor.id())
        return fail(ErrorCode::StateForbids, {{"state", actStateName(act->state)}});
    return enter(c, actor, *act, ActState::TakenBack, "moderation-taken-back");
}

Result<ModerationAct> setDoneOnPage(Connection &c, const Actor &actor, const Id &id, bool done)
{
    if (auto allowed = actor.require(team::Act::Moderate); !allowed)
        return fail(allowed.error());
    Result<ModerationAct> act = actWith(c, id);
    if (!act)
        return act;
    const bool isBack = act->state == ActState::TakenBack;
    std::optional<qint64> &at = isBack ? act->offPageMs : act->onPageMs;
    const bool fits = act->state == ActState::InForce || (isBack && act->onPageMs);
    if (!fits || at.has_value() == done)
        return fail(ErrorCode::StateForbids, {{"state", actStateName(act->state)}});
    at = done ? std::optional(c.now()) : std::nullopt;
    c.statement("UPDATE moderation_act SET on_page = ?, off_page = ? WHERE id = ?")
        .bindOrNull(0, act->onPageMs)
        .bindOrNull(1, act->offPageMs)
        .bind(2, act->id)
        .run();
    const char *deed = isBack ? (done ? "moderation-off-page" : "moderation-not-off-page")
                              : (done ? "moderation-on-page" : "moderation-not-on-page");
    tell(c, deed, actor, *act);
    return act;
}

} // namespace vigie::moderation
