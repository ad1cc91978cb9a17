// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/shell.h"
#include "support/loopback.h"
#include "support/vigietest.h"

#include <QSslSocket>

using namespace Qt::StringLiterals;
using vigie::test::Asked;
using vigie::test::Loopback;
using vigie::test::Printed;
using vigie::test::Shell;

class SyncTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Loopback> m_site;
    std::unique_ptr<Shell> m_vigie;

    Printed add(const QString &name, const QString &path, const QString &host = u"blog.test"_s)
    {
        return m_vigie->json({u"channel"_s, u"add"_s, name, u"--service"_s, u"feed"_s, u"--url"_s,
                              m_site->address(path, host)});
    }
    Printed sync(const QStringList &options = {}) { return m_vigie->json(QStringList(u"sync"_s) + options); }

    QJsonObject channel(const QString &name)
    {
        for (const QJsonObject &one : m_vigie->json({u"channel"_s, u"list"_s}).lines()) {
            if (one[u"name"] == name)
                return one;
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_site = std::make_unique<Loopback>();
        m_vigie = std::make_unique<Shell>();
        m_vigie->reach = m_site->reach();
        m_vigie->init();
        m_site->on("/",
                   Loopback::answer(200, "<html><link rel=alternate type=application/atom+xml title=Blog "
                                         "href=/feed><link rel=feed href=/comments title=Comments>"));
        m_site->on("/feed",
                   Loopback::answer(200, Loopback::feed({Loopback::entry("1", "Bonjour")}, "Le blog"),
                                    {"ETag: \"1\""}));
    }

    void aPageOrAFeedIsAddedAndFetched()
    {
        const Printed page = add(u"Blog"_s, u"/"_s);
        REQUIRE_STATUS(page, 0);
        QCOMPARE(page.json()[u"state"].toString(), u"waiting"_s);
        QCOMPARE(page.json()[u"url"].toString(), m_site->address(u"/"_s));
        QVERIFY2(page.err.contains(u"/comments"_s), qPrintable(page.err));
        const Printed synced = sync();
        REQUIRE_STATUS(synced, 0);
        const QJsonObject told = synced.json();
        QCOMPARE(told[u"channel"].toString(), u"Blog"_s);
        QCOMPARE(told[u"fetched"].toInt(), 1);
        QCOMPARE(told[u"added"].toInt(), 1);
        QVERIFY(told[u"next_allowed"].isNull() && told[u"error"].isNull());
        QVERIFY(!channel(u"Blog"_s)[u"last_sync"].isNull());
        QVERIFY(!channel(u"Blog"_s)[u"next_sync"].isNull());
        m_site->on("/feed", Loopback::answer(304));
        QCOMPARE(sync({u"--channel"_s, u"blog"_s}).json()[u"fetched"].toInt(), 0);
    }

    void theAddressOfAFeedIsNeverPrinted()
    {
        m_site->on("/alerts?secret", Loopback::answer(200, Loopback::feed({})));
        m_vigie->typedUnseen = {m_site->address(u"/alerts?secret"_s)};
        const Printed added = m_vigie->json({u"channel"_s, u"add"_s, u"Alerts"_s, u"--service"_s, u"feed"_s});
        REQUIRE_STATUS(added, 0);
        m_site->on("/alerts?secret", Loopback::answer(500));
        for (const Printed &printed :
             {added, add(u"Again"_s, u"/alerts?secret"_s), sync(), m_vigie->json({u"channel"_s, u"list"_s}),
              (*m_vigie)({u"channel"_s, u"list"_s}), m_vigie->json({u"channel"_s, u"test"_s, u"Alerts"_s})})
            QVERIFY2(!(printed.out + printed.err).contains(u"secret"_s),
                     qPrintable(printed.out + printed.err));
        QCOMPARE(channel(u"Alerts"_s)[u"state"].toString(), u"failing"_s);
    }

    void withoutAnAddressAFeedIsByHand()
    {
        const Printed added = m_vigie->json({u"channel"_s, u"add"_s, u"Blog RSS"_s});
        REQUIRE_STATUS(added, 0);
        QCOMPARE(added.json()[u"state"].toString(), u"by-hand"_s);
        REQUIRE_STATUS(sync(), 0);
        QCOMPARE(sync().out, QString());
        REQUIRE_STATUS(sync({u"--channel"_s, u"Blog RSS"_s}), 4);
        REQUIRE_STATUS(sync({u"--channel"_s, u"Nobody"_s}), 1);
        REQUIRE_STATUS(m_vigie->json({u"channel"_s, u"test"_s, u"Blog RSS"_s}), 0);
        QCOMPARE(m_site->connections(), 0);
    }

    void anAddressThatCannotBeOneAddsNothing_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("code");
        QTest::newRow("http") << u"http://blog.test/feed"_s << u"address-refused"_s;
        QTest::newRow("words") << u"le blog"_s << u"address-refused"_s;
        QTest::newRow("private") << u"https://10.0.0.1/feed"_s << u"address-refused"_s;
        QTest::newRow("password") << u"https://a:b@blog.test/"_s << u"address-refused"_s;
        QTest::newRow("no feed") << QString() << u"no-feed"_s;
    }
    void anAddressThatCannotBeOneAddsNothing()
    {
        QFETCH(QString, address);
        QFETCH(QString, code);
        m_site->on("/none", Loopback::answer(200, "<html>"));
        const Printed added =
            m_vigie->json({u"channel"_s, u"add"_s, u"Blog"_s, u"--service"_s, u"feed"_s, u"--url"_s,
                           address.isEmpty() ? m_site->address(u"/none"_s) : address});
        REQUIRE_STATUS(added, 1);
        QCOMPARE(added.json()[u"error"][u"code"].toString(), code);
        QVERIFY(channel(u"Blog"_s).isEmpty());
    }

    void whatCannotBeReachedNowIsTakenAtItsWord()
    {
        m_site->on("/feed", [](QSslSocket &to, const Asked &) { to.abort(); });
        const Printed added = add(u"Blog"_s, u"/feed"_s);
        REQUIRE_STATUS(added, 0);
        QCOMPARE(added.json()[u"state"].toString(), u"waiting"_s);
        const Printed failed = sync();
        REQUIRE_STATUS(failed, 1);
        QCOMPARE(failed.json()[u"error"][u"code"].toString(), u"connection-failed"_s);
        m_site->on("/feed", Loopback::answer(200, Loopback::feed({Loopback::entry("1", "Bonjour")})));
        QCOMPARE(sync().json()[u"added"].toInt(), 1);
    }

    void oneThatFailsKeepsNoneFromTheOthers()
    {
        REQUIRE_STATUS(add(u"A"_s, u"/feed"_s), 0);
        m_site->on("/b", Loopback::answer(200, Loopback::feed({Loopback::entry("9", "Salut")})));
        REQUIRE_STATUS(add(u"B"_s, u"/b"_s, u"other.test"_s), 0);
        m_site->on("/feed", Loopback::answer(429, {}, {"Retry-After: 600"}));
        const Printed synced = sync();
        REQUIRE_STATUS(synced, 1);
        const QList<QJsonObject> lines = synced.lines();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0][u"error"][u"code"].toString(), u"answer-refused"_s);
        QCOMPARE(lines[0][u"next_allowed"].toString(), u"2026-11-22T21:10:00+01:00"_s);
        QCOMPARE(lines[1][u"added"].toInt(), 1);
        const qsizetype before = m_site->asked().size();
        REQUIRE_STATUS(sync({u"--channel"_s, u"A"_s}), 1);
        QCOMPARE(m_site->asked().size(), before); // it asked to be left alone
    }

    void whatIsGoneIsAskedOnlyByName()
    {
        REQUIRE_STATUS(add(u"Blog"_s, u"/feed"_s), 0);
        m_site->on("/feed", Loopback::answer(410));
        REQUIRE_STATUS(sync(), 1);
        QCOMPARE(channel(u"Blog"_s)[u"state"].toString(), u"gone"_s);
        REQUIRE_STATUS(sync(), 0);
        m_site->on("/feed", Loopback::answer(200, Loopback::feed({})));
        REQUIRE_STATUS(sync({u"--channel"_s, u"Blog"_s}), 0);
        QCOMPARE(channel(u"Blog"_s)[u"state"].toString(), u"waiting"_s);
    }

    void testingTakesNothingIn()
    {
        REQUIRE_STATUS(add(u"Blog"_s, u"/feed"_s), 0);
        const Printed tested = m_vigie->json({u"channel"_s, u"test"_s, u"Blog"_s});
        REQUIRE_STATUS(tested, 0);
        QVERIFY(tested.json()[u"error"].isNull());
        QCOMPARE(sync().json()[u"added"].toInt(), 1);
        m_site->on("/feed", Loopback::answer(500));
        REQUIRE_STATUS(m_vigie->json({u"channel"_s, u"test"_s, u"Blog"_s}), 1);
        QCOMPARE(channel(u"Blog"_s)[u"state"].toString(), u"waiting"_s);
    }

    void onlyWhoMayIsServed()
    {
        REQUIRE_STATUS(add(u"Blog"_s, u"/feed"_s), 0);
        REQUIRE_STATUS((*m_vigie)({u"colleague"_s, u"add"_s, u"Dora"_s, u"--role"_s, u"director"_s}), 0);
        REQUIRE_STATUS(sync({u"--actor"_s, u"Dora"_s}), 4);
        REQUIRE_STATUS(m_vigie->json({u"channel"_s, u"add"_s, u"X"_s, u"--service"_s, u"feed"_s, u"--url"_s,
                                      m_site->address(u"/feed"_s), u"--actor"_s, u"Dora"_s}),
                       4);
    }

    void anInterruptEndsItInGoodOrder()
    {
        REQUIRE_STATUS(add(u"Blog"_s, u"/feed"_s), 0);
        m_vigie->stopAtOnce = true;
        REQUIRE_STATUS(sync(), 1);
        m_vigie->stopAtOnce = false;
        QCOMPARE(sync().json()[u"added"].toInt(), 1);
    }

    void theSampleIsNeverFetched()
    {
        Shell kerlo;
        REQUIRE_STATUS(kerlo.json({u"init"_s, u"--sample"_s}), 0);
        const Printed synced = kerlo.json({u"sync"_s});
        REQUIRE_STATUS(synced, 0);
        QCOMPARE(synced.out, QString());
    }
};

VIGIE_TEST_MAIN(SyncTest)
#include "synctest.moc"
