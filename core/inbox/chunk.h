// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/incoming.h"

#include <QByteArray>

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <vector>

namespace vigie::inbox {

/// Rows with their bytes, on their way from the parsing thread to the writer.
class Chunk
{
public:
    /// Copies the row; false, and nothing done, where there is no room left. An empty chunk has room for any.
    bool add(const Incoming &row);
    const std::vector<Incoming> &rows() const { return m_rows; }
    bool isEmpty() const { return m_rows.empty(); }

private:
    std::unique_ptr<char[]> m_bytes;
    size_t m_room = 0;
    size_t m_used = 0;
    std::vector<Incoming> m_rows;
};

/// A few chunks in a row between two threads.
class ChunkQueue
{
public:
    /// Waits while the queue is full, at most `wait`; false where it still is.
    bool push(std::unique_ptr<Chunk> &chunk, std::chrono::milliseconds wait);
    /// Waits for the next, at most `wait`; nothing where none came.
    std::unique_ptr<Chunk> pop(std::chrono::milliseconds wait);
    bool isEmpty();

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::unique_ptr<Chunk>> m_chunks;
};

} // namespace vigie::inbox
