// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps.h"

#include <QDir>
#include <QFile>

namespace vigie::test {

using namespace Qt::StringLiterals;

Steps::Steps()
    : m_folder(vigie.path(u"to post"_s))
{
}

QStringList Steps::asActor(const QStringList &typed) const
{
    return (m_actor.isEmpty() ? QStringList() : QStringList{u"--actor"_s, m_actor}) + typed;
}

Printed Steps::does(const QStringList &typed)
{
    const Printed printed = vigie.json(asActor(typed));
    if (printed.status != 0)
        qWarning("vigie %s", qPrintable(typed.join(u' ')));
    [&] { REQUIRE_STATUS(printed, 0); }();
    return printed;
}

void Steps::isRefused(const QStringList &typed)
{
    const Printed printed = vigie.json(asActor(typed));
    REQUIRE_STATUS(printed, 4);
    QVERIFY(!printed.json()[u"error"][u"message"].toString().isEmpty());
}

void Steps::anneWorksAlone()
{
    vigie.init();
}

void Steps::anneHasOneToSend(const QString &remoteId, const QString &text)
{
    anneWorksAlone();
    imports(weekFile(), 5);
    writes(remoteId, text);
    submits(1);
    approves(1);
}

void Steps::hires(const QString &name, const QString &role)
{
    does({u"colleague"_s, u"add"_s, name, u"--role"_s, role});
}

QString Steps::weekFile() const
{
    return vigie.file(u"week.csv"_s,
                      "remote_id,channel,author_handle,author_name,posted_at,text,in_reply_to,rating,ours\n"
                      "fb-1,Page Facebook,lea.garcon,Léa Garçon,2026-11-16T09:00:00+01:00,"
                      "\"Bonjour, vous réparez les freins ?\",,,\n"
                      "fb-2,Page Facebook,yoann,Yoann Le Bris,2026-11-17T10:00:00+01:00,"
                      "\"Deux semaines sans réponse, c'est long.\",,,\n"
                      "fb-3,Page Facebook,kerlo.velos,Kerlo,2026-11-17T12:00:00+01:00,"
                      "\"Bonjour Yoann, vous avez raison.\",fb-2,,true\n"
                      "gg-1,Avis Google,maelle,Maëlle P.,2026-11-19T18:30:00+01:00,"
                      "\"Vélo reçu rayé.\",,2,\n"
                      "gg-2,Avis Google,tom,Tom H.,2026-11-20T08:00:00+01:00,\"Lovely shop!\",,5,\n");
}

void Steps::imports(const QString &file, int added, int duplicates, int updated)
{
    const QJsonObject report = does({u"import"_s, file}).json();
    QCOMPARE(report[u"added"].toInt(), added);
    QCOMPARE(report[u"duplicates"].toInt(), duplicates);
    QCOMPARE(report[u"updated"].toInt(), updated);
    QCOMPARE(report[u"rejected"].toInt(), 0);
}

QStringList Steps::captures(const QString &pasted, const QString &channel)
{
    vigie.input = pasted.toUtf8();
    QStringList mentions;
    for (const QJsonValue &id : does({u"capture"_s, u"--channel"_s, channel}).json()[u"mentions"].toArray())
        mentions.append(id.toString());
    return mentions;
}

void Steps::erasesWhoWrote(const QString &remoteId, int messages, int drafts)
{
    QCOMPARE(does({u"person"_s, u"erase"_s, mention(remoteId)}).json(),
             QJsonObject({{u"mentions"_s, messages}, {u"drafts"_s, drafts}}));
}

void Steps::refusesWhatWasErased(const QString &file, int erased, int duplicates)
{
    const Printed printed = vigie.json(asActor({u"import"_s, file}));
    REQUIRE_STATUS(printed, 3);
    const QJsonObject report = printed.json();
    QCOMPARE(report[u"added"].toInt(), 0);
    QCOMPARE(report[u"duplicates"].toInt(), duplicates);
    QCOMPARE(report[u"rejected"].toInt(), erased);
    for (const QJsonValue &reject : report[u"rejects"].toArray())
        QCOMPARE(reject[u"reason"].toString(), u"erased"_s);
}

void Steps::nobodyFinds(const QString &query)
{
    QCOMPARE(does({u"search"_s, query}).json()[u"total"].toInt(), 0);
}

QString Steps::mention(const QString &remoteId)
{
    for (const QJsonObject &line : vigie.json({u"list"_s, u"--limit"_s, u"1000"_s}).lines()) {
        if (line[u"remote_id"].toString() == remoteId)
            return line[u"id"].toString();
    }
    qFatal("no message is called %s", qPrintable(remoteId));
}

void Steps::standsAs(const QString &remoteId, const QString &disposition)
{
    QCOMPARE(vigie.json({u"show"_s, mention(remoteId)}).json()[u"mention"][u"disposition"].toString(),
             disposition);
}

void Steps::writes(const QString &remoteId, const QString &text)
{
    answers(mention(remoteId), text);
}

void Steps::answers(const QString &mention, const QString &text)
{
    m_draft =
        does({u"draft"_s, u"new"_s, u"--mention"_s, mention, u"--text"_s, text}).json()[u"id"].toString();
}

void Steps::edits(const QString &text)
{
    vigie.input = text.toUtf8();
    QCOMPARE(does({u"draft"_s, u"edit"_s, m_draft, u"--text"_s, u"-"_s}).json()[u"text"].toString(), text);
}

void Steps::submits(int version)
{
    QCOMPARE(does({u"submit"_s, m_draft}).json()[u"version"].toInt(), version);
}

void Steps::approves(int version)
{
    const QJsonObject draft = does({u"approve"_s, m_draft, u"--version"_s, QString::number(version)}).json();
    QCOMPARE(draft[u"state"].toString(), u"approved"_s);
    QCOMPARE(draft[u"approvals"].toArray().last()[u"version"].toInt(), version);
}

void Steps::theDraftIs(const QString &state)
{
    QCOMPARE(does({u"draft"_s, u"show"_s, m_draft}).json()[u"state"].toString(), state);
}

QString Steps::message()
{
    for (const QJsonObject &line : vigie.json({u"outbox"_s, u"list"_s}).lines()) {
        if (line[u"draft"].toString() == m_draft)
            return line[u"id"].toString();
    }
    qFatal("the draft is not in the outbox");
}

void Steps::handsOver(int messages)
{
    const QList<QJsonObject> lines = does({u"outbox"_s, u"send"_s, u"--to"_s, m_folder}).lines();
    QCOMPARE(lines.size(), messages);
    for (const QJsonObject &line : lines)
        QCOMPARE(line[u"state"].toString(), u"handed-over"_s);
}

void Steps::nothingLeaves()
{
    const Printed printed = vigie.json(asActor({u"outbox"_s, u"send"_s, u"--to"_s, m_folder}));
    REQUIRE_STATUS(printed, 4);
    for (const QJsonObject &line : printed.lines())
        QVERIFY2(line.contains(u"error"), qPrintable(printed.out));
}

void Steps::theFolderHolds(const QStringList &texts)
{
    QStringList found;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden, QDir::Name)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        found.append(QString::fromUtf8(file.readAll()));
    }
    QCOMPARE(found, texts);
}

