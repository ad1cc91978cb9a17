// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/timereader.h"

#include <QDateTime>

#include <chrono>
#include <expected>

namespace vigie::inbox {

static constexpr qint64 dayMs = 86'400'000;
static constexpr qint64 quarterMs = 900'000; // no zone changes its offset between quarters of an hour
static constexpr qsizetype offsetsKept = 200'000;
static constexpr qint64 earliestMs = -2'208'988'800'000; // 1900-01-01
static constexpr qint64 latestMs = 7'258'118'400'000;    // 2200-01-01

namespace {
/// Reads digits and signs from the front of a text.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text)
        : m_text(text)
    {
    }
    bool atEnd() const { return m_text.isEmpty(); }
    bool take(char c)
    {
        if (m_text.isEmpty() || m_text.front() != c)
            return false;
        m_text = m_text.sliced(1);
        return true;
    }
    bool takeWord(QByteArrayView word)
    {
        if (!m_text.startsWith(word))
            return false;
        m_text = m_text.sliced(word.size());
        return true;
    }
    bool isDigit() const { return !m_text.isEmpty() && m_text.front() >= '0' && m_text.front() <= '9'; }
    /// One digit or two.
    std::optional<int> shortNumber()
    {
        const auto first = number(1);
        return first && isDigit() ? std::optional(*first * 10 + *number(1)) : first;
    }
    /// Exactly that many digits.
    std::optional<int> number(int digits)
    {
        int value = 0;
        for (int i = 0; i < digits; ++i) {
            if (!isDigit())
                return std::nullopt;
            value = value * 10 + (m_text.front() - '0');
            m_text = m_text.sliced(1);
        }
        return value;
    }

private:
    QByteArrayView m_text;
};
} // namespace

std::optional<qint64> timeFromNumber(qint64 number)
{
    static constexpr qint64 firstMs = 100'000'000'000; // as seconds it would be the year 5138
    const qint64 ms = number >= firstMs ? number : number * 1000;
    return number >= 0 && ms < latestMs ? std::optional(ms) : std::nullopt;
}

static std::optional<qint64> epochIn(QByteArrayView text)
{
    static constexpr qsizetype fewest = 9; // fewer digits are a year or a day, not seconds since 1973
    static constexpr qsizetype most = 13;
    if (text.size() < fewest || text.size() > most)
        return std::nullopt;
    qint64 number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return timeFromNumber(number);
}

static std::optional<qint64> dayOf(int year, int month, int day)
{
    const std::chrono::year_month_day date{std::chrono::year(year),
                                           std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok())
        return std::nullopt;
    return std::chrono::sys_days(date).time_since_epoch().count() * dayMs;
}

namespace {
/// "21/11/2026", not yet said which is the month.
struct Numbers
{
    int first;
    int second;
    int year;
    bool dotted;
};
} // namespace

static std::optional<Numbers> numbersIn(Scanner &scan)
{
    const auto first = scan.shortNumber();
    const char sign = scan.take('/') ? '/' : scan.take('-') ? '-' : '.';
    if (!first || (sign == '.' && !scan.take('.')))
        return std::nullopt;
    const auto second = scan.shortNumber();
    if (!second || !scan.take(sign))
        return std::nullopt;
    const auto year = scan.number(4);
    if (!year || scan.isDigit())
        return std::nullopt;
    return Numbers{*first, *second, *year, sign == '.'};
}

