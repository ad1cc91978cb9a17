// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace vigie::ui {

/// What happened, what was kept, what to do: one or two plain sentences in the language in use (tr), for the
/// window and the command line. Plain text, facts made safe to show.
QString errorText(const Error &error);

/// Why a row of a file was refused ("date-unreadable"), in a few words.
QString rejectText(const QString &reason, const QString &detail);

} // namespace vigie::ui
