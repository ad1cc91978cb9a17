// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart.h"

#include <QJsonObject>

/// The report's forms. All are pure: the same numbers give the same bytes, without a time of making. The PDF
/// is drawn by ui/reportpdf.h.
namespace vigie::report {

/// "period", counts, "answered_share" (0 to 1, four decimals, or null), times in seconds (or null), lists.
QJsonObject jsonOf(const Numbers &numbers);
QByteArray toJson(const Numbers &numbers);

/// File name → RFC 4180 bytes, UTF-8 with BOM: summary, by-day, by-channel, by-disposition,
/// left-without-answer, not-looked-at, and dictionary, which explains every column. Text that a spreadsheet
/// would take for a formula (= + - @, their full-width forms, a control character) begins with an apostrophe.
QMap<QString, QByteArray> toCsv(const Numbers &numbers, const Words &words);

/// One file: inline SVG and style, no script, no remote source, headings in order, tables beside charts; well
/// formed as XML too.
QByteArray toHtml(const Numbers &numbers, const QString &firm, const Words &words);

} // namespace vigie::report
