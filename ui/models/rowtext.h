// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/feedrow.h"

#include <QTimeZone>

namespace vigie::ui {

/// A card as a screen reader says it: all that the card shows, in words.
QString rowText(const FeedRow &row, qint64 nowMs, const QTimeZone &zone);

/// Of a story: "vanishes in 3 h", "vanished"; empty for what stays.
QString vanishingText(std::optional<qint64> expiresAtMs, qint64 nowMs);
/// The same in full: "vanishes in 3 hours, Monday, 23 November 2026 00:00".
QString vanishingWords(std::optional<qint64> expiresAtMs, qint64 nowMs, const QTimeZone &zone);

/// "4 of 5 stars"; empty without a rating.
QString ratingText(std::optional<int> rating);

} // namespace vigie::ui
