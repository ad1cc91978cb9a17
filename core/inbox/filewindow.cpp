// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/filewindow.h"

#include <cstring>

namespace vigie::inbox {

static constexpr qint64 onwards = 256 * 1024; // read at once where one reads on
static constexpr qint64 elsewhere = 4 * 1024; // and where one leaps

FileWindow::FileWindow(std::unique_ptr<QFile> file, QString path)
    : m_file(std::move(file))
    , m_path(std::move(path))
    , m_size(m_file->size())
{
}

Result<QByteArrayView> FileWindow::at(qint64 offset, qint64 wanted)
{
    wanted = std::min(wanted, m_size - offset);
    if (wanted <= 0)
        return QByteArrayView();
    if (offset < m_start || offset + wanted > m_start + m_held) {
        if (auto filled = fill(offset, wanted); !filled)
            return fail(filled.error());
    }
    return QByteArrayView(m_bytes.data() + (offset - m_start), m_held - (offset - m_start));
}

Result<void> FileWindow::fill(qint64 offset, qint64 wanted)
{
    const bool readsOn = offset >= m_start && offset <= m_start + m_held;
    const qint64 kept = readsOn ? m_start + m_held - offset : 0;
    const qint64 length = std::min(std::max(wanted, readsOn ? onwards : elsewhere), m_size - offset);
    if (kept > 0)
        std::memmove(m_bytes.data(), m_bytes.data() + (offset - m_start), static_cast<size_t>(kept));
    m_start = offset;
    m_held = kept;
    if (const auto room = static_cast<size_t>(length + padding); m_bytes.size() < room)
        m_bytes.resize(room);
    if (!m_file->seek(m_start + m_held))
        return fail(ErrorCode::InputOutput, {{"path", m_path}});
    while (m_held < length) {
        const qint64 read = m_file->read(m_bytes.data() + m_held, length - m_held);
        if (read < 0)
            return fail(ErrorCode::InputOutput, {{"path", m_path}});
        if (read == 0)
            return fail(ErrorCode::FileChanged, {{"path", m_path}});
        m_held += read;
    }
    return {};
}

Result<qint64> FileWindow::afterLine(qint64 offset)
{
    while (offset < m_size) {
        const auto view = at(offset, 1);
        if (!view)
            return fail(view.error());
        const void *found = std::memchr(view->data(), '\n', static_cast<size_t>(view->size()));
        if (found)
            return offset + (static_cast<const char *>(found) - view->data()) + 1;
        offset += view->size();
    }
    return m_size;
}

} // namespace vigie::inbox
