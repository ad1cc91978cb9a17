// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/view.h"

#include "base/text.h"
#include "workspace/connection.h"
#include "workspace/statement.h"

#include <QJsonDocument>

namespace vigie::inbox {

using workspace::Area;
using workspace::Connection;
using workspace::Statement;

static constexpr qsizetype longestViewName = 60;
static constexpr qint64 mostViews = 200;

QList<View> views(Connection &c)
{
    QList<View> all;
    Statement rows = c.statement("SELECT id, name, filter, watched FROM view ORDER BY folded");
    while (rows.step())
        all.append({rows.id(0), rows.text(1), QJsonDocument::fromJson(rows.utf8(2)).object(),
                    static_cast<Watched>(rows.integer(3))});
    return all;
}

Result<View> keepView(Connection &c, const team::Actor &actor, View view)
{
    if (auto allowed = actor.require(team::Act::Moderate); !allowed)
        return fail(allowed.error());
    view.name = oneLine(view.name, longestViewName).trimmed();
    const QString key = folded(view.name);
    if (key.isEmpty())
        return fail(ErrorCode::InvalidArgument, {{"argument", QStringLiteral("name")}});
    Statement known = c.statement("SELECT id FROM view WHERE folded = ?");
    known.bind(0, key);
    if (known.step()) {
        view.id = known.id(0);
    } else {
        Statement count = c.statement("SELECT count(*) FROM view");
        count.step();
        if (count.integer(0) >= mostViews)
            return fail(ErrorCode::TooLarge, {{"limit", QString::number(mostViews)}});
        if (view.id.isNull())
            view.id = c.newId();
    }
    if (view.watched != Watched::No && view.watched != Watched::Own)
        c.statement("DELETE FROM view WHERE watched = ? AND id <> ?")
            .bind(0, static_cast<qint64>(view.watched))
            .bind(1, view.id)
            .run();
    c.statement("INSERT INTO view(id, name, folded, filter, watched) VALUES(?, ?, ?, ?, ?) "
                "ON CONFLICT(id) DO UPDATE SET name = excluded.name, folded = excluded.folded, filter = "
                "excluded.filter, watched = excluded.watched")
        .bind(0, view.id)
        .bind(1, view.name)
        .bind(2, key)
        .bindUtf8(3, QJsonDocument(view.filter).toJson(QJsonDocument::Compact))
        .bind(4, static_cast<qint64>(view.watched))
        .run();
    c.touch(Area::Settings);
    return view;
}

Result<void> removeView(Connection &c, const team::Actor &actor, const Id &id)
{
    if (auto allowed = actor.require(team::Act::Moderate); !allowed)
        return allowed;
    c.statement("DELETE FROM view WHERE id = ?").bind(0, id).run();
    if (c.changes() == 0)
        return fail(ErrorCode::NotFound, {{"what", QStringLiteral("view")}, {"id", id.toString()}});
    c.touch(Area::Settings);
    return {};
}

} // namespace vigie::inbox
