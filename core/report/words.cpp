// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/words.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

static void initDocuments()
{
    Q_INIT_RESOURCE(vigie_documents);
}

namespace vigie::report {

using namespace Qt::StringLiterals;

static QMap<QString, QString> textsOf(const QString &language)
{
    initDocuments();
    QFile file(u":/documents/%1/report.json"_s.arg(language));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QMap<QString, QString> texts;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        texts.insert(it.key(), it.value().toString());
    Q_ASSERT(!texts.isEmpty());
    return texts;
}

Words Words::in(const QString &language)
{
    const bool french = language == "fr"_L1;
    Words words;
    words.m_language = french ? u"fr"_s : u"en"_s;
    words.m_locale = french ? QLocale(QLocale::French, QLocale::France)
                            : QLocale(QLocale::English, QLocale::UnitedKingdom);
    static const QMap<QString, QString> fr = textsOf(u"fr"_s);
    static const QMap<QString, QString> en = textsOf(u"en"_s);
    words.m_texts = french ? fr : en;
    return words;
}

QString Words::text(const QString &key) const
{
    Q_ASSERT_X(m_texts.contains(key), "Words", qPrintable(key));
    return m_texts.value(key, key);
}

static QLatin1StringView unitKey(Period::Unit unit)
{
    return unit == Period::Unit::Week ? ".week"_L1 : ".month"_L1;
}

QString Words::counted(const QString &key, qint64 n) const
{
    const bool one = m_language == "fr"_L1 ? n < 2 : n == 1;
    return text(key + (one ? ".one"_L1 : ".other"_L1)).replace("%n"_L1, number(n, *this));
}

QString Words::say(const char *key) const
{
    return text(QLatin1StringView(key));
}

QString Words::say(const char *key, Period::Unit unit) const
{
    return text(QLatin1StringView(key) + unitKey(unit));
}

QString Words::count(const char *key, qint64 n) const
{
    return counted(QLatin1StringView(key), n);
}

QString Words::count(const char *key, Period::Unit unit, qint64 n) const
{
    return counted(QLatin1StringView(key) + unitKey(unit), n);
}

QString number(qint64 n, const Words &words)
{
    return words.locale().toString(n);
}

double roundedShare(double share)
{
    const qint64 tenThousandths = qRound64(share * 10'000);
    if (share > 0 && share < 1)
        return double(std::clamp<qint64>(tenThousandths, 1, 9'999)) / 10'000;
    return double(tenThousandths) / 10'000;
}

QString percent(std::optional<double> share, const Words &words)
{
    if (!share)
        return words.say("none");
    const double rounded = roundedShare(*share);
    const qint64 whole = qRound64(rounded * 100);
    return words.say("percent").arg(rounded > 0 && rounded < 1 ? std::clamp<qint64>(whole, 1, 99) : whole);
}

QString duration(std::optional<qint64> ms, const Words &words)
{
    static constexpr qint64 minute = 60;
    static constexpr qint64 hour = 60 * minute;
    static constexpr qint64 day = 24 * hour;
    const auto roundedUp = [](qint64 value, qint64 unit) { return (value + unit - 1) / unit; };
    if (!ms)
        return words.say("none");
    const qint64 seconds = *ms / 1000;
    const qint64 minutes = std::max<qint64>(1, roundedUp(seconds, minute));
    if (minutes < 60)
        return words.say("duration.minutes").arg(minutes);
    if (minutes * minute < day)
        return words.say("duration.hours").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
    const qint64 hours = roundedUp(seconds, hour);
    if (hours % 24 == 0)
        return words.say("duration.days").arg(number(hours / 24, words));
    return words.say("duration.days-hours").arg(number(hours / 24, words)).arg(hours % 24);
}

/// `format` is of QLocale; the first of a month is "1er" in French.
static QString formatted(QDate day, const QString &format, const Words &words)
{
    QString adapted = format;
    if (day.day() == 1) {
        const qsizetype at = adapted.lastIndexOf(u"d\u00a0"_s); // alone: "dddd" stands before a space
        if (at >= 0)
            adapted.replace(at, 1, u'\'' + words.say("first") + u'\'');
    }
    return words.locale().toString(day, adapted);
}

QString titleOf(const Period &period, const Words &words)
{
    if (period.unit == Period::Unit::Week)
        return words.say("period.week").arg(period.first.weekNumber());
    QString title = words.locale().toString(period.first, u"MMMM\u00a0yyyy");
    return title.replace(0, 1, title[0].toUpper());
}

QString datesOf(const Period &period, const Words &words)
{
    const QDate first = period.first;
    const QDate last = period.last();
    QString format = u"d\u00a0MMMM\u00a0yyyy"_s;
    const QString end = formatted(last, format, words);
    if (first.year() == last.year())
        format = first.month() == last.month() ? u"d"_s : u"d\u00a0MMMM"_s;
    const QString start = format == "d"_L1
                              ? (first.day() == 1 ? words.say("first") : QString::number(first.day()))
                              : formatted(first, format, words);
    return words.say("period.days").arg(start, end);
}

QString longDate(QDate day, const Words &words)
{
    return formatted(day, words.say("date.long"), words);
}

QString shortDate(QDate day, const Words &words)
{
    return formatted(day, words.say("date.short"), words);
}

QString moment(qint64 ms, const QTimeZone &zone, const Words &words)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms, zone);
    return words.say("date.time")
        .arg(shortDate(time.date(), words), words.locale().toString(time.time(), words.say("time")));
}

} // namespace vigie::report
