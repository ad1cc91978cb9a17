// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QString>

/// What many comments under one post say, put together. Pure, deterministic, any thread.
namespace vigie::inbox {

/// What rules can tell of a comment without a doubt, in French and English. In the order in which piles of
/// one size stand.
enum class Gist {
    Question, ///< has a question mark, or begins or goes on as only questions do
    Remark,   ///< whatever the others are not
    MeToo, ///< "+1", "moi aussi", "same here" and nothing else: under bad news this is news, so never Signs
    Tags,  ///< names friends by @handle, with perhaps emoji and "regarde": nothing is said to us. Names
           ///< without @ cannot be told from other words
    Signs, ///< only emoji, punctuation and laughter
};
/// "question", "remark", "me-too", "tags", "signs".
QString gistName(Gist gist);
Gist gistOf(const QString &text);

struct PileComment
{
    qint64 key = 0;
    QString text;
    bool apart = false; ///< somebody took it out of its pile: it is one of its own
};

/// Comments that say the same.
struct Pile
{
    Gist gist = Gist::Remark;
    QList<qint64> keys; ///< in the order given
    qint64 typical = 0; ///< the one most like all others
};

/// Tags, signs and me-toos are a pile each. Questions and remarks are put together by likeness:
///  1. The text is folded (core/base/text.h), of addresses the host is kept, @handles are left out, runs of a
///  letter become one
///     or two, French and English words that carry nothing are left out, a plural loses its s, and words for
///     the same thing asked become one (piles.cpp: price, delivery, when, in stock, opening hours, size,
///     refund…), so that "c'est combien ?" and "quel est le prix ?" are the same.
///  2. A comment is the set of the trigrams of each of its words, so that neither order nor a slip of a
///  letter
///     in a longer word matters. Likeness of two is Jaccard's index of these sets; who says "not", or another
///     number, says something else.
///  3. Candidates are found by MinHash (A. Broder, "On the resemblance and containment of documents", 1997)
///     with banding (Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", 3.4): 20 bands of 3 rows. Two
///     of likeness 0.6 are found with probability 0.99.
///  4. Leader clustering: what was said most often comes first; each joins the most like leader that is a
///     candidate, from likeness 0.6 on, else leads itself. The exact index decides, never the estimate.
///     `typical` is the medoid, among the 64 most frequent wordings.
/// Time grows with the number of comments, whatever they are. Of a text the first 2,000 characters count.
/// Cannot be joined: one thing said in words that share no letters and stand in no list, other languages than
/// these two, irony. What is alone in its likeness is a pile of one.
/// Largest first, then by gist, then by first comment.
QList<Pile> pilesOf(const QList<PileComment> &comments);

/// The pile of the question asked most, at least twice; nullptr where there is none.
const Pile *mostAsked(const QList<Pile> &piles);

} // namespace vigie::inbox
