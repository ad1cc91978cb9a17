// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/terms.h"

#include <algorithm>

namespace vigie::triage {

using Letters = std::u16string_view;

static constexpr quint64 hashSeed = 0xcbf29ce484222325;
static constexpr quint64 hashPrime = 0x100000001b3;
static constexpr quint64 prefixSalt = 0x9e3779b97f4a7c15;
static constexpr quint64 gapLabel = 0x51ed270b7a1c9d3f;
static constexpr std::size_t longestWord = 40; ///< longer ones stand in no lexicon
static constexpr std::size_t fewestSeen = 2;   ///< letters beside the stars

static quint64 mixed(quint64 value)
{
    value ^= value >> 32;
    value *= 0xd6e8feb86659fd93;
    return value ^ (value >> 29);
}

static quint64 hashOf(Letters word)
{
    quint64 hash = hashSeed;
    for (const char16_t letter : word)
        hash = (hash ^ letter) * hashPrime;
    return mixed(hash);
}

static quint64 prefixHashOf(quint64 rolling)
{
    return mixed(rolling ^ prefixSalt);
}

static quint64 keyOf(quint32 node, quint64 label)
{
    const quint64 key = mixed(label + node * 0x9e3779b97f4a7c15);
    return key == 0 ? 1 : key;
}

static bool joinsWords(const FoldedWords &words, std::size_t place)
{
    return words[place].kind == WordKind::Mark &&
           Letters(u"-'\"«»“”‘’_*").contains(words.letters(place).front());
}

struct TermTable::Walk
{
    const FoldedWords &words;
    std::vector<TermHit> &hits;
    std::size_t first = 0;
    bool onlyMaskable = false;
};

quint32 TermTable::edge(quint32 from, quint64 label)
{
    if (const qint64 known = follow(from, label); known >= 0)
        return static_cast<quint32>(known);
    if ((m_edgeCount + 1) * 2 > m_edges.size())
        grow();
    const auto node = static_cast<quint32>(m_nodes.size());
    m_nodes.emplace_back();
    const quint64 key = keyOf(from, label);
    std::size_t slot = key & (m_edges.size() - 1);
    while (m_edges[slot].key != 0)
        slot = (slot + 1) & (m_edges.size() - 1);
    m_edges[slot] = {key, node};
    ++m_edgeCount;
    return node;
}

void TermTable::grow()
{
    std::vector<Edge> old(m_edges.size() * 2);
    old.swap(m_edges);
    for (const Edge &each : old) {
        if (each.key == 0)
            continue;
        std::size_t slot = each.key & (m_edges.size() - 1);
        while (m_edges[slot].key != 0)
            slot = (slot + 1) & (m_edges.size() - 1);
        m_edges[slot] = each;
    }
}

/// The node there, or −1. Keys are 64 bits of hash: what collides is one word in some 10^14.
qint64 TermTable::follow(quint32 from, quint64 label) const
{
    const quint64 key = keyOf(from, label);
    for (std::size_t slot = key & (m_edges.size() - 1); m_edges[slot].key != 0;
         slot = (slot + 1) & (m_edges.size() - 1)) {
        if (m_edges[slot].key == key)
            return m_edges[slot].node;
    }
    return -1;
}

bool TermTable::add(QStringView term, quint32 index, bool isMaskable)
{
    quint32 node = 0;
    std::size_t count = 0;
    std::u16string only;
    for (QStringView part : term.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (part == u"_") {
            m_nodes[node].hasGap = true;
            node = edge(node, gapLabel);
            continue;
        }
        const bool isPrefix = part.size() > 1 && part.endsWith(u'*');
        if (isPrefix)
            part.chop(1);
        const FoldedWords words(part);
        for (std::size_t i = 0; i < words.count(); ++i) {
            if (words[i].kind == WordKind::Mark) {
                if (!joinsWords(words, i))
                    return false;
                continue;
            }
            const Letters letters = words.letters(i);
            only.assign(letters);
            if (letters.empty() || ++count > mostWords)
                return false;
            if (isPrefix && i + 1 == words.count()) {
                m_nodes[node].hasPrefixes = true;
                m_prefixLengths |= 1u << std::min<std::size_t>(letters.size(), 31);
                quint64 rolling = hashSeed;
                for (const char16_t letter : letters)
                    rolling = (rolling ^ letter) * hashPrime;
                node = edge(node, prefixHashOf(rolling));
            } else {
                node = edge(node, hashOf(letters));
            }
        }
    }
    if (count == 0)
        return false;
    m_ends.push_back({index, m_nodes[node].end, isMaskable});
    m_nodes[node].end = static_cast<qint32>(m_ends.size() - 1);
    if (isMaskable && count == 1 && only.size() < m_masked.size())
        m_masked[only.size()].push_back(only);
    return true;
}

void TermTable::walk(Walk &walk, quint32 node, std::size_t place, std::size_t last, bool disguised) const
{
    for (qint32 end = m_nodes[node].end; end >= 0; end = m_ends[static_cast<std::size_t>(end)].next) {
        const End &each = m_ends[static_cast<std::size_t>(end)];
        if (!disguised || each.isMaskable)
            walk.hits.push_back(
                {each.term, static_cast<quint32>(walk.first), static_cast<quint32>(last), disguised});
    }
    while (place < walk.words.count() && joinsWords(walk.words, place))
        ++place;
    if (place >= walk.words.count() || walk.words[place].kind == WordKind::Mark)
        return;
    step(walk, node, walk.words.letters(place), place, disguised);
    if (m_nodes[node].hasGap) {
        const auto gap = static_cast<quint32>(follow(node, gapLabel));
        step(walk, gap, walk.words.letters(place), place, disguised);
        std::size_t after = place + 1;
        while (after < walk.words.count() && joinsWords(walk.words, after))
            ++after;
        if (after < walk.words.count() && walk.words[after].kind != WordKind::Mark)
            step(walk, gap, walk.words.letters(after), after, disguised);
    }
}

void TermTable::step(Walk &walk_, quint32 node, Letters word, std::size_t place, bool disguised) const
{
    if (word.size() > longestWord)
        return;
    const bool hasPrefixes = m_nodes[node].hasPrefixes;
    quint64 rolling = hashSeed;
    for (std::size_t i = 0; i < word.size(); ++i) {
        rolling = (rolling ^ word[i]) * hashPrime;
        if (!hasPrefixes || i + 1 > 31 || !(m_prefixLengths & (1u << (i + 1))))
            continue;
        if (const qint64 to = follow(node, prefixHashOf(rolling)); to >= 0)
            walk(walk_, static_cast<quint32>(to), place + 1, place, disguised);
    }
    if (const qint64 to = follow(node, mixed(rolling)); to >= 0)
        walk(walk_, static_cast<quint32>(to), place + 1, place, disguised);
}

/// The word with every run of a letter as one, or empty where there is no run.
static std::u16string squeezed(Letters word)
{
    std::u16string out(word);
    out.erase(std::ranges::unique(out).begin(), out.end());
    return out.size() == word.size() ? std::u16string() : out;
}

/// The word with signs and digits as the letters that they stand for; empty where one stands for none.
static std::u16string unmasked(Letters word)
{
    static constexpr Letters signs = u"013457@$€!8";
    static constexpr Letters meant = u"oieastaseib";
    std::u16string out(word);
    for (char16_t &letter : out) {
        if (const std::size_t at = signs.find(letter); at != Letters::npos)
            letter = meant[at];
        else if (letter < u'a' && letter != u'*')
            return {};
    }
    return out;
}

void TermTable::findMasked(Walk &walk, Letters word, std::size_t place) const
{
    if (word.size() >= m_masked.size() || word.front() == u'*')
        return;
    const auto stars = static_cast<std::size_t>(std::ranges::count(word, u'*'));
    if (word.size() - stars < fewestSeen && word.size() > 4)
        return;
    for (const std::u16string &each : m_masked[word.size()]) {
        if (std::ranges::equal(word, each, [](char16_t a, char16_t b) { return a == b || a == u'*'; })) {
            step(walk, 0, each, place, true);
            return;
        }
    }
}

std::vector<TermHit> TermTable::find(const FoldedWords &words) const
{
    std::vector<TermHit> hits;
    hits.reserve(16);
    for (std::size_t i = 0; i < words.count(); ++i) {
        const FoldedWord &word = words[i];
        if (word.kind == WordKind::Mark || word.kind == WordKind::Address)
            continue;
        Walk walk{words, hits, i};
        const std::size_t before = hits.size();
        const Letters letters = words.letters(i);
        if (word.kind == WordKind::Handle) { // "@sshole" names nobody
            if (const std::u16string other = unmasked(letters); !other.empty())
                step(walk, 0, other, i, true);
            continue;
        }
        step(walk, 0, letters, i, false);
        if (word.isStretched && hits.size() == before) {
            if (const std::u16string other = squeezed(letters); !other.empty())
                step(walk, 0, other, i, false);
        }
        if (word.hasSigns && hits.size() == before) {
            const std::u16string other = unmasked(letters);
            if (other.contains(u'*'))
                findMasked(walk, other, i);
            else if (!other.empty())
                step(walk, 0, other, i, true);
        }
        if (hits.size() - before > 1)
            std::stable_sort(hits.begin() + static_cast<std::ptrdiff_t>(before), hits.end(),
                             [](const TermHit &a, const TermHit &b) { return a.last > b.last; });
    }
    return hits;
}

std::size_t TermTable::bytes() const
{
    std::size_t masked = 0;
    for (const auto &each : m_masked)
        masked += each.capacity() * sizeof(std::u16string);
    return m_edges.capacity() * sizeof(Edge) + m_nodes.capacity() * sizeof(Node) +
           m_ends.capacity() * sizeof(End) + masked;
}

} // namespace vigie::triage
