// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/shell.h"
#include "support/vigietest.h"

#include <QDir>
#include <QFile>

using vigie::test::Printed;
using vigie::test::Shell;
using namespace Qt::StringLiterals;

/// draft, submit, approve, reject, outbox: what they answer, and what they refuse.
class CliDraftTest : public QObject
{
    Q_OBJECT

    /// A workspace of one with one message, and a draft that answers it.
    struct Kerlo
    {
        Shell vigie;
        QString mention;
        QString draft;
        Kerlo()
        {
            vigie.init();
            mention = vigie.mention({.postedAt = u"2026-11-20T10:00:00Z"_s});
            draft = vigie.json({u"draft"_s, u"new"_s, u"--mention"_s, mention, u"--text"_s, u"Bonjour Léa"_s})
                        .json()[u"id"]
                        .toString();
        }
        void approve()
        {
            vigie({u"submit"_s, draft});
            vigie({u"approve"_s, draft, u"--version"_s, u"1"_s});
        }
        QString message() { return vigie.json({u"outbox"_s, u"list"_s}).lines().value(0)[u"id"].toString(); }
        QString folder() { return vigie.path(u"to post"_s); }
    };

    static QStringList draftKeys()
    {
        return {u"approvals"_s, u"author"_s,  u"channel"_s, u"findings"_s, u"id"_s,
                u"mention"_s,   u"private"_s, u"state"_s,   u"text"_s,     u"version"_s};
    }

private Q_SLOTS:
    void everyActOnADraftAnswersTheDraft()
    {
        Kerlo kerlo;
        Shell &vigie = kerlo.vigie;
        const QStringList acts[] = {
            {u"draft"_s, u"show"_s, kerlo.draft},
            {u"draft"_s, u"edit"_s, kerlo.draft, u"--text"_s, u"Bonjour !"_s},
            {u"submit"_s, kerlo.draft},
            {u"reject"_s, kerlo.draft, u"--version"_s, u"1"_s, u"--note"_s, u"Plus chaleureux"_s},
            {u"draft"_s, u"edit"_s, kerlo.draft, u"--text"_s, u"Bonjour Léa !"_s},
            {u"submit"_s, kerlo.draft},
            {u"approve"_s, kerlo.draft, u"--version"_s, u"2"_s, u"--note"_s, u"Bien"_s},
        };
        const QString states[] = {u"working"_s, u"working"_s,   u"submitted"_s, u"rejected"_s,
                                  u"working"_s, u"submitted"_s, u"approved"_s};
        for (size_t i = 0; i < std::size(acts); ++i) {
            const Printed done = vigie.json(acts[i]);
            REQUIRE_STATUS(done, 0);
            QCOMPARE(done.json().keys(), draftKeys());
            QCOMPARE(done.json()[u"id"].toString(), kerlo.draft);
            QCOMPARE(done.json()[u"mention"].toString(), kerlo.mention);
            QCOMPARE(done.json()[u"state"].toString(), states[i]);
        }
        const QJsonArray approvals =
            vigie.json({u"draft"_s, u"show"_s, kerlo.draft}).json()[u"approvals"].toArray();
        QCOMPARE(approvals.size(), 1);
        QCOMPARE(approvals[0].toObject().keys(), QStringList({u"at"_s, u"by"_s, u"relayed"_s, u"version"_s}));
        QCOMPARE(approvals[0][u"by"].toString(), u"Anne"_s);
        QCOMPARE(approvals[0][u"version"].toInt(), 2);
    }

    void everyActIsSaidToPeopleUnlessQuiet()
    {
        Kerlo kerlo;
        QVERIFY(!kerlo.vigie({u"submit"_s, kerlo.draft}).out.isEmpty());
        QVERIFY(kerlo.vigie({u"draft"_s, u"show"_s, kerlo.draft}).out.contains(u"Bonjour Léa"));
        const Printed quiet = kerlo.vigie({u"--quiet"_s, u"approve"_s, kerlo.draft, u"--version"_s, u"1"_s});
        REQUIRE_STATUS(quiet, 0);
        QVERIFY(quiet.out.isEmpty());
        QVERIFY(quiet.err.isEmpty());
    }

