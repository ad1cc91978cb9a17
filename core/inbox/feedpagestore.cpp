// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/feedorder.h"
#include "inbox/reading.h"
#include "inbox/threadpost.h"
#include "workspace/connection.h"

#include <algorithm>
#include <bit>

namespace vigie::inbox {

using workspace::Statement;

namespace {

/// The place in a stretch after which a part begins.
struct After
{
    qint64 key = 0;
    double score = 0; ///< of a ranked one
};

struct Position
{
    qsizetype stretch = 0;
    std::optional<After> after;
};

/// A cursor: "STRETCH-KEY", or "0-KEY-SCORE-TIME" within what is ranked, which moves with time.
struct Cursor
{
    Position position;
    qint64 atMs = 0;

    static std::optional<Cursor> read(const QString &text, Order order);
    QString text() const;
};

/// A part of a feed that begins at a place of it.
struct Part
{
    QList<qint64> keys;
    qsizetype last = 0; ///< the stretch that the last of them belongs to
    bool goesOn = false;
};

/// What the pages of a feed are found by.
class Asked
{
public:
    Asked(Connection &c, const Filter &filter, const Query &query, Ranks ranks);

    const Selection &selection() const { return m_selection; }
    const Ranks &ranks() const { return m_ranks; }
    Part part(const Position &from, qsizetype wanted) const;

private:
    QList<qint64> page(const Stretch &stretch, const std::optional<After> &after, qsizetype most) const;
    QList<qint64> pageOf(const Selection &selection, const Stretch &stretch,
                         const std::optional<After> &after, qsizetype most) const;
    QList<qint64> rows(const Selection &selection, const Stretch &stretch, const std::optional<After> &after,
                       qsizetype most, const std::string &from, std::optional<Disposition> only) const;

