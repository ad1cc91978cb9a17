// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/message.h"
#include "team/colleague.h"

#include <QFuture>

namespace vigie::workspace {
class Workspace;
}

/// Delivery by hand, for channels without a live link.
namespace vigie::outbox {

struct HandDelivered
{
    QList<Message> delivered;            ///< handed over by this call
    QList<std::pair<Id, Error>> refused; ///< and why; they stay as they were
};

/// Writes each message that waits (of that channel, or all) as `folder`/ID.txt holding exactly the approved
/// text in UTF-8, then marks it handed over: never twice. A message whose attempt into that folder was
/// interrupted is looked for there first. The file is whole or absent: written under another name, synced,
/// renamed, never over another.
QFuture<Result<HandDelivered>> deliverToFolder(workspace::Workspace &workspace, const team::Actor &actor,
                                               const QString &folder, const QString &channelName);

/// For "copy and open the page": begins the attempt and hands it over in one step; the caller puts the text
/// on the clipboard before it calls this, so that a crash in between loses nothing but the mark.
QFuture<Result<Message>> handOverCopied(workspace::Workspace &workspace, const team::Actor &actor,
                                        const Id &message);

} // namespace vigie::outbox
