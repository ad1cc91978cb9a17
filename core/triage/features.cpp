// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/features.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace vigie::triage {

using Letters = std::u16string_view;

static constexpr quint32 wordSeed = 0x811c9dc5, letterSeed = 0x2f0b4a63;
static constexpr quint32 prime = 0x01000193;

static quint16 bucketOf(quint32 hash)
{
    hash ^= hash >> 15;
    hash *= 0x2c1b3c6d;
    hash ^= hash >> 12;
    hash *= 0x297a2d39;
    return static_cast<quint16>(hash >> (32 - Features::bits));
}

static char byteOf(char16_t letter)
{
    if (letter >= u'0' && letter <= u'9')
        return '0';
    return static_cast<char>(letter < 128 ? letter : 128 | ((letter * 40503u >> 7) & 127));
}

/// The text as letters in a row are taken from it: words parted by one space, bounded.
static std::string spelled(const FoldedWords &words, std::size_t most)
{
    std::string out = " ";
    out.reserve(std::min<std::size_t>(most + 64, words.count() * 7 + 16));
    for (const FoldedWord &word : words.all()) {
        if (out.size() > most)
            break;
        if (word.kind == WordKind::Address)
            continue;
        if (word.kind == WordKind::Handle) {
            out += "@ ";
            continue;
        }
        for (const char16_t letter : words.letters(word).substr(0, 64))
            out += byteOf(letter);
        out += ' ';
    }
    return out;
}

static void addWords(Features &features, const FoldedWords &words)
{
    static constexpr std::size_t mostWords = 600;
    const std::size_t count = std::min(words.count(), mostWords);
    std::vector<quint32> hashes;
    hashes.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        quint32 hash = wordSeed;
        if (words[i].kind == WordKind::Handle)
            hash ^= '@';
        else if (words[i].kind == WordKind::Address)
            hash ^= '/';
        else if (words[i].kind == WordKind::Number)
            hash ^= '0';
        else
            for (const char16_t letter : words.letters(i))
                hash = (hash ^ letter) * prime;
        hashes.push_back(hash);
        features.hashed.push_back(bucketOf(hash));
        features.places.push_back(static_cast<quint32>(i));
    }
    for (std::size_t i = 1; i < count; ++i)
        features.hashed.push_back(bucketOf((hashes[i - 1] * 31 + 7) ^ hashes[i] * 0x9e3779b1));
}

static void addLetters(Features &features, const std::string &text)
{
    for (std::size_t begin = 0; begin + 1 < text.size(); ++begin) {
        quint32 hash = (letterSeed ^ static_cast<quint8>(text[begin])) * prime;
        const std::size_t end = std::min(text.size(), begin + 5);
        for (std::size_t k = begin + 1; k < end; ++k) {
            hash = (hash ^ static_cast<quint8>(text[k])) * prime;
            features.hashed.push_back(bucketOf(hash));
        }
    }
}

Features featuresOf(const Evidence &evidence, const Feeling &feeling, const Insult &insult)
{
    Features features;
    const std::string text = spelled(evidence.words, Features::mostBuckets / 4 - 300);
    features.hashed.reserve(text.size() * 4 + evidence.words.count() * 2);
    addWords(features, evidence.words);
    addLetters(features, text);
    features.scale = 1 / std::sqrt(static_cast<float>(std::max<std::size_t>(features.hashed.size(), 1)));
    const auto f = [](double value) { return static_cast<float>(value); };
    const auto logOf = [](double value) { return static_cast<float>(std::log1p(value)); };
    features.known = {1,
                      logOf(feeling.negative),
                      logOf(feeling.positive),
                      f(std::clamp(feeling.negative - feeling.positive, -3.0, 3.0) / 3),
                      f(feeling.isQuestion),
                      f(feeling.isExclaimed),
                      f(std::min(feeling.irony, 2.0)),
                      logOf(static_cast<double>(evidence.negations)),
                      logOf(static_cast<double>(evidence.wordCount)) / 3,
                      f(evidence.addressCount > 0),
                      f(evidence.hasYou),
                      f(std::clamp(insult.logit, -3.0, 5.0) / 3),
                      f(insult.isAimed),
                      logOf(insult.coarse),
                      logOf(insult.clues),
                      f(evidence.emojiCount > 0)};
    return features;
}

} // namespace vigie::triage
