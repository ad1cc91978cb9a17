// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/activity.h"

#include "workspace/connection.h"
#include "workspace/settings.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace vigie::workspace {

static const QString epochStarted = QStringLiteral("epoch-started");

static Head lastHead(Connection &c)
{
    Statement last = c.statement("SELECT id, hash FROM activity ORDER BY id DESC LIMIT 1");
    return last.step() ? Head{last.integer(0), last.blob(1)} : Head{0, QByteArray(32, '\0')};
}

static QByteArray chainHash(const QByteArray &before, qint64 row, qint64 epoch, qint64 atMs,
                            const QByteArray &actor, const QByteArray &act, const QByteArray &subject,
                            const QByteArray &facts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &field : {before, QByteArray::number(row), QByteArray::number(epoch),
                                    QByteArray::number(atMs), actor, act, subject, facts}) {
        hash.addData(QByteArray::number(field.size()) + ':');
        hash.addData(field);
    }
    return hash.result();
}

static QByteArray bytesOf(const Id &id)
{
    return id.isNull() ? QByteArray() : id.bytes();
}

void record(Connection &c, const Deed &deed)
{
    const Head before = lastHead(c);
    const qint64 row = before.row + 1;
    const qint64 at = c.now();
    const QByteArray facts =
        deed.facts.isEmpty() ? QByteArray("{}") : QJsonDocument(deed.facts).toJson(QJsonDocument::Compact);
    const QByteArray hash = chainHash(before.hash, row, c.epoch(), at, bytesOf(deed.actor), deed.act.toUtf8(),
                                      bytesOf(deed.subject), facts);
    c.statement("INSERT INTO activity(id, epoch, at, actor, act, subject, facts, hash, mac) "
                "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(0, row)
        .bind(1, c.epoch())
        .bind(2, at)
        .bind(3, deed.actor)
        .bind(4, deed.act)
        .bind(5, deed.subject)
        .bindUtf8(6, facts)
        .bindBlob(7, hash)
        .bindBlob(8, c.key().mac("activity", hash))
        .run();
    c.setHead({row, hash});
    c.touch(Area::Activity);
}

static ActivityRow rowOf(const Statement &row)
{
    return {
        row.integer(0), row.integer(1),
        row.integer(2), {row.text(4), row.id(3), row.id(5), QJsonDocument::fromJson(row.utf8(6)).object()},
        row.blob(7),    row.blob(8)};
}

QList<ActivityRow> activityOf(Connection &c, const Id &subject, int most)
{
    Statement rows =
        subject.isNull()
            ? c.statement("SELECT id, epoch, at, actor, act, subject, facts, hash, mac FROM activity "
                          "ORDER BY id DESC LIMIT ?1")
            : c.statement("SELECT id, epoch, at, actor, act, subject, facts, hash, mac FROM activity "
                          "WHERE subject = ?2 ORDER BY id DESC LIMIT ?1");
    rows.bind(0, most);
    if (!subject.isNull())
        rows.bind(1, subject);
    QList<ActivityRow> found;
    while (rows.step())
        found.append(rowOf(rows));
    return found;
}

static qint64 firstRowOfEpoch(Connection &c, qint64 epoch)
{
    Statement first = c.statement("SELECT id FROM activity WHERE epoch = ? ORDER BY id LIMIT 1");
    first.bind(0, epoch);
    return first.step() ? first.integer(0) : 0;
}

std::optional<QList<ActivityRow>> provenActivityOf(Connection &c, const Id &subject)
{
    if (c.key().isNull())
        return std::nullopt;
    Statement rows =
        c.statement("SELECT a.id, a.epoch, a.at, a.actor, a.act, a.subject, a.facts, a.hash, a.mac, "
                    "b.hash FROM activity a LEFT JOIN activity b ON b.id = a.id - 1 "
                    "WHERE a.subject = ? ORDER BY a.id");
    rows.bind(0, subject);
    QList<ActivityRow> found;
    while (rows.step()) {
        const ActivityRow row = rowOf(rows);
        const QByteArray before = row.row == 1 ? QByteArray(32, '\0') : rows.blob(9);
        const bool whole = sameBytes(row.hash, chainHash(before, row.row, row.epoch, row.atMs, rows.blob(3),
                                                         rows.utf8(4), rows.blob(5), rows.utf8(6)));
        const bool ours = row.epoch == c.epoch()
                              ? sameBytes(row.mac, c.key().mac("activity", row.hash))
                              : row.epoch < c.epoch() && row.row < firstRowOfEpoch(c, c.epoch());
        if (!whole || !ours)
            return std::nullopt;
        found.append(row);
    }
    return found;
}

void eachActivity(Connection &c, const std::function<void(const ActivityRow &)> &take)
{
    Statement rows =
        c.statement("SELECT id, epoch, at, actor, act, subject, facts, hash, mac FROM activity ORDER BY id");
    while (rows.step())
        take(rowOf(rows));
}

void startEpoch(Connection &c, const QString &reason, QJsonObject facts)
{
    const Head before = lastHead(c);
    c.setEpoch(settingText(c, "epoch").toLongLong() + 1);
    setSetting(c, "epoch", QString::number(c.epoch()));
    setSetting(c, "epoch-key", QString::fromLatin1(c.key().fingerprint().toHex()));
    facts.insert(QStringLiteral("reason"), reason);
    facts.insert(QStringLiteral("key"), QString::fromLatin1(c.key().fingerprint().toHex()));
    facts.insert(QStringLiteral("old-row"), before.row);
    facts.insert(QStringLiteral("old-head"), QString::fromLatin1(before.hash.toHex()));
    record(c, {epochStarted, {}, {}, facts});
}

/// The name of the key under which the rows after this one are written, when it starts an epoch.
static std::optional<QByteArray> keyNamedBy(const QByteArray &act, const QByteArray &facts)
{
    if (act != epochStarted.toUtf8())
        return std::nullopt;
    return QByteArray::fromHex(
        QJsonDocument::fromJson(facts).object().value(QStringLiteral("key")).toString().toLatin1());
}

ChainReport verifyChain(Connection &c, const Key &key, const std::optional<Head> &recorded)
{
    ChainReport report;
    report.head = {0, QByteArray(32, '\0')};
    QByteArray epochKey;
    bool recordedSeen = !recorded || recorded->row == 0;
    const auto bad = [&](const char *code, qint64 row) {
        report.problems.append({QLatin1StringView(code), row, {}});
        return report;
    };
    Statement rows =
        c.statement("SELECT id, epoch, at, actor, act, subject, facts, hash, mac FROM activity ORDER BY id");
    while (rows.step()) {
        const qint64 row = rows.integer(0);
        const QByteArray act = rows.utf8(4);
        const QByteArray facts = rows.utf8(6);
        const QByteArray hash = rows.blob(7);
        if (row != report.head.row + 1)
            return bad("activity-missing", report.head.row + 1);
        if (!sameBytes(hash, chainHash(report.head.hash, row, rows.integer(1), rows.integer(2), rows.blob(3),
                                       act, rows.blob(5), facts)))
            return bad("activity-changed", row);
        if (const auto named = keyNamedBy(act, facts))
            epochKey = *named;
        if (key.isNull() || epochKey != key.fingerprint())
            report.verifiable = false;
        else if (!sameBytes(rows.blob(8), key.mac("activity", hash)))
            return bad("activity-forged", row);
        report.head = {row, hash};
        if (recorded && recorded->row == row) {
            if (!sameBytes(recorded->hash, hash))
                return bad("activity-replaced", row);
            recordedSeen = true;
        }
    }
    if (!recordedSeen)
        return bad("activity-cut", report.head.row + 1);
    return report;
}

} // namespace vigie::workspace
