// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/wholefile.h"

#include <QSaveFile>

namespace vigie::ui {

static Error errorOf(const QSaveFile &file)
{
    ErrorCode code = ErrorCode::InputOutput;
    if (file.error() == QFileDevice::ResourceError)
        code = ErrorCode::DiskFull;
    else if (file.error() == QFileDevice::OpenError || file.error() == QFileDevice::PermissionsError)
        code = ErrorCode::ReadOnly;
    return makeError(code, {{"path", file.fileName()}, {"reason", file.errorString()}});
}

Result<void> writeWhole(const QString &path, const std::function<bool(QIODevice &)> &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(errorOf(file));
    const bool written = write(file) && file.error() == QFileDevice::NoError;
    if (!written) {
        const Error error = errorOf(file);
        file.cancelWriting();
        return fail(error);
    }
    if (!file.commit())
        return fail(errorOf(file));
    return {};
}

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    return writeWhole(path, [&](QIODevice &file) { return file.write(bytes) == bytes.size(); });
}

} // namespace vigie::ui
