// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/foldedletters.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <span>

namespace vigie {

namespace {
/// What one sign folds to, by itself.
struct Folding
{
    std::array<char32_t, 4> letters = {}; ///< longer ones (Arabic ligatures for whole phrases) are cut
    quint8 count = 0;
    LetterKind kind = LetterKind::Sign; ///< of the first
    bool isUpper = false;
    char16_t lookalike = 0;
};

/// Letters of other scripts that look like Latin ones. Armenian and Cherokee are left alone: they are not
/// on the keyboards that such texts are typed on.
struct Lookalike
{
    char16_t letter;
    char16_t latin;
};
} // namespace

static constexpr Lookalike lookalikes[] = {
    {u'а', u'a'}, {u'в', u'b'}, {u'е', u'e'}, {u'ё', u'e'}, {u'з', u'z'}, {u'и', u'u'}, {u'к', u'k'},
    {u'м', u'm'}, {u'н', u'h'}, {u'о', u'o'}, {u'р', u'p'}, {u'с', u'c'}, {u'т', u't'}, {u'у', u'y'},
    {u'х', u'x'}, {u'ѕ', u's'}, {u'і', u'i'}, {u'ї', u'i'}, {u'ј', u'j'}, {u'ԁ', u'd'}, {u'ԛ', u'q'},
    {u'ԝ', u'w'}, {u'α', u'a'}, {u'β', u'b'}, {u'ε', u'e'}, {u'η', u'n'}, {u'ι', u'i'}, {u'κ', u'k'},
    {u'μ', u'u'}, {u'ν', u'v'}, {u'ο', u'o'}, {u'ρ', u'p'}, {u'τ', u't'}, {u'υ', u'u'}, {u'χ', u'x'},
    {u'ω', u'w'}, {u'γ', u'y'}, {u'һ', u'h'},
};

/// Latin letters that compatibility leaves as they are, though everybody reads the plain ones.
static constexpr Lookalike plainLetters[] = {
    {u'ı', u'i'}, {u'ɑ', u'a'}, {u'ɡ', u'g'}, {u'ø', u'o'}, {u'ł', u'l'}, {u'đ', u'd'},
    {u'ᴀ', u'a'}, {u'ʙ', u'b'}, {u'ᴄ', u'c'}, {u'ᴅ', u'd'}, {u'ᴇ', u'e'}, {u'ғ', u'f'},
    {u'ɢ', u'g'}, {u'ʜ', u'h'}, {u'ɪ', u'i'}, {u'ᴊ', u'j'}, {u'ᴋ', u'k'}, {u'ʟ', u'l'},
    {u'ᴍ', u'm'}, {u'ɴ', u'n'}, {u'ᴏ', u'o'}, {u'ᴘ', u'p'}, {u'ʀ', u'r'}, {u'ꜱ', u's'},
    {u'ᴛ', u't'}, {u'ᴜ', u'u'}, {u'ᴠ', u'v'}, {u'ᴡ', u'w'}, {u'ʏ', u'y'}, {u'ᴢ', u'z'},
};

static char16_t among(std::span<const Lookalike> list, char32_t letter)
{
    const auto found = std::ranges::find(list, letter, [](const Lookalike &l) { return char32_t(l.letter); });
    return found == list.end() ? u'\0' : found->latin;
}

static bool isEmoji(char32_t c)
{
    return (c >= 0x1f000 && c <= 0x1faff && !(c >= 0x1f3fb && c <= 0x1f3ff) &&
            !(c >= 0x1f130 && c <= 0x1f189)) ||
           (c >= 0x2600 && c <= 0x27bf) || (c >= 0x2b1b && c <= 0x2b55) || c == 0x231a || c == 0x23f0 ||
           c == 0x23f3;
}

static bool isApostrophe(char32_t c)
{
    return c == U'\'' || c == U'’' || c == U'‘' || c == U'ʼ' || c == U'`' || c == U'´' || c == U'′' ||
           c == U'＇';
}

static LetterKind kindOf(char32_t c)
{
    if (c < 0x80) {
        if ((c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z'))
            return LetterKind::Letter;
        if (c >= U'0' && c <= U'9')
            return LetterKind::Digit;
        if (c == U' ' || (c >= 9 && c <= 13))
            return LetterKind::Space;
    }
    if (isApostrophe(c))
        return LetterKind::Apostrophe;
    if (isEmoji(c))
        return LetterKind::Emoji;
    if (QChar::isLetter(c))
        return LetterKind::Letter;
    if (QChar::isDigit(c))
        return LetterKind::Digit;
    return QChar::isSpace(c) ? LetterKind::Space : LetterKind::Sign;
}

static void append(Folding &folding, char32_t letter)
{
    if (folding.count < folding.letters.size())
        folding.letters[folding.count++] = letter;
}

static Folding foldingOf(char32_t c)
{
    Folding folding;
    if (c >= 0x1f3fb && c <= 0x1f3ff) // the colour of a skin
        return folding;
    folding.isUpper = QChar::isUpper(c);
    if (isApostrophe(c) || isEmoji(c)) {
        append(folding, isApostrophe(c) ? U'\'' : c);
        folding.kind = kindOf(folding.letters[0]);
        return folding;
    }
    if (c >= 0x1f150 && c <= 0x1f189) { // letters in black circles and squares
        append(folding, U'a' + (c >= 0x1f170 ? c - 0x1f170 : c - 0x1f150) % 26);
        folding.kind = LetterKind::Letter;
        return folding;
    }
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *casefold = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const icu::Normalizer2 *decompose = icu::Normalizer2::getNFDInstance(status);
    Q_ASSERT(U_SUCCESS(status));
    const icu::UnicodeString one(static_cast<UChar32>(c));
    const icu::UnicodeString made = decompose->normalize(casefold->normalize(one, status), status);
    for (int32_t i = 0; i < made.length(); i = made.moveIndex32(i, 1)) {
        char32_t each = static_cast<char32_t>(made.char32At(i));
        if (QChar::isMark(each) || QChar::category(each) == QChar::Other_Format)
            continue;
        if (each == U'œ' || each == U'æ') {
            append(folding, each == U'œ' ? U'o' : U'a');
            each = U'e';
        } else if (const char16_t plain = among(plainLetters, each)) {
            each = plain;
        }
        append(folding, each);
    }
    if (folding.count > 0) {
        folding.kind = kindOf(folding.letters[0]);
        folding.lookalike = among(lookalikes, folding.letters[0]);
        if (folding.kind == LetterKind::Sign && c < 0x20) // a NUL parts words as white space does
            folding.kind = LetterKind::Space;
    }
    return folding;
}

static constexpr char32_t tableEnd = 0x2100; // Latin, Greek, Cyrillic, Hebrew, Arabic, general punctuation

/// Made at the first call, read only thereafter.
static const std::vector<Folding> &table()
{
    static const std::vector<Folding> made = [] {
        std::vector<Folding> all(tableEnd);
        for (char32_t c = 0; c < tableEnd; ++c)
            all[c] = foldingOf(c);
        return all;
    }();
    return made;
}

/// The sign that a character reference of HTML at `text` stands for, and its length; {0, 0} where it is none.
static std::pair<char32_t, int> reference(QStringView text)
{
    static constexpr struct
    {
        QStringView name;
        char32_t sign;
    } names[] = {{u"&amp;", U'&'},  {u"&lt;", U'<'},   {u"&gt;", U'>'},
                 {u"&quot;", U'"'}, {u"&nbsp;", U' '}, {u"&apos;", U'\''}};
    for (const auto &[name, sign] : names) {
        if (text.startsWith(name))
            return {sign, static_cast<int>(name.size())};
    }
    if (!text.startsWith(u"&#"))
        return {0, 0};
    char32_t sign = 0;
    for (int i = 2; i < std::min<int>(static_cast<int>(text.size()), 10); ++i) {
        if (text[i] == u';')
            return i > 2 && sign <= 0x10ffff && sign != 0 ? std::pair{sign, i + 1}
                                                          : std::pair{char32_t(0), 0};
        if (text[i] < u'0' || text[i] > u'9')
            return {0, 0};
        sign = sign * 10 + (text[i].unicode() - u'0');
    }
    return {0, 0};
}

std::vector<FoldedLetter> foldedLetters(QStringView text)
{
    const std::vector<Folding> &known = table();
    std::vector<FoldedLetter> out;
    out.reserve(static_cast<std::size_t>(text.size()) + 2);
    const char16_t *units = text.utf16();
    for (qsizetype i = 0; i < text.size();) {
        const auto place = static_cast<quint32>(i);
        char32_t c = units[i];
        if (c >= U'a' && c <= U'z') {
            out.push_back({c, place, LetterKind::Letter});
            ++i;
            continue;
        }
        int length = 1;
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && QChar::isLowSurrogate(units[i + 1])) {
            c = QChar::surrogateToUcs4(units[i], units[i + 1]);
            length = 2;
        } else if (c == U'&') {
            if (const auto [sign, size] = reference(text.sliced(i)); size > 0) {
                c = sign;
                length = size;
            }
        }
        i += length;
        if (QChar::isSurrogate(c)) { // alone: it parts words
            out.push_back({U' ', place, LetterKind::Space});
            continue;
        }
        const Folding other = c < tableEnd ? Folding() : foldingOf(c);
        const Folding &folding = c < tableEnd ? known[c] : other;
        for (quint8 k = 0; k < folding.count; ++k)
            out.push_back({folding.letters[k], place, k == 0 ? folding.kind : kindOf(folding.letters[k]),
                           folding.isUpper, k == 0 ? folding.lookalike : u'\0'});
    }
    return out;
}

} // namespace vigie
