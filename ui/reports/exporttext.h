// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "report/words.h"
#include "ui/reportexport.h"

namespace vigie::ui {

/// "Week 47 is written: 9 files in /home/anne/Reports." In the language in use.
QString exportedText(const report::Period &period, const ExportedReport &exported, const QString &folder);
/// What went wrong, what was kept of what exportReport() wrote before, and what to do. Plain text, paths made
/// safe to show.
QString exportErrorText(const Error &error);

} // namespace vigie::ui
