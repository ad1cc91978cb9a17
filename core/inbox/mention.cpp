// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/mention.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace vigie::inbox {

static constexpr int sequenceBits = 4;
static constexpr int saltBitsB = 42; // of randomB; the 12 of randomA lie above them
static constexpr quint64 lowB = (quint64(1) << saltBitsB) - 1;

static constexpr std::array kinds{"post", "comment", "review", "message", "story",
                                  "mail", "article", "call",   "visit"};
static constexpr std::array dispositions{
    "new",    "assigned", "waiting-colleague", "waiting-customer", "waiting-community", "replied", "liked",
    "hidden", "closed"};

static constexpr std::array waysToCome{"file", "capture", "sample", "live"};

template <typename Enum, size_t size>
static std::optional<Enum> named(const std::array<const char *, size> &names, QStringView name)
{
    const auto found =
        std::ranges::find_if(names, [&](const char *known) { return name == QLatin1StringView(known); });
    if (found == names.end())
        return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

QString kindName(Kind kind)
{
    return QLatin1StringView(kinds[static_cast<size_t>(kind)]);
}

std::optional<Kind> kindNamed(QStringView name)
{
    return named<Kind>(kinds, name);
}

QString cameByName(CameBy cameBy)
{
    return QLatin1StringView(waysToCome[static_cast<size_t>(cameBy)]);
}

std::optional<CameBy> cameByNamed(QStringView name)
{
    return named<CameBy>(waysToCome, name);
}

QString dispositionName(Disposition disposition)
{
    return QLatin1StringView(dispositions[static_cast<size_t>(disposition)]);
}

std::optional<Disposition> dispositionNamed(QStringView name)
{
    return named<Disposition>(dispositions, name);
}

QList<Disposition> allDispositions()
{
    QList<Disposition> all;
    for (size_t i = 0; i < dispositions.size(); ++i)
        all.append(static_cast<Disposition>(i));
    return all;
}

bool isOpen(Disposition disposition)
{
    return disposition == Disposition::New || disposition == Disposition::Assigned ||
           disposition == Disposition::WaitingColleague;
}

qint64 firstKeyOfSecond(qint64 postedAtMs)
{
    return (std::max<qint64>(postedAtMs, 0) / 1000) << sequenceBits;
}

qint64 msOfKey(qint64 key)
{
    return (key >> sequenceBits) * 1000;
}

Id mentionId(qint64 key, qint64 salt)
{
    const quint64 sequence = static_cast<quint64>(key) & ((quint64(1) << sequenceBits) - 1);
    const quint64 bits = static_cast<quint64>(salt);
    return Id::fromParts(msOfKey(key), static_cast<quint16>(bits >> saltBitsB),
                         sequence << saltBitsB | (bits & lowB));
}

qint64 newSalt()
{
    return static_cast<qint64>(QRandomGenerator::global()->generate64() >> 10);
}

qint64 keyOf(const Id &id)
{
    return firstKeyOfSecond(id.ms()) + static_cast<qint64>(id.randomB() >> saltBitsB);
}

qint64 saltOf(const Id &id)
{
    return static_cast<qint64>(static_cast<quint64>(id.randomA()) << saltBitsB | (id.randomB() & lowB));
}

} // namespace vigie::inbox
