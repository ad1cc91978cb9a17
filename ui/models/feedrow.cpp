// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/feedrow.h"

#include "base/text.h"
#include "inbox/search.h"
#include "team/colleaguestore.h"
#include "ui/models/threadtext.h"
#include "ui/models/words.h"

#include <QHash>

namespace vigie::ui {

static constexpr qsizetype excerptLength = 400; // graphemes: two lines hold about half of it
static constexpr qsizetype shownBeforeHit = 40;

/// Where a text must begin so that its first hit stands in the two lines of a card.
static qsizetype excerptStart(QStringView text, qsizetype firstHit)
{
    if (firstHit < 2 * shownBeforeHit)
        return 0;
    const qsizetype space = text.lastIndexOf(u' ', firstHit - shownBeforeHit);
    return space < 0 ? 0 : space + 1;
}

static void cutExcerpt(FeedRow &row, const QStringList &words)
{
    // A hit may stand anywhere in a long text, so the line is made of more than is shown.
    const QString line = oneLine(row.mention.text, words.isEmpty() ? excerptLength : 8 * excerptLength);
    const auto hits = inbox::hitsIn(line, words);
    const qsizetype start = hits.isEmpty() ? 0 : excerptStart(line, hits.first().first);
    if (start == 0 && words.isEmpty()) {
        row.excerpt = line;
        return;
    }
    const QString lead = start > 0 ? QStringLiteral("…") : QString();
    row.excerpt = lead + oneLine(QStringView(line).mid(start), excerptLength);
    for (const auto &[at, length] : hits) {
        const qsizetype moved = at - start + lead.size();
        if (moved >= 0 && moved + length <= row.excerpt.size())
            row.hits.append({moved, length});
    }
}

static FeedRow threadRow(workspace::Connection &c, qint64 key)
{
    const inbox::ThreadPost thread = inbox::threadAt(c, -key);
    FeedRow row;
    if (thread.row == 0 || thread.all == 0)
        return row;
    const inbox::ThreadDigest digest = inbox::digestOf(c, -key);
    row.mention.key = key;
    row.mention.channelName = thread.channelName;
    row.mention.service = thread.service;
    row.mention.kind = inbox::Kind::Comment;
    row.mention.postedAtMs = (thread.oldestKey >> 20) * 1000;
    row.author = commentsText(thread.open > 0 ? thread.open : thread.all);
    row.channel = oneLine(thread.channelName, 80);
    row.open = thread.open;
    row.gists = digest.gists;
    row.excerpt = underText(thread, oneLine(digest.asked, 80), digest.askedBy);
    return row;
}

QList<FeedRow> feedRows(workspace::Connection &c, const QList<qint64> &keys, const QStringList &words)
{
    QHash<qint64, inbox::Mention> found;
    for (inbox::Mention &mention : inbox::mentionsAt(c, keys)) {
        const qint64 key = mention.key;
        found.insert(key, std::move(mention));
    }
    QHash<Id, QString> names;
    QList<FeedRow> rows;
    rows.reserve(keys.size());
    for (const qint64 key : keys) {
        if (inbox::isThread(key)) {
            rows.append(threadRow(c, key));
            continue;
        }
        FeedRow row{.mention = found.value(key)};
        row.author = authorText(row.mention);
        row.handle = handleText(row.mention);
        row.channel = oneLine(row.mention.channelName, 80);
        cutExcerpt(row, words);
        if (const Id &assignee = row.mention.assignee; !assignee.isNull()) {
            if (!names.contains(assignee))
                names.insert(assignee, team::nameOf(c, assignee));
            row.assignee = oneLine(names.value(assignee), 80);
            row.initials = initials(row.assignee);
        }
        rows.append(std::move(row));
    }
    return rows;
}

} // namespace vigie::ui
