// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/words.h"
#include "approval/draftjson.h"
#include "base/isotime.h"
#include "base/linefile.h"
#include "care/person.h"
#include "care/question.h"
#include "inbox/channelstore.h"
#include "inbox/conversation.h"
#include "inbox/exporting.h"
#include "inbox/jotting.h"
#include "inbox/roundstore.h"
#include "inbox/view.h"
#include "moderation/actjson.h"
#include "moderation/casejson.h"
#include "moderation/evidence.h"
#include "outbox/messagejson.h"
#include "team/colleaguestore.h"
#include "triage/rulestore.h"
#include "workspace/activity.h"

#include <QDir>
#include <QJsonArray>
#include <QSaveFile>

namespace vigie::cli {

using namespace Qt::StringLiterals;
using workspace::Connection;

/// Writes `NAME.jsonl` in `folder`, line by line as `fill` gives them.
template <typename Fill>
static Result<qint64> writeLines(const QString &folder, const QString &name, Fill fill)
{
    LineFile file(folder + u'/' + name + u".jsonl"_s);
    if (auto opened = file.open(); !opened)
        return fail(opened.error());
    fill(file);
    return file.finish();
}

static Result<qint64> exportColleagues(Connection &c, const QString &folder)
{
    return writeLines(folder, u"colleagues"_s, [&](LineFile &file) {
        for (const team::Colleague &colleague : team::colleagues(c))
            file.add({{u"id"_s, colleague.id.toString()},
                      {u"name"_s, colleague.name},
                      {u"role"_s, team::roleName(colleague.role)},
                      {u"owner"_s, colleague.owner}});
    });
}

static Result<qint64> exportChannels(Connection &c, const QString &folder)
{
    return writeLines(folder, u"channels"_s, [&](LineFile &file) {
        for (const inbox::Channel &channel : inbox::channels(c))
            file.add({{u"id"_s, channel.id.toString()},
                      {u"name"_s, channel.name},
                      {u"service"_s, channel.service},
                      {u"handle"_s, channel.handle},
                      {u"url"_s, channel.url},
                      {u"sample"_s, channel.sample}});
    });
}

/// Who wrote, with the ID by which `person` knows them.
static Result<qint64> exportAuthors(Connection &c, const QString &folder)
{
    return writeLines(folder, u"authors"_s, [&](LineFile &file) {
        care::eachAuthor(c, [&](const care::Face &face, const Id &person) {
            file.add({{u"id"_s, face.id.toString()},
                      {u"channel"_s, face.channelName},
                      {u"handle"_s, face.handle},
                      {u"name"_s, face.name},
                      {u"person"_s, person.isNull() ? QJsonValue() : QJsonValue(person.toString())}});
        });
    });
}

static QString mentionAt(Connection &c, qint64 key)
{
    const std::optional<inbox::Mention> mention = inbox::mentionAt(c, key);
    return mention ? mention->id.toString() : QString();
}

static Result<qint64> exportNotes(Connection &c, const QString &folder, const QTimeZone &zone)
{
    return writeLines(folder, u"notes"_s, [&](LineFile &file) {
        inbox::eachNote(c, [&](const inbox::Note &note, qint64 mention) {
            file.add({{u"id"_s, note.id.toString()},
                      {u"mention"_s, mentionAt(c, mention)},
                      {u"at"_s, isoTime(note.atMs, zone)},
                      {u"by"_s, note.authorName},
                      {u"text"_s, note.text}});
        });
    });
}

static Result<qint64> exportQuestions(Connection &c, const QString &folder, const QTimeZone &zone)
{
    return writeLines(folder, u"questions"_s, [&](LineFile &file) {
        for (const care::Question &question : care::allQuestions(c))
            file.add({{u"id"_s, question.id.toString()},
                      {u"mention"_s, mentionAt(c, question.mention)},
                      {u"at"_s, isoTime(question.askedAtMs, zone)},
                      {u"by"_s, question.askerName},
                      {u"whom"_s, question.whom},
                      {u"contact"_s, question.contact},
                      {u"text"_s, question.text},
                      {u"due"_s, isoTime(question.dueMs, zone)},
                      {u"answered_at"_s, isoTime(question.answeredAtMs, zone)}});
    });
}

/// What is half typed about messages and was not added yet.
static Result<qint64> exportJottings(Connection &c, const QString &folder, const QTimeZone &zone)
{
    return writeLines(folder, u"jottings"_s, [&](LineFile &file) {
        inbox::eachJotting(c, [&](const inbox::Jotting &jotting, const Id &colleague) {
            const Id &about = jotting.about;
            file.add({{u"mention"_s, mentionAt(c, jotting.mention)},
                      {u"kind"_s, inbox::jottingKindName(jotting.kind)},
                      {u"question"_s, about.isNull() ? QJsonValue() : QJsonValue(about.toString())},
                      {u"by"_s, team::nameOf(c, colleague)},
                      {u"at"_s, isoTime(jotting.changedAtMs, zone)},
                      {u"whom"_s, jotting.whom},
                      {u"contact"_s, jotting.contact},
                      {u"text"_s, jotting.text}});
        });
    });
}

/// What is looked at by hand, each with who was there when.
static Result<qint64> exportRound(Connection &c, const QString &folder, const QTimeZone &zone)
{
    QMap<qint64, QJsonArray> visits;
    for (const inbox::Visit &visit : inbox::visitsAfter(c, 0))
        visits[visit.stop].append(QJsonObject{{u"at"_s, isoTime(visit.atMs, zone)},
                                              {u"by"_s, team::nameOf(c, visit.actor)},
                                              {u"outcome"_s, inbox::outcomeName(visit.outcome)},
                                              {u"messages"_s, visit.messages}});
    return writeLines(folder, u"round"_s, [&](LineFile &file) {
        for (const inbox::Stop &stop : inbox::stops(c))
            file.add({{u"id"_s, stop.id.toString()},
                      {u"kind"_s, inbox::stopKindName(stop.kind)},
                      {u"name"_s, stop.name},
                      {u"address"_s, stop.address},
                      {u"every"_s, stop.every.count},
                      {u"unit"_s, stop.every.unit == inbox::Interval::Unit::Hours ? u"hours"_s : u"days"_s},
                      {u"owner"_s, team::nameOf(c, stop.owner)},
                      {u"active"_s, stop.active},
                      {u"sample"_s, stop.sample},
                      {u"made_at"_s, isoTime(stop.madeAtMs, zone)},
                      {u"visits"_s, visits.value(stop.row)}});
    });
}

static Result<qint64> exportRules(Connection &c, const QString &folder)
{
    return writeLines(folder, u"rules"_s, [&](LineFile &file) {
        for (const triage::KeptRule &each : triage::rules(c))
            file.add(triage::exportedRule(each.rule));
    });
}

/// Those that are watched among them.
static Result<qint64> exportViews(Connection &c, const QString &folder)
{
    static constexpr const char *watched[] = {"", "brand", "sector", "rivals", "own"};
    return writeLines(folder, u"views"_s, [&](LineFile &file) {
        for (const inbox::View &view : inbox::views(c))
            file.add({{u"id"_s, view.id.toString()},
                      {u"name"_s, view.name},
                      {u"filter"_s, view.filter},
                      {u"watched"_s, QLatin1StringView(watched[static_cast<int>(view.watched)])}});
    });
}

static Result<void> writeImage(const QString &path, const QByteArray &png)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::ReadOnly, {{"path", path}});
    if (file.write(png) == png.size() && file.commit())
        return {};
    return fail(file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::InputOutput,
                {{"path", path}});
}

