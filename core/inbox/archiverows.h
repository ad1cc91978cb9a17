// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/archivepart.h"
#include "inbox/fieldreader.h"

#include <simdjson.h>

#include <functional>
#include <memory>

namespace vigie::inbox {

/// Makes rows of the values in an archive's files, whose kinds it is given in the order of ArchivePart. For
/// one thread.
class ArchiveRows
{
public:
    using Value = simdjson::dom::element;
    /// Takes a row at once; its views need not last.
    using Give = std::function<void(Incoming)>;
    struct Item
    {
        Place place;
        qint64 group = 0;
        QString folder; ///< in the archive
    };

    virtual ~ArchiveRows() = default;
    /// What a file holds that tells about the account.
    virtual void learn(ArchivePart part, const Value &whole, const QString &folder) = 0;
    /// Where the values of such a file stand: see JsonItems.
    virtual QList<QByteArray> way(ArchivePart part) const = 0;
    /// One of them: rows, none where it is no message, or why it is refused.
    virtual std::optional<Refusal> take(ArchivePart part, const Value &value, const Item &item,
                                        const Give &give) = 0;
    /// After the last value of a file, and of all: what was kept back.
    virtual void endFile(const Give &) {}
    virtual void end(const Give &) {}
    virtual IncomingSource::Origin origin() const = 0;
};

/// Mastodon's own posts (ActivityStreams 2.0 as of Mastodon 4): what was boosted is left out; a content
/// warning stands above its text; those to neither everybody nor followers are private.
std::unique_ptr<ArchiveRows> mastodonRows(const QTimeZone &zone);
/// X: our posts with their links written out, retweets left out, long ones in full; private messages, ours
/// and theirs, ours as the answer to what was said before them in the same conversation.
std::unique_ptr<ArchiveRows> xRows(const QTimeZone &zone);
/// Google Business Profile: reviews and our replies; one with stars alone has them as its text.
std::unique_ptr<ArchiveRows> googleRows(const QTimeZone &zone);

/// A member as text: strings, and whole numbers for ids; empty where it is not there or anything else.
QByteArray memberText(const ArchiveRows::Value &of, std::string_view key);
/// A member, whatever it is.
std::optional<ArchiveRows::Value> member(const ArchiveRows::Value &of, std::string_view key);

} // namespace vigie::inbox
