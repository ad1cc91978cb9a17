// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening.h"
#include "care/question.h"
#include "cli/shell.h"
#include "inbox/conversation.h"
#include "inbox/jotting.h"
#include "inbox/view.h"
#include "support/office.h"
#include "support/vigietest.h"
#include "team/colleaguestore.h"
#include "triage/rulestore.h"

#include <QFile>

using namespace vigie;
using vigie::test::Printed;
using vigie::test::Shell;
using namespace Qt::StringLiterals;

/// export: how everything comes out again.
class CliExportTest : public QObject
{
    Q_OBJECT

    static inline const QByteArray fourRows =
        R"({"remote_id":"r0","posted_at":"2026-11-16T10:00:00Z","text":"Un"}
{"remote_id":"r1","posted_at":"2026-11-16T10:00:00Z","text":"Deux"}
{"remote_id":"r2","posted_at":"2026-11-16T10:00:00Z","text":"Trois"}
{"remote_id":"r3","posted_at":"2026-11-16T10:00:00Z","text":"Quatre"}
)";

    static QList<QJsonObject> linesOf(const QString &folder, const QString &name)
    {
        QList<QJsonObject> found;
        QFile file(folder + u'/' + name + u".jsonl"_s);
        if (file.open(QIODevice::ReadOnly))
            while (!file.atEnd())
                found.append(QJsonDocument::fromJson(file.readLine()).object());
        return found;
    }

