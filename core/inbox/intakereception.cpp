// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "inbox/intakestore.h"

namespace vigie::inbox {

CameBy IntakeStore::cameBy() const
{
    return m_terms.sample    ? CameBy::Sample
           : m_terms.capture ? CameBy::Capture
           : m_terms.live    ? CameBy::Live
                             : CameBy::File;
}

/// What was just put in, to those who act on what comes in. Put together from what is at hand: to read it
/// back costs more than to write it.
void IntakeStore::receive(const Incoming &row, const KnownChannel &channel, Kind kind, qint64 key)
{
    Mention taken;
    taken.key = key;
    taken.id = mentionId(key, m_inserted.salt);
    taken.remoteId = fromUtf8(row.remoteId);
    taken.channel = channel.row;
    taken.channelId = channel.id;
    taken.channelName = channel.name;
    taken.service = channel.service;
    taken.authorHandle = fromUtf8(row.handle());
    taken.authorName = fromUtf8(row.authorName);
    taken.authorFollowers = row.authorFollowers;
    taken.postedAtMs = *row.postedAtMs;
    taken.seenAtMs = m_nowMs;
    taken.language = fromUtf8(row.language);
    taken.kind = kind;
    taken.traits = m_inserted.traits;
    taken.text = fromUtf8(row.text);
    taken.url = fromUtf8(row.url);
    taken.inReplyTo = fromUtf8(row.inReplyTo);
    taken.parentTitle = fromUtf8(row.parentTitle);
    taken.rating = row.rating;
    taken.place = fromUtf8(row.where);
    taken.expiresAtMs = row.expiresAtMs;
    taken.disposition = m_inserted.disposition;
    taken.cameBy = cameBy();
    if (row.verdict)
        taken.judgement = judgementFrom(*row.verdict);
    m_reception->tookIn(taken);
}

} // namespace vigie::inbox
