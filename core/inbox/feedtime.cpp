// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/feedtime.h"

#include <QByteArray>

#include <algorithm>
#include <array>

namespace vigie::inbox {

static constexpr qsizetype longestTime = 100;

namespace {
struct NamedNumber
{
    QByteArrayView name;
    int value;
};

// The first that fits wins: "juin" before "jui".
constexpr NamedNumber months[] = {{"jan", 1},
                                  {"feb", 2},
                                  {"fev", 2},
                                  {"f\xc3\xa9v", 2},
                                  {"mar", 3},
                                  {"apr", 4},
                                  {"avr", 4},
                                  {"may", 5},
                                  {"mai", 5},
                                  {"juin", 6},
                                  {"juil", 7},
                                  {"jun", 6},
                                  {"jul", 7},
                                  {"aug", 8},
                                  {"aou", 8},
                                  {"sep", 9},
                                  {"ao\xc3\xbb", 8},
                                  {"oct", 10},
                                  {"nov", 11},
                                  {"dec", 12},
                                  {"d\xc3\xa9"
                                   "c",
                                   12}};
/// Minutes east of UTC. Of the letters of armies all but Z stand for UTC (RFC 2822, 4.3).
constexpr NamedNumber zones[] = {
    {"z", 0},      {"ut", 0},     {"utc", 0},    {"gmt", 0},    {"wet", 0},    {"bst", 60},    {"cet", 60},
    {"met", 60},   {"mez", 60},   {"west", 60},  {"cest", 120}, {"mest", 120}, {"mesz", 120},  {"eet", 120},
    {"eest", 180}, {"msk", 180},  {"jst", 540},  {"kst", 540},  {"aest", 600}, {"aedt", 660},  {"nzst", 720},
    {"nzdt", 780}, {"ast", -240}, {"adt", -180}, {"est", -300}, {"edt", -240}, {"et", -300},   {"cst", -360},
    {"cdt", -300}, {"mst", -420}, {"mdt", -360}, {"pst", -480}, {"pdt", -420}, {"akst", -540}, {"hst", -600}};
constexpr QByteArrayView weekdays[] = {"mon", "tue",   "wed", "thu", "fri", "sat", "sun",
                                       "lun", "mardi", "mer", "jeu", "ven", "sam", "dim"};

/// A time as far as it was understood.
struct TimeParts
{
    int day = 0;
    int month = 0;
    int year = -1;
    QByteArray clock; ///< "10:20:30.5"
    std::optional<int> offset;
    bool afternoon = false;
    bool morning = false;
};
} // namespace

static bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

static bool isWordLetter(char c)
{
    return (c >= 'a' && c <= 'z') || c < 0;
}

static bool allDigits(QByteArrayView text)
{
    return std::ranges::all_of(text, isDigit);
}

static QByteArray padded(int number, int digits)
{
    return QByteArray::number(number).rightJustified(digits, '0');
}

static QByteArray signedOffset(int minutes)
{
    const int size = std::abs(minutes);
    return (minutes < 0 ? "-" : "+") + padded(size / 60, 2) + ':' + padded(size % 60, 2);
}

/// "0130", "01:30", "1:30" or "1" in minutes.
static std::optional<int> offsetOf(QByteArrayView text)
{
    QByteArray digits = text.toByteArray().replace(':', "");
    if (digits.isEmpty() || digits.size() > 4 || !allDigits(digits))
        return std::nullopt;
    if (digits.size() <= 2)
        digits += "00";
    const int number = digits.toInt();
    const int minutes = number / 100 * 60 + number % 100;
    return number % 100 < 60 && minutes <= 18 * 60 ? std::optional(minutes) : std::nullopt;
}

static void takeWord(TimeParts &parts, QByteArrayView word)
{
    const auto *const zone = std::ranges::find(zones, word, &NamedNumber::name);
    const auto *const month =
        std::ranges::find_if(months, [&](const NamedNumber &named) { return word.startsWith(named.name); });
    const bool weekday =
        std::ranges::any_of(weekdays, [&](QByteArrayView name) { return word.startsWith(name); });
    if (word == "am" || word == "pm")
        (word == "am" ? parts.morning : parts.afternoon) = true;
    else if (zone != std::end(zones) && !parts.clock.isEmpty())
        parts.offset = zone->value;
    else if (month != std::end(months) && !weekday)
        parts.month = month->value;
    else if (!weekday && !parts.clock.isEmpty() && !parts.offset && word.size() <= 5)
        parts.offset = 0;
}

static bool takeNumber(TimeParts &parts, QByteArrayView number)
{
    if (number.contains(':')) {
        if (!parts.clock.isEmpty())
            return false;
        parts.clock = (number.indexOf(':') == 1 ? "0" : "") + number.toByteArray();
        return true;
    }
    const int value = number.toInt();
    if (parts.day == 0 && number.size() <= 2) {
        parts.day = value;
        return value >= 1 && value <= 31;
    }
    if (parts.year >= 0 || number.size() > 4)
        return false;
    parts.year = number.size() == 2 ? value + (value < 50 ? 2000 : 1900) : value;
    return number.size() == 2 || number.size() == 4;
}

/// Days, months and clocks in any order, as RFC 822 and asctime() put them.
static std::optional<TimeParts> partsOf(QByteArrayView text)
{
    TimeParts parts;
    while (!text.isEmpty()) {
        const char c = text.front();
        const bool sign =
            (c == '+' || c == '-') && !parts.clock.isEmpty() && text.size() > 1 && isDigit(text.at(1));
        if (!isDigit(c) && !isWordLetter(c) && !sign) {
            text = text.sliced(1);
            continue;
        }
        const auto *const end = std::find_if_not(text.begin() + 1, text.end(), [&](char next) {
            return isWordLetter(c) ? isWordLetter(next)
                                   : isDigit(next) || next == ':' || (next == '.' && !sign);
        });
        QByteArrayView piece = text.first(end - text.begin());
        text = text.sliced(piece.size());
        while (piece.endsWith('.') || piece.endsWith(':'))
            piece.chop(1);
        if (isWordLetter(c)) {
            takeWord(parts, piece);
        } else if (sign) {
            const auto minutes = offsetOf(piece.sliced(1));
            if (!minutes)
                return std::nullopt;
            parts.offset = c == '-' ? -*minutes : *minutes;
        } else if (!takeNumber(parts, piece)) {
            return std::nullopt;
        }
    }
    return parts.day > 0 && parts.month > 0 && parts.year >= 0 ? std::optional(parts) : std::nullopt;
}

/// As TimeReader reads it.
static std::optional<QByteArray> isoOf(const TimeParts &parts)
{
    QByteArray clock = parts.clock;
    if (const int hour = clock.first(std::min<qsizetype>(clock.size(), 2)).toInt();
        (parts.afternoon && hour < 12) || (parts.morning && hour == 12))
        clock.replace(0, 2, padded(parts.afternoon ? hour + 12 : 0, 2));
    QByteArray iso = padded(parts.year, 4) + '-' + padded(parts.month, 2) + '-' + padded(parts.day, 2);
    if (!clock.isEmpty())
        iso += 'T' + clock + (parts.offset ? signedOffset(*parts.offset) : QByteArray());
    return iso;
}

/// ISO 8601 made whole: "2026", "2026-11", "20261122", "2026-11-22T10", "20261122T102030Z".
static std::optional<QByteArray> wholeIso(QByteArrayView text)
{
    const auto *const end = std::ranges::find_if(text, [](char c) { return c == 't' || c == ' '; });
    QByteArray day = text.first(end - text.begin()).toByteArray();
    QByteArrayView clock = text.sliced(day.size());
    day.replace('/', "-");
    if (day.size() == 8 && allDigits(day))
        day = day.first(4) + '-' + day.sliced(4, 2) + '-' + day.sliced(6);
    if (day.size() == 4 && allDigits(day))
        day += "-01";
    if (day.size() == 7)
        day += "-01";
    if (day.size() != 10 || day.at(4) != '-' || day.at(7) != '-')
        return std::nullopt;
    clock = clock.isEmpty() ? clock : clock.sliced(1).trimmed();
    if (clock.isEmpty())
        return day;
    const auto *const zoneAt =
        std::ranges::find_if(clock, [](char c) { return !isDigit(c) && c != ':' && c != '.' && c != ','; });
    QByteArray hour = clock.first(zoneAt - clock.begin()).toByteArray();
    const QByteArrayView zone = clock.sliced(hour.size()).trimmed();
    if (hour.size() == 2)
        hour += ":00";
    if (hour.size() >= 4 && hour.at(2) != ':') {
        hour.insert(2, ':');
        if (hour.size() > 5)
            hour.insert(5, ':');
    }
    if (zone.isEmpty())
        return day + 'T' + hour;
    if (zone.front() == '+' || zone.front() == '-') {
        const auto minutes = offsetOf(zone.sliced(1));
        return minutes ? std::optional(day + 'T' + hour +
                                       signedOffset(zone.front() == '-' ? -*minutes : *minutes))
                       : std::nullopt;
    }
    const auto *const named = std::ranges::find(zones, zone, &NamedNumber::name);
    return day + 'T' + hour + signedOffset(named == std::end(zones) ? 0 : named->value);
}

/// "Sun, 22 Nov 2026 10:00:00 GMT" or with "+0100", as nearly all RSS has it, without a detour.
static std::optional<std::array<char, 25>> usualRfc822(QByteArrayView text)
{
    static constexpr QByteArrayView names = "JanFebMarAprMayJunJulAugSepOctNovDec";
    const bool utc = text.endsWith("GMT");
    if (text.size() != (utc ? 29 : 31) || text.at(3) != ',' || text.at(7) != ' ' || text.at(11) != ' ')
        return std::nullopt;
    const qsizetype month = names.indexOf(text.sliced(8, 3));
    if (month < 0 || month % 3 != 0)
        return std::nullopt;
    std::array<char, 25> iso;
    const auto put = [&](size_t at, QByteArrayView piece) { std::ranges::copy(piece, iso.begin() + at); };
    put(0, text.sliced(12, 4));
    put(4, "-00-");
    iso[5] = static_cast<char>('0' + (month / 3 + 1) / 10);
    iso[6] = static_cast<char>('0' + (month / 3 + 1) % 10);
    put(8, text.sliced(5, 2));
    put(10, "T");
    put(11, text.sliced(17, 8));
    put(19, utc ? QByteArrayView("+00") : text.sliced(26, 3));
    put(22, ":");
    put(23, utc ? QByteArrayView("00") : text.sliced(29, 2));
    return iso;
}

std::optional<qint64> FeedTime::read(QByteArrayView text)
{
    text = text.trimmed();
    if (text.isEmpty() || text.size() > longestTime)
        return std::nullopt;
    if (const auto iso = usualRfc822(text)) {
        if (const auto time = m_times.read(QByteArrayView(iso->data(), std::ssize(*iso))))
            return time;
    }
    const bool year = text.size() >= 4 && allDigits(text.first(4));
    if (year && text.size() > 10) {
        if (const auto time = m_times.read(text)) // what nearly all are
            return time;
    }
    const QByteArray lower = text.toByteArray().toLower();
    if (year) {
        if (const auto iso = wholeIso(lower))
            return m_times.read(*iso);
    }
    const auto parts = partsOf(lower);
    const auto iso = parts ? isoOf(*parts) : std::nullopt;
    return iso ? m_times.read(*iso) : std::nullopt;
}

} // namespace vigie::inbox
