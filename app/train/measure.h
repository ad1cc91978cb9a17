// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/learning.h"

#include <QString>

namespace vigie::train {

struct Measuring
{
    QString data;          ///< the folder of the sets
    bool onlyKept = false; ///< the fourth that is kept aside, or the other three
    int labels = 0;        ///< to learn from first, out of the three fourths; 0: none
    QString wrongOf = {};  ///< a set whose mistakes are printed
};

/// Prints a line for every set: macro-F1, precision and recall of complaints or of abuse, and the share that
/// goes to a person. The names of sets pooled come at the end.
void measure(const triage::Triage &triage, const Measuring &measuring);

} // namespace vigie::train
