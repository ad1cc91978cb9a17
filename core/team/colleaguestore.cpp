// SPDX-License-Identifier: GPL-3.0-or-later
#include "team/colleaguestore.h"

#include "base/text.h"
#include "team/passphrase.h"
#include "workspace/activity.h"
#include "workspace/connection.h"

namespace vigie::team {

using workspace::Area;
using workspace::Statement;

static constexpr qsizetype longestName = 80;

class ActorMaker
{
public:
    static Actor make(Colleague colleague) { return Actor(std::move(colleague)); }
};

static Colleague colleagueAt(const Statement &row)
{
    return {row.id(0), row.text(1), roleNamed(row.text(2)).value_or(Role::Agency), row.integer(3) != 0,
            !row.isNull(4)};
}

QList<Colleague> colleagues(Connection &c)
{
    Statement rows =
        c.statement("SELECT id, name, role, owner, passphrase FROM colleague WHERE left_at IS NULL "
                    "ORDER BY owner DESC, name");
    QList<Colleague> all;
    while (rows.step())
        all.append(colleagueAt(rows));
    return all;
}

std::optional<Colleague> colleagueNamed(Connection &c, const QString &name)
{
    const QString wanted = folded(name);
    for (const Colleague &colleague : colleagues(c)) {
        if (folded(colleague.name) == wanted)
            return colleague;
    }
    return std::nullopt;
}

QString nameOf(Connection &c, const Id &id)
{
    if (id.isNull())
        return {};
    Statement row = c.statement("SELECT name FROM colleague WHERE id = ?");
    row.bind(0, id);
    return row.step() ? row.text(0) : QString();
}

bool isAlone(Connection &c)
{
    Statement count = c.statement("SELECT count(*) FROM colleague WHERE left_at IS NULL");
    count.step();
    return count.integer(0) <= 1;
}

Result<Actor> actAs(Connection &c, const QString &name, const std::optional<QString> &passphrase)
{
    std::optional<Colleague> who;
    if (name.isEmpty()) {
        const QList<Colleague> all = colleagues(c);
        if (!all.isEmpty())
            who = all.first();
    } else {
        who = colleagueNamed(c, name);
    }
    if (!who)
        return fail(ErrorCode::ColleagueUnknown, {{"name", name}});
    if (who->hasPassphrase) {
        if (!passphrase)
            return fail(ErrorCode::PassphraseNeeded, {{"name", who->name}});
        Statement row = c.statement("SELECT passphrase FROM colleague WHERE id = ?");
        row.bind(0, who->id);
        row.step();
        if (!passphraseMatches(*passphrase, row.text(0)))
            return fail(ErrorCode::PassphraseWrong, {{"name", who->name}});
    }
    return ActorMaker::make(*who);
}

static Result<Colleague> insert(Connection &c, const Id &actor, const QString &name, Role role, bool owner)
{
    const QString clean = oneLine(name, longestName + 1);
    if (clean.isEmpty() || graphemes(clean) > longestName)
        return fail(ErrorCode::InvalidArgument, {{"argument", QStringLiteral("name")}});
    if (colleagueNamed(c, clean))
        return fail(ErrorCode::ColleagueExists, {{"name", clean}});
    const Colleague made{c.newId(), clean, role, owner, false};
    c.statement("INSERT INTO colleague(id, name, role, owner, made_at) VALUES(?, ?, ?, ?, ?)")
        .bind(0, made.id)
        .bind(1, made.name)
        .bind(2, roleName(role))
        .bind(3, owner)
        .bind(4, c.now())
        .run();
    workspace::record(
        c, {QStringLiteral("colleague-added"), actor, made.id, {{QStringLiteral("role"), roleName(role)}}});
    c.touch(Area::Team);
    return made;
}

Result<Colleague> addOwner(Connection &c, const QString &name, Role role)
{
    if (!colleagues(c).isEmpty())
        return fail(ErrorCode::ColleagueExists, {{"name", name}});
    return insert(c, {}, name, role, true);
}

Result<Colleague> addColleague(Connection &c, const Actor &actor, const QString &name, Role role)
{
    if (auto allowed = actor.require(Act::ManageTeam); !allowed)
        return fail(allowed.error());
    return insert(c, actor.id(), name, role, false);
}

Result<Colleague> setRole(Connection &c, const Actor &actor, const QString &name, Role role)
{
    if (auto allowed = actor.require(Act::ManageTeam); !allowed)
        return fail(allowed.error());
    std::optional<Colleague> who = colleagueNamed(c, name);
    if (!who)
        return fail(ErrorCode::ColleagueUnknown, {{"name", name}});
    const QString before = roleName(who->role);
    c.statement("UPDATE colleague SET role = ? WHERE id = ?").bind(0, roleName(role)).bind(1, who->id).run();
    workspace::record(c, {QStringLiteral("colleague-role"),
                          actor.id(),
                          who->id,
                          {{QStringLiteral("from"), before}, {QStringLiteral("to"), roleName(role)}}});
    c.touch(Area::Team);
    who->role = role;
    return *who;
}

Result<Colleague> setPassphrase(Connection &c, const Actor &actor, const QString &name, const QString &hashed)
{
    std::optional<Colleague> who = colleagueNamed(c, name);
    if (!who)
        return fail(ErrorCode::ColleagueUnknown, {{"name", name}});
    if (who->id != actor.id()) {
        if (auto allowed = actor.require(Act::ManageTeam); !allowed)
            return fail(allowed.error());
    }
    c.statement("UPDATE colleague SET passphrase = ? WHERE id = ?")
        .bindOrNull(0, hashed)
        .bind(1, who->id)
        .run();
    workspace::record(c, {QStringLiteral("colleague-passphrase"),
                          actor.id(),
                          who->id,
                          {{QStringLiteral("set"), !hashed.isEmpty()}}});
    c.touch(Area::Team);
    who->hasPassphrase = !hashed.isEmpty();
    return *who;
}

} // namespace vigie::team
