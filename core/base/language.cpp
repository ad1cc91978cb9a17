// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace vigie {

using namespace Qt::StringLiterals;
using Letters = std::u16string_view;

static constexpr std::array<QStringView, 8> tags = {u"fr", u"en", u"es", u"it", u"de", u"pt", u"nl", u"ca"};
static constexpr std::size_t french = 0, english = 1;
static constexpr double spellingUnit = 1.0 / 32; ///< of a byte of the letters' table
static constexpr double mostOfSpelling = 0.8;    ///< that one word can say by its letters
static constexpr double decidedBySmall = 4;      ///< evidence beyond which spelling is not asked
static constexpr std::size_t mostSpelled = 24;   ///< words
static constexpr std::size_t longestRead = 2000; ///< words; more say no more

QString languageName(Language language)
{
    switch (language) {
    case Language::English:
        return u"en"_s;
    case Language::French:
        return u"fr"_s;
    case Language::Mixed:
        return u"mixed"_s;
    case Language::Other:
        break;
    }
    return u"other"_s;
}

std::optional<Language> languageNamed(QStringView tag)
{
    if (tag.isEmpty())
        return std::nullopt;
    const QStringView first = tag.first(std::min<qsizetype>(tag.size(), 2));
    const bool isWhole = tag.size() == 2 || tag[2] == u'-' || tag[2] == u'_';
    if (isWhole && first.compare(u"fr", Qt::CaseInsensitive) == 0)
        return Language::French;
    if (isWhole && first.compare(u"en", Qt::CaseInsensitive) == 0)
        return Language::English;
    return tag.compare(u"mixed", Qt::CaseInsensitive) == 0 ? Language::Mixed : Language::Other;
}

static quint32 hashOf(Letters word)
{
    quint64 hash = 0xcbf29ce484222325;
    for (const char16_t letter : word)
        hash = (hash ^ letter) * 0x100000001b3;
    return static_cast<quint32>(hash ^ (hash >> 32)) | 1;
}

/// Where the word stands, or the free slot where it would.
const LanguageGuesser::SmallWord *LanguageGuesser::smallWord(Letters word) const
{
    const quint32 hash = hashOf(word);
    std::size_t slot = (hash >> 1) % slots;
    while (m_words[slot].hash != 0 && m_words[slot].hash != hash)
        slot = (slot + 1) % slots;
    return &m_words[slot];
}

Result<void> LanguageGuesser::readWords(QByteArrayView content)
{
    const QString text = QString::fromUtf8(content);
    std::size_t language = tags.size(), count = 0;
    int number = 0;
    for (QStringView line : QStringView(text).tokenize(u'\n')) {
        ++number;
        line = line.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            const auto known = std::ranges::find(tags, line.sliced(1, line.size() - 2));
            language = static_cast<std::size_t>(known - tags.begin());
        } else if (language < tags.size()) {
            const FoldedWords words(line);
            for (const FoldedWord &each : words.all()) {
                if (each.kind != WordKind::Word)
                    continue;
                if (++count > slots / 2)
                    return fail(ErrorCode::TooLarge, {{"limit", QString::number(slots / 2)}});
                const auto slot = static_cast<std::size_t>(smallWord(words.letters(each)) - m_words.data());
                m_words[slot].hash = hashOf(words.letters(each));
                m_words[slot].languages |= static_cast<quint16>(1u << language);
            }
        }
        if (language == tags.size())
            return fail(ErrorCode::FormatInvalid,
                        {{"line", QString::number(number)}, {"reason", u"no such language"_s}});
    }
    return {};
}

Result<void> LanguageGuesser::readLetters(QByteArrayView content)
{
    if (content.size() != static_cast<qsizetype>(letterBuckets))
        return fail(ErrorCode::FormatInvalid, {{"line", u"1"_s}, {"reason", u"size"_s}});
    m_letters = content.toByteArray();
    return {};
}

