// SPDX-License-Identifier: GPL-3.0-or-later
#include "hands.h"
#include "inbox/feed.h"
#include "report/documents.h"
#include "support/guitest.h"
#include "ui/models/reportsmodel.h"
#include "ui/reports/chartview.h"
#include "ui/reports/exporttext.h"
#include "ui/reports/figurebutton.h"
#include "ui/reports/reportspane.h"
#include "ui/reports/tableview.h"
#include "ui/widgets/cardlist.h"
#include "ui/widgets/inlinemessage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QUrl>

using namespace vigie;
using namespace vigie::ui;
using namespace vigie::test;
using namespace Qt::StringLiterals;
using test::Desk;
using workspace::Connection;

class ReportsTest : public QObject
{
    Q_OBJECT

    /// Two weeks and a half; of Week 46 two are answered, one is closed and two are left.
    static void fill(Desk &desk)
    {
        const auto row = [&](const QString &at, const QString &remote, inbox::Disposition disposition) {
            return desk.customerWrites({.postedAt = at, .remoteId = remote, .disposition = disposition});
        };
        row(u"2026-11-09T09:00:00Z"_s, u"a"_s, inbox::Disposition::Replied);
        row(u"2026-11-10T10:00:00Z"_s, u"b"_s, inbox::Disposition::Replied);
        row(u"2026-11-11T09:00:00Z"_s, u"c"_s, inbox::Disposition::New);
        row(u"2026-11-12T09:00:00Z"_s, u"d"_s, inbox::Disposition::New);
        row(u"2026-11-13T09:00:00Z"_s, u"e"_s, inbox::Disposition::Closed);
        row(u"2026-11-18T09:00:00Z"_s, u"f"_s, inbox::Disposition::New);
        row(u"2026-10-08T09:00:00Z"_s, u"g"_s, inbox::Disposition::New);
        desk.customerWrites({.postedAt = u"2026-11-09T11:00:00Z"_s, .inReplyTo = u"a"_s, .ours = true});
        desk.customerWrites({.postedAt = u"2026-11-10T11:00:00Z"_s, .inReplyTo = u"b"_s, .ours = true});
    }
    static report::Numbers counted(Desk &desk, const QString &period)
    {
        return *desk.read([&](Connection &c) -> Result<report::Numbers> {
            return report::numbersOf(c, *report::periodNamed(period, QTimeZone("Europe/Paris")));
        });
    }
    /// Unbreakable spaces as plain ones.
    static QString plain(QString text) { return text.replace(QChar::Nbsp, u' '); }
    static QString said(const QWidget &pane, const char *label)
    {
        return plain(seen<QLabel>(pane, label)->text());
    }
    static QString told(const ReportsPane &pane)
    {
        return seen<InlineMessage>(pane, "exportMessage")->words();
    }
    static QString figure(const ReportsPane &pane, const char *name)
    {
        return seen<FigureButton>(pane, name)->figure().value;
    }
    static bool isReady(const ReportsPane &pane) { return canPress(pane, "export"); }
    static void choose(const ReportsPane &pane, const QString &code)
    {
        auto *list = seen<CardList>(pane, "reportPeriods");
        list->choose(static_cast<ReportsModel *>(list->model())->indexOf(code));
    }
    static QStringList filesIn(const QString &folder)
    {
        return QDir(folder).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    }

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

    void exportWritesWhatIsTickedAndOpensTheFolderOnlyWhenAsked()
    {
        Desk desk;
        fill(desk);
        Seat seat(desk);
        ReportsPane pane(*seat.session);
        QList<QUrl> opened;
        pane.setFolderOpener([&](const QUrl &folder) { opened.append(folder); });
        bringUp(pane);
        QTRY_VERIFY(isReady(pane));
        const QString folder = desk.path(u"Rapports"_s);
        QTest::mouseClick(seen<QCheckBox>(pane, "exportCsv"), Qt::LeftButton, {}, {8, 8});
        pane.exportTo(folder);
        QVERIFY(!canPress(pane, "export"));
        QTRY_VERIFY(told(pane).contains(u"3 "_s));
        QVERIFY(told(pane).contains(folder));
        QCOMPARE(filesIn(folder), QStringList({u"report-2026-W46.html"_s, u"report-2026-W46.json"_s,
                                               u"report-2026-W46.pdf"_s}));
        QCOMPARE(desk.content(folder + u"/report-2026-W46.json"_s),
                 report::toJson(counted(desk, u"2026-W46"_s)));
        QVERIFY(desk.content(folder + u"/report-2026-W46.html"_s).contains("Semaine\u00A046"));
        QVERIFY(opened.isEmpty());
        Q_EMIT seen<InlineMessage>(pane, "exportMessage")->wanted();
        QCOMPARE(opened, QList<QUrl>{QUrl::fromLocalFile(folder)});

        seen<CardList>(pane, "reportPeriods")->setFocus();
        choose(pane, u"2026-11"_s);
        QTRY_COMPARE(said(pane, "reportTitle"), u"Novembre 2026"_s);
        key(Qt::Key_Return, Qt::ControlModifier); // into the folder it knows
        QTRY_VERIFY(QFile::exists(folder + u"/report-2026-11.pdf"_s));
        QTRY_VERIFY(isReady(pane));
    }

