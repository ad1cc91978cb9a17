// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/incoming.h"
#include "team/colleague.h"

#include <QMap>
#include <QStringList>
#include <QTimeZone>

namespace vigie::workspace {
class Connection;
}

/// The columns of a CSV file that Vigie cannot understand by their names: what they are, what a person says
/// of them, and what was said before of files with the same ones.
namespace vigie::inbox {

/// Field of cli.md → column, as the header writes it.
using ColumnMap = QMap<QString, QString>;

/// The same for headers with the same columns: neither their order, nor case, nor accents count.
QByteArray shapeOf(const QStringList &header);

/// A file to be understood.
struct FileColumns
{
    QStringList header;      ///< as the file writes it; a column without a name is empty
    QList<QStringList> rows; ///< the first five, each cell on one line, cut to 200 characters
    ColumnMap guess;         ///< what was told before, else by the columns' names
    QString platform;        ///< whose export it is ("Trustpilot"), empty where that is not known
};
/// Reads the head of the file: not on the UI thread. `told` as toldColumns() gives it. What openIncoming()
/// refuses; FormatUnknown for a file without columns.
Result<FileColumns> columnsOf(const QString &path, const QMap<QByteArray, ColumnMap> &told = {});

/// How the first rows of the file come out with a map.
struct ColumnTrial
{
    int read = 0; ///< at most 50
    int taken = 0;
    QList<Reject> rejects;
};
/// As columnsOf(); what is not in the map holds nothing. ColumnsUnknown where the map does not say which
/// column is the text, or by what one message is told from another. Times without an offset are of `zone`.
Result<ColumnTrial> tryColumns(const QString &path, const ColumnMap &map, const QTimeZone &zone);

/// Shape → map, of all files that were told.
QMap<QByteArray, ColumnMap> toldColumns(workspace::Connection &c);
/// Remembers what was said, over what was said before of that shape: what is not in the map holds nothing. Of
/// a hundred shapes at most, the oldest go. Needs Act::Import; InvalidArgument for a field that there is not.
Result<void> tellColumns(workspace::Connection &c, const team::Actor &actor, const QStringList &header,
                         const ColumnMap &map);

} // namespace vigie::inbox
