// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/numbers.h"
#include "report/words.h"

/// What a page of the report says, worded once for window, HTML and PDF. Pure.
namespace vigie::report {

/// One of the five figures of page one.
struct Figure
{
    QString code; ///< "mentions", "answered", "median", "p90", "open"
    QString value;
    QString label;
    QString note; ///< may be empty
};
QList<Figure> figures(const Numbers &numbers, const Words &words);

struct Column
{
    QString header;
    bool isNumber = false; ///< right-aligned, tabular
};
struct Table
{
    QString code; ///< "days", "channels", "dispositions", "left", "not-looked"
    QString title;
    QString note; ///< may be empty
    QList<Column> columns;
    QList<QStringList> rows; ///< plain text; the words of strangers are one line (oneLine())
    bool hasTotal = false;   ///< the last row
};
Table daysTable(const Numbers &numbers, const Words &words);
Table channelsTable(const Numbers &numbers, const Words &words); ///< most messages first
Table dispositionsTable(const Numbers &numbers, const Words &words);
/// Customers by their initials, or by name for the program's own window.
enum class Naming { Initials, Names };
Table leftTable(const Numbers &numbers, const Words &words, Naming naming);

/// Places of the round, the longest unseen first.
Table notLookedTable(const Numbers &numbers, const Words &words);

/// Names of channels, most messages first.
QStringList channelsBySize(const Numbers &numbers);

/// Sentences of the summary paragraph, from the numbers by rules; honest about thin data and running periods.
QStringList summary(const Numbers &numbers, const Words &words);
/// How the numbers are counted, in one paragraph.
QString method(const Numbers &numbers, const Words &words, Naming naming);

} // namespace vigie::report
