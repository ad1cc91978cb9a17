// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QTimeZone>

#include <optional>

namespace vigie {

/// ISO 8601 in that zone with its offset, milliseconds only where there are some: what cli.md calls a time.
/// Pure.
QString isoTime(qint64 ms, const QTimeZone &zone);
/// The same for JSON; null for nothing.
QJsonValue isoTime(const std::optional<qint64> &ms, const QTimeZone &zone);

} // namespace vigie
