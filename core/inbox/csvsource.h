// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/fieldreader.h"
#include "inbox/filewindow.h"

namespace vigie::inbox {

/// How the rows of a file are understood.
struct RowTerms
{
    QTimeZone zone; ///< of times without an offset
    FieldNames names;
};

/// Rows of a CSV file in UTF-8: its header is read here, its separator (comma, semicolon, tab) found.
/// ColumnsUnknown where no column is a text or nothing tells one message from another ("columns": the
/// header), TooLarge, FormatInvalid with "line" and "reason".
Result<std::unique_ptr<IncomingSource>> openCsv(std::unique_ptr<FileWindow> window, const RowTerms &terms);

} // namespace vigie::inbox
