// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/feeling.h"
#include "triage/insult.h"

namespace vigie::triage {

/// Urgent things the text speaks of, each once, in the order of the enum, with their words added to
/// `reasons`. What is denied or quoted does not count. Pure.
std::vector<UrgencyKind> urgencyOf(const Evidence &evidence, const Insult &insult,
                                   std::vector<Reason> &reasons);

/// The kinds that hold, not exclusive, with their words added to `reasons`. Pure.
Kinds kindsOf(const Evidence &evidence, const Feeling &feeling, const std::array<double, 3> &sentiments,
              Abuse abuse, std::vector<Reason> &reasons);

/// The cause of the conflict (seed 002): None where there is none. Pure.
Cause causeOf(const Evidence &evidence, Kinds kinds, Abuse abuse);

/// "safety", "data-leak": as in cli.md.
QLatin1StringView urgencyName(UrgencyKind kind);

} // namespace vigie::triage
