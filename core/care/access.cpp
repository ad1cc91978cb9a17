// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/access.h"

#include "approval/draftjson.h"
#include "base/isotime.h"
#include "care/erasingwork.h"
#include "inbox/conversation.h"
#include "inbox/exporting.h"
#include "moderation/evidence.h"
#include "reply/draftstore.h"
#include "workspace/connection.h"
#include "workspace/settings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace vigie::care {

using namespace Qt::StringLiterals;
using inbox::Mention;

/// With the images themselves, as base64.
static QJsonArray evidenceHeld(Connection &c, qint64 mention, const QTimeZone &zone)
{
    QJsonArray held;
    for (const moderation::Evidence &evidence : moderation::evidenceOf(c, mention)) {
        const QByteArray png = moderation::imageOf(c, evidence.id).value_or(QByteArray());
        held.append(QJsonObject{{u"at"_s, isoTime(evidence.atMs, zone)},
                                {u"address"_s, evidence.address},
                                {u"sha256"_s, QString::fromLatin1(evidence.sha256.toHex())},
                                {u"png"_s, QString::fromLatin1(png.toBase64())}});
    }
    return held;
}

static QJsonObject mentionHeld(Connection &c, const Mention &mention, const QTimeZone &zone)
{
    QJsonObject object = inbox::mentionJson(mention, {}, zone);
    object.remove(u"assignee"_s);
    object.insert(u"came_by"_s, mention.captured ? u"capture"_s : mention.sourceName);
    QJsonArray earlier;
    for (const Earlier &before : earlierTexts(c, mention.key))
        earlier.append(QJsonObject{{u"until"_s, isoTime(before.untilMs, zone)}, {u"text"_s, before.text}});
    object.insert(u"earlier_texts"_s, earlier);
    QJsonArray notes;
    for (const inbox::Note &note : inbox::notesOf(c, mention.key))
        notes.append(QJsonObject{{u"at"_s, isoTime(note.atMs, zone)}, {u"text"_s, note.text}});
    object.insert(u"notes"_s, notes);
    object.insert(u"evidence"_s, evidenceHeld(c, mention.key, zone));
    return object;
}

static QJsonObject draftHeld(const reply::Draft &draft, const QTimeZone &zone)
{
    return {{u"channel"_s, draft.channelName},
            {u"text"_s, draft.text},
            {u"made_at"_s, isoTime(draft.madeAtMs, zone)},
            {u"state"_s, reply::stateName(draft.state)}};
}

static QJsonArray authorsHeld(const Person &person)
{
    QJsonArray authors;
    for (const Face &face : person.faces)
        authors.append(QJsonObject{{u"id"_s, face.id.toString()},
                                   {u"channel"_s, face.channelName},
                                   {u"handle"_s, face.handle},
                                   {u"name"_s, face.name}});
    return authors;
}

static QJsonArray notesHeld(const Person &person, const QTimeZone &zone)
{
    QJsonArray notes;
    for (const FaceNote &note : person.notes)
        notes.append(QJsonObject{{u"at"_s, isoTime(note.atMs, zone)},
                                 {u"until"_s, isoTime(note.expiresAtMs, zone)},
                                 {u"text"_s, note.text}});
    return notes;
}

static Result<void> writeWhole(const QString &path, const QJsonObject &object)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::ReadOnly, {{"path", path}});
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QByteArray bytes = QJsonDocument(object).toJson();
    if (file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::InputOutput,
                {{"path", path}});
}

Result<Handed> exportPerson(Connection &c, const team::Actor &actor, qint64 author, const QString &path)
{
    if (auto allowed = actor.require(team::Act::Export); !allowed)
        return fail(allowed.error());
    const Person person = personOf(c, author);
    if (person.faces.isEmpty())
        return fail(ErrorCode::NotFound,
                    {{"what", QStringLiteral("author")}, {"id", QString::number(author)}});
    const workspace::Settings settings = workspace::readSettings(c);
    Handed handed;
    QJsonArray mentions;
    QJsonArray drafts;
    for (const Face &face : person.faces) {
        for (const Mention &mention : inbox::mentionsAt(c, heldOf(c, face.author))) {
            mentions.append(mentionHeld(c, mention, settings.zone));
            for (const reply::Draft &draft : reply::draftsOf(c, mention.key))
                drafts.append(draftHeld(draft, settings.zone));
        }
    }
    handed = {mentions.size(), drafts.size()};
    const auto written = writeWhole(path, {{u"held_by"_s, settings.firm},
                                           {u"as_of"_s, isoTime(c.now(), settings.zone)},
                                           {u"authors"_s, authorsHeld(person)},
                                           {u"messages"_s, mentions},
                                           {u"our_answers"_s, drafts},
                                           {u"notes"_s, notesHeld(person, settings.zone)}});
    if (!written)
        return fail(written.error());
    return handed;
}

} // namespace vigie::care