    Connection &m_connection;
    Order m_order;
    Ranks m_ranks;
    Selection m_selection;
    std::optional<Reading> m_reading; ///< where beginnings of words are asked for
    Selection m_read;                 ///< then: what is read
};

} // namespace

std::optional<Cursor> Cursor::read(const QString &text, Order order)
{
    const QStringList parts = text.split(u'-');
    bool isRead = parts.size() == 2 || parts.size() == 4;
    const auto number = [&](qsizetype at, int base = 10) {
        bool ok = false;
        const qulonglong value = parts.value(at).toULongLong(&ok, base);
        isRead = isRead && ok;
        return value;
    };
    Cursor cursor;
    cursor.position.stretch = static_cast<qsizetype>(number(0));
    const auto stretches = stretchesOf(order);
    if (!isRead || cursor.position.stretch < 0 || cursor.position.stretch >= std::ssize(stretches))
        return std::nullopt;
    After after{.key = static_cast<qint64>(number(1))};
    const bool isRanked = stretches[static_cast<std::size_t>(cursor.position.stretch)].run == Run::Ranked;
    if (isRanked) {
        after.score = std::bit_cast<double>(static_cast<quint64>(number(2, 16)));
        cursor.atMs = static_cast<qint64>(number(3));
    }
    if (!isRead || isRanked != (parts.size() == 4) || after.key < 0 || cursor.atMs < 0)
        return std::nullopt;
    cursor.position.after = after;
    return cursor;
}

QString Cursor::text() const
{
    QString text = QStringLiteral("%1-%2").arg(position.stretch).arg(position.after->key);
    if (atMs != 0)
        text += QStringLiteral("-%1-%2").arg(std::bit_cast<quint64>(position.after->score), 0, 16).arg(atMs);
    return text;
}

Asked::Asked(Connection &c, const Filter &filter, const Query &query, Ranks ranks)
    : m_connection(c)
    , m_order(filter.order)
    , m_ranks(std::move(ranks))
    , m_selection(selectionOf(c, filter, query))
    , m_reading(m_selection.isNarrow ? std::nullopt : readingOf(query))
{
    if (m_reading)
        m_read = selectionOf(c, filter, m_reading->others);
}

/// Of the rows that `from` gives, with `only` as a further condition and its value.
QList<qint64> Asked::rows(const Selection &selection, const Stretch &stretch,
                          const std::optional<After> &after, qsizetype most, const std::string &from,
                          std::optional<Disposition> only) const
{
    const std::string key = selection.key();
    const bool isRanked = stretch.run == Run::Ranked; // few, and in no order that SQLite knows
    std::string sql = "SELECT " + key + " FROM " + from + " WHERE " + selection.where + stretch.where();
    if (only)
        sql += " AND m.disposition = ?";
    if (after && !isRanked)
        sql += " AND " + key + (stretch.newestFirst ? " < ?" : " > ?");
    if (!isRanked)
        sql += " ORDER BY " + key + (stretch.newestFirst ? " DESC LIMIT ?" : " LIMIT ?");
    Statement rows = m_connection.statement(sql);
    int parameter = selection.bindTo(rows);
    if (stretch.asksSince())
        rows.bind(parameter++, m_ranks.sinceKey());
    if (only)
        rows.bind(parameter++, static_cast<qint64>(*only));
    if (after && !isRanked)
        rows.bind(parameter++, after->key);
    if (!isRanked)
        rows.bind(parameter, static_cast<qint64>(most));
    QList<qint64> keys;
    while (rows.step())
        keys.append(rows.integer(0));
    if (isRanked && after)
        keys.removeIf([&](qint64 each) { return !isBefore({after->score, after->key}, m_ranks.of(each)); });
    return keys;
}

QList<qint64> Asked::pageOf(const Selection &selection, const Stretch &stretch,
                            const std::optional<After> &after, qsizetype most) const
{
    QList<qint64> keys;
    if (selection.hasWords || selection.isNarrow) {
        keys = rows(selection, stretch, after, most, selection.from(stretch.where()), std::nullopt);
    } else {
        // The first of each disposition lie side by side in the index, however many others there are.
        for (const Disposition each : selection.dispositions) {
            if (stretch.mayHold(each, selection.withOurs))
                keys += rows(selection, stretch, after, most, "mention m INDEXED BY mention_feed", each);
        }
    }
    if (stretch.run == Run::Ranked)
        m_ranks.sort(keys);
    else if (stretch.newestFirst)
        std::ranges::sort(keys, std::greater());
    else
        std::ranges::sort(keys);
    keys.resize(std::min(keys.size(), most));
    return keys;
}

QList<qint64> Asked::page(const Stretch &stretch, const std::optional<After> &after, qsizetype most) const
{
    if (m_reading) {
        const QList<qint64> first = pageOf(m_read, stretch, after, Reading::most);
        const auto found = m_reading->among(m_connection, first, most);
        if (found && (found->size() == most || first.size() < Reading::most))
            return *found;
    }
    return pageOf(m_selection, stretch, after, most);
}

Part Asked::part(const Position &from, qsizetype wanted) const
{
    const auto stretches = stretchesOf(m_order);
    Part part{.last = from.stretch};
    // One more than wanted tells whether it goes on.
    for (qsizetype i = from.stretch; i < std::ssize(stretches) && part.keys.size() <= wanted; ++i) {
        const QList<qint64> more =
            page(stretches[static_cast<std::size_t>(i)], i == from.stretch ? from.after : std::nullopt,
                 wanted + 1 - part.keys.size());
        if (part.keys.size() < wanted && !more.isEmpty())
            part.last = i;
        part.keys += more;
    }
    part.goesOn = part.keys.size() > wanted;
    part.keys.resize(std::min(part.keys.size(), wanted));
    return part;
}

Result<FeedStart> feedStart(Connection &c, const Filter &filter, int most, const Ranker &ranker)
{
    const Result<Query> query = queryIn(c, filter.query);
    if (!query)
        return fail(query.error());
    const Asked asked(c, filter, *query, ranksFor(c, filter, ranker, c.now()));
    Part part;
    if (asked.selection().isNarrow) // all of them are found as soon as the first, in no order
        part.keys = orderedKeys(c, filter, asked.selection(), asked.ranks());
    else
        part = asked.part({}, most);
    return FeedStart{filter.folded && mayFold(filter) ? foldThreads(c, part.keys) : std::move(part.keys),
                     part.goesOn};
}

Result<FeedPage> feedPage(Connection &c, const Filter &filter, int most, const QString &after,
                          const Ranker &ranker)
{
    const Result<Query> query = queryIn(c, filter.query);
    if (!query)
        return fail(query.error());
    Cursor from;
    if (!after.isEmpty()) {
        const auto given = Cursor::read(after, filter.order);
        if (!given)
            return fail(ErrorCode::InvalidArgument, {{"argument", QStringLiteral("after")}});
        from = *given;
    }
    const Asked asked(c, filter, *query, ranksFor(c, filter, ranker, from.atMs != 0 ? from.atMs : c.now()));
    const Part part = asked.part(from.position, std::max(most, 1));
    FeedPage page{mentionsAt(c, part.keys), {}};
    if (part.goesOn) {
        const qint64 key = part.keys.constLast();
        const bool isRanked =
            stretchesOf(filter.order)[static_cast<std::size_t>(part.last)].run == Run::Ranked;
        page.cursor = Cursor{{part.last, After{key, isRanked ? asked.ranks().of(key).score : 0}},
                             isRanked ? asked.ranks().atMs() : 0}
                          .text();
    }
    return page;
}

} // namespace vigie::inbox
