// SPDX-License-Identifier: GPL-3.0-or-later
#include "reply/xlength.h"

#include <QRegularExpression>

#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <memory>

namespace vigie::reply {

using namespace Qt::StringLiterals;

static constexpr qsizetype linkLength = 23;
static constexpr qsizetype emojiLength = 2;

static bool weighsOne(char32_t c)
{
    return c <= 0x10ff || (c >= 0x2000 && c <= 0x200d) || (c >= 0x2010 && c <= 0x201f) ||
           (c >= 0x2032 && c <= 0x2037);
}

/// Emoji by themselves, or made one by a variation selector, a keycap or a flag's second half.
static bool isEmoji(QStringView cluster)
{
    const QList<uint> points = cluster.toUcs4();
    const auto first = static_cast<UChar32>(points.first());
    if (u_hasBinaryProperty(first, UCHAR_REGIONAL_INDICATOR))
        return points.size() == 2;
    if (u_hasBinaryProperty(first, UCHAR_EMOJI_PRESENTATION))
        return true;
    const bool selected = points.contains(0xfe0fu) || points.contains(0x20e3u);
    if (!u_hasBinaryProperty(first, UCHAR_EMOJI))
        return false;
    return selected || first > 0xff; // ☺ and ❤ count as emoji without their selector, digits do not
}

static qsizetype weighed(QStringView text)
{
    static const std::unique_ptr<icu::BreakIterator> rules = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::BreakIterator>(
            icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
    }();
    const icu::UnicodeString string(false, text.utf16(), static_cast<int32_t>(text.size()));
    const std::unique_ptr<icu::BreakIterator> breaks(rules->clone());
    breaks->setText(string);
    qsizetype length = 0;
    int32_t from = 0;
    for (int32_t to = breaks->next(); to != icu::BreakIterator::DONE; from = to, to = breaks->next()) {
        const QStringView cluster = text.sliced(from, to - from);
        if (isEmoji(cluster)) {
            length += emojiLength;
            continue;
        }
        for (const uint c : cluster.toUcs4())
            length += weighsOne(c) ? 1 : 2;
    }
    return length;
}

static const QRegularExpression &links()
{
    // Endings of more than two letters: the usual ones only; twitter-text has IANA's whole list.
    static const QRegularExpression found(
        u"(?<![\\p{L}\\p{N}@#$_./-])(?:https?://"
        u"[^\\s<>\"«»]+|(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+"
        "(?:[a-z]{2}|com|org|net|info|biz|edu|gov|name|pro|mobi|shop|store|online|site|blog|cloud|agency|"
        "paris|"
        "bzh|alsace|corsica|app|dev|news|media|club|live|world|xyz|top|eu|tech|art|cafe|restaurant)"
        "(?![\\p{L}\\p{N}_@-])(?:[:/?#][^\\s<>\"«»]*)?)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return found;
}

/// Full stops, commas and brackets that end a sentence around a link are not part of it.
static qsizetype withoutEnd(QStringView link)
{
    qsizetype end = link.size();
    while (end > 0 && u".,;:!?'\"”’)]}…"_s.contains(link[end - 1]) &&
           !(link[end - 1] == u')' && link.first(end - 1).contains(u'(')))
        --end;
    return end;
}

qsizetype xLength(QStringView given)
{
    const QString text = given.toString().normalized(QString::NormalizationForm_C);
    qsizetype length = 0;
    qsizetype from = 0;
    for (auto i = links().globalMatch(text); i.hasNext();) {
        const QRegularExpressionMatch match = i.next();
        length += weighed(QStringView(text).sliced(from, match.capturedStart() - from)) + linkLength;
        from = match.capturedStart() + withoutEnd(match.capturedView());
    }
    return length + weighed(QStringView(text).sliced(from));
}

} // namespace vigie::reply
