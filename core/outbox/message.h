// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace vigie::outbox {

/// The outbox message states of cli.md.
enum class State { Waiting, Countdown, Sending, Sent, Unknown, Failed, Cancelled, Paused, HandedOver };
QString stateName(State state);
std::optional<State> stateNamed(QStringView name);

/// What can happen to a message.
enum class Event {
    Attempt,    ///< someone begins to deliver it
    Delivered,  ///< the service or the folder holds it, by an answer that is certain
    HandedOver, ///< a person has it to post
    Confirmed,  ///< a person says that it was posted
    NotPosted,  ///< a person says that it was not: it may be handed over again
    Lost,       ///< the answer is lost, or Vigie died in between: nobody knows
    Refused,    ///< the service said no, for good
    Retry,      ///< the service said no, for now
    Cancel,
    Pause,
    Resume,
};

/// The deed that an event leaves in the activity, "outbox-attempt", "outbox-handed-over"…, and back.
QString actName(Event event);
std::optional<Event> eventOfAct(QStringView act);
/// The deed with which a message begins.
inline constexpr QLatin1StringView enqueuedAct("outbox-enqueued");

/// The state machine, without a socket or a clock: the state after the event, or nothing where it may not
/// happen. From Unknown nothing is sent again: only Delivered, HandedOver, Refused or NotPosted (by a person)
/// lead out. Pure.
std::optional<State> after(State state, Event event);
/// Where the deeds of a message, oldest first, have led it: nothing where they do not begin with
/// enqueuedAct or one of them could not happen. Pure.
std::optional<State> stateToldBy(const QStringList &acts);
/// Sent, cancelled or failed for good: nothing more happens.
bool isFinal(State state);

/// One approved version on its way.
struct Message
{
    Id id;
    Id draft;
    int version = 0;
    qint64 mention = 0; ///< key; 0 for a post
    Id mentionId;
    qint64 channel = 0; ///< row
    QString channelName;
    QString service;
    QString channelUrl;
    bool sample = false; ///< of the sample firm: delivered by hand as practice, never by a live link
    bool isPrivate = false;
    QString text;       ///< of the version
    QString targetUrl;  ///< the page of the message answered, else the channel's
    QString authorName; ///< of the mention answered
    State state = State::Waiting;
    QByteArray idempotency;
    int attempts = 0;
    std::optional<qint64> notBeforeMs;
    std::optional<qint64> nextAttemptMs;
    qint64 madeAtMs = 0;
    std::optional<qint64> handedAtMs;
    std::optional<qint64> sentAtMs;
    QString remoteId;
    QString url;
    QString error; ///< code in kebab case
    QString place; ///< the folder of the delivery under way
};

} // namespace vigie::outbox
