// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/verdict.h"

#include <QJsonObject>

namespace vigie::triage {

/// A verdict as cli.md writes it, without the id. `text` is what it was found in: places are counted in code
/// points of it. Pure.
QJsonObject verdictJson(const Verdict &verdict, QStringView text);

} // namespace vigie::triage
