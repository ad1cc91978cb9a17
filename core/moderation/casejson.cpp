// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/casejson.h"

#include "base/isotime.h"
#include "inbox/mentionstore.h"
#include "workspace/connection.h"

#include <QJsonArray>

namespace vigie::moderation {

using namespace Qt::StringLiterals;

QJsonObject caseJson(const Case &about, const QTimeZone &zone)
{
    return {{u"id"_s, about.id.toString()},
            {u"kind"_s, caseKindName(about.kind)},
            {u"title"_s, about.title},
            {u"by"_s, about.openerName},
            {u"at"_s, isoTime(about.atMs, zone)},
            {u"closed_at"_s, isoTime(about.closedAtMs, zone)}};
}

QJsonObject caseJson(Connection &c, const WholeCase &whole, const QTimeZone &zone)
{
    QJsonObject object = caseJson(whole.about, zone);
    QJsonArray readers;
    for (const team::Colleague &colleague : whole.readers)
        readers.append(colleague.name);
    QJsonArray people;
    for (const CaseParty &party : whole.parties)
        people.append(QJsonObject{{u"author"_s, party.authorId.toString()},
                                  {u"channel"_s, party.channelName},
                                  {u"handle"_s, party.handle},
                                  {u"name"_s, party.name},
                                  {u"protected"_s, party.isProtected}});
    QJsonArray mentions;
    for (const inbox::Mention &mention : inbox::mentionsAt(c, whole.mentions))
        mentions.append(mention.id.toString());
    QJsonArray notes;
    for (const CaseNote &note : whole.notes)
        notes.append(QJsonObject{
            {u"by"_s, note.writerName}, {u"at"_s, isoTime(note.atMs, zone)}, {u"text"_s, note.text}});
    object.insert(u"readers"_s, readers);
    object.insert(u"people"_s, people);
    object.insert(u"mentions"_s, mentions);
    object.insert(u"notes"_s, notes);
    return object;
}

} // namespace vigie::moderation
