// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie::train {

/// Learns how French and English words are spelled, from the sets whose weights may be shipped, Vigie's own
/// sample and its lexicons, and writes OUT/letters.weights. False where that cannot be written.
bool writeLetters(const QString &data, const QString &sample, const QString &out);

} // namespace vigie::train
