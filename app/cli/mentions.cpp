// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/mentions.h"

#include "base/isotime.h"
#include "inbox/exporting.h"
#include "team/colleaguestore.h"
#include "triage/correction.h"
#include "triage/verdictjson.h"

namespace vigie::cli {

using namespace Qt::StringLiterals;

MentionObjects::MentionObjects(workspace::Connection &c, const QTimeZone &zone)
    : m_connection(c)
    , m_zone(zone)
    , m_timetable(triage::timetable(c))
{
    m_taught.replace(triage::learnedModel(c));
}

/// As the verdict stands, with the words in which triage finds it.
QJsonValue MentionObjects::triageOf(const inbox::Mention &mention) const
{
    if (!mention.judgement)
        return {};
    const triage::Verdict found = triage::verdictOf(
        m_triage.get(), m_taught,
        {.text = mention.text, .language = mention.language, .rating = mention.rating.value_or(0)});
    return triage::verdictJson(triage::standing(found, *mention.judgement), mention.text);
}

QJsonValue MentionObjects::dueOf(const inbox::Mention &mention) const
{
    if (!inbox::isOpen(mention.disposition) || mention.traits.testFlag(inbox::Trait::Ours))
        return {};
    const auto due = triage::dueMs(m_timetable.of(mention.channel), m_timetable.zone, mention.postedAtMs,
                                   triage::severityOf(mention.judgement, mention.rating));
    return isoTime(due, m_zone);
}

QJsonObject MentionObjects::of(const inbox::Mention &mention) const
{
    QJsonObject object = inbox::mentionJson(mention, team::nameOf(m_connection, mention.assignee), m_zone);
    object.insert(u"triage"_s, triageOf(mention));
    object.insert(u"due"_s, dueOf(mention));
    return object;
}

} // namespace vigie::cli
