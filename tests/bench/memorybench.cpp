// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include <QCoreApplication>
#include <QProcess>
#include <QProcessEnvironment>

#include <algorithm>

namespace vigie::bench {

/// Runs it and gives the most it had resident, in MB. That is more than its heap: the code counts.
static double residentOf(const Options &options, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        environment.insert(QLatin1StringView(place), options.folder + QStringLiteral("/profile"));
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/../../app/vigie"), arguments);
    if (!process.waitForStarted())
        stop(QStringLiteral("vigie cannot be started"));
    double most = 0;
    while (!process.waitForFinished(10) && process.state() == QProcess::Running)
        most =
            std::max(most, residentMegabytes(process.processId())); // the peak so far, so the last tells it
    if (process.exitCode() != 0)
        stop(QStringLiteral("vigie ") + arguments.join(u' ') + u' ' +
             QString::fromUtf8(process.readAllStandardError()));
    return most;
}

QList<Row> importMemoryBench(const Options &options)
{
    const QString path = options.folder + QStringLiteral("/memory.vigie");
    const QString csv = csvPath(options, true);
    removeDatabase(path);
    const QStringList on{QStringLiteral("--workspace"), path};
    Row row{QStringLiteral("import-memory"),
            QStringLiteral("most MB resident while the CSV is taken in (floor: making a workspace)"),
            {residentOf(options, on + QStringList{QStringLiteral("init"), QStringLiteral("--name"),
                                                  QStringLiteral("Vélora")})},
            {residentOf(options, on + QStringList{QStringLiteral("import"), csv})},
            QStringLiteral("100 MB"),
            QStringLiteral("64 MB")};
    removeDatabase(path);
    return {row};
}

} // namespace vigie::bench
