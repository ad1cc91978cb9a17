// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/threadpost.h"

#include "inbox/channelstore.h"
#include "workspace/activity.h"
#include "workspace/connection.h"

#include <QHash>

namespace vigie::inbox {

using team::Act;
using workspace::Area;
using workspace::Statement;

// 0, 1, 2: isOpen(); 2: ours. As mention_thread_open has it, which is found by these very words; it is named
// because the planner would take the other, whose rows it must then look up one by one.
static const std::string openComment = "thread IS NOT NULL AND disposition <= 2 AND (traits & 2) = 0 ";
static_assert(static_cast<int>(Disposition::WaitingColleague) == 2 && static_cast<int>(Trait::Ours) == 2);

qint64 threadOf(Connection &c, qint64 key)
{
    Statement row = c.statement("SELECT thread FROM mention WHERE key = ?");
    row.bind(0, key);
    return row.step() ? row.integer(0) : 0;
}

/// Of a thread that is known by its post's remote id; else our own post, which stands there itself.
static qint64 postKey(Connection &c, qint64 row, qint64 channel, const QString &ident)
{
    if (ident.startsWith(u"r:")) {
        Statement post = c.statement("SELECT key FROM mention WHERE channel = ? AND remote_id = ?");
        post.bind(0, channel).bind(1, QStringView(ident).sliced(2));
        return post.step() ? post.integer(0) : 0;
    }
    Statement post = c.statement("SELECT key FROM mention WHERE thread = ? AND in_reply_to IS NULL AND "
                                 "(traits & 2) <> 0 AND kind IN (?, ?) ORDER BY key LIMIT 1");
    post.bind(0, row).bind(1, static_cast<int>(Kind::Post)).bind(2, static_cast<int>(Kind::Story));
    return post.step() ? post.integer(0) : 0;
}

ThreadPost threadAt(Connection &c, qint64 row)
{
    ThreadPost found;
    Statement thread =
        c.statement("SELECT t.channel, t.ident, t.pinned, t.pinned_draft, h.name, h.service, "
                    "t.sensitive FROM thread t JOIN channel h ON h.id = t.channel WHERE t.id = ?");
    thread.bind(0, row);
    if (!thread.step())
        return found;
    found = {.row = row,
             .channel = thread.integer(0),
             .channelName = thread.text(4),
             .service = thread.text(5),
             .pinned = {thread.integer(2), thread.id(3)},
             .sensitive = thread.integer(6) != 0};
    const QString ident = thread.text(1);
    thread.reset();
    found.post = mentionAt(c, postKey(c, row, found.channel, ident));
    if (ident.startsWith(u"t:")) {
        found.title = ident.sliced(2);
    } else {
        Statement title = c.statement("SELECT parent_title FROM mention WHERE thread = ? AND "
                                      "parent_title IS NOT NULL LIMIT 1");
        title.bind(0, row);
        if (title.step())
            found.title = title.text(0);
    }
    Statement all = c.statement("SELECT count(*), max(key) FROM mention WHERE thread = ?");
    all.bind(0, row);
    all.step();
    found.all = all.integer(0) - (found.post && threadOf(c, found.post->key) == row ? 1 : 0);
    Statement open = c.statement("SELECT count(*), max(key), min(key) FROM mention INDEXED BY "
                                 "mention_thread_open WHERE thread = ? AND " +
                                 openComment);
    open.bind(0, row);
    open.step();
    found.open = open.integer(0);
    found.newestKey = found.open > 0 ? open.integer(1) : all.integer(1);
    found.oldestKey = found.open > 0 ? open.integer(2) : all.integer(1);
    return found;
}

QList<Mention> underPost(Connection &c, qint64 row)
{
    const ThreadPost thread = threadAt(c, row);
    Statement rows = c.statement("SELECT key FROM mention WHERE thread = ? ORDER BY key DESC LIMIT ?");
    rows.bind(0, row).bind(1, mostComments);
    QList<qint64> keys;
    while (rows.step()) {
        if (!thread.post || rows.integer(0) != thread.post->key)
            keys.prepend(rows.integer(0));
    }
    return mentionsAt(c, keys);
}

QSet<qint64> apartIn(Connection &c, qint64 row)
{
    Statement rows = c.statement("SELECT a.mention FROM mention_apart a CROSS JOIN mention m ON "
                                 "m.key = a.mention WHERE m.thread = ?");
    rows.bind(0, row);
    QSet<qint64> keys;
    while (rows.step())
        keys.insert(rows.integer(0));
    return keys;
}

ThreadDigest digestOf(Connection &c, qint64 row)
{
    static constexpr int looked = 1000; // the newest: this is asked for each time that its card is shown
    const QSet<qint64> apart = apartIn(c, row);
    Statement rows =
        c.statement("SELECT key, text FROM mention INDEXED BY mention_thread_open WHERE thread = ? AND " +
                    openComment + "ORDER BY key DESC LIMIT ?");
    rows.bind(0, row).bind(1, looked);
    QList<PileComment> comments;
    while (rows.step())
        comments.append({rows.integer(0), rows.text(1), apart.contains(rows.integer(0))});
    std::ranges::reverse(comments);
    ThreadDigest digest;
    const QList<Pile> piles = pilesOf(comments);
    for (const Pile &pile : piles)
        digest.gists[pile.gist] += pile.keys.size();
    if (const Pile *asked = mostAsked(piles)) {
        digest.askedBy = asked->keys.size();
        const auto one = std::ranges::find(comments, asked->typical, &PileComment::key);
        digest.asked = one->text;
    }
    return digest;
}

bool mayFold(const Filter &filter)
{
    return filter.query.isEmpty() && filter.author == 0;
}

static constexpr qsizetype fewKeys = 500; // from about here on it is quicker to go through all threads

/// All that stands in a thread that folds: its key and the thread, by key.
static QList<std::pair<qint64, qint64>> foldingKeys(Connection &c, QSet<qint64> threads)
{
    Statement many = c.statement("SELECT thread FROM mention INDEXED BY mention_thread_open WHERE " +
                                 openComment + "GROUP BY thread HAVING count(*) >= ?");
    many.bind(0, foldedFrom);
    while (many.step())
        threads.insert(many.integer(0));
    QList<std::pair<qint64, qint64>> all;
    Statement rows = c.statement("SELECT key FROM mention WHERE thread = ?");
    for (const qint64 thread : std::as_const(threads)) {
        rows.reset();
        rows.bind(0, thread);
        while (rows.step())
            all.append({rows.integer(0), thread});
    }
    std::ranges::sort(all);
    return all;
}

/// As foldingKeys(), of these keys alone.
static QList<std::pair<qint64, qint64>> foldingAmong(Connection &c, const QList<qint64> &keys,
                                                     const QSet<qint64> &keep)
{
    Statement where = c.statement("SELECT thread FROM mention WHERE key = ? AND thread IS NOT NULL");
    Statement many = c.statement("SELECT count(*) FROM (SELECT 1 FROM mention INDEXED BY mention_thread_open "
                                 "WHERE thread = ? AND " +
                                 openComment + "LIMIT ?)");
    QHash<qint64, bool> folds;
    for (const qint64 thread : keep)
        folds.insert(thread, true);
    QList<std::pair<qint64, qint64>> found;
    for (const qint64 key : keys) {
        where.reset();
        where.bind(0, key);
        if (!where.step())
            continue;
        const qint64 thread = where.integer(0);
        if (!folds.contains(thread)) {
            many.reset();
            many.bind(0, thread).bind(1, foldedFrom);
            many.step();
            folds.insert(thread, many.integer(0) >= foldedFrom);
        }
        if (folds.value(thread))
            found.append({key, thread});
    }
    std::ranges::sort(found);
    return found;
}

QList<qint64> foldThreads(Connection &c, const QList<qint64> &keys, const QSet<qint64> &keep)
{
    const QList<std::pair<qint64, qint64>> threads =
        keys.size() <= fewKeys ? foldingAmong(c, keys, keep) : foldingKeys(c, keep);
    if (threads.isEmpty())
        return keys;
    QList<qint64> rows;
    rows.reserve(keys.size());
    QSet<qint64> shown;
    auto at = threads.begin(); // keys go on in one direction for long: the next is a step away
    for (const qint64 key : keys) {
        while (at != threads.end() && at->first < key)
            ++at;
        while (at != threads.begin() && (at == threads.end() || at->first > key))
            --at;
        if (at->first < key)
            ++at;
        if (at == threads.end() || at->first != key) {
            rows.append(key);
        } else if (!shown.contains(at->second)) {
            shown.insert(at->second);
            rows.append(-at->second);
        }
    }
    return rows;
}

static Error threadMissing(qint64 row)
{
    return makeError(ErrorCode::NotFound, {{"what", QStringLiteral("thread")}, {"id", QString::number(row)}});
}

Result<Pinned> pin(Connection &c, const team::Actor &actor, qint64 row, const Pinned &pinned)
{
    if (auto allowed = actor.require(Act::Moderate); !allowed)
        return fail(allowed.error());
    const ThreadPost thread = threadAt(c, row);
    if (thread.row == 0)
        return fail(threadMissing(row));
    if (pinned.mention != 0) {
        const std::optional<Mention> ours = mentionAt(c, pinned.mention);
        if (!ours || !ours->traits.testFlag(Trait::Ours) || threadOf(c, pinned.mention) != row)
            return fail(ErrorCode::InvalidArgument, {{"argument", QStringLiteral("mention")}});
    }
    if (pinned == thread.pinned)
        return thread.pinned;
    c.statement("UPDATE thread SET pinned = ?, pinned_draft = ? WHERE id = ?")
        .bindOrNull(0, pinned.mention == 0 ? std::nullopt : std::optional(pinned.mention))
        .bind(1, pinned.draft)
        .bind(2, row)
        .run();
    workspace::record(c,
                      {pinned.isNone() ? QStringLiteral("thread-unpinned") : QStringLiteral("thread-pinned"),
                       actor.id(),
                       {},
                       {{QStringLiteral("thread"), row}}});
    c.touch(Area::Mentions);
    return thread.pinned;
}

Result<QList<qint64>> setApart(Connection &c, const team::Actor &actor, const QList<qint64> &keys, bool apart)
{
    if (auto allowed = actor.require(Act::Moderate); !allowed)
        return fail(allowed.error());
    QList<qint64> changed;
    for (const qint64 key : keys) {
        if (!mentionAt(c, key))
            return fail(ErrorCode::NotFound,
                        {{"what", QStringLiteral("mention")}, {"id", QString::number(key)}});
        c.statement(apart ? "INSERT OR IGNORE INTO mention_apart(mention) VALUES(?)"
                          : "DELETE FROM mention_apart WHERE mention = ?")
            .bind(0, key)
            .run();
        if (c.changes() == 1)
            changed.append(key);
    }
    if (!changed.isEmpty())
        c.touch(Area::Mentions);
    return changed;
}

} // namespace vigie::inbox
