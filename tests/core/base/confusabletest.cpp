// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/confusable.h"
#include "support/vigietest.h"

using namespace vigie;
using namespace Qt::StringLiterals;

/// Names that would be taken for ours.
class ConfusableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksLike_data()
    {
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<bool>("alike");
        QTest::newRow("the very name") << u"Kerlo Vélos"_s << true;
        QTest::newRow("as a handle") << u"@kerlo.velos"_s << true;
        QTest::newRow("a digit") << u"kerl0_velos"_s << true;
        QTest::newRow("Cyrillic") << u"Кеrlо Vеlоs"_s << true;
        QTest::newRow("Greek") << u"Κerlο Velοs"_s << true;
        QTest::newRow("full width") << u"Ｋｅｒｌｏ Ｖｅｌｏｓ"_s << true;
        QTest::newRow("i for l") << u"KerIo VeIos"_s << true;
        QTest::newRow("doubled") << u"kerllo-velos"_s << true;
        QTest::newRow("what is not seen") << u"Ker\u200Blo\u202E Vélos"_s << true;
        QTest::newRow("official") << u"Kerlo Vélos Officiel"_s << true;
        QTest::newRow("support") << u"support.kerlo.velos"_s << true;
        QTest::newRow("service client") << u"Kerlo Vélos – Service client"_s << true;
        QTest::newRow("a customer who likes them") << u"Kerlo Vélos fan de Brest"_s << false;
        QTest::newRow("another") << u"Léa Garçon"_s << false;
        QTest::newRow("a part of it") << u"Kerlo"_s << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("signs") << u"…!?"_s << false;
    }
    void looksLike()
    {
        QFETCH(QString, theirs);
        QTEST(vigie::looksLike(u"Kerlo Vélos", theirs), "alike");
    }

    void twoLettersAreNoName()
    {
        QVERIFY(!vigie::looksLike(u"BX", u"bx"));
        QVERIFY(!vigie::looksLike(u"", u""));
        QVERIFY(vigie::looksLike(u"Orange", u"0range"));
        QVERIFY(vigie::looksLike(u"modern", u"modem"));
    }
};

VIGIE_TEST_MAIN(ConfusableTest)
#include "confusabletest.moc"
