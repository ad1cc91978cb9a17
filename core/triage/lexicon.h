// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/result.h"
#include "inbox/judgement.h"
#include "triage/terms.h"

namespace vigie::triage {

/// What a term tells. The names in the files are the enumerators in small letters.
enum class TermClass : quint8 {
    Negative, ///< weight 0: it stands in the list to cover a shorter term that it holds ("prix cassé")
    Positive, ///< likewise
    Abuse,
    Urgency,
    Question,   ///< asks without a question mark
    Praise,     ///< of us, of a colleague, of the community
    Helper,     ///< a member who helps another
    Irony,      ///< marks of irony and of false praise
    Cause,      ///< of conflict (seed 002)
    Spam,       ///
    Negation,   ///< parts "before", "after", "ne", "without"
    Stronger,   ///< intensifiers
    Weaker,     ///< diminishers
    But,        ///< what follows counts for more
    Quoting,    ///< what follows is somebody else's words, or is spoken against
    Person,     ///< parts "you", "them", "self", "firm", "yours"
    Reason,     ///< because
    Object,     ///< something that we make or do: delivery, bill
    Suggestion, ///< should, would be better
    Wish        ///< hope, would be: what is praised is not there
};
inline constexpr int termClasses = 20;

/// Parts of the classes that have parts; a number of these stands in Term::part.
enum class AbuseKind : quint8 {
    Insult, ///< said of somebody; a thing may be called so as well at sureness 0
    Slur,   ///< against what somebody is
    Attack, ///< aims at somebody by itself: "ta gueule", "fuck off"
    Threat,
    Vulgar ///< coarse, and no abuse until it is aimed at somebody
};
enum class UrgencyKind : quint8 { Safety, Health, Legal, Press, DataLeak, SelfHarm };
using inbox::Cause;
enum class NegationPart : quint8 { Before, After, Ne };
enum class PersonPart : quint8 { You, Them, Self, Firm, Yours };

struct Term
{
    TermClass kind = TermClass::Negative;
    quint8 part = 0;     ///< an AbuseKind, UrgencyKind, Cause, NegationPart or PersonPart
    quint8 sureness = 0; ///< of abuse, 0 to 2: how seldom the word is meant otherwise
    Language language = Language::English;
    float weight = 1;
};

/// A text that shows what a section must find, or must not.
struct LexiconExample
{
    QString text;
    TermClass kind = TermClass::Negative;
    quint8 part = 0;
    bool isFound = true; ///< whether a term of that class and part is in it
    Language language = Language::English;
    QString file;
    int line = 0;
};

/// Whose terms are looked for.
struct LexiconLanguages
{
    bool french = true;
    bool english = true;
};

/// The words that triage knows: data, read once, then read by any thread.
class Lexicon
{
public:
    /// Takes in one file of resources/lexicon (its README says how one is written), after those before.
    /// FormatInvalid with "file", "line" and "reason": of the first line that is wrong. What stands before it
    /// stays in, so a Lexicon that refused a file is not to be used.
    Result<void> read(QByteArrayView content, const QString &file, Language language);

    /// What of it stands in the words: the longest terms, those within longer ones of the same group left out
    /// (feelings are one group, every other class is its own), by the place of their first word.
    std::vector<TermHit> find(const FoldedWords &words, LexiconLanguages languages = {}) const;

    const Term &term(const TermHit &hit) const { return m_terms[hit.term]; }
    std::size_t size() const { return m_terms.size(); }
    const std::vector<LexiconExample> &examples() const { return m_examples; }
    std::size_t bytes() const; ///< of memory, without the examples

private:
    struct Section;
    std::optional<QString> readHeader(QStringView line, Section &section) const;
    std::optional<QString> readTerms(QStringView line, const Section &section);

    TermTable m_table;
    std::vector<Term> m_terms;
    std::vector<LexiconExample> m_examples;
};

/// "nul{|le|s} ici" as "nul ici", "nulle ici", "nuls ici"; several braces multiply, none nests. Nothing where
/// a brace is not closed. Pure.
std::optional<QStringList> braceExpanded(const QString &term);

} // namespace vigie::triage
