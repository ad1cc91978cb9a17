// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/feedmention.h"

#include "workspace/connection.h"
#include "workspace/statement.h"

#include <algorithm>
#include <functional>

namespace vigie::inbox {

using workspace::Connection;
using workspace::Statement;

/// To be followed by where they come from: `m`.
static const std::string columns =
    "SELECT m.key, m.channel, m.posted_at, m.kind, m.traits, m.disposition, m.rating, m.assignee, m.text, "
    "m.expires_at, a.handle, a.name, m.verdict, a.followers, m.priority ";
static const std::string withAuthor = "LEFT JOIN author a ON a.id = m.author ";

static FeedMention mentionOf(const Statement &row, qsizetype mostBytes)
{
    FeedMention m{
        .key = row.integer(0),
        .channel = row.integer(1),
        .authorHandle = row.text(10),
        .authorName = row.text(11),
        .postedAtMs = row.integer(2),
        .kind = static_cast<Kind>(row.integer(3)),
        .traits = Traits::fromInt(static_cast<int>(row.integer(4))),
        .disposition = static_cast<Disposition>(row.integer(5)),
        .text = row.text(8, mostBytes),
    };
    if (const auto rating = row.optionalInteger(6))
        m.rating = static_cast<int>(*rating);
    m.expiresAtMs = row.optionalInteger(9);
    m.verdict = row.optionalInteger(12);
    m.followers = row.optionalInteger(13);
    m.priority = static_cast<Priority>(row.integer(14));
    if (!row.isNull(7))
        m.assignee = row.id(7);
    return m;
}

/// Feeds are mostly neighbours in the table: these are read in one go, in two thirds of the time, as long as
/// few between them are not wanted. Gives how many of the keys are done.
static qsizetype readNeighbours(Connection &c, const QList<qint64> &keys, qsizetype mostBytes,
                                QList<FeedMention> &found)
{
    static const std::string between =
        columns + "FROM mention m " + withAuthor + "WHERE m.key BETWEEN ?1 AND ?2 ORDER BY m.key ";
    static const std::string upwards = between + "ASC";
    static const std::string downwards = between + "DESC";
    const bool isUp = std::ranges::is_sorted(keys, std::ranges::less_equal());
    if (!isUp && !std::ranges::is_sorted(keys, std::ranges::greater_equal()))
        return 0;
    Statement rows = c.statement(isUp ? upwards : downwards);
    rows.bind(0, std::min(keys.first(), keys.last())).bind(1, std::max(keys.first(), keys.last()));
    qsizetype done = 0;
    qsizetype passed = 0;
    while (rows.step()) {
        const qint64 key = rows.integer(0);
        while (isUp ? keys.at(done) < key : keys.at(done) > key) // they are gone
            ++done;
        if (keys.at(done) == key) {
            found.append(mentionOf(rows, mostBytes));
            if (++done == keys.size())
                return done;
        } else if (++passed > keys.size() / 2) {
            return done;
        }
    }
    return keys.size();
}

static void readEach(Connection &c, const QList<qint64> &keys, qsizetype mostBytes, QList<FeedMention> &found)
{
    // CROSS JOIN keeps the order: that of the keys.
    static const std::string sql =
        columns + "FROM json_each(?) AS wanted CROSS JOIN mention m ON m.key = wanted.value " + withAuthor;
    QByteArray wanted = "[";
    for (const qint64 key : keys)
        wanted += QByteArray::number(key) + ',';
    wanted.back() = ']';
    Statement rows = c.statement(sql);
    rows.bindUtf8(0, wanted);
    while (rows.step())
        found.append(mentionOf(rows, mostBytes));
}

static void readChannels(Connection &c, FeedMentions &page)
{
    Statement row = c.statement("SELECT name, service FROM channel WHERE id = ?");
    for (const FeedMention &mention : std::as_const(page.mentions)) {
        if (page.channels.contains(mention.channel))
            continue;
        row.reset();
        row.bind(0, mention.channel);
        if (row.step())
            page.channels.insert(mention.channel, {row.text(0), row.text(1)});
    }
}

FeedMentions feedMentions(Connection &c, const QList<qint64> &keys, qsizetype mostBytes)
{
    FeedMentions page;
    if (keys.isEmpty())
        return page;
    page.mentions.reserve(keys.size());
    const qsizetype done = readNeighbours(c, keys, mostBytes, page.mentions);
    if (done < keys.size())
        readEach(c, keys.sliced(done), mostBytes, page.mentions);
    readChannels(c, page);
    return page;
}

} // namespace vigie::inbox
