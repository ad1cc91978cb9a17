// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/period.h"
#include "workspace/workspace.h"

#include <QFlags>
#include <QJsonObject>

#include <atomic>
#include <memory>

/// The report as files, for the window and the command line.
namespace vigie::ui {

enum class ReportForm { Pdf = 0x1, Html = 0x2, Csv = 0x4, Json = 0x8 };
Q_DECLARE_FLAGS(ReportForms, ReportForm)
Q_DECLARE_OPERATORS_FOR_FLAGS(ReportForms)

inline constexpr ReportForms allReportForms{ReportForm::Pdf, ReportForm::Html, ReportForm::Csv,
                                            ReportForm::Json};
/// "pdf", "html", "csv", "json".
std::optional<ReportForm> reportFormNamed(QStringView name);

struct ExportedReport
{
    QStringList files;   ///< absolute, in the order pdf, html, csv, json
    QJsonObject numbers; ///< as in the JSON file
};

/// Counts once, then writes `folder`/report-2026-W47.pdf, .html, .json and report-2026-W47-csv/….csv, each
/// whole or not at all, over what had that name. Makes the folder. `language` is "fr" or "en", the
/// workspace's when empty. Nobody needs more than to read for it: customers are named by their initials.
/// FileExists where the folder is a file, DiskFull, ReadOnly, InputOutput, Cancelled once `cancel` is true;
/// files written before stay, and the fact "written" says how many. The PDF needs a QGuiApplication. Work is
/// done on other threads; keep the workspace until the future is finished.
QFuture<Result<ExportedReport>> exportReport(workspace::Workspace &workspace, const report::Period &period,
                                             ReportForms forms, const QString &folder,
                                             const QString &language = {},
                                             std::shared_ptr<const std::atomic_bool> cancel = {});

} // namespace vigie::ui
