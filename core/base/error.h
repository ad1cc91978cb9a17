// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace vigie {

/// What a user or the world can make fail. Worded in ui/models/errortext.h, never here.
/// The name in JSON (`{"error":{"code"}}`) is the enumerator in kebab case: see errorCodeName().
enum class ErrorCode {
    // files and what is in them
    FileNotFound,
    FileUnreadable,
    FileEmpty,
    FileBinary,
    FileChanged, ///< it vanished or was cut while it was read
    FileExists,
    FormatUnknown,
    FormatInvalid,  ///< facts: "line", "reason"
    TooLarge,       ///< facts: "limit"
    ColumnsUnknown, ///< facts: "columns"
    ArchiveDamaged, ///< facts: "reason"
    ArchiveEncrypted,
    ImageUnreadable, ///< facts: "reason": "format", "cut", "damaged", "none"
    ImageTooLarge,   ///< facts: "limit", "unit": "megapixels", "megabytes"
    // the place where the workspace lies
    DiskFull,
    ReadOnly,
    NetworkFileSystem, ///< facts: "type"
    InputOutput,
    // the workspace
    WorkspaceMissing,
    WorkspaceExists,
    NotAWorkspace,
    WorkspaceDamaged,
    WorkspaceNewer, ///< facts: "found", "known"
    WorkspaceBusy,  ///< another program holds it; trying again helps
    MigrationFailed,
    // who may do what
    NotPermitted, ///< facts: "name", "act"
    ColleagueUnknown,
    ColleagueExists,
    PassphraseNeeded,
    PassphraseWrong,
    OwnTextNeedsAnother, ///< nobody approves what they wrote, except alone
    // drafts, approvals, outbox
    NotFound,          ///< facts: "what", "id"
    VersionNotCurrent, ///< facts: "version", "current"
    StateForbids,      ///< facts: "state": the thing is not in a state that allows the act
    NotApproved,
    TextEmpty,
    TextTooLong, ///< facts: "length", "limit"
    ChangedMeanwhile,
    // what is fetched; "host" is the name of the machine: an address may be a secret
    Offline,            ///< there is no network
    HostUnknown,        ///< facts: "host"
    ConnectionFailed,   ///< facts: "host", "reason": "refused", "cut", "tls", "proxy", "garbled"
    TimedOut,           ///< facts: "host"
    CertificateRefused, ///< facts: "host", "reason": "expired", "not-yet", "unknown-authority", "other-name"
    AddressRefused,     ///< facts: "host", "reason": "unreadable", "not-https", "private", "passphrase",
                        ///< "redirects"
    AnswerRefused,      ///< facts: "host", "status" (of HTTP)
    AnswerTooLarge,     ///< facts: "host", "limit" (bytes)
    FeedGone,           ///< the site said that it will not come back; facts: "host"
    NoFeed,             ///< what came is no feed, and names none; facts: "host"
    // the charter, and acts that cite it
    CharterInvalid,     ///< facts: "line", "reason": see moderation/charter.h
    ArticleUnknown,     ///< facts: "article", "known": the articles there are
    ArticleForbids,     ///< facts: "article", "act"
    OwnActNeedsAnother, ///< nobody confirms what they proposed
    // others
    ReasonMissing,
    InvalidArgument, ///< facts: "argument", "reason"
    Cancelled,
    Unexpected, ///< facts: "reason": what a library said
};

struct Error
{
    ErrorCode code = ErrorCode::Unexpected;
    QMap<QString, QString> facts; ///< what the words need: "path", "line", "limit"…; plain text, never markup
    bool tryAgain = false;        ///< whether the same call may succeed a little later

    /// The fact of that name, or an empty string.
    QString fact(const char *name) const;
};

/// `Error` from pairs: makeError(ErrorCode::NotFound, {{"what", "draft"}, {"id", id}}).
Error makeError(ErrorCode code, std::initializer_list<std::pair<const char *, QString>> facts = {});

/// "file-not-found" for ErrorCode::FileNotFound.
QString errorCodeName(ErrorCode code);

} // namespace vigie
