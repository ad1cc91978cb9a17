// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/feeling.h"

#include <algorithm>
#include <cmath>

namespace vigie::triage {

using namespace Qt::StringLiterals;
using Letters = std::u16string_view;

static constexpr double negatedPraise = 0.85;   ///< of the weight of what is denied: "not good"
static constexpr double negatedComplaint = 0.2; ///< "not broken" is hardly praise
static constexpr double wished = 0.15;          ///< "would be great"
static constexpr double quoted = 0.6;
static constexpr double coarse = 0.8;         ///< what a coarse word or an insult says for being negative
static constexpr double looseNegation = 0.22; ///< what each "not" says by itself
static constexpr int mostNegations = 4;
static constexpr double askedPraise = 0.7;           ///< "is it good?"
static constexpr std::size_t reachOfFalsePraise = 8; ///< words from "thanks for" to what went wrong

namespace {

class FeelingReader
{
public:
    FeelingReader(const Evidence &evidence, int rating)
        : m_evidence(evidence)
        , m_rating(rating)
    {
    }
    Feeling operator()();

private:
    void addClue(const Clue &clue);
    void addStars();
    bool isFalsePraise(std::size_t index) const;
    void weigh();

    const Evidence &m_evidence;
    const int m_rating;
    Feeling m_feeling;
};

} // namespace

/// Whether what is thanked for or applauded at clues[index] is something that went wrong: "thanks for losing
/// my bag".
bool FeelingReader::isFalsePraise(std::size_t index) const
{
    const Clue &praise = m_evidence.clues[index];
    const Standing &from = m_evidence.standings[praise.hit.first];
    if (praise.isNegated || praise.isWished)
        return false;
    for (std::size_t k = index + 1; k < m_evidence.clues.size(); ++k) {
        const Clue &next = m_evidence.clues[k];
        if (next.hit.first > praise.hit.last + reachOfFalsePraise)
            return false;
        const Standing &to = m_evidence.standings[next.hit.first];
        if (to.sentence != from.sentence || to.clause != from.clause || (to.isAfterBut && !from.isAfterBut))
            return false;
        if (next.term.kind == TermClass::Positive && next.hit.first > praise.hit.last)
            return false;
        if (next.term.kind == TermClass::Negative && next.hit.first > praise.hit.last &&
            next.term.weight >= 1 && !next.isNegated)
            return true;
    }
    return false;
}

void FeelingReader::addClue(const Clue &clue)
{
    const bool isPositive = clue.term.kind == TermClass::Positive;
    double value = clue.term.weight * clue.strength * (clue.isQuoted ? quoted : 1);
    if (value == 0)
        return;
    if (!isPositive) {
        m_feeling.negative += clue.isNegated ? 0 : value;
        m_feeling.positive += clue.isNegated ? value * negatedComplaint : 0;
        if (!clue.isNegated)
            m_feeling.reasons.push_back(m_evidence.reason(clue, "negative"_L1, value));
        return;
    }
    if (clue.isWished) {
        value *= wished;
    } else if (clue.isNegated) {
        m_feeling.negative += value * negatedPraise;
        m_feeling.reasons.push_back(
            m_evidence.reason(clue, "negative"_L1, value * negatedPraise, Source::Rule));
        return;
    } else if (m_evidence.sentenceOf(clue).isQuestion) {
        value *= askedPraise;
    }
    m_feeling.positive += value;
    m_feeling.reasons.push_back(m_evidence.reason(clue, "positive"_L1, value));
}

/// "1/5", "18/20", "0 étoile", "five stars": by the words around the number.
void FeelingReader::addStars()
{
    const auto number = [&](std::size_t i) -> double {
        if (i >= m_evidence.words.count())
            return -1;
        const FoldedWord &word = m_evidence.words[i];
        const Letters letters = m_evidence.words.letters(word);
        if (word.kind != WordKind::Number || letters.size() > 2)
            return letters == u"zero"                         ? 0
                   : letters == u"five" || letters == u"cinq" ? 5
                   : letters == u"one"                        ? 1
                                                              : -1;
        double value = 0;
        for (const char16_t digit : letters)
            value = value * 10 + (digit - u'0');
        return value;
    };
    const auto add = [&](std::size_t first, std::size_t last, double share) {
        const double value = share <= 0.45 ? -2.5 : share >= 0.75 ? 2.5 : 0;
        (value < 0 ? m_feeling.negative : m_feeling.positive) += std::abs(value);
        const FoldedWord &from = m_evidence.words[first];
        const FoldedWord &to = m_evidence.words[last];
        if (value != 0)
            m_feeling.reasons.push_back({static_cast<qint32>(from.start),
                                         static_cast<qint32>(to.start + to.length - from.start),
                                         value < 0 ? "negative"_L1 : "positive"_L1, 2.5f, Source::Rule});
    };
    for (std::size_t i = 0; i + 1 < m_evidence.words.count(); ++i) {
        const double value = number(i);
        if (value < 0)
            continue;
        const Letters next = m_evidence.words.letters(i + 1);
        const double of = next == u"/" || next == u"sur" ? number(i + 2) : -1;
        const bool isScale =
            (of == 5 && value <= 5) || (of == 10 && value <= 10) || (of == 20 && value <= 20);
        const bool isDate =
            next == u"/" &&
            (m_evidence.words.letters(std::min(i + 3, m_evidence.words.count() - 1)) == u"/" ||
             (i > 0 && m_evidence.words.letters(i - 1) == u"/"));
        if (isScale && !isDate)
            add(i, i + 2, value / of);
        else if ((next == u"star" || next == u"stars" || next == u"etoile" || next == u"etoiles") &&
                 value <= 5)
            add(i, i + 1, value / 5);
    }
    if (m_rating >= 1 && m_rating <= 5 && m_rating != 3)
        (m_rating < 3 ? m_feeling.negative : m_feeling.positive) += m_rating == 2 || m_rating == 4 ? 2 : 4;
}

/// Chances from sums. The figures were set by hand on a few hundred texts of general knowledge.
void FeelingReader::weigh()
{
    const auto curbed = [](double sum) { return sum / (1 + 0.12 * sum); };
    const double n = curbed(m_feeling.negative), p = curbed(m_feeling.positive);
    m_feeling.logits = {-0.55 + 1.25 * n - 0.75 * p, 0.25 - 0.1 * (n + p) + (m_feeling.isQuestion ? 0.45 : 0),
                        -0.85 + 1.25 * p - 0.85 * n - (m_feeling.isQuestion ? 0.3 : 0) +
                            (m_feeling.isExclaimed ? 0.25 : 0)};
    if (m_feeling.irony >= 1) {
        m_feeling.logits[0] += 1.2;
        m_feeling.logits[2] -= 1.5;
    }
}

Feeling FeelingReader::operator()()
{
    for (const Sentence &sentence : m_evidence.sentences) {
        m_feeling.isQuestion = m_feeling.isQuestion || sentence.isQuestion;
        m_feeling.isExclaimed = m_feeling.isExclaimed || sentence.isExclaimed;
    }
    int negations = 0;
    for (std::size_t i = 0; i < m_evidence.clues.size(); ++i) {
        const Clue &clue = m_evidence.clues[i];
        switch (clue.term.kind) {
        case TermClass::Positive:
            if (clue.term.weight > 0 && isFalsePraise(i)) {
                m_feeling.irony += 0.5;
                m_feeling.negative += 0.4;
                m_feeling.reasons.push_back(m_evidence.reason(clue, "irony"_L1, 1, Source::Rule));
                break;
            }
            addClue(clue);
            break;
        case TermClass::Negative:
            addClue(clue);
            break;
        case TermClass::Abuse: {
            const double value =
                coarse * (clue.term.part == quint8(AbuseKind::Vulgar) ? 0.6 : 1) * clue.strength;
            m_feeling.negative += value;
            m_feeling.reasons.push_back(m_evidence.reason(clue, "negative"_L1, value));
            break;
        }
        case TermClass::Negation:
            if (++negations <= mostNegations) {
                m_feeling.negative += looseNegation;
                m_feeling.reasons.push_back(m_evidence.reason(clue, "negative"_L1, looseNegation));
            }
            break;
        case TermClass::Irony:
            m_feeling.irony += clue.term.weight;
            m_feeling.reasons.push_back(m_evidence.reason(clue, "irony"_L1, clue.term.weight));
            break;
        case TermClass::Question:
            m_feeling.isQuestion = true;
            break;
        default:
            break;
        }
    }
    addStars();
    weigh();
    return std::move(m_feeling);
}

Feeling feelingOf(const Evidence &evidence, int rating)
{
    return FeelingReader(evidence, rating)();
}

std::array<double, 3> softmax(const std::array<double, 3> &logits)
{
    const double most = *std::ranges::max_element(logits);
    std::array<double, 3> chances;
    double sum = 0;
    for (std::size_t i = 0; i < 3; ++i)
        sum += chances[i] = std::exp(logits[i] - most);
    for (double &chance : chances)
        chance /= sum;
    return chances;
}

} // namespace vigie::triage
