// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/underpost.h"

#include "base/text.h"
#include "reply/draftstore.h"
#include "ui/models/words.h"

#include <QHash>

#include <climits>

namespace vigie::ui {

using inbox::Mention;
using workspace::Area;
using workspace::Connection;
using Kind = UnderPile::Kind;

static constexpr qsizetype longestLine = 300;

UnderPost::UnderPost(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, [this](workspace::Areas areas) {
        if (m_row != 0 && areas.testAnyFlags(Area::Mentions | Area::Drafts | Area::Outbox | Area::Channels))
            ask();
    });
}

void UnderPost::open(qint64 thread)
{
    if (thread == m_row)
        return;
    m_row = thread;
    m_another = true;
    m_known = {}; // nothing is done to what stood under the post before
    Q_EMIT left();
    if (thread != 0)
        ask();
}

void UnderPost::ask()
{
    const quint64 asked = ++m_ask;
    m_session.workspace()
        .read([row = m_row](Connection &c) -> Result<Known> { return load(c, row); })
        .then(this, [this, asked](const Result<Known> &known) {
            if (asked != m_ask || m_row == 0)
                return;
            if (!known) {
                Q_EMIT refused(known.error());
                return;
            }
            Known fresh = *known;
            const bool another = std::exchange(m_another, false);
            if (!another)
                keepOrder(fresh.piles);
            m_known = std::move(fresh);
            Q_EMIT loaded(another);
        });
}

static UnderComment commentOf(const Mention &mention)
{
    return {.key = mention.key,
            .answer = {},
            .author = authorText(mention),
            .text = oneLine(mention.text, longestLine),
            .atMs = mention.postedAtMs,
            .disposition = mention.disposition,
            .open = inbox::isOpen(mention.disposition)};
}

void UnderPost::addAnswers(Connection &c, const QList<Mention> &all, Known &known)
{
    UnderPile ours{.kind = Kind::Ours, .comments = {}};
    QSet<qint64> drafted;
    for (const Mention &mention : all) {
        if (mention.traits.testFlag(inbox::Trait::Ours)) {
            UnderComment answer = commentOf(mention);
            answer.open = false;
            answer.answer.mention = mention.key;
            ours.comments.append(answer);
            continue;
        }
        for (const reply::Draft &draft : reply::draftsOf(c, mention.key)) {
            if (draft.state != reply::State::Sent && draft.state != reply::State::HandedOver) {
                drafted.insert(mention.key);
                continue;
            }
            ours.comments.append({.key = mention.key,
                                  .answer = {.mention = 0, .draft = draft.id},
                                  .author = oneLine(draft.authorName, 80),
                                  .text = oneLine(draft.text, longestLine),
                                  .atMs = draft.changedAtMs});
        }
    }
    for (UnderPile &pile : known.piles) {
        for (UnderComment &comment : pile.comments)
            comment.drafted = comment.open && drafted.contains(comment.key);
    }
    std::ranges::stable_sort(ours.comments, {}, &UnderComment::atMs);
    const auto pinned = std::ranges::find(ours.comments, known.thread.pinned, &UnderComment::answer);
    if (!known.thread.pinned.isNone() && pinned != ours.comments.end())
        known.pinned = pinned->text;
    if (!ours.comments.isEmpty())
        known.piles.append(std::move(ours));
}

UnderPost::Known UnderPost::load(Connection &c, qint64 row)
{
    Known known{.thread = inbox::threadAt(c, row)};
    const QList<Mention> all = inbox::underPost(c, row);
    const QSet<qint64> apart = inbox::apartIn(c, row);
    QList<inbox::PileComment> comments;
    QHash<qint64, const Mention *> byKey;
    for (const Mention &mention : all) {
        if (mention.traits.testFlag(inbox::Trait::Ours))
            continue;
        comments.append({mention.key, mention.text, apart.contains(mention.key)});
        byKey.insert(mention.key, &mention);
    }
    known.comments = comments.size();
    UnderPile alone{.kind = Kind::Alone, .comments = {}};
    const QList<inbox::Pile> piles = inbox::pilesOf(comments);
    for (const inbox::Pile &pile : piles) {
        UnderPile shown{.gist = pile.gist,
                        .typical = oneLine(byKey.value(pile.typical)->text, longestLine),
                        .comments = {}};
        for (const qint64 key : pile.keys)
            shown.comments.append(commentOf(*byKey.value(key)));
        known.gists[pile.gist] += shown.open();
        const bool said = pile.gist == inbox::Gist::Question || pile.gist == inbox::Gist::Remark;
        if (pile.keys.size() == 1 && (said || apart.contains(pile.keys.first())))
            alone.comments += shown.comments;
        else
            known.piles.append(std::move(shown));
    }
    known.gists.removeIf([](const auto &entry) { return entry.value() == 0; });
    if (const inbox::Pile *asked = inbox::mostAsked(piles)) {
        known.asked = oneLine(byKey.value(asked->typical)->text, longestLine);
        known.askedBy = asked->keys.size();
    }
    std::ranges::stable_sort(known.piles, std::greater(), &UnderPile::open);
    std::ranges::stable_sort(alone.comments, {}, &UnderComment::key);
    if (!alone.comments.isEmpty())
        known.piles.append(std::move(alone));
    addAnswers(c, all, known);
    return known;
}

void UnderPost::keepOrder(QList<UnderPile> &piles) const
{
    QHash<qint64, int> places;
    for (int i = 0; i < m_known.piles.size(); ++i) {
        if (m_known.piles.at(i).kind != Kind::Alike)
            continue;
        for (const UnderComment &comment : m_known.piles.at(i).comments)
            places.insert(comment.key, i);
    }
    const auto place = [&](const UnderPile &pile) {
        int first = INT_MAX;
        for (const UnderComment &comment : pile.comments)
            first = std::min(first, places.value(comment.key, INT_MAX));
        return std::pair(pile.kind, pile.kind == Kind::Alike ? first : 0);
    };
    std::ranges::stable_sort(piles, {}, place);
}

QList<qint64> UnderPost::openKeys() const
{
    QList<qint64> keys;
    for (const UnderPile &pile : m_known.piles) {
        for (const UnderComment &comment : pile.comments) {
            if (comment.open)
                keys.append(comment.key);
        }
    }
    return keys;
}

} // namespace vigie::ui
