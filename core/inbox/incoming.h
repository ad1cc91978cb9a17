// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "inbox/mention.h"

#include <QTimeZone>

#include <functional>

namespace vigie::inbox {

/// A mention as a file gives it, before it is taken in: the fields of cli.md, texts in UTF-8 as they came.
struct Incoming
{
    qint64 line = 0; ///< where it began in its file, from 1
    QByteArray remoteId;
    QByteArray channel;
    QByteArray authorHandle;
    QByteArray authorName;
    std::optional<qint64> authorFollowers;
    std::optional<qint64> postedAtMs;
    QByteArray language;
    QByteArray text;
    QByteArray url;
    QByteArray inReplyTo;
    QByteArray parentTitle;
    std::optional<int> rating;
    std::optional<Kind> kind;
    bool isPrivate = false;
    bool sponsored = false;
    std::optional<bool> ours;
    QByteArray place;
    std::optional<qint64> expiresAtMs;
};

/// A row that was refused. `reason` is a code in kebab case, worded by ui and app: "text-missing",
/// "no-identity", "date-unreadable", "rating-out-of-range", "too-long", "columns-differ", "json-invalid",
/// "quote-unclosed"….
struct Reject
{
    QString file;
    qint64 line = 0;
    QString reason;
    QString detail; ///< the value that was refused, cut to 80 characters, or empty
};

/// What a parser gives, row after row.
class IncomingSource
{
public:
    virtual ~IncomingSource() = default;
    /// The next row: an Incoming, or the Reject it became; nothing at the end. An Error ends the file where
    /// it stands (it vanished, its medium failed); what was given before stays good.
    virtual Result<std::optional<std::expected<Incoming, Reject>>> next() = 0;
    /// How far in the file, in bytes, and of how many.
    virtual qint64 position() const = 0;
    virtual qint64 size() const = 0;
};

} // namespace vigie::inbox
