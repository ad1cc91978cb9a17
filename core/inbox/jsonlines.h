// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/csvsource.h"

namespace vigie::inbox {

/// Rows of a JSON Lines file: one strict JSON object (RFC 8259) a line, at most limits::jsonDepth deep; keys
/// are matched as columns are, unknown ones are passed over, null is absent. A bad line is one reject.
std::unique_ptr<IncomingSource> openJsonLines(std::unique_ptr<FileWindow> window, const RowTerms &terms);

} // namespace vigie::inbox
