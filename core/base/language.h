// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/foldedwords.h"
#include "base/result.h"

#include <QByteArray>

#include <vector>

namespace vigie {

enum class Language : quint8 {
    English,
    French,
    Other, ///< or there is nothing to tell it by
    Mixed  ///< French and English
};

/// "en", "fr", "other" or "mixed".
QString languageName(Language language);
/// Of a tag: "fr", "fr-CA", "en_GB"; nothing for an empty one, Other for every other language.
std::optional<Language> languageNamed(QStringView tag);

struct LanguageGuess
{
    Language language = Language::Other;
    double confidence = 0; ///< 0 to 1
};

/// Tells French from English and from what is neither, in texts as short as two words: by the small words of
/// eight languages, then by how French and English words are spelled. Read by any thread once it is filled.
class LanguageGuesser
{
public:
    /// Fills in the small words: lines of words after a line "[fr]", "[en]", "[es]"… FormatInvalid with
    /// "line".
    Result<void> readWords(QByteArrayView content);
    /// Fills in the spelling: `letterBuckets` signed bytes, what letters in a row say for French (positive)
    /// or English, in 1/32. Made by vigie-train. FormatInvalid where the size is another.
    Result<void> readLetters(QByteArrayView content);

    LanguageGuess guess(const FoldedWords &words) const;

    static constexpr std::size_t letterBuckets = 8192;
    /// The buckets of a word's letters, two to four in a row with its ends marked. For training.
    static void letterFeatures(std::u16string_view word, std::vector<quint16> &out);
    std::size_t bytes() const; ///< of memory

private:
    double spelling(std::u16string_view word, std::vector<quint16> &scratch) const;

    /// A small word, by the hash of its letters.
    struct SmallWord
    {
        quint32 hash = 0;      ///< 0: free
        quint16 languages = 0; ///< a bit for each
    };
    const SmallWord *smallWord(std::u16string_view word) const;

    static constexpr std::size_t slots = 4096;
    std::vector<SmallWord> m_words = std::vector<SmallWord>(slots); ///< open addressing
    QByteArray m_letters;
};

} // namespace vigie
