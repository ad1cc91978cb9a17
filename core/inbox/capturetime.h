// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace vigie::inbox {

/// When something that was pasted was posted. Rough: the moment is not known to the hour (days, weeks,
/// months, a date without a clock).
struct Moment
{
    qint64 ms = 0; ///< UTC
    bool rough = false;
};

/// What short dates are read against.
struct MomentTerms
{
    qint64 nowMs = 0;
    QTimeZone zone;
    bool dayFirst = true; ///< 12/10/2025 is the twelfth of October
};

/// Reads a date as pages show it in French and English: "il y a 3 h", "2d", "hier à 14:05", "12 oct.",
/// "Oct 12, 2025", "18:04 · 12 oct. 2025", "12/10/2025", "Modifié il y a un mois". `key` is recognisable()
/// text, and all of it must be the date. Never later than now: what a zone's difference puts ahead is now,
/// what lies further ahead is no date; a day without a year is the last one there was. Pure.
std::optional<Moment> momentIn(const QString &key, const MomentTerms &terms);

/// A pattern that must match all of a text.
QRegularExpression whole(const QString &pattern);

/// Text as it is compared here: folded(), with straight apostrophes, without invisible characters. Pure.
QString recognisable(const QString &text);

} // namespace vigie::inbox
