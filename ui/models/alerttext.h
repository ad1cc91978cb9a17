// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/roundalerts.h"

/// The words of alerts, in the language in use.
namespace vigie::ui {

struct AlertWords
{
    QString title; ///< "Kerlo: 3 places not looked at"
    QString body;  ///< a line a place, at most five
};

/// Of one or more, in their order. Plain text: names, which are others' text, are one safe line each. Pure
/// but for the language.
AlertWords alertWords(const QList<inbox::RoundAlert> &alerts, const QString &firm, qint64 nowMs,
                      const QTimeZone &zone);

} // namespace vigie::ui
