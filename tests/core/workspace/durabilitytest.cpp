// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultyvfs.h"
#include "support/office.h"
#include "support/vigietest.h"
#include "workspace/activity.h"
#include "workspace/check.h"

#include <QFile>
#include <QRandomGenerator>

#include <sqlite3.h>

using namespace vigie;
using namespace vigie::workspace;
using vigie::test::FaultyVfs;
using vigie::test::Office;

/// One change as the program makes them: a setting and its activity row.
static Result<void> keep(Connection &c, int number)
{
    setSetting(c, ("kept-" + std::to_string(number)).c_str(), QString(2000, u'x'));
    record(c, {QStringLiteral("tested"), {}, {}, {{QStringLiteral("n"), number}}});
    return {};
}

/// How many of the kept ones are there, and that there are no gaps; −1 where the file is not whole.
static int keptIn(Office &office, const QString &path)
{
    auto opened = Workspace::open(path, {.places = office.places(), .clock = office.clock});
    if (!opened)
        return -1;
    const auto counted = test::await((*opened)->read([&](Connection &c) -> Result<int> {
        if (!check(c, **readKey(office.places(), (*opened)->id().toString()), {}, true).ok())
            return -1;
        int count = 0;
        while (!settingText(c, ("kept-" + std::to_string(count)).c_str()).isEmpty())
            ++count;
        return count;
    }));
    return counted ? *counted : -1;
}

class DurabilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFailingDiskLosesNothingAcknowledged_data()
    {
        QTest::addColumn<int>("call");
        QTest::addColumn<int>("sqliteCode");
        QTest::addColumn<bool>("forEver");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *name, FaultyVfs::Call call, int code, bool forEver,
                            ErrorCode expected) {
            QTest::newRow(name) << int(call) << code << forEver << int(expected);
        };
        row("full disk, once", FaultyVfs::Call::Write, SQLITE_FULL, false, ErrorCode::DiskFull);
        row("full disk, for ever", FaultyVfs::Call::Write, SQLITE_FULL, true, ErrorCode::DiskFull);
        row("write error, once", FaultyVfs::Call::Write, SQLITE_IOERR_WRITE, false, ErrorCode::InputOutput);
        row("write error, for ever", FaultyVfs::Call::Write, SQLITE_IOERR_WRITE, true,
            ErrorCode::InputOutput);
        row("sync error, once", FaultyVfs::Call::Sync, SQLITE_IOERR_FSYNC, false, ErrorCode::InputOutput);
        row("sync error, for ever", FaultyVfs::Call::Sync, SQLITE_IOERR_FSYNC, true, ErrorCode::InputOutput);
    }

    void aFailingDiskLosesNothingAcknowledged()
    {
        QFETCH(int, call);
        QFETCH(int, sqliteCode);
        QFETCH(bool, forEver);
        QFETCH(int, expected);
        FaultyVfs vfs;
        for (int nth = 1; nth <= 24; ++nth) {
            Office office;
            vfs.failAt(FaultyVfs::Call(call), nth, sqliteCode, forEver);
            int acknowledged = 0;
            bool refused = false;
            for (int i = 0; i < 12 && !refused; ++i) {
                const auto done = office.write([&](Connection &c) { return keep(c, acknowledged); });
                acknowledged += done ? 1 : 0;
                refused = !done;
                if (refused)
                    QCOMPARE(errorCodeName(done.error().code), errorCodeName(ErrorCode(expected)));
            }
            QCOMPARE(refused, vfs.failed());
            // The workspace goes on as soon as the disk does, without a restart.
            vfs.heal();
            REQUIRE_OK(office.write([&](Connection &c) { return keep(c, acknowledged); }));
            office.close();
            QCOMPARE(keptIn(office, office.workspacePath()), acknowledged + 1);
        }
    }

    void aPowerCutLosesNothingAcknowledged()
    {
        FaultyVfs vfs;
        Office office;
        QRandomGenerator random(20261122);
        struct Cut
        {
            QString path;
            int acknowledged;
        };
        QList<Cut> cuts;
        std::atomic_int acknowledged = 0;
        vfs.beforeWrite([&](int) {
            if (random.bounded(12) || cuts.size() >= 60)
                return;
            const QString path = office.path(QStringLiteral("cut%1.vigie").arg(cuts.size()));
            vfs.powerCut(office.workspacePath(), path, random.generate());
            cuts.append({path, acknowledged});
        });
        for (int i = 0; i < 150; ++i) {
            REQUIRE_OK(office.write([&](Connection &c) { return keep(c, i); }));
            ++acknowledged;
        }
        vfs.beforeWrite({});
        QVERIFY(cuts.size() >= 30);
        for (const Cut &cut : cuts) {
            const int kept = keptIn(office, cut.path);
            QVERIFY2(kept == cut.acknowledged || kept == cut.acknowledged + 1,
                     qPrintable(QStringLiteral("%1: %2 acknowledged, %3 kept")
                                    .arg(cut.path)
                                    .arg(cut.acknowledged)
                                    .arg(kept)));
        }
        qInfo("%lld power cuts, each whole", static_cast<long long>(cuts.size()));
    }

    void aReadOnlyFolderIsSaidAndLeftAlone()
    {
        Office office;
        office.close();
        const QFile::Permissions all = QFile::permissions(office.folder.path());
        QFile::setPermissions(office.folder.path(), QFile::ReadOwner | QFile::ExeOwner);
        const auto opened =
            Workspace::open(office.workspacePath(), {.places = office.places(), .clock = office.clock});
        const auto made = Workspace::create(office.path(QStringLiteral("new.vigie")), {},
                                            {.places = office.places(), .clock = office.clock}, {});
        QFile::setPermissions(office.folder.path(), all);
        REQUIRE_ERROR(opened, ErrorCode::ReadOnly);
        REQUIRE_ERROR(made, ErrorCode::ReadOnly);
        QCOMPARE(keptIn(office, office.workspacePath()), 0);
    }

    void aFailedMigrationLeavesTheFile()
    {
        FaultyVfs vfs;
        for (int nth = 1; nth <= 20; ++nth) {
            Office office;
            const QString path = office.path(QStringLiteral("new.vigie"));
            vfs.failAt(FaultyVfs::Call::Any, nth, SQLITE_FULL, true);
            const auto made =
                Workspace::create(path, {}, {.places = office.places(), .clock = office.clock}, {});
            vfs.heal();
            if (!made)
                QVERIFY(!QFile::exists(path));
            else
                QVERIFY(!vfs.failed());
        }
    }
};

VIGIE_TEST_MAIN(DurabilityTest)
#include "durabilitytest.moc"
