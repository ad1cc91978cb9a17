// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/png.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <climits>
#include <optional>

namespace vigie::moderation {

using namespace Qt::StringLiterals;

static constexpr QByteArrayView signature("\x89PNG\r\n\x1a\n", 8);
static constexpr qsizetype aroundAChunk = 12; // its length, its name, its checksum
static constexpr std::array<const char *, 9> pixelChunks{"IHDR", "PLTE", "tRNS", "IDAT", "IEND",
                                                         "gAMA", "cHRM", "sRGB", "pHYs"};

static Error unreadable(const QString &reason)
{
    return makeError(ErrorCode::ImageUnreadable, {{"reason", reason}});
}

static constexpr std::array<quint32, 256> remainders()
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < table.size(); ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1) != 0 ? 0xedb88320U ^ (value >> 1) : value >> 1;
        table[i] = value;
    }
    return table;
}

static quint32 checksum(QByteArrayView bytes)
{
    static constexpr std::array<quint32, 256> table = remainders();
    quint32 sum = 0xffffffffU;
    for (const char byte : bytes)
        sum = table[(sum ^ static_cast<quint8>(byte)) & 0xff] ^ (sum >> 8);
    return ~sum;
}

/// Depth and kind of colour as the specification pairs them (11.2.1).
static bool isColour(int depth, int type)
{
    switch (type) {
    case 0:
        return depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
    case 3:
        return depth == 1 || depth == 2 || depth == 4 || depth == 8;
    case 2:
    case 4:
    case 6:
        return depth == 8 || depth == 16;
    default:
        return false;
    }
}

static Result<PngSize> sizeIn(QByteArrayView header)
{
    const qint64 width = qFromBigEndian<quint32>(header.data());
    const qint64 height = qFromBigEndian<quint32>(header.data() + 4);
    if (width < 1 || height < 1 || width > INT_MAX || height > INT_MAX)
        return fail(unreadable(u"damaged"_s));
    if (width > mostPixels / height)
        return fail(ErrorCode::ImageTooLarge,
                    {{"limit", QString::number(mostPixels / 1'000'000)}, {"unit", u"megapixels"_s}});
    if (!isColour(header[8], header[9]) || header[10] != 0 || header[11] != 0 || header[12] < 0 ||
        header[12] > 1)
        return fail(unreadable(u"damaged"_s));
    return PngSize{static_cast<int>(width), static_cast<int>(height)};
}

Result<PngSize> examinePng(QByteArrayView bytes)
{
    if (bytes.size() > mostImageBytes)
        return fail(ErrorCode::ImageTooLarge,
                    {{"limit", QString::number(mostImageBytes / 1'000'000)}, {"unit", u"megabytes"_s}});
    if (!bytes.startsWith(signature))
        return fail(unreadable(u"format"_s));
    std::optional<PngSize> size;
    bool hasPixels = false;
    qsizetype at = signature.size();
    while (at + aroundAChunk <= bytes.size()) {
        const qint64 length = qFromBigEndian<quint32>(bytes.data() + at);
        if (length > bytes.size() - at - aroundAChunk)
            return fail(unreadable(u"cut"_s));
        const QByteArrayView name = bytes.sliced(at + 4, 4);
        const QByteArrayView content = bytes.sliced(at + 8, length);
        const bool isHeader = name == "IHDR";
        if (isHeader == size.has_value() || (isHeader && length != 13))
            return fail(unreadable(u"damaged"_s)); // the header comes first, and once
        if (isHeader) {
            const Result<PngSize> found = sizeIn(content);
            if (!found)
                return found;
            size = *found;
        }
        const auto same = [&](const char *known) { return name == QByteArrayView(known); };
        if (std::ranges::none_of(pixelChunks, same) ||
            checksum(bytes.sliced(at + 4, length + 4)) !=
                qFromBigEndian<quint32>(bytes.data() + at + 8 + length))
            return fail(unreadable(u"damaged"_s));
        at += aroundAChunk + length;
        hasPixels = hasPixels || name == "IDAT";
        if (name == "IEND") {
            if (length == 0 && hasPixels && at == bytes.size())
                return *size;
            return fail(unreadable(u"damaged"_s));
        }
    }
    return fail(unreadable(u"cut"_s));
}

} // namespace vigie::moderation
