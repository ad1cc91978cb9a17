// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include <iterator>

namespace vigie {

static const char *const names[] = {
    "file-not-found",
    "file-unreadable",
    "file-empty",
    "file-binary",
    "file-changed",
    "file-exists",
    "format-unknown",
    "format-invalid",
    "too-large",
    "columns-unknown",
    "archive-damaged",
    "archive-encrypted",
    "image-unreadable",
    "image-too-large",
    "disk-full",
    "read-only",
    "network-file-system",
    "input-output",
    "workspace-missing",
    "workspace-exists",
    "not-a-workspace",
    "workspace-damaged",
    "workspace-newer",
    "workspace-busy",
    "migration-failed",
    "not-permitted",
    "colleague-unknown",
    "colleague-exists",
    "passphrase-needed",
    "passphrase-wrong",
    "own-text-needs-another",
    "not-found",
    "version-not-current",
    "state-forbids",
    "not-approved",
    "text-empty",
    "text-too-long",
    "changed-meanwhile",
    "offline",
    "host-unknown",
    "connection-failed",
    "timed-out",
    "certificate-refused",
    "address-refused",
    "answer-refused",
    "answer-too-large",
    "feed-gone",
    "no-feed",
    "charter-invalid",
    "article-unknown",
    "article-forbids",
    "own-act-needs-another",
    "reason-missing",
    "invalid-argument",
    "cancelled",
    "unexpected",
};
static_assert(std::size(names) == static_cast<std::size_t>(ErrorCode::Unexpected) + 1);

QString Error::fact(const char *name) const
{
    return facts.value(QLatin1StringView(name));
}

/// Whether the same may succeed a little later.
static bool mayPass(ErrorCode code)
{
    using enum ErrorCode;
    return code == WorkspaceBusy || code == Offline || code == HostUnknown || code == ConnectionFailed ||
           code == TimedOut;
}

Error makeError(ErrorCode code, std::initializer_list<std::pair<const char *, QString>> facts)
{
    Error error{code, {}, mayPass(code)};
    for (const auto &[name, value] : facts)
        error.facts.insert(QLatin1StringView(name), value);
    return error;
}

QString errorCodeName(ErrorCode code)
{
    return QLatin1StringView(names[static_cast<int>(code)]);
}

} // namespace vigie
