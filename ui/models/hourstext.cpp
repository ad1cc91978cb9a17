// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/hourstext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using team::dayMinutes;
using team::Shift;

namespace {
struct HoursText
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::HoursText)
};
} // namespace

static QString clockText(int minute)
{
    const int ofDay = minute == dayMinutes ? dayMinutes : minute % dayMinutes;
    return u"%1:%2"_s.arg(ofDay / 60).arg(ofDay % 60, 2, 10, QChar(u'0'));
}

QString shiftsText(const QList<Shift> &shifts)
{
    QStringList parts;
    for (const Shift &shift : shifts)
        parts.append(clockText(shift.from) + u'–' + clockText(shift.to));
    return parts.join(u", "_s);
}

/// "9", "9:30", "9h", "9 h 30", "9.30", "9am", "12 pm".
static std::optional<int> minuteFrom(const QString &typed)
{
    static const QRegularExpression form(
        uR"(^(\d{1,2})(?:\s*[:h.]\s*(\d{2})?)?\s*(am|pm|a\.m\.|p\.m\.)?$)"_s);
    const auto match = form.match(typed.trimmed().toLower());
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    if (const QString half = match.captured(3); !half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (half.startsWith(u'p') ? 12 : 0);
    }
    const int all = hour * 60 + minute;
    return minute < 60 && all <= dayMinutes ? std::optional(all) : std::nullopt;
}

static std::optional<Shift> shiftFrom(const QString &typed)
{
    static const QRegularExpression between(uR"(\s*(?:-|–|—|\bto\b|\bà\b)\s*)"_s,
                                            QRegularExpression::CaseInsensitiveOption |
                                                QRegularExpression::UseUnicodePropertiesOption);
    const QStringList ends = typed.split(between);
    if (ends.size() != 2)
        return std::nullopt;
    const auto from = minuteFrom(ends.at(0));
    const auto to = minuteFrom(ends.at(1));
    if (!from || !to || *from == dayMinutes)
        return std::nullopt;
    return Shift{*from, *to > *from ? *to : *to + dayMinutes};
}

static QStringList partsOf(const QString &typed)
{
    static const QRegularExpression separator(uR"(\s*(?:,|;|\bet\b|\band\b|&)\s*)"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    return typed.split(separator, Qt::SkipEmptyParts);
}

std::optional<QList<Shift>> shiftsFrom(const QString &typed)
{
    QList<Shift> shifts;
    for (const QString &part : partsOf(typed.trimmed())) {
        const auto shift = shiftFrom(part);
        if (!shift || shifts.size() == team::mostShifts)
            return std::nullopt;
        shifts.append(*shift);
    }
    std::ranges::sort(shifts, {}, &Shift::from);
    return shifts;
}

static QString dateForm(const QLocale &locale)
{
    QString form = locale.dateFormat(QLocale::ShortFormat);
    return form.contains("yyyy"_L1) ? form : form.replace("yy"_L1, "yyyy"_L1);
}

QString daysText(const QList<QDate> &days, const QLocale &locale)
{
    QStringList parts;
    const QString form = dateForm(locale);
    for (qsizetype i = 0; i < days.size(); ++i) {
        const QDate first = days.at(i);
        while (i + 1 < days.size() && days.at(i + 1) == days.at(i).addDays(1))
            ++i;
        const QString begin = locale.toString(first, form);
        parts.append(days.at(i) == first ? begin : begin + u'–' + locale.toString(days.at(i), form));
    }
    return parts.join(u", "_s);
}

static QDate dayFrom(const QString &typed, const QLocale &locale)
{
    const QString text = typed.trimmed();
    const QDate iso = QDate::fromString(text, Qt::ISODate);
    return iso.isValid() ? iso : locale.toDate(text, dateForm(locale));
}

std::optional<QList<QDate>> daysFrom(const QString &typed, const QLocale &locale, qsizetype most)
{
    static const QRegularExpression between(u"\\s*(?:–|—|\\s-\\s|\\bau\\b|\\bto\\b)\\s*"_s);
    QList<QDate> days;
    for (const QString &part : partsOf(typed.trimmed())) {
        const QStringList ends = part.split(between);
        const QDate first = dayFrom(ends.first(), locale);
        const QDate last = dayFrom(ends.last(), locale);
        if (ends.size() > 2 || !first.isValid() || !last.isValid() || last < first ||
            first.daysTo(last) >= most - days.size())
            return std::nullopt;
        for (QDate day = first; day <= last; day = day.addDays(1))
            days.append(day);
    }
    std::ranges::sort(days);
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

QString minutesText(int minutes)
{
    if (minutes <= 0)
        return HoursText::tr("none", "no deadline");
    const int hours = minutes / 60, rest = minutes % 60;
    if (hours == 0)
        return HoursText::tr("%1 min").arg(rest);
    return rest == 0 ? HoursText::tr("%1 h").arg(hours) : HoursText::tr("%1 h %2 min").arg(hours).arg(rest);
}

} // namespace vigie::ui
