// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/mentionstore.h"

#include <QTimeZone>

namespace vigie::inbox {

/// A query as people type it: words, "phrases", prefix*, author:, channel:, after:, before:, is: (a
/// disposition, or open, unread, private, ours). Words are looked for in the text and in the author's name,
/// without case and accents; all must be there. Dates are YYYY-MM-DD or ISO 8601 in the workspace's zone.
struct Query
{
    /// Words beside each other, as typed: one of them mostly, several in "a phrase", in "l'appli".
    struct Phrase
    {
        QString typed;
        bool begins = false; ///< the beginning of a word is enough for the last
    };
    QList<Phrase> phrases;          ///< all of them in the text or in the author's name or handle
    QStringList signs;              ///< typed without a letter or digit ("🔥"): looked for as they are
    QStringList authors;            ///< typed; words of a name or handle, the last of them a beginning
    QStringList channels;           ///< folded parts of a name
    std::optional<qint64> afterMs;  ///< inclusive
    std::optional<qint64> beforeMs; ///< exclusive
    QList<Disposition> dispositions;
    bool open = false, unread = false, isPrivate = false, ours = false;
    QStringList words; ///< the phrases, folded, to mark hits with; a phrase has spaces, a prefix ends in *
};
/// FormatInvalid with "reason" (and "operator") where an operator's value cannot be read. Never fails
/// otherwise: stray quotes and signs are words. Pure.
Result<Query> parseQuery(const QString &typed, const QTimeZone &zone);

/// Where the query's words stand in `text`: (start, length) in UTF-16 units, in order, not overlapping. Pure.
QList<std::pair<qsizetype, qsizetype>> hitsIn(const QString &text, const QStringList &words);

/// About 160 characters around the first hit, on one line. Pure.
QString snippet(const QString &text, const QStringList &words);

/// The newest keys that match, at most `most`; our own messages among them.
Result<QList<qint64>> searchKeys(Connection &c, const QString &typed, int most);
/// How many match in all: slower, asked for after the rows.
Result<qint64> searchTotal(Connection &c, const QString &typed);

} // namespace vigie::inbox
