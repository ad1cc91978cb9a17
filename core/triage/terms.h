// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/foldedwords.h"

#include <QString>

#include <array>
#include <vector>

namespace vigie::triage {

/// One place where a term of a TermTable stands.
struct TermHit
{
    quint32 term = 0;         ///< as it was added
    quint32 first = 0;        ///< index of its first word in the FoldedWords
    quint32 last = 0;         ///< of its last word
    bool isDisguised = false; ///< found only because signs were read as letters, or stars as any letter
};

/// Terms of one or several words, compiled into one trie over folded words that is walked once from each word
/// of a text. A term is words parted by spaces: "word*" takes every word that begins so, "_" one word or
/// none. Marks part terms, except hyphens, quotation marks and apostrophes. Read by any thread once it is
/// built.
class TermTable
{
public:
    /// False where the text holds no word, a "*" alone, or more than `mostWords` words. `isMaskable` terms of
    /// one word are also found where signs stand for letters ("c0nn@rd") or stars for some ("c*nnard").
    bool add(QStringView term, quint32 index, bool isMaskable);
    static constexpr std::size_t mostWords = 8;

    /// In the order of their first words; of those that begin at one word the longest first.
    std::vector<TermHit> find(const FoldedWords &words) const;

    std::size_t bytes() const; ///< of memory

private:
    struct Edge
    {
        quint64 key = 0; ///< 0: free
        quint32 node = 0;
    };
    struct Node
    {
        qint32 end = -1; ///< the first of m_ends, or −1
        bool hasPrefixes = false;
        bool hasGap = false;
    };
    struct End
    {
        quint32 term = 0;
        qint32 next = -1;
        bool isMaskable = false;
    };
    struct Walk;

    quint32 edge(quint32 from, quint64 label);
    qint64 follow(quint32 from, quint64 label) const;
    void grow();
    void walk(Walk &walk, quint32 node, std::size_t place, std::size_t last, bool disguised) const;
    void step(Walk &walk, quint32 node, std::u16string_view word, std::size_t place, bool disguised) const;
    void findMasked(Walk &walk, std::u16string_view word, std::size_t place) const;

    std::vector<Edge> m_edges = std::vector<Edge>(1024);
    std::size_t m_edgeCount = 0;
    std::vector<Node> m_nodes = std::vector<Node>(1);
    std::vector<End> m_ends;
    std::array<std::vector<std::u16string>, 24> m_masked; ///< by their length
    quint32 m_prefixLengths = 0;                          ///< bit n: some prefix has n letters
};

} // namespace vigie::triage
