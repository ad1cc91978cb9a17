// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart.h"
#include "triage/measured.h"

/// How often triage was right, as a page of a report says it. Pure.
namespace vigie::report {

/// Sentences, the first what was looked at, then what that is worth, then between which scores is asked.
QStringList measuredSummary(const triage::MeasuredError &error, const Words &words);
QString measuredMethod(const Words &words);

Table measuredVerdictsTable(const triage::MeasuredError &error, const Words &words);
/// The newest month first. Shares of few messages are told as counts.
Table measuredMonthsTable(const triage::MeasuredError &error, const Words &words);
/// What was looked at and what of it was right, of at most the last twelve months, the oldest on the left.
Chart measuredChart(const triage::MeasuredError &error, const Words &words, double width = chartWidth);

} // namespace vigie::report
