// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/outboxstore.h"

#include "approval/approvalstore.h"
#include "base/canonical.h"
#include "inbox/mentionstore.h"
#include "workspace/activity.h"
#include "workspace/connection.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QUrl>

#include <array>

namespace vigie::outbox {

using namespace Qt::StringLiterals;
using team::Act;
using workspace::Area;
using workspace::Deed;
using workspace::Statement;

static constexpr qsizetype longestUrl = 2048;

Result<Message> approveAndEnqueue(Connection &c, const team::Actor &actor, const Id &draft, int version,
                                  const QString &note)
{
    if (auto approved = approval::approve(c, actor, draft, version, note); !approved)
        return fail(approved.error());
    return enqueue(c, actor, draft, version);
}

static QByteArray newIdempotency()
{
    std::array<quint32, 4> key;
    QRandomGenerator::system()->generate(key.begin(), key.end());
    return QByteArray(reinterpret_cast<const char *>(key.data()), sizeof key);
}

/// Names a folder without telling it.
static QString placeDigest(const Message &message)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(canonical({message.id.bytes(), message.idempotency, message.place.toUtf8()}),
                                 QCryptographicHash::Sha256)
            .toHex());
}

static void tell(Connection &c, const Id &actor, const Message &message, const QString &act)
{
    QJsonObject facts{{u"draft"_s, message.draft.toString()}, {u"version"_s, message.version}};
    if (act == actName(Event::Attempt))
        facts.insert(u"place"_s, placeDigest(message));
    workspace::record(c, {act, actor, message.id, facts});
    c.touch(Area::Outbox | Area::Drafts);
}

/// Where the deeds of a message have led it, as long as they are all of its draft and version.
static std::optional<State> stateTold(const QList<Deed> &deeds, const Id &draft, int version)
{
    QStringList acts;
    for (const Deed &deed : deeds) {
        if (deed.facts.value(u"draft"_s).toString() != draft.toString() ||
            deed.facts.value(u"version"_s).toInt() != version)
            return std::nullopt;
        acts.append(deed.act);
    }
    return stateToldBy(acts);
}

static QList<Deed> provenDeeds(Connection &c, const Id &message)
{
    QList<Deed> deeds;
    for (const workspace::ActivityRow &row :
         workspace::provenActivityOf(c, message).value_or(QList<workspace::ActivityRow>()))
        deeds.append(row.deed);
    return deeds;
}

bool placeIsProven(Connection &c, const Message &message)
{
    QString told;
    for (const Deed &deed : provenDeeds(c, message.id)) {
        if (deed.act == actName(Event::Attempt))
            told = deed.facts.value(u"place"_s).toString();
    }
    return told == placeDigest(message);
}

/// One step of the state machine, stored and told.
static Result<Message> advance(Connection &c, const Id &actor, Message message, Event event)
{
    const std::optional<State> told = stateTold(provenDeeds(c, message.id), message.draft, message.version);
    // Cancelling is the way out for one that was changed by hand.
    if (told && event == Event::Cancel)
        message.state = *told;
    if (told != message.state)
        return fail(ErrorCode::StateForbids,
                    {{"state", stateName(message.state)}, {"reason", u"outbox-changed"_s}});
    const std::optional<State> next = after(message.state, event);
    if (!next)
        return fail(ErrorCode::StateForbids, {{"state", stateName(message.state)}});
    message.state = *next;
    c.statement("UPDATE outbox SET state = ?, attempts = ?, next_attempt = ?, handed_at = ?, sent_at = ?, "
                "url = ?, error = ?, place = ? WHERE id = ?")
        .bind(0, stateName(message.state))
        .bind(1, message.attempts)
        .bindOrNull(2, message.nextAttemptMs)
        .bindOrNull(3, message.handedAtMs)
        .bindOrNull(4, message.sentAtMs)
        .bind(5, message.url)
        .bind(6, message.error)
        .bind(7, message.place)
        .bind(8, message.id)
        .run();
    tell(c, actor, message, actName(event));
    return message;
}

Result<Message> enqueue(Connection &c, const team::Actor &actor, const Id &draft, int version)
{
    if (auto content = approval::approvedContent(c, draft, version); !content)
        return fail(content.error());
    for (const Message &other : messagesOf(c, draft)) {
        if (other.version == version && other.state != State::Cancelled)
            return other;
        if (after(other.state, Event::Cancel) && other.state != State::HandedOver) {
            if (auto cancelled = advance(c, actor.id(), other, Event::Cancel); !cancelled)
                return cancelled;
            approval::voidApprovals(c, actor.id(), draft, other.version, u"cancelled"_s);
        }
    }
    const Id id = c.newId();
    c.statement(
         "INSERT INTO outbox(id, draft, version, state, idempotency, made_at) VALUES(?, ?, ?, ?, ?, ?)")
        .bind(0, id)
        .bind(1, draft)
        .bind(2, version)
        .bind(3, stateName(State::Waiting))
        .bindBlob(4, newIdempotency())
        .bind(5, c.now())
        .run();
    const Message message = *messageWith(c, id);
    tell(c, actor.id(), message, enqueuedAct);
    return message;
}

