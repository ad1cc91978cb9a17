// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/conversation.h"

#include "base/text.h"
#include "outbox/outboxstore.h"
#include "reply/draftstore.h"
#include "team/colleaguestore.h"
#include "ui/models/acttext.h"
#include "ui/models/veil.h"
#include "ui/models/words.h"
#include "workspace/activity.h"

#include <QRegularExpression>
#include <QUrl>

namespace vigie::ui {

using workspace::Area;
using workspace::Connection;

static constexpr int mostLinks = 5;
static constexpr int mostHistory = 50;

QString safeAddress(const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    const bool web = url.scheme() == u"https" || url.scheme() == u"http";
    return url.isValid() && web && !url.host().isEmpty() ? url.toString(QUrl::FullyEncoded) : QString();
}

QStringList linksIn(const QString &text, int most)
{
    static const QRegularExpression address(QStringLiteral("https?://[^\\s<>\"“”«»]{3,2000}"),
                                            QRegularExpression::CaseInsensitiveOption);
    QStringList found;
    auto matches = address.globalMatch(text);
    while (matches.hasNext() && found.size() < most) {
        QString link = matches.next().captured();
        while (!link.isEmpty() && QStringView(u".,;:!?)]}'’…").contains(link.back()))
            link.chop(1);
        link = safeAddress(link);
        if (!link.isEmpty() && !found.contains(link))
            found.append(link);
    }
    return found;
}

Conversation::Conversation(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, [this](workspace::Areas areas) {
        if (m_key != 0 && areas.testAnyFlags(Area::Mentions | Area::Outbox | Area::Drafts | Area::Team))
            ask();
    });
}

void Conversation::open(qint64 key)
{
    m_key = key;
    m_another = true;
    ask();
}

static Spoken fromMention(const inbox::Mention &mention)
{
    Spoken spoken;
    spoken.by = mention.traits.testFlag(inbox::Trait::Ours) ? Spoken::By::Us : Spoken::By::Them;
    spoken.key = mention.key;
    spoken.id = mention.id;
    spoken.atMs = mention.postedAtMs;
    spoken.author = authorText(mention);
    spoken.handle = handleText(mention);
    spoken.text = safeText(mention.text);
    spoken.url = safeAddress(mention.url);
    spoken.links = linksIn(spoken.text, mostLinks);
    spoken.rating = mention.rating;
    spoken.expiresAtMs = mention.expiresAtMs;
    spoken.isPrivate = mention.traits.testFlag(inbox::Trait::Private);
    spoken.isVeiled = isVeiled(mention.judgement, spoken.by == Spoken::By::Us);
    spoken.kind = mention.kind;
    return spoken;
}

static Spoken fromNote(const inbox::Note &note, qint64 key)
{
    Spoken spoken;
    spoken.by = Spoken::By::Note;
    spoken.key = key;
    spoken.id = note.id;
    spoken.atMs = note.atMs;
    spoken.author = oneLine(note.authorName, 80);
    spoken.text = safeText(note.text);
    spoken.links = linksIn(spoken.text, mostLinks);
    return spoken;
}

static Spoken fromMessage(const outbox::Message &message, const QString &firm)
{
    Spoken spoken;
    spoken.by = Spoken::By::Reply;
    spoken.key = message.mention;
    spoken.id = message.id;
    spoken.atMs = message.sentAtMs.value_or(message.handedAtMs.value_or(message.madeAtMs));
    spoken.author = oneLine(firm, 80);
    spoken.text = safeText(message.text);
    spoken.url = safeAddress(message.url);
    spoken.isPrivate = message.isPrivate;
    spoken.state = message.state;
    return spoken;
}

static QList<Spoken> spokenIn(Connection &c, qint64 key, const QString &firm)
{
    QList<Spoken> spoken;
    QStringList addresses;
    const QList<inbox::Mention> mentions = inbox::conversationOf(c, key);
    for (const inbox::Mention &mention : mentions) {
        spoken.append(fromMention(mention));
        addresses.append(spoken.last().url);
    }
    for (const inbox::Mention &mention : mentions) {
        for (const inbox::Note &note : inbox::notesOf(c, mention.key))
            spoken.append(fromNote(note, mention.key));
        for (const outbox::Message &message : outbox::messagesFor(c, mention.key)) {
            const Spoken reply = fromMessage(message, firm);
            // A reply that came in again by a file stands there already.
            if (reply.url.isEmpty() || !addresses.contains(reply.url))
                spoken.append(reply);
        }
    }
    std::ranges::stable_sort(spoken, {}, &Spoken::atMs);
    return spoken;
}

/// What was done with the mention, its replies and their messages, newest first.
static QList<Happened> historyOf(Connection &c, const inbox::Mention &mention)
{
    QList<workspace::ActivityRow> rows = workspace::activityOf(c, mention.id, mostHistory);
    for (const reply::Draft &draft : reply::draftsOf(c, mention.key))
        rows += workspace::activityOf(c, draft.id, mostHistory);
    for (const outbox::Message &message : outbox::messagesFor(c, mention.key))
        rows += workspace::activityOf(c, message.id, mostHistory);
    std::ranges::sort(rows, std::greater(), &workspace::ActivityRow::row);
    QList<Happened> history;
    for (const workspace::ActivityRow &row :
         std::as_const(rows).first(std::min<qsizetype>(rows.size(), mostHistory))) {
        const auto named = Id::parse(row.deed.facts.value(QStringLiteral("colleague")).toString());
        history.append(
            {row.atMs, actText(row.deed.act, row.deed.facts, oneLine(team::nameOf(c, row.deed.actor), 80),
                               oneLine(team::nameOf(c, named.value_or(Id())), 80))});
    }
    return history;
}

Conversation::Known Conversation::load(Connection &c, qint64 key, const QString &firm)
{
    Known known{.mention = inbox::mentionAt(c, key)};
    if (!known.mention)
        return known;
    known.owed = owedTo(*known.mention, triage::timetable(c));
    known.assigneeName = oneLine(team::nameOf(c, known.mention->assignee), 80);
    known.spoken = spokenIn(c, key, firm);
    known.history = historyOf(c, *known.mention);
    return known;
}

void Conversation::ask()
{
    const quint64 ask = ++m_ask;
    m_session.workspace()
        .read([key = m_key, firm = m_session.settings().firm](Connection &c) -> Result<Known> {
            return load(c, key, firm);
        })
        .then(this, [this, ask](const Result<Known> &known) {
            if (ask != m_ask)
                return;
            if (!known) {
                Q_EMIT refused(known.error());
                return;
            }
            m_known = *known;
            Q_EMIT loaded(std::exchange(m_another, false));
        });
}

} // namespace vigie::ui
