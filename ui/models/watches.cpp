// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/watches.h"

#include "base/text.h"
#include "inbox/facets.h"
#include "ui/models/filtermap.h"
#include "workspace/connection.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using inbox::Watched;
using workspace::Connection;

namespace {
struct WatchText
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::WatchText)
};
} // namespace

static constexpr Watched standing[] = {Watched::Brand, Watched::Sector, Watched::Rivals};

QString standingViewName(Watched watched)
{
    return u"watch:%1"_s.arg(static_cast<int>(watched));
}

QString watchName(const inbox::View &view)
{
    switch (view.watched) {
    case Watched::Brand:
        return WatchText::tr("What is said of us");
    case Watched::Sector:
        return WatchText::tr("Our sector");
    case Watched::Rivals:
        return WatchText::tr("Our rivals");
    case Watched::No:
    case Watched::Own:
        break;
    }
    return oneLine(view.name, 60);
}

QString watchCounts(const Watch &watch)
{
    const auto n = [](qint64 count) { return QLocale().toString(count); };
    return WatchText::tr("%1 today (%2 yesterday) · %3 in 7 days (%4 before) · %5 in 28 days (%6 before)")
        .arg(n(watch.today.now), n(watch.today.before), n(watch.week.now), n(watch.week.before),
             n(watch.month.now), n(watch.month.before));
}

/// Of the days that end before `end`, so many.
static qint64 counted(Connection &c, inbox::Filter filter, QDate end, int days)
{
    filter.days = 0;
    filter.query +=
        u" after:%1 before:%2"_s.arg(end.addDays(-days).toString(Qt::ISODate), end.toString(Qt::ISODate));
    return inbox::countOf(c, filter).value_or(0);
}

static WatchCount countsOf(Connection &c, const inbox::Filter &filter, QDate today, int days)
{
    const QDate end = today.addDays(1);
    return {counted(c, filter, end, days), counted(c, filter, end.addDays(-days), days)};
}

QList<Watch> watchesIn(Connection &c, const workspace::Settings &settings, const Id &me)
{
    QList<Watch> all;
    const QList<inbox::View> views = inbox::views(c);
    for (const Watched each : standing) {
        const auto kept = std::ranges::find(views, each, &inbox::View::watched);
        Watch watch{.view = {.name = standingViewName(each), .watched = each}};
        if (kept != views.end())
            watch.view = *kept;
        else if (const QString firm = QString(settings.firm).remove(u'"').trimmed();
                 each == Watched::Brand && !firm.isEmpty())
            watch.view.filter = QJsonObject::fromVariantMap(
                filterMap({.query = u'"' + firm + u'"', .order = inbox::Order::Newest}));
        all.append(watch);
    }
    for (const inbox::View &view : views) {
        if (view.watched == Watched::Own)
            all.append({.view = view});
    }
    const QDate today = QDateTime::fromMSecsSinceEpoch(c.now(), settings.zone).date();
    for (Watch &watch : all) {
        if (watch.isEmpty())
            continue;
        const inbox::Filter filter = filterFrom(watch.view.filter.toVariantMap(), me);
        watch.today = countsOf(c, filter, today, 1);
        watch.week = countsOf(c, filter, today, 7);
        watch.month = countsOf(c, filter, today, 28);
    }
    return all;
}

} // namespace vigie::ui
