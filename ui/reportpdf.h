// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/documents.h"

class QIODevice;

namespace vigie::ui {

/// The report on A4: page one for the director (five figures, summary, charts), then the tables. Charts are
/// vectors, fonts are embedded, headers of tables are repeated after a page break. Needs a QGuiApplication
/// ("offscreen" will do); any thread. False where the device refuses.
bool drawPdf(const report::Numbers &numbers, const QString &firm, const report::Words &words,
             QIODevice &device);

/// The same as a file that is whole or not there: see models/wholefile.h.
Result<void> writePdf(const report::Numbers &numbers, const QString &firm, const report::Words &words,
                      const QString &path);

} // namespace vigie::ui
