// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <unicode/brkiter.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

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

QString folded(QStringView text)
{
    const QString decomposed = caseFolded(text);
    QString out;
    out.reserve(decomposed.size());
    bool space = false;
    for (const QChar c : decomposed) {
        if (c.isMark())
            continue;
        if (c.isSpace()) {
            space = !out.isEmpty();
            continue;
        }
        if (space)
            out += u' ';
        space = false;
        out += c;
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

static QString cut(QString text, qsizetype most)
{
    if (text.size() <= most)
        return text;
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

QString oneLine(QStringView text, qsizetype most)
{
    const qsizetype bound = std::min<qsizetype>(text.size(), most * 16);
    QString out(bound, Qt::Uninitialized); // never longer: a space stands for one at least that was skipped
    QChar *const begin = out.data();
    QChar *to = begin;
    bool space = false;
    for (const QChar c : text.first(bound)) {
        const bool isPlain = c > u' ' && c < u'\x7f'; // nearly all of them, and told without a table
        if (!isPlain && isBidiControl(c.unicode()))
            continue;
        if (!isPlain && (c.isSpace() || c.category() == QChar::Other_Control)) {
            space = to != begin;
            continue;
        }
        if (space)
            *to++ = u' ';
        space = false;
        *to++ = c;
    }
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
