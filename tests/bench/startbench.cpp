// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

namespace vigie::bench {

namespace {
struct Start
{
    double milliseconds = 0;
    double megabytes = 0; ///< resident, when it says that it is usable
};
} // namespace

double residentMegabytes(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// From starting the program to the line "usable" on its standard output.
static Start started(const QString &program, const QStringList &arguments)
{
    QProcess process;
    Start start;
    start.milliseconds = millisecondsOf([&] {
        process.start(program, arguments);
        if (!process.waitForStarted() || !process.waitForReadyRead(60'000) ||
            !process.readLine().startsWith("usable"))
            stop(program + QStringLiteral(" did not become usable: ") +
                 QString::fromUtf8(process.readAllStandardError()));
    });
    start.megabytes = residentMegabytes(process.processId());
    process.terminate();
    process.waitForFinished();
    return start;
}

void showOffscreen()
{
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

QList<Row> startBench(const Options &options)
{
    const QString builds = QCoreApplication::applicationDirPath();
    const QString vigie = builds + QStringLiteral("/vigie-feed-window");
    filledWorkspace(options).reset();
    showOffscreen();
    Row time{QStringLiteral("start"),
             QStringLiteral("to a usable feed (floor: an empty Qt window)"),
             {},
             {},
             QStringLiteral("3 x"),
             QStringLiteral("1.7 x")};
    Row memory{QStringLiteral("start"),
               QStringLiteral("memory in MB (floor: an empty Qt window)"),
               {},
               {},
               QStringLiteral("4 x"),
               QStringLiteral("2.5 x")};
    const QString path = options.folder + QStringLiteral("/filled-%1.vigie").arg(options.size);
    for (int run = 0; run <= options.runs * 3; ++run) {
        const Start floor = started(builds + QStringLiteral("/vigie-empty-window"), {});
        const Start ours = started(vigie, {path});
        if (run == 0) // warms the file cache
            continue;
        time.floorMs.append(floor.milliseconds);
        time.vigieMs.append(ours.milliseconds);
        memory.floorMs.append(floor.megabytes);
        memory.vigieMs.append(ours.megabytes);
    }
    return {time, memory};
}

} // namespace vigie::bench