    void theFirstExportAsksWhere()
    {
        Desk desk;
        fill(desk);
        Seat seat(desk);
        ReportsPane pane(*seat.session);
        bringUp(pane);
        QTRY_VERIFY(isReady(pane));
        key(Qt::Key_Return, Qt::ControlModifier);
        auto *dialog = seen<QFileDialog>(pane, "reportFolder");
        Q_EMIT dialog->filesSelected({desk.path(u"ici"_s)});
        dialog->close();
        QTRY_VERIFY(QFile::exists(desk.path(u"ici/report-2026-W46.pdf"_s)));
        QTRY_VERIFY(isReady(pane));
    }

    void withoutAKindOfFileThereIsNothingToExport()
    {
        Desk desk;
        fill(desk);
        Seat seat(desk);
        ReportsPane pane(*seat.session);
        bringUp(pane);
        QTRY_VERIFY(isReady(pane));
        for (const char *name : {"exportPdf", "exportHtml", "exportCsv", "exportJson"}) {
            seen<QCheckBox>(pane, name)->setFocus();
            key(Qt::Key_Space);
        }
        QVERIFY(!canPress(pane, "export"));
        QVERIFY(seen<QLabel>(pane, "exportHint")->isVisible());
        key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!pane.findChild<QFileDialog *>());
        key(Qt::Key_Space);
        QVERIFY(isReady(pane));
        QVERIFY(!seen<QLabel>(pane, "exportHint")->isVisible());
    }

    void aRefusalIsSaidAndNothingIsLost_data()
    {
        QTest::addColumn<QString>("stands"); // a file where the export wants a folder
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QStringList>("kept");
        QTest::addColumn<QString>("says");
        QTest::newRow("the folder is a file") << u"taken"_s << u"taken"_s << QStringList{} << u"is a file"_s;
        QTest::newRow("below a file") << u"taken"_s << u"taken/here"_s << QStringList{} << u"taken"_s;
        QTest::newRow("half way") << u"out/report-2026-W46-csv"_s << u"out"_s
                                  << QStringList({u"report-2026-W46-csv"_s, u"report-2026-W46.html"_s,
                                                  u"report-2026-W46.pdf"_s})
                                  << u"2 "_s;
    }
    void aRefusalIsSaidAndNothingIsLost()
    {
        QFETCH(QString, stands);
        QFETCH(QString, folder);
        QFETCH(QStringList, kept);
        QFETCH(QString, says);
        Desk desk;
        fill(desk);
        QDir(desk.folder.path()).mkpath(u"out"_s);
        desk.file(stands, "mine");
        Seat seat(desk);
        ReportsPane pane(*seat.session);
        bringUp(pane);
        QTRY_VERIFY(isReady(pane));
        pane.exportTo(desk.path(folder));
        QTRY_VERIFY(isReady(pane));
        QVERIFY(seen<InlineMessage>(pane, "exportMessage")->isVisible());
        QVERIFY2(told(pane).contains(says), qPrintable(told(pane)));
        QCOMPARE(desk.content(desk.path(stands)), QByteArray("mine"));
        QCOMPARE(filesIn(desk.path(folder)), kept);
        pane.exportTo(desk.path(u"elsewhere"_s)); // the next try is as good as the first
        QTRY_VERIFY(QFile::exists(desk.path(u"elsewhere/report-2026-W46.json"_s)));
        QTRY_VERIFY(isReady(pane));
    }

    void anExportCanBeCancelled()
    {
        Desk desk;
        fill(desk);
        Seat seat(desk);
        ReportsPane pane(*seat.session);
        bringUp(pane);
        QTRY_VERIFY(isReady(pane));
        {
            const HeldReaders held(seat.session->workspace());
            pane.exportTo(desk.path(u"out"_s));
            press(*seen<InlineMessage>(pane, "exportMessage"), "inlineMessageAction");
        }
        QTRY_VERIFY(isReady(pane));
        QCOMPARE(told(pane), u"Cancelled. No file was written or changed."_s);
        QVERIFY(filesIn(desk.path(u"out"_s)).isEmpty());
        pane.exportTo(desk.path(u"out"_s));
        QTRY_VERIFY(QFile::exists(desk.path(u"out/report-2026-W46.json"_s)));
        QTRY_VERIFY(isReady(pane));
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        Desk desk;
        fill(desk);
        Seat seat(desk);
        ReportsPane pane(*seat.session);
        bringUp(pane);
        QTRY_VERIFY(isReady(pane));
        pane.exportTo(u"/proc/nowhere"_s);
        QTRY_VERIFY(isReady(pane));
        QVERIFY2(told(pane).contains(u"/proc/nowhere"_s), qPrintable(told(pane)));
        QVERIFY2(told(pane).contains(u"No file was written"_s), qPrintable(told(pane)));
    }

    void everyFailureSaysWhatWasKept_data()
    {
        QTest::addColumn<ErrorCode>("code");
        for (const ErrorCode code : {ErrorCode::DiskFull, ErrorCode::ReadOnly, ErrorCode::FileExists,
                                     ErrorCode::InputOutput, ErrorCode::Cancelled})
            QTest::newRow(qPrintable(errorCodeName(code))) << code;
    }
    void everyFailureSaysWhatWasKept()
    {
        QFETCH(ErrorCode, code);
        const Error nothing = makeError(code, {{"path", u"/home/<b>a\nb"_s}});
        QVERIFY(exportErrorText(nothing).contains(u"No file was written"_s));
        QVERIFY(!exportErrorText(nothing).contains(u'\n'));
        Error some = nothing;
        some.facts.insert(u"written"_s, u"2"_s);
        QVERIFY(exportErrorText(some).contains(u"2 file"_s));
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
