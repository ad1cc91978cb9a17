// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/kinds.h"

#include <algorithm>

namespace vigie::triage {

using namespace Qt::StringLiterals;

static constexpr int urgencyKinds = 6;
static constexpr double plainSpam = 2;         ///< weight from which it is spam
static constexpr double spamOfAddress = 0.7;   ///< that an address adds to other marks
static constexpr double likelyComplaint = 0.5; ///< chance of being negative

QLatin1StringView urgencyName(UrgencyKind kind)
{
    static constexpr std::array<QLatin1StringView, urgencyKinds> names = {
        "safety"_L1, "health"_L1, "legal"_L1, "press"_L1, "data-leak"_L1, "self-harm"_L1};
    return names[static_cast<std::size_t>(kind)];
}

std::vector<UrgencyKind> urgencyOf(const Evidence &evidence, const Insult &insult,
                                   std::vector<Reason> &reasons)
{
    std::array<double, urgencyKinds> weights = {};
    for (const Clue &clue : evidence.clues) {
        if (clue.term.kind != TermClass::Urgency || clue.isNegated || clue.term.weight == 0)
            continue;
        double weight = clue.term.weight * (clue.isQuoted ? 0.6 : 1);
        weights[clue.term.part] += weight;
        reasons.push_back(
            evidence.reason(clue, urgencyName(static_cast<UrgencyKind>(clue.term.part)), weight));
    }
    if (insult.isThreat)
        weights[quint8(UrgencyKind::Safety)] += 1;
    std::vector<UrgencyKind> urgent;
    for (int kind = 0; kind < urgencyKinds; ++kind) {
        if (weights[static_cast<std::size_t>(kind)] >= 1)
            urgent.push_back(static_cast<UrgencyKind>(kind));
    }
    return urgent;
}

static double spamOf(const Evidence &evidence)
{
    double spam = 0;
    std::size_t tags = 0;
    for (const Clue &clue : evidence.clues)
        spam += clue.term.kind == TermClass::Spam ? static_cast<double>(clue.term.weight) : 0.0;
    for (const FoldedWord &word : evidence.words.all())
        tags += word.isTag;
    if (spam > 0 && evidence.addressCount > 0)
        spam += spamOfAddress;
    if (evidence.addressCount >= 4 ||
        (evidence.addressCount >= 2 && evidence.addressCount * 4 > evidence.wordCount))
        spam += 1;
    if (tags >= 12 && tags * 2 > evidence.wordCount)
        spam += 1;
    return spam;
}

Kinds kindsOf(const Evidence &evidence, const Feeling &feeling, const std::array<double, 3> &sentiments,
              Abuse abuse, std::vector<Reason> &reasons)
{
    Kinds kinds;
    bool reason = false, object = false, suggestion = false, praise = false, helper = false,
         complains = false;
    for (const Clue &clue : evidence.clues) {
        const TermClass kind = clue.term.kind;
        reason = reason || kind == TermClass::Reason;
        object = object || kind == TermClass::Object;
        suggestion =
            suggestion || kind == TermClass::Suggestion || (kind == TermClass::Wish && clue.term.weight > 0);
        praise = praise || (kind == TermClass::Praise && !clue.isNegated && !clue.isWished);
        helper = helper || kind == TermClass::Helper;
        complains = complains || (kind == TermClass::Negative && clue.term.weight > 0 && !clue.isNegated) ||
                    (kind == TermClass::Positive && clue.isNegated);
        const QLatin1StringView label = kind == TermClass::Praise       ? "praise"_L1
                                        : kind == TermClass::Suggestion ? "suggestion"_L1
                                        : kind == TermClass::Question   ? "question"_L1
                                        : kind == TermClass::Spam       ? "spam"_L1
                                                                        : QLatin1StringView();
        if (!label.isEmpty())
            reasons.push_back(evidence.reason(clue, label, clue.term.weight));
    }
    const double negative = sentiments[0], positive = sentiments[2];
    if (spamOf(evidence) >= plainSpam)
        kinds |= Kind::Spam;
    const bool isNegative = negative >= likelyComplaint || (negative > positive && negative > sentiments[1]);
    if (isNegative && !(kinds & Kind::Spam) && (complains || object || abuse == Abuse::None)) {
        kinds |= Kind::Complaint;
        const bool isArgued = (reason && (object || complains)) || (object && complains) || suggestion;
        if (isArgued && abuse == Abuse::None && evidence.wordCount >= 4)
            kinds |= Kind::Constructive;
    }
    if (feeling.isQuestion && !(kinds & Kind::Spam))
        kinds |= Kind::Question;
    if (feeling.irony < 1 && !(kinds & Kind::Spam) && (positive >= 0.6 || (praise && positive > negative)))
        kinds |= Kind::Praise;
    if (helper)
        kinds |= Kind::Helper;
    if (!(kinds & ~Kinds(Kind::Helper)))
        kinds |= Kind::Other;
    return kinds;
}

Cause causeOf(const Evidence &evidence, Kinds kinds, Abuse abuse)
{
    if (!(kinds & Kind::Complaint) && abuse == Abuse::None)
        return Cause::None;
    std::array<double, 5> weights = {};
    for (const Clue &clue : evidence.clues) {
        if (clue.term.kind == TermClass::Cause)
            weights[clue.term.part] += clue.term.weight * clue.strength;
        else if (clue.term.kind == TermClass::Object && (kinds & Kind::Complaint))
            weights[quint8(Cause::Expectations)] += 0.4;
    }
    if (abuse == Abuse::Clear)
        weights[quint8(Cause::Personality)] += 1;
    const auto most = std::ranges::max_element(weights);
    if (*most <= 0) // a complaint is a disappointment until something says otherwise
        return kinds & Kind::Complaint ? Cause::Expectations : Cause::None;
    return static_cast<Cause>(most - weights.begin());
}

} // namespace vigie::triage
