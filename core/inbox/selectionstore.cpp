// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/selection.h"

#include "base/text.h"
#include "inbox/channelstore.h"
#include "workspace/connection.h"
#include "workspace/settings.h"

namespace vigie::inbox {

using workspace::Statement;

std::string Selection::from() const
{
    // CROSS JOIN keeps the order of the two: the words lead.
    return hasWords ? "mention_words w CROSS JOIN mention m ON m.key = w.rowid" : "mention m";
}

void Selection::add(const std::string &condition)
{
    where += where.empty() ? condition : " AND " + condition;
}

void Selection::add(const std::string &condition, std::variant<qint64, QString, Id> value)
{
    add(condition);
    values.push_back(std::move(value));
}

int Selection::bindTo(Statement &statement) const
{
    int parameter = 0;
    for (const auto &value : values)
        std::visit([&](const auto &one) { statement.bind(parameter++, one); }, value);
    return parameter;
}

static QString jsonArray(const QList<qint64> &numbers)
{
    QStringList texts;
    for (const qint64 number : numbers)
        texts.append(QString::number(number));
    return u'[' + texts.join(u',') + u']';
}

static QString jsonArray(const QList<Disposition> &dispositions)
{
    QList<qint64> numbers;
    for (const Disposition disposition : dispositions)
        numbers.append(static_cast<qint64>(disposition));
    return jsonArray(numbers);
}

/// One value keeps the order of mention_feed; several are a list.
static void addDispositions(Selection &selection, const QList<Disposition> &wanted)
{
    if (wanted.size() == 1)
        selection.add("m.disposition = ?", static_cast<qint64>(wanted.first()));
    else if (!wanted.isEmpty())
        selection.add("m.disposition IN (SELECT value FROM json_each(?))", jsonArray(wanted));
}

static void addTrait(Selection &selection, Trait trait, bool set)
{
    selection.add(set ? "(m.traits & ?) <> 0" : "(m.traits & ?) = 0", static_cast<qint64>(trait));
}

static void addFilter(Selection &selection, const Filter &filter)
{
    addDispositions(selection, filter.dispositions);
    if (!filter.channels.isEmpty())
        selection.add("m.channel IN (SELECT value FROM json_each(?))", jsonArray(filter.channels));
    if (filter.assignee && filter.assignee->isNull())
        selection.add("m.assignee IS NULL");
    else if (filter.assignee)
        selection.add("m.assignee = ?", *filter.assignee);
}

static void addQuery(Connection &c, Selection &selection, const Query &query)
{
    const std::string key = selection.key();
    if (query.afterMs)
        selection.add(key + " >= ?", firstKeyOfSecond(*query.afterMs));
    if (query.beforeMs)
        selection.add(key + " < ?", firstKeyOfSecond(*query.beforeMs));
    if (!query.channels.isEmpty()) {
        QList<qint64> rows;
        for (const Channel &channel : channels(c)) {
            const QString name = folded(channel.name);
            if (std::ranges::any_of(query.channels, [&](const QString &part) { return name.contains(part); }))
                rows.append(channel.row);
        }
        selection.add("m.channel IN (SELECT value FROM json_each(?))", jsonArray(rows));
    }
    QList<Disposition> wanted = query.dispositions;
    if (query.open)
        wanted += {Disposition::New, Disposition::Assigned, Disposition::WaitingColleague};
    addDispositions(selection, wanted);
    if (query.unread)
        addTrait(selection, Trait::Unread, true);
    if (query.isPrivate)
        addTrait(selection, Trait::Private, true);
    if (query.ours)
        addTrait(selection, Trait::Ours, true);
    for (const QString &signs : query.signs)
        selection.add("instr(m.text, ?) > 0", signs);
}

Selection selectionOf(Connection &c, const Filter &filter, const Query &query)
{
    Selection selection;
    selection.hasWords = !query.match.isEmpty();
    if (selection.hasWords)
        selection.add("mention_words MATCH ?", query.match);
    addFilter(selection, filter);
    addQuery(c, selection, query);
    if (!filter.withOurs && !query.ours)
        addTrait(selection, Trait::Ours, false);
    if (selection.where.empty())
        selection.add("1");
    return selection;
}

Result<Query> queryIn(Connection &c, const QString &typed)
{
    return parseQuery(typed, workspace::readSettings(c).zone);
}

} // namespace vigie::inbox
