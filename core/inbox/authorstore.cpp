// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/author.h"

#include "workspace/connection.h"

namespace vigie::inbox {

QList<qint64> authorsOf(workspace::Connection &c, qint64 author)
{
    workspace::Statement rows = c.statement("SELECT other.id FROM author a JOIN author other ON other.person "
                                            "= a.person WHERE a.id = ? ORDER BY other.id");
    rows.bind(0, author);
    QList<qint64> all;
    while (rows.step())
        all.append(rows.integer(0));
    return all.isEmpty() ? QList<qint64>{author} : all;
}

} // namespace vigie::inbox
