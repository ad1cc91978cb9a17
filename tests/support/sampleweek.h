// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/numbers.h"

namespace vigie::test {

/// Week 47 of 2026 in Paris with round numbers, seven channels and `left` messages left without an answer.
report::Numbers sampleWeek(int left = 5);
/// November of 2026, four times as much.
report::Numbers sampleMonth();
/// As sampleWeek(), with names and texts of strangers who try everything.
report::Numbers hostileWeek();
/// What they try: markup, formulas, bidirectional and control characters.
QStringList hostileTexts();

} // namespace vigie::test
