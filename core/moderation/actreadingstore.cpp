// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/actreading.h"

#include "inbox/author.h"
#include "inbox/mentionstore.h"
#include "workspace/connection.h"

#include <QDateTime>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace vigie::moderation {

using namespace Qt::StringLiterals;
using workspace::Problem;
using workspace::Statement;

constexpr char actSelect[] =
    "SELECT a.id, a.mention, m.salt, a.kind, a.article, a.charter, a.reason, a.unproven, a.proposer, "
    "coalesce(p.name, ''), a.at, a.alone, a.state, a.decider, coalesce(d.name, ''), a.decided_at, a.on_page, "
    "a.off_page, a.salt FROM moderation_act a JOIN mention m ON m.key = a.mention "
    "LEFT JOIN colleague p ON p.id = a.proposer LEFT JOIN colleague d ON d.id = a.decider ";

static ActState stateNamed(const QString &name)
{
    for (const ActState state : {ActState::Proposed, ActState::Refused, ActState::TakenBack}) {
        if (actStateName(state) == name)
            return state;
    }
    return ActState::InForce;
}

ModerationAct actIn(const Statement &row)
{
    ModerationAct act;
    act.id = row.id(0);
    act.mention = row.integer(1);
    act.mentionId = inbox::mentionId(act.mention, row.integer(2));
    act.kind = actKindNamed(row.text(3)).value_or(ActKind::Hide);
    act.article = row.text(4);
    act.charter = row.blob(5);
    act.reason = row.text(6);
    act.unproven = row.text(7);
    act.proposer = row.id(8);
    act.proposerName = row.text(9);
    act.atMs = row.integer(10);
    act.alone = row.integer(11) != 0;
    act.state = stateNamed(row.text(12));
    act.decider = row.id(13);
    act.deciderName = row.text(14);
    act.decidedAtMs = row.optionalInteger(15);
    act.onPageMs = row.optionalInteger(16);
    act.offPageMs = row.optionalInteger(17);
    act.salt = row.blob(18);
    return act;
}

QList<ModerationAct> actsIn(Statement rows)
{
    QList<ModerationAct> all;
    while (rows.step())
        all.append(actIn(rows));
    return all;
}

Result<ModerationAct> actWith(Connection &c, const Id &id)
{
    static const std::string sql = std::string(actSelect) + "WHERE a.id = ?";
    Statement row = c.statement(sql);
    row.bind(0, id);
    if (row.step())
        return actIn(row);
    return fail(ErrorCode::NotFound, {{"what", u"moderation-act"_s}, {"id", id.toString()}});
}

QList<ModerationAct> actsOn(Connection &c, qint64 mention)
{
    static const std::string sql = std::string(actSelect) + "WHERE a.mention = ? ORDER BY a.at, a.id";
    Statement rows = c.statement(sql);
    rows.bind(0, mention);
    return actsIn(std::move(rows));
}

QList<ModerationAct> proposals(Connection &c)
{
    static const std::string sql = std::string(actSelect) + "WHERE a.state = 'proposed' ORDER BY a.at, a.id";
    return actsIn(c.statement(sql));
}

QList<ModerationAct> tasks(Connection &c)
{
    static const std::string sql = std::string(actSelect) +
                                   "WHERE (a.state = 'in-force' AND a.on_page IS NULL) OR (a.state = "
                                   "'taken-back' AND a.on_page IS NOT NULL "
                                   "AND a.off_page IS NULL) ORDER BY a.decided_at, a.id";
    return actsIn(c.statement(sql));
}

void eachAct(Connection &c, const std::function<void(const ModerationAct &)> &take)
{
    static const std::string sql = std::string(actSelect) + "ORDER BY a.id";
    Statement rows = c.statement(sql);
    while (rows.step())
        take(actIn(rows));
}

