// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace vigie::workspace {

/// Where what must lie outside the workspace file lies.
struct Places
{
    QString keyFolder;  ///< owner-only key files, one a workspace
    QString headFolder; ///< the last activity row seen, one file a workspace, beside the settings
};

/// The workspace's secret on this machine: 32 random bytes that key the activity chain and the approvals.
class Key
{
public:
    Key() = default;
    explicit Key(QByteArray secret);

    bool isNull() const { return m_secret.isEmpty(); }
    /// HMAC-SHA-256 (RFC 2104) over `purpose`, a zero byte, and `message`: 32 bytes.
    QByteArray mac(const char *purpose, const QByteArray &message) const;
    /// Names the key without telling it: the first 8 bytes of a MAC.
    QByteArray fingerprint() const;

private:
    QByteArray m_secret;
};

/// The key of that workspace on this machine: read; nothing when there is none yet.
Result<std::optional<Key>> readKey(const Places &places, const QString &workspaceId);
/// A new key, written owner-only and durably before it is given.
Result<Key> makeKey(const Places &places, const QString &workspaceId);

/// The newest activity row this machine has seen committed. Written after each commit that adds rows;
/// a kill in between leaves an older one, which is healthy as long as the table still holds it.
struct Head
{
    qint64 row = 0;
    QByteArray hash; ///< 32 bytes
};

/// Comparing two MACs or digests in a time that does not tell where they differ.
bool sameBytes(QByteArrayView a, QByteArrayView b);

/// Nothing when no head was ever written here.
std::optional<Head> readHead(const Places &places, const QString &workspaceId);
/// Two slots are written in turn, each with its own checksum: a torn write leaves the older head.
Result<void> writeHead(const Places &places, const QString &workspaceId, const Head &head);

} // namespace vigie::workspace
