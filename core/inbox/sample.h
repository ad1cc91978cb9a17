// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/intake.h"

namespace vigie::inbox {

/// Loads the sample firm (resources/sample): its channels, marked so, its messages, moved by whole weeks so
/// that the last of them is as recent as it can be without lying in the future, and the stops of its round
/// that are no channel's, with looks that are moved by whole days in the same way. Removed by removeSample().
/// Needs Act::ManageSettings and Act::Import. StateForbids where it is there already ("state": "loaded"), or
/// where a channel bears the name of one of its own ("state": "channel-exists", "name").
/// `folder` holds channels.jsonl, mentions.jsonl and stops.jsonl; the default is the copy in the program. The
/// workspace must outlive the future.
QFuture<Result<ImportReport>> loadSample(workspace::Workspace &workspace, const team::Actor &actor,
                                         const Judge &judge = {},
                                         const QString &folder = QStringLiteral(":/sample"));

} // namespace vigie::inbox
