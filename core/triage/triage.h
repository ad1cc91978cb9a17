// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/model.h"
#include "triage/verdict.h"

namespace vigie::triage {

/// What stands between the text and its verdict; what learning sees.
struct Reading
{
    LanguageGuess language;
    Feeling feeling;
    Insult insult;
    Features features;
    double abuseLogit = 0; ///< of lexicon, rules and shipped weights
};

/// Finds language, sentiment, abuse, kinds, urgency and cause of a text, each with its words. Immutable once
/// loaded; shared by any threads, which call it at the same time without a lock.
class Triage
{
public:
    enum class Shipped { Weights, Plain };
    /// With the lexicons, and unless Plain the weights, that Vigie comes with. FormatInvalid where a file of
    /// resources/lexicon is not as it should be, with "file", "line" and "reason".
    static Result<Triage> load(Shipped shipped = Shipped::Weights);
    Triage(Triage &&) noexcept;
    Triage &operator=(Triage &&) noexcept;
    ~Triage();

    /// Pure, whatever the text holds; its time is linear in the text. `model`, where there is one, is what
    /// was learned on top of this Triage.
    Verdict verdict(QStringView text, const Hints &hints = {}, const Model *model = nullptr) const;

    /// For learning and for training: what verdict() sees before the model says anything. Pure.
    Reading reading(QStringView text, const Hints &hints = {}) const;

    const Lexicon &lexicon() const;
    const LanguageGuesser &languages() const;
    std::size_t bytes() const; ///< of memory: lexicons, languages, weights

    /// For training: other weights, and none for that language where they are empty.
    void setShipped(Language language, Weights weights);
    void setLetters(QByteArrayView letters);

private:
    struct Parts;
    explicit Triage(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts; ///< large, and moved as one
};

} // namespace vigie::triage
