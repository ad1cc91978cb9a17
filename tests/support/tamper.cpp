// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tamper.h"

#include <sqlite3.h>

namespace vigie::test {

void tamper(const QString &path, const QByteArray &sql)
{
    sqlite3 *db = nullptr;
    sqlite3_open(path.toUtf8().constData(), &db);
    sqlite3_busy_timeout(db, 10'000);
    char *error = nullptr;
    if (sqlite3_exec(db, sql.constData(), nullptr, nullptr, &error) != SQLITE_OK)
        qFatal("%s", error);
    sqlite3_close(db);
}

} // namespace vigie::test
