// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening.h"

#include "approval/approvalstore.h"
#include "care/erasing.h"

#include <QStandardPaths>

namespace vigie::app {

workspace::Places places()
{
    return {QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                QStringLiteral("/vigie/keys"),
            QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                QStringLiteral("/vigie/heads")};
}

workspace::Surroundings surroundings(const Clock &clock)
{
    return {.places = places(),
            .clock = clock,
            .epochStarts = approval::voidWaiting,
            .owed = [](workspace::Connection &c) { return care::owedAtOpening(c, places()); },
            .opened = [](workspace::Workspace &workspace) { (void)care::clearUp(workspace); }};
}

} // namespace vigie::app
