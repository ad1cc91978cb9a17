// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/mention.h"
#include "workspace/statement.h"

/// For the stores of inbox: how a row becomes a Mention.
namespace vigie::inbox {

inline constexpr QChar tagSeparator(0x1f);

/// To be followed by a WHERE over `m` (mention).
inline constexpr char mentionSelect[] =
    "SELECT m.key, m.salt, m.remote_id, m.channel, ch.name, ch.service, ch.sample, m.author, a.handle, "
    "a.name, coalesce(m.followers, a.followers), m.posted_at, m.seen_at, m.language, m.kind, m.traits, "
    "m.text, m.url, m.in_reply_to, m.parent_title, m.rating, m.place, m.expires_at, m.disposition, "
    "m.reason, m.assignee, "
    "(SELECT group_concat(t.tag, char(31)) FROM mention_tag t WHERE t.mention = m.key), s.name "
    "FROM mention m JOIN channel ch ON ch.id = m.channel LEFT JOIN author a ON a.id = m.author "
    "JOIN source s ON s.id = m.source";

Mention mentionOf(const workspace::Statement &row);

} // namespace vigie::inbox
