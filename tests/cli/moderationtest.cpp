// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/shell.h"
#include "support/vigietest.h"

#include <QFile>

using namespace vigie;
using namespace Qt::StringLiterals;
using test::Printed;
using test::Shell;

/// Moderation on the command line: hide, delete, warn, ban, the second colleague, and the charter.
class CliModerationTest : public QObject
{
    Q_OBJECT

    static QString insult(Shell &vigie)
    {
        return vigie.mention({.postedAt = u"2026-11-22T09:00:00Z"_s,
                              .authorName = u"Troll"_s,
                              .authorHandle = u"troll"_s,
                              .text = u"Bande d'abrutis"_s,
                              .url = u"https://example.org/p/1"_s});
    }
    static Printed hide(Shell &vigie, const QString &id, const QString &article,
                        const QString &reason = u"insulte"_s)
    {
        return vigie.json({u"hide"_s, id, u"--article"_s, article, u"--reason"_s, reason});
    }
    static QString disposition(Shell &vigie, const QString &id)
    {
        return vigie.json({u"show"_s, id}).json()[u"mention"][u"disposition"].toString();
    }

private Q_SLOTS:
    void hidesAndAnswersTheMention()
    {
        Shell vigie;
        vigie.init();
        const QString id = insult(vigie);
        const Printed hidden = hide(vigie, id, u"a1"_s);
        QCOMPARE(hidden.status, 0);
        const QJsonObject mention = hidden.json();
        QCOMPARE(mention[u"id"].toString(), id);
        QCOMPARE(mention[u"disposition"].toString(), u"hidden"_s);
        QCOMPARE(mention[u"moderation"][u"article"].toString(), u"A1"_s);
        QCOMPARE(mention[u"moderation"][u"reason"].toString(), u"insulte"_s);
        QCOMPARE(mention[u"moderation"][u"by"].toString(), u"Anne"_s);
        QVERIFY2(hidden.err.contains(u"https://example.org/p/1"), qPrintable(hidden.err));
        const QJsonArray activity = vigie.json({u"show"_s, id}).json()[u"activity"].toArray();
        QVERIFY(!activity.isEmpty());
        QCOMPARE(vigie.json({u"check"_s}).json()[u"ok"].toBool(), true);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("typed");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QStringList &typed, int status, const QString &code) {
            QTest::newRow(name) << typed << status << code;
        };
        row("unknown article", {u"hide"_s, u"ID"_s, u"--article"_s, u"Z9"_s, u"--reason"_s, u"x"_s}, 1,
            u"article-unknown"_s);
        row("the charter forbids it", {u"hide"_s, u"ID"_s, u"--article"_s, u"C1"_s, u"--reason"_s, u"x"_s}, 4,
            u"article-forbids"_s);
        row("no article", {u"hide"_s, u"ID"_s, u"--reason"_s, u"x"_s}, 2, u"usage"_s);
        row("no reason", {u"hide"_s, u"ID"_s, u"--article"_s, u"A1"_s}, 2, u"usage"_s);
        row("an empty reason", {u"hide"_s, u"ID"_s, u"--article"_s, u"A1"_s, u"--reason"_s, u" "_s}, 2,
            u"reason-missing"_s);
        row("no such message",
            {u"hide"_s, u"0190a0b0-c0d0-7000-8000-00000000beef"_s, u"--article"_s, u"A1"_s, u"--reason"_s,
             u"x"_s},
            1, u"not-found"_s);
        row("may not moderate",
            {u"--actor"_s, u"Agence"_s, u"hide"_s, u"ID"_s, u"--article"_s, u"A1"_s, u"--reason"_s, u"x"_s},
            4, u"not-permitted"_s);
    }
    void refuses()
    {
        QFETCH(QStringList, typed);
        QFETCH(int, status);
        QFETCH(QString, code);
        Shell vigie;
        vigie.init();
        vigie.json({u"colleague"_s, u"add"_s, u"Agence"_s, u"--role"_s, u"agency"_s});
        const QString id = insult(vigie);
        typed.replaceInStrings(u"ID"_s, id);
        const Printed refused = vigie.json(typed);
        QCOMPARE(refused.status, status);
        QCOMPARE(refused.json()[u"error"][u"code"].toString(), code);
        if (code == u"article-unknown")
            QVERIFY2(refused.err.contains(u"A1, A2"), qPrintable(refused.err));
        QCOMPARE(disposition(vigie, id), u"new"_s);
    }

    void waitsForASecondColleague()
    {
        Shell vigie;
        vigie.init();
        vigie.json({u"colleague"_s, u"add"_s, u"Claire"_s, u"--role"_s, u"approver"_s});
        const QString id = insult(vigie);
        const Printed proposed = hide(vigie, id, u"A3"_s);
        QCOMPARE(proposed.status, 0);
        QCOMPARE(proposed.json()[u"disposition"].toString(), u"new"_s);
        QCOMPARE(proposed.json()[u"moderation"][u"state"].toString(), u"proposed"_s);
        QVERIFY2(proposed.err.contains(u"Claire"), qPrintable(proposed.err));
        const QString act = proposed.json()[u"moderation"][u"id"].toString();
        const Printed own = vigie.json({u"moderation"_s, u"confirm"_s, act});
        QCOMPARE(own.status, 4);
        QCOMPARE(own.json()[u"error"][u"code"].toString(), u"own-act-needs-another"_s);
        QCOMPARE(vigie.json({u"moderation"_s, u"list"_s}).json()[u"state"].toString(), u"proposed"_s);
        const Printed confirmed = vigie.json({u"--actor"_s, u"Claire"_s, u"moderation"_s, u"confirm"_s, act});
        QCOMPARE(confirmed.status, 0);
        QCOMPARE(confirmed.json()[u"disposition"].toString(), u"hidden"_s);
        const QJsonObject task = vigie.json({u"moderation"_s, u"list"_s}).json();
        QVERIFY(task[u"to_do"].toBool());
        QCOMPARE(vigie.json({u"moderation"_s, u"done"_s, act}).status, 0);
        QVERIFY(vigie.json({u"moderation"_s, u"list"_s}).lines().isEmpty());
        const Printed undone = vigie.json({u"moderation"_s, u"undo"_s, act});
        QCOMPARE(undone.json()[u"disposition"].toString(), u"new"_s);
        QVERIFY(undone.json()[u"moderation"][u"to_do"].toBool());
        QCOMPARE(vigie.json({u"moderation"_s, u"list"_s, u"--all"_s}).lines().size(), 1);
        QVERIFY(vigie.json({u"check"_s}).json()[u"ok"].toBool());
    }

    void theCharterIsSetAndReset()
    {
        Shell vigie;
        vigie.init();
        const Printed shipped = vigie.json({u"charter"_s, u"show"_s});
        QCOMPARE(shipped.json()[u"articles"].toArray().size(), 9);
        const QByteArray own = "# Rules\n## R1. Rude\nNo.\nacts: hide\n";
        QCOMPARE(vigie.json({u"charter"_s, u"set"_s, vigie.file(u"rules.md"_s, own)})
                     .json()[u"articles"][0][u"article"]
                     .toString(),
                 u"R1"_s);
        vigie.input = "# Rules\n## Rude\nNo.\n";
        const Printed broken = vigie.json({u"charter"_s, u"set"_s, u"-"_s});
        QCOMPARE(broken.status, 1);
        QCOMPARE(broken.json()[u"error"][u"code"].toString(), u"charter-invalid"_s);
        QVERIFY2(broken.err.contains(u"line 2"), qPrintable(broken.err));
        QCOMPARE(hide(vigie, insult(vigie), u"R1"_s).status, 0);
        QCOMPARE(vigie.json({u"charter"_s, u"reset"_s}).json()[u"articles"].toArray().size(), 9);
    }

    void isExported()
    {
        Shell vigie;
        vigie.init();
        const QString id = insult(vigie);
        hide(vigie, id, u"A1"_s);
        const QJsonObject counts = vigie.json({u"export"_s, u"--out"_s, vigie.path(u"all"_s)}).json();
        QCOMPARE(counts[u"moderation"].toInt(), 1);
        QCOMPARE(counts[u"charters"].toInt(), 2);
        QFile file(vigie.path(u"all/moderation.jsonl"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject act = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(act[u"mention"].toString(), id);
        QCOMPARE(act[u"reason"].toString(), u"insulte"_s);
        // Who asks what is held is told what was done, and not by whom.
        const QString held = vigie.path(u"held.json"_s);
        QCOMPARE(vigie.json({u"person"_s, u"export"_s, id, u"--out"_s, held}).status, 0);
        QFile handed(held);
        QVERIFY(handed.open(QIODevice::ReadOnly));
        const QByteArray all = handed.readAll();
        QVERIFY(all.contains("insulte") && all.contains("\"A1\""));
        QVERIFY(!all.contains("\"Anne\""));
    }

    void theEvidenceIsPackedForALawyer()
    {
        Shell vigie;
        vigie.init();
        vigie.json({u"colleague"_s, u"add"_s, u"Agence"_s, u"--role"_s, u"agency"_s});
        const QString id = insult(vigie);
        hide(vigie, id, u"A1"_s);
        const QString path = vigie.path(u"pack.html"_s);
        const QStringList packs{u"evidence"_s, u"pack"_s, id, u"--out"_s, path};
        QCOMPARE(vigie.json(QStringList{u"--actor"_s, u"Agence"_s} + packs).status, 4);
        const Printed packed = vigie.json(packs);
        QCOMPARE(packed.status, 0);
        QCOMPARE(packed.json()[u"acts"].toInt(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("abrutis"));
    }

    void aCaseIsThereForItsReadersAlone()
    {
        Shell vigie;
        vigie.init();
        vigie.json({u"colleague"_s, u"add"_s, u"Claire"_s, u"--role"_s, u"approver"_s});
        vigie.json({u"colleague"_s, u"add"_s, u"Dora"_s, u"--role"_s, u"director"_s});
        const QString id = insult(vigie);
        const auto as = [&](const QString &who, const QStringList &typed) {
            return vigie.json(QStringList{u"--actor"_s, who} + typed);
        };
        const Printed opened = as(u"Claire"_s, {u"case"_s, u"open"_s, u"--kind"_s, u"hr"_s, u"--title"_s,
                                                u"Menaces"_s, u"--reader"_s, u"Dora"_s});
        QCOMPARE(opened.status, 0);
        QCOMPARE(opened.json()[u"readers"].toArray().size(), 2);
        const QString file = opened.json()[u"id"].toString();
        QCOMPARE(as(u"Claire"_s, {u"case"_s, u"add"_s, file, u"--against"_s, id, u"--mention"_s, id}).status,
                 0);
        QCOMPARE(as(u"Dora"_s, {u"case"_s, u"note"_s, file, u"--text"_s, u"vu avec elle"_s}).status, 0);
        const QJsonObject whole = as(u"Dora"_s, {u"case"_s, u"show"_s, file}).json();
        QCOMPARE(whole[u"mentions"][0].toString(), id);
        QCOMPARE(whole[u"people"][0][u"handle"].toString(), u"troll"_s);
        QCOMPARE(whole[u"notes"][0][u"by"].toString(), u"Dora"_s);
        // The owner is no reader: it is not there.
        QVERIFY(vigie.json({u"case"_s, u"list"_s}).lines().isEmpty());
        for (const QString &step : {u"show"_s, u"close"_s}) {
            const Printed refused = vigie.json({u"case"_s, step, file});
            QCOMPARE(refused.status, 1);
            QCOMPARE(refused.json()[u"error"][u"code"].toString(), u"not-found"_s);
        }
        QCOMPARE(vigie.json({u"export"_s, u"--out"_s, vigie.path(u"hers"_s)}).json()[u"cases"].toInt(), 0);
        QCOMPARE(as(u"Claire"_s, {u"export"_s, u"--out"_s, vigie.path(u"mine"_s)}).json()[u"cases"].toInt(),
                 1);
        QVERIFY(!QString::fromUtf8(QJsonDocument(vigie.json({u"show"_s, id}).json()).toJson())
                     .contains(u"Menaces"));
        QCOMPARE(as(u"Claire"_s, {u"case"_s, u"open"_s, u"--kind"_s, u"x"_s, u"--title"_s, u"y"_s}).status,
                 2);
    }

    void anErasedPersonTakesTheReasonsAlong()
    {
        Shell vigie;
        vigie.init();
        const QString id = insult(vigie);
        hide(vigie, id, u"A1"_s, u"xyzzyx a recommencé"_s);
        QCOMPARE(vigie.json({u"person"_s, u"erase"_s, id}).status, 0);
        QVERIFY(vigie.json({u"moderation"_s, u"list"_s, u"--all"_s}).lines().isEmpty());
        const Printed checked = vigie.json({u"check"_s, u"--read-data"_s});
        QVERIFY2(checked.json()[u"ok"].toBool(), qPrintable(checked.err));
        for (const QString &name : {vigie.workspace(), vigie.workspace() + u"-wal"_s}) {
            QFile file(name);
            if (file.open(QIODevice::ReadOnly))
                QVERIFY2(!file.readAll().contains("xyzzyx"), qPrintable(name));
        }
    }
};

VIGIE_TEST_MAIN(CliModerationTest)
#include "moderationtest.moc"
