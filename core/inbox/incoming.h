// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "inbox/judgement.h"
#include "inbox/mention.h"

#include <QByteArrayView>

#include <array>
#include <expected>

namespace vigie::inbox {

/// Where a row stands in its file: the first byte of it, and its line, from 1.
struct Place
{
    qint64 offset = 0;
    qint64 line = 0;
};

/// A mention as a file gives it, before it is taken in: the fields of cli.md, texts in UTF-8 as they came,
/// without NUL. The views belong to whoever gave it: a source keeps them until it is asked again.
struct Incoming
{
    Place place;
    QByteArrayView remoteId;
    QByteArrayView channel;
    QByteArrayView authorHandle;
    QByteArrayView authorName;
    QByteArrayView language;
    QByteArrayView text;
    QByteArrayView url;
    QByteArrayView inReplyTo;
    QByteArrayView parentTitle;
    QByteArrayView where; ///< `place` of cli.md
    std::optional<qint64> authorFollowers;
    std::optional<qint64> postedAtMs;
    std::optional<qint64> expiresAtMs;
    std::optional<int> rating;
    std::optional<Kind> kind;
    std::optional<bool> ours;
    std::optional<qint64> verdict; ///< of triage, packed: judge()
    bool isPrivate = false;
    bool sponsored = false;
    bool isTimeUnknown = false; ///< postedAtMs is when it was taken in: it may be of any time before

    /// By which the author is known on the channel: without a handle, the name.
    QByteArrayView handle() const { return authorHandle.isEmpty() ? authorName : authorHandle; }
};

/// Asks triage for its verdict, and for the language where none came; does nothing where there is no triage.
/// On any thread.
void judge(Incoming &row, const Judge &judge, bool isSensitive = false);

/// Why a row is refused, in the words of the command line; ui/models/errortext.h says them to people.
inline constexpr std::array rejectReasons{
    "text-missing",
    "no-identity", // neither remote_id, nor url, nor posted_at with author_handle
    "date-unreadable",  "rating-out-of-range", "kind-unknown",
    "flag-unreadable", // neither true nor false
    "too-long",         "nul-in-text",         "utf8-invalid", "too-many-channels",
    "columns-differ",   // CSV
    "quote-unclosed",   // CSV
    "quote-misplaced",  // CSV
    "json-invalid",     // JSON Lines
    "json-too-deep",    // JSON Lines
    "json-not-object",  // JSON Lines
    "value-unreadable", // JSON Lines
    "erased",           // it, or its author, was erased from the workspace
    "xml-invalid",      // feeds, which it ends
    "xml-cut",          // feeds, which it ends
    "xml-too-deep",     // feeds, which it ends
    "xml-entities",     // feeds, which it ends
};

/// A row that was refused; `reason` is one of rejectReasons.
struct Reject
{
    QString file;
    qint64 line = 0;
    QString reason;
    QString detail; ///< the value or field that was refused, on one line, cut to 80 characters, or empty
};

/// A file of rows. Read once in its order, then any row again by its place, so that a file of any size can be
/// taken in in the order of time. For one thread.
class IncomingSource
{
public:
    using Row = std::expected<Incoming, Reject>;

    /// Whose export it is, where that is known.
    struct Origin
    {
        QString platform = {}; ///< "Trustpilot"
        QStringList services =
            {}; ///< of channels that it makes: the one their name speaks of, else the first
        bool byColumns = false;
    };

    virtual ~IncomingSource() = default;
    virtual Origin origin() const { return {}; }
    /// The next row: an Incoming, or the Reject it became; nothing at the end. An Error ends the file where
    /// it stands (it was cut, its medium failed); what was given before stays good.
    virtual Result<std::optional<Row>> next() = 0;
    /// The row that began at that place once more. FileChanged where it is no longer the same kind of thing.
    virtual Result<Incoming> again(const Place &place) = 0;
    /// How far next() is, in bytes, and of how many.
    virtual qint64 position() const = 0;
    virtual qint64 size() const = 0;
};

} // namespace vigie::inbox
