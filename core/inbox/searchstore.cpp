// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/search.h"

#include "inbox/feed.h"
#include "inbox/selection.h"
#include "workspace/connection.h"

namespace vigie::inbox {

using workspace::Statement;

Result<QList<qint64>> searchKeys(Connection &c, const QString &typed, int most)
{
    return feedStart(c, {.query = typed, .withOurs = true}, most).transform([most](const FeedStart &start) {
        return start.keys.first(std::min<qsizetype>(start.keys.size(), most));
    });
}

Result<qint64> searchTotal(Connection &c, const QString &typed)
{
    const Result<Query> query = queryIn(c, typed);
    if (!query)
        return fail(query.error());
    const Selection selection = selectionOf(c, {.withOurs = true}, *query);
    Statement row = c.statement("SELECT count(*) FROM " + selection.from() + " WHERE " + selection.where);
    selection.bindTo(row);
    row.step();
    return row.integer(0);
}

} // namespace vigie::inbox
