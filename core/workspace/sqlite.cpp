// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sqlite.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace vigie::workspace {

static ErrorCode codeFor(int extendedCode)
{
    switch (extendedCode & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return ErrorCode::ReadOnly;
    case SQLITE_CORRUPT:
        return ErrorCode::WorkspaceDamaged;
    case SQLITE_NOTADB:
        return ErrorCode::NotAWorkspace;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::WorkspaceBusy;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    case SQLITE_IOERR:
        return ErrorCode::InputOutput;
    case SQLITE_TOOBIG:
        return ErrorCode::TooLarge;
    default:
        return ErrorCode::Unexpected;
    }
}

Error errorFromCode(int extendedCode, const QString &message)
{
    return makeError(codeFor(extendedCode), {{"reason", message}});
}

Error errorFrom(const SQLite::Exception &exception)
{
    const int code =
        exception.getExtendedErrorCode() > 0 ? exception.getExtendedErrorCode() : exception.getErrorCode();
    return errorFromCode(code, QString::fromUtf8(exception.what()));
}

} // namespace vigie::workspace
