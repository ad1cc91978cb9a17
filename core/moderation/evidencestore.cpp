// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/evidence.h"

#include "inbox/mentionstore.h"
#include "moderation/salt.h"
#include "workspace/connection.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <string>

namespace vigie::moderation {

using namespace Qt::StringLiterals;
using team::Act;
using team::Actor;
using workspace::Area;
using workspace::Problem;
using workspace::Statement;

static constexpr char evidenceSelect[] = "SELECT e.id, e.mention, e.taker, coalesce(c.name, ''), e.at, "
                                         "e.address, e.width, e.height, e.bytes, e.sha256, "
                                         "e.salt, m.salt FROM evidence e JOIN mention m ON m.key = e.mention "
                                         "LEFT JOIN colleague c ON c.id = e.taker ";

static Evidence evidenceIn(const Statement &row)
{
    return {row.id(0),
            row.integer(1),
            row.id(2),
            row.text(3),
            row.integer(4),
            row.text(5),
            {static_cast<int>(row.integer(6)), static_cast<int>(row.integer(7))},
            row.integer(8),
            row.blob(9),
            row.blob(10),
            inbox::mentionId(row.integer(1), row.integer(11))};
}

static std::optional<Evidence> evidenceWith(Connection &c, const Id &id)
{
    static const std::string sql = std::string(evidenceSelect) + "WHERE e.id = ?";
    Statement row = c.statement(sql);
    row.bind(0, id);
    return row.step() ? std::optional(evidenceIn(row)) : std::nullopt;
}

QList<Evidence> evidenceOf(Connection &c, qint64 mention)
{
    static const std::string sql = std::string(evidenceSelect) + "WHERE e.mention = ? ORDER BY e.at, e.id";
    Statement rows = c.statement(sql);
    rows.bind(0, mention);
    QList<Evidence> all;
    while (rows.step())
        all.append(evidenceIn(rows));
    return all;
}

void eachEvidence(Connection &c, const std::function<bool(const Evidence &, const Id &)> &take)
{
    static const std::string sql = std::string(evidenceSelect) + "ORDER BY e.id";
    Statement rows = c.statement(sql);
    while (rows.step()) {
        const Evidence evidence = evidenceIn(rows);
        if (!take(evidence, evidence.mentionId))
            return;
    }
}

static std::optional<QByteArray> storedImage(Connection &c, const Id &evidence)
{
    Statement row = c.statement("SELECT png FROM evidence_image WHERE evidence = ?");
    row.bind(0, evidence);
    return row.step() ? std::optional(row.blob(0)) : std::nullopt;
}

static Error notThere(const QString &what, const QString &id)
{
    return makeError(ErrorCode::NotFound, {{"what", what}, {"id", id}});
}

Result<QByteArray> imageOf(Connection &c, const Id &evidence)
{
    std::optional<QByteArray> png = storedImage(c, evidence);
    if (!png)
        return fail(notThere(u"evidence"_s, evidence.toString()));
    return *std::move(png);
}

static void store(Connection &c, const Evidence &evidence, const QByteArray &png)
{
    c.statement("INSERT INTO evidence(id, mention, taker, at, address, width, height, bytes, sha256, salt) "
                "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(0, evidence.id)
        .bind(1, evidence.mention)
        .bind(2, evidence.taker)
        .bind(3, evidence.atMs)
        .bind(4, evidence.address)
        .bind(5, evidence.size.width)
        .bind(6, evidence.size.height)
        .bind(7, evidence.bytes)
        .bindBlob(8, evidence.sha256)
        .bindBlob(9, evidence.salt)
        .run();
    c.statement("INSERT INTO evidence_image(evidence, png) VALUES(?, ?)")
        .bind(0, evidence.id)
        .bindBlob(1, png)
        .run();
    c.touch(Area::Mentions);
}

static void tell(Connection &c, const char *act, const Actor &actor, const Id &mention,
                 const Evidence &evidence)
{
    workspace::record(c, {QString::fromLatin1(act),
                          actor.id(),
                          mention,
                          {{u"evidence"_s, evidence.id.toString()},
                           {u"digest"_s, QString::fromLatin1(digestOf(evidence).toHex())}}});
}

Result<Evidence> addEvidence(Connection &c, const Actor &actor, qint64 key, const QByteArray &png,
                             const QString &address)
{
    if (auto allowed = actor.require(Act::Moderate); !allowed)
        return fail(allowed.error());
    const Result<PngSize> size = examinePng(png);
    if (!size)
        return fail(size.error());
    const Result<QString> seenAt = evidenceAddress(address);
    if (!seenAt)
        return fail(seenAt.error());
    const auto mention = inbox::mentionAt(c, key);
    if (!mention)
        return fail(notThere(u"mention"_s, QString::number(key)));
    const Evidence evidence{c.newId(),
                            key,
                            actor.id(),
                            actor.colleague().name,
                            c.now(),
                            *seenAt,
                            *size,
                            png.size(),
                            QCryptographicHash::hash(png, QCryptographicHash::Sha256),
                            newSalt(),
                            mention->id};
    store(c, evidence, png);
    tell(c, "evidence-added", actor, mention->id, evidence);
    return evidence;
}

Result<Removed> removeEvidence(Connection &c, const Actor &actor, const Id &id)
{
    if (auto allowed = actor.require(Act::Moderate); !allowed)
        return fail(allowed.error());
    const std::optional<Evidence> evidence = evidenceWith(c, id);
    if (!evidence)
        return fail(notThere(u"evidence"_s, id.toString()));
    Removed removed{*evidence, storedImage(c, id).value_or(QByteArray())};
    c.statement("DELETE FROM evidence WHERE id = ?").bind(0, id).run();
    tell(c, "evidence-removed", actor, evidence->mentionId, *evidence);
    c.touch(Area::Mentions);
    return removed;
}

Result<void> putEvidenceBack(Connection &c, const Actor &actor, const Removed &removed)
{
    if (auto allowed = actor.require(Act::Moderate); !allowed)
        return allowed;
    if (evidenceWith(c, removed.evidence.id))
        return fail(ErrorCode::ChangedMeanwhile);
    const auto mention = inbox::mentionAt(c, removed.evidence.mention);
    if (!mention)
        return fail(notThere(u"mention"_s, QString::number(removed.evidence.mention)));
    if (mention->id != removed.evidence.mentionId)
        return fail(ErrorCode::ChangedMeanwhile);
    store(c, removed.evidence, removed.png);
    tell(c, "evidence-brought-back", actor, mention->id, removed.evidence);
    return {};
}

namespace {

/// What the activity tells last of one evidence.
struct Told
{
    bool removed = false;
    Id mention;
    QString digest;
};

} // namespace

static QHash<QString, Told> toldOf(Connection &c)
{
    Statement rows =
        c.statement("SELECT act, subject, facts FROM activity WHERE act IN "
                    "('evidence-added', 'evidence-removed', 'evidence-brought-back') ORDER BY id");
    QHash<QString, Told> told;
    while (rows.step()) {
        const QJsonObject facts = QJsonDocument::fromJson(rows.utf8(2)).object();
        told.insert(facts.value(u"evidence"_s).toString(),
                    {rows.text(0) == "evidence-removed"_L1, rows.id(1), facts.value(u"digest"_s).toString()});
    }
    return told;
}

QList<Problem> check(Connection &c)
{
    QHash<QString, Told> told = toldOf(c);
    QList<Problem> problems;
    eachEvidence(c, [&](const Evidence &evidence, const Id &) {
        const QString id = evidence.id.toString();
        const Told added = told.take(id);
        const std::optional<QByteArray> png = storedImage(c, evidence.id);
        if (!png)
            problems.append({u"evidence-missing"_s, 0, id});
        else if (added.removed || added.digest != QString::fromLatin1(digestOf(evidence).toHex()) ||
                 QCryptographicHash::hash(*png, QCryptographicHash::Sha256) != evidence.sha256)
            problems.append({u"evidence-changed"_s, 0, id});
        return !c.interrupted();
    });
    for (const auto &[id, added] : told.asKeyValueRange()) {
        // One whose message was erased, or deleted as old, went with it.
        if (!c.interrupted() && !added.removed && inbox::mentionWith(c, added.mention))
            problems.append({u"evidence-missing"_s, 0, id});
    }
    return problems;
}

} // namespace vigie::moderation