Ladder ladderOf(Connection &c, qint64 author)
{
    static const std::string sql = std::string(actSelect) +
                                   "WHERE m.author = ? AND m.author IS NOT NULL AND a.state = 'in-force' AND "
                                   "a.kind IN ('warn', 'ban')";
    const Charter rules = charter(c);
    const qint64 since = rules.countsForMonths == 0 ? 0
                                                    : QDateTime::fromMSecsSinceEpoch(c.now(), QTimeZone::UTC)
                                                          .addMonths(-rules.countsForMonths)
                                                          .toMSecsSinceEpoch();
    Ladder ladder;
    for (const qint64 each : inbox::authorsOf(c, author)) {
        Statement rows = c.statement(sql);
        rows.bind(0, each);
        for (ModerationAct &act : actsIn(std::move(rows))) {
            if (act.kind == ActKind::Ban)
                ladder.bans.append(std::move(act));
            else if (act.decidedAtMs.value_or(act.atMs) >= since)
                ladder.warnings.append(std::move(act));
        }
    }
    for (QList<ModerationAct> *list : {&ladder.warnings, &ladder.bans})
        std::ranges::stable_sort(*list, {}, &ModerationAct::atMs);
    ladder.next = nextStep(rules, ladder.warnings.size());
    return ladder;
}

namespace {

/// What the activity tells of one act.
struct ToldAct
{
    Id mention;
    QString digest;
    ActState state = ActState::InForce;
    bool onPage = false;
    bool offPage = false;
};

} // namespace

static void tell(ToldAct &told, const QString &deed)
{
    if (deed == "moderation-proposed"_L1)
        told.state = ActState::Proposed;
    else if (deed == "moderation-done"_L1 || deed == "moderation-confirmed"_L1)
        told.state = ActState::InForce;
    else if (deed == "moderation-refused"_L1)
        told.state = ActState::Refused;
    else if (deed == "moderation-taken-back"_L1)
        told.state = ActState::TakenBack;
    else if (deed == "moderation-on-page"_L1 || deed == "moderation-not-on-page"_L1)
        told.onPage = deed == "moderation-on-page"_L1;
    else
        told.offPage = deed == "moderation-off-page"_L1;
}

static QHash<QString, ToldAct> toldActs(Connection &c)
{
    Statement rows = c.statement(
        "SELECT act, subject, facts FROM activity WHERE act >= 'moderation-' AND act < 'moderation.' "
        "ORDER BY id");
    QHash<QString, ToldAct> all;
    while (rows.step()) {
        const QJsonObject facts = QJsonDocument::fromJson(rows.utf8(2)).object();
        ToldAct &told = all[facts.value(u"moderation"_s).toString()];
        told.mention = rows.id(1);
        told.digest = facts.value(u"digest"_s).toString();
        tell(told, rows.text(0));
    }
    return all;
}

QList<Problem> checkActs(Connection &c)
{
    QHash<QString, ToldAct> all = toldActs(c);
    QList<Problem> problems;
    QSet<qint64> explained;
    eachAct(c, [&](const ModerationAct &act) {
        const QString id = act.id.toString();
        const bool known = all.contains(id);
        const ToldAct told = all.take(id);
        if (!known || told.digest != QString::fromLatin1(digestOf(act).toHex()) || told.state != act.state ||
            told.mention != act.mentionId || told.onPage != act.onPageMs.has_value() ||
            told.offPage != act.offPageMs.has_value())
            problems.append({u"act-changed"_s, 0, id});
        else if (act.state == ActState::InForce && (act.kind == ActKind::Hide || act.kind == ActKind::Delete))
            explained.insert(act.mention);
    });
    for (const auto &[id, told] : all.asKeyValueRange()) {
        // One whose message was erased, or deleted as old, went with it.
        if (inbox::mentionWith(c, told.mention))
            problems.append({u"act-missing"_s, 0, id});
    }
    Statement hidden =
        c.statement("SELECT key, salt FROM mention WHERE disposition = ? AND (traits & 2) = 0");
    hidden.bind(0, static_cast<qint64>(inbox::Disposition::Hidden));
    while (hidden.step()) {
        if (!explained.contains(hidden.integer(0)))
            problems.append(
                {u"hidden-by-hand"_s, 0, inbox::mentionId(hidden.integer(0), hidden.integer(1)).toString()});
    }
    return problems;
}

} // namespace vigie::moderation
