// SPDX-License-Identifier: GPL-3.0-or-later
#include "reply/draft.h"

#include "base/canonical.h"

#include <QCryptographicHash>

#include <array>

namespace vigie::reply {

using namespace Qt::StringLiterals;

QString stateName(State state)
{
    static constexpr std::array names{"working",  "submitted",   "approved", "withdrawn",
                                      "rejected", "handed-over", "sent"};
    return QLatin1StringView(names[static_cast<size_t>(state)]);
}

State stateOf(const Standing &standing)
{
    if (standing.message == "sent"_L1)
        return State::Sent;
    if (standing.message == "handed-over"_L1)
        return State::HandedOver;
    if (standing.version == 0 || standing.message == "cancelled"_L1 || standing.message == "failed"_L1)
        return State::Working;
    const bool refused = standing.decision == "rejected"_L1 || standing.decision == "sent-back"_L1;
    if (!standing.same)
        return refused ? State::Working : State::Withdrawn;
    if (refused)
        return State::Rejected;
    return standing.decision.isEmpty() ? State::Submitted : State::Approved;
}

bool isLocked(const Standing &standing)
{
    return standing.message == "sending"_L1 || standing.message == "unknown"_L1 ||
           standing.message == "handed-over"_L1 || standing.message == "sent"_L1;
}

QByteArray digestOf(const Version &version)
{
    return QCryptographicHash::hash(
        canonical({version.salt, version.draft.bytes(), QByteArray::number(version.number),
                   QByteArray::number(version.channel), version.channelId.bytes(), version.target.toUtf8(),
                   version.isPrivate ? "private" : "public", version.text.toUtf8(), version.author.bytes(),
                   QByteArray::number(version.atMs)}),
        QCryptographicHash::Sha256);
}

} // namespace vigie::reply
