// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/folderwatch.h"
#include "support/office.h"
#include "support/seat.h"
#include "support/vigietest.h"

#include <QDir>

#include <barrier>

using namespace vigie;
using namespace vigie::ui;
using namespace vigie::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using inbox::FileVersion;
using inbox::Settling;
using workspace::Connection;

class FolderWatchTest : public QObject
{
    Q_OBJECT

    /// A desk with a watched folder.
    struct Watching
    {
        explicit Watching(Office &at)
            : office(at)
            , seat(at)
            , importing(*seat.session, {inbox::importFiles, {}})
            , watch(*seat.session, importing)
            , looked(&watch, &FolderWatch::looked)
            , finished(&importing, &Importing::finished)
            , vanished(&watch, &FolderWatch::vanished)
        {
        }
        inbox::ImportReport last() const { return finished.last().first().value<inbox::ImportReport>(); }
        /// Looks until what stands there has been seen, and once more when it has settled.
        void settle()
        {
            look();
            office.clock.advance(std::chrono::milliseconds(Settling::steadyMs));
            look();
        }
        void look()
        {
            const qsizetype before = looked.size();
            watch.look();
            QTRY_VERIFY(looked.size() > before);
        }

        Office &office;
        Seat seat;
        Importing importing;
        FolderWatch watch;
        QSignalSpy looked;
        QSignalSpy finished;
        QSignalSpy vanished;
    };

    static void watchFolder(Seat &seat, const QString &path)
    {
        REQUIRE_OK(
            await(seat.session->workspace().write([actor = seat.session->actor(), path](Connection &c) {
                return inbox::watchFolder(c, actor, inbox::thisMachine(), path);
            })));
    }

    /// Returns when all that was asked of the readers before is done; no event comes to this thread
    /// meanwhile.
    static void untilReadersRest(Session &session)
    {
        const auto all = std::make_shared<std::barrier<>>(workspace::Workspace::readerCount + 1);
        for (int i = 0; i < workspace::Workspace::readerCount; ++i)
            session.workspace().read([all](Connection &) -> Result<void> {
                all->arrive_and_wait();
                return {};
            });
        all->arrive_and_wait();
    }

    static constexpr char row[] = "{\"id\":\"1\",\"text\":\"a\"}\n";

private Q_SLOTS:
    void initTestCase() { QTest::setThrowOnFail(true); }

    void aFileSettlesWhenItStandsStill()
    {
        Settling settling;
        const FileVersion growing{u"a.csv"_s, 10, 100};
        const FileVersion grown{u"a.csv"_s, 20, 200};
        QVERIFY(settling.look({growing}, 1000).isEmpty());
        QVERIFY(settling.isWaiting());
        QVERIFY(settling.look({grown}, 3000).isEmpty());
        QVERIFY(settling.look({grown}, 4999).isEmpty());
        QCOMPARE(settling.look({grown}, 5000), QList<FileVersion>{grown});
        QVERIFY(settling.look({grown}, 9000).isEmpty()); // given once
        QVERIFY(!settling.isWaiting());
        QVERIFY(settling.look({}, 10'000).isEmpty());
        QVERIFY(settling.look({{u"empty.csv"_s, 0, 1}}, 10'000).isEmpty());
        QVERIFY(!settling.isWaiting()); // until something is written into it
    }

    void whatIsPutThereIsTakenInOnce()
    {
        Office office;
        QDir(office.folder.path()).mkdir(u"in"_s);
        Watching here(office);
        QSignalSpy changed(&here.watch, &FolderWatch::folderChanged);
        watchFolder(here.seat, office.path(u"in"_s));
        QTRY_COMPARE(changed.size(), 1);
        office.file(u"in/a.jsonl"_s, row);
        office.file(u"in/notes.txt"_s, row);
        here.settle();
        QTRY_COMPARE(here.finished.size(), 1);
        QCOMPARE(here.last().added, 1);
        office.file(u"in/copy.jsonl"_s, row); // the same content
        office.file(u"in/b.jsonl"_s, "{\"id\":\"2\",\"text\":\"b\"}\n");
        here.settle();
        QTRY_COMPARE(here.finished.size(), 2);
        QCOMPARE(here.importing.current(), QStringList{office.path(u"in/b.jsonl"_s)});
        office.file(u"in/a.jsonl"_s, QByteArray(row) + "{\"id\":\"3\",\"text\":\"c\"}\n");
        here.settle();
        QTRY_COMPARE(here.finished.size(), 3);
        QCOMPARE(here.last().added, 1);
        QCOMPARE(here.last().duplicates, 1);
    }

    void whatComesDuringALookIsLookedAtAgain()
    {
        Office office;
        QDir(office.folder.path()).mkdir(u"in"_s);
        Watching here(office);
        watchFolder(here.seat, office.path(u"in"_s));
        QTRY_COMPARE(here.watch.folder(), office.path(u"in"_s));
        here.look();
        here.watch.look();
        untilReadersRest(*here.seat.session); // the folder is listed, whether it was heard of here or not
        here.looked.clear();
        office.file(u"in/a.jsonl"_s, row);
        here.watch.look();
        QTRY_VERIFY(!here.looked.isEmpty()); // of the second listing, which has the file
        office.clock.advance(std::chrono::milliseconds(Settling::steadyMs));
        here.look();
        QTRY_COMPARE(here.finished.size(), 1);
    }

    void afterARestartNothingIsTakenAgain()
    {
        Office office;
        QDir(office.folder.path()).mkdir(u"in"_s);
        office.file(u"in/a.jsonl"_s, row);
        for (const int imports : {1, 0}) {
            Watching here(office);
            watchFolder(here.seat, office.path(u"in"_s));
            // The second desk may know it from its very start: nobody can wait for the signal.
            QTRY_COMPARE(here.watch.folder(), office.path(u"in"_s));
            here.settle();
            office.file(imports ? u"in/broken.csv"_s : u"in/new.jsonl"_s,
                        imports ? "a,b\n1,2\n" : "{\"id\":\"9\",\"text\":\"n\"}\n");
            here.settle();
            QTRY_COMPARE(here.finished.size(), imports + 1); // what could not be read is not said again
            QCOMPARE(here.last().failures.size(), imports);
            REQUIRE_OK(await(here.seat.session->workspace().write(
                [](Connection &) -> Result<void> { return {}; }))); // what is remembered is written
        }
    }

    void aFolderThatIsGoneIsSaidOnce()
    {
        Office office;
        Watching here(office);
        watchFolder(here.seat, office.path(u"in"_s));
        QTRY_COMPARE(here.vanished.size(), 1);
        here.watch.look();
        QDir(office.folder.path()).mkdir(u"in"_s);
        office.file(u"in/a.jsonl"_s, row);
        QTRY_VERIFY([&] {
            here.watch.look();
            return !here.looked.isEmpty();
        }());
        QCOMPARE(here.vanished.size(), 1);
        here.settle();
        QTRY_COMPARE(here.finished.size(), 1);
    }

    void nobodyWithoutTheRightWatches()
    {
        Office office;
        const team::Actor outsider = office.hire(u"Studio"_s, team::Role::Director);
        const auto refused = office.write(
            [&](Connection &c) { return inbox::watchFolder(c, outsider, inbox::thisMachine(), u"/tmp"_s); });
        QVERIFY(!refused);
    }
};

VIGIE_TEST_MAIN(FolderWatchTest)
#include "folderwatchtest.moc"
