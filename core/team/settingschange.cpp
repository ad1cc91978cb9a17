// SPDX-License-Identifier: GPL-3.0-or-later
#include "team/settingschange.h"

#include "base/text.h"
#include "workspace/activity.h"
#include "workspace/connection.h"

#include <QJsonArray>

namespace vigie::team {

static std::unexpected<Error> invalid(const char *argument, const QString &value)
{
    return fail(ErrorCode::InvalidArgument,
                {{"argument", QLatin1StringView(argument)}, {"reason", value.left(80)}});
}

Result<workspace::Settings> changeSettings(workspace::Connection &c, const Actor &actor,
                                           const workspace::Settings &settings)
{
    if (auto allowed = actor.require(Act::ManageSettings); !allowed)
        return fail(allowed.error());
    workspace::Settings wanted = settings;
    wanted.firm = oneLine(settings.firm, 1000).trimmed();
    if (graphemes(wanted.firm) > 80)
        return invalid("firm", wanted.firm);
    if (wanted.language != QStringLiteral("fr") && wanted.language != QStringLiteral("en"))
        return invalid("language", wanted.language);
    if (!wanted.zone.isValid())
        return invalid("zone", {});
    const workspace::Settings before = workspace::readSettings(c);
    QJsonArray changed;
    if (before.firm != wanted.firm)
        changed.append(QStringLiteral("firm"));
    if (before.language != wanted.language)
        changed.append(QStringLiteral("language"));
    if (before.zone != wanted.zone)
        changed.append(QStringLiteral("zone"));
    if (before.formal != wanted.formal)
        changed.append(QStringLiteral("address"));
    if (changed.isEmpty())
        return before;
    workspace::writeSettings(c, wanted);
    workspace::record(
        c, {QStringLiteral("settings-changed"), actor.id(), {}, {{QStringLiteral("what"), changed}}});
    return before;
}

} // namespace vigie::team
