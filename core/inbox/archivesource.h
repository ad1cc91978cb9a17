// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/archivefiles.h"
#include "inbox/csvsource.h"

namespace vigie::inbox {

/// The messages of a platform's archive: Mastodon's (outbox.json), X's (data/tweets.js and the like), Google
/// Takeout's reviews of a business profile; see archivefiles.h for how it may be packed and archiverows.h for
/// what is made of it. Written from knowledge of these layouts.
///
/// Each file is read once, a value at a time; its rows are kept for again() as those of feeds are. A file
/// that cannot be read to its end does not keep the others from being read: the first such Error comes last.
/// A value that is too long, too deep or of wrong types is refused alone. `cancel` must outlive the source.
Result<std::unique_ptr<IncomingSource>> openArchive(std::unique_ptr<ArchiveFiles> files, const QString &path,
                                                    const RowTerms &terms, const std::atomic_bool &cancel);

} // namespace vigie::inbox