    void textComesFromStandardInputAsItIs_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QByteArray("Bonjour") << u"Bonjour"_s;
        QTest::newRow("one line break goes") << QByteArray("Bonjour\n") << u"Bonjour"_s;
        QTest::newRow("the others stay") << QByteArray("A\n\nB\n\n") << u"A\n\nB\n"_s;
        QTest::newRow("windows") << QByteArray("A\r\nB\r\n") << u"A\r\nB"_s;
        QTest::newRow("byte-order mark") << QByteArray("\xef\xbb\xbf"
                                                       "Été")
                                         << u"Été"_s;
        QTest::newRow("spaces") << QByteArray("  A  ") << u"  A  "_s;
        QTest::newRow("emoji") << QByteArray("👨‍👩‍👧 🚲\n") << u"👨‍👩‍👧 🚲"_s;
    }
    void textComesFromStandardInputAsItIs()
    {
        QFETCH(QByteArray, input);
        QFETCH(QString, text);
        Kerlo kerlo;
        kerlo.vigie.input = input;
        const Printed edited = kerlo.vigie.json({u"draft"_s, u"edit"_s, kerlo.draft, u"--text"_s, u"-"_s});
        REQUIRE_STATUS(edited, 0);
        QCOMPARE(edited.json()[u"text"].toString(), text);
    }

    void whatIsNoTextIsRefused_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QByteArray() << u"text-empty"_s;
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << u"format-invalid"_s;
        QTest::newRow("Latin 1") << QByteArray("caf\xe9 noir") << u"format-invalid"_s;
        QTest::newRow("cut in a character") << QByteArray("caf\xc3") << u"format-invalid"_s;
        QTest::newRow("a surrogate") << QByteArray("\xed\xa0\x80") << u"format-invalid"_s;
        QTest::newRow("too much") << QByteArray(3 << 20, 'a') << u"too-large"_s;
    }
    void whatIsNoTextIsRefused()
    {
        QFETCH(QByteArray, input);
        QFETCH(QString, code);
        Kerlo kerlo;
        kerlo.vigie.input = input;
        const Printed refused = kerlo.vigie.json({u"draft"_s, u"edit"_s, kerlo.draft, u"--text"_s, u"-"_s});
        REQUIRE_STATUS(refused, 1);
        QCOMPARE(refused.json()[u"error"][u"code"].toString(), code);
        QVERIFY(!refused.err.isEmpty());
        QCOMPARE(kerlo.vigie.json({u"draft"_s, u"show"_s, kerlo.draft}).json()[u"text"].toString(),
                 u"Bonjour Léa"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("typed"); // DRAFT, MENTION and MESSAGE stand for their IDs
        QTest::addColumn<int>("status");
        const QString unknown = u"01a20557-4ca8-7b40-b87a-a7d95f5934f5"_s;
        QTest::newRow("new: no ID") << QStringList{u"draft"_s, u"new"_s, u"--mention"_s, u"42"_s} << 2;
        QTest::newRow("new: no message") << QStringList{u"draft"_s, u"new"_s} << 2;
        QTest::newRow("new: unknown message")
            << QStringList{u"draft"_s, u"new"_s, u"--mention"_s, unknown} << 1;
        QTest::newRow("new: canned replies are not there yet")
            << QStringList{u"draft"_s, u"new"_s, u"--mention"_s, u"MENTION"_s, u"--canned"_s, u"x"_s} << 2;
        QTest::newRow("edit: no text") << QStringList{u"draft"_s, u"edit"_s, u"DRAFT"_s} << 2;
        QTest::newRow("edit: unknown")
            << QStringList{u"draft"_s, u"edit"_s, unknown, u"--text"_s, u"x"_s} << 1;
        QTest::newRow("show: unknown") << QStringList{u"draft"_s, u"show"_s, unknown} << 1;
        QTest::newRow("cancel: no ID") << QStringList{u"outbox"_s, u"cancel"_s, u"1"_s} << 2;
        QTest::newRow("show: no ID") << QStringList{u"draft"_s, u"show"_s, u"first"_s} << 2;
        QTest::newRow("submit: unknown") << QStringList{u"submit"_s, unknown} << 1;
        QTest::newRow("approve: no version") << QStringList{u"approve"_s, u"DRAFT"_s} << 2;
        QTest::newRow("approve: version zero")
            << QStringList{u"approve"_s, u"DRAFT"_s, u"--version"_s, u"0"_s} << 2;
        QTest::newRow("approve: a word")
            << QStringList{u"approve"_s, u"DRAFT"_s, u"--version"_s, u"newest"_s} << 2;
        QTest::newRow("approve: another version is current")
            << QStringList{u"approve"_s, u"DRAFT"_s, u"--version"_s, u"7"_s} << 4;
        QTest::newRow("reject: no note") << QStringList{u"reject"_s, u"DRAFT"_s, u"--version"_s, u"1"_s} << 2;
        QTest::newRow("reject: an empty note")
            << QStringList{u"reject"_s, u"DRAFT"_s, u"--version"_s, u"1"_s, u"--note"_s, u" "_s} << 2;
        QTest::newRow("send: where to") << QStringList{u"outbox"_s, u"send"_s} << 2;
        QTest::newRow("send: unknown channel")
            << QStringList{u"outbox"_s, u"send"_s, u"--to"_s, u"FOLDER"_s, u"--channel"_s, u"Lune"_s} << 1;
        QTest::newRow("confirm: unknown") << QStringList{u"outbox"_s, u"confirm"_s, unknown} << 1;
        QTest::newRow("confirm: no ID") << QStringList{u"outbox"_s, u"confirm"_s, u"all"_s} << 2;
        QTest::newRow("cancel: unknown") << QStringList{u"outbox"_s, u"cancel"_s, unknown} << 1;
    }
    void refuses()
    {
        QFETCH(QStringList, typed);
        QFETCH(int, status);
        Kerlo kerlo;
        kerlo.vigie({u"submit"_s, kerlo.draft});
        typed.replaceInStrings(u"DRAFT"_s, kerlo.draft);
        typed.replaceInStrings(u"MENTION"_s, kerlo.mention);
        typed.replaceInStrings(u"FOLDER"_s, kerlo.folder());
        const Printed refused = kerlo.vigie.json(typed);
        REQUIRE_STATUS(refused, status);
        QVERIFY(!refused.json()[u"error"][u"message"].toString().isEmpty());
        QVERIFY(!refused.err.isEmpty());
        REQUIRE_STATUS(kerlo.vigie({u"check"_s}), 0);
    }

    void emptyAndTooLongTextsAreNotSubmitted()
    {
        Shell vigie;
        vigie.init();
        const QString mention =
            vigie.mention({.postedAt = u"2026-11-20T10:00:00Z"_s, .channel = u"X"_s, .service = u"x"_s});
        const QString draft =
            vigie.json({u"draft"_s, u"new"_s, u"--mention"_s, mention}).json()[u"id"].toString();
        const Printed empty = vigie.json({u"submit"_s, draft});
        REQUIRE_STATUS(empty, 1);
        QCOMPARE(empty.json()[u"error"][u"code"].toString(), u"text-empty"_s);
        vigie({u"draft"_s, u"edit"_s, draft, u"--text"_s, QString(400, u'a')});
        const Printed tooLong = vigie.json({u"submit"_s, draft});
        REQUIRE_STATUS(tooLong, 1);
        QCOMPARE(tooLong.json()[u"error"][u"code"].toString(), u"text-too-long"_s);
    }

    void theOutboxAnswersMessages()
    {
        Kerlo kerlo;
        Shell &vigie = kerlo.vigie;
        kerlo.approve();
        const QList<QJsonObject> waiting = vigie.json({u"outbox"_s, u"list"_s}).lines();
        QCOMPARE(waiting.size(), 1);
        for (const char *key : {"id", "draft", "version", "channel", "state", "attempts", "not_before",
                                "next_attempt", "remote_id", "url", "error"})
            QVERIFY2(waiting[0].contains(QLatin1StringView(key)), key);
        QCOMPARE(waiting[0][u"state"].toString(), u"waiting"_s);

        const Printed sent = vigie.json({u"outbox"_s, u"send"_s, u"--to"_s, kerlo.folder()});
        REQUIRE_STATUS(sent, 0);
        QCOMPARE(sent.json()[u"state"].toString(), u"handed-over"_s);
        QFile file(kerlo.folder() + u'/' + kerlo.message() + u".txt"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), u"Bonjour Léa"_s);
        QVERIFY(vigie.json({u"outbox"_s, u"send"_s, u"--to"_s, vigie.path(u"other"_s)}).lines().isEmpty());
        QVERIFY(QDir(vigie.path(u"other"_s)).isEmpty());

        const Printed posted =
            vigie.json({u"outbox"_s, u"confirm"_s, kerlo.message(), u"--url"_s, u"https://a.example/1"_s});
        REQUIRE_STATUS(posted, 0);
        QCOMPARE(posted.json()[u"state"].toString(), u"sent"_s);
        REQUIRE_STATUS(vigie({u"outbox"_s, u"cancel"_s, kerlo.message()}), 4); // it left
        QCOMPARE(vigie.json({u"outbox"_s, u"list"_s}).lines().value(0)[u"state"].toString(), u"sent"_s);
    }

    void onlyTheChannelNamedIsSentTo()
    {
        Kerlo kerlo;
        Shell &vigie = kerlo.vigie;
        kerlo.approve();
        vigie({u"channel"_s, u"add"_s, u"Forum"_s});
        QVERIFY(vigie.json({u"outbox"_s, u"send"_s, u"--to"_s, kerlo.folder(), u"--channel"_s, u"Forum"_s})
                    .lines()
                    .isEmpty());
        QCOMPARE(
            vigie
                .json({u"outbox"_s, u"send"_s, u"--to"_s, kerlo.folder(), u"--channel"_s, u"page facebook"_s})
                .lines()
                .size(),
            1);
    }

    void aFolderThatCannotBeMadeKeepsTheMessageWaiting()
    {
        Kerlo kerlo;
        kerlo.approve();
        const QString file = kerlo.vigie.file(u"occupied"_s, "x");
        const Printed refused = kerlo.vigie.json({u"outbox"_s, u"send"_s, u"--to"_s, file + u"/inside"_s});
        REQUIRE_STATUS(refused, 1);
        QCOMPARE(kerlo.vigie.json({u"outbox"_s, u"list"_s}).lines().value(0)[u"state"].toString(),
                 u"waiting"_s);
        REQUIRE_STATUS(kerlo.vigie({u"outbox"_s, u"send"_s, u"--to"_s, kerlo.folder()}), 0);
    }

    void channelsAreListedAddedAndRemoved()
    {
        Kerlo kerlo;
        Shell &vigie = kerlo.vigie;
        const Printed added = vigie.json({u"channel"_s, u"add"_s, u"Avis Google"_s, u"--handle"_s, u"Kerlo"_s,
                                          u"--url"_s, u"https://google.example/kerlo"_s});
        REQUIRE_STATUS(added, 0);
        for (const char *key : {"name", "service", "state", "last_sync", "next_sync"})
            QVERIFY2(added.json().contains(QLatin1StringView(key)), key);
        QCOMPARE(added.json()[u"service"].toString(), u"google-review"_s);
        REQUIRE_STATUS(vigie({u"channel"_s, u"add"_s, u"avis google"_s}), 2);
        REQUIRE_STATUS(vigie({u"channel"_s, u"add"_s, u"Minitel"_s, u"--service"_s, u"minitel"_s}), 2);
        QCOMPARE(vigie.json({u"channel"_s, u"list"_s}).lines().size(), 2);
        REQUIRE_STATUS(vigie({u"channel"_s, u"remove"_s, u"Page Facebook"_s}), 4); // it holds messages
        REQUIRE_STATUS(vigie({u"channel"_s, u"remove"_s, u"Avis Google"_s}), 0);
        REQUIRE_STATUS(vigie({u"channel"_s, u"remove"_s, u"Avis Google"_s}), 1);
        QCOMPARE(vigie.json({u"channel"_s, u"list"_s}).lines().size(), 1);
    }
};

VIGIE_TEST_MAIN(CliDraftTest)
#include "drafttest.moc"
