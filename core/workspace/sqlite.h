// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

struct sqlite3;
namespace SQLite {
class Exception;
}

namespace vigie::workspace {

/// What SQLite's result code means for a person: full disk, read-only, damage, busy, cancelled… Pure.
/// Source: https://www.sqlite.org/rescode.html
Error errorFrom(const SQLite::Exception &exception);
Error errorFromCode(int extendedCode, const QString &message);

} // namespace vigie::workspace
