// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <unicode/brkiter.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>

namespace vigie {

static bool isBidiControl(char16_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

static icu::UnicodeString view(QStringView text)
{
    return icu::UnicodeString(false, text.utf16(), static_cast<int32_t>(text.size()));
}

/// NFKC_Casefold (Unicode 3.13, R5), then decomposed, so that marks stand alone.
static QString caseFolded(QStringView text)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *casefold = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const icu::Normalizer2 *decompose = icu::Normalizer2::getNFDInstance(status);
    Q_ASSERT(U_SUCCESS(status));
    const icu::UnicodeString folded = decompose->normalize(casefold->normalize(view(text), status), status);
    return QString(reinterpret_cast<const QChar *>(folded.getBuffer()), folded.length());
}

QString fromUtf8(QByteArrayView bytes)
{
    static constexpr QByteArrayView mark("\xef\xbb\xbf");
    if (!bytes.startsWith(mark))
        return QString::fromUtf8(bytes);
    return QChar(QChar::ByteOrderMark) + QString::fromUtf8(bytes.sliced(mark.size()));
}

static constexpr char16_t latinEnd = 0x250; // of Latin Extended-B

namespace {
/// What folded() makes of a Latin letter or sign by itself: it joins none but marks, and these are dropped.
struct FoldedLatin
{
    char16_t letter = 0; ///< 0: see `letters`
    bool isSpace = false;
    QString letters; ///< none, or several
};
} // namespace

static const std::array<FoldedLatin, latinEnd> &foldedLatin()
{
    static const std::array<FoldedLatin, latinEnd> all = [] {
        std::array<FoldedLatin, latinEnd> made;
        for (char16_t c = 0; c < latinEnd; ++c) {
            QString letters = caseFolded(QStringView(&c, 1));
            letters.removeIf([](QChar each) { return each.isMark(); });
            made[c].isSpace = letters == u" " || QChar(c).isSpace();
            if (letters.size() == 1)
                made[c].letter = letters.front().unicode();
            else
                made[c].letters = letters;
        }
        return made;
    }();
    return all;
}

QString folded(QStringView text)
{
    const auto &latin = foldedLatin();
    QString out;
    out.reserve(text.size() + 8);
    bool space = false;
    const auto append = [&](auto letters) {
        if (space)
            out += u' ';
        space = false;
        out += letters;
    };
    const auto isOther = [](QChar c) { return c.unicode() >= latinEnd; };
    for (auto at = text.begin(); at != text.end();) {
        if (!isOther(*at)) {
            const FoldedLatin &one = latin[at->unicode()];
            if (one.isSpace)
                space = !out.isEmpty();
            else if (one.letter != 0)
                append(QChar(one.letter));
            else if (!one.letters.isEmpty())
                append(QStringView(one.letters));
            ++at;
            continue;
        }
        const auto end = std::find_if_not(at, text.end(), isOther);
        for (const QChar c : caseFolded(QStringView(at, end))) {
            if (c.isSpace())
                space = !out.isEmpty();
            else if (!c.isMark())
                append(c);
        }
        at = end;
    }
    return out;
}

static std::unique_ptr<icu::BreakIterator> graphemeBreaks(const icu::UnicodeString &text)
{
    // Making one costs about 20 µs, copying the rules of an existing one far less.
    static const std::unique_ptr<icu::BreakIterator> rules = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::BreakIterator> made(
            icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
        Q_ASSERT(U_SUCCESS(status));
        return made;
    }();
    std::unique_ptr<icu::BreakIterator> breaks(rules->clone());
    breaks->setText(text);
    return breaks;
}

qsizetype graphemes(QStringView text)
{
    const icu::UnicodeString string = view(text);
    const auto breaks = graphemeBreaks(string);
    qsizetype count = 0;
    while (breaks->next() != icu::BreakIterator::DONE)
        ++count;
    return count;
}

qsizetype codePoints(QStringView text)
{
    return text.size() - std::count_if(text.begin(), text.end(), [previous = QChar()](QChar c) mutable {
               const bool second = c.isLowSurrogate() && previous.isHighSurrogate();
               previous = second ? QChar() : c;
               return second;
           });
}

/// Whether each of these is a grapheme of its own: Latin letters and signs (combining marks begin at U+0300),
/// the dashes, quotes and dots of printed text, signs of currency. True of nearly every text in French or
/// English.
static bool isPlainLatin(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) {
        return (c < u'\x300' && c != u'\r') || (c >= u'\x2010' && c <= u'\x2027') ||
               (c >= u'\x20a0' && c < u'\x20d0');
    });
}

