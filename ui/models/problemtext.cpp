// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/problemtext.h"

#include "base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <climits>

namespace vigie::ui {

namespace {

struct ProblemText
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::ProblemText)
};

} // namespace

QString problemText(const workspace::Problem &problem)
{
    const QString fact = oneLine(problem.fact);
    const QString row = QString::number(problem.row);
    const QString &code = problem.code;
    if (code == QStringLiteral("not-a-workspace"))
        return fact == QStringLiteral("empty")
                   ? ProblemText::tr(
                         "The file is empty: nothing of a workspace is left in it. Restore a backup.")
                   : ProblemText::tr(
                         "The file is no Vigie workspace, or its beginning was overwritten. Restore a "
                         "backup.");
    if (code == QStringLiteral("file-damaged"))
        return fact == QStringLiteral("cut")
                   ? ProblemText::tr("The file is damaged: its end is missing. Restore a backup.")
                   : ProblemText::tr("The file is damaged (%1). Restore a backup.").arg(fact);
    if (code == QStringLiteral("reference-missing"))
        return ProblemText::tr("Row %1 of %2 refers to something that is missing.").arg(row, fact);
    if (code == QStringLiteral("activity-missing"))
        return ProblemText::tr("Row %1 of the history is missing.").arg(row);
    if (code == QStringLiteral("activity-changed"))
        return ProblemText::tr("Row %1 of the history was changed.").arg(row);
    if (code == QStringLiteral("activity-forged"))
        return ProblemText::tr("Row %1 of the history was not written by Vigie.").arg(row);
    if (code == QStringLiteral("activity-replaced"))
        return ProblemText::tr("Row %1 of the history is not the one that this computer saw.").arg(row);
    if (code == QStringLiteral("activity-cut"))
        return ProblemText::tr("The end of the history is missing, from row %1 on.").arg(row);
    if (code == QStringLiteral("approval-forged"))
        return ProblemText::tr("An approval was not given in Vigie: %1. It sends nothing.").arg(fact);
    if (code == QStringLiteral("version-changed"))
        return ProblemText::tr("A submitted version was changed by hand: %1. It cannot be sent.").arg(fact);
    if (code == QStringLiteral("sent-unapproved"))
        return ProblemText::tr("A reply is marked as sent without an approval: %1.").arg(fact);
    if (code == QStringLiteral("outbox-changed"))
        return ProblemText::tr("A message in the outbox was changed by hand: %1. It sends nothing.")
            .arg(fact);
    if (code == QStringLiteral("rule-broken"))
        return ProblemText::tr("Rule %1 cannot be read, and is off: %2.").arg(row, fact);
    if (code == QStringLiteral("evidence-changed"))
        return ProblemText::tr("Evidence was changed after it was kept: %1. It proves nothing any more.")
            .arg(fact);
    if (code == QStringLiteral("evidence-missing"))
        return ProblemText::tr("Evidence vanished without having been removed in Vigie: %1.").arg(fact);
    if (code == QStringLiteral("act-changed"))
        return ProblemText::tr("An act of moderation was made or changed by hand: %1.").arg(fact);
    if (code == QStringLiteral("act-missing"))
        return ProblemText::tr("An act of moderation vanished: %1.").arg(fact);
    if (code == QStringLiteral("hidden-by-hand"))
        return ProblemText::tr("A message is hidden without an act that says why: %1.").arg(fact);
    return ProblemText::tr("%1 (row %2) %3").arg(code, row, fact).trimmed();
}

QString olderCopyText(const workspace::OlderCopy &copy)
{
    return ProblemText::tr("This workspace was put back from an older copy: %n entry(s) of its history are "
                           "missing, from row %1 on.",
                           nullptr, static_cast<int>(std::min<qint64>(copy.missing, INT_MAX)))
        .arg(copy.row);
}

QString olderCopiesText(const QList<workspace::OlderCopy> &copies)
{
    QStringList lines;
    for (const workspace::OlderCopy &copy : copies)
        lines.append(olderCopyText(copy));
    return lines.join(u'\n');
}

QString olderCopyFoundText(const workspace::OlderCopy &copy)
{
    return olderCopyText(copy) + u' ' +
           ProblemText::tr("Replies that were approved must be approved again: look first whether they have "
                           "been posted already.");
}

} // namespace vigie::ui
