// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/oldercopy.h"

#include "workspace/connection.h"
#include "workspace/settings.h"

#include <QJsonDocument>

namespace vigie::workspace {

static constexpr char restored[] = "restored"; // until its epoch starts: "yes", or the row that was seen last
static constexpr char untold[] = "older-copy"; // the row that tells of it
static const QString seenRow = QStringLiteral("seen-row");

bool holds(Connection &c, const Head &seen)
{
    Statement row = c.statement("SELECT hash FROM activity WHERE id = ?");
    row.bind(0, seen.row);
    return seen.row == 0 || (row.step() && sameBytes(row.blob(0), seen.hash));
}

void markRestored(Connection &c, const std::optional<Head> &seen)
{
    setSetting(c, "id", c.newId().toString());
    setSetting(c, restored, seen ? QString::number(seen->row) : QStringLiteral("yes"));
}

std::optional<QJsonObject> takeRestored(Connection &c)
{
    const QString mark = settingText(c, restored);
    if (mark.isEmpty())
        return std::nullopt;
    setSetting(c, restored, {});
    QJsonObject facts;
    if (const qint64 seen = mark.toLongLong(); seen > 0) {
        facts.insert(seenRow, seen);
        Statement last = c.statement("SELECT max(id) FROM activity");
        setSetting(c, untold, QString::number((last.step() ? last.integer(0) : 0) + 1));
    }
    return facts;
}

/// Of the row that starts an epoch; nothing where it tells of none.
static std::optional<OlderCopy> toldBy(const Statement &row)
{
    const QJsonObject facts = QJsonDocument::fromJson(row.utf8(1)).object();
    const qint64 seen = facts.value(seenRow).toInteger();
    const qint64 last = facts.value(QStringLiteral("old-row")).toInteger();
    if (seen == 0)
        return std::nullopt;
    // Where the row that was seen is another here, more of them may be: nobody knows from where on.
    return OlderCopy{.row = std::min(last, seen - 1) + 1,
                     .missing = std::max<qint64>(seen - last, 1),
                     .atMs = row.integer(0)};
}

QList<OlderCopy> olderCopies(Connection &c)
{
    Statement rows = c.statement("SELECT at, facts FROM activity WHERE act = 'epoch-started' ORDER BY id");
    QList<OlderCopy> found;
    while (rows.step()) {
        if (const auto copy = toldBy(rows))
            found.append(*copy);
    }
    return found;
}

std::optional<OlderCopy> untoldOlderCopy(Connection &c)
{
    const qint64 row = settingText(c, untold).toLongLong();
    Statement epoch = c.statement("SELECT at, facts FROM activity WHERE id = ? AND act = 'epoch-started'");
    epoch.bind(0, row);
    return row > 0 && epoch.step() ? toldBy(epoch) : std::nullopt;
}

void toldOlderCopy(Connection &c)
{
    setSetting(c, untold, {});
}

} // namespace vigie::workspace