/// The message, for someone who may send.
static Result<Message> sendable(Connection &c, const team::Actor &actor, const Id &id)
{
    if (auto allowed = actor.require(Act::Send); !allowed)
        return fail(allowed.error());
    const std::optional<Message> message = messageWith(c, id);
    if (!message)
        return fail(ErrorCode::NotFound, {{"what", u"message"_s}, {"id", id.toString()}});
    return *message;
}

Result<Message> beginAttempt(Connection &c, const team::Actor &actor, const Id &id, const QString &place)
{
    Result<Message> message = sendable(c, actor, id);
    if (!message)
        return message;
    if (!after(message->state, Event::Attempt))
        return fail(ErrorCode::StateForbids, {{"state", stateName(message->state)}});
    if (auto content = approval::approvedContent(c, message->draft, message->version); !content)
        return fail(content.error());
    message->place = place;
    message->error.clear();
    message->nextAttemptMs.reset();
    ++message->attempts;
    return advance(c, actor.id(), *message, Event::Attempt);
}

Result<Message> handOver(Connection &c, const team::Actor &actor, const Id &id)
{
    Result<Message> message = sendable(c, actor, id);
    if (!message)
        return message;
    message->handedAtMs = c.now();
    message->error.clear();
    return advance(c, actor.id(), *message, Event::HandedOver);
}

static Result<Message> cameBack(Connection &c, const team::Actor &actor, const Id &id, Event event,
                                const QString &error)
{
    Result<Message> message = sendable(c, actor, id);
    if (!message)
        return message;
    message->error = error;
    message->handedAtMs.reset();
    if (event != Event::Lost)
        message->place.clear();
    return advance(c, actor.id(), *message, event);
}

Result<Message> lost(Connection &c, const team::Actor &actor, const Id &id, const QString &error)
{
    return cameBack(c, actor, id, Event::Lost, error);
}

Result<Message> putOff(Connection &c, const team::Actor &actor, const Id &id, const QString &error)
{
    return cameBack(c, actor, id, Event::Retry, error);
}

Result<Message> notPosted(Connection &c, const team::Actor &actor, const Id &id)
{
    return cameBack(c, actor, id, Event::NotPosted, {});
}

static bool isPage(const QString &url)
{
    if (url.size() > longestUrl)
        return false;
    const QUrl parsed(url, QUrl::StrictMode);
    return parsed.isValid() && (parsed.scheme() == "https"_L1 || parsed.scheme() == "http"_L1) &&
           !parsed.host().isEmpty();
}

Result<Message> confirm(Connection &c, const team::Actor &actor, const Id &id, const QString &url)
{
    Result<Message> message = sendable(c, actor, id);
    if (!message)
        return message;
    message->url = url.trimmed();
    if (!message->url.isEmpty() && !isPage(message->url))
        return fail(ErrorCode::InvalidArgument, {{"argument", u"url"_s}});
    message->sentAtMs = c.now();
    message->error.clear();
    const Event event = message->state == State::Unknown ? Event::Delivered : Event::Confirmed;
    Result<Message> sent = advance(c, actor.id(), *message, event);
    if (sent && sent->mention != 0)
        inbox::setReplied(c, actor.id(), sent->mention);
    return sent;
}

Result<Message> cancel(Connection &c, const team::Actor &actor, const Id &id)
{
    Result<Message> message = sendable(c, actor, id);
    if (!message)
        return message;
    message->handedAtMs.reset();
    Result<Message> cancelled = advance(c, actor.id(), *message, Event::Cancel);
    if (cancelled)
        approval::voidApprovals(c, actor.id(), cancelled->draft, cancelled->version, u"cancelled"_s);
    return cancelled;
}

QList<workspace::Problem> check(Connection &c)
{
    QHash<Id, QList<Deed>> deeds;
    {
        Statement rows =
            c.statement("SELECT subject, act, facts FROM activity WHERE act GLOB 'outbox-*' ORDER BY id");
        while (rows.step())
            deeds[rows.id(0)].append(
                {.act = rows.text(1), .facts = QJsonDocument::fromJson(rows.utf8(2)).object()});
    }
    QList<workspace::Problem> problems;
    Statement rows = c.statement("SELECT id, state, draft, version FROM outbox ORDER BY id");
    while (rows.step()) {
        const std::optional<State> told =
            stateTold(deeds.value(rows.id(0)), rows.id(2), static_cast<int>(rows.integer(3)));
        if (!told || stateName(*told) != rows.text(1))
            problems.append({u"outbox-changed"_s, 0, rows.id(0).toString()});
    }
    return problems;
}

} // namespace vigie::outbox
