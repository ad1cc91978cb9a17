// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>
#include <optional>

namespace vigie {

class Clock;

/// An identifier made by Vigie: a UUIDv7 (RFC 9562, 5.7). A value; any thread. The null Id is all zero.
class Id
{
public:
    Id() = default;

    /// A new one: 48 bits of the clock's milliseconds, then 74 random bits.
    static Id make(const Clock &clock);
    /// One from its parts: milliseconds (48 bits), 12 bits, 62 bits; higher bits are ignored.
    static Id fromParts(qint64 ms, quint16 randomA, quint64 randomB);
    /// Nothing unless `text` is the 36 characters of a UUIDv7, in either case.
    static std::optional<Id> parse(QStringView text);
    /// Nothing unless `bytes` are the 16 of a UUIDv7.
    static std::optional<Id> fromBytes(QByteArrayView bytes);

    qint64 ms() const;
    quint16 randomA() const;  ///< 12 bits
    quint64 randomB() const;  ///< 62 bits
    QByteArray bytes() const; ///< 16 bytes, network order: sorts as the Id does
    QString toString() const; ///< 36 characters, lower case
    bool isNull() const { return *this == Id(); }

    friend auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept
    {
        return qHashBits(id.m_bytes.data(), id.m_bytes.size(), seed);
    }

private:
    std::array<quint8, 16> m_bytes{};
};

} // namespace vigie
