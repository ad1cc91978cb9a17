// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/csvsource.h"

namespace vigie::inbox {

/// The entries of a JSON Feed (https://jsonfeed.org/version/1.1 and 1), wherever its `items` stand. Entries
/// are read where they lie, one at a time, so a feed may be of any size. An item that is no correct JSON is
/// one reject. FormatUnknown where it is no JSON object, or has neither items nor the version of a feed.
Result<std::unique_ptr<IncomingSource>> openJsonFeed(std::unique_ptr<FileWindow> window,
                                                     const RowTerms &terms);

} // namespace vigie::inbox
