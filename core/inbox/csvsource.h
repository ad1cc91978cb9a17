// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/columns.h"
#include "inbox/fieldreader.h"
#include "inbox/filewindow.h"

namespace vigie::inbox {

/// How the rows of a file are understood.
struct RowTerms
{
    QTimeZone zone; ///< of times without an offset
    FieldNames names;
    QMap<QByteArray, ColumnMap> told; ///< by shapeOf() the header; not asked where `names` is mapped
};

/// Rows of a CSV file in UTF-8: its header is read here, its separator (comma, semicolon, tab) found, and the
/// platform whose export it is (see platforms.h), even below a few lines of explanations. Times in a column
/// that says UTC are so. A reply of ours in a column of the row makes a second row after it, "ours", known by
/// the first one's id and "/reply"; where its time is not said, it has the time of what it answers.
/// ColumnsUnknown where no column is a text or nothing tells one message from another ("columns": the
/// header), TooLarge, FormatInvalid with "line" and "reason".
Result<std::unique_ptr<IncomingSource>> openCsv(std::unique_ptr<FileWindow> window, const RowTerms &terms);

/// Its header and first rows, understood or not.
Result<FileColumns> previewCsv(std::unique_ptr<FileWindow> window,
                               const QMap<QByteArray, ColumnMap> &told = {});

} // namespace vigie::inbox
