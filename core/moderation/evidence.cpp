// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/evidence.h"

#include "base/canonical.h"

#include <QCryptographicHash>
#include <QUrl>

namespace vigie::moderation {

static constexpr qsizetype longestAddress = 4000;

QByteArray digestOf(const Evidence &evidence)
{
    return QCryptographicHash::hash(
        canonical({evidence.salt, evidence.id.bytes(), QByteArray::number(evidence.mention),
                   evidence.taker.bytes(), QByteArray::number(evidence.atMs), evidence.address.toUtf8(),
                   QByteArray::number(evidence.size.width), QByteArray::number(evidence.size.height),
                   QByteArray::number(evidence.bytes), evidence.sha256}),
        QCryptographicHash::Sha256);
}

Result<QString> evidenceAddress(const QString &address)
{
    const QString given = address.trimmed();
    if (given.isEmpty())
        return given;
    const QUrl url(given, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QStringLiteral("https") || url.scheme() == QStringLiteral("http");
    if (!url.isValid() || !isWeb || url.host().isEmpty() || given.size() > longestAddress)
        return fail(ErrorCode::InvalidArgument, {{"argument", given.left(200)}});
    return given;
}

} // namespace vigie::moderation
