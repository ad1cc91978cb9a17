// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QByteArray>
#include <QByteArrayView>

/// What is left of the erased: digests by which intake knows them again, and nothing else. What they wrote
/// before the erasure is refused; what they write to us afterwards is taken in. SHA-256 over what
/// it is of, the channel's id and the value: a list of them tells nobody's name, though whoever holds the
/// workspace can try a name that they know. Pure; any thread.
namespace vigie::inbox {

/// Of an author: the handle, or the name where there is none, as the author table holds it (UTF-8).
QByteArray authorDigest(const Id &channel, QByteArrayView handle);
/// Of a message.
QByteArray messageDigest(const Id &channel, QByteArrayView remoteId);
/// Of a message under which others bear an erased title (erasedtitle.h).
QByteArray postDigest(const Id &channel, QByteArrayView remoteId);
/// Of a title that a post left in what others wrote under it: mostly its first words.
QByteArray titleDigest(const Id &channel, QByteArrayView title);
/// Of a title that a post bears itself, of what stands above it.
QByteArray titleAboveDigest(const Id &channel, QByteArrayView remoteId, QByteArrayView title);
/// The beginning of a message's digest: of one that was deleted when its time had come (care/retention.h),
/// which intake counts as known. There may be a million of them.
inline QByteArrayView outlivedDigest(const QByteArray &message)
{
    return QByteArrayView(message).first(16);
}

} // namespace vigie::inbox
