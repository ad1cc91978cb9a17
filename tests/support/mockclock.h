// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QDateTime>

#include <atomic>

namespace vigie::test {

/// A clock that stands until it is moved. Any thread.
class MockClock final : public Clock
{
public:
    /// Sunday 22 November 2026, 21:00 in Paris, unless told otherwise.
    explicit MockClock(const QString &iso = QStringLiteral("2026-11-22T20:00:00Z")) { set(iso); }

    qint64 nowMs() const override { return m_nowMs; }
    void set(const QString &iso)
    {
        m_nowMs = QDateTime::fromString(iso, Qt::ISODateWithMs).toMSecsSinceEpoch();
    }
    void advance(std::chrono::milliseconds by) { m_nowMs += by.count(); }

private:
    std::atomic<qint64> m_nowMs = 0;
};

} // namespace vigie::test
