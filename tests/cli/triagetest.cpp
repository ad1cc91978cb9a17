// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/shell.h"
#include "support/vigietest.h"

using vigie::test::Printed;
using vigie::test::Shell;
using namespace Qt::StringLiterals;

class CliTriageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Without a workspace: there is none, and none is made.
    void answersEveryLine()
    {
        Shell vigie;
        vigie.input = "{\"id\":\"7\",\"text\":\"Très déçue, trois semaines sans réponse\"}\n"
                      "\n"
                      "{\"id\":8,\"text\":\"thank you, great service\",\"language\":\"en\"}\n";
        const Printed printed = vigie.json({u"triage"_s});
        REQUIRE_STATUS(printed, 0);
        const QList<QJsonObject> lines = printed.lines();
        QCOMPARE(lines.size(), 2);
        QStringList keys = lines[0].keys();
        QCOMPARE(keys, (QStringList{u"abuse"_s, u"abuse_score"_s, u"id"_s, u"kinds"_s, u"language"_s,
                                    u"language_confidence"_s, u"reasons"_s, u"route"_s, u"route_reason"_s,
                                    u"sentiment"_s, u"sentiment_confidence"_s, u"urgency"_s}));
        QCOMPARE(lines[0][u"id"].toString(), u"7"_s);
        QCOMPARE(lines[0][u"language"].toString(), u"fr"_s);
        QCOMPARE(lines[0][u"sentiment"].toString(), u"negative"_s);
        QCOMPARE(lines[0][u"abuse"].toString(), u"none"_s);
        QCOMPARE(lines[0][u"route"].toString(), u"machine"_s);
        QVERIFY(!lines[0][u"reasons"].toArray().isEmpty());
        QCOMPARE(lines[1][u"id"].toInt(), 8);
        QCOMPARE(lines[1][u"sentiment"].toString(), u"positive"_s);
        QCOMPARE(lines[1][u"language_confidence"].toDouble(), 1.0);
        QVERIFY(!QFile::exists(vigie.workspace()));
    }

    void answersABrokenLineAndGoesOn()
    {
        Shell vigie;
        vigie.input = "{\"id\":\"a\",\"text\":\"bien\"}\n{\"id\":\"b\",\n{\"id\":\"c\"}\n[1]\n{\"id\":\"d\","
                      "\"text\":\"mal\"}";
        const Printed printed = vigie.json({u"triage"_s});
        REQUIRE_STATUS(printed, 3);
        const QList<QJsonObject> lines = printed.lines();
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[0][u"id"].toString(), u"a"_s);
        QVERIFY(lines[1][u"id"].isNull() && lines[1].contains(u"error"));
        QCOMPARE(lines[1].keys().size(), 2);
        QCOMPARE(lines[2][u"id"].toString(), u"c"_s);
        QCOMPARE(lines[2][u"error"].toObject()[u"line"].toInt(), 3);
        QVERIFY(lines[3].contains(u"error"));
        QCOMPARE(lines[4][u"id"].toString(), u"d"_s);
        QVERIFY(!lines[4].contains(u"error"));
    }

    void answersNothingForNothing()
    {
        Shell vigie;
        const Printed printed = vigie.json({u"triage"_s});
        REQUIRE_STATUS(printed, 0);
        QVERIFY(printed.out.isEmpty());
    }

    void learnsFirst()
    {
        Shell vigie;
        QByteArray labels;
        for (int i = 0; i < 12; ++i)
            labels += "{\"text\":\"du flongeur, modèle " + QByteArray::number(i) +
                      "\",\"sentiment\":\"negative\"}\n{\"text\":\"en vitrine, modèle " +
                      QByteArray::number(i) + "\",\"sentiment\":\"neutral\",\"abuse\":false}\n";
        const QString path = vigie.file(u"labels.jsonl"_s, labels);
        vigie.input = "{\"id\":\"1\",\"text\":\"encore du flongeur ce matin\"}\n";
        const QByteArray text = vigie.input;
        QCOMPARE(vigie.json({u"triage"_s}).json()[u"sentiment"].toString(), u"neutral"_s);
        vigie.input = text;
        const Printed printed = vigie.json({u"triage"_s, u"--learn"_s, path});
        REQUIRE_STATUS(printed, 0);
        QCOMPARE(printed.json()[u"sentiment"].toString(), u"negative"_s);
    }

    void tellsLabelsItCannotLearn()
    {
        Shell vigie;
        const QString path = vigie.file(
            u"labels.jsonl"_s, "{\"text\":\"a\",\"sentiment\":\"furious\"}\n{\"text\":\"b\"}\n"
                               "{\"text\":\"c\",\"abuse\":\"yes\"}\n{\"text\":\"d\",\"abuse\":true}\n");
        vigie.input = "{\"id\":\"1\",\"text\":\"bien\"}\n";
        const Printed printed = vigie.json({u"triage"_s, u"--learn"_s, path});
        REQUIRE_STATUS(printed, 3);
        QCOMPARE(printed.lines().size(), 1);
        QCOMPARE(printed.err.count(u'\n'), 3);
    }

    void saysThatThereIsNothingToLearnFrom()
    {
        Shell vigie;
        REQUIRE_STATUS(vigie.json({u"triage"_s, u"--learn"_s, vigie.path(u"none.jsonl"_s)}), 1);
    }

    void leavesTheWeightsAside()
    {
        Shell vigie;
        const QByteArray text = "{\"id\":\"1\",\"text\":\"that hoe be acting up\"}\n";
        vigie.input = text;
        const double shipped = vigie.json({u"triage"_s}).json()[u"abuse_score"].toDouble();
        vigie.input = text;
        const double plain = vigie.json({u"triage"_s, u"--plain"_s}).json()[u"abuse_score"].toDouble();
        QVERIFY(shipped != plain);
    }

    void speaksToPeople()
    {
        Shell vigie;
        vigie.input = "{\"id\":\"7\",\"text\":\"Le chargeur a pris feu, c'est inadmissible\"}\n";
        const Printed printed = vigie({u"triage"_s});
        REQUIRE_STATUS(printed, 0);
        QVERIFY(printed.out.startsWith(u"7  fr  ") && printed.out.contains(u"negative"));
        QVERIFY(printed.out.contains(u"urgent: safety"));
    }

    void whatIsTakenInIsJudgedAndTriedAgain()
    {
        Shell vigie;
        vigie.init();
        const QString path = vigie.file(
            u"avis.jsonl"_s,
            "{\"id\":\"1\",\"posted_at\":\"2026-11-20T15:45:00Z\",\"text\":\"Toujours pas livré, je suis "
            "très "
            "déçue, c'est une honte\"}\n"
            "{\"id\":\"2\",\"posted_at\":\"2026-11-20T15:45:00Z\",\"text\":\"Merci, équipe parfaite !\"}\n");
        REQUIRE_STATUS(vigie.json({u"import"_s, path}), 0);
        QHash<QString, QJsonObject> told;
        for (const QJsonObject &line : vigie.json({u"list"_s}).lines())
            told.insert(line[u"remote_id"].toString(), line);
        const QJsonObject complaint = told[u"1"_s][u"triage"].toObject();
        QCOMPARE(complaint[u"sentiment"].toString(), u"negative"_s);
        QVERIFY(complaint[u"kinds"].toArray().contains(u"complaint"_s));
        QVERIFY(!complaint[u"reasons"].toArray().isEmpty());
        QVERIFY(!complaint.contains(u"id"_s));
        QCOMPARE(told[u"1"_s][u"language"].toString(), u"fr"_s);
        // Friday 16:45 in Paris, two hours of office hours: Monday 10:45.
        QCOMPARE(told[u"1"_s][u"due"].toString(), u"2026-11-23T10:45:00+01:00"_s);
        QCOMPARE(told[u"2"_s][u"triage"].toObject()[u"sentiment"].toString(), u"positive"_s);
        const Printed closed =
            vigie.json({u"close"_s, told[u"2"_s][u"id"].toString(), u"--reason"_s, u"fini"_s});
        QVERIFY(closed.json()[u"due"].isNull());
        const Printed again = vigie.json({u"retriage"_s});
        REQUIRE_STATUS(again, 0);
        QCOMPARE(again.json().keys(), (QStringList{u"changed"_s, u"kept"_s, u"read"_s, u"seconds"_s}));
        QCOMPARE(again.json()[u"read"].toInt(), 2);
        QCOMPARE(again.json()[u"changed"].toInt(), 0);
        vigie.input = "{\"id\":\"7\",\"text\":\"merci\"}\n";
        REQUIRE_STATUS(vigie.json({u"triage"_s, u"--workspace-model"_s}), 0);
        REQUIRE_STATUS(vigie.json({u"triage"_s, u"--workspace-model"_s, u"--plain"_s}), 2);
    }
};

VIGIE_TEST_MAIN(CliTriageTest)
#include "triagetest.moc"
