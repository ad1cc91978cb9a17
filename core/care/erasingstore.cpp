// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/erasingwork.h"

#include "inbox/erased.h"
#include "inbox/mentionstore.h"
#include "workspace/activity.h"
#include "workspace/connection.h"

namespace vigie::care {

using team::Act;
using team::Actor;
using workspace::Area;
using workspace::Statement;

static constexpr int pagesOfAMerge = 2000; // about 8 MB written

std::optional<qint64> authorWith(Connection &c, const Id &id)
{
    Statement row = c.statement("SELECT id FROM author WHERE uid = ?");
    row.bind(0, id);
    if (row.step())
        return row.integer(0);
    const auto mention = inbox::mentionWith(c, id);
    return mention && mention->author != 0 ? std::optional(mention->author) : std::nullopt;
}

static QList<qint64> keysOf(Statement rows)
{
    QList<qint64> keys;
    while (rows.step())
        keys.append(rows.integer(0));
    return keys;
}

static QList<qint64> mentionsOf(Connection &c, qint64 author)
{
    Statement theirs = c.statement("SELECT key FROM mention WHERE author = ?");
    theirs.bind(0, author);
    return keysOf(std::move(theirs));
}

/// Our own messages that answer that one.
static QList<qint64> answersTo(Connection &c, qint64 key)
{
    Statement ours = c.statement("SELECT o.key FROM mention m JOIN mention o ON o.channel = m.channel "
                                 "AND o.in_reply_to = m.remote_id AND o.in_reply_to IS NOT NULL "
                                 "AND o.traits & 2 WHERE m.key = ?");
    ours.bind(0, key);
    return keysOf(std::move(ours));
}

QList<qint64> heldOf(Connection &c, qint64 author)
{
    QList<qint64> held = mentionsOf(c, author);
    for (const qint64 key : QList<qint64>(held)) {
        for (const qint64 answer : answersTo(c, key)) {
            if (!held.contains(answer))
                held.append(answer);
        }
    }
    return held;
}

QList<Earlier> earlierTexts(Connection &c, qint64 key)
{
    Statement rows = c.statement("SELECT until, text FROM mention_before WHERE mention = ? ORDER BY until");
    rows.bind(0, key);
    QList<Earlier> earlier;
    while (rows.step())
        earlier.append({rows.integer(0), rows.text(1)});
    return earlier;
}

static bool hasAnswerUnderWay(Connection &c, qint64 key)
{
    Statement row = c.statement("SELECT EXISTS (SELECT 1 FROM draft d JOIN outbox o ON o.draft = d.id "
                                "WHERE d.mention = ? AND o.state IN ('sending', 'unknown'))");
    row.bind(0, key);
    row.step();
    return row.integer(0) != 0;
}

qint64 deleteMentions(Connection &c, const QList<qint64> &keys)
{
    qint64 drafts = 0;
    for (const qint64 key : keys) {
        c.statement("DELETE FROM draft WHERE mention = ?").bind(0, key).run();
        drafts += c.changes();
        c.statement("DELETE FROM mention_words WHERE rowid = ?").bind(0, key).run();
        c.statement("DELETE FROM mention WHERE key = ?").bind(0, key).run();
    }
    return drafts;
}

static void rememberErased(Connection &c, const QByteArray &digest)
{
    c.statement("INSERT INTO erased(digest, at) VALUES(?, ?) ON CONFLICT DO NOTHING")
        .bindBlob(0, digest)
        .bind(1, c.now())
        .run();
}

/// Deletes one author with everything; gives the digest by which they are known again.
static QByteArray eraseAuthor(Connection &c, qint64 author, Erased &counts)
{
    QByteArray digest;
    {
        Statement row = c.statement(
            "SELECT ch.uid, a.handle FROM author a JOIN channel ch ON ch.id = a.channel WHERE a.id = ?");
        row.bind(0, author);
        row.step();
        digest = inbox::authorDigest(row.id(0), row.utf8(1));
    }
    rememberErased(c, digest);
    const QList<qint64> held = heldOf(c, author);
    for (const qint64 key : held) {
        Statement row = c.statement(
            "SELECT ch.uid, m.remote_id FROM mention m JOIN channel ch ON ch.id = m.channel WHERE m.key = ?");
        row.bind(0, key);
        row.step();
        rememberErased(c, inbox::messageDigest(row.id(0), row.utf8(1)));
    }
    counts.drafts += deleteMentions(c, held);
    counts.mentions += held.size();
    c.statement("DELETE FROM author WHERE id = ?").bind(0, author).run();
    return digest;
}

static void forgetPersons(Connection &c)
{
    c.execute("DELETE FROM person WHERE NOT EXISTS (SELECT 1 FROM author a WHERE a.person = person.id)");
}

Result<Erasure> erase(Connection &c, const Actor &actor, qint64 author)
{
    if (auto allowed = actor.require(Act::ManageSettings); !allowed)
        return fail(allowed.error());
    const Person person = personOf(c, author);
    if (person.faces.isEmpty())
        return fail(ErrorCode::NotFound,
                    {{"what", QStringLiteral("author")}, {"id", QString::number(author)}});
    for (const Face &face : person.faces) {
        for (const qint64 key : mentionsOf(c, face.author)) {
            if (hasAnswerUnderWay(c, key))
                return fail(ErrorCode::StateForbids, {{"state", QStringLiteral("on-its-way")}});
        }
    }
    c.execute("PRAGMA secure_delete = ON"); // what is deleted is overwritten
    Erasure erasure;
    for (const Face &face : person.faces)
        erasure.authors.insert(eraseAuthor(c, face.author, erasure.counts));
    forgetPersons(c);
    workspace::record(c, {QStringLiteral("person-erased"),
                          actor.id(),
                          person.faces.first().id,
                          {{QStringLiteral("mentions"), erasure.counts.mentions},
                           {QStringLiteral("drafts"), erasure.counts.drafts}}});
    c.touch(Area::Mentions | Area::Drafts | Area::Outbox);
    return erasure;
}

void eraseAgain(Connection &c, const QSet<QByteArray> &digests)
{
    if (digests.isEmpty())
        return;
    QList<qint64> found;
    {
        Statement rows =
            c.statement("SELECT a.id, ch.uid, a.handle FROM author a JOIN channel ch ON ch.id = a.channel");
        Statement known = c.statement("SELECT EXISTS (SELECT 1 FROM erased WHERE digest = ?)");
        while (rows.step()) {
            const QByteArray digest = inbox::authorDigest(rows.id(1), rows.utf8(2));
            if (!digests.contains(digest))
                continue;
            known.reset();
            known.bindBlob(0, digest);
            known.step();
            if (known.integer(0) == 0) // else the copy is of afterwards, and they wrote to us again
                found.append(rows.integer(0));
        }
    }
    if (found.isEmpty())
        return;
    c.execute("PRAGMA secure_delete = ON");
    Erased counts;
    for (const qint64 author : std::as_const(found))
        eraseAuthor(c, author, counts);
    forgetPersons(c);
    c.execute("INSERT INTO mention_words(mention_words) VALUES('optimize')");
    workspace::record(
        c, {QStringLiteral("erased-again"),
            {},
            {},
            {{QStringLiteral("mentions"), counts.mentions}, {QStringLiteral("drafts"), counts.drafts}}});
}

bool mergeWords(Connection &c)
{
    // A negative count merges all that there is, not only neighbours of like size, a part at a time
    // (https://www.sqlite.org/fts5.html, "The 'merge' Command"); fewer than two changes: nothing was left.
    Statement changes = c.statement("SELECT total_changes()");
    const auto total = [&] {
        changes.reset();
        changes.step();
        return changes.integer(0);
    };
    const qint64 before = total();
    c.statement("INSERT INTO mention_words(mention_words, rank) VALUES('merge', ?)")
        .bind(0, -pagesOfAMerge)
        .run();
    return total() - before >= 2;
}

} // namespace vigie::care
