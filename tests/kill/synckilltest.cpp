// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/shell.h"
#include "support/loopback.h"
#include "support/vigietest.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

#include <thread>

#ifndef Q_OS_WIN
#include <csignal>
#endif

using vigie::test::Loopback;
using vigie::test::Printed;
using vigie::test::Shell;
using namespace Qt::StringLiterals;

/// Kills the program at random moments of fetching a feed that grows all the while, and looks afterwards
/// whether all that it acknowledged is there, nothing is there twice, and the next fetch completes it
/// (promises.md, P1). VIGIE_KILLS: how many times (15 here). VIGIE_SEED: another run of chances.
class SyncKillTest : public QObject
{
    Q_OBJECT

    static constexpr int grows = 400; ///< entries from one fetch to the next

    Shell m_vigie;
    Loopback m_site;
    QRandomGenerator m_chance;
    int m_wanted = 0;
    int m_entries = 0;
    QByteArrayList m_all;

    void siteGrows()
    {
        for (int i = 0; i < grows; ++i, ++m_entries)
            m_all.append(
                Loopback::entry("id" + QByteArray::number(m_entries),
                                "Entry " + QByteArray::number(m_entries) + ", and the words that follow.",
                                QDateTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::UTC)
                                    .addSecs(m_entries)
                                    .toString(Qt::ISODate)
                                    .toLatin1()));
        m_site.on("/feed", Loopback::answer(200, Loopback::feed(m_all),
                                            {"ETag: \"" + QByteArray::number(m_entries) + '"'}));
    }

    qint64 there()
    {
        return m_vigie.json({u"search"_s, u"channel:Blog"_s, u"--limit"_s, u"1"_s})
            .json()[u"total"]
            .toInteger();
    }

    void check(bool readData)
    {
        const Printed checked =
            m_vigie.json(readData ? QStringList{u"check"_s, u"--read-data"_s} : QStringList{u"check"_s});
        REQUIRE_STATUS(checked, 0);
        QVERIFY(checked.json()[u"ok"].toBool());
    }

    std::unique_ptr<QProcess> syncing()
    {
        auto child = std::make_unique<QProcess>();
        child->start(QStringLiteral(VIGIE_WITHIN_REACH),
                     {u"--json"_s, u"--workspace"_s, m_vigie.workspace(), u"sync"_s});
        child->closeWriteChannel();
        if (!child->waitForStarted())
            qFatal("the program does not start: %s", VIGIE_WITHIN_REACH);
        return child;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QTest::setThrowOnFail(true);
        m_wanted =
            qEnvironmentVariableIsSet("VIGIE_KILLS") ? qEnvironmentVariableIntValue("VIGIE_KILLS") : 15;
        m_chance.seed(qEnvironmentVariableIsSet("VIGIE_SEED") ? qEnvironmentVariable("VIGIE_SEED").toUInt()
                                                              : 20261122u);
        m_vigie.clock.set(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
        m_vigie.reach = Loopback::reach();
        m_vigie.init();
        siteGrows();
        REQUIRE_STATUS(m_vigie.json({u"channel"_s, u"add"_s, u"Blog"_s, u"--service"_s, u"feed"_s, u"--url"_s,
                                     m_site.address(u"/feed"_s)}),
                       0);
    }

    void nothingAcknowledgedIsLostAndNothingComesTwice()
    {
        double usualMs = 300;
        int kills = 0;
        qint64 known = 0;
        for (int round = 0; kills < m_wanted && round < 4 * m_wanted; ++round) {
            siteGrows();
            QElapsedTimer took;
            took.start();
            const auto child = syncing();
            const auto moment =
                std::chrono::microseconds(static_cast<qint64>(m_chance.bounded(usualMs * 1.15) * 1000));
            std::this_thread::sleep_for(moment); // the moment is what is tested
            child->kill();
            child->waitForFinished();
            const bool killed = child->exitStatus() == QProcess::CrashExit;
            usualMs =
                killed ? std::max(usualMs, usualMs * 1.01) : usualMs * 0.8 + 0.2 * double(took.elapsed());
            kills += killed ? 1 : 0;
            const qint64 now = there();
            QVERIFY2(now >= known && now <= m_entries, qPrintable(u"%1 of %2"_s.arg(now).arg(m_entries)));
            const QByteArray printed = child->readAllStandardOutput();
            if (printed.endsWith('\n')) {
                QVERIFY2(QJsonDocument::fromJson(printed)[u"error"].isNull(), printed.constData());
                QCOMPARE(now, m_entries);
            }
            check(false);
            // What the link remembers must not keep back what is missing.
            const Printed again = m_vigie.json({u"sync"_s});
            REQUIRE_STATUS(again, 0);
            QCOMPARE(again.json()[u"added"].toInteger(), m_entries - now);
            known = there();
            QCOMPARE(known, m_entries);
        }
        qInfo("killed %d times", kills);
        QVERIFY(kills >= m_wanted);
        check(true);
    }

#ifndef Q_OS_WIN
    void anInterruptedSyncEndsInGoodOrder()
    {
        m_site.on("/feed", [](QSslSocket &, const vigie::test::Asked &) {});
        const qsizetype before = m_site.asked().size();
        const auto child = syncing();
        QTRY_VERIFY_WITH_TIMEOUT(m_site.asked().size() > before, 20'000);
        ::kill(static_cast<pid_t>(child->processId()), SIGINT);
        QVERIFY(child->waitForFinished(5000));
        QCOMPARE(child->exitStatus(), QProcess::NormalExit);
        QCOMPARE(child->exitCode(), 1);
        QCOMPARE(QJsonDocument::fromJson(child->readAllStandardOutput())[u"error"][u"code"].toString(),
                 u"cancelled"_s);
        QCOMPARE(there(), m_entries);
        check(false);
    }
#endif
};

VIGIE_TEST_MAIN(SyncKillTest)
#include "synckilltest.moc"
