// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/activity.h"
#include "workspace/oldercopy.h"

namespace vigie::workspace {

/// What `check` found: of the file, of its references, of the activity chain.
struct CheckReport
{
    bool verifiable = true; ///< false: some of the activity was written on a machine whose key is not here
    QList<Problem> problems;
    Head head;
    QList<OlderCopy> olderCopies; ///< no problem: what is there is whole
    bool ok() const { return problems.isEmpty(); }
};

/// `readData` reads every page (integrity_check), else every structure (quick_check). On a read connection;
/// `key` is this machine's and may be null. Other boxes add their own problems (approval::check).
CheckReport check(Connection &c, const Key &key, const std::optional<Head> &recorded, bool readData);

} // namespace vigie::workspace
