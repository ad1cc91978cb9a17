// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "inbox/intake.h"

#include <mutex>

namespace vigie::cli {

/// How far an import is, on one line of a terminal that is written over; nothing elsewhere. set() from any
/// thread, the rest on the command's.
class ProgressLine
{
public:
    explicit ProgressLine(Context &context);
    void set(const inbox::ImportProgress &reached);
    void show();
    void clear();

private:
    Context &m_context;
    std::mutex m_mutex;
    inbox::ImportProgress m_reached;
    bool m_shown = false;
};

/// The import object of cli.md.
QJsonObject importJson(const inbox::ImportReport &report);
/// Tells what was taken in, what was refused and why; gives the exit status.
Exit answerImported(Context &context, const inbox::ImportReport &report);

} // namespace vigie::cli
