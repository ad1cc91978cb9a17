// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/chunk.h"

#include "inbox/intakelimits.h"

#include <cstring>

namespace vigie::inbox {

static constexpr QByteArrayView Incoming::*texts[] = {
    &Incoming::remoteId, &Incoming::channel,     &Incoming::authorHandle, &Incoming::authorName,
    &Incoming::language, &Incoming::text,        &Incoming::url,          &Incoming::inReplyTo,
    &Incoming::where,    &Incoming::parentTitle,
};

bool Chunk::add(const Incoming &row)
{
    size_t size = 0;
    for (const auto text : texts)
        size += static_cast<size_t>((row.*text).size());
    if (m_rows.empty() && size > m_room) {
        m_room = std::max(size, static_cast<size_t>(limits::chunkBytes));
        m_bytes = std::make_unique_for_overwrite<char[]>(m_room);
        m_rows.reserve(static_cast<size_t>(limits::rowsInChunk));
    }
    if (m_used + size > m_room || std::ssize(m_rows) >= limits::rowsInChunk)
        return false;
    Incoming &kept = m_rows.emplace_back(row);
    for (const auto text : texts) {
        QByteArrayView &view = kept.*text;
        if (view.isEmpty())
            continue;
        char *const to = m_bytes.get() + m_used;
        std::memcpy(to, view.data(), static_cast<size_t>(view.size()));
        m_used += static_cast<size_t>(view.size());
        view = QByteArrayView(to, view.size());
    }
    return true;
}

bool ChunkQueue::push(std::unique_ptr<Chunk> &chunk, std::chrono::milliseconds wait)
{
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait_for(lock, wait, [this] { return std::ssize(m_chunks) < limits::chunksAhead; }))
        return false;
    m_chunks.push_back(std::move(chunk));
    m_changed.notify_all();
    return true;
}

std::unique_ptr<Chunk> ChunkQueue::pop(std::chrono::milliseconds wait)
{
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait_for(lock, wait, [this] { return !m_chunks.empty(); }))
        return nullptr;
    std::unique_ptr<Chunk> chunk = std::move(m_chunks.front());
    m_chunks.pop_front();
    m_changed.notify_all();
    return chunk;
}

bool ChunkQueue::isEmpty()
{
    const std::scoped_lock lock(m_mutex);
    return m_chunks.empty();
}

} // namespace vigie::inbox
