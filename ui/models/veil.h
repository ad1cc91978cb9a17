// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/judgement.h"

#include <QString>

#include <optional>

namespace vigie::ui {

/// Whether a message is blurred until somebody asks for it: what is clearly abuse, and is not ours.
bool isVeiled(const std::optional<inbox::Judgement> &judgement, bool ours);
/// Criticism that gives its reasons and insults nobody: it is answered, and hiding it is not offered (seed
/// 004).
bool isArguedCriticism(const std::optional<inbox::Judgement> &judgement);
/// A text of the same shape that says nothing: what is blurred in its place, so that nothing is left to be
/// guessed, copied or read aloud. Pure.
QString veiledText(const QString &text);

} // namespace vigie::ui
