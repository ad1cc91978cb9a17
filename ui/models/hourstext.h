// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "team/hours.h"

#include <QString>

namespace vigie::ui {

/// The shifts of a day as people write them: "9:00–12:00, 14:00–18:00"; empty for a closed day. Pure.
QString shiftsText(const QList<team::Shift> &shifts);

/// Reads them back, and what people type: "9-12, 14-18", "9h30 à 17h", "22:00 – 6:00" (till the next
/// morning), "0-24", "9am-5pm". Empty text is a closed day; nothing where it cannot be read. Pure.
std::optional<QList<team::Shift>> shiftsFrom(const QString &typed);

/// Days as people write them: "24/12/2026, 1/8/2026–15/8/2026" in the order of day and month of the locale;
/// days that follow one another as a stretch. Pure.
QString daysText(const QList<QDate> &days, const QLocale &locale);
/// Reads them back, in order and each once; nothing where one cannot be read, or there are more than `most`.
std::optional<QList<QDate>> daysFrom(const QString &typed, const QLocale &locale, qsizetype most = 1000);

/// "30 min", "2 h", "1 h 30 min"; "none" for 0. Of the UI's language.
QString minutesText(int minutes);

} // namespace vigie::ui
