// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/erasedtitle.h"

#include "inbox/erased.h"
#include "inbox/mention.h"
#include "workspace/connection.h"

#include <QList>

namespace vigie::inbox {

using workspace::Statement;

static constexpr int mostSteps = 100; // from an answer up to the post

static bool isRemembered(Connection &c, const QByteArray &digest)
{
    Statement row = c.statement("SELECT EXISTS (SELECT 1 FROM erased WHERE digest = ?)");
    row.bindBlob(0, digest).step();
    return row.integer(0) != 0;
}

/// Whether it was not known before.
static bool remember(Connection &c, const QByteArray &digest, qint64 nowMs)
{
    c.statement("INSERT OR IGNORE INTO erased(digest, at) VALUES(?, ?)")
        .bindBlob(0, digest)
        .bind(1, nowMs)
        .run();
    return c.changes() == 1;
}

Above above(Connection &c, const TitlePlace &place, QByteArrayView inReplyTo)
{
    Statement row = c.statement("SELECT in_reply_to, kind FROM mention WHERE channel = ? AND remote_id = ?");
    QByteArray parent = inReplyTo.toByteArray();
    for (int steps = 0; steps < mostSteps && !parent.isEmpty(); ++steps) {
        if (isRemembered(c, postDigest(place.channelId, parent)))
            return {.erased = parent};
        row.reset();
        row.bind(0, place.channel).bindUtf8(1, parent);
        if (!row.step())
            return {};
        if (row.isNull(0))
            return {.isKept = row.integer(1) != static_cast<qint64>(Kind::Comment)};
        parent = row.utf8(0);
    }
    return {};
}

bool isErasedTitle(Connection &c, const TitlePlace &place, const Above &above, QByteArrayView title)
{
    if (title.isEmpty() || above.isKept)
        return false;
    if (above.erased && !isRemembered(c, titleAboveDigest(place.channelId, *above.erased, title)))
        return true;
    return isRemembered(c, titleDigest(place.channelId, title));
}

namespace {
struct Borne
{
    qint64 thread = 0; ///< 0: none
    QByteArray title;
};
} // namespace

static constexpr char down[] =
    "WITH RECURSIVE down(key, remote, thread, title) AS ("
    "SELECT key, remote_id, thread, parent_title FROM mention WHERE channel = ?1 AND in_reply_to = ?2 AND "
    "in_reply_to IS NOT NULL UNION SELECT m.key, m.remote_id, m.thread, m.parent_title FROM down JOIN "
    "mention m "
    "ON m.channel = ?1 AND m.in_reply_to = down.remote AND m.in_reply_to IS NOT NULL) ";

static QList<Borne> titlesUnder(Connection &c, const TitlePlace &place, QByteArrayView remoteId)
{
    static const std::string sql =
        std::string(down) + "SELECT DISTINCT coalesce(thread, 0), title FROM down WHERE title IS NOT NULL";
    Statement rows = c.statement(sql);
    rows.bind(0, place.channel).bindUtf8(1, remoteId);
    QList<Borne> borne;
    while (rows.step())
        borne.append({rows.integer(0), rows.utf8(1)});
    return borne;
}

static qint64 threadCalled(Connection &c, const TitlePlace &place, const QByteArray &ident)
{
    Statement row = c.statement("SELECT id FROM thread WHERE channel = ? AND ident = ?");
    row.bind(0, place.channel).bindUtf8(1, ident);
    return row.step() ? row.integer(0) : 0;
}

namespace {
struct Bearers
{
    QList<qint64> keys;
    bool areAll = true; ///< that bear the title in the thread
};
} // namespace

/// Those that answer a post that is here keep the title: it is that one's, too.
static Bearers bearersIn(Connection &c, const TitlePlace &place, qint64 thread, QByteArrayView title)
{
    Statement rows =
        c.statement("SELECT key, in_reply_to FROM mention WHERE thread = ? AND parent_title = ?");
    rows.bind(0, thread).bindUtf8(1, title);
    Bearers bearers;
    while (rows.step()) {
        if (above(c, place, rows.utf8(1)).isKept)
            bearers.areAll = false;
        else
            bearers.keys.append(rows.integer(0));
    }
    return bearers;
}

static void untitle(Connection &c, const QList<qint64> &keys)
{
    Statement row = c.statement("UPDATE mention SET parent_title = NULL WHERE key = ?");
    for (const qint64 key : keys)
        row.bind(0, key).run();
}

/// As if nobody had said the title: what is in the thread of that name stands under the post.
static void renameThread(Connection &c, const TitlePlace &place, QByteArrayView title, QByteArrayView post)
{
    const qint64 from = threadCalled(c, place, "t:" + title.toByteArray());
    if (from == 0)
        return;
    const Bearers bearers = bearersIn(c, place, from, title);
    untitle(c, bearers.keys);
    const QByteArray ident = "r:" + post.toByteArray();
    qint64 to = threadCalled(c, place, ident);
    if (to == 0 && bearers.areAll) {
        c.statement("UPDATE thread SET ident = ? WHERE id = ?").bindUtf8(0, ident).bind(1, from).run();
        return;
    }
    if (to == 0) {
        c.statement("INSERT INTO thread(channel, ident) VALUES(?, ?)")
            .bind(0, place.channel)
            .bindUtf8(1, ident)
            .run();
        to = c.lastRow();
    }
    Statement move = c.statement("UPDATE mention SET thread = ? WHERE key = ?");
    for (const qint64 key : bearers.keys)
        move.bind(0, to).bind(1, key).run();
    if (!bearers.areAll)
        return;
    c.statement("UPDATE mention SET thread = ? WHERE thread = ?").bind(0, to).bind(1, from).run();
    c.statement(
         "UPDATE thread SET sensitive = max(sensitive, (SELECT sensitive FROM thread WHERE id = ?2)) WHERE "
         "id = ?1")
        .bind(0, to)
        .bind(1, from)
        .run();
    c.statement("DELETE FROM thread WHERE id = ?").bind(0, from).run();
}

bool forgetTitle(Connection &c, const TitlePlace &place, QByteArrayView post, QByteArrayView title)
{
    if (!remember(c, titleDigest(place.channelId, title), place.nowMs))
        return false;
    renameThread(c, place, title, post);
    return true;
}

bool forgetTitlesUnder(Connection &c, const TitlePlace &place, QByteArrayView post, QByteArrayView remoteId)
{
    static const std::string sql = std::string(down) + "UPDATE mention SET parent_title = NULL WHERE key IN "
                                                       "(SELECT key FROM down) AND parent_title = ?3";
    const Above erased{.erased = post.toByteArray()};
    bool changed = false;
    for (const auto &[thread, title] : titlesUnder(c, place, remoteId)) {
        if (!isErasedTitle(c, place, erased, title))
            continue;
        changed = true;
        c.statement(sql).bind(0, place.channel).bindUtf8(1, remoteId).bindUtf8(2, title).run();
        untitle(c, bearersIn(c, place, thread, title).keys);
        forgetTitle(c, place, post, title);
    }
    return changed;
}

bool markErased(Connection &c, const TitlePlace &place, QByteArrayView remoteId, QByteArrayView ownTitle)
{
    if (!ownTitle.isEmpty())
        remember(c, titleAboveDigest(place.channelId, remoteId, ownTitle), place.nowMs);
    return remember(c, postDigest(place.channelId, remoteId), place.nowMs) &&
           forgetTitlesUnder(c, place, remoteId, remoteId);
}

} // namespace vigie::inbox
