// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/feed.h"
#include "reportreader.h"
#include "support/guitest.h"
#include "ui/reports/chartview.h"
#include "ui/reports/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QScrollArea>
#include <QScrollBar>

using namespace vigie;
using namespace vigie::ui;
using namespace vigie::test;
using namespace Qt::StringLiterals;
using test::Desk;
using workspace::Connection;

class ReportsTest : public QObject, ReportReader
{
    Q_OBJECT

private Q_SLOTS:
    void theLastWeekThatIsOverIsReadFirstAndAnotherOneCanBeChosen()
    {
        Desk desk;
        fill(desk);
        Seat seat(desk);
        ReportsPane pane(*seat.session);
        bringUp(pane);
        QTRY_COMPARE(said(pane, "reportTitle"), u"Semaine 46"_s); // the workspace's language
        QVERIFY(!seen<QLabel>(pane, "reportRunning")->isVisible());
        choose(pane, u"2026-11"_s);
        QTRY_COMPARE(said(pane, "reportTitle"), u"Novembre 2026"_s);
        QVERIFY(seen<QLabel>(pane, "reportRunning")->isVisible());
        pane.open({{u"period"_s, u"2026-W41"_s}});
        QTRY_COMPARE(said(pane, "reportTitle"), u"Semaine 41"_s);
    }

    void whatIsReadIsWhatIsCounted()
    {
        Desk desk;
        fill(desk);
        Seat seat(desk);
        ReportsPane pane(*seat.session);
        bringUp(pane);
        for (const QString &period : {u"2026-W46"_s, u"2026-11"_s, u"2026-W47"_s}) {
            choose(pane, period);
            const report::Numbers numbers = counted(desk, period);
            const report::Words words = report::Words::in(u"fr"_s);
            QTRY_COMPARE(said(pane, "reportTitle"), plain(titleOf(numbers.period, words)));
            for (const report::Figure &one : figures(numbers, words))
                QCOMPARE(figure(pane, ("figure-" + one.code.toLatin1()).constData()), one.value);
            QCOMPARE(seen<ChartView>(pane, "daysChart")->accessibleDescription(),
                     daysChart(numbers, words).inWords);
            QCOMPARE(seen<TableView>(pane, "leftTable")->model()->rowCount(), numbers.open);
        }
        choose(pane, u"2026-W46"_s);
        QTRY_COMPARE(figure(pane, "figure-mentions"), u"5"_s);
        QCOMPARE(figure(pane, "figure-open"), u"2"_s);
    }

    void aChangeFromBesideIsCounted()
    {
        Desk desk;
        fill(desk);
        Seat seat(desk);
        ReportsPane pane(*seat.session);
        bringUp(pane);
        QTRY_VERIFY(isReady(pane));
        QCOMPARE(figure(pane, "figure-mentions"), u"5"_s);
        desk.customerWrites({.postedAt = u"2026-11-12T15:00:00Z"_s});
        QTRY_COMPARE(figure(pane, "figure-mentions"), u"6"_s);
    }

    void whoIsLeftOpensInTheFeedByMouseAndByKeys()
    {
        Desk desk;
        fill(desk);
        Seat seat(desk);
        ReportsPane pane(*seat.session);
        QSignalSpy away(&pane, &Pane::goTo);
        bringUp(pane);
        QTRY_VERIFY(isReady(pane));
        auto *left = seen<TableView>(pane, "leftTable");
        seen<FigureButton>(pane, "figure-open")->setFocus();
        key(Qt::Key_Return);
        QTRY_VERIFY(left->hasFocus());
        key(Qt::Key_Down);
        key(Qt::Key_Return);
        QTRY_COMPARE(away.size(), 1);
        QCOMPARE(away.last().first().toString(), u"feed"_s);
        const qint64 second = counted(desk, u"2026-W46"_s).leftOut.at(1).mention;
        QCOMPARE(away.last().at(1).toMap().value(u"mention"_s).toLongLong(), second);

        QTest::mouseClick(left->viewport(), Qt::LeftButton, {},
                          left->visualRect(left->model()->index(0, 0)).center());
        QCOMPARE(away.size(), 2);
        QVERIFY(away.last().at(1).toMap().value(u"mention"_s).toLongLong() != second);
    }

    void everyFigureLeadsToItsMessages()
    {
        Desk desk;
        fill(desk);
        Seat seat(desk);
        ReportsPane pane(*seat.session);
        QSignalSpy away(&pane, &Pane::goTo);
        bringUp(pane);
        QTRY_VERIFY(isReady(pane));
        QTest::mouseClick(seen<FigureButton>(pane, "figure-mentions"), Qt::LeftButton);
        QCOMPARE(away.size(), 1);
        inbox::Filter filter;
        filter.query = away.first().at(1).toMap().value(u"filter"_s).toMap().value(u"query"_s).toString();
        const auto keys = desk.read([&](Connection &c) { return inbox::feedKeys(c, filter); });
        REQUIRE_OK(keys);
        QCOMPARE(keys->size(), 5);
    }

    void aChartCanBeReadAsATable()
    {
        Desk desk;
        fill(desk);
        Seat seat(desk);
        ReportsPane pane(*seat.session);
        bringUp(pane);
        QTRY_VERIFY(isReady(pane));
        auto *table = seen<TableView>(pane, "daysTable");
        QVERIFY(!table->isVisible());
        press(pane, "daysToggle");
        QVERIFY(table->isVisible());
        QVERIFY(!seen<ChartView>(pane, "daysChart")->isVisible());
        QCOMPARE(table->model()->index(7, 1).data().toString(), u"5"_s);
        press(pane, "daysToggle");
        QVERIFY(!table->isVisible());
    }