/// What was seen of messages, its images in a folder of their own.
static Result<qint64> exportEvidence(Connection &c, const QString &folder, const QTimeZone &zone)
{
    const QString images = u"evidence"_s;
    LineFile file(folder + u"/evidence.jsonl"_s);
    if (auto opened = file.open(); !opened)
        return fail(opened.error());
    Result<void> written;
    moderation::eachEvidence(c, [&](const moderation::Evidence &evidence, const Id &mention) {
        const QString name = images + u'/' + evidence.id.toString() + u".png"_s;
        if (c.interrupted())
            written = fail(ErrorCode::Cancelled);
        else if (!QDir(folder).mkpath(images))
            written = fail(ErrorCode::ReadOnly, {{"path", folder}});
        else if (const auto png = moderation::imageOf(c, evidence.id))
            written = writeImage(folder + u'/' + name, *png);
        file.add({{u"id"_s, evidence.id.toString()},
                  {u"mention"_s, mention.toString()},
                  {u"at"_s, isoTime(evidence.atMs, zone)},
                  {u"by"_s, evidence.takerName},
                  {u"address"_s, evidence.address},
                  {u"sha256"_s, QString::fromLatin1(evidence.sha256.toHex())},
                  {u"file"_s, name}});
        return written.has_value();
    });
    if (!written)
        return fail(written.error());
    return file.finish();
}

static Result<qint64> exportActs(Connection &c, const QString &folder, const QTimeZone &zone)
{
    return writeLines(folder, u"moderation"_s, [&](LineFile &file) {
        moderation::eachAct(
            c, [&](const moderation::ModerationAct &act) { file.add(moderation::actJson(act, zone)); });
    });
}

/// Those that this colleague may read; of the others not even how many there are.
static Result<qint64> exportCases(Connection &c, const team::Actor &actor, const QString &folder,
                                  const QTimeZone &zone)
{
    return writeLines(folder, u"cases"_s, [&](LineFile &file) {
        for (const moderation::Case &about : moderation::casesOf(c, actor)) {
            if (const auto whole = moderation::caseWith(c, actor, about.id))
                file.add(moderation::caseJson(c, *whole, zone));
        }
    });
}

