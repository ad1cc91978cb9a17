// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/entryspool.h"

#include "inbox/intakelimits.h"

#include <cstring>

namespace vigie::inbox {

static constexpr qint64 fetchedAtOnce = 64 * 1024;

static constexpr QByteArrayView Incoming::*spooled[] = {
    &Incoming::remoteId,  &Incoming::authorHandle, &Incoming::authorName,
    &Incoming::language,  &Incoming::text,         &Incoming::url,
    &Incoming::inReplyTo, &Incoming::parentTitle,  &Incoming::where,
};

namespace {
/// Before the spooled of a row.
struct Head
{
    qint64 length = 0; ///< of all of it
    qint64 timeMs = 0;
    qint64 line = 0;
    qint32 sizes[std::size(spooled)] = {};
    qint32 kind = -1;   ///< none
    qint32 rating = -1; ///< none
    qint32 ours = -1;   ///< not known
    bool isPrivate = false;
    bool hasTime = false;
};
} // namespace

Result<void> EntrySpool::moveOut()
{
    if (!m_file) {
        m_file = std::make_unique<QTemporaryFile>();
        if (!m_file->open())
            return fail(ErrorCode::DiskFull, {{"path", m_file->fileTemplate()}});
    }
    if (!m_file->seek(m_lastStart) || m_file->write(m_last) != m_last.size() || !m_file->flush())
        return fail(ErrorCode::DiskFull, {{"path", m_file->fileTemplate()}});
    m_lastStart += m_last.size();
    m_last.resize(0);
    return {};
}

Result<void> EntrySpool::add(Incoming &row)
{
    Head head;
    head.length = sizeof(Head);
    for (size_t i = 0; i < std::size(spooled); ++i) {
        head.sizes[i] = static_cast<qint32>((row.*spooled[i]).size());
        head.length += head.sizes[i];
    }
    head.timeMs = row.postedAtMs.value_or(0);
    head.hasTime = row.postedAtMs.has_value();
    head.line = row.place.line;
    if (row.kind)
        head.kind = static_cast<qint32>(*row.kind);
    head.rating = row.rating.value_or(-1);
    if (row.ours)
        head.ours = *row.ours;
    head.isPrivate = row.isPrivate;
    row.place.offset = m_lastStart + m_last.size();
    m_last.append(reinterpret_cast<const char *>(&head), sizeof(Head));
    for (const auto text : spooled)
        m_last.append(row.*text);
    return m_last.size() < limits::entriesInMemory ? Result<void>() : moveOut();
}

/// Those bytes; nothing where they are not there.
QByteArrayView EntrySpool::bytesAt(qint64 offset, qint64 length)
{
    const auto within = [&](qint64 start, const QByteArray &bytes) {
        return offset >= start && offset + length <= start + bytes.size();
    };
    if (within(m_lastStart, m_last))
        return QByteArrayView(m_last).sliced(offset - m_lastStart, length);
    if (!within(m_fetchedStart, m_fetched)) {
        if (!m_file || offset < 0 || offset + length > m_lastStart)
            return {};
        // Feeds begin with what is newest, so they are mostly given again from their end.
        const qint64 before = m_backwards ? std::min(offset, fetchedAtOnce) : 0;
        const qint64 wanted = before + std::max(length, fetchedAtOnce / 4);
        m_fetchedStart = offset - before;
        m_fetched.resize(std::min(wanted, m_lastStart - m_fetchedStart));
        if (!m_file->seek(m_fetchedStart) ||
            m_file->read(m_fetched.data(), m_fetched.size()) != m_fetched.size()) {
            m_fetched.resize(0);
            return {};
        }
    }
    return QByteArrayView(m_fetched).sliced(offset - m_fetchedStart, length);
}

std::optional<Incoming> EntrySpool::at(const Place &place)
{
    m_backwards = place.offset < m_asked;
    m_asked = place.offset;
    Head head;
    const QByteArrayView front = bytesAt(place.offset, sizeof(Head));
    if (front.isEmpty())
        return std::nullopt;
    std::memcpy(&head, front.data(), sizeof(Head));
    if (head.length < qint64(sizeof(Head)))
        return std::nullopt;
    const QByteArrayView whole = bytesAt(place.offset, head.length);
    if (whole.isEmpty())
        return std::nullopt;
    Incoming row;
    row.place = {place.offset, head.line};
    qsizetype at = sizeof(Head);
    for (size_t i = 0; i < std::size(spooled); ++i) {
        row.*spooled[i] = whole.sliced(at, head.sizes[i]);
        at += head.sizes[i];
    }
    if (head.hasTime)
        row.postedAtMs = head.timeMs;
    if (head.kind >= 0)
        row.kind = static_cast<Kind>(head.kind);
    if (head.rating >= 0)
        row.rating = head.rating;
    if (head.ours >= 0)
        row.ours = head.ours != 0;
    row.isPrivate = head.isPrivate;
    return row;
}

} // namespace vigie::inbox
