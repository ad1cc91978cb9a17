// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/feed.h"

#include "inbox/reading.h"
#include "inbox/selection.h"
#include "inbox/threadpost.h"
#include "workspace/connection.h"

#include <algorithm>

namespace vigie::inbox {

using workspace::Statement;

namespace {
/// A run of rows in one direction. A feed is one of them, by urgency two.
struct Stretch
{
    const char *where; ///< besides the selection
    bool newestFirst;
    bool open = true;   ///< holds messages that still ask for an answer
    bool others = true; ///< and others

    bool mayHold(Disposition disposition, bool withOurs) const
    {
        return isOpen(disposition) ? open || withOurs : others; // one of ours asks for nothing
    }
};
} // namespace

// 0, 1, 2: isOpen()
static constexpr Stretch stretchesByUrgency[] = {
    {" AND m.disposition <= 2 AND (m.traits & 2) = 0", false, true, false},
    {" AND (m.disposition > 2 OR (m.traits & 2) <> 0)", true, false, true}};
static_assert(static_cast<int>(Disposition::WaitingColleague) == 2 && static_cast<int>(Trait::Ours) == 2);
static constexpr Stretch newest[] = {{"", true}};
static constexpr Stretch oldest[] = {{"", false}};

static std::span<const Stretch> stretchesOf(Order order)
{
    switch (order) {
    case Order::Newest:
        return newest;
    case Order::Oldest:
        return oldest;
    case Order::Urgency:
        return stretchesByUrgency;
    }
    return newest;
}

std::optional<Order> orderNamed(QStringView name)
{
    if (name == QLatin1StringView("newest"))
        return Order::Newest;
    if (name == QLatin1StringView("oldest"))
        return Order::Oldest;
    if (name == QLatin1StringView("urgency"))
        return Order::Urgency;
    return std::nullopt;
}

static void appendKeys(Connection &c, const Selection &selection, const Stretch &stretch, QList<qint64> &keys)
{
    Statement rows = c.statement(std::string("SELECT ") + selection.key() + " FROM " +
                                 selection.from(stretch.where) + " WHERE " + selection.where + stretch.where);
    selection.bindTo(rows);
    const qsizetype first = keys.size();
    while (rows.step())
        keys.append(rows.integer(0));
    // Sorting numbers here costs less than ordering rows there, and lets SQLite read the index as it lies.
    const auto begin = keys.begin() + first;
    if (stretch.newestFirst)
        std::sort(begin, keys.end(), std::greater());
    else
        std::sort(begin, keys.end());
}

static QList<qint64> allKeys(Connection &c, const Filter &filter, const Selection &selection,
                             const QSet<qint64> &keepFolded = {})
{
    QList<qint64> keys;
    for (const Stretch &stretch : stretchesOf(filter.order))
        appendKeys(c, selection, stretch, keys);
    return filter.folded && mayFold(filter) ? foldThreads(c, keys, keepFolded) : keys;
}

Result<QList<qint64>> feedKeys(Connection &c, const Filter &filter, const QSet<qint64> &keepFolded)
{
    return queryIn(c, filter.query).transform([&](const Query &query) {
        return allKeys(c, filter, selectionOf(c, filter, query), keepFolded);
    });
}

QMap<Disposition, qint64> dispositionCounts(Connection &c)
{
    Statement rows =
        c.statement("SELECT disposition, count(*) FROM mention WHERE (traits & ?) = 0 GROUP BY disposition");
    rows.bind(0, static_cast<qint64>(Trait::Ours));
    QMap<Disposition, qint64> counts;
    while (rows.step())
        counts.insert(static_cast<Disposition>(rows.integer(0)), rows.integer(1));
    return counts;
}

/// "STRETCH-KEY": where the page before ended.
static std::optional<std::pair<qsizetype, qint64>> positionOf(const QString &cursor, qsizetype stretches)
{
    const qsizetype dash = cursor.indexOf(u'-');
    bool stretchRead = false;
    bool keyRead = false;
    const qsizetype stretch = cursor.first(std::max<qsizetype>(dash, 0)).toLongLong(&stretchRead);
    const qint64 key = cursor.sliced(dash + 1).toLongLong(&keyRead);
    if (!stretchRead || !keyRead || stretch < 0 || stretch >= stretches)
        return std::nullopt;
    return std::pair(stretch, key);
}

/// Of the rows that `from` gives, with `only` as a further condition and its value.
static QList<qint64> pageOf(Connection &c, const Selection &selection, const Stretch &stretch,
                            std::optional<qint64> after, qsizetype most, const std::string &from,
                            std::optional<Disposition> only)
{
    const std::string key = selection.key();
    std::string sql = "SELECT " + key + " FROM " + from + " WHERE " + selection.where + stretch.where;
    if (only)
        sql += " AND m.disposition = ?";
    if (after)
        sql += " AND " + key + (stretch.newestFirst ? " < ?" : " > ?");
    sql += " ORDER BY " + key + (stretch.newestFirst ? " DESC LIMIT ?" : " LIMIT ?");
    Statement rows = c.statement(sql);
    int parameter = selection.bindTo(rows);
    if (only)
        rows.bind(parameter++, static_cast<qint64>(*only));
    if (after)
        rows.bind(parameter++, *after);
    rows.bind(parameter, static_cast<qint64>(most));
    QList<qint64> keys;
    while (rows.step())
        keys.append(rows.integer(0));
    return keys;
}

static QList<qint64> pageKeys(Connection &c, const Selection &selection, const Stretch &stretch,
                              std::optional<qint64> after, qsizetype most)
{
    if (selection.hasWords || selection.isNarrow)
        return pageOf(c, selection, stretch, after, most, selection.from(stretch.where), std::nullopt);
    // The first of each disposition lie side by side in the index, however many others there are.
    QList<qint64> keys;
    for (const Disposition each : selection.dispositions) {
        if (stretch.mayHold(each, selection.withOurs))
            keys += pageOf(c, selection, stretch, after, most, "mention m INDEXED BY mention_feed", each);
    }
    if (stretch.newestFirst)
        std::ranges::sort(keys, std::greater());
    else
        std::ranges::sort(keys);
    keys.resize(std::min(keys.size(), most));
    return keys;
}

namespace {
/// What the pages of a feed are found by.
struct Asked
{
    Asked(Connection &c, const Filter &filter, const Query &query);