/// The charter in force, and those that acts cite.
static Result<qint64> exportCharters(Connection &c, const QString &folder)
{
    return writeLines(folder, u"charters"_s, [&](LineFile &file) {
        file.add({{u"in_force"_s, true},
                  {u"own"_s, !moderation::isShippedCharter(c)},
                  {u"text"_s, moderation::charterText(c)}});
        moderation::eachCharter(c, [&](const QByteArray &digest, const QString &text) {
            file.add({{u"sha256"_s, QString::fromLatin1(digest.toHex())}, {u"text"_s, text}});
        });
    });
}

static Result<qint64> exportActivity(Connection &c, const QString &folder, const QTimeZone &zone)
{
    return writeLines(folder, u"activity"_s, [&](LineFile &file) {
        workspace::eachActivity(c, [&](const workspace::ActivityRow &row) {
            const QString actor = team::nameOf(c, row.deed.actor);
            const Id &subject = row.deed.subject;
            file.add({{u"row"_s, row.row},
                      {u"epoch"_s, row.epoch},
                      {u"at"_s, isoTime(row.atMs, zone)},
                      {u"by"_s, actor.isEmpty() ? QJsonValue() : QJsonValue(actor)},
                      {u"act"_s, row.deed.act},
                      {u"subject"_s, subject.isNull() ? QJsonValue() : QJsonValue(subject.toString())},
                      {u"facts"_s, row.deed.facts},
                      {u"hash"_s, QString::fromLatin1(row.hash.toHex())}});
        });
    });
}

static Result<qint64> exportSettings(Connection &c, const QString &folder)
{
    const workspace::Settings settings = workspace::readSettings(c);
    return writeLines(folder, u"settings"_s, [&](LineFile &file) {
        file.add({{u"id"_s, settings.id.toString()},
                  {u"firm"_s, settings.firm},
                  {u"language"_s, settings.language},
                  {u"zone"_s, QString::fromUtf8(settings.zone.id())},
                  {u"formal"_s, settings.formal}});
    });
}

/// Everything, as one state of the workspace.
static Result<QMap<QString, qint64>> exportAll(Connection &c, const team::Actor &actor, const QString &folder)
{
    const QTimeZone zone = workspace::readSettings(c).zone;
    QMap<QString, qint64> counts;
    const std::pair<QString, std::function<Result<qint64>()>> parts[] = {
        {u"mentions"_s, [&] { return inbox::exportMentions(c, folder); }},
        {u"drafts"_s, [&] { return approval::exportDrafts(c, folder); }},
        {u"outbox"_s, [&] { return outbox::exportOutbox(c, folder); }},
        {u"colleagues"_s, [&] { return exportColleagues(c, folder); }},
        {u"authors"_s, [&] { return exportAuthors(c, folder); }},
        {u"channels"_s, [&] { return exportChannels(c, folder); }},
        {u"notes"_s, [&] { return exportNotes(c, folder, zone); }},
        {u"questions"_s, [&] { return exportQuestions(c, folder, zone); }},
        {u"jottings"_s, [&] { return exportJottings(c, folder, zone); }},
        {u"evidence"_s, [&] { return exportEvidence(c, folder, zone); }},
        {u"rules"_s, [&] { return exportRules(c, folder); }},
        {u"moderation"_s, [&] { return exportActs(c, folder, zone); }},
        {u"charters"_s, [&] { return exportCharters(c, folder); }},
        {u"cases"_s, [&] { return exportCases(c, actor, folder, zone); }},
        {u"views"_s, [&] { return exportViews(c, folder); }},
        {u"round"_s, [&] { return exportRound(c, folder, zone); }},
        {u"activity"_s, [&] { return exportActivity(c, folder, zone); }},
        {u"settings"_s, [&] { return exportSettings(c, folder); }},
    };
    for (const auto &[name, write] : parts) {
        const Result<qint64> count = write();
        if (!count)
            return fail(count.error());
        counts.insert(name, *count);
    }
    return counts;
}

static Result<Exit> exportAll(Context &context)
{
    context.beginLongWork();
    if (auto opened = context.open(); !opened)
        return fail(opened.error());
    if (auto allowed = context.actor().require(team::Act::Export); !allowed)
        return fail(allowed.error());
    const QString folder = QDir(context.arguments.value("out")).absolutePath();
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::ReadOnly, {{"path", folder}});
    const auto counts = context.read([&](Connection &c) { return exportAll(c, context.actor(), folder); });
    if (!counts)
        return fail(counts.error());
    QJsonObject object;
    Table table;
    for (const auto &[name, count] : counts->asKeyValueRange()) {
        object.insert(name, count);
        table.add({name + u".jsonl"_s, QString::number(count)});
    }
    if (context.json())
        context.put(object);
    else {
        context.print(table);
        context.say(Words::tr("Exported to %1.").arg(folder));
    }
    return Done;
}

QList<Command> exportCommands()
{
    return {{u"export"_s,
             {},
             Words::tr("Writes everything as open files (JSON Lines, images)."),
             {{u"out"_s, u"DIR"_s, Words::tr("the folder; made where it is missing"), true}},
             0,
             0,
             exportAll}};
}

} // namespace vigie::cli
