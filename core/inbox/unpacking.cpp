// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/unpacking.h"

#include "inbox/intakelimits.h"

#include <QTemporaryFile>

#include <array>

namespace vigie::inbox {

static constexpr qint64 piece = 256 * 1024;

static constexpr std::array<quint32, 256> crcTable = [] {
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 rest = i;
        for (int bit = 0; bit < 8; ++bit)
            rest = rest & 1 ? 0xedb88320u ^ rest >> 1 : rest >> 1;
        table[i] = rest;
    }
    return table;
}();

quint32 crc32Of(QByteArrayView bytes, quint32 before)
{
    quint32 crc = ~before;
    for (const char byte : bytes)
        crc = crcTable[(crc ^ static_cast<quint8>(byte)) & 0xff] ^ crc >> 8;
    return ~crc;
}

bool isBomb(qint64 unpacked, qint64 packed)
{
    return unpacked > limits::archiveBombBytes &&
           unpacked / limits::archiveRatio > std::max<qint64>(packed, 1);
}

Error Unpacking::damaged(const char *reason) const
{
    return makeError(ErrorCode::ArchiveDamaged, {{"path", path}, {"reason", QLatin1StringView(reason)}});
}

Error Unpacking::tooLarge(qint64 limit) const
{
    return makeError(ErrorCode::TooLarge, {{"path", path}, {"limit", QString::number(limit)}});
}

Result<std::unique_ptr<QFile>> Unpacking::copy(QIODevice &from, qint64 size, quint32 *crc) const
{
    auto to = std::make_unique<QTemporaryFile>();
    if (!to->open())
        return fail(ErrorCode::DiskFull, {{"path", to->fileTemplate()}});
    QByteArray bytes(std::min(size, piece), Qt::Uninitialized);
    for (qint64 done = 0; done < size;) {
        if (cancel)
            return fail(ErrorCode::Cancelled);
        const qint64 read = from.read(bytes.data(), std::min(size - done, piece));
        if (read <= 0)
            return fail(damaged("cut"));
        if (to->write(bytes.constData(), read) != read)
            return fail(ErrorCode::DiskFull, {{"path", to->fileTemplate()}});
        if (crc)
            *crc = crc32Of(QByteArrayView(bytes.constData(), read), *crc);
        done += read;
    }
    if (!to->flush() || !to->seek(0))
        return fail(ErrorCode::DiskFull, {{"path", to->fileTemplate()}});
    return to;
}

} // namespace vigie::inbox
