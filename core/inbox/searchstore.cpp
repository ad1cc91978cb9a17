// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/search.h"

#include "inbox/selection.h"
#include "workspace/connection.h"

namespace vigie::inbox {

using workspace::Statement;

/// The words alone ask nothing of the mentions: their index answers by itself.
static bool wordsAlone(const Query &query)
{
    return !query.match.isEmpty() && query.signs.isEmpty() && query.channels.isEmpty() &&
           query.dispositions.isEmpty() && !query.afterMs && !query.beforeMs && !query.open &&
           !query.unread && !query.isPrivate && !query.ours;
}

static std::string fromFor(const Query &query, const Selection &selection)
{
    return wordsAlone(query) ? "mention_words w" : selection.from();
}

static Selection everythingWith(Connection &c, const Query &query)
{
    Filter filter;
    filter.withOurs = true;
    return selectionOf(c, filter, query);
}

Result<QList<qint64>> searchKeys(Connection &c, const QString &typed, int most)
{
    const Result<Query> query = queryIn(c, typed);
    if (!query)
        return fail(query.error());
    const Selection selection = everythingWith(c, *query);
    Statement rows =
        c.statement(std::string("SELECT ") + selection.key() + " FROM " + fromFor(*query, selection) +
                    " WHERE " + selection.where + " ORDER BY " + selection.key() + " DESC LIMIT ?");
    rows.bind(selection.bindTo(rows), most);
    QList<qint64> keys;
    while (rows.step())
        keys.append(rows.integer(0));
    return keys;
}

Result<qint64> searchTotal(Connection &c, const QString &typed)
{
    const Result<Query> query = queryIn(c, typed);
    if (!query)
        return fail(query.error());
    const Selection selection = everythingWith(c, *query);
    Statement row =
        c.statement("SELECT count(*) FROM " + fromFor(*query, selection) + " WHERE " + selection.where);
    selection.bindTo(row);
    row.step();
    return row.integer(0);
}

} // namespace vigie::inbox
