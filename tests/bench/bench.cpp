// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>

namespace vigie::bench {

double median(QList<double> values)
{
    std::ranges::sort(values);
    const qsizetype middle = values.size() / 2;
    return values.isEmpty()    ? 0
           : values.size() % 2 ? values[middle]
                               : (values[middle - 1] + values[middle]) / 2;
}

double percentile95(QList<double> values)
{
    std::ranges::sort(values);
    return values.isEmpty() ? 0 : values[std::min(values.size() - 1, values.size() * 95 / 100)];
}

double millisecondsOf(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

void stop(const QString &why)
{
    QTextStream(stderr) << "bench: " << why << '\n';
    std::exit(1);
}

static QJsonArray jsonOf(const QList<double> &values)
{
    QJsonArray array;
    for (const double value : values)
        array.append(value);
    return array;
}

void print(const QList<Row> &rows, const Options &options, bool json)
{
    QTextStream out(stdout);
    if (json) {
        QJsonArray all;
        for (const Row &row : rows)
            all.append(QJsonObject{{QStringLiteral("name"), row.name},
                                   {QStringLiteral("what"), row.what},
                                   {QStringLiteral("floor_ms"), jsonOf(row.floorMs)},
                                   {QStringLiteral("vigie_ms"), jsonOf(row.vigieMs)},
                                   {QStringLiteral("ratio"), median(row.vigieMs) / median(row.floorMs)},
                                   {QStringLiteral("must"), row.must},
                                   {QStringLiteral("aim"), row.aim}});
        out << QJsonDocument(QJsonObject{{QStringLiteral("size"), options.size},
                                         {QStringLiteral("runs"), options.runs},
                                         {QStringLiteral("cores"),
                                          static_cast<int>(std::thread::hardware_concurrency())},
                                         {QStringLiteral("rows"), all}})
                   .toJson();
        return;
    }
    out << QStringLiteral("%1, %2 cores; %3 mentions, %4 runs of each in turns; medians\n")
               .arg(QSysInfo::prettyProductName())
               .arg(std::thread::hardware_concurrency())
               .arg(options.size)
               .arg(options.runs);
    out << QStringLiteral("%1%2%3%4%5  %6\n")
               .arg(QStringLiteral("name"), -14)
               .arg(QStringLiteral("what"), -52)
               .arg(QStringLiteral("floor ms"), 12)
               .arg(QStringLiteral("vigie ms"), 12)
               .arg(QStringLiteral("ratio"), 8)
               .arg(QStringLiteral("must (aim)"));
    for (const Row &row : rows)
        out << QStringLiteral("%1%2%3%4%5  %6 (%7)\n")
                   .arg(row.name, -14)
                   .arg(row.what, -52)
                   .arg(median(row.floorMs), 12, 'f', 3)
                   .arg(median(row.vigieMs), 12, 'f', 3)
                   .arg(median(row.floorMs) > 0 ? median(row.vigieMs) / median(row.floorMs) : 0, 8, 'f', 2)
                   .arg(row.must, row.aim);
}

} // namespace vigie::bench
