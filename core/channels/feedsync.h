// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "channels/httpclient.h"
#include "channels/link.h"
#include "inbox/judgement.h"

namespace vigie::workspace {
class Workspace;
}

namespace vigie::channels {

class Network;

/// One fetch of a link, as asked for.
struct SyncRequest
{
    qint64 channel = 0;  ///< its row
    Id actor = {};       ///< who asks; null: its time has come
    double chance = 0.5; ///< 0 to 1, for the jitter
    std::shared_ptr<std::atomic_bool> cancel = {};
    inbox::Judge judge = {}; ///< triage; may be empty
};

/// What came of it; the same is kept in the link. Messages that were added are committed.
struct Synced
{
    QString name;       ///< of the channel
    qint64 fetched = 0; ///< entries of the feed; 0 where nothing had changed
    qint64 added = 0;
    qint64 updated = 0;
    qint64 rejected = 0;
    std::optional<Error> error; ///< also Offline
    std::optional<Link> link;   ///< as it stands after that; nothing where it went meanwhile
};

/// Asks for the feed, with what is known of its last state, takes what came in as a file is, in whole
/// batches, and only then remembers that state: killed at any moment, the next fetch brings what is missing,
/// and nothing twice. A fetch before the moment that the site named asks nobody, and gives the error of last
/// time. The future's Error is for what was not tried at all: NotFound, StateForbids for the sample firm,
/// Cancelled; a cancelled fetch leaves the link as it was, and whole batches. `client`, `network` and
/// `workspace` outlive it. May be called from any thread.
QFuture<Result<Synced>> syncLink(workspace::Workspace &workspace, HttpClient &client, const Network &network,
                                 const SyncRequest &request);

} // namespace vigie::channels
