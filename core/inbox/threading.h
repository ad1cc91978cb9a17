// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/incoming.h"
#include "workspace/statement.h"

#include <string>
#include <unordered_map>
#include <unordered_set>

namespace vigie::workspace {
class Connection;
}

namespace vigie::inbox {

/// The post that an address of a comment names, where the service writes both into it (Facebook's
/// "?comment_id=", LinkedIn's "?commentUrn=", YouTube's "&lc="): the address before that. Else empty. Pure.
QByteArrayView postAddress(QByteArrayView url);

/// What one import knows of threads: all there is, where the file held none when it began, so that nothing
/// need be looked up at random places of the file. Lives over several transactions; 64-bit hashes stand for
/// names.
struct ThreadMemory
{
    bool complete = false;
    std::unordered_map<quint64, qint64> byRow;   ///< (channel, remote id) of what stands in a thread
    std::unordered_map<quint64, qint64> byIdent; ///< (channel, ident)
    std::unordered_set<quint64> awaited;         ///< (channel, remote id) of what is answered and was not in
    std::unordered_map<qint64, qint64> movedTo;  ///< threads that were found to belong to another

    qint64 now(qint64 thread) const;
    void forget();
};

/// Finds under which post a row stands while it is taken in: where what it answers stands; else the post that
/// its address names, the title it came under, or what it answers, whether that is in or not. Posts of our
/// own are where they stand themselves, by their address or remote id. Private messages, mails and reviews
/// stand nowhere. What comes first does not matter. For one transaction, on its thread.
class Threading
{
public:
    Threading(workspace::Connection &c, ThreadMemory &memory);

    /// The row of the thread, made where it is new; nothing for what stands alone.
    std::optional<qint64> threadOf(const Incoming &row, qint64 channel, Kind kind, bool ours);
    /// `row` was added there: what came before and answers it stands there too.
    void gather(const Incoming &row, qint64 channel, qint64 thread);

private:
    qint64 findOrAdd(qint64 channel, const std::string &ident);
    std::optional<qint64> threadOfParent(const Incoming &row, qint64 channel);
    void remember(const Incoming &row, qint64 channel, qint64 thread);

    workspace::Connection &m_connection;
    ThreadMemory &m_memory;
    workspace::Statement m_parent;
    workspace::Statement m_child;
    workspace::Statement m_find;
};

} // namespace vigie::inbox
