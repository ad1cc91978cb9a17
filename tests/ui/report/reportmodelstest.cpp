// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/desk.h"
#include "support/sampleweek.h"
#include "support/seat.h"
#include "support/vigietest.h"
#include "ui/models/reportsmodel.h"
#include "ui/models/reporttable.h"
#include "ui/models/shownreport.h"

#include "inbox/search.h"

#include <QAbstractItemModelTester>

using namespace vigie;
using namespace vigie::ui;
using namespace Qt::StringLiterals;
using test::Desk;
using test::Seat;
using workspace::Connection;
using Watched = QAbstractItemModelTester;

class ReportModelsTest : public QObject
{
    Q_OBJECT

    static constexpr auto strict = Watched::FailureReportingMode::QtTest;

    static QStringList codes(const ReportsModel &model)
    {
        QStringList all;
        for (const PeriodRow &row : model.rows())
            all.append(row.code());
        return all;
    }
    static void posted(Desk &desk, const QString &at) { desk.customerWrites({.postedAt = at}); }
    static Card card(const QAbstractItemModel &model, int row)
    {
        auto card = model.index(row, 0).data(cardRole).value<Card>();
        card.title.replace(QChar::Nbsp, u' ');
        card.detail.replace(QChar::Nbsp, u' ');
        return card;
    }

private Q_SLOTS:
    void withoutMessagesNothingIsListed()
    {
        Desk desk;
        desk.customerWrites({.postedAt = u"2026-11-10T09:00:00Z"_s, .ours = true});
        Seat seat(desk);
        ReportsModel model(*seat.session);
        const Watched watched(&model, strict);
        QTRY_VERIFY(model.isLoaded());
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.first().isValid());
        QVERIFY(!model.indexOf(u"2026-W47"_s).isValid());

