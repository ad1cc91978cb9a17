// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace vigie::test {

inline const QTimeZone paris("Europe/Paris");

/// Milliseconds since 1970 of an ISO 8601 time.
inline qint64 ms(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace vigie::test
