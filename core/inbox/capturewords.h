// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/capturetime.h"

#include <QFlags>

namespace vigie::inbox {

/// What a word of a page's own furniture says. Forum and Review words are furniture on such pages only:
/// "Top" elsewhere is somebody's comment.
enum class Word {
    Any = 0x1, ///< furniture everywhere
    Reply = 0x2,
    Like = 0x4,
    Forum = 0x8,
    Review = 0x10,
};
Q_DECLARE_FLAGS(Words, Word)
Q_DECLARE_OPERATORS_FOR_FLAGS(Words)

/// A line read as furniture: buttons, badges, counts and dates, side by side ("J'aime · Répondre · 3 h",
/// "J’aimeRépondre3 h", "Like Reply").
struct Furniture
{
    Words words;                ///< nothing: the line says something else, or only counts and dates
    bool count = false;         ///< numbers and nothing else
    bool counts = false;        ///< numbers of something: "3 commentaires"
    std::optional<Moment> time; ///< the first date on it
    int french = 0;             ///< words of that language
    int english = 0;
    /// Nothing of the line was written by a person.
    bool isAll() const { return words || count || time; }
};

/// `key` is recognisable() text of one line. Pure.
Furniture furnitureIn(const QString &key, const MomentTerms &terms);

/// The stars, points or bubbles that the whole line says, 1 to 5: "5,0 sur 5", "4/5", "Noté 4 sur 5 étoiles",
/// "★★★★☆", "4.0 of 5 bubbles". Halves are no rating of a person. `plain` is the line as it came. Pure.
std::optional<int> ratingIn(const QString &plain, const QString &key);

} // namespace vigie::inbox
