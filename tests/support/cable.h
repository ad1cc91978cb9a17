// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/network.h"

namespace vigie::test {

/// A network that is there until the cable is pulled.
class Cable final : public channels::Network
{
public:
    bool isDown() const override { return m_pulled; }
    void watch() override { watched = true; }
    void pull(bool pulled)
    {
        m_pulled = pulled;
        Q_EMIT changed();
    }
    bool watched = false;

private:
    std::atomic_bool m_pulled = false;
};

} // namespace vigie::test
