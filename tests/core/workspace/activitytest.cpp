// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/activity.h"
#include "support/office.h"
#include "support/tamper.h"
#include "support/vigietest.h"
#include "workspace/check.h"

#include <QFile>

using namespace vigie;
using namespace vigie::workspace;
using vigie::test::Office;
using vigie::test::tamper;

static CheckReport checked(Office &office)
{
    const QString id = office.workspace->id().toString();
    const auto key = readKey(office.places(), id);
    const auto head = readHead(office.places(), id);
    return *office.read([&](Connection &c) -> Result<CheckReport> { return check(c, **key, head, true); });
}

class ActivityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChainIsWhole()
    {
        Office office;
        fill(office);
        const CheckReport report = checked(office);
        QVERIFY(report.ok());
        QVERIFY(report.verifiable);
        QCOMPARE(report.head.row, qint64(22)); // epoch, owner, twenty
    }

    void namesTheFirstBadRow_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("code");
        QTest::addColumn<qint64>("row");
        QTest::newRow("act changed") << QByteArray("UPDATE activity SET act = 'x' WHERE id = 7")
                                     << QStringLiteral("activity-changed") << qint64(7);
        QTest::newRow("time changed") << QByteArray("UPDATE activity SET at = at + 1 WHERE id = 9")
                                      << QStringLiteral("activity-changed") << qint64(9);
        QTest::newRow("actor changed") << QByteArray("UPDATE activity SET actor = NULL WHERE id = 12")
                                       << QStringLiteral("activity-changed") << qint64(12);
        QTest::newRow("mac changed") << QByteArray("UPDATE activity SET mac = zeroblob(32) WHERE id = 12")
                                     << QStringLiteral("activity-forged") << qint64(12);
        QTest::newRow("row deleted") << QByteArray("DELETE FROM activity WHERE id = 10")
                                     << QStringLiteral("activity-missing") << qint64(10);
        QTest::newRow("tail cut") << QByteArray("DELETE FROM activity WHERE id > 15")
                                  << QStringLiteral("activity-cut") << qint64(16);
        QTest::newRow("two swapped") << QByteArray("UPDATE activity SET id = -5 WHERE id = 5;"
                                                   "UPDATE activity SET id = 5 WHERE id = 6;"
                                                   "UPDATE activity SET id = 6 WHERE id = -5")
                                     << QStringLiteral("activity-changed") << qint64(5);
        QTest::newRow("one inserted")
            << QByteArray("INSERT INTO activity SELECT 23, epoch, at, actor, act, subject, "
                          "facts, hash, mac FROM activity WHERE id = 22")
            << QStringLiteral("activity-changed") << qint64(23);
        QTest::newRow("all gone") << QByteArray("DELETE FROM activity") << QStringLiteral("activity-cut")
                                  << qint64(1);
    }

    void namesTheFirstBadRow()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, code);
        QFETCH(qint64, row);
        Office office;
        fill(office);
        tamper(office.workspacePath(), sql);
        const CheckReport report = checked(office);
        QCOMPARE(report.problems.size(), 1);
        QCOMPARE(report.problems.first().code, code);
        QCOMPARE(report.problems.first().row, row);
    }

    void anOldCopyPutBackIsSeen()
    {
        Office office;
        const QString old = office.copyAside();
        fill(office);
        office.copyOver(old);
        office.reopen();
        for (int i = 0; i < 2; ++i, office.reopen()) { // it is known for ever
            const CheckReport report = checked(office);
            QVERIFY(report.ok());
            QVERIFY(!report.verifiable);
            QCOMPARE(report.olderCopies.size(), 1);
            QCOMPARE(report.olderCopies.first().row, qint64(3)); // after epoch and owner
            QCOMPARE(report.olderCopies.first().missing, qint64(20));
            QCOMPARE(report.olderCopies.first().atMs, office.clock.nowMs());
        }
        fill(office);
        office.copyOver(old); // once more
        office.reopen();
        QCOMPARE(checked(office).olderCopies.size(), 1);
    }

    void somebodyIsToldOnceOfAnOldCopy()
    {
        Office office;
        const auto untold = [&] {
            return office
                .read([](Connection &c) -> Result<std::optional<OlderCopy>> { return untoldOlderCopy(c); })
                ->has_value();
        };
        QVERIFY(!untold());
        const QString old = office.copyAside();
        fill(office);
        office.copyOver(old);
        office.reopen();
        QVERIFY(untold());
        REQUIRE_OK(office.write([](Connection &c) -> Result<void> {
            toldOlderCopy(c);
            return {};
        }));
        office.reopen();
        QVERIFY(!untold());
    }

    void aTailThatWasCutIsAnOldCopyToo()
    {
        Office office;
        fill(office);
        office.close();
        tamper(office.workspacePath(), "DELETE FROM activity WHERE id > 15");
        office.reopen();
        QCOMPARE(checked(office).olderCopies.value(0).row, qint64(16));
        QCOMPARE(checked(office).olderCopies.value(0).missing, qint64(7));
    }

    void aLastRowThatIsAnotherIsAnOldCopyToo()
    {
        Office office;
        const QString old = office.copyAside();
        fill(office);
        const auto head = readHead(office.places(), office.workspace->id().toString());
        office.copyOver(old);
        office.reopen();
        fill(office); // as if both had gone on
        const QString id = office.workspace->id().toString();
        office.close();
        QVERIFY(QFile::remove(office.places().headFolder + u'/' + id + QStringLiteral(".head")));
        REQUIRE_OK(writeHead(office.places(), id, *head));
        office.reopen();
        QCOMPARE(checked(office).olderCopies.size(), 2);
        QCOMPARE(checked(office).olderCopies.last().row, qint64(22));
    }

    void anOlderRecordedHeadIsHealthy()
    {
        Office office;
        fill(office);
        const auto rows =
            *office.read([](Connection &c) -> Result<QList<ActivityRow>> { return activityOf(c, {}, 5); });
        QFile::remove(office.places().headFolder + u'/' + office.workspace->id().toString() +
                      QStringLiteral(".head"));
        REQUIRE_OK(writeHead(office.places(), office.workspace->id().toString(),
                             {rows.last().row, rows.last().hash}));
        QVERIFY(checked(office).ok());
    }

private:
    static void fill(Office &office)
    {
        for (int i = 0; i < 20; ++i)
            REQUIRE_OK(office.write([i](Connection &c) -> Result<void> {
                record(c, {QStringLiteral("tested"), c.newId(), c.newId(), {{QStringLiteral("n"), i}}});
                return {};
            }));
    }
};

VIGIE_TEST_MAIN(ActivityTest)
#include "activitytest.moc"
