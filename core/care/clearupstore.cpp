// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/erasingwork.h"
#include "workspace/connection.h"
#include "workspace/settings.h"
#include "workspace/transaction.h"

namespace vigie::care {

using workspace::Statement;

static constexpr int pagesOfAMerge = 2000; // about 8 MB written
static constexpr char clearUpOwed[] = "words-to-merge";

/// Nobody is shown it: that it changed is not told.
static void setOwed(Connection &c, const QString &value)
{
    const workspace::Areas touched = c.takeTouched();
    workspace::setSetting(c, clearUpOwed, value);
    c.takeTouched();
    c.touch(touched);
}

void oweClearUp(Connection &c)
{
    setOwed(c, c.newId().toString());
}

bool owesClearUp(Connection &c)
{
    return !workspace::settingText(c, clearUpOwed).isEmpty();
}

/// One step of taking deleted words out of the search index; false when nothing is left to do.
static bool mergeWords(Connection &c)
{
    // A negative count merges all that there is, not only neighbours of like size, a part at a time
    // (https://www.sqlite.org/fts5.html, "The 'merge' Command"); fewer than two changes: nothing was left.
    Statement changes = c.statement("SELECT total_changes()");
    const auto total = [&] {
        changes.reset();
        changes.step();
        return changes.integer(0);
    };
    const qint64 before = total();
    c.statement("INSERT INTO mention_words(mention_words, rank) VALUES('merge', ?)")
        .bind(0, -pagesOfAMerge)
        .run();
    return total() - before >= 2;
}

Result<bool> clearUpMore(Connection &c)
{
    const QString owed = workspace::settingText(c, clearUpOwed);
    if (owed.isEmpty())
        return false;
    if (mergeWords(c))
        return true;
    if (auto emptied = workspace::emptyLog(c); !emptied)
        return fail(emptied.error());
    if (workspace::settingText(c, clearUpOwed) == owed) // else another program erased while the log emptied
        setOwed(c, {});
    return false;
}

} // namespace vigie::care
