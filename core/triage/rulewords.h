// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <bitset>
#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

namespace vigie::triage {

/// The words, phrases and beginnings* that rules look for, all found in one pass over a text, however many
/// they are. Compared as triage compares words (base/foldedwords.h): without case, accents and disguise, "l'"
/// apart; signs between the words of a phrase do not matter. A value, built once; asking is for any thread.
class RuleWords
{
public:
    /// Whether there is a word in it: "feu", "prend feu", "brûl*", an emoji. Pure.
    static bool canFind(QStringView typed);

    /// Gives the number by which it is known in what find() tells.
    std::size_t add(QStringView typed);
    bool isEmpty() const { return m_patterns.empty(); }
    /// Which of them stand in the text, by their numbers.
    std::vector<bool> find(QStringView text) const;

private:
    struct Pattern
    {
        std::vector<std::u16string> words;
        bool begins = false; ///< the beginning of a word is enough for the last
    };
    static Pattern patternOf(QStringView typed);
    /// Of a word's first two letters: whether a pattern may begin so is asked of every word of a text.
    static std::size_t slotOf(std::u16string_view word);

    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::u16string_view word) const
        {
            return std::hash<std::u16string_view>()(word);
        }
    };
    using Numbers = std::unordered_map<std::u16string, std::vector<std::size_t>, Hash, std::equal_to<>>;

    std::vector<Pattern> m_patterns;
    std::bitset<4096> m_mayBegin;
    bool m_anyMay = false;                 ///< a single letter is a beginning
    Numbers m_byFirst;                     ///< whole first words
    Numbers m_begun;                       ///< single beginnings
    std::vector<std::size_t> m_begunSizes; ///< of those, each once
};

} // namespace vigie::triage
