// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace vigie::reply {

/// A stretch of text that both have, or only the one before, or only the one after.
struct DiffPart
{
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const DiffPart &, const DiffPart &) = default;
};

/// What changed between two texts, by words: the longest common run of words, spaces and signs is kept.
/// Same and Removed parts joined give `before`, Same and Added give `after`, to the code unit; a Removed part
/// stands before the Added one that takes its place, and no two neighbours are of one kind. Beyond four
/// million comparisons the middle counts as replaced whole. Pure.
QList<DiffPart> wordDiff(const QString &before, const QString &after);

} // namespace vigie::reply
