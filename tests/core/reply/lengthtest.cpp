// SPDX-License-Identifier: GPL-3.0-or-later
#include "reply/length.h"
#include "support/vigietest.h"

using namespace vigie::reply;
using namespace Qt::StringLiterals;

class LengthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAsTheServiceCounts_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("used");
        QTest::addColumn<int>("limit");
        const QString family = u"👨‍👩‍👧‍👦"_s;
        const QString address = u"https://www.example.com/a/very/long/path?with=words&and=more"_s;

        QTest::newRow("X, plain") << u"x"_s << u"I am a Tweet"_s << 12 << 280;
        QTest::newRow("X, accents, composed or not") << u"x"_s << u"e\u0301té"_s << 3 << 280;
        QTest::newRow("X, Chinese counts double") << u"x"_s << u"故人西辞"_s << 8 << 280;
        QTest::newRow("X, curly quotes and dashes") << u"x"_s << u"“a” – b’"_s << 8 << 280;
        QTest::newRow("X, an ellipsis counts double") << u"x"_s << u"…"_s << 2 << 280;
        QTest::newRow("X, the euro sign counts double") << u"x"_s << u"5 €"_s << 4 << 280;
        QTest::newRow("X, a family is one emoji") << u"x"_s << family << 2 << 280;
        QTest::newRow("X, skin tone") << u"x"_s << u"🙋🏽"_s << 2 << 280;
        QTest::newRow("X, a flag") << u"x"_s << u"🇫🇷"_s << 2 << 280;
        QTest::newRow("X, keycap") << u"x"_s << u"1⃣"_s << 2 << 280;
        QTest::newRow("X, digits are no emoji") << u"x"_s << u"123#*"_s << 5 << 280;
        QTest::newRow("X, flag of England") << u"x"_s << u"🏴󠁧󠁢󠁥󠁮󠁧󠁿"_s << 2 << 280;
        QTest::newRow("X, a link is 23") << u"x"_s << address << 23 << 280;
        QTest::newRow("X, a short link is 23 too") << u"x"_s << u"Hi http://test.co"_s << 26 << 280;
        QTest::newRow("X, a bare domain is a link") << u"x"_s << u"voir kerlo.bzh/aide."_s << 29 << 280;
        QTest::newRow("X, the end of a sentence is none of it")
            << u"x"_s << u"(https://kerlo.bzh/a)."_s << 26 << 280;
        QTest::newRow("X, a file name is no link") << u"x"_s << u"photo.jpeg"_s << 10 << 280;
        QTest::newRow("X, a mail address is no link") << u"x"_s << u"a@kerlo.bzh"_s << 11 << 280;

        QTest::newRow("Mastodon, plain") << u"mastodon"_s << u"Bonjour é"_s << 9 << 500;
        QTest::newRow("Mastodon, a family is one") << u"mastodon"_s << family << 1 << 500;
        QTest::newRow("Mastodon, a link is 23") << u"mastodon"_s << u"ici "_s + address << 27 << 500;
        QTest::newRow("Mastodon, a bare domain is words") << u"mastodon"_s << u"kerlo.bzh"_s << 9 << 500;
        QTest::newRow("Mastodon, only the name counts")
            << u"mastodon"_s << u"@lea@piaille.example merci"_s << 10 << 500;
        QTest::newRow("Mastodon, a mail address counts whole")
            << u"mastodon"_s << u"lea@kerlo.bzh"_s << 13 << 500;

        QTest::newRow("Bluesky, a link keeps its length")
            << u"bluesky"_s << address << int(address.size()) << 300;
        QTest::newRow("Bluesky, a family is one") << u"bluesky"_s << family << 1 << 300;
        QTest::newRow("Google, bytes") << u"google-review"_s << u"é€"_s << 5 << 4096;
        QTest::newRow("LinkedIn") << u"linkedin"_s << u"été"_s << 3 << 3000;
        QTest::newRow("Instagram") << u"instagram"_s << u"été"_s << 3 << 2200;
        QTest::newRow("Facebook") << u"facebook"_s << u"été"_s << 3 << 8000;
        QTest::newRow("Trustpilot sets none that is known") << u"trustpilot"_s << u"été"_s << 3 << 0;
        QTest::newRow("mail") << u"mail"_s << u""_s << 0 << 0;
        QTest::newRow("phone") << u"phone"_s << u"été"_s << 3 << 0;
        QTest::newRow("a service unknown here") << u"minitel"_s << u"été"_s << 3 << 0;
        QTest::newRow("lone surrogates") << u"x"_s << QString(3, QChar(0xd800)) << 6 << 280;
    }

    void countsAsTheServiceCounts()
    {
        QFETCH(QString, service);
        QFETCH(QString, text);
        QFETCH(int, used);
        QFETCH(int, limit);
        const Length length = lengthOn(service, text);
        QCOMPARE(int(length.used), used);
        QCOMPARE(int(length.limit.value_or(0)), limit);
        QCOMPARE(int(length.left()), limit > 0 ? limit - used : 0);
        QVERIFY(length.fits());
    }

    void theLastCharacterFitsAndTheNextDoesNot()
    {
        for (const char *service : {"x", "mastodon", "bluesky", "linkedin", "instagram", "facebook"}) {
            const QString name = QLatin1StringView(service);
            const qsizetype limit = *lengthOn(name, u"").limit;
            QVERIFY(lengthOn(name, QString(limit, u'a')).fits());
            const Length over = lengthOn(name, QString(limit + 1, u'a'));
            QVERIFY(!over.fits());
            QCOMPARE(over.left(), qsizetype(-1));
        }
    }

    void aPrivateMessageHasItsOwnLength()
    {
        QCOMPARE(*lengthOn(u"x"_s, u"€", true).limit, qsizetype(10'000));
        QCOMPARE(lengthOn(u"x"_s, u"€", true).used, qsizetype(1));
        QCOMPARE(*lengthOn(u"instagram"_s, u"", true).limit, qsizetype(1000));
        QVERIFY(!lengthOn(u"mail"_s, u"", true).limit);
    }

    void aLongTextIsCounted()
    {
        QString text;
        while (text.size() < 1'000'000)
            text += u"Voilà kerlo.bzh/a 👋🏽 @lea@piaille.example… "_s;
        QVERIFY(!lengthOn(u"x"_s, text).fits());
        QVERIFY(!lengthOn(u"mastodon"_s, text).fits());
        QVERIFY(!lengthOn(u"x"_s, QString(1'000'000, u'.')).fits());
        QVERIFY(!lengthOn(u"x"_s, QString(1'000'000, u'a')).fits());
        QVERIFY(!lengthOn(u"x"_s, u"a."_s.repeated(500'000)).fits());
        QVERIFY(!lengthOn(u"x"_s, u"a-"_s.repeated(500'000)).fits());
    }
};

VIGIE_TEST_MAIN(LengthTest)
#include "lengthtest.moc"
