// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/search.h"

/// For the stores of inbox: how the first messages with the beginning of a word are found.
namespace vigie::inbox {

/// The search index knows whole words. For a beginning it has to gather the messages of every word that
/// begins so before it can give the newest: the more there are, the longer it takes, tens of milliseconds at
/// 200,000 for "a*". But the more there are, the sooner one meets them by reading. So some messages are read
/// first, in the order of the feed, and the index is asked where that did not bring enough.
class Reading
{
public:
    static constexpr int most = 1000;                ///< messages read: a few milliseconds
    static constexpr qsizetype mostText = 1'000'000; ///< of their texts, UTF-16 units

    /// The query without its words.
    Query others;

    /// Of those keys, in their order, the first `wanted` messages with all the words, or all of them; nothing
    /// where their texts are too long to be read. Inside Workspace::read().
    std::optional<QList<qint64>> among(Connection &c, const QList<qint64> &keys, qsizetype wanted) const;
    /// Whether a message says that, as the index would find it. Pure.
    bool fits(const QString &text, const QString &author) const;

private:
    friend std::optional<Reading> readingOf(const Query &query);
    struct Word
    {
        QString folded;
        bool begins = false; ///< the beginning of a word is enough
    };
    QList<Word> m_words;
};

/// Nothing where the query asks for no beginning, or for a phrase. Pure.
std::optional<Reading> readingOf(const Query &query);

} // namespace vigie::inbox
