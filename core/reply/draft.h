// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QString>

#include <optional>

namespace vigie::reply {

/// The draft states of cli.md.
enum class State {
    Working, ///< also again after its message was cancelled, or when it was written on after a refusal
    Submitted,
    Approved,
    Withdrawn, ///< submitted or approved, and the working copy differs from that version since
    Rejected,  ///< or sent back: the note says which and why; written on, it is working again
    HandedOver,
    Sent,
};
QString stateName(State state);

/// What we write: one working copy, autosaved. A reply answers a mention; a post stands alone.
struct Draft
{
    Id id;
    qint64 mention = 0; ///< key; 0 for a post
    Id mentionId;
    qint64 channel = 0; ///< row
    QString channelName;
    QString service;
    Id author; ///< the colleague who began it
    QString authorName;
    Id writer; ///< the colleague who changed the working copy last: the author of the next version
    bool isPrivate = false;
    QString text;
    int cursor = 0; ///< UTF-16 units
    qint64 madeAtMs = 0;
    qint64 changedAtMs = 0;
    int version = 0; ///< the newest frozen one; 0: none
    State state = State::Working;
    bool locked = false; ///< on its way, handed over or sent: it cannot be written on
    bool discarded = false;
};

/// What a draft's state is made of. Decision and message are those of its newest version, in the words of
/// the store; empty where there is none. Voided decisions do not count.
struct Standing
{
    int version = 0;
    bool same = false; ///< the working copy is what that version froze
    QString decision;
    QString message;
};
/// Pure.
State stateOf(const Standing &standing);
/// Whether the outbox holds it so that it cannot be written on any more. Pure.
bool isLocked(const Standing &standing);

/// One frozen state of a draft: all that an approval is of.
struct Version
{
    Id draft;
    int number = 0;
    qint64 channel = 0; ///< row
    Id channelId;
    QString target; ///< remote id of the message answered, or empty
    bool isPrivate = false;
    QString text;
    Id author; ///< who wrote it (Draft::writer), whoever submitted it: never its approver
    qint64 atMs = 0;
    QByteArray salt;   ///< 16 random bytes, erased with the text
    QByteArray digest; ///< as stored; digestOf() computes what it must be
};

/// SHA-256 over salt and every field above but the digest, each with its length. Pure.
QByteArray digestOf(const Version &version);

} // namespace vigie::reply
