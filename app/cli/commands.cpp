// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

namespace vigie::cli {

QList<Command> commands()
{
    return initCommands() + colleagueCommands() + channelCommands() + syncCommands() + importCommands() +
           captureCommands() + feedCommands() + showCommands() + dispositionCommands() +
           moderationCommands() + caseCommands() + draftCommands() + outboxCommands() + triageCommands() +
           retriageCommands() + reportCommands() + exportCommands() + personCommands() + careCommands();
}

} // namespace vigie::cli
