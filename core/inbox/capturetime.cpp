// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/capturetime.h"

#include "base/text.h"

#include <QDateTime>
#include <QRegularExpression>

#include <array>

namespace vigie::inbox {

using namespace Qt::StringLiterals;
using Match = QRegularExpressionMatch;

static constexpr qint64 secondMs = 1000;
static constexpr qint64 hourMs = 3600 * secondMs;
static constexpr qint64 aheadAtMostMs = 26 * hourMs; // the zones of the world lie so far apart

static const QString monthWords =
    u"(janv(?:ier)?|jan(?:uary)?|fevr(?:ier)?|fev|feb(?:ruary)?|mars|mar(?:ch)?|avr(?:il)?|apr(?:il)?|mai|"
    u"may|"
    "juin|june?|juil(?:let)?|july?|aout|aou|aug(?:ust)?|sept(?:embre|ember)?|sep|oct(?:obre|ober)?|"
    "nov(?:embre|ember)?|dec(?:embre|ember)?)"_s;
static const QString dayWords =
    u"(?:(?:lun|mar|mer|jeu|ven|sam|dim)(?:\\.|di|credi|dredi|edi|anche)?|dimanche|"
    "mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs?|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)"_s;
static const QString clockWords =
    u"(?:[ ,]*(?:a |at |@ |- |· |• )?(\\d{1,2}) ?[:h] ?(\\d{2})(?:[:](\\d{2}))?(?: ?([ap])\\.?m\\.?)?)"_s;

QRegularExpression whole(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

/// The number of a month from the first letters of its name, in either language.
static int monthOf(const QString &word)
{
    static constexpr std::array<const char *, 18> starts{"jan", "fe",   "mar", "av",   "ap",  "mai",
                                                         "may", "juin", "jun", "juil", "jul", "ao",
                                                         "au",  "se",   "oc",  "no",   "de",  ""};
    static constexpr std::array<int, 18> numbers{1, 2, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 10, 11, 12, 0};
    for (size_t i = 0; i < starts.size(); ++i) {
        if (word.startsWith(QLatin1StringView(starts[i])))
            return numbers[i];
    }
    return 0;
}

/// The clock that four groups of a match hold from `group` on; invalid where there is none.
static QTime clockIn(const Match &match, int group)
{
    if (match.captured(group).isEmpty())
        return {};
    int hour = match.captured(group).toInt();
    const QString half = match.captured(group + 3);
    if (!half.isEmpty() && (hour < 1 || hour > 12))
        return {};
    if (half == u"p" && hour < 12)
        hour += 12;
    if (half == u"a" && hour == 12)
        hour = 0;
    return QTime(hour, match.captured(group + 1).toInt(), match.captured(group + 2).toInt());
}

static std::optional<Moment> settled(qint64 ms, bool rough, const MomentTerms &terms)
{
    if (ms > terms.nowMs + aheadAtMostMs)
        return std::nullopt;
    return Moment{std::min(ms, terms.nowMs), rough};
}

static std::optional<Moment> at(QDate date, QTime clock, const MomentTerms &terms)
{
    if (!date.isValid() || date.year() < 1990)
        return std::nullopt;
    if (!clock.isValid())
        return settled(date.startOfDay(terms.zone).toMSecsSinceEpoch(), true, terms);
    return settled(QDateTime(date, clock, terms.zone).toMSecsSinceEpoch(), false, terms);
}

static QDate today(const MomentTerms &terms)
{
    return QDateTime::fromMSecsSinceEpoch(terms.nowMs, terms.zone).date();
}

/// That day of this year, or of the last where it is still to come.
static QDate lastDay(int day, int month, const MomentTerms &terms)
{
    const QDate now = today(terms);
    QDate date(now.year(), month, day);
    if (!date.isValid() || date > now)
        date = QDate(now.year() - 1, month, day);
    return date;
}

static QDate dateOf(const QString &day, const QString &month, const QString &year, const MomentTerms &terms)
{
    if (year.isEmpty())
        return lastDay(day.toInt(), monthOf(month), terms);
    return QDate(year.toInt(), monthOf(month), day.toInt());
}

static std::optional<Moment> agoIn(const QString &key, const MomentTerms &terms)
{
    static const QRegularExpression now =
        whole(u"a l'instant|maintenant|now|just now|right now|il y a (?:quelques|\\d+) ?s(?:econdes?|ec)?|"
              "il y a (?:un instant|quelques instants)|(?:a few|\\d+) seconds? ago|(?:a )?moments? ago|"
              "\\d{1,2} ?s"_s);
    static const QRegularExpression some = whole(
        u"(il y a (?:environ )?|about )?(\\d{1,3}|une?|an?|one) ?"
        "(minutes?|mins?|mn|m|heures?|hours?|hrs?|h|jours?|jrs?|j|days?|d|semaines?|sem|weeks?|wks?|w|mois|"
        "months?|mos?|annees?|ans?|years?|yrs?|y)\\.?( ago)?"_s);
    if (now.match(key).hasMatch())
        return Moment{terms.nowMs, false};
    const Match match = some.match(key);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(3);
    bool isNumber = false;
    int count = match.captured(2).toInt(&isNumber);
    if (!isNumber) {
        // "a d" is no date: words count only in whole sentences.
        if (match.captured(1).isEmpty() && match.captured(4).isEmpty())
            return std::nullopt;
        count = 1;
    }
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(terms.nowMs, terms.zone);
    const bool isMonth = unit.startsWith(u"mo");
    if (!isMonth && unit.startsWith(u'm'))
        return Moment{terms.nowMs - count * 60 * secondMs, false};
    if (unit.startsWith(u'h'))
        return Moment{terms.nowMs - count * hourMs, false};
    if (unit.startsWith(u'j') || unit.startsWith(u'd'))
        return Moment{from.addDays(-count).toMSecsSinceEpoch(), true};
    if (unit.startsWith(u's') || unit.startsWith(u'w'))
        return Moment{from.addDays(-7 * count).toMSecsSinceEpoch(), true};
    return Moment{(isMonth ? from.addMonths(-count) : from.addYears(-count)).toMSecsSinceEpoch(), true};
}

static int weekdayOf(const QString &word)
{
    static constexpr std::array<const char *, 14> starts{"lun", "mar", "mer", "jeu", "ven", "sam", "dim",
                                                         "mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    for (size_t i = 0; i < starts.size(); ++i) {
        if (word.startsWith(QLatin1StringView(starts[i])))
            return static_cast<int>(i % 7) + 1;
    }
    return 0;
}

static std::optional<Moment> namedDayIn(const QString &key, const MomentTerms &terms)
{
    static const QRegularExpression near =
        whole(u"(aujourd'hui|today|hier|yesterday|avant-hier)"_s + clockWords + u'?');
    static const QRegularExpression weekday = whole(u'(' + dayWords + u')' + clockWords);
    if (const Match match = near.match(key); match.hasMatch()) {
        const QString word = match.captured(1);
        const int back = word.startsWith(u'a') && word.endsWith(u"hier") ? 2
                         : word == u"hier" || word == u"yesterday"       ? 1
                                                                         : 0;
        return at(today(terms).addDays(-back), clockIn(match, 2), terms);
    }
    const Match match = weekday.match(key);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate now = today(terms);
    int back = (now.dayOfWeek() - weekdayOf(match.captured(1)) + 7) % 7;
    auto moment = at(now.addDays(-back), clockIn(match, 2), terms);
    // The clock is still to come: that day of the week before.
    if (back == 0 && clockIn(match, 2) > QDateTime::fromMSecsSinceEpoch(terms.nowMs, terms.zone).time())
        moment = at(now.addDays(-7), clockIn(match, 2), terms);
    return moment;
}

static std::optional<Moment> numericDateIn(const QString &key, const MomentTerms &terms)
{
    static const QRegularExpression iso =
        whole(u"(\\d{4})-(\\d{2})-(\\d{2})(?:t| )?"_s + clockWords + u"?z?"_s);
    static const QRegularExpression slashed =
        whole(u"(?:le )?(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})"_s + clockWords + u'?');
    if (const Match match = iso.match(key); match.hasMatch())
        return at(QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()),
                  clockIn(match, 4), terms);
    const Match match = slashed.match(key);
    if (!match.hasMatch())
        return std::nullopt;
    const int first = match.captured(1).toInt();
    const int second = match.captured(3).toInt();
    int year = match.captured(4).toInt();
    year += year < 100 ? 2000 : 0;
    const QDate french(year, second, first);
    const QDate american(year, first, second);
    const auto likely = at(terms.dayFirst ? french : american, clockIn(match, 5), terms);
    // A thirteenth month, or a day to come, is the other order.
    return likely ? likely : at(terms.dayFirst ? american : french, clockIn(match, 5), terms);
}

static std::optional<Moment> dateIn(const QString &key, const MomentTerms &terms)
{
    static const QString weekday = u"(?:"_s + dayWords + u"\\.?,? )?(?:le )?"_s;
    static const QRegularExpression dayMonth =
        whole(weekday + u"(\\d{1,2})(?:er|st|nd|rd|th)? "_s + monthWords + u"\\.?,?(?: (\\d{4}))?"_s +
              clockWords + u'?');
    static const QRegularExpression monthDay = whole(
        weekday + monthWords + u"\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?"_s + clockWords + u'?');
    static const QRegularExpression monthYear = whole(monthWords + u"\\.? (\\d{4})"_s);
    if (const Match match = dayMonth.match(key); match.hasMatch())
        return at(dateOf(match.captured(1), match.captured(2), match.captured(3), terms), clockIn(match, 4),
                  terms);
    if (const Match match = monthDay.match(key); match.hasMatch())
        return at(dateOf(match.captured(2), match.captured(1), match.captured(3), terms), clockIn(match, 4),
                  terms);
    if (const Match match = monthYear.match(key); match.hasMatch())
        return at(QDate(match.captured(2).toInt(), monthOf(match.captured(1)), 1), {}, terms);
    return numericDateIn(key, terms);
}

/// Without the words that stand before and after a date: "Modifié", "Posted on", "· Edited", "sur Google".
static QString bare(QString key)
{
    static const QRegularExpression before(
        u"^(?:[(·• ]|(?:modifiee?|edited|publiee?|postee?|posted|ecrit|written|redige|mis a jour|updated|"
        "a repondu|responded|replied|commented)(?: le| on| :| -)? )+"_s);
    static const QRegularExpression after(
        u"(?:[)·• ]|[ ,(·•]+(?:modifiee?|edited|editee?|nouveau|new|(?:sur|on) google))+$"_s);
    key.remove(after);
    key.remove(before);
    return key;
}

std::optional<Moment> momentIn(const QString &key, const MomentTerms &terms)
{
    static constexpr qsizetype longest = 60;
    static const QRegularExpression clockFirst = whole(
        u"(\\d{1,2}) ?[:h] ?(\\d{2})(?:[:](\\d{2}))?(?: ?([ap])\\.?m\\.?)?(?: ?[·•,-] ?| le | on )(.+)"_s);
    if (key.isEmpty() || key.size() > longest)
        return std::nullopt;
    const QString date = bare(key);
    if (auto moment = agoIn(date, terms))
        return moment;
    if (auto moment = namedDayIn(date, terms))
        return moment;
    if (auto moment = dateIn(date, terms))
        return moment;
    if (const Match match = clockFirst.match(date); match.hasMatch()) {
        const auto day = dateIn(match.captured(5), terms);
        const QTime clock = clockIn(match, 1);
        if (day && clock.isValid())
            return at(QDateTime::fromMSecsSinceEpoch(day->ms, terms.zone).date(), clock, terms);
    }
    return std::nullopt;
}

static bool isInvisible(char16_t c)
{
    return (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x2069) ||
           c == 0xfeff || c == 0xad || (c >= 0xe000 && c <= 0xf8ff);
}

QString recognisable(const QString &text)
{
    QString seen;
    seen.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\u2019' || c == u'\u02bc')
            seen += u'\'';
        else if (!isInvisible(c.unicode()))
            seen += c.category() == QChar::Other_Control ? QChar(u' ') : c;
    }
    return folded(seen).trimmed();
}

} // namespace vigie::inbox
