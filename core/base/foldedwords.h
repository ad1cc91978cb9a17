// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <string>
#include <string_view>
#include <vector>

namespace vigie {

enum class WordKind : quint8 {
    Word,
    Number,
    Handle,  ///< "@somebody", folded with its sign
    Address, ///< of the web or of mail; letters are empty
    Emoji,   ///< one emoji without skin tone, or an emoticon: ":)", "<3"
    Mark     ///< one punctuation sign; runs of "!", "?" and "." are one
};

/// One word of a text, made comparable.
struct FoldedWord
{
    quint32 at = 0;     ///< of its letters in FoldedWords
    quint32 size = 0;   ///< of its letters
    quint32 start = 0;  ///< in the text, in UTF-16 units
    quint32 length = 0; ///< likewise
    WordKind kind = WordKind::Word;
    bool isShouted = false;   ///< three or more letters, all capitals
    bool isStretched = false; ///< a sign stood three times or more in a row, or a run of marks
    bool isDisguised = false; ///< look-alike letters of another script, or single letters that stood apart
    bool hasSigns = false;    ///< digits, or signs for letters ("@", "$", "*"), stand among its letters
    bool isTag = false;       ///< part of a #hashtag
};

/// The words of a text as rules compare them, each with its place. Letters are folded one by one
/// (NFKC_Casefold by ICU, marks removed, œ as oe), what is invisible is dropped (zero-width and bidirectional
/// signs, soft hyphens), HTML's character references are read, Cyrillic and Greek letters that look like
/// Latin ones are taken for these among Latin letters, a sign that stands three times or more stands twice
/// ("soooo": "soo"), letters that stand apart ("c o n n a r d", four or more) are joined. French elisions are
/// words of their own
/// ("l'ami": "l", "ami"; "qu'on": "qu", "on"), other apostrophes vanish ("don't": "dont"), hyphens part
/// words, and hashtags are parted at their capitals. Time and memory are linear in the text, whatever it
/// holds. A value; building it is pure.
class FoldedWords
{
public:
    explicit FoldedWords(QStringView text);

    const std::vector<FoldedWord> &all() const { return m_words; }
    std::size_t count() const { return m_words.size(); }
    const FoldedWord &operator[](std::size_t index) const { return m_words[index]; }
    std::u16string_view letters(const FoldedWord &word) const
    {
        return std::u16string_view(m_letters).substr(word.at, word.size);
    }
    std::u16string_view letters(std::size_t index) const { return letters(m_words[index]); }
    /// Of the letters of the text, how many are Latin, and how many are not.
    quint32 latinLetters() const { return m_latin; }
    quint32 otherLetters() const { return m_other; }

private:
    friend class WordReader;
    void joinSpacedLetters();

    std::u16string m_letters;
    std::vector<FoldedWord> m_words;
    quint32 m_latin = 0;
    quint32 m_other = 0;
};

} // namespace vigie
