// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/words.h"
#include "team/colleaguestore.h"
#include "team/passphrase.h"

namespace vigie::cli {

using team::Colleague;
using workspace::Connection;

static void put(Context &context, const Colleague &colleague)
{
    context.put({{QStringLiteral("name"), colleague.name},
                 {QStringLiteral("role"), team::roleName(colleague.role)},
                 {QStringLiteral("passphrase"), colleague.hasPassphrase}});
}

static Result<Exit> answer(Context &context, const Result<Colleague> &colleague, const QString &words)
{
    if (!colleague)
        return fail(colleague.error());
    if (context.json())
        put(context, *colleague);
    else
        context.say(words);
    return Done;
}

static Result<team::Role> roleAsked(const QString &name)
{
    if (const auto role = team::roleNamed(name))
        return *role;
    QStringList known;
    for (const team::Role role : team::allRoles())
        known.append(team::roleName(role));
    return fail(ErrorCode::InvalidArgument,
                {{"argument", QStringLiteral("role")}, {"reason", known.join(QStringLiteral(", "))}});
}

static Result<Exit> add(Context &context)
{
    const auto role = roleAsked(context.arguments.value("role"));
    if (!role)
        return fail(role.error());
    if (auto opened = context.open(); !opened)
        return fail(opened.error());
    const auto added = context.write([&](Connection &c) {
        return team::addColleague(c, context.actor(), context.arguments.at(0), *role);
    });
    return answer(context, added,
                  Words::tr("%1 works here now, as %2.").arg(context.arguments.at(0), team::roleName(*role)));
}

static Result<Exit> list(Context &context)
{
    if (auto opened = context.open(); !opened)
        return fail(opened.error());
    const auto all =
        context.read([](Connection &c) -> Result<QList<Colleague>> { return team::colleagues(c); });
    if (!all)
        return fail(all.error());
    Table table;
    for (const Colleague &colleague : *all) {
        if (context.json())
            put(context, colleague);
        else
            table.add({colleague.name, team::roleName(colleague.role),
                       colleague.owner ? Words::tr("owner") : QString(),
                       colleague.hasPassphrase ? Words::tr("passphrase") : QString()});
    }
    context.print(table);
    return Done;
}

static Result<Exit> role(Context &context)
{
    const auto wanted = roleAsked(context.arguments.at(1));
    if (!wanted)
        return fail(wanted.error());
    if (auto opened = context.open(); !opened)
        return fail(opened.error());
    const auto changed = context.write(
        [&](Connection &c) { return team::setRole(c, context.actor(), context.arguments.at(0), *wanted); });
    return answer(context, changed,
                  Words::tr("%1 is now %2.").arg(context.arguments.at(0), team::roleName(*wanted)));
}

/// Twice on a terminal, where nobody sees what they type; once from a file descriptor.
static Result<QString> newPassphrase(Context &context, const QString &name)
{
    const auto first = context.secret(Words::tr("New passphrase of %1 (empty: none): ").arg(name));
    if (!first)
        return fail(first.error());
    if (!*first)
        return fail(ErrorCode::PassphraseNeeded, {{"name", name}});
    if (context.arguments.has("passphrase-fd"))
        return **first;
    const auto again = context.secret(Words::tr("The same again: "));
    if (!again)
        return fail(again.error());
    if (*again != *first)
        return fail(ErrorCode::InvalidArgument,
                    {{"argument", QStringLiteral("passphrase")}, {"reason", QStringLiteral("differs")}});
    return **first;
}

static Result<Exit> passphrase(Context &context)
{
    const QString name = context.arguments.at(0);
    if (auto opened = context.open(); !opened)
        return fail(opened.error());
    const auto chosen = newPassphrase(context, name);
    if (!chosen)
        return fail(chosen.error());
    const QString hashed = chosen->isEmpty() ? QString() : team::hashPassphrase(*chosen);
    const auto changed =
        context.write([&](Connection &c) { return team::setPassphrase(c, context.actor(), name, hashed); });
    return answer(context, changed,
                  chosen->isEmpty() ? Words::tr("%1 has no passphrase any more.").arg(name)
                                    : Words::tr("%1 is asked for a passphrase from now on.").arg(name));
}

QList<Command> colleagueCommands()
{
    return {
        {QStringLiteral("colleague add"),
         QStringLiteral("NAME"),
         Words::tr("Adds a colleague."),
         {{QStringLiteral("role"), QStringLiteral("R"),
           Words::tr("community-manager, approver, brand-guardian, director or agency"), true}},
         1,
         1,
         add},
        {QStringLiteral("colleague list"), {}, Words::tr("Lists who works here."), {}, 0, 0, list},
        {QStringLiteral("colleague role"),
         QStringLiteral("NAME ROLE"),
         Words::tr("Gives a colleague another role."),
         {},
         2,
         2,
         role},
        {QStringLiteral("colleague passphrase"),
         QStringLiteral("NAME"),
         Words::tr("Sets a passphrase, asked on the terminal or read from --passphrase-fd (after the acting "
                   "colleague's own, where there is one)."),
         {},
         1,
         1,
         passphrase},
    };
}

} // namespace vigie::cli
