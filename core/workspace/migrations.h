// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace vigie::workspace {

class Connection;

/// "VIGI": SQLite's application_id of every workspace.
inline constexpr int applicationId = 0x56494749;

/// The schema this Vigie writes: the number of the last file of resources/migrations.
int newestSchema();

/// Replays resources/migrations after the schema the file has, all in one transaction, so that a failed one
/// leaves the file as it was; a new file is every migration replayed. Gives the schema found before.
Result<int> migrate(Connection &c);

/// Reads the first 100 bytes of the file without opening it as a database: application_id and user_version as
/// SQLite's file format says (https://www.sqlite.org/fileformat.html, 1.3). Refuses what is no workspace of a
/// Vigie as old as this one, untouched.
Result<void> readable(const QString &path);

} // namespace vigie::workspace
