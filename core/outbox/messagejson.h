// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/outboxstore.h"

#include <QJsonObject>
#include <QTimeZone>

namespace vigie::outbox {

/// The outbox message object of cli.md, and "mention", "text", "handed_at", "sent_at". Times in `zone` with
/// offset; null where there is none. Pure.
QJsonObject messageJson(const Message &message, const QTimeZone &zone);

/// outbox.jsonl in `folder`: every message, oldest first. Written under a temporary name and renamed when
/// whole, over an older one. Gives how many. ReadOnly, DiskFull.
Result<qint64> exportOutbox(Connection &c, const QString &folder);

} // namespace vigie::outbox
