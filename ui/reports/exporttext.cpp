// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/exporttext.h"

#include "base/text.h"
#include "ui/models/errortext.h"
#include "ui/models/reportsmodel.h"

#include <QCoreApplication>
#include <QDir>

namespace vigie::ui {

namespace {

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::ExportText)
};

QString shown(const QString &path)
{
    return oneLine(QDir::toNativeSeparators(path), 300);
}

QString whatHappened(const Error &error)
{
    const QString path = shown(error.fact("path"));
    switch (error.code) {
    case ErrorCode::FileExists:
        return ExportText::tr("%1 is a file, where a folder is needed. Choose another folder.").arg(path);
    case ErrorCode::ReadOnly:
        return ExportText::tr("%1 cannot be written: nobody may write there, or not you. "
                              "Choose another folder.")
            .arg(path);
    case ErrorCode::DiskFull:
        return ExportText::tr("The disk is full, so %1 was not written. Make room and export again.")
            .arg(path);
    case ErrorCode::InputOutput:
        return ExportText::tr("%1 could not be written. Check the disk, or choose another folder.").arg(path);
    case ErrorCode::Cancelled:
        return ExportText::tr("Cancelled.");
    default:
        return errorText(error);
    }
}

} // namespace

QString exportedText(const report::Period &period, const ExportedReport &exported, const QString &folder)
{
    return ExportText::tr("%1: %n file(s) written to %2", "the period, then the folder",
                          static_cast<int>(exported.files.size()))
        .arg(titleOf(period, windowWords()), shown(folder));
}

QString exportErrorText(const Error &error)
{
    const int written = error.fact("written").toInt();
    const QString kept =
        written == 0
            ? ExportText::tr("No file was written or changed.")
            : ExportText::tr("%n file(s) written before that stay there, each whole.", nullptr, written);
    return whatHappened(error) + u' ' + kept;
}

} // namespace vigie::ui
