// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/png.h"

#include <QRandomGenerator>
#include <QtEndian>

namespace vigie::test {

static QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

static quint32 checksum(const QByteArray &bytes)
{
    quint32 sum = 0xffffffffU;
    for (const char byte : bytes) {
        sum ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum & 1) != 0 ? 0xedb88320U ^ (sum >> 1) : sum >> 1;
    }
    return ~sum;
}

QByteArray pngChunk(const QByteArray &name, const QByteArray &content)
{
    return bigEndian(static_cast<quint32>(content.size())) + name + content +
           bigEndian(checksum(name + content));
}

QByteArray pngHeader(quint32 width, quint32 height)
{
    return QByteArray("\x89PNG\r\n\x1a\n", 8) +
           pngChunk("IHDR", bigEndian(width) + bigEndian(height) + QByteArray("\x08\x00\x00\x00\x00", 5));
}

QByteArray noisePng(int width, int height, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray lines;
    for (int y = 0; y < height; ++y) {
        lines += '\0';
        for (int x = 0; x < width; ++x)
            lines += static_cast<char>(random.bounded(256));
    }
    return pngHeader(static_cast<quint32>(width), static_cast<quint32>(height)) +
           pngChunk("IDAT", qCompress(lines).sliced(4)) + pngChunk("IEND", {});
}

} // namespace vigie::test
