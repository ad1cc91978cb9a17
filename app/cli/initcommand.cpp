// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/words.h"
#include "app/lastworkspace.h"
#include "app/opening.h"
#include "app/platform/username.h"
#include "base/text.h"
#include "team/colleaguestore.h"
#include "workspace/migrations.h"

#include <QFileInfo>
#include <QLocale>

namespace vigie::cli {

using workspace::Connection;
using workspace::Workspace;

static Result<workspace::Settings> settingsAsked(const Context &context)
{
    workspace::Settings settings;
    settings.firm = oneLine(context.arguments.value("name"));
    settings.language = QLocale().language() == QLocale::French ? QStringLiteral("fr") : QStringLiteral("en");
    if (const QString asked = context.arguments.value("language"); !asked.isEmpty())
        settings.language = asked;
    const QString zone = context.arguments.value("zone");
    settings.zone = zone.isEmpty() ? QTimeZone(QTimeZone::systemTimeZoneId()) : QTimeZone(zone.toUtf8());
    if (!settings.zone.isValid() && !zone.isEmpty())
        return fail(ErrorCode::InvalidArgument, {{"argument", QStringLiteral("--zone")}, {"reason", zone}});
    if (!settings.zone.isValid())
        settings.zone = QTimeZone(QByteArrayLiteral("UTC"));
    return settings;
}

static Result<Exit> init(Context &context)
{
    const Result<workspace::Settings> settings = settingsAsked(context);
    if (!settings)
        return fail(settings.error());
    QString owner = context.arguments.value("actor");
    if (owner.isEmpty())
        owner = platform::userName();
    const QString path = context.arguments.has("workspace") ? context.workspacePath() : app::ownWorkspace();
    auto made = Workspace::create(
        path, *settings, app::surroundings(context.clock), [&](Connection &c) -> Result<void> {
            return team::addOwner(c, owner, team::Role::CommunityManager).transform([](auto &&) {});
        });
    if (!made)
        return fail(made.error());
    app::rememberWorkspace(path);
    if (context.json())
        context.put({{QStringLiteral("workspace"), (*made)->path()},
                     {QStringLiteral("schema"), workspace::newestSchema()}});
    else
        context.say(Words::tr("A workspace was made: %1. Its owner is %2.").arg((*made)->path(), owner));
    return Done;
}

QList<Command> initCommands()
{
    return {{QStringLiteral("init"),
             {},
             Words::tr("Makes a workspace with one colleague, its owner (--actor, else the user of this "
                       "computer)."),
             {{QStringLiteral("language"), QStringLiteral("fr|en"), Words::tr("what Vigie writes in it")},
              {QStringLiteral("zone"), QStringLiteral("IANA"),
               Words::tr("its time zone, such as Europe/Paris; without it, this computer's")},
              {QStringLiteral("name"), QStringLiteral("FIRM"), Words::tr("the firm's name")}},
             0,
             0,
             init}};
}

} // namespace vigie::cli
