// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "moderation/png.h"
#include "team/colleague.h"
#include "workspace/activity.h"

#include <functional>

namespace vigie::workspace {
class Connection;
}

/// What was seen of a message before it could vanish (product.md, F4): an image, when and by whom it was
/// taken, and the address at which it was seen. A message with evidence is frozen: care/retention.h leaves
/// it. Call these inside Workspace::read() or write(). Deeds, their subject the mention: "evidence-added",
/// "evidence-removed", "evidence-brought-back" (evidence, digest).
namespace vigie::moderation {

using workspace::Connection;

struct Evidence
{
    Id id;
    qint64 mention = 0; ///< key
    Id taker;
    QString takerName;
    qint64 atMs = 0;
    QString address; ///< http or https, or empty
    PngSize size;    ///< pixels
    qint64 bytes = 0;
    QByteArray sha256; ///< of the image
    QByteArray salt;
    Id mentionId; ///< keys are given again to others
};

/// Over its salt and everything else: what the activity holds of it. Pure.
QByteArray digestOf(const Evidence &evidence);
/// As it is kept: trimmed; InvalidArgument ("argument": the address) unless it is empty or an address of the
/// web of at most 4,000 characters. Pure.
Result<QString> evidenceAddress(const QString &address);

/// Evidence with its image, to be brought back.
struct Removed
{
    Evidence evidence;
    QByteArray png;
};

/// These need Act::Moderate. NotFound for a mention or an evidence that is not there.
/// ImageTooLarge, ImageUnreadable: see examinePng(); InvalidArgument: see evidenceAddress().
Result<Evidence> addEvidence(Connection &c, const team::Actor &actor, qint64 mention, const QByteArray &png,
                             const QString &address);
/// Undo is putEvidenceBack(); nothing of it stays in the file.
Result<Removed> removeEvidence(Connection &c, const team::Actor &actor, const Id &evidence);
/// As it was, with its id, taker and time. ChangedMeanwhile where it is there, or the key is another
/// message's now.
Result<void> putEvidenceBack(Connection &c, const team::Actor &actor, const Removed &removed);

/// Of a mention, oldest first.
QList<Evidence> evidenceOf(Connection &c, qint64 mention);
/// The PNG. NotFound.
Result<QByteArray> imageOf(Connection &c, const Id &evidence);
/// All there is, in the order of its ids, with the id of its mention. Stop is asked of `take` by false.
void eachEvidence(Connection &c, const std::function<bool(const Evidence &, const Id &mention)> &take);

/// "evidence-changed": an image or what is told of it is not what was added; "evidence-missing": it vanished
/// without having been removed, or its image did. Reads every image; stops where the connection is
/// interrupted.
QList<workspace::Problem> check(Connection &c);

} // namespace vigie::moderation