std::optional<DateOrder> dateOrderOf(const QList<QByteArray> &values, const QTimeZone &zone)
{
    bool any = false;
    bool dayFirst = false;
    bool monthFirst = false;
    for (const QByteArray &value : values) {
        Scanner scan(QByteArrayView(value).trimmed());
        const auto numbers = numbersIn(scan);
        any = any || numbers;
        dayFirst = dayFirst || (numbers && (numbers->first > 12 || numbers->dotted));
        monthFirst = monthFirst || (numbers && numbers->second > 12);
    }
    if (!any || (dayFirst && monthFirst))
        return std::nullopt;
    if (!dayFirst && !monthFirst)
        monthFirst = zone.territory() == QLocale::UnitedStates;
    return monthFirst ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

static std::optional<qint64> dayIn(Scanner &scan, DateOrder order)
{
    const auto numbers = numbersIn(scan);
    if (!numbers)
        return std::nullopt;
    const bool monthFirst = order == DateOrder::MonthFirst;
    return dayOf(numbers->year, monthFirst ? numbers->first : numbers->second,
                 monthFirst ? numbers->second : numbers->first);
}

static std::optional<qint64> dayIn(Scanner &scan)
{
    const auto year = scan.number(4);
    const char sign = scan.take('-') ? '-' : '/';
    if (!year || (sign == '/' && !scan.take('/')))
        return std::nullopt;
    const auto month = scan.number(2);
    if (!month || !scan.take(sign))
        return std::nullopt;
    const auto day = scan.number(2);
    if (!day || scan.isDigit())
        return std::nullopt;
    return dayOf(*year, *month, *day);
}

/// Hours of twelve become those of twenty-four; nothing where there is no such hour.
static std::optional<int> hourOfDay(Scanner &scan, int hour)
{
    while (scan.take(' ')) {
    }
    const bool am = scan.takeWord("AM") || scan.takeWord("am");
    const bool pm = !am && (scan.takeWord("PM") || scan.takeWord("pm"));
    if (!am && !pm)
        return hour;
    if (hour < 1 || hour > 12)
        return std::nullopt;
    return hour % 12 + (pm ? 12 : 0);
}

/// `loose`: one digit will do for the hour, and AM or PM may follow.
static std::optional<qint64> hourIn(Scanner &scan, bool loose)
{
    auto hour = loose ? scan.shortNumber() : scan.number(2);
    if (!hour || !scan.take(':'))
        return std::nullopt;
    const auto minute = scan.number(2);
    if (!minute)
        return std::nullopt;
    qint64 ms = 0;
    if (scan.take(':')) {
        const auto second = scan.number(2);
        if (!second || *second > 60) // a leap second is the first of the next minute
            return std::nullopt;
        ms = *second * 1000;
        if (scan.take('.') || scan.take(',')) {
            if (!scan.isDigit())
                return std::nullopt;
            for (int worth = 100; scan.isDigit(); worth /= 10)
                ms += *scan.number(1) * worth;
        }
    }
    if (loose && !(hour = hourOfDay(scan, *hour)))
        return std::nullopt;
    const bool midnight = *hour == 24 && *minute == 0 && ms == 0;
    if ((*hour > 23 && !midnight) || *minute > 59)
        return std::nullopt;
    return (*hour * 60 + *minute) * qint64(60'000) + ms;
}

/// What to take away to have UTC; nothing where there is no offset; an error where it cannot be read.
static std::expected<std::optional<qint64>, bool> offsetIn(Scanner &scan)
{
    while (scan.take(' ')) {
    }
    if (scan.atEnd())
        return std::nullopt;
    if (scan.take('Z') || scan.take('z') || scan.takeWord("UTC") || scan.takeWord("GMT")) {
        if (scan.atEnd())
            return 0;
        return std::unexpected(false);
    }
    const bool west = scan.take('-');
    if (!west && !scan.take('+'))
        return std::unexpected(false);
    const auto hours = scan.number(2);
    const bool colon = scan.take(':');
    const auto minutes = colon || scan.isDigit() ? scan.number(2) : std::optional(0);
    if (!hours || !minutes || *hours > 18 || *minutes > 59 || !scan.atEnd())
        return std::unexpected(false);
    const qint64 ms = (*hours * 60 + *minutes) * qint64(60'000);
    return west ? -ms : ms;
}

std::optional<qint64> TimeReader::read(QByteArrayView text)
{
    text = text.trimmed();
    if (const auto number = epochIn(text))
        return number;
    Scanner scan(text);
    auto day = dayIn(scan);
    const bool loose = !day && m_order;
    if (loose) {
        scan = Scanner(text);
        day = dayIn(scan, *m_order);
    }
    if (!day)
        return std::nullopt;
    qint64 wall = *day;
    std::optional<qint64> offset;
    if (!scan.atEnd()) {
        const bool comma = loose && scan.take(',');
        if (!scan.take('T') && !scan.take('t') && !scan.take(' ') && !comma)
            return std::nullopt;
        while (scan.take(' ')) {
        }
        const auto hour = hourIn(scan, loose);
        if (!hour)
            return std::nullopt;
        wall += *hour;
        const auto read = offsetIn(scan);
        if (!read)
            return std::nullopt;
        offset = *read;
    }
    if (wall < earliestMs || wall >= latestMs)
        return std::nullopt;
    return offset ? std::optional(wall - *offset) : utcOf(wall);
}

std::optional<qint64> TimeReader::utcOf(qint64 wallMs)
{
    const qint64 quarter = wallMs >= 0 ? wallMs / quarterMs : (wallMs - quarterMs + 1) / quarterMs;
    if (const auto known = m_offsets.constFind(quarter); known != m_offsets.constEnd())
        return wallMs - *known;
    const QDateTime wall = QDateTime::fromMSecsSinceEpoch(wallMs, QTimeZone::UTC);
    const QDateTime time(wall.date(), wall.time(), m_zone, QDateTime::TransitionResolution::RelativeToBefore);
    if (!time.isValid())
        return std::nullopt;
    if (m_offsets.size() >= offsetsKept)
        m_offsets.clear();
    m_offsets.insert(quarter, wallMs - time.toMSecsSinceEpoch());
    return time.toMSecsSinceEpoch();
}

} // namespace vigie::inbox
