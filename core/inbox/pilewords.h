// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// How the words of a comment are made comparable: see piles.h. Pure.
namespace vigie::inbox {

/// A comment taken apart, folded. Words keep neither accents nor case.
struct CommentWords
{
    QStringList words;        ///< letters and digits, in order, without @handles; of an address its host
    int handles = 0;          ///< @handles
    bool hasQuestion = false; ///< a question mark outside addresses
    bool hasPlus = false;     ///< a plus sign stands before the first word
};
CommentWords commentWords(const QString &text);

/// Words that carry the meaning, in the form that is compared, each once, sorted; words that carry nothing
/// come back where there is nothing else.
QStringList meaningOf(const QStringList &words);

/// A word of meaningOf() that two comments must both have to say the same: a number, "not".
bool isGuard(const QString &word);

/// Whether these words, of a text without a question mark, ask all the same.
bool asks(const QStringList &words);
bool isLaughter(const QString &word);
/// What people add when they name a friend: "regarde", "pour toi".
bool goesWithTags(const QString &word);
/// Whether all the words say "me too" and nothing else.
bool isMeToo(const QStringList &words);

} // namespace vigie::inbox
