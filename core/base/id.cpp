// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"

#include "base/clock.h"

#include <QRandomGenerator>
#include <QUuid>

namespace vigie {

Id Id::make(const Clock &clock)
{
    QRandomGenerator *random = QRandomGenerator::system();
    return fromParts(clock.nowMs(), static_cast<quint16>(random->generate()), random->generate64());
}

Id Id::fromParts(qint64 ms, quint16 randomA, quint64 randomB)
{
    Id id;
    for (size_t i = 0; i < 6; ++i)
        id.m_bytes[i] = static_cast<quint8>(ms >> (40 - 8 * i));
    id.m_bytes[6] = static_cast<quint8>(0x70 | ((randomA >> 8) & 0x0f));
    id.m_bytes[7] = static_cast<quint8>(randomA);
    for (size_t i = 0; i < 8; ++i)
        id.m_bytes[8 + i] = static_cast<quint8>(randomB >> (56 - 8 * i));
    id.m_bytes[8] = static_cast<quint8>(0x80 | (id.m_bytes[8] & 0x3f));
    return id;
}

std::optional<Id> Id::parse(QStringView text)
{
    if (text.size() != 36)
        return std::nullopt;
    const QUuid uuid = QUuid::fromString(text);
    return uuid.isNull() ? std::nullopt : fromBytes(uuid.toRfc4122());
}

std::optional<Id> Id::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != 16)
        return std::nullopt;
    Id id;
    std::copy(bytes.begin(), bytes.end(), id.m_bytes.begin());
    if ((id.m_bytes[6] & 0xf0) != 0x70 || (id.m_bytes[8] & 0xc0) != 0x80)
        return std::nullopt;
    return id;
}

qint64 Id::ms() const
{
    qint64 ms = 0;
    for (size_t i = 0; i < 6; ++i)
        ms = (ms << 8) | m_bytes[i];
    return ms;
}

quint16 Id::randomA() const
{
    return static_cast<quint16>((m_bytes[6] & 0x0f) << 8 | m_bytes[7]);
}

quint64 Id::randomB() const
{
    quint64 value = m_bytes[8] & 0x3f;
    for (size_t i = 9; i < 16; ++i)
        value = (value << 8) | m_bytes[i];
    return value;
}

QByteArray Id::bytes() const
{
    return QByteArray(reinterpret_cast<const char *>(m_bytes.data()), 16);
}

QString Id::toString() const
{
    return QUuid::fromRfc4122(bytes()).toString(QUuid::WithoutBraces);
}

} // namespace vigie