void Steps::confirmsPosting()
{
    const QString url = u"https://facebook.example/kerlo.velos/posts/9"_s;
    const QJsonObject sent = does({u"outbox"_s, u"confirm"_s, message(), u"--url"_s, url}).json();
    QCOMPARE(sent[u"state"].toString(), u"sent"_s);
    QCOMPARE(sent[u"url"].toString(), url);
}

void Steps::cancels()
{
    QCOMPARE(does({u"outbox"_s, u"cancel"_s, message()}).json()[u"state"].toString(), u"cancelled"_s);
}

void Steps::reports(int mentions, int answered)
{
    const QString folder = vigie.path(u"report"_s);
    const QJsonObject report =
        does({u"report"_s, u"--week"_s, u"2026-W47"_s, u"--format"_s, u"html,csv,json"_s, u"--out"_s, folder})
            .json();
    QCOMPARE(report[u"numbers"][u"messages"].toInt(), mentions);
    QCOMPARE(report[u"numbers"][u"answered"].toInt(), answered);
    QVERIFY(report[u"files"].toArray().size() >= 3);
    for (const QJsonValue &file : report[u"files"].toArray())
        QVERIFY2(QFileInfo(file.toString()).size() > 0, qPrintable(file.toString()));
}

void Steps::everythingChecks()
{
    QVERIFY(does({u"check"_s, u"--read-data"_s}).json()[u"ok"].toBool());
}

void Steps::copiesOverTheWorkspace(const QString &backup)
{
    QVERIFY(QFile::remove(vigie.workspace()));
    QVERIFY(QFile::copy(backup, vigie.workspace()));
}

} // namespace vigie::test
