// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/chunk.h"
#include "inbox/intake.h"
#include "inbox/intakestore.h"

namespace vigie::inbox {

/// The writing half of an import: takes the chunks of one file from the parsing thread and writes them, whole
/// batches in a transaction each, one after the other. Made and used by the parsing thread.
class RowWriter
{
public:
    RowWriter(workspace::Workspace &workspace, IntakeTerms terms, std::shared_ptr<std::atomic_bool> cancel);
    ~RowWriter(); ///< waits for the transaction under way

    /// Hands a chunk over; `meanwhile` is called about twenty times a second while it waits for room. False
    /// where nothing more can be written.
    bool add(std::unique_ptr<Chunk> chunk, const std::function<void()> &meanwhile);
    /// Waits until everything handed over is written, or cannot be.
    void finish(const std::function<void()> &meanwhile);

    qint64 added() const;
    qint64 duplicates() const;
    qint64 updated() const;
    /// What the store refused; once finished.
    QList<Reject> refused() const;
    /// As IntakeStore::channels(); once finished.
    QMap<qint64, qint64> channels() const;
    /// Why writing ended early: Cancelled, or what SQLite refused.
    std::optional<Error> failure() const;

private:
    struct Shared;
    void write();
    bool waitForWrite() const;

    workspace::Workspace &m_workspace;
    std::shared_ptr<Shared> m_shared; ///< with the transactions under way, which may end after the last look
};

} // namespace vigie::inbox
