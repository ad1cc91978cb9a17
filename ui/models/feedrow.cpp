// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/feedrow.h"

#include "base/text.h"
#include "inbox/channel.h"
#include "inbox/feedmention.h"
#include "inbox/search.h"
#include "team/colleaguestore.h"
#include "triage/timetable.h"
#include "ui/models/threadtext.h"
#include "ui/models/words.h"

#include <QHash>

namespace vigie::ui {

static constexpr qsizetype excerptLength = 400; // graphemes: two lines hold about half of it
static constexpr qsizetype shownBeforeHit = 40;
static constexpr qsizetype graphemeBytes = 16; // oneLine() looks no further either

/// Where a text must begin so that its first hit stands in the two lines of a card.
static qsizetype excerptStart(QStringView text, qsizetype firstHit)
{
    if (firstHit < 2 * shownBeforeHit)
        return 0;
    const qsizetype space = text.lastIndexOf(u' ', firstHit - shownBeforeHit);
    return space < 0 ? 0 : space + 1;
}

/// A hit may stand anywhere in a long text, so the line is made of more than is shown.
static qsizetype lineLength(const QStringList &words)
{
    return words.isEmpty() ? excerptLength : 8 * excerptLength;
}

static void cutExcerpt(FeedRow &row, const QString &text, const QStringList &words)
{
    const QString line = oneLine(text, lineLength(words));
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
    row.key = key;
    row.service = thread.service;
    row.kind = inbox::Kind::Comment;
    row.postedAtMs = inbox::msOfKey(thread.oldestKey);
    row.author = commentsText(thread.open > 0 ? thread.open : thread.all);
    row.channel = oneLine(thread.channelName, 80);
    row.open = thread.open;
    row.gists = digest.gists;
    row.excerpt = underText(thread, oneLine(digest.asked, 80), digest.askedBy);
    return row;
}

namespace {

/// Makes rows of one page; what several of them show is worked out once and shared.
class RowMaker
{
public:
    RowMaker(workspace::Connection &c, const inbox::FeedMentions &page, const QStringList &words)
        : m_connection(c)
        , m_page(page)
        , m_words(words)
    {
    }

    FeedRow row(const inbox::FeedMention &mention);

private:
    using Channel = inbox::FeedMentions::Channel;
    struct Assignee
    {
        QString name;
        QString initials;
    };
    const Channel &channel(qint64 id);
    const Assignee &assignee(const Id &id);
    const triage::Timetable &timetable();

    workspace::Connection &m_connection;
    const inbox::FeedMentions &m_page;
    const QStringList &m_words;
    QHash<qint64, Channel> m_channels; ///< its name on one line
    QHash<Id, Assignee> m_assignees;
    std::optional<triage::Timetable> m_timetable; ///< read for the first that asks for an answer
};

const triage::Timetable &RowMaker::timetable()
{
    if (!m_timetable)
        m_timetable = triage::timetable(m_connection);
    return *m_timetable;
}

const RowMaker::Channel &RowMaker::channel(qint64 id)
{
    if (const auto known = m_channels.constFind(id); known != m_channels.constEnd())
        return *known;
    const auto [name, service] = m_page.channels.value(id);
    return *m_channels.insert(id, {oneLine(name, 80), service});
}

const RowMaker::Assignee &RowMaker::assignee(const Id &id)
{
    if (const auto known = m_assignees.constFind(id); known != m_assignees.constEnd())
        return *known;
    const QString name = oneLine(team::nameOf(m_connection, id), 80);
    return *m_assignees.insert(id, {name, initials(name)});
}

FeedRow RowMaker::row(const inbox::FeedMention &mention)
{
    const Channel &channel = this->channel(mention.channel);
    FeedRow row{.key = mention.key,
                .postedAtMs = mention.postedAtMs,
                .kind = mention.kind,
                .traits = mention.traits,
                .disposition = mention.disposition,
                .rating = mention.rating,
                .expiresAtMs = mention.expiresAtMs,
                .judgement =
                    mention.verdict ? std::optional(inbox::judgementFrom(*mention.verdict)) : std::nullopt,
                .author = authorText(mention.authorName, mention.authorHandle),
                .handle = handleText(mention.authorName, mention.authorHandle),
                .channel = channel.name,
                .service = channel.service};
    if (inbox::isOpen(row.disposition) && !row.isOurs())
        row.owed = owedTo({.postedAtMs = row.postedAtMs,
                           .severity = triage::severityOf(row.judgement, row.rating),
                           .isPrivate = row.isPrivate(),
                           .isReview = row.rating || inbox::isReviewSite(row.service),
                           .priority = mention.priority,
                           .followers = mention.followers},
                          timetable().of(mention.channel), timetable().zone);
    cutExcerpt(row, mention.text, m_words);
    if (!mention.assignee.isNull()) {
        const auto &[name, letters] = assignee(mention.assignee);
        row.assignee = name;
        row.initials = letters;
    }
    return row;
}

} // namespace

QList<FeedRow> feedRows(workspace::Connection &c, const QList<qint64> &keys, const QStringList &words)
{
    QList<qint64> single = keys;
    single.removeIf(inbox::isThread);
    const inbox::FeedMentions page = inbox::feedMentions(c, single, lineLength(words) * graphemeBytes);
    RowMaker maker(c, page, words);
    auto next = page.mentions.begin(); // in the order of the keys, without those that are gone
    QList<FeedRow> rows;
    rows.reserve(keys.size());
    for (const qint64 key : keys) {
        if (inbox::isThread(key))
            rows.append(threadRow(c, key));
        else if (next != page.mentions.end() && next->key == key)
            rows.append(maker.row(*next++));
        else
            rows.append(FeedRow());
    }
    return rows;
}

} // namespace vigie::ui
