// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/words.h"
#include "app/lastworkspace.h"
#include "ui/models/examine.h"
#include "ui/models/problemtext.h"
#include "workspace/backup.h"
#include "workspace/check.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

namespace vigie::cli {

using workspace::BackupMade;
using workspace::CheckReport;
using workspace::Connection;

static void tellOf(Context &context, const BackupMade &made, const QString &words)
{
    if (context.json())
        context.put({{QStringLiteral("path"), made.path},
                     {QStringLiteral("bytes"), made.bytes},
                     {QStringLiteral("sha256"), made.sha256}});
    else
        context.say(words.arg(made.path, QLocale().formattedDataSize(made.bytes), made.sha256));
}

static Result<Exit> backup(Context &context)
{
    context.beginLongWork();
    if (auto opened = context.open(); !opened)
        return fail(opened.error());
    if (auto allowed = context.actor().require(team::Act::Export); !allowed)
        return fail(allowed.error());
    const QString path = QFileInfo(context.arguments.at(0)).absoluteFilePath();
    const auto made = context.read([=](Connection &c) { return workspace::backUp(c, path); });
    if (!made)
        return fail(made.error());
    tellOf(context, *made, Words::tr("Backed up to %1 (%2, SHA-256 %3)."));
    return Done;
}

/// Where a backup goes when no place is named: the user's data folder, under its own name, over nothing.
static QString freePlaceFor(const QString &backup)
{
    const QString folder = QFileInfo(app::ownWorkspace()).absolutePath();
    const QString name = QFileInfo(backup).completeBaseName();
    QString path = folder + u'/' + name + QStringLiteral(".vigie");
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = QStringLiteral("%1/%2-%3.vigie").arg(folder, name, QString::number(i));
    return path;
}

static Result<Exit> restore(Context &context)
{
    const QString backup = QFileInfo(context.arguments.at(0)).absoluteFilePath();
    const QString path = context.arguments.has("workspace") ? context.workspacePath() : freePlaceFor(backup);
    const auto made = workspace::restore(backup, path, context.clock);
    if (!made)
        return fail(made.error());
    app::rememberWorkspace(made->path);
    tellOf(context, *made,
           Words::tr("Restored into %1 (%2, SHA-256 %3). Approvals that waited must be "
                     "given again."));
    return Done;
}

/// A file so damaged that it does not open is what the check found, not why there is none.
static std::optional<CheckReport> unfit(const Error &error)
{
    switch (error.code) {
    case ErrorCode::WorkspaceDamaged:
        return CheckReport{.verifiable = false,
                           .problems = {{QStringLiteral("file-damaged"), 0, error.fact("reason")}}};
    case ErrorCode::NotAWorkspace:
        return CheckReport{.verifiable = false,
                           .problems = {{QStringLiteral("not-a-workspace"), 0, error.fact("reason")}}};
    default:
        return std::nullopt;
    }
}

static Result<CheckReport> examine(Context &context)
{
    if (auto opened = context.openFile(); !opened)
        return fail(opened.error());
    const QString id = context.workspace().id().toString();
    const workspace::Places &places = context.workspace().places();
    const bool readData = context.arguments.has("read-data");
    return context.read([=](Connection &c) { return ui::examine(c, places, id, readData); });
}

static QJsonArray olderCopies(Context &context, const QList<workspace::OlderCopy> &copies)
{
    QJsonArray told;
    for (const workspace::OlderCopy &copy : copies)
        told.append(QJsonObject{{QStringLiteral("row"), copy.row},
                                {QStringLiteral("missing"), copy.missing},
                                {QStringLiteral("at"), context.iso(copy.atMs)},
                                {QStringLiteral("message"), ui::olderCopyText(copy)}});
    return told;
}

static Result<Exit> check(Context &context)
{
    context.beginLongWork();
    Result<CheckReport> report = examine(context);
    if (!report) {
        const std::optional<CheckReport> found = unfit(report.error());
        if (!found)
            return fail(report.error());
        report = *found;
    }
    QJsonArray problems;
    for (const workspace::Problem &problem : report->problems) {
        const QString words = ui::problemText(problem);
        problems.append(QJsonObject{{QStringLiteral("code"), problem.code},
                                    {QStringLiteral("row"), problem.row},
                                    {QStringLiteral("message"), words}});
        context.streams.err.write(words.toUtf8() + '\n');
    }
    if (context.json()) {
        QJsonObject told{{QStringLiteral("ok"), report->ok()},
                         {QStringLiteral("verifiable"), report->verifiable},
                         {QStringLiteral("problems"), problems},
                         {QStringLiteral("head"), report->head.row == 0
                                                      ? QJsonValue()
                                                      : QString::fromLatin1(report->head.hash.toHex())}};
        if (!report->olderCopies.isEmpty())
            told.insert(QStringLiteral("older_copies"), olderCopies(context, report->olderCopies));
        context.put(told);
        return report->ok() ? Done : WorkspaceUnfit;
    }
    if (report->ok() && report->verifiable)
        context.say(Words::tr("The workspace is whole: %1.").arg(context.workspacePath()));
    else if (report->ok())
        context.say(Words::tr("The workspace is whole. Some of its history was written under a key that is "
                              "not here: who wrote it cannot be verified."));
    if (!report->olderCopies.isEmpty())
        context.say(ui::olderCopiesText(report->olderCopies));
    return report->ok() ? Done : WorkspaceUnfit;
}

QList<Command> careCommands()
{
    return {
        {QStringLiteral("backup"),
         QStringLiteral("FILE"),
         Words::tr("Copies the workspace as it stands, while others work in it; never over a file."),
         {},
         1,
         1,
         backup},
        {QStringLiteral("restore"),
         QStringLiteral("FILE"),
         Words::tr("Makes a new workspace (--workspace, else one in the user's data folder) from a backup."),
         {},
         1,
         1,
         restore},
        {QStringLiteral("check"),
         {},
         Words::tr("Examines the file, its references, its history and its approvals."),
         {{QStringLiteral("read-data"), {}, Words::tr("read every page of the file")}},
         0,
         0,
         check},
    };
}

} // namespace vigie::cli
