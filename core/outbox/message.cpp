// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/message.h"

#include <algorithm>
#include <array>

namespace vigie::outbox {

static constexpr std::array states{"waiting", "countdown", "sending", "sent",       "unknown",
                                   "failed",  "cancelled", "paused",  "handed-over"};
static constexpr std::array acts{"outbox-attempt",   "outbox-delivered",  "outbox-handed-over",
                                 "outbox-confirmed", "outbox-not-posted", "outbox-lost",
                                 "outbox-refused",   "outbox-put-off",    "outbox-cancelled",
                                 "outbox-paused",    "outbox-resumed"};

template <typename Enum, size_t size>
static std::optional<Enum> named(const std::array<const char *, size> &names, QStringView name)
{
    const auto found =
        std::ranges::find_if(names, [&](const char *known) { return name == QLatin1StringView(known); });
    if (found == names.end())
        return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

QString stateName(State state)
{
    return QLatin1StringView(states[static_cast<size_t>(state)]);
}

std::optional<State> stateNamed(QStringView name)
{
    return named<State>(states, name);
}

QString actName(Event event)
{
    return QLatin1StringView(acts[static_cast<size_t>(event)]);
}

std::optional<Event> eventOfAct(QStringView act)
{
    return named<Event>(acts, act);
}

std::optional<State> after(State state, Event event)
{
    switch (state) {
    case State::Waiting:
    case State::Countdown:
        switch (event) {
        case Event::Attempt:
            return State::Sending;
        case Event::Pause:
            return State::Paused;
        case Event::Cancel:
            return State::Cancelled;
        default:
            return std::nullopt;
        }
    case State::Paused:
        switch (event) {
        case Event::Resume:
            return State::Waiting;
        case Event::Cancel:
            return State::Cancelled;
        default:
            return std::nullopt;
        }
    case State::Sending:
        switch (event) {
        case Event::Delivered:
            return State::Sent;
        case Event::HandedOver:
            return State::HandedOver;
        case Event::Lost:
            return State::Unknown;
        case Event::Refused:
            return State::Failed;
        case Event::Retry:
            return State::Waiting;
        default:
            return std::nullopt;
        }
    case State::Unknown:
        switch (event) {
        case Event::Delivered:
            return State::Sent;
        case Event::HandedOver:
            return State::HandedOver;
        case Event::Refused:
            return State::Failed;
        case Event::NotPosted:
            return State::Waiting;
        default:
            return std::nullopt;
        }
    case State::HandedOver:
        switch (event) {
        case Event::Confirmed:
            return State::Sent;
        case Event::NotPosted:
            return State::Waiting;
        case Event::Cancel:
            return State::Cancelled;
        default:
            return std::nullopt;
        }
    case State::Sent:
    case State::Failed:
    case State::Cancelled:
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<State> stateToldBy(const QStringList &deeds)
{
    if (deeds.isEmpty() || deeds.first() != enqueuedAct)
        return std::nullopt;
    State state = State::Waiting;
    for (const QString &deed : deeds.sliced(1)) {
        const std::optional<Event> event = eventOfAct(deed);
        const std::optional<State> next = event ? after(state, *event) : std::nullopt;
        if (!next)
            return std::nullopt;
        state = *next;
    }
    return state;
}

bool isFinal(State state)
{
    return state == State::Sent || state == State::Failed || state == State::Cancelled;
}

} // namespace vigie::outbox
