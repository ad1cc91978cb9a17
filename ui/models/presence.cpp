// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/presence.h"

#include <QDateTime>

namespace vigie::ui {

Presence seen(Presence presence, qint64 nowMs, const QTimeZone &zone)
{
    const auto day = [&zone](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, zone).date(); };
    if (presence.lastMs > 0 && day(presence.lastMs) < day(nowMs))
        presence.beforeMs = presence.lastMs;
    presence.lastMs = std::max(presence.lastMs, nowMs);
    return presence;
}

} // namespace vigie::ui
