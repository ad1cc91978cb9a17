// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QList>
#include <QString>

#include <chrono>
#include <functional>
#include <thread>

namespace vigie::bench {

struct Options
{
    qint64 size = 1'000'000; ///< mentions
    int runs = 3;            ///< of each side, in turns
    QString folder;          ///< where the data lies; kept, so that a second call finds it
};

/// One measured line: the work of Vigie and of its floor, in milliseconds, a value a run.
struct Row
{
    QString name;
    QString what;
    QList<double> floorMs;
    QList<double> vigieMs;
    QString must; ///< as measures.md says it
    QString aim;
};

double median(QList<double> values);
double percentile95(QList<double> values);
double millisecondsOf(const std::function<void()> &work);

/// Waits for a future; this program has no event loop to keep turning.
template <typename T>
T await(QFuture<T> future)
{
    future.waitForFinished();
    return future.takeResult();
}

/// Stops the program with a sentence: a bench that measures a failure measures nothing.
[[noreturn]] void stop(const QString &why);
void print(const QList<Row> &rows, const Options &options, bool json);

QList<Row> importBench(const Options &options);
QList<Row> importMemoryBench(const Options &options);
QList<Row> feedsBench(const Options &options);
QList<Row> searchBench(const Options &options);
QList<Row> pageBench(const Options &options);
QList<Row> scrollBench(const Options &options);
QList<Row> actBench(const Options &options);
QList<Row> triageBench(const Options &options);
QList<Row> rulesBench(const Options &options);
QList<Row> startBench(const Options &options);

} // namespace vigie::bench
