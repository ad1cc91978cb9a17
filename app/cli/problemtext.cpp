// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/problemtext.h"

#include "app/cli/words.h"
#include "base/text.h"

namespace vigie::cli {

QString problemText(const workspace::Problem &problem)
{
    const QString fact = oneLine(problem.fact);
    const QString row = QString::number(problem.row);
    const QString &code = problem.code;
    if (code == QStringLiteral("not-a-workspace"))
        return fact == QStringLiteral("empty")
                   ? Words::tr("The file is empty: nothing of a workspace is left in it. Restore a backup.")
                   : Words::tr("The file is no Vigie workspace, or its beginning was overwritten. Restore a "
                               "backup.");
    if (code == QStringLiteral("file-damaged"))
        return fact == QStringLiteral("cut")
                   ? Words::tr("The file is damaged: its end is missing. Restore a backup.")
                   : Words::tr("The file is damaged (%1). Restore a backup.").arg(fact);
    if (code == QStringLiteral("reference-missing"))
        return Words::tr("Row %1 of %2 refers to something that is missing.").arg(row, fact);
    if (code == QStringLiteral("activity-missing"))
        return Words::tr("Row %1 of the history is missing.").arg(row);
    if (code == QStringLiteral("activity-changed"))
        return Words::tr("Row %1 of the history was changed.").arg(row);
    if (code == QStringLiteral("activity-forged"))
        return Words::tr("Row %1 of the history was not written by Vigie.").arg(row);
    if (code == QStringLiteral("activity-replaced"))
        return Words::tr("Row %1 of the history is not the one that this computer saw.").arg(row);
    if (code == QStringLiteral("activity-cut"))
        return Words::tr("The end of the history is missing, from row %1 on.").arg(row);
    if (code == QStringLiteral("approval-forged"))
        return Words::tr("An approval was not given in Vigie: %1. It sends nothing.").arg(fact);
    if (code == QStringLiteral("version-changed"))
        return Words::tr("A submitted version was changed by hand: %1. It cannot be sent.").arg(fact);
    if (code == QStringLiteral("sent-unapproved"))
        return Words::tr("A reply is marked as sent without an approval: %1.").arg(fact);
    return Words::tr("%1 (row %2) %3").arg(code, row, fact).trimmed();
}

} // namespace vigie::cli
