// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/isotime.h"

#include <QDateTime>

namespace vigie {

QString isoTime(qint64 ms, const QTimeZone &zone)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms, zone);
    return time.toOffsetFromUtc(time.offsetFromUtc())
        .toString(ms % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

QJsonValue isoTime(const std::optional<qint64> &ms, const QTimeZone &zone)
{
    return ms ? QJsonValue(isoTime(*ms, zone)) : QJsonValue();
}

} // namespace vigie
