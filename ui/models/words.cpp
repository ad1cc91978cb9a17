// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/words.h"

#include "base/text.h"
#include "inbox/channel.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace vigie::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::Words)
};

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

} // namespace

QString dispositionText(inbox::Disposition disposition)
{
    using enum inbox::Disposition;
    switch (disposition) {
    case New:
        return Words::tr("New", "disposition");
    case Assigned:
        return Words::tr("Assigned", "disposition");
    case WaitingColleague:
        return Words::tr("Waiting for a colleague", "disposition");
    case WaitingCustomer:
        return Words::tr("Waiting for the customer", "disposition");
    case WaitingCommunity:
        return Words::tr("Waiting for the community", "disposition");
    case Replied:
        return Words::tr("Replied", "disposition");
    case Liked:
        return Words::tr("Liked", "disposition");
    case Hidden:
        return Words::tr("Hidden", "disposition");
    case Closed:
        return Words::tr("Closed", "disposition");
    }
    return {};
}

QString dispositionIcon(inbox::Disposition disposition)
{
    using enum inbox::Disposition;
    switch (disposition) {
    case New:
        return QStringLiteral("new");
    case Assigned:
        return QStringLiteral("assign");
    case WaitingColleague:
    case WaitingCustomer:
    case WaitingCommunity:
        return QStringLiteral("wait");
    case Replied:
        return QStringLiteral("reply");
    case Liked:
        return QStringLiteral("like");
    case Hidden:
        return QStringLiteral("hidden");
    case Closed:
        return QStringLiteral("close-message");
    }
    return {};
}

QString kindText(inbox::Kind kind)
{
    using enum inbox::Kind;
    switch (kind) {
    case Post:
        return Words::tr("Post", "kind of message");
    case Comment:
        return Words::tr("Comment", "kind of message");
    case Review:
        return Words::tr("Review", "kind of message");
    case Message:
        return Words::tr("Private message", "kind of message");
    case Story:
        return Words::tr("Story", "kind of message");
    case Mail:
        return Words::tr("Mail", "kind of message");
    case Article:
        return Words::tr("Article", "kind of message");
    case Call:
        return Words::tr("Call", "kind of message");
    case Visit:
        return Words::tr("Visit", "kind of message");
    }
    return {};
}

QString serviceIcon(const QString &service)
{
    if (service == u"feed")
        return QStringLiteral("rss");
    return inbox::services().contains(service) && service != u"other" ? service : QStringLiteral("channel");
}

QString spanText(qint64 ms)
{
    if (ms < minute)
        return Words::tr("now", "less than a minute");
    if (ms < hour)
        return Words::tr("%1 min", "short for minutes").arg(ms / minute);
    if (ms < day)
        return Words::tr("%1 h", "short for hours").arg(ms / hour);
    return Words::tr("%1 d", "short for days").arg(ms / day);
}

QString spanWords(qint64 ms)
{
    if (ms < minute)
        return Words::tr("less than a minute");
    if (ms < hour)
        return Words::tr("%n minute(s)", nullptr, static_cast<int>(ms / minute));
    if (ms < day)
        return Words::tr("%n hour(s)", nullptr, static_cast<int>(ms / hour));
    return Words::tr("%n day(s)", nullptr, static_cast<int>(ms / day));
}

QString whenText(qint64 atMs, qint64 nowMs, const QTimeZone &zone)
{
    if (nowMs - atMs < 7 * day)
        return spanText(nowMs - atMs);
    const QDate at = QDateTime::fromMSecsSinceEpoch(atMs, zone).date();
    const bool thisYear = at.year() == QDateTime::fromMSecsSinceEpoch(nowMs, zone).date().year();
    return QLocale().toString(at, thisYear ? Words::tr("d MMM", "date format of Qt, this year")
                                           : Words::tr("d MMM yyyy", "date format of Qt, with the year"));
}

QString exactText(qint64 atMs, const QTimeZone &zone)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(atMs, zone);
    const QLocale locale;
    return locale.toString(at.date(), QLocale::LongFormat) + u' ' +
           locale.toString(at.time(), QLocale::ShortFormat);
}

QString labelled(const QString &label, const QString &text)
{
    return Words::tr("%1: %2", "something, and what is said of it").arg(label, text);
}

QString momentText(qint64 atMs, qint64 nowMs, const QTimeZone &zone)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(atMs, zone);
    const qint64 days = at.date().daysTo(QDateTime::fromMSecsSinceEpoch(nowMs, zone).date());
    const QString time = QLocale().toString(at.time(), QLocale::ShortFormat);
    if (days == 0)
        return time;
    return days > 0 && days < 7 ? QLocale().standaloneDayName(at.date().dayOfWeek()) + u' ' + time
                                : exactText(atMs, zone);
}

QString sentence(const QString &words)
{
    return words.left(1).toUpper() + words.mid(1);
}

QString initials(const QString &name)
{
    const QStringList words = oneLine(name).split(u' ', Qt::SkipEmptyParts);
    QString letters;
    for (const QString &word : words) {
        if (letters.size() < 2 && word.front().isLetterOrNumber())
            letters += word.front().toUpper();
    }
    return letters;
}

QString authorText(const QString &name, const QString &handle)
{
    const QString shown = oneLine(name.isEmpty() ? handle : name, 80);
    return shown.isEmpty() ? Words::tr("Somebody", "an author without a name") : shown;
}

QString authorText(const inbox::Mention &mention)
{
    return authorText(mention.authorName, mention.authorHandle);
}

QString handleText(const QString &name, const QString &handle)
{
    const QString shown = oneLine(handle, 80);
    if (name.isEmpty() || shown.isEmpty() || shown == name)
        return {};
    return shown.startsWith(u'@') ? shown : u'@' + shown;
}

QString handleText(const inbox::Mention &mention)
{
    return handleText(mention.authorName, mention.authorHandle);
}

} // namespace vigie::ui
