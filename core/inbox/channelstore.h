// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/channel.h"
#include "team/colleague.h"

#include <QMap>

namespace vigie::workspace {
class Connection;
}

/// Channels in the workspace: call these inside Workspace::read() or write().
namespace vigie::inbox {

using workspace::Connection;

/// All, by name.
QList<Channel> channels(Connection &c);
/// How many mentions each holds, by its row; channels without any are left out.
QMap<qint64, qint64> mentionsByChannel(Connection &c);
std::optional<Channel> channelAt(Connection &c, qint64 row);
/// Names compare as folded() does.
std::optional<Channel> channelNamed(Connection &c, const QString &name);

/// Needs Act::ManageSettings. A name is 1 to 80 characters and unlike any other's. Gives it with its row and
/// id. It is a stop of the round from then on (roundstore.h).
Result<Channel> addChannel(Connection &c, const team::Actor &actor, const Channel &channel);
/// Needs Act::ManageSettings: name, service, handle and address of the channel with that row.
Result<Channel> changeChannel(Connection &c, const team::Actor &actor, const Channel &channel);
/// Needs Act::ManageSettings. Refused (StateForbids) while it holds mentions. Its stop of
/// the round goes with it.
Result<void> removeChannel(Connection &c, const team::Actor &actor, const QString &name);
/// For intake: the channel of that name, made where there is none; asks no permission of its own. Its service
/// is the one its name speaks of; where `services` are given, that one of them, or the first.
Channel channelForIntake(Connection &c, const QString &name, bool sample, const QStringList &services = {});

} // namespace vigie::inbox
