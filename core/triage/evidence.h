// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/verdict.h"

namespace vigie::triage {

/// Where a word stands, as the rules see it.
struct Standing
{
    quint32 sentence = 0;
    quint32 clause = 0;             ///< within the text; clauses end at marks and at "but"
    bool negatesBefore : 1 = false; ///< takes back what follows: "not", "pas", "sans"
    bool negatesAfter : 1 = false;  ///< takes back what stands before, with "ne" or without: "aime pas"
    bool isNe : 1 = false;
    bool isStronger : 1 = false;
    bool isWeaker : 1 = false;
    bool isWish : 1 = false;
    bool isQuoted : 1 = false; ///< within quotation marks, or behind words that report
    bool isYou : 1 = false;    ///< speaks to somebody
    bool isYours : 1 = false;  ///< speaks of what is theirs
    bool isThem : 1 = false;   ///< speaks of people
    bool isSelf : 1 = false;
    bool isAfterBut : 1 = false;
    bool isBeforeBut : 1 = false;
};

/// A sentence of the text.
struct Sentence
{
    quint32 first = 0; ///< index of its first word
    quint32 end = 0;   ///< behind its last
    bool isQuestion = false;
    bool isExclaimed = false;
};

/// A term where it stands, with what the words around it do to it.
struct Clue
{
    TermHit hit;
    Term term;
    float strength = 1; ///< of what stands around it: intensifiers, capitals, "but"
    bool isNegated = false;
    bool isWished = false;
    bool isQuoted = false;
};

/// What the lexicons find in a text, and where: what the rules are about. A value; building it is linear.
struct Evidence
{
    Evidence(const FoldedWords &words, const Lexicon &lexicon, LexiconLanguages languages);

    const FoldedWords &words;
    std::vector<Standing> standings; ///< one a word
    std::vector<Sentence> sentences;
    std::vector<Clue> clues;   ///< in the order of their first words
    std::size_t wordCount = 0; ///< words and numbers
    std::size_t emojiCount = 0;
    std::size_t addressCount = 0;
    std::size_t negations = 0;
    bool hasYou = false;

    const Sentence &sentenceOf(const Clue &clue) const
    {
        return sentences[standings[clue.hit.first].sentence];
    }
    bool has(TermClass kind) const;
    Reason reason(const Clue &clue, QLatin1StringView label, double weight,
                  Source source = Source::Lexicon) const;

private:
    void readSentences();
    void readQuotations();
    void readHits(const Lexicon &lexicon, const std::vector<TermHit> &hits);
    void markBut(const TermHit &hit);
    void judge(Clue &clue) const;
    bool isNegated(const Clue &clue) const;
};

} // namespace vigie::triage