static QString cut(QString text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    if (isPlainLatin(QStringView(text).first(most + 1))) {
        text.truncate(most);
        return text + u'…';
    }
    const icu::UnicodeString string = view(text);
    const auto breaks = graphemeBreaks(string);
    int32_t end = 0;
    for (qsizetype i = 0; i < most; ++i) {
        end = breaks->next();
        if (end == icu::BreakIterator::DONE)
            return text;
    }
    if (end >= text.size())
        return text;
    text.truncate(end);
    return text + u'…';
}

/// 1 or 0, told without a table or a branch: no space, control character or bidirectional control stands in
/// these blocks.
static int isSign(char16_t c)
{
    const auto within = [c](char16_t first, char16_t last) -> int {
        return static_cast<char16_t>(c - first) <= static_cast<char16_t>(last - first);
    };
    return within(0x21, 0x7e) | within(0xa1, 0x167f) | within(0x2010, 0x2027) | within(0x3001, 0xdfff);
}

/// How much from the beginning oneLine() would leave as it is: signs, and single spaces.
static qsizetype plainLength(QStringView text, QChar before)
{
    static constexpr qsizetype chunk = 32; // counted without a way out: eight at a time
    const char16_t *const c = text.utf16();
    const auto isPlain = [c](qsizetype i, char16_t last) -> int {
        return isSign(c[i]) | (int(c[i] == u' ') & int(last != u' '));
    };
    qsizetype at = 0;
    if (text.isEmpty() || !isPlain(0, before.unicode()))
        return 0;
    for (at = 1; at + chunk <= text.size(); at += chunk) {
        quint16 plain = 0;
        for (qsizetype i = at; i < at + chunk; ++i)
            plain = static_cast<quint16>(plain + isPlain(i, c[i - 1]));
        if (plain != chunk)
            break;
    }
    while (at < text.size() && isPlain(at, c[at - 1]))
        ++at;
    return at;
}

static bool isOneLine(QStringView text)
{
    return plainLength(text, u' ') == text.size() && !text.endsWith(u' ');
}

QString oneLine(const QString &text, qsizetype most)
{
    return text.size() <= most && isOneLine(text) ? text : oneLine(QStringView(text), most);
}

QString oneLine(QStringView text, qsizetype most)
{
    const qsizetype bound = std::min<qsizetype>(text.size(), most * 16);
    QString out(bound, Qt::Uninitialized); // never longer: a space stands for one at least that was skipped
    QChar *const begin = out.data();
    QChar *to = begin;
    const auto last = [&] { return to == begin ? QChar(u' ') : to[-1]; };
    for (QStringView left = text.first(bound); !left.isEmpty(); left = left.sliced(1)) {
        const qsizetype plain = plainLength(left, last());
        to = std::copy_n(left.begin(), plain, to);
        left = left.sliced(plain);
        if (left.isEmpty())
            break;
        const QChar c = left.front();
        if (isBidiControl(c.unicode()))
            continue;
        if (!c.isSpace() && c.category() != QChar::Other_Control)
            *to++ = c;
        else if (last() != u' ')
            *to++ = u' ';
    }
    if (to != begin && last() == u' ')
        --to;
    out.truncate(to - begin);
    return cut(std::move(out), most);
}

QString safeText(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (isBidiControl(c.unicode()) || c == u'\r')
            continue;
        out += c == u'\n' || c == u'\t' || c.category() != QChar::Other_Control ? c : QChar(u' ');
    }
    return out;
}

} // namespace vigie
