// SPDX-License-Identifier: GPL-3.0-or-later
#include "team/settingschange.h"

#include "support/office.h"
#include "support/vigietest.h"
#include "workspace/activity.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace vigie;
using namespace Qt::StringLiterals;
using workspace::Connection;
using workspace::Settings;

class SettingsChangeTest : public QObject
{
    Q_OBJECT

    static Result<Settings> change(test::Office &office, const team::Actor &actor, const Settings &wanted)
    {
        return office.write([=](Connection &c) { return team::changeSettings(c, actor, wanted); });
    }
    static Settings now(test::Office &office)
    {
        return *office.read([](Connection &c) -> Result<Settings> { return workspace::readSettings(c); });
    }

private Q_SLOTS:
    void changesAndGivesWhatStoodBefore()
    {
        test::Office office;
        Settings wanted = now(office);
        wanted.firm = u"  Mairie\nde Brest "_s;
        wanted.zone = QTimeZone(QByteArrayLiteral("America/Cayenne"));
        wanted.formal = false;
        const auto before = change(office, office.actor(), wanted);
        REQUIRE_OK(before);
        QCOMPARE(before->firm, u"Kerlo"_s);
        QCOMPARE(now(office).firm, u"Mairie de Brest"_s);
        QCOMPARE(now(office).zone.id(), QByteArrayLiteral("America/Cayenne"));
        QVERIFY(!now(office).formal);
        QCOMPARE(now(office).id, before->id);
    }

    void isTheOwnersToDo()
    {
        test::Office office;
        const team::Actor claire = office.hire(u"Claire"_s);
        Settings wanted = now(office);
        wanted.firm = u"Hers"_s;
        REQUIRE_ERROR(change(office, claire, wanted), ErrorCode::NotPermitted);
        QCOMPARE(now(office).firm, u"Kerlo"_s);
    }

    void refusesWhatNobodyCouldMean_data()
    {
        QTest::addColumn<QString>("firm");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("zone");
        QTest::newRow("a name of 81 characters")
            << QString(81, u'é') << u"fr"_s << QByteArray("Europe/Paris");
        QTest::newRow("another language") << u"Kerlo"_s << u"br"_s << QByteArray("Europe/Paris");
        QTest::newRow("no zone") << u"Kerlo"_s << u"fr"_s << QByteArray("Europe/Nowhere");
    }
    void refusesWhatNobodyCouldMean()
    {
        QFETCH(QString, firm);
        QFETCH(QString, language);
        QFETCH(QByteArray, zone);
        test::Office office;
        Settings wanted = now(office);
        wanted.firm = firm;
        wanted.language = language;
        wanted.zone = QTimeZone(zone);
        REQUIRE_ERROR(change(office, office.actor(), wanted), ErrorCode::InvalidArgument);
        QCOMPARE(now(office).firm, u"Kerlo"_s);
    }

    void recordsWhatKindOfThingWasChangedAndNothingElse()
    {
        test::Office office;
        Settings wanted = now(office);
        wanted.firm = u"Secret client"_s;
        REQUIRE_OK(change(office, office.actor(), wanted));
        REQUIRE_OK(change(office, office.actor(), wanted)); // nothing new: no row
        const auto rows = office.read([](Connection &c) -> Result<QList<workspace::ActivityRow>> {
            return workspace::activityOf(c, {}, 10);
        });
        REQUIRE_OK(rows);
        int found = 0;
        for (const workspace::ActivityRow &row : *rows) {
            if (row.deed.act != u"settings-changed")
                continue;
            ++found;
            QCOMPARE(row.deed.facts.value(u"what"_s).toArray(), QJsonArray{u"firm"_s});
            QVERIFY(!QJsonDocument(row.deed.facts).toJson().contains("Secret"));
        }
        QCOMPARE(found, 1);
    }
};

VIGIE_TEST_MAIN(SettingsChangeTest)
#include "settingschangetest.moc"
