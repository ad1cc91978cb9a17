// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/erased.h"

#include <QCryptographicHash>

namespace vigie::inbox {

static QByteArray digestOf(QByteArrayView kind, const Id &channel, QByteArrayView value)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(kind);
    hash.addData(channel.bytes());
    hash.addData(value);
    return hash.result();
}

QByteArray authorDigest(const Id &channel, QByteArrayView handle)
{
    return digestOf("author", channel, handle);
}

QByteArray messageDigest(const Id &channel, QByteArrayView remoteId)
{
    return digestOf("message", channel, remoteId);
}

QByteArray postDigest(const Id &channel, QByteArrayView remoteId)
{
    return digestOf("post", channel, remoteId);
}

QByteArray titleDigest(const Id &channel, QByteArrayView title)
{
    return digestOf("title", channel, title);
}

QByteArray titleAboveDigest(const Id &channel, QByteArrayView remoteId, QByteArrayView title)
{
    return digestOf("above", channel, remoteId.toByteArray().append('\0').append(title));
}

} // namespace vigie::inbox
