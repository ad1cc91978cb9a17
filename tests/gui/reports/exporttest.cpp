// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportreader.h"
#include "support/guitest.h"
#include "ui/reports/exporttext.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QUrl>

using namespace vigie;
using namespace vigie::ui;
using namespace vigie::test;
using namespace Qt::StringLiterals;
using test::Desk;

/// A report that is written into a folder, or is not.
class ReportExportTest : public QObject, ReportReader
{
    Q_OBJECT

private Q_SLOTS:
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
};

VIGIE_GUI_TEST_MAIN(ReportExportTest)
#include "exporttest.moc"
