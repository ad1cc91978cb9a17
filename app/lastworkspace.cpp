// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lastworkspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace vigie::app {

static QString folder(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location) + QStringLiteral("/vigie");
}

static QString stateFile()
{
    return folder(QStandardPaths::GenericStateLocation) + QStringLiteral("/last-workspace");
}

QString ownWorkspace()
{
    return folder(QStandardPaths::GenericDataLocation) + QStringLiteral("/workspace.vigie");
}

QString lastWorkspace()
{
    QFile file(stateFile());
    if (!file.open(QIODevice::ReadOnly))
        return ownWorkspace();
    const QString path = QString::fromUtf8(file.read(32'768)).trimmed();
    return QFileInfo(path).isAbsolute() ? path : ownWorkspace();
}

void rememberWorkspace(const QString &path)
{
    QDir().mkpath(folder(QStandardPaths::GenericStateLocation));
    QSaveFile file(stateFile());
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QFileInfo(path).absoluteFilePath().toUtf8() + '\n');
        file.commit();
    }
}

} // namespace vigie::app
