// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "approval/approvalstore.h"

#include <QJsonObject>
#include <QTimeZone>

namespace vigie::approval {

/// The draft object of cli.md. `approvals` holds the go-aheads that count; refusals and voided ones stand in
/// the export. Times in `zone` with offset. Pure.
QJsonObject draftJson(const reply::Draft &draft, const QList<Approval> &approvals, const QTimeZone &zone);
/// One draft's, read with its approvals; nothing when unknown or discarded. Inside Workspace::read() or
/// write(), in the workspace's zone.
std::optional<QJsonObject> draftJson(Connection &c, const Id &draft);

/// drafts.jsonl in `folder`: every draft (discarded ones too) with all its versions and decisions. Written
/// under a temporary name and renamed when whole, over an older one. Gives how many. ReadOnly, DiskFull.
Result<qint64> exportDrafts(Connection &c, const QString &folder);

} // namespace vigie::approval