    void theReportSpeaksTheLanguageChosen()
    {
        Desk desk;
        fill(desk);
        Seat seat(desk);
        ReportsPane pane(*seat.session);
        bringUp(pane);
        QTRY_COMPARE(said(pane, "reportTitle"), u"Semaine 46"_s);
        auto *language = seen<QComboBox>(pane, "reportLanguage");
        QCOMPARE(language->currentData().toString(), u"fr"_s);
        language->setFocus();
        key(Qt::Key_Down);
        QTRY_COMPARE(said(pane, "reportTitle"), u"Week 46"_s);
        pane.exportTo(desk.path(u"out"_s));
        QTRY_VERIFY(isReady(pane));
        QVERIFY(desk.content(desk.path(u"out/report-2026-W46.html"_s)).contains("Week\u00A046"));
    }

    void everythingGoesByKeys()
    {
        Desk desk;
        fill(desk);
        Seat seat(desk);
        ReportsPane pane(*seat.session);
        bringUp(pane);
        QTRY_VERIFY(isReady(pane));
        QVERIFY(seen<CardList>(pane, "reportPeriods")->hasFocus());
        key(Qt::Key_Down);
        QTRY_COMPARE(said(pane, "reportTitle"), u"Octobre 2026"_s);
        key(Qt::Key_Home);
        QTRY_COMPARE(said(pane, "reportTitle"), u"Novembre 2026"_s);
        QTRY_VERIFY(isReady(pane)); // its figures are there to be reached
        const QStringList inOrder{u"reportPage"_s,     u"figure-mentions"_s,   u"figure-open"_s,
                                  u"daysToggle"_s,     u"dispositionsTable"_s, u"leftTable"_s,
                                  u"reportLanguage"_s, u"exportPdf"_s,         u"chooseFolder"_s,
                                  u"export"_s};
        QStringList reached;
        for (int k = 0; k < 30; ++k) {
            key(Qt::Key_Tab);
            const QString name = QApplication::focusWidget()->objectName();
            if (inOrder.contains(name) && !reached.contains(name))
                reached.append(name);
        }
        QCOMPARE(reached, inOrder);
        auto *page = seen<QScrollArea>(pane, "reportPage");
        page->setFocus();
        QTRY_VERIFY(page->verticalScrollBar()->maximum() > 0); // it is laid out
        key(Qt::Key_PageDown);
        QTRY_VERIFY(page->verticalScrollBar()->value() > 0);
    }

    void withoutMessagesOneSentenceAndOneButton()
    {
        Desk desk;
        Seat seat(desk);
        ReportsPane pane(*seat.session);
        QSignalSpy wanted(&pane, &Pane::actWanted);
        bringUp(pane);
        QTRY_VERIFY(button(pane, "emptyStateButton")->isVisible());
        key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!pane.findChild<QFileDialog *>());
        press(pane, "emptyStateButton");
        QCOMPARE(wanted.first().first().toString(), u"import"_s);
        fill(desk);
        QTRY_COMPARE(said(pane, "reportTitle"), u"Semaine 46"_s);
        QTRY_VERIFY(isReady(pane));
        QVERIFY(seen<CardList>(pane, "reportPeriods")->isVisible());
    }

    void comesBackAsItWasLeft()
    {
        Desk desk;
        fill(desk);
        Seat seat(desk);
        QVariantMap left;
        int scrolled = 0;
        {
            ReportsPane pane(*seat.session);
            bringUp(pane);
            QTRY_VERIFY(isReady(pane));
            choose(pane, u"2026-11"_s);
            QTRY_COMPARE(said(pane, "reportTitle"), u"Novembre 2026"_s);
            seen<QCheckBox>(pane, "exportHtml")->setChecked(false);
            press(pane, "channelsToggle");
            pane.exportTo(desk.path(u"out"_s));
            QTRY_VERIFY(isReady(pane));
            auto *bar = seen<QScrollArea>(pane, "reportPage")->verticalScrollBar();
            QTRY_VERIFY(bar->maximum() > 200);
            bar->setValue(200);
            scrolled = bar->value();
            left = pane.state();
        }
        ReportsPane pane(*seat.session);
        pane.setState(left);
        QCOMPARE(pane.state(), left); // nobody has looked yet
        bringUp(pane);
        QTRY_COMPARE(said(pane, "reportTitle"), u"Novembre 2026"_s);
        QVERIFY(!seen<QCheckBox>(pane, "exportHtml")->isChecked());
        QVERIFY(seen<QCheckBox>(pane, "exportPdf")->isChecked());
        QVERIFY(seen<TableView>(pane, "channelsTable")->isVisible());
        QTRY_COMPARE(seen<QScrollArea>(pane, "reportPage")->verticalScrollBar()->value(), scrolled);
        QCOMPARE(pane.state().value(u"folder"_s).toString(), desk.path(u"out"_s));
        choose(pane, u"2026-W46"_s);
        QTRY_COMPARE(seen<QScrollArea>(pane, "reportPage")->verticalScrollBar()->value(), 0);
    }

    void everyControlHasANameAndAPlace()
    {
        Desk desk;
        fill(desk);
        Seat seat(desk);
        ReportsPane pane(*seat.session);
        bringUp(pane);
        QTRY_VERIFY(isReady(pane));
        press(pane, "daysToggle");
        for (const QWidget *widget : pane.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
};

VIGIE_GUI_TEST_MAIN(ReportsTest)
#include "reportstest.moc"
