// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

namespace vigie::cli {

QList<Command> commands()
{
    return initCommands() + colleagueCommands() + channelCommands() + draftCommands() + outboxCommands() +
           careCommands();
}

} // namespace vigie::cli
