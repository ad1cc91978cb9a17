// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/insult.h"

#include <algorithm>

namespace vigie::triage {

using namespace Qt::StringLiterals;
using Letters = std::u16string_view;

static constexpr double bias = -2.2;
/// What one clue says, by its kind (in the order of AbuseKind) and its sureness.
static constexpr double says[5][3] = {
    {1.0, 1.9, 3.0}, // insult
    {0.9, 2.1, 3.4}, // slur
    {1.3, 2.5, 3.6}, // attack
    {1.3, 2.6, 3.6}, // threat
    {0.3, 0.7, 1.6}, // vulgar
};
static constexpr double aimedInsult = 1.3, aimedVulgar = 1.0;
static constexpr double saidOfThing = -1.2; ///< "c'est de la merde": an insult that is not sure
static constexpr double furtherClues = 0.4; ///< of what each says, beside the heaviest
static constexpr double mostOfFurther = 2.0;
static constexpr std::size_t reach = 6; ///< words to who is meant

namespace {
enum class Aim { Nobody, Somebody, Thing, Self };
}

static bool isAmong(Letters word, std::initializer_list<Letters> list)
{
    return std::ranges::contains(list, word);
}

/// Who the words around a clue speak of, in its sentence.
static Aim aimOf(const Evidence &evidence, const Clue &clue)
{
    const FoldedWords &words = evidence.words;
    const Sentence &sentence = evidence.sentenceOf(clue);
    const bool isCoarse = clue.term.part == quint8(AbuseKind::Vulgar);
    bool self = false, thing = false, you = false;
    std::size_t seen = 0;
    for (std::size_t k = clue.hit.first; k-- > sentence.first && seen < reach; ++seen) {
        const Letters letters = words.letters(k);
        const Standing &standing = evidence.standings[k];
        if (seen == 0 && isAmong(letters, {u"espece", u"bande", u"sale", u"sales", u"gros", u"grosse",
                                           u"pauvre", u"petit", u"petite"}))
            return Aim::Somebody;
        if (words[k].kind == WordKind::Handle)
            you = true;
        if (standing.isYou || (standing.isThem && seen < 4) || (standing.isYours && !isCoarse))
            you = true;
        thing = thing || standing.isYours;
        if (standing.isSelf && seen < 3)
            self = true;
        if (seen < 4 && isAmong(letters, {u"c", u"ce", u"cette", u"it", u"its", u"this", u"that", u"ca",
                                          u"produit", u"site", u"service", u"appli", u"app", u"application",
                                          u"product", u"website", u"livraison", u"colis"}))
            thing = true;
    }
    seen = 0;
    for (std::size_t k = clue.hit.last + 1; k < sentence.end && seen < reach; ++k, ++seen) {
        you = you || evidence.standings[k].isYou || (evidence.standings[k].isYours && !isCoarse);
    }
    if (you && !(self && clue.hit.first > sentence.first))
        return Aim::Somebody;
    return self ? Aim::Self : thing ? Aim::Thing : Aim::Nobody;
}

Insult insultOf(const Evidence &evidence)
{
    Insult insult;
    const Clue *last = nullptr;
    double lastValue = 0;
    for (const Clue &clue : evidence.clues) {
        if (clue.term.kind != TermClass::Abuse)
            continue;
        const auto kind = static_cast<AbuseKind>(clue.term.part);
        double value = says[clue.term.part][clue.term.sureness] * clue.term.weight;
        const Aim aim = aimOf(evidence, clue);
        const bool isWord = kind == AbuseKind::Insult || kind == AbuseKind::Slur;
        const bool isVulgar = kind == AbuseKind::Vulgar;
        if (aim == Aim::Somebody && (isWord || isVulgar))
            value += isVulgar ? aimedVulgar * (clue.term.sureness == 2 ? 1 : 0.4) : aimedInsult;
        else if (aim == Aim::Thing && isWord && clue.term.sureness < 2)
            value += saidOfThing;
        else if (aim == Aim::Self && isWord)
            value *= 0.5;
        if (isWord && clue.isNegated && clue.term.sureness < 2)
            value *= 0.45;
        if (clue.isQuoted)
            value *= 0.6;
        if (clue.strength > 1.1)
            value *= 1.1;
        if (value <= 0)
            continue;
        const bool isSame = last && last->hit.first == clue.hit.first && last->hit.last == clue.hit.last;
        if (isSame && value <= lastValue) // a word may stand in two lists: the heavier counts
            continue;
        if (isSame) {
            insult.sum -= lastValue;
            --insult.clues;
            insult.reasons.pop_back();
        }
        last = &clue;
        lastValue = value;
        insult.coarse += isVulgar;
        ++insult.clues;
        insult.sum += value;
        insult.heaviest = std::max(insult.heaviest, value);
        insult.isAimed = insult.isAimed || aim == Aim::Somebody || kind == AbuseKind::Attack;
        insult.isThreat = insult.isThreat || (kind == AbuseKind::Threat && clue.term.sureness > 0 &&
                                              !clue.isQuoted && !clue.isNegated);
        insult.reasons.push_back(
            evidence.reason(clue, "abuse"_L1, value, aim == Aim::Somebody ? Source::Rule : Source::Lexicon));
    }
    insult.logit =
        bias + insult.heaviest + std::min((insult.sum - insult.heaviest) * furtherClues, mostOfFurther);
    return insult;
}

} // namespace vigie::triage
