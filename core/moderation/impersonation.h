// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/channel.h"

#include <QList>
#include <QStringList>

namespace vigie::workspace {
class Connection;
}

namespace vigie::moderation {

/// What people know us by: the firm's name and our accounts' handles. Inside Workspace::read() or write().
QStringList ourNames(workspace::Connection &c);
QStringList ourNames(const QString &firm, const QList<inbox::Channel> &channels); ///< the same. Pure
/// Which of them a stranger's account passes for (base/confusable.h), by its handle or its name; empty for
/// none, and for what is ours. Pure.
QString passesFor(const QStringList &ours, QStringView handle, QStringView name, bool isOurs);

} // namespace vigie::moderation
