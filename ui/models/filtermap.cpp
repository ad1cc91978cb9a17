// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filtermap.h"

namespace vigie::ui {

static QString orderName(inbox::Order order)
{
    return order == inbox::Order::Newest   ? QStringLiteral("newest")
           : order == inbox::Order::Oldest ? QStringLiteral("oldest")
                                           : QStringLiteral("urgency");
}

QVariantMap filterMap(const inbox::Filter &filter)
{
    QVariantList dispositions;
    for (const inbox::Disposition disposition : filter.dispositions)
        dispositions.append(inbox::dispositionName(disposition));
    QVariantList channels;
    for (const qint64 row : filter.channels)
        channels.append(row);
    return {
        {QStringLiteral("dispositions"), dispositions}, {QStringLiteral("channels"), channels},
        {QStringLiteral("query"), filter.query},        {QStringLiteral("mine"), filter.assignee.has_value()},
        {QStringLiteral("ours"), filter.withOurs},      {QStringLiteral("order"), orderName(filter.order)}};
}

inbox::Filter filterFrom(const QVariantMap &map, const Id &me)
{
    inbox::Filter filter;
    for (const QVariant &name : map.value(QStringLiteral("dispositions")).toList()) {
        if (const auto disposition = inbox::dispositionNamed(name.toString()))
            filter.dispositions.append(*disposition);
    }
    for (const QVariant &row : map.value(QStringLiteral("channels")).toList())
        filter.channels.append(row.toLongLong());
    filter.query = map.value(QStringLiteral("query")).toString();
    if (map.value(QStringLiteral("mine")).toBool())
        filter.assignee = me;
    filter.withOurs = map.value(QStringLiteral("ours")).toBool();
    filter.order =
        inbox::orderNamed(map.value(QStringLiteral("order")).toString()).value_or(inbox::Order::Urgency);
    return filter;
}

} // namespace vigie::ui