    QList<qint64> page(Connection &c, const Stretch &stretch, std::optional<qint64> after,
                       qsizetype most) const;

    Selection selection;
    std::optional<Reading> reading; ///< where beginnings of words are asked for
    Selection read;                 ///< then: what is read
};

/// A part of a feed that begins at a place of it.
struct Part
{
    QList<qint64> keys;
    qsizetype last = 0; ///< the stretch that the last of them belongs to
    bool goesOn = false;
};
/// A stretch, and the key in it after which a part begins.
struct Position
{
    qsizetype stretch = 0;
    std::optional<qint64> after;
};
} // namespace

Asked::Asked(Connection &c, const Filter &filter, const Query &query)
    : selection(selectionOf(c, filter, query))
    , reading(selection.isNarrow ? std::nullopt : readingOf(query))
{
    if (reading)
        read = selectionOf(c, filter, reading->others);
}

QList<qint64> Asked::page(Connection &c, const Stretch &stretch, std::optional<qint64> after,
                          qsizetype most) const
{
    if (reading) {
        const QList<qint64> first = pageKeys(c, read, stretch, after, Reading::most);
        const auto found = reading->among(c, first, most);
        if (found && (found->size() == most || first.size() < Reading::most))
            return *found;
    }
    return pageKeys(c, selection, stretch, after, most);
}

static Part partOf(Connection &c, const Asked &asked, Order order, const Position &from, qsizetype wanted)
{
    const auto stretches = stretchesOf(order);
    Part part{.last = from.stretch};
    // One more than wanted tells whether it goes on.
    for (qsizetype i = from.stretch; i < std::ssize(stretches) && part.keys.size() <= wanted; ++i) {
        const QList<qint64> more =
            asked.page(c, stretches[static_cast<size_t>(i)], i == from.stretch ? from.after : std::nullopt,
                       wanted + 1 - part.keys.size());
        if (part.keys.size() < wanted && !more.isEmpty())
            part.last = i;
        part.keys += more;
    }
    part.goesOn = part.keys.size() > wanted;
    part.keys.resize(std::min(part.keys.size(), wanted));
    return part;
}

Result<FeedStart> feedStart(Connection &c, const Filter &filter, int most)
{
    const Result<Query> query = queryIn(c, filter.query);
    if (!query)
        return fail(query.error());
    const Asked asked(c, filter, *query);
    if (asked.selection.isNarrow) // all of them are found as soon as the first, in no order
        return FeedStart{allKeys(c, filter, asked.selection), false};
    Part part = partOf(c, asked, filter.order, {}, most);
    return FeedStart{filter.folded && mayFold(filter) ? foldThreads(c, part.keys) : std::move(part.keys),
                     part.goesOn};
}

Result<FeedPage> feedPage(Connection &c, const Filter &filter, int most, const QString &after)
{
    const Result<Query> query = queryIn(c, filter.query);
    if (!query)
        return fail(query.error());
    Position from;
    if (!after.isEmpty()) {
        const auto given = positionOf(after, std::ssize(stretchesOf(filter.order)));
        if (!given)
            return fail(ErrorCode::InvalidArgument, {{"argument", QStringLiteral("after")}});
        from = {given->first, given->second};
    }
    const Part part = partOf(c, Asked(c, filter, *query), filter.order, from, std::max(most, 1));
    FeedPage page{mentionsAt(c, part.keys), {}};
    if (part.goesOn)
        page.cursor = QStringLiteral("%1-%2").arg(part.last).arg(part.keys.constLast());
    return page;
}

} // namespace vigie::inbox
