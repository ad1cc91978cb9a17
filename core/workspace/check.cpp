// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/check.h"

#include "workspace/connection.h"

namespace vigie::workspace {

CheckReport check(Connection &c, const Key &key, const std::optional<Head> &recorded, bool readData)
{
    CheckReport report;
    Statement pages = c.statement(readData ? "PRAGMA integrity_check(20)" : "PRAGMA quick_check(20)");
    while (pages.step()) {
        if (const QString found = pages.text(0); found != QStringLiteral("ok"))
            report.problems.append({QStringLiteral("file-damaged"), 0, found});
    }
    Statement references = c.statement("PRAGMA foreign_key_check");
    while (references.step())
        report.problems.append(
            {QStringLiteral("reference-missing"), references.integer(1), references.text(0)});
    const ChainReport chain = verifyChain(c, key, recorded);
    report.verifiable = chain.verifiable;
    report.problems += chain.problems;
    report.head = chain.head;
    report.olderCopies = olderCopies(c);
    return report;
}

} // namespace vigie::workspace
