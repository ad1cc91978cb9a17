// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "moderation/act.h"
#include "moderation/case.h"

#include <QTimeZone>

/// The words of moderation. Any thread.
namespace vigie::ui {

/// "Hide", "Delete", "Warn", "Ban", as on a button, without an ellipsis.
QString actKindText(moderation::ActKind kind);
QString caseKindText(moderation::CaseKind kind); ///< "Harassment", "Legal", "Personnel"
/// What is done on the page: "Hide it on the page", "Warn the author"; taken back: "Show it again on the
/// page".
QString taskText(const moderation::ModerationAct &act);
/// Where an act stands: "Hidden by Anne (A1: insult)", "To be hidden, says Anne (A1: insult): a second
/// colleague confirms".
QString actStandText(const moderation::ModerationAct &act);
/// What is wrong in a charter, without its line.
QString charterProblemText(const QString &code, const QString &fact);
/// A step of the ladder: "2 of 3, warn: A last warning."
QString ladderStepText(const moderation::Charter &charter, int step);

/// Of errors about the charter, and of what StateForbids says of a moderated message; empty for others.
QString moderationErrorText(const Error &error);

} // namespace vigie::ui
