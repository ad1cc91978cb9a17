// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filtermap.h"

namespace vigie::ui {

static QString orderName(inbox::Order order)
{
    return order == inbox::Order::Newest   ? QStringLiteral("newest")
           : order == inbox::Order::Oldest ? QStringLiteral("oldest")
                                           : QStringLiteral("urgency");
}

template <typename T>
static QVariantList list(const QList<T> &values)
{
    return QVariantList(values.begin(), values.end());
}

template <typename T>
static QList<T> values(const QVariantMap &map, const char *name)
{
    QList<T> found;
    for (const QVariant &value : map.value(QLatin1StringView(name)).toList()) {
        if (value.canConvert<T>())
            found.append(value.value<T>());
    }
    return found;
}

QVariantMap filterMap(const inbox::Filter &filter)
{
    QVariantList dispositions;
    for (const inbox::Disposition disposition : filter.dispositions)
        dispositions.append(inbox::dispositionName(disposition));
    return {
        {QStringLiteral("dispositions"), dispositions},
        {QStringLiteral("channels"), list(filter.channels)},
        {QStringLiteral("query"), filter.query},
        {QStringLiteral("mine"), filter.assignee.has_value()},
        {QStringLiteral("languages"), list(filter.languages)},
        {QStringLiteral("ratings"), list(filter.ratings)},
        {QStringLiteral("found"), list(filter.found)},
        {QStringLiteral("tags"), list(filter.tags)},
        {QStringLiteral("places"), list(filter.places)},
        {QStringLiteral("author"), filter.author},
        {QStringLiteral("days"), filter.days},
        {QStringLiteral("ours"), filter.withOurs},
        {QStringLiteral("folded"), filter.folded},
        {QStringLiteral("order"), orderName(filter.order)},
    };
}

inbox::Filter filterFrom(const QVariantMap &map, const Id &me)
{
    inbox::Filter filter;
    for (const QVariant &name : map.value(QStringLiteral("dispositions")).toList()) {
        if (const auto disposition = inbox::dispositionNamed(name.toString()))
            filter.dispositions.append(*disposition);
    }
    filter.channels = values<qint64>(map, "channels");
    filter.query = map.value(QStringLiteral("query")).toString();
    if (map.value(QStringLiteral("mine")).toBool())
        filter.assignee = me;
    filter.languages = values<QString>(map, "languages");
    filter.ratings = values<int>(map, "ratings");
    filter.found = values<QString>(map, "found");
    filter.tags = values<QString>(map, "tags");
    filter.places = values<QString>(map, "places");
    filter.author = map.value(QStringLiteral("author")).toLongLong();
    filter.days = std::max(map.value(QStringLiteral("days")).toInt(), 0);
    filter.withOurs = map.value(QStringLiteral("ours")).toBool();
    filter.folded = map.value(QStringLiteral("folded"), true).toBool();
    filter.order =
        inbox::orderNamed(map.value(QStringLiteral("order")).toString()).value_or(inbox::Order::Urgency);
    return filter;
}

} // namespace vigie::ui
