// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/erasingwork.h"

#include "inbox/erased.h"
#include "inbox/erasedtitle.h"
#include "inbox/mentionstore.h"
#include "moderation/case.h"
#include "workspace/activity.h"
#include "workspace/connection.h"

#include <QSet>

namespace vigie::care {

using team::Act;
using team::Actor;
using workspace::Area;
using workspace::Statement;

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

/// Our own messages that answer theirs, and those that answer our own answers.
static QList<qint64> answersTo(Connection &c, qint64 author)
{
    Statement ours = c.statement(
        "WITH RECURSIVE down(key, channel, remote) AS ("
        "SELECT o.key, o.channel, o.remote_id FROM mention m JOIN mention o ON o.channel = m.channel "
        "AND o.in_reply_to = m.remote_id AND o.in_reply_to IS NOT NULL AND o.traits & 2 WHERE m.author = ? "
        "UNION SELECT o.key, o.channel, o.remote_id FROM down JOIN mention o ON o.channel = down.channel "
        "AND o.in_reply_to = down.remote AND o.in_reply_to IS NOT NULL AND o.traits & 2) "
        "SELECT key FROM down");
    ours.bind(0, author);
    return keysOf(std::move(ours));
}

QList<qint64> heldOf(Connection &c, qint64 author)
{
    QList<qint64> held = mentionsOf(c, author);
    const QSet<qint64> theirs(held.cbegin(), held.cend());
    for (const qint64 answer : answersTo(c, author)) {
        if (!theirs.contains(answer))
            held.append(answer);
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
                                "WHERE d.mention = ? AND o.state IN ('sending', 'unknown', 'handed-over'))");
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

static void rememberErased(Connection &c, const QByteArray &digest, const ErasedOnce &once)
{
    c.statement("INSERT INTO erased(digest, at, channel) VALUES(?, ?, ?) ON CONFLICT(digest) DO UPDATE SET "
                "at = max(at, excluded.at), channel = coalesce(excluded.channel, channel)")
        .bindBlob(0, digest)
        .bind(1, once.atMs)
        .bind(2, once.channel)
        .run();
}

/// Of a post: others write under it, and bear its title. So do those who answer a comment that stands under
/// an erased post.
static void rememberMessage(Connection &c, qint64 key, qint64 atMs, bool posts)
{
    Statement row = c.statement(
        "SELECT ch.uid, m.remote_id, (m.traits & 2) = 0 AND m.kind <> ?, m.channel, coalesce(m.in_reply_to, "
        "''), coalesce(m.parent_title, '') FROM mention m JOIN channel ch ON ch.id = m.channel WHERE m.key = "
        "?");
    row.bind(0, static_cast<qint64>(inbox::Kind::Comment)).bind(1, key);
    row.step();
    const bool isPost = row.integer(2) != 0;
    if (isPost != posts)
        return;
    const inbox::TitlePlace place{row.integer(3), row.id(0), atMs};
    const QByteArray remoteId = row.utf8(1);
    const QByteArray answered = row.utf8(4);
    const QByteArray ownTitle = row.utf8(5);
    row.reset();
    rememberErased(c, inbox::messageDigest(place.channelId, remoteId), {atMs, {}});
    if (isPost)
        inbox::markErased(c, place, remoteId, ownTitle);
    else if (inbox::above(c, place, answered).erased)
        inbox::markErased(c, place, remoteId, {});
}

/// Deletes one author with everything; what is remembered is added to `erasure`.
static void eraseAuthor(Connection &c, qint64 author, qint64 atMs, Erasure &erasure)
{
    {
        Statement row = c.statement(
            "SELECT ch.uid, a.handle FROM author a JOIN channel ch ON ch.id = a.channel WHERE a.id = ?");
        row.bind(0, author);
        row.step();
        const Id channel = row.id(0);
        const QByteArray digest = inbox::authorDigest(channel, row.utf8(1));
        erasure.authors.insert(digest, {atMs, channel});
        rememberErased(c, digest, {atMs, channel});
    }
    const QList<qint64> held = heldOf(c, author);
    for (const bool posts : {true, false}) { // what stands under them is known by them
        for (const qint64 key : held)
            rememberMessage(c, key, atMs, posts);
    }
    const QList<Id> cases = moderation::casesTouching(c, author, held);
    erasure.counts.drafts += deleteMentions(c, held);
    erasure.counts.mentions += held.size();
    c.statement("DELETE FROM author WHERE id = ?").bind(0, author).run();
    moderation::forgetEmptyCases(c, cases);
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
        for (const qint64 key : heldOf(c, face.author)) {
            if (hasAnswerUnderWay(c, key))
                return fail(ErrorCode::StateForbids, {{"state", QStringLiteral("on-its-way")}});
        }
    }
    Erasure erasure;
    for (const Face &face : person.faces)
        eraseAuthor(c, face.author, c.now(), erasure);
    forgetPersons(c);
    oweClearUp(c);
    workspace::record(c, {QStringLiteral("person-erased"),
                          actor.id(),
                          person.faces.first().id,
                          {{QStringLiteral("mentions"), erasure.counts.mentions},
                           {QStringLiteral("drafts"), erasure.counts.drafts}}});
    c.touch(Area::Mentions | Area::Drafts | Area::Outbox);
    return erasure;
}

ErasedAuthors erasedIn(Connection &c)
{
    Statement rows = c.statement("SELECT digest, at, channel FROM erased WHERE channel IS NOT NULL");
    ErasedAuthors erased;
    while (rows.step())
        erased.insert(rows.blob(0), {rows.integer(1), rows.id(2)});
    return erased;
}

ErasedAuthors unknownOf(Connection &c, const ErasedAuthors &erased)
{
    ErasedAuthors unknown;
    Statement there = c.statement("SELECT (SELECT at FROM erased WHERE digest = ?1) AS known, "
                                  "?2 IS NULL OR EXISTS (SELECT 1 FROM channel WHERE uid = ?2)");
    for (const auto &[digest, once] : erased.asKeyValueRange()) {
        there.reset();
        there.bindBlob(0, digest).bind(1, once.channel);
        there.step();
        if (there.integer(1) != 0 && (there.isNull(0) || there.integer(0) < once.atMs))
            unknown.insert(digest, once);
    }
    return unknown;
}

void eraseAgain(Connection &c, const ErasedAuthors &erased)
{
    const ErasedAuthors unknown = unknownOf(c, erased);
    if (unknown.isEmpty())
        return;
    const auto timeOf = [&](const ErasedOnce &once) { return once.atMs > 0 ? once.atMs : c.now(); };
    QList<std::pair<qint64, qint64>> found; // authors, and when they were erased
    {
        Statement rows =
            c.statement("SELECT a.id, ch.uid, a.handle FROM author a JOIN channel ch ON ch.id = a.channel");
        while (rows.step()) {
            const auto once = unknown.constFind(inbox::authorDigest(rows.id(1), rows.utf8(2)));
            if (once != unknown.constEnd())
                found.append({rows.integer(0), timeOf(*once)});
        }
    }
    Erasure erasure;
    for (const auto &[author, atMs] : std::as_const(found))
        eraseAuthor(c, author, atMs, erasure);
    for (const auto &[digest, once] : unknown.asKeyValueRange())
        rememberErased(c, digest, {timeOf(once), once.channel});
    if (found.isEmpty())
        return;
    forgetPersons(c);
    oweClearUp(c);
    const Erased &counts = erasure.counts;
    workspace::record(
        c, {QStringLiteral("erased-again"),
            {},
            {},
            {{QStringLiteral("mentions"), counts.mentions}, {QStringLiteral("drafts"), counts.drafts}}});
}

} // namespace vigie::care
