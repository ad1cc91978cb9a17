// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/making.h"

#include "app/lastworkspace.h"
#include "base/text.h"
#include "team/colleaguestore.h"

#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

namespace vigie::app {

using workspace::Connection;
using workspace::Workspace;

QString freePlaceFor(const QString &name)
{
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    QString plain = folded(name).replace(others, QStringLiteral("-")).left(40);
    while (plain.startsWith(u'-'))
        plain.removeFirst();
    while (plain.endsWith(u'-'))
        plain.chop(1);
    if (plain.isEmpty())
        plain = QStringLiteral("workspace");
    const QString folder = QFileInfo(ownWorkspace()).absolutePath();
    QString path = QStringLiteral("%1/%2.vigie").arg(folder, plain);
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = QStringLiteral("%1/%2-%3.vigie").arg(folder, plain).arg(i);
    return path;
}

Result<std::unique_ptr<Workspace>> make(const QString &path, const ui::StartPlan &plan,
                                        const workspace::Surroundings &surroundings)
{
    workspace::Settings settings;
    settings.firm = plan.firm;
    settings.formal = plan.formal;
    settings.language = QLocale().language() == QLocale::French ? QStringLiteral("fr") : QStringLiteral("en");
    if (const QTimeZone zone(QTimeZone::systemTimeZoneId()); zone.isValid())
        settings.zone = zone;
    return Workspace::create(path, settings, surroundings, [&plan](Connection &c) -> Result<void> {
        if (auto owner = team::addOwner(c, plan.owner, team::Role::CommunityManager); !owner)
            return fail(owner.error());
        if (plan.reader.isEmpty())
            return {};
        const Result<team::Actor> actor = team::actAs(c, {}, std::nullopt);
        if (!actor)
            return fail(actor.error());
        return team::addColleague(c, *actor, plan.reader, team::Role::BrandGuardian).transform([](auto &&) {
        });
    });
}

} // namespace vigie::app
