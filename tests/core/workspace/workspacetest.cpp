// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/office.h"
#include "support/vigietest.h"
#include "workspace/activity.h"
#include "workspace/backup.h"
#include "workspace/check.h"

#include <QFile>
#include <QSignalSpy>

#include <latch>
#include <thread>
#include <vector>

using namespace vigie;
using namespace vigie::workspace;
using vigie::test::Office;

class WorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesSurviveARestart()
    {
        Office office;
        REQUIRE_OK(office.write([](Connection &c) -> Result<void> {
            setSetting(c, "color", QStringLiteral("blue"));
            return {};
        }));
        office.reopen();
        const auto read =
            office.read([](Connection &c) -> Result<QString> { return settingText(c, "color"); });
        QCOMPARE(*read, QStringLiteral("blue"));
    }

    void whatIsReadAsideHoldsNothingUp()
    {
        Office office;
        std::latch begun(1);
        std::latch seen(1);
        const auto slow = office.workspace->readAside([&](Connection &) -> Result<void> {
            begun.count_down();
            seen.wait();
            return {};
        });
        std::atomic done = 0;
        QList<QFuture<Result<int>>> others;
        for (int i = 0; i < 5; ++i)
            others.append(office.workspace->readAside([&](Connection &) -> Result<int> { return ++done; }));
        begun.wait();
        for (int i = 0; i < 2 * Workspace::readerCount; ++i) // as many as there are threads, and more
            REQUIRE_OK(office.read([](Connection &) -> Result<void> { return {}; }));
        QCOMPARE(done.load(), 0); // one at a time
        QVERIFY(!slow.isFinished());
        seen.count_down();
        for (int i = 0; i < 5; ++i)
            QCOMPARE(*test::await(others.at(i)), i + 1); // in their order
    }

    void whatManyThreadsAskForIsAllDone()
    {
        Office office;
        std::atomic done = 0;
        const auto work = [&](Connection &) -> Result<void> {
            ++done;
            return {};
        };
        {
            std::vector<std::jthread> askers;
            for (int i = 0; i < 4; ++i)
                askers.emplace_back([&] {
                    for (int j = 0; j < 250; ++j) {
                        office.workspace->read(work);
                        office.workspace->readAside(work);
                        if (j % 10 == 0)
                            office.workspace->read(work).waitForFinished(); // readers rest now and then
                    }
                });
        }
        QTRY_COMPARE(done.load(), 4 * (250 + 250 + 25));
    }

    void anErrorRollsEverythingBack()
    {
        Office office;
        const auto refused = office.write([](Connection &c) -> Result<void> {
            setSetting(c, "color", QStringLiteral("blue"));
            return fail(ErrorCode::StateForbids);
        });
        REQUIRE_ERROR(refused, ErrorCode::StateForbids);
        const auto read =
            office.read([](Connection &c) -> Result<QString> { return settingText(c, "color"); });
        QCOMPARE(*read, QString());
    }

    void whatIsAskedForWhileItClosesHasAnEnd()
    {
        Office office;
        Workspace *const here = office.workspace.get();
        const auto nothing = [](Connection &) -> Result<void> { return {}; };
        auto last = here->write([=](Connection &) -> Result<void> {
                            for (;;) { // until reading is closed
                                auto look = here->read(nothing);
                                while (!look.isFinished())
                                    std::this_thread::yield();
                                if (!look.takeResult())
                                    return {};
                            }
                        })
                        .then([=](const Result<void> &) { return here->write(nothing); })
                        .unwrap();
        office.close();
        QVERIFY(last.isFinished());
        if (const auto ended = last.takeResult(); !ended)
            QCOMPARE(errorCodeName(ended.error().code), QStringLiteral("cancelled"));
    }

    void whatIsDeletedIsOverwrittenHoweverSqliteWasBuilt()
    {
        Office office;
        const auto mode = office.write([](Connection &c) -> Result<qint64> {
            auto row = c.statement("PRAGMA secure_delete");
            row.step();
            return row.integer(0);
        });
        QCOMPARE(*mode, 1);
    }

    void whatSqliteRefusesIsAnError()
    {
        Office office;
        const auto refused = office.read([](Connection &c) -> Result<void> {
            c.execute("DELETE FROM setting");
            return {};
        });
        REQUIRE_ERROR(refused, ErrorCode::ReadOnly);
    }

    void announcesWhatAWriteTouched()
    {
        Office office;
        QSignalSpy changed(office.workspace.get(), &Workspace::changed);
        REQUIRE_OK(office.write([](Connection &c) -> Result<void> {
            c.touch(Area::Drafts);
            return {};
        }));
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<Areas>(), Areas(Area::Drafts));
    }

    void cancellingInterruptsALongRead()
    {
        Office office;
        auto future = office.workspace->read([](Connection &c) -> Result<qint64> {
            Statement endless = c.statement("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                                            "SELECT count(*) FROM n");
            endless.step();
            return endless.integer(0);
        });
        future.cancel();
        QTRY_VERIFY(future.isFinished());
        office.close(); // would hang if the read went on
    }

    void noticesAnotherProgram()
    {
        Office office;
        office.close();
        auto watching =
            Workspace::open(office.workspacePath(),
                            {.places = office.places(), .clock = office.clock, .watchesOthers = true});
        REQUIRE_OK(watching);
        QSignalSpy changed(watching->get(), &Workspace::changed);
        // The first look only learns where the file stands, so the other program writes until it is noticed.
        for (int i = 0; i < 20 && changed.isEmpty(); ++i) {
            Connection other(office.workspacePath(), Connection::Mode::Write, office.clock);
            setSetting(other, "firm", QString::number(i));
            (void)QTest::qWaitFor([&] { return !changed.isEmpty(); }, 1000);
        }
        QVERIFY(!changed.isEmpty());
        QCOMPARE(changed.last().first().value<Areas>(), everything);
    }

    void refusesWhatIsNoWorkspace_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code");
        QTest::newRow("zero bytes") << QByteArray() << int(ErrorCode::NotAWorkspace);
        QTest::newRow("text") << QByteArray(500, 'a') << int(ErrorCode::NotAWorkspace);
        QTest::newRow("cut in its header")
            << QByteArray("SQLite format 3\0abc", 19) << int(ErrorCode::NotAWorkspace);
        QTest::newRow("another program's database")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0') << int(ErrorCode::NotAWorkspace);
    }

    void refusesWhatIsNoWorkspace()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, code);
        Office office;
        const QString path = office.file(QStringLiteral("other.vigie"), content);
        const auto opened = Workspace::open(path, {.places = office.places(), .clock = office.clock});
        REQUIRE_ERROR(opened, ErrorCode(code));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void refusesAFileCutShort()
    {
        Office office;
        office.close();
        QFile file(office.workspacePath());
        QVERIFY(file.resize(file.size() / 2));
        REQUIRE_ERROR(
            Workspace::open(office.workspacePath(), {.places = office.places(), .clock = office.clock}),
            ErrorCode::WorkspaceDamaged);
    }

    void refusesANewerVigiesFileUntouched()
    {
        Office office;
        office.close();
        QFile file(office.workspacePath());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(60));
        file.write(QByteArray("\0\0\x03\xe7", 4));
        file.seek(0);
        const QByteArray before = file.readAll();
        file.close();
        const auto opened =
            Workspace::open(office.workspacePath(), {.places = office.places(), .clock = office.clock});
        REQUIRE_ERROR(opened, ErrorCode::WorkspaceNewer);
        QCOMPARE(opened.error().fact("found"), QStringLiteral("999"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
        QVERIFY(!QFile::exists(office.workspacePath() + QStringLiteral("-wal")));
    }

    void neverMakesOverAFile()
    {
        Office office;
        REQUIRE_ERROR(Workspace::create(office.workspacePath(), {},
                                        {.places = office.places(), .clock = office.clock}, {}),
                      ErrorCode::WorkspaceExists);
    }

    void aRefusedMakingLeavesNothing()
    {
        Office office;
        const QString path = office.path(QStringLiteral("second.vigie"));
        REQUIRE_ERROR(
            Workspace::create(path, {}, {.places = office.places(), .clock = office.clock},
                              [](Connection &) -> Result<void> { return fail(ErrorCode::InvalidArgument); }),
            ErrorCode::InvalidArgument);
        QVERIFY(QDir(office.folder.path()).entryList({QStringLiteral("second*")}, QDir::Files).isEmpty());
    }

    void backsUpAndRestores()
    {
        Office office;
        REQUIRE_OK(office.write([](Connection &c) -> Result<void> {
            setSetting(c, "color", QStringLiteral("blue"));
            return {};
        }));
        const QString copy = office.path(QStringLiteral("copy.vigie"));
        const auto made = office.read([&](Connection &c) { return backUp(c, copy); });
        REQUIRE_OK(made);
        QCOMPARE(made->bytes, QFile(copy).size());
        QCOMPARE(made->sha256.size(), 64);
        REQUIRE_ERROR(office.read([&](Connection &c) { return backUp(c, copy); }), ErrorCode::FileExists);

        const QString back = office.path(QStringLiteral("back.vigie"));
        REQUIRE_OK(restore(copy, back, office.clock));
        REQUIRE_ERROR(restore(copy, back, office.clock), ErrorCode::WorkspaceExists);
        auto restored = Workspace::open(back, {.places = office.places(), .clock = office.clock});
        REQUIRE_OK(restored);
        QVERIFY((*restored)->id() != office.workspace->id());
        const auto report = vigie::test::await((*restored)->read([&](Connection &c) -> Result<CheckReport> {
            if (settingText(c, "color") != QStringLiteral("blue"))
                return fail(ErrorCode::Unexpected);
            const auto key = readKey(office.places(), (*restored)->id().toString());
            return check(c, **key, readHead(office.places(), (*restored)->id().toString()), true);
        }));
        REQUIRE_OK(report);
        QVERIFY(report->ok());
        QVERIFY(!report->verifiable); // the rows before the restore were written under the other key
    }

    void aCopyPutBackIsOpenedAsIfItWereRestored()
    {
        Office office;
        const QString copy = office.path(QStringLiteral("copy.vigie"));
        const Id id = office.workspace->id();
        REQUIRE_OK(office.read([&](Connection &c) { return backUp(c, copy); }));
        REQUIRE_OK(office.write([](Connection &c) -> Result<void> {
            record(c, {QStringLiteral("tested"), {}, {}, {}});
            return {};
        }));
        bool voided = false;
        const Surroundings voiding{.places = office.places(),
                                   .clock = office.clock,
                                   .epochStarts = [&](Connection &) { voided = true; }};
        office.openAs(copy, voiding);
        QVERIFY(voided);
        const Id own = office.workspace->id();
        QVERIFY(own != id);
        const auto epoch =
            office.read([](Connection &c) -> Result<ActivityRow> { return activityOf(c, {}, 1).first(); });
        QCOMPARE(epoch->deed.facts.value(QStringLiteral("reason")).toString(), QStringLiteral("restored"));
        QCOMPARE(epoch->deed.facts.value(QStringLiteral("old-row")).toInteger(), 2);
        QCOMPARE(epoch->deed.facts.value(QStringLiteral("seen-row")).toInteger(), 3);

        voided = false; // what it was copied from stays as it was, and so does the copy from now on
        office.openAs(office.workspacePath(), voiding);
        QCOMPARE(office.workspace->id(), id);
        office.openAs(copy, voiding);
        QCOMPARE(office.workspace->id(), own);
        QVERIFY(!voided);
    }

    void aSecondMachineStartsAnEpoch()
    {
        Office office;
        office.close();
        bool voided = false;
        const Places elsewhere{office.path(QStringLiteral("k2")), office.path(QStringLiteral("h2"))};
        auto opened =
            Workspace::open(office.workspacePath(), {.places = elsewhere,
                                                     .clock = office.clock,
                                                     .epochStarts = [&](Connection &) { voided = true; }});
        REQUIRE_OK(opened);
        QVERIFY(voided);
        const auto rows = vigie::test::await((*opened)->read(
            [](Connection &c) -> Result<QList<ActivityRow>> { return activityOf(c, {}, 1); }));
        QCOMPARE(rows->first().deed.act, QStringLiteral("epoch-started"));
        QCOMPARE(rows->first().deed.facts.value(QStringLiteral("reason")).toString(),
                 QStringLiteral("key-missing"));
    }
};

VIGIE_TEST_MAIN(WorkspaceTest)
#include "workspacetest.moc"
