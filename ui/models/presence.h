// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>

namespace vigie::ui {

/// When a colleague was at this window: last, and last on an earlier day, so that "since you were here" means
/// since yesterday's last moment all day long, however often Vigie is closed. Milliseconds UTC, 0: never.
struct Presence
{
    qint64 lastMs = 0;
    qint64 beforeMs = 0;

    friend bool operator==(const Presence &, const Presence &) = default;
};

/// The colleague is here at `nowMs`; days are those of `zone`. Pure.
Presence seen(Presence presence, qint64 nowMs, const QTimeZone &zone);

} // namespace vigie::ui
