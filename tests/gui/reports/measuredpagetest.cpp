// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportreader.h"
#include "support/guitest.h"
#include "triage/correction.h"
#include "ui/reports/chartview.h"
#include "ui/reports/tableview.h"

#include <QPushButton>
#include <QScrollArea>

using namespace vigie;
using namespace vigie::ui;
using namespace vigie::test;
using namespace Qt::StringLiterals;
using inbox::Judgement;
using test::Desk;
using workspace::Connection;

/// How often triage was right, among the reports.
class MeasuredPageTest : public QObject, ReportReader
{
    Q_OBJECT

    static void judge(Desk &desk, qint64 key, const Judgement &found, const triage::Correction &said)
    {
        const auto actor = desk.actor();
        const auto done = desk.write([&](Connection &c) -> Result<void> {
            c.statement("UPDATE mention SET verdict = ? WHERE key = ?")
                .bind(0, inbox::packed(found))
                .bind(1, key)
                .run();
            return triage::correct(c, actor, {key}, said).transform([](auto &&) {});
        });
        QVERIFY(done);
    }
    /// Of `all` that were said to be negative so many were.
    static void look(Desk &desk, int right, int all)
    {
        for (int i = 0; i < all; ++i)
            judge(desk,
                  desk.customerWrites({.postedAt = u"2026-11-18T09:%1:00Z"_s.arg(i, 2, 10, QChar(u'0'))}),
                  {.sentiment = inbox::Sentiment::Negative},
                  i < right ? triage::Correction{}
                            : triage::Correction{.sentiment = inbox::Sentiment::Neutral});
    }
    static QStringList row(const ReportsPane &pane, const char *table, int row)
    {
        const QAbstractItemModel *model = seen<TableView>(pane, table)->model();
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells.append(plain(model->index(row, column).data().toString()));
        return cells;
    }
    static void press(const ReportsPane &pane)
    {
        QTest::mouseClick(seen<QPushButton>(pane, "reportMeasured"), Qt::LeftButton);
    }

private Q_SLOTS:
    void initTestCase() { QTest::setThrowOnFail(true); }

    void saysByWhatWasSaidAndOverTime()
    {
        Desk desk;
        fill(desk);
        look(desk, 10, 12);
        Seat seat(desk);
        ReportsPane pane(*seat.session);
        bringUp(pane);
        QTRY_VERIFY(isReady(pane));
        press(pane);
        QTRY_VERIFY(seen<QWidget>(pane, "measuredVerdictsTable")->isVisible());
        QVERIFY(!seen<QWidget>(pane, "reportTitle")->isVisible());
        QVERIFY2(said(pane, "measuredSentence0").contains(u"12 messages"_s),
                 qPrintable(said(pane, "measuredSentence0")));
        QVERIFY(said(pane, "measuredSentence1").contains(u"tirés au hasard"_s));
        QVERIFY(said(pane, "measuredSentence2").contains(u"entre 20 et 80"_s));
        QCOMPARE(row(pane, "measuredVerdictsTable", 0),
                 (QStringList{u"négatif"_s, u"12"_s, u"10"_s, u"83 %"_s, u"55 % à 95 %"_s}));
        const QString month = seen<ChartView>(pane, "measuredMonthsChart")->accessibleDescription();
        QVERIFY2(plain(month).endsWith(u"2026 : 12 messages regardés, 10 où tout était juste"_s),
                 qPrintable(month));
        QTest::mouseClick(seen<QPushButton>(pane, "measuredMonthsToggle"), Qt::LeftButton);
        QCOMPARE(row(pane, "measuredMonthsTable", 0).mid(1),
                 (QStringList{u"12"_s, u"83 %"_s, u"100 %"_s, u"100 %"_s, u"100 %"_s}));
        look(desk, 0, 1); // seen while it is open
        QTRY_COMPARE(row(pane, "measuredVerdictsTable", 0).at(1), u"13"_s);
    }

    void fewAreNoShare()
    {
        Desk desk;
        fill(desk);
        look(desk, 8, 9);
        Seat seat(desk);
        ReportsPane pane(*seat.session);
        bringUp(pane);
        QTRY_VERIFY(isReady(pane));
        press(pane);
        QTRY_VERIFY(seen<QWidget>(pane, "measuredVerdictsTable")->isVisible());
        QCOMPARE(row(pane, "measuredVerdictsTable", 0),
                 (QStringList{u"négatif"_s, u"9"_s, u"8"_s, u"trop peu pour le dire"_s, u"–"_s}));
        QCOMPARE(row(pane, "measuredMonthsTable", 0).at(2), u"8 sur 9"_s);
    }

    void withNothingLookedAtItSaysHow()
    {
        Desk desk;
        fill(desk);
        Seat seat(desk);
        ReportsPane pane(*seat.session);
        bringUp(pane);
        pane.open({{u"measured"_s, true}});
        QTRY_VERIFY(said(pane, "measuredSentence0").startsWith(u"Personne n’a encore dit"_s));
        QVERIFY(!seen<QWidget>(pane, "measuredVerdictsSection")->isVisible());
    }

    void comesBackAndAReportThatIsChosenTakesItsPlace()
    {
        Desk desk;
        fill(desk);
        Seat seat(desk);
        ReportsPane pane(*seat.session);
        bringUp(pane);
        QTRY_VERIFY(isReady(pane));
        press(pane);
        const QVariantMap state = pane.state();
        choose(pane, u"2026-11"_s);
        QTRY_VERIFY(seen<QWidget>(pane, "reportTitle")->isVisible());
        QVERIFY(!seen<QPushButton>(pane, "reportMeasured")->isChecked());
        ReportsPane again(*seat.session);
        again.setState(state);
        bringUp(again);
        QTRY_VERIFY(seen<QWidget>(again, "measuredTitle")->isVisible());
        QTRY_VERIFY(again.state().value(u"period"_s).toString() == u"2026-W46"_s);
        QVERIFY(seen<QPushButton>(again, "reportMeasured")->isChecked());
    }
};

VIGIE_GUI_TEST_MAIN(MeasuredPageTest)
#include "measuredpagetest.moc"
