// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/feedrow.h"

#include <QTimeZone>

namespace vigie::ui {

/// A card as a screen reader says it: all that the card shows, in words.
QString rowText(const FeedRow &row, qint64 nowMs, const QTimeZone &zone);

/// "3 h without an answer", for messages that still ask for one; else empty.
QString silenceText(const FeedRow &row, qint64 nowMs);

/// "4 of 5 stars"; empty without a rating.
QString ratingText(std::optional<int> rating);

} // namespace vigie::ui
