// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "support/vigietest.h"

using vigie::cli::Arguments;
using vigie::cli::Option;

static const QList<Option> known = {
    {QStringLiteral("json")},
    {QStringLiteral("text"), QStringLiteral("T")},
    {QStringLiteral("map"), QStringLiteral("FIELD=COLUMN"), {}, false, true},
    {QStringLiteral("help")},
};

class ArgumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOptionsFromArguments()
    {
        const auto found =
            Arguments::parse({QStringLiteral("a"), QStringLiteral("--text"), QStringLiteral("b"),
                              QStringLiteral("-"), QStringLiteral("--json")},
                             known);
        QVERIFY(found);
        QCOMPARE(found->plain(), QStringList({QStringLiteral("a"), QStringLiteral("-")}));
        QCOMPARE(found->value("text"), QStringLiteral("b"));
        QVERIFY(found->has("json"));
        QVERIFY(!found->has("map"));
    }

    void takesValuesAfterAnEqualsSign()
    {
        const auto found = Arguments::parse({QStringLiteral("--text=a=b"), QStringLiteral("--map=x=y"),
                                             QStringLiteral("--map"), QStringLiteral("z=t")},
                                            known);
        QVERIFY(found);
        QCOMPARE(found->value("text"), QStringLiteral("a=b"));
        QCOMPARE(found->values("map"), QStringList({QStringLiteral("x=y"), QStringLiteral("z=t")}));
    }

    void takesTextThatLooksLikeAnOption()
    {
        const auto found = Arguments::parse({QStringLiteral("--text"), QStringLiteral("--json")}, known);
        QVERIFY(found);
        QCOMPARE(found->value("text"), QStringLiteral("--json"));
        QVERIFY(!found->has("json"));
    }

    void afterTwoDashesAllIsArguments()
    {
        const auto found = Arguments::parse({QStringLiteral("--"), QStringLiteral("--json")}, known);
        QVERIFY(found);
        QCOMPARE(found->plain(), QStringList({QStringLiteral("--json")}));
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QStringList>("typed");
        QTest::newRow("unknown") << QStringList{QStringLiteral("--nope")};
        QTest::newRow("short") << QStringList{QStringLiteral("-x")};
        QTest::newRow("no value") << QStringList{QStringLiteral("--text")};
        QTest::newRow("a value too many") << QStringList{QStringLiteral("--json=1")};
        QTest::newRow("twice") << QStringList{QStringLiteral("--text=a"), QStringLiteral("--text=b")};
        QTest::newRow("empty name") << QStringList{QStringLiteral("--=a")};
    }
    void refusesWhatItDoesNotKnow()
    {
        QFETCH(QStringList, typed);
        const auto found = Arguments::parse(typed, known);
        QVERIFY(!found);
        QVERIFY(!found.error().isEmpty());
    }

    void whatStoodBeforeTheCommandCountsUnlessSaidAgain()
    {
        const auto before = Arguments::parse({QStringLiteral("--json"), QStringLiteral("--text=a")}, known);
        const auto rest = Arguments::parse({QStringLiteral("--text=b")}, known);
        const Arguments both = rest->with(*before);
        QVERIFY(both.has("json"));
        QCOMPARE(both.value("text"), QStringLiteral("b"));
    }
};

VIGIE_TEST_MAIN(ArgumentsTest)
#include "argumentstest.moc"
