// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QString>

#include <optional>

namespace vigie::reply {

/// The draft states of cli.md.
enum class State {
    Working,
    Submitted,
    Approved,
    Withdrawn, ///< submitted or approved, and the working copy differs from that version since
    Rejected,  ///< or sent back: the note says which and why
    HandedOver,
    Sent,
};
QString stateName(State state);

/// What we write: one working copy, autosaved. A reply answers a mention; a post stands alone.
struct Draft
{
    Id id;
    qint64 mention = 0; ///< key; 0 for a post
    qint64 channel = 0; ///< row
    QString channelName;
    QString service;
    Id author; ///< colleague
    QString authorName;
    bool isPrivate = false;
    QString text;
    int cursor = 0; ///< UTF-16 units
    qint64 madeAtMs = 0;
    qint64 changedAtMs = 0;
    int version = 0; ///< the newest frozen one; 0: none
    State state = State::Working;
};

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
    Id author;
    qint64 atMs = 0;
    QByteArray salt;   ///< 16 random bytes, erased with the text
    QByteArray digest; ///< as stored; digestOf() computes what it must be
};

/// SHA-256 over salt and every field above but the digest, each with its length. Pure.
QByteArray digestOf(const Version &version);

} // namespace vigie::reply
