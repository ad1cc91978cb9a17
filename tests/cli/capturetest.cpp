// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/shell.h"
#include "support/vigietest.h"

using vigie::test::Printed;
using vigie::test::Shell;
using namespace Qt::StringLiterals;

/// capture: what is pasted on standard input becomes messages.
class CliCaptureTest : public QObject
{
    Q_OBJECT

    static QByteArray fixture(const QString &name)
    {
        QFile file(QStringLiteral(VIGIE_SOURCE "/tests/data/capture/") + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(name));
        return file.readAll();
    }

private Q_SLOTS:
    void initTestCase() { QTest::setThrowOnFail(true); }

    void filesWhatItFindsOnce()
    {
        Shell vigie;
        vigie.init();
        vigie.input = fixture(u"facebook-fr-thirty.txt"_s);
        const Printed first = vigie.json({u"capture"_s});
        REQUIRE_STATUS(first, 0);
        const QJsonObject report = first.json();
        QCOMPARE(report.keys(), QStringList({u"added"_s, u"duplicates"_s, u"mentions"_s, u"read"_s,
                                             u"rejected"_s, u"rejects"_s, u"seconds"_s, u"updated"_s}));
        QCOMPARE(report[u"added"].toInt(), 30);
        QCOMPARE(report[u"mentions"].toArray().size(), 30);
        const QString id = report[u"mentions"].toArray().first().toString();
        const QJsonObject mention = vigie.json({u"show"_s, id}).json()[u"mention"].toObject();
        QCOMPARE(mention[u"author_name"].toString(), u"Aziliz Le Bras"_s);
        QCOMPARE(mention[u"channel"].toString(), u"Facebook"_s);
        vigie.input = fixture(u"facebook-fr-thirty.txt"_s);
        const QJsonObject again = vigie.json({u"capture"_s}).json();
        QCOMPARE(again[u"duplicates"].toInt(), 30);
        QCOMPARE(again[u"mentions"], report[u"mentions"]);
        vigie.input = fixture(u"facebook-fr-thirty.txt"_s);
        const Printed people = vigie({u"capture"_s});
        REQUIRE_STATUS(people, 0);
        QVERIFY(people.out.contains(u"30"));
    }

    void readsHtmlAndTheChannelsName()
    {
        Shell vigie;
        vigie.init();
        vigie.input = fixture(u"facebook-fr.html"_s);
        const Printed done = vigie.json({u"capture"_s, u"--channel"_s, u"Page Facebook"_s});
        REQUIRE_STATUS(done, 0);
        const QList<QJsonObject> lines = vigie.json({u"list"_s, u"--order"_s, u"oldest"_s}).lines();
        QCOMPARE(lines.first()[u"channel"].toString(), u"Page Facebook"_s);
        QCOMPARE(lines.first()[u"author_handle"].toString(), u"1000777"_s);
    }

    void saysThatThereIsNoText_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("lines without anything") << QByteArray(" \n\n\t\n");
        QTest::newRow("a picture") << QByteArray("<img src='a.png'>");
    }
    void saysThatThereIsNoText()
    {
        QFETCH(QByteArray, input);
        Shell vigie;
        vigie.init();
        vigie.input = input;
        const Printed done = vigie.json({u"capture"_s});
        REQUIRE_STATUS(done, 1);
        QCOMPARE(done.json()[u"error"].toObject()[u"code"].toString(), u"text-empty"_s);
        QVERIFY(done.err.contains(u"There is no text in what was pasted"));
        QVERIFY(vigie.json({u"list"_s}).lines().size() <= 1); // the cursor alone
    }

    void refusesWhatIsNoText()
    {
        Shell vigie;
        vigie.init();
        vigie.input = "\xff\xfe\xfa";
        REQUIRE_STATUS(vigie.json({u"capture"_s}), 1);
        vigie.input = QByteArray(5 << 20, 'a');
        REQUIRE_STATUS(vigie.json({u"capture"_s}), 1);
        vigie.input = "a";
        REQUIRE_STATUS(vigie.json({u"capture"_s, u"more"_s}), 2);
    }
};

VIGIE_TEST_MAIN(CliCaptureTest)
#include "capturetest.moc"
