// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "workspace/keys.h"

#include <QJsonObject>
#include <QList>

#include <functional>
#include <optional>

namespace vigie::workspace {

class Connection;

/// One thing that a colleague (or Vigie itself: the null actor) did. `facts` hold codes, numbers, ids and
/// salted digests, never a text or a customer's name, so that erasing a person leaves the chain intact.
struct Deed
{
    QString act; ///< kebab case: "mention-closed", "draft-submitted"; translated by ui/models/acttext.h
    Id actor;
    Id subject;
    QJsonObject facts = {};
};

/// A deed as it stands in the table. hash = SHA-256(hash of the row before, every field with its length);
/// mac = HMAC-SHA-256(key of the epoch, hash).
struct ActivityRow
{
    qint64 row = 0;
    qint64 epoch = 0;
    qint64 atMs = 0;
    Deed deed;
    QByteArray hash;
    QByteArray mac;
};

/// Appends within the write transaction under way; there is no way to change or remove a row.
void record(Connection &c, const Deed &deed);

/// Newest first; of one subject when it is not null.
QList<ActivityRow> activityOf(Connection &c, const Id &subject, int most);

/// Every row, oldest first, one at a time.
void eachActivity(Connection &c, const std::function<void(const ActivityRow &)> &take);

/// All of that subject, oldest first, for what must not believe a row made by hand: nothing unless every one
/// of them continues the row before it and verifies under the connection's key. Rows of epochs before this
/// one are taken as they stand, but only where they lie before its first row. A connection without a key
/// gives nothing.
std::optional<QList<ActivityRow>> provenActivityOf(Connection &c, const Id &subject);

/// Starts an epoch under the connection's key: its first row names the head of the one before.
/// `reason` is "made", "restored" or "key-missing"; `facts` are what else that row tells (oldercopy.h).
void startEpoch(Connection &c, const QString &reason, QJsonObject facts = {});

struct Problem
{
    QString code;   ///< kebab case: "activity-changed", "activity-cut"…
    qint64 row = 0; ///< of the table that the code speaks of; 0 for the whole
    QString fact;
};

/// What walking the whole chain found. `verifiable` is false where rows were written under a key that is not
/// here: their order and contents are still checked by the hashes, their origin is not.
struct ChainReport
{
    bool verifiable = true;
    QList<Problem> problems; ///< the first bad row only: what follows it cannot be told apart
    Head head;
};
ChainReport verifyChain(Connection &c, const Key &key, const std::optional<Head> &recorded);

} // namespace vigie::workspace
