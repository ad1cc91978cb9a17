// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/rowwriter.h"

#include "inbox/intakelimits.h"
#include "workspace/workspace.h"

namespace vigie::inbox {

using workspace::Connection;
using namespace std::chrono_literals;

static constexpr auto lookInterval = 50ms;
static constexpr auto parserMayTake = 100ms; // then what is there is committed, and others may write

namespace {
struct Counts
{
    qint64 rows() const { return added + duplicates + updated + refused.size(); }
    qint64 added = 0;
    qint64 duplicates = 0;
    qint64 updated = 0;
    QList<Reject> refused;
};
} // namespace

struct RowWriter::Shared
{
    Shared(IntakeTerms terms, std::shared_ptr<std::atomic_bool> cancelled)
        : store(std::move(terms))
        , cancel(std::move(cancelled))
    {
    }

    Result<Counts> writeBatch(Connection &c);
    void done(const Result<Counts> &written);

    IntakeStore store;
    ChunkQueue queue;
    std::shared_ptr<std::atomic_bool> cancel;

    std::mutex mutex; ///< of what follows
    std::condition_variable changed;
    bool writing = false;
    Counts counts;
    std::optional<Error> failure;
};

Result<Counts> RowWriter::Shared::writeBatch(Connection &c)
{
    const IntakeStore::Session session(store, c);
    if (!store.hasItsChannel())
        return fail(ErrorCode::NotFound, {{"what", QStringLiteral("channel")}});
    Counts batch;
    while (batch.rows() < limits::rowsInBatch) {
        const std::unique_ptr<Chunk> chunk = queue.pop(parserMayTake);
        if (!chunk)
            break;
        for (const Incoming &row : chunk->rows()) {
            if (*cancel || c.interrupted())
                return fail(ErrorCode::Cancelled);
            switch (store.take(row)) {
            case Taken::Added:
                ++batch.added;
                break;
            case Taken::Duplicate:
                ++batch.duplicates;
                break;
            case Taken::Updated:
                ++batch.updated;
                break;
            case Taken::Refused:
                batch.refused.append({{}, row.place.line, QLatin1StringView(refusedBecause), {}});
                break;
            }
        }
    }
    if (batch.added + batch.updated > 0)
        c.touch(workspace::Area::Mentions);
    return batch;
}

void RowWriter::Shared::done(const Result<Counts> &written)
{
    const std::scoped_lock lock(mutex);
    writing = false;
    if (written) {
        counts.added += written->added;
        counts.duplicates += written->duplicates;
        counts.updated += written->updated;
        counts.refused += written->refused;
    } else {
        failure = written.error();
    }
    changed.notify_all();
}

RowWriter::RowWriter(workspace::Workspace &workspace, IntakeTerms terms,
                     std::shared_ptr<std::atomic_bool> cancel)
    : m_workspace(workspace)
    , m_shared(std::make_shared<Shared>(std::move(terms), std::move(cancel)))
{
}

RowWriter::~RowWriter()
{
    while (!waitForWrite()) {
    }
}

/// Whether none is under way any more.
bool RowWriter::waitForWrite() const
{
    std::unique_lock lock(m_shared->mutex);
    return m_shared->changed.wait_for(lock, lookInterval, [this] { return !m_shared->writing; });
}

/// Sees that a transaction is under way, unless none can be.
void RowWriter::write()
{
    {
        const std::scoped_lock lock(m_shared->mutex);
        if (m_shared->writing || m_shared->failure)
            return;
        m_shared->writing = true;
    }
    m_workspace.write([shared = m_shared](Connection &c) { return shared->writeBatch(c); })
        .then([shared = m_shared](const Result<Counts> &written) { shared->done(written); })
        .onCanceled([shared = m_shared] { shared->done(fail(ErrorCode::Cancelled)); });
}

bool RowWriter::add(std::unique_ptr<Chunk> chunk, const std::function<void()> &meanwhile)
{
    while (!m_shared->queue.push(chunk, lookInterval)) {
        if (failure())
            return false;
        write();
        meanwhile();
    }
    write();
    return !failure();
}

void RowWriter::finish(const std::function<void()> &meanwhile)
{
    for (;;) {
        while (!waitForWrite())
            meanwhile();
        if (m_shared->queue.isEmpty() || failure())
            return;
        write();
    }
}

qint64 RowWriter::added() const
{
    const std::scoped_lock lock(m_shared->mutex);
    return m_shared->counts.added;
}

qint64 RowWriter::duplicates() const
{
    const std::scoped_lock lock(m_shared->mutex);
    return m_shared->counts.duplicates;
}

qint64 RowWriter::updated() const
{
    const std::scoped_lock lock(m_shared->mutex);
    return m_shared->counts.updated;
}

QList<Reject> RowWriter::refused() const
{
    const std::scoped_lock lock(m_shared->mutex);
    return m_shared->counts.refused;
}

QMap<qint64, qint64> RowWriter::channels() const
{
    return m_shared->store.channels();
}

std::optional<Error> RowWriter::failure() const
{
    const std::scoped_lock lock(m_shared->mutex);
    return m_shared->failure;
}

} // namespace vigie::inbox
