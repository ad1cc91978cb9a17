// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/feed.h"
#include "inbox/search.h"
#include "workspace/statement.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// For the stores of inbox: what a filter and a query ask of the mention table, as SQL with its values.
namespace vigie::inbox {

/// Conditions over `m` (mention) and, where `hasWords`, `w` (mention_words). Lists are bound as one JSON
/// array, so that few different statements are ever prepared.
struct Selection
{
    bool hasWords = false;
    bool asksMention = false; ///< a condition is over `m`
    bool isNarrow = false;    ///< few, found by an index of their own: an author's, a tag's, a colleague's
    bool withOurs = false;
    std::vector<Disposition> dispositions; ///< that it leaves, each once
    std::string where;                     ///< "… AND …", "1" for everything
    std::vector<std::variant<qint64, QString, Id>> values;

    /// "mention m", or the words joined to it, led by the words; or only these, where nothing is asked of
    /// `m`, nor by `more`, a further condition.
    std::string from(std::string_view more = {}) const;
    /// The column that is ordered and compared by: neighbours in the table or in the word index.
    const char *key() const { return hasWords ? "w.rowid" : "m.key"; }
    void add(const std::string &condition);
    void add(const std::string &condition, std::variant<qint64, QString, Id> value);
    /// Binds the values from the first parameter on; gives the number of the next.
    int bindTo(workspace::Statement &statement) const;
};

/// What a message must be to be found as that; of foundNames(). Null for another.
const char *foundCondition(QStringView name);
Selection selectionOf(Connection &c, const Filter &filter, const Query &query);
Result<Query> queryIn(Connection &c, const QString &typed);

} // namespace vigie::inbox
