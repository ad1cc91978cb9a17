// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/message.h"
#include "team/colleague.h"

#include <QFuture>

namespace vigie::workspace {
class Workspace;
}

/// Delivery by hand, for channels without a live link. The sample firm's channels too, as practice: a file or
/// the clipboard is all that ever becomes of their messages.
namespace vigie::outbox {

struct HandDelivered
{
    QList<Message> delivered;            ///< handed over by this call
    QList<std::pair<Id, Error>> refused; ///< and why; they wait on, or are unknown now
};

/// Writes each message that waits (of that channel, or all) as `folder`/ID.txt holding exactly the approved
/// text in UTF-8, then marks it handed over: never twice. The folder is made where it is missing. A message
/// whose attempt was interrupted is looked for first where that attempt was to write: there with the same
/// content, it is handed over; absent, it is written to `folder`; another content, or a place that cannot be
/// reached, and it is unknown. The file is whole or absent: written under another name, synced, linked, never
/// over another. Needs Act::Send. ReadOnly, FileNotFound (the folder), NotFound (the channel).
///
/// The attempts are stored in one transaction; the files are written in a second one, which holds the
/// workspace's write lock: another program on the same file cannot deliver meanwhile, so that two folders
/// never hold one message.
QFuture<Result<HandDelivered>> deliverToFolder(workspace::Workspace &workspace, const team::Actor &actor,
                                               const QString &folder, const QString &channelName);

/// For "copy and open the page": begins the attempt and hands it over in one step; the caller puts the text
/// on the clipboard before it calls this, so that a crash in between loses nothing but the mark.
QFuture<Result<Message>> handOverCopied(workspace::Workspace &workspace, const team::Actor &actor,
                                        const Id &message);

} // namespace vigie::outbox
