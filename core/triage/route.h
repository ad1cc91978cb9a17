// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/feeling.h"
#include "triage/insult.h"

namespace vigie::triage {

/// What decides who looks at a text.
struct RouteFacts
{
    const Evidence &evidence;
    const Feeling &feeling;
    const Insult &insult;
    const Hints &hints;
    std::array<double, 3> untaught = {}; ///< chances of the sentiments before anything was learned
    double untaughtAbuse = 0;            ///< score by lexicon and rules alone
};

/// Why a colleague is asked about the verdict, which is whole but for its route. Pure.
RouteReason routeOf(const Verdict &verdict, const RouteFacts &facts);

/// "urgency", "abuse", "irony"…; empty for None.
QLatin1StringView routeName(RouteReason reason);

} // namespace vigie::triage
