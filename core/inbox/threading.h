// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/incoming.h"
#include "workspace/statement.h"

#include <string>
#include <unordered_map>

namespace vigie::workspace {
class Connection;
}

namespace vigie::inbox {

/// The post that an address of a comment names, where the service writes both into it (Facebook's
/// "?comment_id=", LinkedIn's "?commentUrn=", YouTube's "&lc="): the address before that. Else empty. Pure.
QByteArrayView postAddress(QByteArrayView url);

/// Finds under which post a row stands while it is taken in: where what it answers stands; else the post that
/// its address names, the title it came under, or what it answers, whether that is in or not. Posts of our
/// own are where they stand themselves, by their address or remote id. Private messages, mails and reviews
/// stand nowhere. What comes first does not matter. For one transaction, on its thread.
class Threading
{
public:
    explicit Threading(workspace::Connection &c);

    /// The row of the thread, made where it is new; nothing for what stands alone.
    std::optional<qint64> threadOf(const Incoming &row, qint64 channel, Kind kind, bool ours);
    /// `row` was added there: what came before and answers it stands there too.
    void gather(const Incoming &row, qint64 channel, qint64 thread);

private:
    qint64 findOrAdd(qint64 channel, const std::string &ident);

    workspace::Connection &m_connection;
    workspace::Statement m_parent;
    workspace::Statement m_child;
    workspace::Statement m_find;
    std::unordered_map<std::string, qint64> m_known;
};

} // namespace vigie::inbox
