// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/csvsource.h"
#include "inbox/xmlbytes.h"

namespace vigie::inbox {

/// The entries of a feed in XML: see openFeed().
Result<std::unique_ptr<IncomingSource>> openXmlFeed(std::unique_ptr<XmlBytes> bytes, const QString &path,
                                                    const RowTerms &terms);

} // namespace vigie::inbox
