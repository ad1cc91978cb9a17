// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/access.h"

#include "approval/approvalstore.h"
#include "base/isotime.h"
#include "care/erasingwork.h"
#include "care/question.h"
#include "inbox/conversation.h"
#include "inbox/exporting.h"
#include "inbox/jotting.h"
#include "moderation/actjson.h"
#include "moderation/evidence.h"
#include "reply/draftstore.h"
#include "workspace/connection.h"
#include "workspace/settings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <utility>

namespace vigie::care {

using namespace Qt::StringLiterals;
using inbox::Mention;

namespace {
/// One JSON object on its way into the file: images are written one at a time, not held all at once.
class HeldFile
{
public:
    explicit HeldFile(const QString &path)
        : m_file(path)
    {
    }
    Result<void> open();
    Result<void> close();

    /// The members of an object, which stays open for more of them.
    void begin(const QJsonObject &object) { write(QJsonDocument(object).toJson().trimmed().chopped(1)); }
    void end() { write("}"); }
    void beginList(const char *name) { write(QByteArray(",\"") + name + "\": ["); }
    void endList() { write("]\n"); }
    void write(QByteArrayView bytes) { m_whole = m_whole && m_file.write(bytes.data(), bytes.size()) >= 0; }

private:
    Error refused() const;

    QSaveFile m_file;
    bool m_whole = true;
};
} // namespace

Result<void> HeldFile::open()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::ReadOnly, {{"path", m_file.fileName()}});
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

Result<void> HeldFile::close()
{
    write("\n");
    if (m_whole && m_file.commit())
        return {};
    return fail(m_file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::InputOutput,
                {{"path", m_file.fileName()}});
}

/// With the images themselves, as base64.
static void writeEvidence(Connection &c, qint64 mention, const QTimeZone &zone, HeldFile &file)
{
    bool first = true;
    file.beginList("evidence");
    for (const moderation::Evidence &evidence : moderation::evidenceOf(c, mention)) {
        if (!std::exchange(first, false))
            file.write(",");
        file.begin({{u"at"_s, isoTime(evidence.atMs, zone)},
                    {u"address"_s, evidence.address},
                    {u"sha256"_s, QString::fromLatin1(evidence.sha256.toHex())}});
        file.write(",\"png\": \"");
        if (const auto png = moderation::imageOf(c, evidence.id))
            file.write(png->toBase64());
        file.write("\"");
        file.end();
    }
    file.endList();
}

static QJsonArray questionsHeld(Connection &c, qint64 mention, const QTimeZone &zone)
{
    QJsonArray held;
    for (const Question &question : questionsOf(c, mention))
        held.append(QJsonObject{{u"at"_s, isoTime(question.askedAtMs, zone)},
                                {u"answered_at"_s, isoTime(question.answeredAtMs, zone)},
                                {u"text"_s, question.text}});
    return held;
}

/// What is being typed about it and was not added yet.
static QJsonArray jottingsHeld(Connection &c, qint64 mention, const QTimeZone &zone)
{
    QJsonArray held;
    for (const inbox::Jotting &jotting : inbox::jottingsOf(c, mention))
        held.append(QJsonObject{{u"at"_s, isoTime(jotting.changedAtMs, zone)},
                                {u"kind"_s, inbox::jottingKindName(jotting.kind)},
                                {u"text"_s, jotting.text}});
    return held;
}

/// What was done about it; which colleague did is not theirs to know.
static QJsonArray actsHeld(Connection &c, qint64 mention, const QTimeZone &zone)
{
    QJsonArray held;
    for (const moderation::ModerationAct &act : moderation::actsOn(c, mention)) {
        QJsonObject object = moderation::actJson(act, zone);
        for (const char *inside :
             {"by", "decided_by", "id", "mention", "charter", "to_do", "unproven", "alone"})
            object.remove(QLatin1StringView(inside));
        held.append(object);
    }
    return held;
}