void LanguageGuesser::letterFeatures(Letters word, std::vector<quint16> &out)
{
    out.clear();
    std::array<char16_t, 26> marked = {u' '};
    const std::size_t size = std::min<std::size_t>(word.size(), marked.size() - 2);
    std::ranges::copy(word.substr(0, size), marked.begin() + 1);
    marked[size + 1] = u' ';
    for (std::size_t begin = 0; begin < size + 2; ++begin) {
        quint32 hash = 0x811c9dc5;
        for (std::size_t n = 1; n <= 4 && begin + n <= size + 2; ++n) {
            hash = (hash ^ marked[begin + n - 1]) * 0x01000193;
            if (n >= 2)
                out.push_back(
                    static_cast<quint16>(((hash ^ (hash >> 15)) * 0x2c1b3c6d >> 8) % letterBuckets));
        }
    }
}

double LanguageGuesser::spelling(Letters word, std::vector<quint16> &scratch) const
{
    if (m_letters.isEmpty())
        return 0;
    letterFeatures(word, scratch);
    int sum = 0;
    for (const quint16 bucket : scratch)
        sum += m_letters[bucket];
    return std::clamp(sum * spellingUnit / std::sqrt(static_cast<double>(scratch.size())), -1.0, 1.0) *
           mostOfSpelling;
}

LanguageGuess LanguageGuesser::guess(const FoldedWords &words) const
{
    if (words.otherLetters() > words.latinLetters())
        return {Language::Other, 0.98};
    if (words.latinLetters() == 0)
        return {Language::Other, 0};
    std::array<double, tags.size()> evidence = {};
    std::array<double, 2> small = {}; // by small words alone
    std::vector<std::size_t> others;  // words to spell where these do not decide
    for (std::size_t i = 0; i < std::min(words.count(), longestRead); ++i) {
        const FoldedWord &word = words[i];
        if (word.kind != WordKind::Word || word.isTag || word.size == 0)
            continue;
        const Letters letters = words.letters(word);
        const quint16 known = smallWord(letters)->languages;
        if (known == 0) {
            if (others.size() < mostSpelled)
                others.push_back(i);
            continue;
        }
        const int shared = std::popcount(known);
        const double weight = (shared == 1   ? 1.0
                               : shared == 2 ? 0.35
                                             : 0.12) *
                              (letters.size() == 1 ? 0.6 : 1.0);
        for (std::size_t language = 0; language < tags.size(); ++language) {
            if (known & (1u << language))
                evidence[language] += weight;
        }
        for (const std::size_t language : {french, english}) {
            if (shared == 1 && (known & (1u << language)))
                small[language] += 1;
        }
    }
    if (std::abs(evidence[french] - evidence[english]) < decidedBySmall) {
        std::vector<quint16> scratch;
        for (const std::size_t i : others) {
            const double said = spelling(words.letters(i), scratch);
            evidence[said > 0 ? french : english] += std::abs(said);
        }
    }
    const double fr = evidence[french], en = evidence[english];
    const double other = *std::max_element(evidence.begin() + 2, evidence.end());
    if (std::min(small[french], small[english]) >= 3 && std::min(fr, en) >= 0.4 * std::max(fr, en))
        return {Language::Mixed, 0.6 + 0.4 * std::min(fr, en) / std::max(fr, en)};
    const auto sure = [](double best, double second) {
        return 1 / (1 + std::exp(-1.4 * (best - second) - 0.2));
    };
    if (other > 1.5 && other > fr && other > en)
        return {Language::Other, sure(other, std::max(fr, en))};
    return fr > en ? LanguageGuess{Language::French, sure(fr, std::max(en, other))}
                   : LanguageGuess{Language::English, sure(en, std::max(fr, other))};
}

std::size_t LanguageGuesser::bytes() const
{
    return m_words.size() * sizeof(SmallWord) + static_cast<std::size_t>(m_letters.size());
}

} // namespace vigie
