// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "workspace/keys.h"

#include <QString>

namespace vigie {
class Clock;
}

namespace vigie::workspace {

class Connection;

struct BackupMade
{
    QString path; ///< absolute
    qint64 bytes = 0;
    QString sha256; ///< 64 hexadecimal characters, of the file
};

/// A consistent copy of the state that a read connection sees, while others work; written beside `path` and
/// renamed when it is whole and durable. Refuses an existing file. Interrupted with the connection's work.
/// Runs outside a transaction of its own: call it through backUp() of Workspace::read().
Result<BackupMade> backUp(Connection &c, const QString &path);

/// Restores `backup` into a new workspace at `path`, never over one. The copy gets an id and a key of its own
/// and starts an epoch when it is first opened, which voids approvals that wait.
Result<BackupMade> restore(const QString &backup, const QString &path, const Clock &clock);

} // namespace vigie::workspace
