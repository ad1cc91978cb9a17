// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/reach.h"
#include "support/office.h"
#include "support/vigietest.h"

#include <QHostAddress>

using namespace vigie;
using namespace vigie::channels;
using namespace Qt::StringLiterals;

class ReachTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhichMachinesAnybodyCanReach_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isOpen");
        const auto row = [](const char *address, bool isOpen) {
            QTest::newRow(address) << QString::fromLatin1(address) << isOpen;
        };
        for (const char *open :
             {"1.1.1.1",         "9.255.255.255",        "11.0.0.0",        "93.184.216.34",
              "100.63.255.255",  "100.128.0.0",          "126.255.255.255", "128.0.0.0",
              "169.253.255.255", "172.15.255.255",       "172.32.0.0",      "192.167.255.255",
              "192.169.0.0",     "198.17.255.255",       "198.20.0.0",      "223.255.255.255",
              "2606:4700::1111", "2a00:1450:4007::200e", "::ffff:1.1.1.1",  "64:ff9b::1.1.1.1",
              "2002:101:101::1"})
            row(open, true);
        for (const char *closed : {"0.0.0.0",
                                   "0.1.2.3",
                                   "10.0.0.1",
                                   "10.255.255.255",
                                   "100.64.0.1",
                                   "100.127.255.255",
                                   "127.0.0.1",
                                   "127.9.9.9",
                                   "169.254.169.254",
                                   "172.16.0.1",
                                   "172.31.255.255",
                                   "192.0.0.8",
                                   "192.0.2.1",
                                   "192.168.0.1",
                                   "198.18.0.1",
                                   "198.19.255.255",
                                   "198.51.100.7",
                                   "203.0.113.9",
                                   "224.0.0.1",
                                   "239.255.255.255",
                                   "240.0.0.1",
                                   "255.255.255.255",
                                   "::",
                                   "::1",
                                   "::ffff:127.0.0.1",
                                   "::ffff:10.0.0.1",
                                   "::ffff:169.254.169.254",
                                   "::127.0.0.1",
                                   "::10.0.0.1",
                                   "64:ff9b::7f00:1",
                                   "64:ff9b:1::1",
                                   "100::1",
                                   "fc00::1",
                                   "fd12:3456::1",
                                   "fe80::1",
                                   "fe80::1%lo",
                                   "fec0::1",
                                   "ff02::1",
                                   "ff0e::1",
                                   "2001::1",
                                   "2001:db8::1",
                                   "2002:7f00:1::1",
                                   "2002:a00:1::1",
                                   "3fff::1",
                                   "5f00::1"})
            row(closed, false);
    }
    void knowsWhichMachinesAnybodyCanReach()
    {
        QFETCH(QString, address);
        QFETCH(bool, isOpen);
        const QHostAddress machine(address);
        QVERIFY(!machine.isNull());
        QCOMPARE(isPublic(machine), isOpen);
        QCOMPARE(isWithinReach(machine, {}), isOpen);
    }

    void oneAddressMoreIsWithinReachOfATest()
    {
        const Reach reach{.permitted = {u"127.0.0.1"_s}};
        QVERIFY(isWithinReach(QHostAddress(u"127.0.0.1"_s), reach));
        for (const QString &other : {u"127.0.0.2"_s, u"::1"_s, u"10.0.0.1"_s, u"::ffff:127.0.0.1"_s})
            QVERIFY2(!isWithinReach(QHostAddress(other), reach), qPrintable(other));
    }

    void readsAnAddressAsAPersonTypesIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address"); // or the reason, in brackets
        QTest::newRow("whole") << u"https://blog.kerlo.fr/feed?x=1"_s << u"https://blog.kerlo.fr/feed?x=1"_s;
        QTest::newRow("spaces") << u"  https://blog.kerlo.fr \n"_s << u"https://blog.kerlo.fr"_s;
        QTest::newRow("bare") << u"blog.kerlo.fr/velos"_s << u"https://blog.kerlo.fr/velos"_s;
        QTest::newRow("bare with a port") << u"blog.kerlo.fr:8443/"_s << u"https://blog.kerlo.fr:8443/"_s;
        QTest::newRow("two slashes") << u"//blog.kerlo.fr"_s << u"https://blog.kerlo.fr"_s;
        QTest::newRow("feed:") << u"feed:https://blog.kerlo.fr/rss"_s << u"https://blog.kerlo.fr/rss"_s;
        QTest::newRow("feed://") << u"feed://blog.kerlo.fr/rss"_s << u"https://blog.kerlo.fr/rss"_s;
        QTest::newRow("capitals") << u"HTTPS://Blog.Kerlo.FR/Rss"_s << u"https://blog.kerlo.fr/Rss"_s;
        QTest::newRow("accents") << u"https://vélo.fr/"_s << u"https://xn--vlo-bma.fr/"_s;
        QTest::newRow("place in the page") << u"https://a.fr/b#c"_s << u"https://a.fr/b"_s;
        QTest::newRow("http") << u"http://blog.kerlo.fr"_s << u"(not-https)"_s;
        QTest::newRow("password") << u"https://anne:secret@blog.kerlo.fr"_s << u"(passphrase)"_s;
        QTest::newRow("user") << u"https://anne@blog.kerlo.fr"_s << u"(passphrase)"_s;
        QTest::newRow("nothing") << QString() << u"(unreadable)"_s;
        QTest::newRow("a word") << u"kerlo"_s << u"(unreadable)"_s;
        QTest::newRow("words") << u"le blog de Kerlo"_s << u"(unreadable)"_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s << u"(unreadable)"_s;
        QTest::newRow("ftp") << u"ftp://blog.kerlo.fr/feed"_s << u"(unreadable)"_s;
        QTest::newRow("script") << u"javascript:alert(1)"_s << u"(unreadable)"_s;
        QTest::newRow("no host") << u"https:///feed"_s << u"(unreadable)"_s;
        QTest::newRow("long") << (u"https://a.fr/"_s + QString(5000, u'a')) << u"(unreadable)"_s;
        QTest::newRow("line break") << u"https://a.fr/\r\nX: y"_s << u"(unreadable)"_s;
    }
    void readsAnAddressAsAPersonTypesIt()
    {
        QFETCH(QString, typed);
        QFETCH(QString, address);
        const auto read = webAddressTyped(typed);
        if (!address.startsWith(u'(')) {
            REQUIRE_OK(read);
            QCOMPARE(read->toString(QUrl::FullyEncoded), address);
            return;
        }
        REQUIRE_ERROR(read, ErrorCode::AddressRefused);
        QCOMPARE(u'(' + read.error().fact("reason") + u')', address);
        for (const QString &fact : read.error().facts)
            QVERIFY2(!fact.contains(u"secret"_s), qPrintable(fact));
    }
};

VIGIE_TEST_MAIN(ReachTest)
#include "reachtest.moc"
