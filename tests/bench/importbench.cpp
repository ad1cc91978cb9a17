// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor.h"
#include "generator.h"
#include "inbox/intake.h"
#include "team/colleaguestore.h"
#include "world.h"

#include <QFile>

namespace vigie::bench {

using workspace::Connection;
using workspace::Workspace;

QString csvPath(const Options &options, bool shuffled)
{
    const QString path =
        options.folder +
        QStringLiteral("/mentions-%1-%2.csv").arg(options.size).arg(shuffled ? u"shuffled" : u"ordered");
    if (!QFile::exists(path)) {
        if (!generateCsv(path + QStringLiteral(".new"), options.size, shuffled) ||
            !QFile::rename(path + QStringLiteral(".new"), path))
            stop(QStringLiteral("%1 cannot be written").arg(path));
    }
    return path;
}

workspace::Surroundings surroundings(const Options &options)
{
    static const SystemClock clock;
    return {.places = {options.folder + QStringLiteral("/keys"), options.folder + QStringLiteral("/heads")},
            .clock = clock};
}

void removeDatabase(const QString &path)
{
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1StringView(ending));
}

std::unique_ptr<Workspace> freshWorkspace(const Options &options, const QString &name)
{
    const QString path = options.folder + u'/' + name;
    removeDatabase(path);
    auto made = Workspace::create(
        path, {.firm = QStringLiteral("Vélora")}, surroundings(options), [](Connection &c) -> Result<void> {
            return team::addOwner(c, QStringLiteral("Anne"), team::Role::CommunityManager)
                .transform([](auto &&) {});
        });
    if (!made)
        stop(QStringLiteral("a workspace cannot be made: ") + errorCodeName(made.error().code));
    return std::move(*made);
}

void takeIn(Workspace &workspace, const QString &path, inbox::Format format, qint64 expected,
            const inbox::Judge &judge)
{
    const auto actor = await(workspace.read([](Connection &c) { return team::actAs(c, {}, std::nullopt); }));
    const auto report =
        await(inbox::importFiles(workspace, *actor, {.files = {path}, .format = format, .judge = judge}, {},
                                 std::make_shared<std::atomic_bool>(false)));
    if (!report || report->added != expected)
        stop(QStringLiteral("the import did not take everything in: ") +
             (report ? QString::number(report->added) : errorCodeName(report.error().code)));
}

std::unique_ptr<Workspace> filledWorkspace(const Options &options)
{
    const QString name = QStringLiteral("filled-%1.vigie").arg(options.size);
    const QString path = options.folder + u'/' + name;
    if (!QFile::exists(path)) {
        const auto fresh = freshWorkspace(options, QStringLiteral("filling.vigie"));
        takeIn(*fresh, csvPath(options, true), inbox::Format::Csv, options.size);
    }
    if (!QFile::exists(path))
        QFile::rename(options.folder + QStringLiteral("/filling.vigie"), path);
    auto opened = Workspace::open(path, surroundings(options));
    if (!opened)
        stop(QStringLiteral("the filled workspace cannot be opened"));
    return std::move(*opened);
}

QString filledFloor(const Options &options)
{
    const QString path = options.folder + QStringLiteral("/floor-%1.db").arg(options.size);
    if (!QFile::exists(path))
        floorImport(csvPath(options, false), path);
    return path;
}

QList<Row> importBench(const Options &options)
{
    Row shuffled{QStringLiteral("import"),
                 QStringLiteral("CSV shuffled in time (floor: bare, in time order)"),
                 {},
                 {},
                 QStringLiteral("2.5 x"),
                 QStringLiteral("1.5 x")};
    const QString floorCsv = csvPath(options, false);
    const QString csv = csvPath(options, true);
    const QString floor = options.folder + QStringLiteral("/import-floor.db");
    for (int run = 0; run < options.runs; ++run) {
        removeDatabase(floor);
        shuffled.floorMs.append(millisecondsOf([&] { floorImport(floorCsv, floor); }));
        auto workspace = freshWorkspace(options, QStringLiteral("import.vigie"));
        shuffled.vigieMs.append(
            millisecondsOf([&] { takeIn(*workspace, csv, inbox::Format::Csv, options.size); }));
    }
    Row size{QStringLiteral("size"),
             QStringLiteral("bytes: file against CSV, before the idle merge (in MB)"),
             {},
             {},
             QStringLiteral("1.8 x"),
             QStringLiteral("1.5 x")};
    size.floorMs.append(static_cast<double>(QFile(csv).size()) / 1e6);
    size.vigieMs.append(static_cast<double>(QFile(options.folder + QStringLiteral("/import.vigie")).size()) /
                        1e6);
    removeDatabase(floor);
    removeDatabase(options.folder + QStringLiteral("/import.vigie"));
    return {shuffled, size};
}

} // namespace vigie::bench
