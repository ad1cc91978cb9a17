// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/jotting.h"

#include "workspace/connection.h"

namespace vigie::inbox {

using workspace::Statement;

static constexpr qsizetype longestJotting = 1'000'000;

QString jottingKindName(JottingKind kind)
{
    switch (kind) {
    case JottingKind::Note:
        return QStringLiteral("note");
    case JottingKind::Question:
        return QStringLiteral("question");
    case JottingKind::Answer:
        return QStringLiteral("answer");
    }
    return {};
}

static JottingKind kindNamed(const QString &name)
{
    for (const JottingKind kind : {JottingKind::Question, JottingKind::Answer}) {
        if (jottingKindName(kind) == name)
            return kind;
    }
    return JottingKind::Note;
}

Result<void> keepJotting(Connection &c, const team::Actor &actor, const Jotting &jotting)
{
    if (auto allowed = actor.require(team::Act::Read); !allowed)
        return allowed;
    if (const qsizetype length = jotting.text.size() + jotting.whom.size() + jotting.contact.size();
        length > longestJotting)
        return fail(ErrorCode::TextTooLong,
                    {{"length", QString::number(length)}, {"limit", QString::number(longestJotting)}});
    if (jotting.isEmpty()) {
        c.statement("DELETE FROM jotting WHERE mention = ? AND kind = ? AND about = ? AND colleague = ?")
            .bind(0, jotting.mention)
            .bind(1, jottingKindName(jotting.kind))
            .bindBlob(2, jotting.about.bytes())
            .bind(3, actor.id())
            .run();
        return {};
    }
    Statement known = c.statement("SELECT 1 FROM mention WHERE key = ?");
    known.bind(0, jotting.mention);
    if (!known.step())
        return fail(ErrorCode::NotFound,
                    {{"what", QStringLiteral("mention")}, {"id", QString::number(jotting.mention)}});
    c.statement("INSERT INTO jotting(mention, kind, about, colleague, text, whom, contact, changed_at) "
                "VALUES(?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET text = excluded.text, "
                "whom = excluded.whom, contact = excluded.contact, changed_at = excluded.changed_at")
        .bind(0, jotting.mention)
        .bind(1, jottingKindName(jotting.kind))
        .bindBlob(2, jotting.about.bytes())
        .bind(3, actor.id())
        .bind(4, jotting.text)
        .bind(5, jotting.whom)
        .bind(6, jotting.contact)
        .bind(7, c.now())
        .run();
    return {};
}

static Jotting jottingIn(const Statement &row)
{
    return {kindNamed(row.text(0)), row.integer(1), row.id(2), row.text(3), row.text(4), row.text(5),
            row.integer(6)};
}

QList<Jotting> jottingsOf(Connection &c, qint64 mention, const Id &colleague)
{
    Statement rows = c.statement("SELECT kind, mention, about, text, whom, contact, changed_at FROM jotting "
                                 "WHERE mention = ?1 AND (?2 IS NULL OR colleague = ?2) "
                                 "ORDER BY changed_at, kind, about");
    rows.bind(0, mention);
    if (colleague.isNull())
        rows.bindNull(1);
    else
        rows.bind(1, colleague);
    QList<Jotting> all;
    while (rows.step())
        all.append(jottingIn(rows));
    return all;
}

void eachJotting(Connection &c, const std::function<void(const Jotting &, const Id &)> &take)
{
    Statement rows = c.statement("SELECT kind, mention, about, text, whom, contact, changed_at, colleague "
                                 "FROM jotting ORDER BY mention, changed_at, kind, about, colleague");
    while (rows.step())
        take(jottingIn(rows), rows.id(7));
}

} // namespace vigie::inbox
