// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/columns.h"
#include "inbox/intake.h"
#include "support/office.h"
#include "support/vigietest.h"

using namespace vigie;
using namespace vigie::inbox;
using namespace Qt::StringLiterals;
using vigie::test::await;
using vigie::test::Office;
using workspace::Connection;

class ColumnsTest : public QObject
{
    Q_OBJECT

    static constexpr char strange[] = "Réf;Qui;Quand;Ce qu'on nous dit\n"
                                      "A1;Léa;21/11/2026 10:00;Où est ma commande ?\n"
                                      "A2;Paul;21/11/2026 11:00;\n"
                                      "A3;Zoé;hier;Merci !\n";
    const ColumnMap m_map{{u"remote_id"_s, u"Réf"_s},
                          {u"author_name"_s, u"Qui"_s},
                          {u"posted_at"_s, u"Quand"_s},
                          {u"text"_s, u"Ce qu'on nous dit"_s}};
    const QStringList m_header{u"Réf"_s, u"Qui"_s, u"Quand"_s, u"Ce qu'on nous dit"_s};

    static ImportReport import(Office &office, const QString &path)
    {
        auto report = await(importFiles(*office.workspace, office.actor(), {.files = {path}}, {}, nullptr));
        if (!report)
            qFatal("%s", qPrintable(errorCodeName(report.error().code)));
        return *report;
    }

    Result<void> tell(Office &office, const QString &actor = {}) const
    {
        return office.write([&, actor = office.actor(actor)](Connection &c) {
            return tellColumns(c, actor, m_header, m_map);
        });
    }

private Q_SLOTS:
    void aFileIsShownAsItStands()
    {
        Office office;
        const auto seen = columnsOf(office.file(u"a.csv"_s, strange));
        REQUIRE_OK(seen);
        QCOMPARE(seen->header, m_header);
        QCOMPARE(seen->rows.size(), 3);
        QCOMPARE(seen->rows[0],
                 (QStringList{u"A1"_s, u"Léa"_s, u"21/11/2026 10:00"_s, u"Où est ma commande ?"_s}));
        QVERIFY(seen->guess.isEmpty());
    }

    void whatIsUnderstoodIsProposed()
    {
        Office office;
        const auto seen = columnsOf(office.file(u"a.csv"_s, "Author,Note,text,Message\nLéa,4,un,deux\n"));
        REQUIRE_OK(seen);
        QCOMPARE(seen->guess, (ColumnMap{{u"author_name"_s, u"Author"_s},
                                         {u"rating"_s, u"Note"_s},
                                         {u"text"_s, u"text"_s}})); // the exact name before the usual one
    }

    void onlyFilesWithColumnsAreShown_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("JSON Lines") << u"a.jsonl"_s << QByteArray("{\"id\":\"1\"}\n")
                                    << ErrorCode::FormatUnknown;
        QTest::newRow("empty") << u"a.csv"_s << QByteArray() << ErrorCode::FileEmpty;
        QTest::newRow("binary") << u"a.csv"_s << QByteArray(100, '\x01') << ErrorCode::FileBinary;
        QTest::newRow("too many") << u"a.csv"_s << "id" + QByteArray(",c").repeated(100'000)
                                  << ErrorCode::TooLarge;
    }
    void onlyFilesWithColumnsAreShown()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(ErrorCode, code);
        Office office;
        REQUIRE_ERROR(columnsOf(office.file(name, content)), code);
    }

    void aMapIsTriedOnTheFirstRows()
    {
        Office office;
        const QString path = office.file(u"a.csv"_s, strange);
        const auto trial = tryColumns(path, m_map, QTimeZone("Europe/Paris"));
        REQUIRE_OK(trial);
        QCOMPARE(trial->read, 3);
        QCOMPARE(trial->taken, 1);
        QCOMPARE(trial->rejects[0].reason, u"text-missing"_s);
        QCOMPARE(trial->rejects[1].reason, u"date-unreadable"_s);
        ColumnMap lacking = m_map;
        lacking.remove(u"text"_s);
        REQUIRE_ERROR(tryColumns(path, lacking, QTimeZone::UTC), ErrorCode::ColumnsUnknown);
    }

    void whatWasToldOnceIsNotAskedAgain()
    {
        Office office;
        const QString path = office.file(u"a.csv"_s, strange);
        QCOMPARE(import(office, path).failures.first().code, ErrorCode::ColumnsUnknown);
        REQUIRE_OK(tell(office));
        QCOMPARE(import(office, path).added, 1);
        // Another order, other capitals: the same columns.
        const QString other = office.file(u"b.csv"_s, "QUI;Ce qu'on nous dit;QUAND;réf\n"
                                                      "Max;Bravo;22/11/2026 9:00;A9\n");
        QCOMPARE(import(office, other).added, 1);
        office.reopen();
        QCOMPARE(import(office, path).duplicates, 1);
    }

    void whatWasToldIsHeededForThoseColumnsAlone()
    {
        Office office;
        REQUIRE_OK(tell(office));
        const auto report = import(office, office.file(u"a.csv"_s, "Réf;Qui;Quand;Ce qu'on nous dit;text;id\n"
                                                                   "A1;Léa;;non;oui;7\n"));
        QCOMPARE(report.added, 1);
        const auto told =
            office.read([](Connection &c) -> Result<QMap<QByteArray, ColumnMap>> { return toldColumns(c); });
        QCOMPARE(told->size(), 1);
        QCOMPARE(told->value(shapeOf(m_header)), m_map);
    }

    void theOldestOfAHundredIsForgotten()
    {
        Office office;
        REQUIRE_OK(office.write([&, actor = office.actor()](Connection &c) -> Result<void> {
            for (int i = 0; i < 101; ++i) {
                if (auto told =
                        tellColumns(c, actor, {QString::number(i)}, {{u"text"_s, QString::number(i)}});
                    !told)
                    return told;
            }
            return {};
        }));
        const auto told =
            *office.read([](Connection &c) -> Result<QMap<QByteArray, ColumnMap>> { return toldColumns(c); });
        QCOMPARE(told.size(), 100);
        QVERIFY(!told.contains(shapeOf({u"0"_s})));
        QVERIFY(told.contains(shapeOf({u"100"_s})));
    }

    void nobodyTellsWithoutTheRightOrWithoutAField()
    {
        Office office;
        office.hire(u"Claire"_s, team::Role::Director);
        REQUIRE_ERROR(tell(office, u"Claire"_s), ErrorCode::NotPermitted);
        REQUIRE_ERROR(office.write([&, actor = office.actor()](Connection &c) {
            return tellColumns(c, actor, m_header, {{u"prix"_s, u"Qui"_s}});
        }),
                      ErrorCode::InvalidArgument);
    }
};

VIGIE_TEST_MAIN(ColumnsTest)
#include "columnstest.moc"
