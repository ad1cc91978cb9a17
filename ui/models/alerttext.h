// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/roundalerts.h"
#include "triage/unassigned.h"

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

/// That messages are nobody's: "Kerlo: 2 messages are nobody’s". Pure but for the language.
AlertWords nobodysAlert(const triage::Unassigned &found, const QString &firm);

} // namespace vigie::ui
