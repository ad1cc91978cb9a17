// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/incoming.h"

#include <algorithm>
#include <vector>

namespace vigie::inbox {

/// Where rows stand in their file, to be read again in the order of their time: 16 bytes a row.
class Plan
{
public:
    /// Times from the year 0 to 6000, offsets to 2^48; the line only counts to 2^32.
    void add(qint64 timeMs, const Place &place)
    {
        const auto time = static_cast<quint64>(timeMs + timeBias);
        const auto offset = static_cast<quint64>(place.offset);
        m_rows.push_back(
            {time << 16 | offset >> 32, (offset & 0xffffffff) << 32 | static_cast<quint32>(place.line)});
    }
    /// By time, those of one moment as they stand in the file.
    void sort() { std::ranges::sort(m_rows); }
    size_t size() const { return m_rows.size(); }
    Place place(size_t i) const
    {
        const auto &[high, low] = m_rows[i];
        return {static_cast<qint64>((high & 0xffff) << 32 | low >> 32),
                static_cast<qint64>(low & 0xffffffff)};
    }

private:
    static constexpr qint64 timeBias = qint64(1) << 46;
    std::vector<std::pair<quint64, quint64>> m_rows;
};

} // namespace vigie::inbox
