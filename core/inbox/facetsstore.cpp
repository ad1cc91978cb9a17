// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/facets.h"

#include "inbox/selection.h"
#include "workspace/connection.h"
#include "workspace/statement.h"

namespace vigie::inbox {

static QList<Facet> counted(workspace::Connection &c, const char *sql)
{
    QList<Facet> found;
    workspace::Statement rows = c.statement(sql);
    while (rows.step())
        found.append({rows.text(0), rows.integer(1)});
    return found;
}

Facets facets(workspace::Connection &c)
{
    Facets found;
    // 2: Trait::Ours
    found.languages = counted(c, "SELECT language, count(*) AS n FROM mention WHERE (traits & 2) = 0 "
                                 "GROUP BY language ORDER BY n DESC, language LIMIT 50");
    for (const QString &name : foundNames()) {
        workspace::Statement row =
            c.statement(std::string("SELECT count(*) FROM mention m WHERE disposition <= 2 AND "
                                    "(traits & 2) = 0 AND (") +
                        foundCondition(name) + ")");
        row.step();
        if (row.integer(0) > 0)
            found.found.append({name, row.integer(0)});
    }
    found.places =
        counted(c, "SELECT place, count(*) AS n FROM mention WHERE place <> '' AND (traits & 2) = 0 "
                   "GROUP BY place ORDER BY n DESC, place LIMIT 50");
    found.tags =
        counted(c, "SELECT tag, count(*) AS n FROM mention_tag GROUP BY tag ORDER BY n DESC, tag LIMIT 50");
    for (const Facet &stars : counted(c, "SELECT rating, count(*) FROM mention WHERE rating IS NOT NULL AND "
                                         "(traits & 2) = 0 GROUP BY rating"))
        found.ratings.insert(stars.value.toInt(), stars.count);
    return found;
}

Result<qint64> countOf(workspace::Connection &c, const Filter &filter)
{
    const Result<Query> query = queryIn(c, filter.query);
    if (!query)
        return fail(query.error());
    const Selection selection = selectionOf(c, filter, *query);
    workspace::Statement row =
        c.statement("SELECT count(*) FROM " + selection.from() + " WHERE " + selection.where);
    selection.bindTo(row);
    row.step();
    return row.integer(0);
}

QString authorName(workspace::Connection &c, qint64 author)
{
    workspace::Statement row =
        c.statement("SELECT coalesce(nullif(name, ''), handle) FROM author WHERE id = ?");
    row.bind(0, author);
    return row.step() ? row.text(0) : QString();
}

} // namespace vigie::inbox
