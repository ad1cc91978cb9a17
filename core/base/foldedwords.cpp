// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/foldedwords.h"

#include "base/foldedletters.h"

#include <algorithm>
#include <array>
#include <ranges>

namespace vigie {

using Letters = std::u16string_view;

static constexpr std::array<Letters, 17> elisions = {
    u"l",     u"d",      u"j",      u"c",      u"n",      u"s",      u"m", u"t", u"qu",
    u"jusqu", u"lorsqu", u"puisqu", u"quoiqu", u"quelqu", u"presqu", u"y", u"z"};
static constexpr std::size_t mostStars = 16;   ///< looked at in one word
static constexpr std::size_t fewestSpaced = 4; ///< letters that stand apart, to be one word

/// Emoticons, with what they are folded to. Longer ones first.
static constexpr std::pair<Letters, Letters> emoticons[] = {
    {u":'-(", u":'("}, {u":'(", u":'("}, {u":'-)", u":)"}, {u":')", u":)"}, {u":-)", u":)"},
    {u":-(", u":("},   {u";-)", u":)"},  {u":-/", u":/"},  {u":-p", u":p"}, {u":-d", u":d"},
    {u":-|", u":/"},   {u">:(", u":("},  {u":)", u":)"},   {u":(", u":("},  {u";)", u":)"},
    {u"=)", u":)"},    {u"=(", u":("},   {u":]", u":)"},   {u":[", u":("},  {u"(:", u":)"},
    {u"):", u":("},    {u":/", u":/"},   {u":d", u":d"},   {u":p", u":p"},  {u":o", u":o"},
    {u":s", u":/"},    {u";d", u":d"},   {u"=d", u":d"},   {u"<3", u"<3"},  {u"</3", u"</3"},
    {u"^^", u"^^"},    {u"-_-", u"-_-"}, {u":*", u":*"},   {u":@", u":@"},  {u"\\o/", u"\\o/"},
};

/// Reads folded letters into words.
class WordReader
{
public:
    WordReader(FoldedWords &words, std::vector<FoldedLetter> letters, quint32 end)
        : m_words(words)
        , m_in(std::move(letters))
        , m_end(end)
    {
    }

    void operator()();

private:
    LetterKind kind(std::size_t i) const { return i < m_in.size() ? m_in[i].kind : LetterKind::Space; }
    char32_t at(std::size_t i) const { return i < m_in.size() ? m_in[i].letter : U' '; }
    bool isLetter(std::size_t i) const { return kind(i) == LetterKind::Letter; }
    bool isWordSign(std::size_t i) const { return isLetter(i) || kind(i) == LetterKind::Digit; }
    quint32 placeAfter(std::size_t i) const { return i < m_in.size() ? m_in[i].place : m_end; }

    void countLetters();
    bool readAddress();
    bool readHandle();
    bool readEmoticon();
    void readWord(bool isTag);
    void readTag();
    void readMark();
    bool endsElision(std::size_t begin) const;
    bool beginsContraction(std::size_t i) const;
    bool takesSign(std::size_t begin, std::size_t soFar) const;
    void put(char32_t letter);
    FoldedWord &add(WordKind kind, std::size_t from, std::size_t begin);

