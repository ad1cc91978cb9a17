// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "inbox/judgement.h"
#include "triage/lexicon.h"

#include <QFlags>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace vigie::triage {

using inbox::Abuse;
using inbox::Sentiment;
using Kind = inbox::Sense;
using Kinds = inbox::Senses;
using RouteReason = inbox::WhyAsked;

enum class Source : quint8 { Lexicon, Rule, Model };

/// Words of the text that made the verdict.
struct Reason
{
    qint32 start = 0; ///< in the text, in UTF-16 units
    qint32 length = 0;
    QLatin1StringView label; ///< "negative", "positive", "abuse", "question", "safety", "irony"…
    float weight = 0;        ///< how much it says for its label, about 0 to 5
    Source source = Source::Lexicon;
};

/// What triage finds in one text. A value.
struct Verdict
{
    Language language = Language::Other;
    double languageConfidence = 0;
    Sentiment sentiment = Sentiment::Neutral;
    double sentimentConfidence = 0;               ///< of that sentiment, 0 to 1
    std::array<double, 3> sentiments = {0, 1, 0}; ///< of each, in the order of Sentiment; they sum to 1
    Abuse abuse = Abuse::None;
    double abuseScore = 0; ///< 0 to 1; from 0.5 on it is rather abuse than not
    Kinds kinds = {};
    std::vector<UrgencyKind> urgency; ///< each once, in the order of the enum
    Cause cause = Cause::None;        ///< of the conflict, where there is one (seed 002)
    RouteReason route = RouteReason::None;
    std::vector<Reason> reasons; ///< the heaviest first, at most mostReasons

    bool toHuman() const { return route != RouteReason::None; }
    static constexpr std::size_t mostReasons = 16;
};

/// What is known of a text beside its words.
struct Hints
{
    std::optional<Language> language; ///< as the channel or the author told it
    int rating = 0;                   ///< 1 to 5 stars; 0: none
    /// Whether it stands under a post marked sensitive: then the shortest texts go to a colleague, too.
    bool isSensitive = false;
};

} // namespace vigie::triage
