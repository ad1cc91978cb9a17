// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/exitstatus.h"
#include "base/result.h"

namespace vigie::cli {

class Context;

/// One command: how it is called, and what it does.
struct Command
{
    QString name;  ///< "list", "colleague add"
    QString takes; ///< its arguments, as in the usage: "NAME"
    QString words; ///< what it does, in one sentence
    QList<Option> options = {};
    qsizetype least = 0; ///< arguments
    qsizetype most = 0;  ///< −1: any number
    /// The exit status; an Error is told, and its status is exitStatus()'s.
    Result<Exit> (*run)(Context &) = nullptr;
};

/// Every command of this version, in the order of the help.
QList<Command> commands();

// One family each.
QList<Command> initCommands();
QList<Command> colleagueCommands();
QList<Command> channelCommands();
QList<Command> syncCommands();
QList<Command> importCommands();
QList<Command> captureCommands();
QList<Command> feedCommands(); ///< list, search
QList<Command> showCommands();
QList<Command> dispositionCommands(); ///< close, assign, wait, tag
QList<Command> moderationCommands();  ///< hide, delete, warn, ban, moderation, charter
QList<Command> caseCommands();        ///< evidence, case
QList<Command> draftCommands();       ///< draft, submit, approve, reject
QList<Command> outboxCommands();
QList<Command> reportCommands();
QList<Command> exportCommands();
QList<Command> personCommands();
QList<Command> triageCommands();
QList<Command> retriageCommands();
QList<Command> careCommands(); ///< backup, restore, check

} // namespace vigie::cli