        posted(desk, u"2026-11-10T09:00:00Z"_s);
        QTRY_COMPARE(codes(model), QStringList({u"2026-11"_s, u"2026-W47"_s, u"2026-W46"_s}));
    }

    void monthsStandAboveTheirWeeksTheNewestFirst()
    {
        Desk desk;
        posted(desk, u"2026-11-18T09:00:00Z"_s);
        posted(desk, u"2026-11-10T09:00:00Z"_s);
        posted(desk, u"2026-10-07T09:00:00Z"_s);
        Seat seat(desk);
        ReportsModel model(*seat.session);
        const Watched watched(&model, strict);
        QTRY_COMPARE(codes(model),
                     QStringList({u"2026-11"_s, u"2026-W47"_s, u"2026-W46"_s, u"2026-10"_s, u"2026-W41"_s}));
        QCOMPARE(card(model, 0).title, u"November 2026"_s);
        QCOMPARE(card(model, 0).aside, u"so far"_s);
        QVERIFY(!card(model, 0).under);
        QCOMPARE(card(model, 2).title, u"Week 46"_s);
        QCOMPARE(card(model, 2).detail, u"9 to 15 November 2026"_s);
        QVERIFY(card(model, 2).under);
        QVERIFY(card(model, 2).aside.isEmpty());
        QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString().replace(QChar::Nbsp, u' '),
                 u"Week 47, 16 to 22 November 2026, so far"_s);
        QCOMPARE(model.indexOf(u"2026-10"_s).row(), 3);
    }

    void beginsWithTheLastWeekThatIsOver_data()
    {
        QTest::addColumn<QStringList>("posted");
        QTest::addColumn<QString>("first");
        QTest::newRow("last week") << QStringList{u"2026-11-18T09:00:00Z"_s, u"2026-11-10T09:00:00Z"_s}
                                   << u"2026-W46"_s;
        QTest::newRow("long ago") << QStringList{u"2025-03-04T09:00:00Z"_s} << u"2025-W10"_s;
        QTest::newRow("only this week") << QStringList{u"2026-11-18T09:00:00Z"_s} << u"2026-W47"_s;
        QTest::newRow("a clock that was wrong") << QStringList{u"2031-01-08T09:00:00Z"_s} << u"2026-W47"_s;
    }
    void beginsWithTheLastWeekThatIsOver()
    {
        QFETCH(QStringList, posted);
        QFETCH(QString, first);
        Desk desk;
        for (const QString &at : posted)
            this->posted(desk, at);
        Seat seat(desk);
        ReportsModel model(*seat.session);
        QTRY_VERIFY(model.isLoaded());
        QCOMPARE(model.rowAt(model.first()).code(), first);
    }

    void aWeekIsOverWhenItsSundayIs()
    {
        Desk desk;
        posted(desk, u"2026-11-18T09:00:00Z"_s);
        Seat seat(desk);
        ReportsModel model(*seat.session);
        const Watched watched(&model, strict);
        QTRY_VERIFY(model.isLoaded());
        QVERIFY(model.rowAt(model.indexOf(u"2026-W47"_s)).running);
        desk.clock.advance(std::chrono::days(1));
        model.refresh();
        QTRY_VERIFY(model.indexOf(u"2026-W48"_s).isValid());
        QVERIFY(!model.rowAt(model.indexOf(u"2026-W47"_s)).running);
        QCOMPARE(model.first(), model.indexOf(u"2026-W47"_s));
    }

    void numbersFollowWhatIsChosenAndWhatChanges()
    {
        Desk desk;
        posted(desk, u"2026-11-10T09:00:00Z"_s);
        posted(desk, u"2026-11-18T09:00:00Z"_s);
        Seat seat(desk);
        ShownReport shown(*seat.session);
        QSignalSpy counted(&shown, &ShownReport::counted);
        const QTimeZone zone = seat.session->settings().zone;
        shown.setWatched(true);
        shown.setPeriod(*report::periodNamed(u"2026-W46"_s, zone));
        shown.setPeriod(*report::periodNamed(u"2026-11"_s, zone));
        QTRY_VERIFY(shown.content() && shown.content()->numbers.period.name() == u"2026-11"_s);
        QCOMPARE(shown.content()->numbers.mentions, 2);

        posted(desk, u"2026-11-11T09:00:00Z"_s);
        QTRY_COMPARE(shown.content()->numbers.mentions, 3);
        shown.setWatched(false);
        const qsizetype before = counted.size();
        QSignalSpy changed(seat.session.get(), &Session::changed);
        posted(desk, u"2026-11-12T09:00:00Z"_s);
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(counted.size(), before); // nobody looks
        shown.setWatched(true);
        QTRY_COMPARE(shown.content()->numbers.mentions, 4);
    }

    void everyRowLeadsToItsMessages()
    {
        const report::Words words = report::Words::in(u"en"_s);
        const report::Numbers numbers = test::hostileWeek();
        for (const LinkedTable &linked : {linkedDays(numbers, words), linkedChannels(numbers, words),
                                          linkedDispositions(numbers, words), linkedLeft(numbers, words)}) {
            ReportTable table;
            const Watched watched(&table, strict);
            table.setTable(linked);
            QVERIFY(table.rowCount() > 0);
            for (int row = 0; row < table.rowCount(); ++row) {
                const QVariantMap target = table.targetOf(table.index(row, 0));
                if (target.contains(u"mention"_s)) {
                    QVERIFY(target.value(u"mention"_s).toLongLong() > 0);
                    continue;
                }
                const QString query = target.value(u"filter"_s).toMap().value(u"query"_s).toString();
                const auto parsed = inbox::parseQuery(query, numbers.period.zone);
                QVERIFY2(parsed, qPrintable(query));
                QVERIFY(parsed->afterMs >= numbers.period.startMs());
                QVERIFY(parsed->beforeMs <= numbers.period.endMs());
                QVERIFY2(parsed->phrases.isEmpty(), qPrintable(query)); // a name is not taken for words
            }
        }
    }

    void cellsSayTheirColumnToScreenReaders()
    {
        ReportTable table;
        table.setTable(linkedLeft(test::sampleWeek(), report::Words::in(u"en"_s)));
        QVERIFY(table.index(0, 1).data(Qt::AccessibleTextRole).toString().startsWith(u"Channel: "_s));
        ReportTable days;
        days.setTable(linkedDays(test::sampleWeek(), report::Words::in(u"en"_s)));
        QCOMPARE(days.rowCount(), 8);
        QVERIFY(days.index(7, 0).data(ReportTable::TotalRole).toBool());
        QVERIFY(!days.index(6, 0).data(ReportTable::TotalRole).toBool());
    }
};

VIGIE_TEST_MAIN(ReportModelsTest)
#include "reportmodelstest.moc"
