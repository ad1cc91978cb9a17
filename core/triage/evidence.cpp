// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/evidence.h"

#include <algorithm>

namespace vigie::triage {

using Letters = std::u16string_view;

static constexpr std::size_t reachOfNegation = 4;   ///< words before what is negated
static constexpr std::size_t reachOfQuotation = 80; ///< words; a quotation mark without its fellow is none
static constexpr std::size_t reachOfReport = 5;     ///< words behind "he called me"

static bool isMark(const FoldedWord &word)
{
    return word.kind == WordKind::Mark;
}

Evidence::Evidence(const FoldedWords &words_, const Lexicon &lexicon, LexiconLanguages languages)
    : words(words_)
    , standings(words_.count())
{
    readSentences();
    readQuotations();
    readHits(lexicon, lexicon.find(words, languages));
    for (Clue &clue : clues)
        judge(clue);
}

void Evidence::readSentences()
{
    Sentence sentence;
    quint32 clause = 0;
    for (quint32 i = 0; i < words.count(); ++i) {
        Standing &standing = standings[i];
        standing.sentence = static_cast<quint32>(sentences.size());
        standing.clause = clause;
        const FoldedWord &word = words[i];
        wordCount += word.kind == WordKind::Word || word.kind == WordKind::Number;
        emojiCount += word.kind == WordKind::Emoji;
        addressCount += word.kind == WordKind::Address;
        if (!isMark(word))
            continue;
        const char16_t mark = words.letters(i).front();
        if (mark == u',' || mark == u';' || mark == u':' || mark == u'(' || mark == u')' || mark == u'…')
            ++clause;
        if (mark != u'.' && mark != u'!' && mark != u'?' && mark != u'\n')
            continue;
        sentence.isQuestion = sentence.isQuestion || mark == u'?';
        sentence.isExclaimed = sentence.isExclaimed || mark == u'!';
        ++clause;
        const bool goesOn = i + 1 < words.count() && isMark(words[i + 1]) &&
                            Letters(u"!?.").contains(words.letters(i + 1).front());
        if (!goesOn) {
            sentence.end = i + 1;
            sentences.push_back(sentence);
            sentence = {i + 1};
        }
    }
    sentence.end = static_cast<quint32>(words.count());
    sentences.push_back(sentence);
}

void Evidence::readQuotations()
{
    std::size_t open = words.count();
    for (std::size_t i = 0; i < words.count(); ++i) {
        if (!isMark(words[i]) || !Letters(u"\"«»“”„").contains(words.letters(i).front()))
            continue;
        if (open == words.count() || i - open > reachOfQuotation) {
            open = i;
            continue;
        }
        for (std::size_t k = open; k < i; ++k)
            standings[k].isQuoted = true;
        open = words.count();
    }
}

void Evidence::markBut(const TermHit &hit)
{
    if (standings[hit.first].isAfterBut) // the first of a sentence turns it
        return;
    const Sentence &sentence = sentences[standings[hit.first].sentence];
    for (std::size_t k = sentence.first; k < hit.first; ++k)
        standings[k].isBeforeBut = true;
    for (std::size_t k = hit.first; k < sentence.end; ++k)
        standings[k].isAfterBut = true;
}

void Evidence::readHits(const Lexicon &lexicon, const std::vector<TermHit> &hits)
{
    for (const TermHit &hit : hits) {
        const Term &term = lexicon.term(hit);
        Standing &last = standings[hit.last];
        switch (term.kind) {
        case TermClass::Negation:
            ++negations;
            last.negatesBefore = last.negatesBefore || term.part == quint8(NegationPart::Before);
            last.negatesAfter = last.negatesAfter || term.part == quint8(NegationPart::After);
            last.isNe = last.isNe || term.part == quint8(NegationPart::Ne);
            clues.push_back({hit, term});
            break;
        case TermClass::Stronger:
            last.isStronger = true;
            break;
        case TermClass::Weaker:
            last.isWeaker = true;
            break;
        case TermClass::Wish:
            last.isWish = true;
            clues.push_back({hit, term});
            break;
        case TermClass::But:
            if (hit.first > 0)
                markBut(hit);
            break;
        case TermClass::Quoting:
            for (std::size_t k = hit.last + 1; k < std::min(words.count(), hit.last + 1 + reachOfReport); ++k)
                standings[k].isQuoted = true;
            break;
        case TermClass::Person:
            last.isYou = last.isYou || term.part == quint8(PersonPart::You);
            last.isYours = last.isYours || term.part == quint8(PersonPart::Yours);
            last.isThem = last.isThem || term.part == quint8(PersonPart::Them);
            last.isSelf = last.isSelf || term.part == quint8(PersonPart::Self);
            hasYou = hasYou || last.isYou || last.isYours;
            if (term.part == quint8(PersonPart::Firm))
                clues.push_back({hit, term});
            break;
        default:
            clues.push_back({hit, term});
        }
    }
}

/// Whether a negation of the same clause takes it back: "not _ good" before it; "aime pas" behind it.
bool Evidence::isNegated(const Clue &clue) const
{
    const quint32 clause = standings[clue.hit.first].clause;
    std::size_t seen = 0;
    bool hasNe = false, hasBefore = false;
    for (std::size_t k = clue.hit.first; k-- > 0 && seen < reachOfNegation;) {
        if (standings[k].clause != clause || standings[k].isAfterBut != standings[clue.hit.first].isAfterBut)
            break;
        if (isMark(words[k]))
            continue;
        ++seen;
        hasNe = hasNe || standings[k].isNe;
        hasBefore = hasBefore || standings[k].negatesBefore;
    }
    if (hasBefore)
        return true;
    seen = 0;
    for (std::size_t k = clue.hit.last + 1; k < words.count() && seen < (hasNe ? 3u : 1u); ++k, ++seen) {
        if (standings[k].clause != clause)
            break;
        if (standings[k].negatesAfter)
            return true;
    }
    return false;
}

void Evidence::judge(Clue &clue) const
{
    const Standing &standing = standings[clue.hit.first];
    std::size_t seen = 0;
    for (std::size_t k = clue.hit.first; k-- > 0 && seen < 3; ++seen) {
        if (standings[k].sentence != standing.sentence || isMark(words[k]))
            break;
        if (standings[k].isStronger && seen < 2)
            clue.strength *= 1.35f;
        if (standings[k].isWeaker && seen < 2)
            clue.strength *= 0.6f;
        clue.isWished = clue.isWished || standings[k].isWish;
    }
    bool shouted = false, stretched = false;
    for (std::size_t k = clue.hit.first; k <= clue.hit.last; ++k) {
        shouted = shouted || words[k].isShouted;
        stretched = stretched || words[k].isStretched;
    }
    if (shouted || stretched)
        clue.strength *= 1.15f;
    if (standing.isAfterBut)
        clue.strength *= 1.3f;
    else if (standing.isBeforeBut)
        clue.strength *= 0.7f;
    clue.isQuoted = standing.isQuoted;
    clue.isNegated = isNegated(clue);
}

bool Evidence::has(TermClass kind) const
{
    return std::ranges::any_of(clues, [&](const Clue &clue) { return clue.term.kind == kind; });
}

Reason Evidence::reason(const Clue &clue, QLatin1StringView label, double weight, Source source) const
{
    const FoldedWord &first = words[clue.hit.first];
    const FoldedWord &last = words[clue.hit.last];
    return {static_cast<qint32>(first.start), static_cast<qint32>(last.start + last.length - first.start),
            label, static_cast<float>(weight), source};
}

} // namespace vigie::triage
