// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/erasing.h"
#include "care/erasingwork.h"
#include "quintin.h"
#include "support/vigietest.h"

#include <QDir>

using namespace vigie;
using namespace vigie::care;
using namespace vigie::test;
using namespace Qt::StringLiterals;
using workspace::Connection;

class ClearUpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNothingInTheFile()
    {
        Office office;
        furnish(office);
        QVERIFY(bytesOf(office).contains("zanzibarnois"));
        const QByteArray inTheImage = screenshot().sliced(100, 12);
        QVERIFY(bytesOf(office).contains(inTheImage));
        REQUIRE_OK(await(erasePerson(*office.workspace, office.actor(), authorOf(office, u"4"_s))));
        const QByteArray bytes = bytesOf(office);
        for (const char *word : {"zanzibarnois", "anzibarnoi", "Quintin", "quintin", "rvq"})
            QVERIFY2(!bytes.contains(word), word);
        QVERIFY(!bytes.contains(inTheImage));
        QVERIFY(!bytes.contains(screenshot().last(100).first(12)));
        QVERIFY(bytes.contains("Merci"));
        office.reopen();
        QVERIFY(isWhole(office));
    }

    void isFinishedAfterVigieWasClosedInTheMiddle()
    {
        Office office;
        furnish(office);
        auto erasing = erasePerson(*office.workspace, office.actor(), authorOf(office, u"1"_s));
        office.close();
        QVERIFY(erasing.isFinished());
        if (const auto cut = erasing.takeResult(); !cut)
            QCOMPARE(errorCodeName(cut.error().code), u"cancelled"_s);
        office.reopen();
        QCOMPARE(mentions(office).size(), 1);
    }

    void whatWasLeftToDoIsDoneAtTheNextOpening()
    {
        Office office;
        furnish(office);
        const qint64 author = authorOf(office, u"1"_s);
        const team::Actor anne = office.actor();
        REQUIRE_OK(office.write([&](Connection &c) { return erase(c, anne, author); }));
        office.close();
        QVERIFY(bytesOf(office).contains("anzibarnoi")); // in the search index
        std::optional<QFuture<Result<void>>> cleared;
        auto opened = workspace::Workspace::open(
            office.workspacePath(), {.places = office.places(),
                                     .clock = office.clock,
                                     .opened = [&](workspace::Workspace &here) { cleared = clearUp(here); }});
        REQUIRE_OK(opened);
        office.workspace = std::move(*opened);
        REQUIRE_OK(await(*cleared));
        QVERIFY(!bytesOf(office).contains("anzibarnoi"));
        QVERIFY(!*office.read([](Connection &c) -> Result<bool> { return owesClearUp(c); }));
    }

    void isNotToldAsAChangeOfTheSettings()
    {
        Office office;
        furnish(office);
        const qint64 author = authorOf(office, u"1"_s);
        const team::Actor anne = office.actor();
        QSignalSpy changed(office.workspace.get(), &workspace::Workspace::changed);
        REQUIRE_OK(await(erasePerson(*office.workspace, anne, author)));
        QCOMPARE(changed.size(), 1);
        const auto areas = changed.first().first().value<workspace::Areas>();
        QVERIFY(areas.testFlag(workspace::Area::Mentions));
        QVERIFY(!areas.testFlag(workspace::Area::Settings));
    }

    void clearsUpThoughTheErasedCannotBeRemembered()
    {
        Office office;
        furnish(office);
        QVERIFY(QDir().mkpath(office.places().headFolder + u"/erased/not-a-file"_s));
        const auto erased = await(erasePerson(*office.workspace, office.actor(), authorOf(office, u"1"_s)));
        REQUIRE_ERROR(erased, ErrorCode::InputOutput);
        QCOMPARE(erased.error().fact("erased"), u"yes"_s);
        QCOMPARE(mentions(office).size(), 1);
        QVERIFY(!bytesOf(office).contains("anzibarnoi"));
        QVERIFY(QDir(office.places().headFolder + u"/erased"_s).removeRecursively());
        office.openAs(office.workspacePath(), owing(office));
        QCOMPARE(erasedHere(office.places()).size(), 2); // it is told at the next opening
    }

    void owesTheLogToWhoReadsIt()
    {
        Office office;
        furnish(office);
        Connection reader(office.workspacePath(), Connection::Mode::Read, office.clock);
        reader.execute("BEGIN");
        {
            auto rows = reader.statement("SELECT * FROM mention");
            QVERIFY(rows.step());
        }
        REQUIRE_OK(await(erasePerson(*office.workspace, office.actor(), authorOf(office, u"1"_s))));
        const auto owes = [&] {
            return *office.read([](Connection &c) -> Result<bool> { return owesClearUp(c); });
        };
        QVERIFY(owes());
        REQUIRE_ERROR(await(clearUp(*office.workspace)), ErrorCode::WorkspaceBusy);
        reader.execute("COMMIT");
        REQUIRE_OK(await(clearUp(*office.workspace)));
        QVERIFY(!owes());
    }
};

VIGIE_TEST_MAIN(ClearUpTest)
#include "clearuptest.moc"
