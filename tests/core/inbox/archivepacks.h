// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

#include <optional>

namespace vigie::test {

/// A file to be packed, and how its record in the archive is falsified.
struct Packed
{
    QByteArray name;
    QByteArray content;
    qint64 size = -1;     ///< said; -1: its own
    quint16 flags = 0;    ///< of ZIP
    quint16 method = 0;   ///< said
    qint64 checksum = -1; ///< -1: its own
};

inline quint32 checksumOf(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? 0xedb88320u ^ crc >> 1 : crc >> 1;
    }
    return ~crc;
}

template <typename T>
QByteArray littleEndian(qint64 number)
{
    QByteArray bytes(sizeof(T), '\0');
    qToLittleEndian(static_cast<T>(number), bytes.data());
    return bytes;
}

/// A ZIP archive of files that are not compressed.
inline QByteArray zipOf(const QList<Packed> &files)
{
    QByteArray zip, list;
    for (const Packed &file : files) {
        const qint64 size = file.size < 0 ? file.content.size() : file.size;
        const qint64 packed = file.method == 0 ? size : file.content.size();
        const qint64 checksum = file.checksum < 0 ? checksumOf(file.content) : file.checksum;
        const QByteArray common = littleEndian<quint16>(file.flags) + littleEndian<quint16>(file.method) +
                                  QByteArray(4, '\0') + littleEndian<quint32>(checksum) +
                                  littleEndian<quint32>(packed) + littleEndian<quint32>(size) +
                                  littleEndian<quint16>(file.name.size()) + littleEndian<quint16>(0);
        list += QByteArray("PK\x01\x02\x14\0\x14\0", 8) + common + QByteArray(10, '\0') +
                littleEndian<quint32>(zip.size()) + file.name;
        zip += QByteArray("PK\x03\x04\x14\0", 6) + common + file.name + file.content;
    }
    const qint64 start = zip.size();
    return zip + list + QByteArray("PK\x05\x06\0\0\0\0", 8) + littleEndian<quint16>(files.size()) +
           littleEndian<quint16>(files.size()) + littleEndian<quint32>(list.size()) +
           littleEndian<quint32>(start) + littleEndian<quint16>(0);
}

inline QByteArray tarHeader(const QByteArray &name, qint64 size, char type = '0')
{
    QByteArray header(512, '\0');
    const auto put = [&](qsizetype at, const QByteArray &bytes) { header.replace(at, bytes.size(), bytes); };
    put(0, name.first(std::min<qsizetype>(name.size(), 100)));
    put(100, "0000644");
    put(124, QByteArray::number(size, 8).rightJustified(11, '0'));
    put(136, "00000000000");
    header[156] = type;
    put(257, QByteArray("ustar\0"
                        "00",
                        8));
    put(148, "        ");
    qint64 sum = 0;
    for (const char byte : header)
        sum += static_cast<quint8>(byte);
    put(148, QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArray("\0 ", 2));
    return header;
}

inline QByteArray padded(QByteArray content)
{
    return content.append((512 - content.size() % 512) % 512, '\0');
}

inline QByteArray tarOf(const QList<Packed> &files)
{
    QByteArray tar;
    for (const Packed &file : files) {
        if (file.name.size() > 100)
            tar += tarHeader("././@LongLink", file.name.size() + 1, 'L') + padded(file.name + '\0');
        tar += tarHeader(file.name, file.size < 0 ? file.content.size() : file.size) + padded(file.content);
    }
    return tar + QByteArray(1024, '\0');
}

/// Compressed by gzip: qCompress gives zlib's form, of which the middle is deflate's.
inline QByteArray deflated(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return QByteArray("\x03\0", 2);
    const QByteArray zlib = qCompress(bytes, 9);
    return zlib.sliced(6, zlib.size() - 10);
}

inline QByteArray gzipOf(const QByteArray &bytes, std::optional<quint32> checksum = {})
{
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) + deflated(bytes) +
           littleEndian<quint32>(checksum ? *checksum : checksumOf(bytes)) +
           littleEndian<quint32>(bytes.size());
}

} // namespace vigie::test
