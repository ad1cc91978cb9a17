// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/case.h"

#include <QJsonObject>
#include <QTimeZone>

namespace vigie::moderation {

/// "id", "kind", "title", "by", "at", "closed_at" (or null).
QJsonObject caseJson(const Case &about, const QTimeZone &zone);
/// Besides: "readers" (names), "people" ("author", "channel", "handle", "name", "protected"), "mentions"
/// (ids), "notes" ("by", "at", "text"). Inside Workspace::read() or write().
QJsonObject caseJson(Connection &c, const WholeCase &whole, const QTimeZone &zone);

} // namespace vigie::moderation
