// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/route.h"

#include <algorithm>

namespace vigie::triage {

using namespace Qt::StringLiterals;

static constexpr std::size_t fewestWords = 3;
static constexpr double sureEnglish = 0.60, sureFrench = 0.70; ///< of a sentiment
static constexpr double contested =
    0.40; ///< of the weight that the weaker side must have of the stronger one's

QLatin1StringView routeName(RouteReason reason)
{
    switch (reason) {
    case RouteReason::None:
        break;
    case RouteReason::Urgency:
        return "urgency"_L1;
    case RouteReason::Abuse:
        return "abuse"_L1;
    case RouteReason::Irony:
        return "irony"_L1;
    case RouteReason::Language:
        return "language"_L1;
    case RouteReason::Disagreement:
        return "disagreement"_L1;
    case RouteReason::Sentiment:
        return "sentiment"_L1;
    case RouteReason::Sensitive:
        return "sensitive"_L1;
    }
    return {};
}

/// Whether words and what was learned say the opposite, each with confidence.
static bool disagrees(const Verdict &verdict, const RouteFacts &facts)
{
    const bool ofAbuse = (facts.untaughtAbuse >= 0.75 && verdict.abuseScore <= 0.3) ||
                         (facts.untaughtAbuse <= 0.15 && verdict.abuseScore >= 0.75);
    const bool ofSentiment = (facts.untaught[0] >= 0.75 && verdict.sentiments[2] >= 0.6) ||
                             (facts.untaught[2] >= 0.75 && verdict.sentiments[0] >= 0.6);
    return ofAbuse || ofSentiment;
}

/// Low confidence alone is common and mostly harmless: what is asked about is where a complaint may hide, as
/// words speak for both sides and neither wins.
static bool isDoubtful(const Verdict &verdict, const RouteFacts &facts)
{
    const double sure = verdict.language == Language::French ? sureFrench : sureEnglish;
    if (verdict.sentimentConfidence >= sure)
        return false;
    const double weaker = std::min(facts.feeling.negative, facts.feeling.positive);
    const double stronger = std::max(facts.feeling.negative, facts.feeling.positive);
    return weaker >= 0.8 && weaker >= contested * stronger;
}

RouteReason routeOf(const Verdict &verdict, const RouteFacts &facts)
{
    if (!verdict.urgency.empty())
        return RouteReason::Urgency;
    const Evidence &evidence = facts.evidence;
    const bool isShort = evidence.wordCount < fewestWords || evidence.emojiCount * 2 > evidence.wordCount + 1;
    if (isShort && !facts.hints.isSensitive)
        return RouteReason::None;
    if (verdict.abuse == Abuse::Unsure)
        return RouteReason::Abuse;
    if (verdict.abuse == Abuse::None && facts.feeling.irony >= 0.5 && facts.feeling.irony < 3)
        return RouteReason::Irony;
    if (verdict.language == Language::Other || verdict.language == Language::Mixed)
        return RouteReason::Language;
    if (disagrees(verdict, facts))
        return RouteReason::Disagreement;
    if (isDoubtful(verdict, facts))
        return RouteReason::Sentiment;
    return isShort ? RouteReason::Sensitive : RouteReason::None;
}

} // namespace vigie::triage
