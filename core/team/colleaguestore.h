// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "team/colleague.h"

namespace vigie::workspace {
class Connection;
}

/// Colleagues in the workspace: call these inside Workspace::read() or write().
namespace vigie::team {

using workspace::Connection;

/// Those who work here, the owner first, then by name.
QList<Colleague> colleagues(Connection &c);
std::optional<Colleague> colleagueNamed(Connection &c, const QString &name);
/// "Anne Morvan", or an empty text for the null Id (Vigie itself) and for ids unknown here.
QString nameOf(Connection &c, const Id &id);
/// A workspace of one: its only colleague re-reads instead of asking another.
bool isAlone(Connection &c);

/// Proves who acts: `name` empty means the owner. PassphraseNeeded when one is set and `passphrase` is
/// nothing, PassphraseWrong, ColleagueUnknown.
Result<Actor> actAs(Connection &c, const QString &name, const std::optional<QString> &passphrase);

/// The owner of a workspace that is being made: asks for nobody's permission, refuses a second one.
Result<Colleague> addOwner(Connection &c, const QString &name, Role role);

/// The rest needs Act::ManageTeam, except one's own passphrase. Names are trimmed, 1 to 80 characters, unlike
/// any other.
Result<Colleague> addColleague(Connection &c, const Actor &actor, const QString &name, Role role);
Result<Colleague> setRole(Connection &c, const Actor &actor, const QString &name, Role role);
/// An empty passphrase takes it away. `hashed` comes from hashPassphrase(), made outside the transaction.
Result<Colleague> setPassphrase(Connection &c, const Actor &actor, const QString &name,
                                const QString &hashed);

} // namespace vigie::team
