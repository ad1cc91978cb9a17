// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/linktext.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace vigie::ui {

using channels::Link;
using channels::LinkState;

struct LinkText
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::LinkText)
};

QString linkStateText(LinkState state)
{
    switch (state) {
    case LinkState::Waiting:
        return LinkText::tr("live", "a channel that Vigie fetches by itself");
    case LinkState::Offline:
        return LinkText::tr("offline");
    case LinkState::Failing:
        return LinkText::tr("not reached");
    case LinkState::Gone:
        return LinkText::tr("gone", "a feed that there is no more");
    case LinkState::Refused:
        return LinkText::tr("refused");
    case LinkState::Paused:
        return LinkText::tr("paused");
    }
    return {};
}

/// "at 21:00", "yesterday at 21:00", "tomorrow at 08:10", "on 12 November at 08:10"
static QString fetchedText(qint64 atMs, qint64 nowMs, const QTimeZone &zone)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(atMs, zone);
    const qint64 days = QDateTime::fromMSecsSinceEpoch(nowMs, zone).date().daysTo(at.date());
    const QString time = QLocale().toString(at.time(), QLocale::ShortFormat);
    if (days == 0)
        return LinkText::tr("at %1", "a time, today").arg(time);
    if (days == -1)
        return LinkText::tr("yesterday at %1").arg(time);
    if (days == 1)
        return LinkText::tr("tomorrow at %1").arg(time);
    return LinkText::tr("on %1 at %2", "a date and a time")
        .arg(QLocale().toString(at.date(), LinkText::tr("d MMMM", "date format of Qt, after “on”")), time);
}

bool mustWait(const Link &link, qint64 nowMs)
{
    return link.notBeforeMs && *link.notBeforeMs > nowMs;
}

QString linkText(const Link &link, qint64 nowMs, const QTimeZone &zone)
{
    const auto moment = [&](qint64 at) { return fetchedText(at, nowMs, zone); };
    QStringList sentences;
    if (link.lastOkMs)
        sentences.append(LinkText::tr("Fetched %1.", "a moment: at 21:00").arg(moment(*link.lastOkMs)));
    else
        sentences.append(LinkText::tr("Not fetched yet."));
    if (link.state == LinkState::Paused)
        sentences.append(LinkText::tr("Paused: it is visited in the round until you resume it."));
    else if (link.nextMs && *link.nextMs > nowMs && mustWait(link, nowMs))
        sentences.append(LinkText::tr("The site asked Vigie to wait; next try %1.", "a moment: at 21:00")
                             .arg(moment(*link.nextMs)));
    else if (link.nextMs && *link.nextMs > nowMs)
        sentences.append(link.error
                             ? LinkText::tr("Next try %1.", "a moment: at 21:00").arg(moment(*link.nextMs))
                             : LinkText::tr("Next time %1.", "a moment: at 21:00").arg(moment(*link.nextMs)));
    return sentences.join(u' ');
}

QString linkName(const Link &link)
{
    const QString host = oneLine(link.address.host(), 80);
    return link.title.isEmpty()
               ? host
               : LinkText::tr("%1, on %2", "a feed and its site").arg(oneLine(link.title, 80), host);
}

} // namespace vigie::ui
