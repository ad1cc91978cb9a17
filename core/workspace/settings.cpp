// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/settings.h"

#include "workspace/connection.h"

namespace vigie::workspace {

QString settingText(Connection &c, const char *name)
{
    Statement row = c.statement("SELECT value FROM setting WHERE name = ?");
    row.bind(0, QLatin1StringView(name).toString());
    return row.step() ? row.text(0) : QString();
}

void setSetting(Connection &c, const char *name, const QString &value)
{
    c.statement("INSERT INTO setting(name, value) VALUES(?1, ?2) ON CONFLICT(name) DO UPDATE SET value = ?2")
        .bind(0, QLatin1StringView(name).toString())
        .bind(1, value)
        .run();
    c.touch(Area::Settings);
}

Settings readSettings(Connection &c)
{
    Settings settings;
    settings.id = Id::parse(settingText(c, "id")).value_or(Id());
    settings.firm = settingText(c, "firm");
    if (const QString language = settingText(c, "language"); !language.isEmpty())
        settings.language = language;
    if (const QTimeZone zone(settingText(c, "zone").toUtf8()); zone.isValid())
        settings.zone = zone;
    settings.formal = settingText(c, "address") != QStringLiteral("tu");
    return settings;
}

void writeSettings(Connection &c, const Settings &settings)
{
    setSetting(c, "firm", settings.firm);
    setSetting(c, "language", settings.language);
    setSetting(c, "zone", QString::fromUtf8(settings.zone.id()));
    setSetting(c, "address", settings.formal ? QStringLiteral("vous") : QStringLiteral("tu"));
}

} // namespace vigie::workspace