    FoldedWords &m_words;
    std::vector<FoldedLetter> m_in;
    quint32 m_end;
    std::size_t m_i = 0;
    bool m_mapsAll = true; ///< look-alikes are taken for Latin letters everywhere, as most letters are
};

void WordReader::countLetters()
{
    for (const FoldedLetter &each : m_in) {
        if (each.kind == LetterKind::Letter)
            ++(each.letter < 0x250 ? m_words.m_latin : m_words.m_other);
    }
    m_mapsAll = m_words.m_latin >= m_words.m_other;
}

void WordReader::put(char32_t letter)
{
    if (QChar::requiresSurrogates(letter)) {
        m_words.m_letters += QChar::highSurrogate(letter);
        m_words.m_letters += QChar::lowSurrogate(letter);
    } else {
        m_words.m_letters += static_cast<char16_t>(letter);
    }
}

/// The word whose letters were put from `begin` on, that stands in the input from `from` to where we are.
FoldedWord &WordReader::add(WordKind kind, std::size_t from, std::size_t begin)
{
    FoldedWord word;
    word.at = static_cast<quint32>(begin);
    word.size = static_cast<quint32>(m_words.m_letters.size() - begin);
    word.start = placeAfter(from);
    std::size_t after = m_i; // "⒯" folds to three signs of one place
    while (after < m_in.size() && m_in[after].place == m_in[m_i - 1].place)
        ++after;
    word.length = placeAfter(after) - word.start;
    word.kind = kind;
    m_words.m_words.push_back(word);
    return m_words.m_words.back();
}

bool WordReader::readAddress()
{
    const auto begins = [&](std::u32string_view what) {
        return std::ranges::equal(what, std::views::iota(m_i, m_i + what.size()), {}, {},
                                  [&](std::size_t i) { return at(i); });
    };
    if (!begins(U"http://") && !begins(U"https://") && !begins(U"www."))
        return false;
    const std::size_t from = m_i;
    while (m_i < m_in.size() && m_in[m_i].kind != LetterKind::Space)
        ++m_i;
    add(WordKind::Address, from, m_words.m_letters.size());
    return true;
}

bool WordReader::readHandle()
{
    if (at(m_i) != U'@' || !(isWordSign(m_i + 1) || at(m_i + 1) == U'_'))
        return false;
    const std::size_t from = m_i;
    const std::size_t begin = m_words.m_letters.size();
    put(U'@');
    for (++m_i; isWordSign(m_i) || at(m_i) == U'_'; ++m_i)
        put(at(m_i));
    add(WordKind::Handle, from, begin);
    return true;
}

bool WordReader::readEmoticon()
{
    const char32_t first = at(m_i);
    if (first >= 0x80 || (isWordSign(m_i)) || !std::u32string_view(U":;=<>^(-)\\").contains(first))
        return false;
    for (const auto &[written, meant] : emoticons) {
        std::size_t n = 0;
        while (n < written.size() && at(m_i + n) == char32_t(written[n]))
            ++n;
        if (n < written.size())
            continue;
        // ":p" of ":pour" and "(:" of "(: " are none.
        const bool lastIsLetter = written.back() >= u'a' && written.back() <= u'z';
        if ((lastIsLetter && isWordSign(m_i + n)) || (written.back() == u'/' && at(m_i + n) == U'/'))
            continue;
        const std::size_t from = m_i;
        const std::size_t begin = m_words.m_letters.size();
        m_words.m_letters += meant;
        m_i += n;
        while (m_i < m_in.size() && (at(m_i) == U')' || at(m_i) == U'(') && at(m_i) == at(m_i - 1))
            ++m_i; // ":))))"
        add(WordKind::Emoji, from, begin);
        return true;
    }
    return false;
}

/// Whether what was read since `begin` is what French elides before an apostrophe.
bool WordReader::endsElision(std::size_t begin) const
{
    return std::ranges::contains(elisions, Letters(m_words.m_letters).substr(begin));
}

/// Whether what stands after an apostrophe is an English verb of its own: "he'll", "you're".
bool WordReader::beginsContraction(std::size_t i) const
{
    static constexpr std::u32string_view verbs[] = {U"ll", U"re", U"ve", U"m", U"d", U"s"};
    return std::ranges::any_of(verbs, [&](std::u32string_view verb) {
        for (std::size_t k = 0; k < verb.size(); ++k) {
            if (at(i + k) != verb[k])
                return false;
        }
        return !isWordSign(i + verb.size());
    });
}

/// Whether the sign here stands for a letter of the word of which `soFar` letters are read.
bool WordReader::takesSign(std::size_t begin, std::size_t soFar) const
{
    const bool goesOn = isLetter(m_i + 1);
    switch (at(m_i)) {
    case U'*': {
        std::size_t end = m_i;
        while (at(end) == U'*' && end - m_i < mostStars)
            ++end;
        const bool isRun = end - m_i >= 2 || at(m_i - 1) == U'*';
        return soFar > 0 && (isLetter(end) || (isRun && soFar <= 3));
    }
    case U'$':
    case U'€':
        return goesOn || at(m_i + 1) == at(m_i) || (soFar > 0 && isLetter(m_i - 1));
    case U'@': { // not of a mail address
        if (!goesOn)
            return false;
        std::size_t end = m_i + 1;
        while (isWordSign(end))
            ++end;
        return at(end) != U'.' && at(end) != U'-' && at(end) != U'_';
    }
    case U'!': { // "sh!t"; not "oui!merci"
        std::size_t end = m_i + 1;
        while (isLetter(end))
            ++end;
        return goesOn && soFar > 0 && soFar <= 2 && end - m_i <= 5 && isLetter(begin);
    }
    default:
        return false;
    }
}

void WordReader::readWord(bool isTag)
{
    const std::size_t from = m_i;
    const std::size_t begin = m_words.m_letters.size();
    bool hasLetter = false, hasDigit = false, hasSign = false, stretched = false, mapped = false,
         allUpper = true;
    bool hasLatin = false;
    std::size_t run = 0, letters = 0;
    char32_t last = 0;
    for (; m_i < m_in.size(); ++m_i) {
        const FoldedLetter &each = m_in[m_i];
        if (each.kind == LetterKind::Apostrophe) {
            if (!hasLetter || !isLetter(m_i + 1) || endsElision(begin) || beginsContraction(m_i + 1))
                break;
            continue;
        }
        if (isTag && m_i > from && each.isUpper && !m_in[m_i - 1].isUpper &&
            m_in[m_i - 1].place != each.place)
            break;
        const bool isSign = !isWordSign(m_i);
        if (isSign && !takesSign(from, letters))
            break;
        run = each.letter == last ? run + 1 : 1;
        last = each.letter;
        if (each.kind == LetterKind::Letter) {
            hasLetter = true;
            ++letters;
            allUpper = allUpper && each.isUpper;
            hasLatin = hasLatin || each.letter < 0x250;
            mapped = mapped || each.lookalike != 0;
        }
        hasDigit = hasDigit || each.kind == LetterKind::Digit;
        hasSign = hasSign || isSign;
        if (run > 2 && each.kind == LetterKind::Letter) {
            stretched = true;
            continue;
        }
        put(each.letter);
    }
    mapped = mapped && (m_mapsAll || hasLatin);
    if (mapped) {
        std::size_t out = begin;
        for (std::size_t i = from; i < m_i && out < m_words.m_letters.size(); ++i) {
            while (i < m_i && m_in[i].letter != m_words.m_letters[out])
                ++i; // what was squeezed or skipped
            if (i < m_i && m_in[i].lookalike != 0)
                m_words.m_letters[out] = m_in[i].lookalike;
            ++out;
        }
    }
    FoldedWord &word = add(hasLetter || hasSign ? WordKind::Word : WordKind::Number, from, begin);
    word.isShouted = allUpper && letters >= 3;
    word.isStretched = stretched;
    word.isDisguised = mapped;
    word.hasSigns = hasLetter && (hasDigit || hasSign);
    word.isTag = isTag;
    if (kind(m_i) == LetterKind::Apostrophe)
        ++m_i; // of an elision or a contraction, or a quotation's
}

void WordReader::readTag()
{
    ++m_i;
    while (isWordSign(m_i) || at(m_i) == U'_') {
        if (at(m_i) == U'_')
            ++m_i;
        else
            readWord(true);
    }
}

void WordReader::readMark()
{
    const std::size_t from = m_i;
    const std::size_t begin = m_words.m_letters.size();
    const char32_t mark = at(m_i);
    put(mark);
    ++m_i;
    const bool runs = mark == U'!' || mark == U'?' || mark == U'.';
    while (runs && m_i < m_in.size() && at(m_i) == mark)
        ++m_i;
    const bool isLong = m_i - from >= 3;
    add(WordKind::Mark, from, begin).isStretched = isLong;
}

void WordReader::operator()()
{
    countLetters();
    while (m_i < m_in.size()) {
        switch (m_in[m_i].kind) {
        case LetterKind::Space:
            ++m_i;
            break;
        case LetterKind::Emoji: {
            const std::size_t begin = m_words.m_letters.size();
            put(at(m_i));
            ++m_i;
            add(WordKind::Emoji, m_i - 1, begin);
            break;
        }
        case LetterKind::Letter:
            if (!readAddress())
                readWord(false);
            break;
        case LetterKind::Digit:
            readWord(false);
            break;
        default:
            if (at(m_i) == U'#' && isWordSign(m_i + 1))
                readTag();
            else if (at(m_i) == U'$' && isLetter(m_i + 1))
                readWord(false);
            else if (!readHandle() && !readEmoticon())
                readMark();
        }
    }
}

FoldedWords::FoldedWords(QStringView text)
{
    m_letters.reserve(static_cast<std::size_t>(text.size()) + 8);
    m_words.reserve(static_cast<std::size_t>(text.size()) / 4 + 4);
    WordReader(*this, foldedLetters(text), static_cast<quint32>(text.size()))();
    joinSpacedLetters();
}

/// "c o n n a r d", "c.o.n.n.a.r.d": four single letters or more, parted by one sign each, as one word.
void FoldedWords::joinSpacedLetters()
{
    const auto isSingle = [&](std::size_t i) {
        return i < m_words.size() && m_words[i].kind == WordKind::Word && m_words[i].size == 1 &&
               m_words[i].length == 1;
    };
    const auto isJoint = [&](std::size_t i) {
        return i < m_words.size() && m_words[i].kind == WordKind::Mark && m_words[i].size == 1 &&
               m_words[i].length == 1 && Letters(u".-_*").contains(letters(i).front());
    };
    const auto next = [&](std::size_t i) -> std::size_t { // the single letter after that at i, or 0
        const std::size_t other = isJoint(i + 1) ? i + 2 : i + 1;
        return isSingle(other) && m_words[other].start == m_words[i].start + 2 ? other : 0;
    };
    std::size_t kept = 0;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        std::size_t end = i;
        std::size_t size = isSingle(i) ? 1 : 0;
        if (size == 1) {
            for (std::size_t other = next(i); other != 0; other = next(other)) {
                end = other;
                ++size;
            }
        }
        if (size < fewestSpaced) {
            m_words[kept++] = m_words[i];
            continue;
        }
        FoldedWord joined = m_words[i];
        joined.at = static_cast<quint32>(m_letters.size());
        for (std::size_t k = i; k <= end; ++k) {
            if (isSingle(k))
                m_letters += m_letters[m_words[k].at];
        }
        joined.size = static_cast<quint32>(size);
        joined.length = m_words[end].start + m_words[end].length - joined.start;
        joined.isDisguised = true;
        m_words[kept++] = joined;
        i = end;
    }
    m_words.resize(kept);
}

} // namespace vigie
