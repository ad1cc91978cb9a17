// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/learning.h"

#include <QString>

namespace vigie::train {

/// Fits the weights of abuse that Vigie comes with, from the sets whose weights may be shipped and
/// Vigie's own sample, and writes OUT/{en,fr}/abuse.weights. On three fourths of the texts, or on `all`.
/// False where they cannot be written.
bool writeAbuse(const triage::Triage &plain, const QString &data, const QString &sample, bool all,
                const QString &out);

} // namespace vigie::train
