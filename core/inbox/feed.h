// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/mentionstore.h"
#include "inbox/ranking.h"

#include <QSet>

namespace vigie::inbox {

enum class Order {
    Newest,
    Oldest,
    Urgency, ///< what still asks for an answer by its rank (ranking.h), then what is not ranked, then the
             ///< rest, both newest first
};
std::optional<Order> orderNamed(QStringView name);

/// What the feed shows. Empty parts do not filter; parts are joined by "and", values of one part by "or".
struct Filter
{
    QList<Disposition> dispositions;
    QList<qint64> channels;     ///< rows
    QString query;              ///< the operators of cli.md: see search.h
    std::optional<Id> assignee; ///< the null Id: nobody
    QStringList languages;      ///< "fr", "en"…; empty: not known
    QList<int> ratings;         ///< 1 to 5
    QStringList found;          ///< by triage: of foundNames()
    QStringList tags;
    QStringList places;
    qint64 author = 0; ///< row; all who are that person; 0 for anybody
    int days = 0;      ///< posted today or in the days before, so many in all, of the workspace; 0 for ever
    bool withOurs = false; ///< our own messages too
    bool folded = false;   ///< comments under one post as one row: threadpost.h
    Order order = Order::Newest;

    friend bool operator==(const Filter &, const Filter &) = default;
};

/// What a feed can be narrowed to of what triage found: "to-check" (triage is not sure, nobody has said
/// yet whether it is right, and it is not among the urgent ones), "urgent", "abuse" (perhaps, too),
/// "complaint", "question", "praise", "helper", "spam".
QStringList foundNames();

/// The ordered keys of a filter, 8 bytes each: all the list needs to be true; folded, with the negative rows
/// of threads among them. FormatInvalid where the query is wrong.
/// `keepFolded`: threads (rows) that stay folded however few of their comments are open.
Result<QList<qint64>> feedKeys(Connection &c, const Filter &filter, const Ranker &ranker = {},
                               const QSet<qint64> &keepFolded = {});

/// The keys that feedKeys() would begin with: those of the first `most` messages, found without looking at
/// the others.
struct FeedStart
{
    QList<qint64> keys;
    bool goesOn = false; ///< there are more
};
Result<FeedStart> feedStart(Connection &c, const Filter &filter, int most, const Ranker &ranker = {});

/// How many mentions of each disposition there are, ours left out.
QMap<Disposition, qint64> dispositionCounts(Connection &c);

/// One page for the command line, never folded: `after` is the cursor that the page before gave, empty for
/// the first. What is ranked keeps through all pages the order that it had for the first.
struct FeedPage
{
    QList<Mention> mentions;
    QString cursor; ///< empty at the end
};
Result<FeedPage> feedPage(Connection &c, const Filter &filter, int most, const QString &after,
                          const Ranker &ranker = {});

} // namespace vigie::inbox
