// SPDX-License-Identifier: GPL-3.0-or-later
// vigie-bench [NAME…] [--size N] [--runs N] [--folder F] [--json]: measures Vigie against its floors.
#include "bench.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

using namespace vigie::bench;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("How many mentions."),
                                  QStringLiteral("N"), QStringLiteral("1000000"));
    const QCommandLineOption runs(QStringLiteral("runs"), QStringLiteral("Runs of each side."),
                                  QStringLiteral("N"), QStringLiteral("3"));
    const QCommandLineOption folder(QStringLiteral("folder"), QStringLiteral("Where the data lies."),
                                    QStringLiteral("FOLDER"),
                                    QDir::tempPath() + QStringLiteral("/vigie-bench"));
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("As JSON."));
    parser.addOptions({size, runs, folder, json});
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("name"),
                                 QStringLiteral("import, import-memory, feeds, search, page, scroll, act, "
                                                "start, triage, rules; all by default."));
    parser.process(app);
    const Options options{parser.value(size).toLongLong(), parser.value(runs).toInt(), parser.value(folder)};
    if (options.size < 1000 || options.runs < 1 || !QDir().mkpath(options.folder))
        stop(QStringLiteral("at least 1000 mentions, one run and a folder that can be written"));

    const QList<std::pair<QString, QList<Row> (*)(const Options &)>> benches{
        {QStringLiteral("import"), importBench}, {QStringLiteral("import-memory"), importMemoryBench},
        {QStringLiteral("feeds"), feedsBench},   {QStringLiteral("search"), searchBench},
        {QStringLiteral("page"), pageBench},     {QStringLiteral("scroll"), scrollBench},
        {QStringLiteral("act"), actBench},       {QStringLiteral("start"), startBench},
        {QStringLiteral("triage"), triageBench}, {QStringLiteral("rules"), rulesBench},
    };
    const QStringList wanted = parser.positionalArguments();
    QList<Row> rows;
    for (const auto &[name, bench] : benches) {
        if (wanted.isEmpty() || wanted.contains(name))
            rows += bench(options);
    }
    if (rows.isEmpty())
        stop(QStringLiteral("no bench of that name"));
    print(rows, options, parser.isSet(json));
    return 0;
}
