// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <latch>

namespace vigie::workspace {

/// The end of work on a workspace, for the one who must not go before. Shared with the work's continuation.
class Ending
{
public:
    void come() { m_came.count_down(); } ///< once; on any thread
    void wait() { m_came.wait(); }

private:
    std::latch m_came{1};
};

} // namespace vigie::workspace
