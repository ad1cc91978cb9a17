// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/fields.h"
#include "inbox/incoming.h"
#include "inbox/timereader.h"

namespace vigie::inbox {

/// Why a row is refused: see Reject.
struct Refusal
{
    const char *reason;
    QByteArray detail;
};

/// Puts one value, as the file writes it, into its field; an empty one leaves it. The view is kept. Fields of
/// columns alone are only looked at.
std::optional<Refusal> readField(Incoming &row, Field field, QByteArrayView value, TimeReader &times);

/// Whether the row has what cli.md asks: a text, and something to know it by.
std::optional<Refusal> lacking(const Incoming &row);

/// The remote id of a row that has none, the same for the same row: its address, or a digest. Pure.
QByteArray madeIdentity(const Incoming &row);

/// The text of a review that has only its stars: "★★★☆☆". Pure.
QByteArray starsText(int rating);

Reject rejected(const Place &place, const Refusal &refusal);

} // namespace vigie::inbox
