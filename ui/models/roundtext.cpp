// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/roundtext.h"

#include "base/text.h"
#include "ui/models/codetext.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace vigie::ui {

using inbox::StopKind;

struct RoundText
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::RoundText)
};

QString stopKindText(StopKind kind)
{
    switch (kind) {
    case StopKind::Channel:
        return RoundText::tr("Channel");
    case StopKind::Ads:
        return RoundText::tr("Comments under adverts");
    case StopKind::Stories:
        return RoundText::tr("Stories");
    case StopKind::PageOne:
        return RoundText::tr("Page one of the search engine");
    case StopKind::Other:
        return RoundText::tr("Another place");
    }
    return {};
}

QString stopPlaceText(const inbox::Stop &stop)
{
    return stop.kind == StopKind::Channel ? serviceText(stop.service) : stopKindText(stop.kind);
}

QString stopIcon(const inbox::Stop &stop)
{
    switch (stop.kind) {
    case StopKind::Channel:
        return serviceIcon(stop.service);
    case StopKind::Stories:
        return QStringLiteral("image");
    case StopKind::PageOne:
        return QStringLiteral("search");
    case StopKind::Ads:
    case StopKind::Other:
        break;
    }
    return QStringLiteral("eye");
}

QString intervalText(const inbox::Interval &every)
{
    return every.unit == inbox::Interval::Unit::Hours
               ? RoundText::tr("every %n hour(s)", nullptr, every.count)
               : RoundText::tr("every %n day(s)", nullptr, every.count);
}

QString stopName(const inbox::Stop &stop)
{
    return oneLine(stop.name, 60);
}

static QDate dayOf(qint64 ms, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(ms, zone).date();
}

static QString timeOf(qint64 ms, const QTimeZone &zone)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms, zone).time(), QLocale::ShortFormat);
}

QString sinceText(qint64 atMs, qint64 nowMs, const QTimeZone &zone)
{
    const QDate day = dayOf(atMs, zone);
    const QDate today = dayOf(nowMs, zone);
    const qint64 days = day.daysTo(today);
    if (days <= 0)
        return timeOf(atMs, zone);
    if (days == 1)
        return RoundText::tr("yesterday", "after “since”");
    if (days < 7)
        return QLocale().standaloneDayName(day.dayOfWeek());
    return QLocale().toString(day, day.year() == today.year()
                                       ? RoundText::tr("d MMMM", "date format of Qt, after “since”")
                                       : RoundText::tr("d MMMM yyyy", "date format of Qt, after “since”"));
}

QString untilText(qint64 atMs, qint64 nowMs, const QTimeZone &zone)
{
    const QDate day = dayOf(atMs, zone);
    const qint64 days = dayOf(nowMs, zone).daysTo(day);
    if (days <= 0)
        return RoundText::tr("at %1", "a time, today").arg(timeOf(atMs, zone));
    if (days == 1)
        return RoundText::tr("tomorrow");
    return days < 7
               ? RoundText::tr("on %1", "a day of the week").arg(QLocale().standaloneDayName(day.dayOfWeek()))
               : RoundText::tr("on %1", "a date")
                     .arg(QLocale().toString(day, RoundText::tr("d MMMM", "date format of Qt, after “on”")));
}

QString notSeenText(const inbox::Stop &stop, qint64 nowMs, const QTimeZone &zone)
{
    return RoundText::tr("%1 since %2", "a place, and when it was last looked at")
        .arg(stopName(stop), sinceText(inbox::notSeenSinceMs(stop), nowMs, zone));
}

QString notSeenSentence(const QList<inbox::Stop> &stops, qint64 nowMs, const QTimeZone &zone)
{
    static constexpr qsizetype named = 3;
    const bool all = stops.size() <= named;
    QStringList places;
    for (const inbox::Stop &stop : stops.first(all ? stops.size() : named - 1))
        places.append(notSeenText(stop, nowMs, zone));
    const auto rest = static_cast<int>(stops.size() - places.size());
    if (rest > 0)
        places.append(RoundText::tr("%n more", "places, at the end of a list", rest));
    return RoundText::tr("%n place(s) not looked at: %1.", nullptr, static_cast<int>(stops.size()))
        .arg(places.join(RoundText::tr(", ", "between places")));
}

QString outcomeText(const inbox::Visit &visit)
{
    const auto n = static_cast<int>(visit.messages);
    switch (visit.outcome) {
    case inbox::Outcome::NothingNew:
        return RoundText::tr("nothing new");
    case inbox::Outcome::Captured:
        return RoundText::tr("%n message(s) captured", nullptr, n);
    case inbox::Outcome::Imported:
        return RoundText::tr("%n message(s) imported", nullptr, n);
    case inbox::Outcome::Skipped:
        return RoundText::tr("skipped");
    }
    return {};
}

QString deadlineText(const inbox::Stop &stop, qint64 nowMs, const QTimeZone &zone)
{
    const std::optional<qint64> deadline = inbox::deadlineMs(stop);
    if (!deadline)
        return {};
    return *deadline > nowMs
               ? RoundText::tr("Stories last a day: the first that nobody has seen vanishes %1.")
                     .arg(untilText(*deadline, nowMs, zone))
               : RoundText::tr("Stories last a day: those from before %1 have vanished, seen or not.")
                     .arg(sinceText(nowMs - 24 * 3'600'000LL, nowMs, zone));
}

} // namespace vigie::ui
