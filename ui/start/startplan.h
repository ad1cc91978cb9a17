// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie::ui {

/// What the three questions of the first start gave.
struct StartPlan
{
    QString firm;
    bool formal = true; ///< vous rather than tu
    QString owner;      ///< who works here
    QString reader;     ///< who reads before it leaves; empty: nobody
};

} // namespace vigie::ui
