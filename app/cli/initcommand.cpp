// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/words.h"
#include "app/lastworkspace.h"
#include "app/opening.h"
#include "app/platform/username.h"
#include "base/text.h"
#include "inbox/sample.h"
#include "team/colleaguestore.h"
#include "triage/judging.h"
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

static Result<void> addSample(Workspace &workspace)
{
    const auto owner = await(workspace.read([](Connection &c) { return team::actAs(c, {}, std::nullopt); }));
    if (!owner)
        return fail(owner.error());
    const auto added = await(inbox::loadSample(
        workspace, *owner,
        triage::judgeWith(std::make_shared<triage::ShippedTriage>(), std::make_shared<triage::Taught>())));
    if (!added)
        return fail(added.error());
    if (!added->failures.isEmpty())
        return fail(added->failures.first());
    return {};
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
    if (context.arguments.has("sample")) {
        if (const auto added = addSample(**made); !added)
            return fail(added.error());
    }
    if (context.json())
        context.put({{QStringLiteral("workspace"), (*made)->path()},
                     {QStringLiteral("schema"), workspace::newestSchema()}});
    else
        context.say(Words::tr("A workspace was made: %1. Its owner is %2.").arg((*made)->path(), owner));
    return Done;
}

QList<Command> initCommands()
{
    return {
        {QStringLiteral("init"),
         {},
         Words::tr("Makes a workspace with one colleague, its owner (--actor, else the user of this "
                   "computer)."),
         {{QStringLiteral("language"), QStringLiteral("fr|en"), Words::tr("what Vigie writes in it")},
          {QStringLiteral("zone"), QStringLiteral("IANA"),
           Words::tr("its time zone, such as Europe/Paris; without it, this computer's")},
          {QStringLiteral("name"), QStringLiteral("FIRM"), Words::tr("the firm's name")},
          {QStringLiteral("sample"),
           {},
           Words::tr("with the sample firm in it: messages to try everything on, removable in one step")}},
         0,
         0,
         init}};
}

} // namespace vigie::cli
