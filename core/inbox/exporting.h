// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/mention.h"

#include "base/result.h"

#include <QJsonObject>
#include <QTimeZone>

namespace vigie::workspace {
class Connection;
}

namespace vigie::inbox {

using workspace::Connection;

/// The mention object of cli.md, without what is not known yet (triage, due). `assigneeName` words the
/// assignee; times in `zone` with offset.
QJsonObject mentionJson(const Mention &mention, const QString &assigneeName, const QTimeZone &zone);

/// mentions.jsonl in `folder`: every mention in the order of time, the object of cli.md and every other field
/// that `import` takes in, whose texts come back byte for byte. Written under a temporary name and renamed
/// when whole. Gives how many. DiskFull, ReadOnly, InputOutput.
Result<qint64> exportMentions(Connection &c, const QString &folder);

} // namespace vigie::inbox