static QJsonObject mentionHeld(Connection &c, const Mention &mention, const QTimeZone &zone)
{
    QJsonObject object = inbox::mentionJson(mention, {}, zone);
    object.remove(u"assignee"_s);
    object.insert(u"came_by"_s, mention.cameBy == inbox::CameBy::Capture ? u"capture"_s : mention.sourceName);
    object.insert(u"parent_title"_s, mention.parentTitle);
    object.insert(u"place"_s, mention.place);
    object.insert(u"reason"_s, mention.reason);
    QJsonArray earlier;
    for (const Earlier &before : earlierTexts(c, mention.key))
        earlier.append(QJsonObject{{u"until"_s, isoTime(before.untilMs, zone)}, {u"text"_s, before.text}});
    object.insert(u"earlier_texts"_s, earlier);
    QJsonArray notes;
    for (const inbox::Note &note : inbox::notesOf(c, mention.key))
        notes.append(QJsonObject{{u"at"_s, isoTime(note.atMs, zone)}, {u"text"_s, note.text}});
    object.insert(u"notes"_s, notes);
    object.insert(u"questions"_s, questionsHeld(c, mention.key, zone));
    object.insert(u"jottings"_s, jottingsHeld(c, mention.key, zone));
    object.insert(u"moderation"_s, actsHeld(c, mention.key, zone));
    return object;
}

static QJsonObject draftHeld(Connection &c, const reply::Draft &draft, const QTimeZone &zone)
{
    QJsonArray versions;
    for (const reply::Version &version : reply::versionsOf(c, draft.id)) {
        if (version.text != draft.text)
            versions.append(QJsonObject{{u"at"_s, isoTime(version.atMs, zone)}, {u"text"_s, version.text}});
    }
    QJsonArray notes;
    for (const approval::Approval &decision : approval::approvalsOf(c, draft.id)) {
        if (!decision.note.isEmpty())
            notes.append(QJsonObject{{u"at"_s, isoTime(decision.atMs, zone)}, {u"text"_s, decision.note}});
    }
    return {{u"channel"_s, draft.channelName},
            {u"text"_s, draft.text},
            {u"earlier_texts"_s, versions},
            {u"notes"_s, notes},
            {u"made_at"_s, isoTime(draft.madeAtMs, zone)},
            {u"discarded"_s, draft.discarded},
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

/// Expired ones too, as long as they are there.
static QJsonArray notesHeld(Connection &c, const Person &person, const QTimeZone &zone)
{
    QJsonArray notes;
    for (const FaceNote &note : notesHeldOf(c, person.faces))
        notes.append(QJsonObject{{u"at"_s, isoTime(note.atMs, zone)},
                                 {u"until"_s, isoTime(note.expiresAtMs, zone)},
                                 {u"text"_s, note.text}});
    return notes;
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
    HeldFile file(path);
    if (auto opened = file.open(); !opened)
        return fail(opened.error());
    file.begin({{u"held_by"_s, settings.firm},
                {u"as_of"_s, isoTime(c.now(), settings.zone)},
                {u"authors"_s, authorsHeld(person)},
                {u"notes"_s, notesHeld(c, person, settings.zone)}});
    Handed handed;
    QJsonArray drafts;
    file.beginList("messages");
    for (const Face &face : person.faces) {
        for (const Mention &mention : inbox::mentionsAt(c, heldOf(c, face.author))) {
            file.write(handed.mentions++ > 0 ? ",\n" : "\n");
            file.begin(mentionHeld(c, mention, settings.zone));
            writeEvidence(c, mention.key, settings.zone, file);
            file.end();
            for (const reply::Draft &draft : reply::allDraftsOf(c, mention.key))
                drafts.append(draftHeld(c, draft, settings.zone));
        }
    }
    file.endList();
    file.beginList("our_answers");
    for (qsizetype i = 0; i < drafts.size(); ++i) {
        file.write(i > 0 ? ",\n" : "\n");
        file.write(QJsonDocument(drafts[i].toObject()).toJson().trimmed());
    }
    file.endList();
    file.end();
    handed.drafts = drafts.size();
    if (auto written = file.close(); !written)
        return fail(written.error());
    return handed;
}

} // namespace vigie::care
