// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/csvsource.h"

#include <atomic>

namespace vigie::inbox {

/// Whether a file begins as a feed does: RSS, RDF, Atom or any other XML, in any character set, or JSON Feed.
/// Pure.
bool isFeed(QByteArrayView head);

/// The entries of a feed file: RSS 0.9x to 2.0 and 1.1, RDF (RSS 1.0), Atom 0.3 and 1.0 in XML, JSON Feed 1.0
/// and 1.1 (see jsonfeed.h). FormatUnknown where it is no feed, FileEmpty, and what XmlBytes::of() says. A
/// feed that breaks off or cannot be understood ends with FormatInvalid ("line", "reason", one of
/// rejectReasons), one that asks for too much with TooLarge ("limit"); entries before it stay good.
///
/// XML is read once: what an entry is depends on all that stands before it (names, languages, bases), and
/// QXmlStreamReader counts characters, not bytes. So the rows made of the entries are kept for again(), in
/// memory up to limits::entriesInMemory, then in an unnamed temporary file. No entity is expanded but the
/// names of characters, nothing outside of the file is looked at.
///
/// `cancel` must outlive the source.
Result<std::unique_ptr<IncomingSource>> openFeed(std::unique_ptr<QFile> file, const QString &path,
                                                 const RowTerms &terms, const std::atomic_bool &cancel);

/// The same of a feed that is in memory, called `name` where something is wrong with it.
Result<std::unique_ptr<IncomingSource>> openFeed(const QByteArray &feed, const QString &name,
                                                 const RowTerms &terms, const std::atomic_bool &cancel);

} // namespace vigie::inbox
