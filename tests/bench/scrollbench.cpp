// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include <QCoreApplication>
#include <QProcess>

namespace vigie::bench {

QList<Row> scrollBench(const Options &options)
{
    filledWorkspace(options).reset();
    showOffscreen();
    QList<double> floor;
    QList<double> ours;
    qsizetype read = 0;
    for (int run = 0; run < options.runs; ++run) {
        QProcess process;
        process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/vigie-scroll-window"),
                      {options.folder + QStringLiteral("/filled-%1.vigie").arg(options.size)});
        if (!process.waitForStarted() || !process.waitForFinished(120'000) || process.exitCode() != 0)
            stop(QStringLiteral("the feed was not scrolled: ") +
                 QString::fromUtf8(process.readAllStandardError()));
        for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() != 3)
                continue;
            floor.append(words[0].toDouble());
            ours.append(words[1].toDouble());
            read += words[2].toInt();
        }
    }
    if (ours.isEmpty())
        stop(QStringLiteral("not a frame was drawn"));
    const auto row = [](const QString &what, double of, double vigie, const char *must, const char *aim) {
        return Row{QStringLiteral("scroll"), what, {of}, {vigie}, QLatin1StringView(must),
                   QLatin1StringView(aim)};
    };
    return {
        row(QStringLiteral("a frame, p95 (floor: a plain list over a virtual model)"), percentile95(floor),
            percentile95(ours), "p95 4 ms", "2 ms"),
        row(QStringLiteral("a frame, median; %1 % of them showed text already").arg(100 * read / ours.size()),
            median(floor), median(ours), "", "")};
}

} // namespace vigie::bench