private Q_SLOTS:
    void rulesAndWatchesComeOutAsTheyAreKept()
    {
        Shell vigie;
        vigie.init();
        const triage::Rule rule{.id = {},
                                .name = u"Feu"_s,
                                .conditions = {{triage::Field::Words, triage::Comparison::Is, {u"feu"_s}}},
                                .actions = {{triage::ActionKind::Tag, u"sécurité"_s}}};
        {
            auto opened = workspace::Workspace::open(vigie.workspace(), app::surroundings(vigie.clock));
            REQUIRE_OK(opened);
            REQUIRE_OK(test::await((*opened)->write([&](workspace::Connection &c) {
                return triage::keepRule(c, *team::actAs(c, {}, std::nullopt), rule);
            })));
            REQUIRE_OK(test::await((*opened)->write([&](workspace::Connection &c) {
                return inbox::keepView(c, *team::actAs(c, {}, std::nullopt),
                                       {.name = u"Rivaux"_s,
                                        .filter = {{u"query"_s, u"velib"_s}},
                                        .watched = inbox::Watched::Rivals});
            })));
        }
        const QString folder = vigie.path(u"all"_s);
        const Printed done = vigie.json({u"export"_s, u"--out"_s, folder});
        REQUIRE_STATUS(done, 0);
        QCOMPARE(done.json()[u"rules"].toInt(), 1);
        const QJsonObject view = linesOf(folder, u"views"_s).first();
        QCOMPARE(view[u"watched"].toString(), u"rivals"_s);
        QCOMPARE(view[u"filter"][u"query"].toString(), u"velib"_s);
        const QJsonObject line = linesOf(folder, u"rules"_s).first();
        QCOMPARE(line[u"name"].toString(), rule.name);
        QVERIFY(line[u"enabled"].toBool());
        const auto again = triage::ruleFrom(line);
        REQUIRE_OK(again);
        QCOMPARE(again->conditions, rule.conditions);
        QCOMPARE(again->actions, rule.actions);
    }

    void exportGivesBackWhatCameIn()
    {
        Shell vigie;
        vigie.init();
        vigie({u"colleague"_s, u"add"_s, u"Claire"_s, u"--role"_s, u"approver"_s});
        vigie.typedUnseen = {u"tide"_s, u"tide"_s};
        vigie({u"colleague"_s, u"passphrase"_s, u"Claire"_s});
        vigie.typedUnseen.clear();
        const QString text = u"=cmd|' /C calc'!A0 — “l'été” 🚲\tet\u202e\nla suite"_s;
        const QByteArray line = QJsonDocument(QJsonObject{{u"remote_id"_s, u"1"_s}, {u"text"_s, text}})
                                    .toJson(QJsonDocument::Compact);
        vigie({u"import"_s, vigie.file(u"in.jsonl"_s, line + '\n' + fourRows)});
        const QString folder = vigie.path(u"all"_s);
        const Printed done = vigie.json({u"export"_s, u"--out"_s, folder});
        REQUIRE_STATUS(done, 0);
        const QJsonObject counts{{u"mentions"_s, 5},   {u"drafts"_s, 0},   {u"outbox"_s, 0},
                                 {u"colleagues"_s, 2}, {u"channels"_s, 1}, {u"settings"_s, 1}};
        for (const auto &[name, count] : counts.toVariantMap().asKeyValueRange())
            QCOMPARE(done.json()[name].toInt(), count.toInt());
        QVERIFY(done.json()[u"activity"].toInt() >= 4);
        for (const QString &name : done.json().keys()) {
            QFile file(folder + u'/' + name + u".jsonl"_s);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const QByteArray content = file.readAll();
            QCOMPARE(content.count('\n'), done.json()[name].toInt());
            QVERIFY2(!content.contains("argon2"), qPrintable(name));
        }
        Shell other;
        other.init();
        const Printed again = other.json({u"import"_s, folder + u"/mentions.jsonl"_s});
        REQUIRE_STATUS(again, 0);
        QCOMPARE(again.json()[u"added"].toInt(), 5);
        const QString otherFolder = other.path(u"all"_s);
        other({u"export"_s, u"--out"_s, otherFolder});
        const auto texts = [](const QString &path) {
            QStringList found;
            QFile file(path + u"/mentions.jsonl"_s);
            if (file.open(QIODevice::ReadOnly))
                while (!file.atEnd())
                    found.append(QJsonDocument::fromJson(file.readLine())[u"text"].toString());
            found.sort();
            return found;
        };
        QVERIFY(texts(folder).contains(text));
        QCOMPARE(texts(otherFolder), texts(folder));
    }

    void exportNeedsAFolderItCanWrite()
    {
        Shell vigie;
        vigie.init();
        REQUIRE_STATUS(vigie({u"export"_s}), 2);
        const QString file = vigie.file(u"occupied"_s, "x");
        const Printed refused = vigie.json({u"export"_s, u"--out"_s, file + u"/inside"_s});
        REQUIRE_STATUS(refused, 1);
        QCOMPARE(refused.json()[u"error"][u"code"].toString(), u"read-only"_s);
    }

    void whatWasWrittenAboutAMessageAndWhatIsHalfTypedGoOutToo()
    {
        Shell vigie;
        vigie.init();
        const QString id = vigie.mention({.postedAt = u"2026-11-22T09:00:00Z"_s});
        Id asked;
        {
            auto opened = workspace::Workspace::open(vigie.workspace(), app::surroundings(vigie.clock));
            REQUIRE_OK(opened);
            REQUIRE_OK(test::await((*opened)->write([&](workspace::Connection &c) -> Result<void> {
                const auto anne = team::actAs(c, {}, std::nullopt);
                const qint64 key = inbox::keyOf(*Id::parse(id));
                const auto question = care::ask(c, *anne,
                                                {.mention = key,
                                                 .whom = u"Atelier"_s,
                                                 .contact = u"atelier@kerlo.example"_s,
                                                 .text = u"Prête ?"_s,
                                                 .dueMs = c.now() + 3'600'000});
                if (!question)
                    return fail(question.error());
                asked = question->question.id;
                if (auto noted = inbox::addNote(c, *anne, key, u"Fidèle depuis 2019"_s); !noted)
                    return fail(noted.error());
                const inbox::Jotting note{.mention = key, .text = u"rappeler ce s\noir"_s};
                if (auto kept = inbox::keepJotting(c, *anne, note); !kept)
                    return kept;
                return inbox::keepJotting(
                    c, *anne,
                    {.kind = inbox::JottingKind::Answer, .mention = key, .about = asked, .text = u"Ou"_s});
            })));
        }
        const QString folder = vigie.path(u"all"_s);
        const Printed done = vigie.json({u"export"_s, u"--out"_s, folder});
        REQUIRE_STATUS(done, 0);
        QCOMPARE(done.json()[u"jottings"].toInt(), 2);
        const QString at = u"2026-11-22T21:00:00+01:00"_s;
        const QList<QJsonObject> jottings = linesOf(folder, u"jottings"_s);
        QCOMPARE(jottings.size(), 2);
        QCOMPARE(jottings[0], QJsonObject({{u"mention"_s, id},
                                           {u"kind"_s, u"answer"_s},
                                           {u"question"_s, asked.toString()},
                                           {u"by"_s, u"Anne"_s},
                                           {u"at"_s, at},
                                           {u"whom"_s, QString()},
                                           {u"contact"_s, QString()},
                                           {u"text"_s, u"Ou"_s}}));
        QCOMPARE(jottings[1][u"kind"].toString(), u"note"_s);
        QVERIFY(jottings[1][u"question"].isNull());
        QCOMPARE(jottings[1][u"text"].toString(), u"rappeler ce s\noir"_s);
        const QList<QJsonObject> questions = linesOf(folder, u"questions"_s);
        QCOMPARE(questions.size(), 1);
        QCOMPARE(questions[0], QJsonObject({{u"id"_s, asked.toString()},
                                            {u"mention"_s, id},
                                            {u"at"_s, at},
                                            {u"by"_s, u"Anne"_s},
                                            {u"whom"_s, u"Atelier"_s},
                                            {u"contact"_s, u"atelier@kerlo.example"_s},
                                            {u"text"_s, u"Prête ?"_s},
                                            {u"due"_s, u"2026-11-22T22:00:00+01:00"_s},
                                            {u"answered_at"_s, QJsonValue()}}));
        const QList<QJsonObject> notes = linesOf(folder, u"notes"_s);
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes[0][u"mention"].toString(), id);
        QCOMPARE(notes[0][u"by"].toString(), u"Anne"_s);
        QCOMPARE(notes[0][u"text"].toString(), u"Fidèle depuis 2019"_s);
    }
};

VIGIE_TEST_MAIN(CliExportTest)
#include "exporttest.moc"
