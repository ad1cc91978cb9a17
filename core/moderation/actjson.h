// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/act.h"

#include <QJsonObject>
#include <QTimeZone>

namespace vigie::moderation {

/// "id", "mention", "act", "article", "charter" (its SHA-256), "reason", "unproven", "by", "at", "alone",
/// "state", "decided_by" (or null), "decided_at", "on_page", "off_page" (times or null), "to_do" (true or
/// false). Pure.
QJsonObject actJson(const ModerationAct &act, const QTimeZone &zone);

} // namespace vigie::moderation
