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

/// Puts one value, as the file writes it, into its field; an empty one leaves it. The view is kept.
std::optional<Refusal> readField(Incoming &row, Field field, QByteArrayView value, TimeReader &times);

/// Whether the row has what cli.md asks: a text, and something to know it by.
std::optional<Refusal> lacking(const Incoming &row);

Reject rejected(const Place &place, const Refusal &refusal);

} // namespace vigie::inbox
