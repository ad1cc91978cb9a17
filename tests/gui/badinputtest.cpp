// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/house.h"
#include "support/faultyvfs.h"
#include "support/guitest.h"
#include "ui/models/importing.h"

#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QUrl>

#include <sqlite3.h>

using namespace vigie;
using namespace Qt::StringLiterals;
using test::House;

/// What a person sees of files that cannot be taken in, and of workspaces that cannot be opened: a sentence
/// that says what happened, and a window that goes on.
class BadInputTest : public QObject
{
    Q_OBJECT

    static constexpr char good[] = "id,text,posted_at\n1,Bonjour,2026-11-22T10:00:00Z\n";

    static QString said(const QWidget *window)
    {
        for (const QLabel *words : window->findChildren<QLabel *>(u"inlineMessageWords"_s)) {
            if (words->isVisible())
                return words->text();
        }
        return {};
    }

    static void drop(ui::MainWindow *window, const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({400, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window, &enter);
        QDropEvent event({400, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window, &event);
    }

    static int messages(ui::MainWindow *window)
    {
        window->desk()->showPane(u"feed"_s);
        House::settle(window);
        return House::find<QListView>(window, u"messages"_s)->model()->rowCount();
    }

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void aFileThatCannotBeTakenInIsSaid_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::addColumn<int>("taken");
        QTest::newRow("empty") << u"a.csv"_s << QByteArray() << u"is empty"_s << 0;
        QTest::newRow("binary") << u"a.csv"_s << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)
                                << u"not a text file"_s << 0;
        QTest::newRow("100,000 columns")
            << u"a.csv"_s << "id,text" + QByteArray(",c").repeated(100'000) + "\n"
            << u"larger than"_s << 0;
        QTest::newRow("strange columns")
            << u"a.csv"_s << QByteArray("nom,prix\nvélo,300\n") << u"does not understand"_s << 0;
        QTest::newRow("mis-encoded") << u"a.csv"_s << QByteArray("id,text\n1,\xff\xfe\x80\xc3(\n2,bon\n")
                                     << QString() << 1;
        QTest::newRow("truncated in a quote")
            << u"a.csv"_s << QByteArray("id,text\n1,bon\n2,\"coup") << u"1 row refused"_s << 1;
        QTest::newRow("archive cut") << u"a.zip"_s << QByteArray("PK\x03\x04 cut off") << u"is damaged"_s
                                     << 0;
        QTest::newRow("100,000 deep")
            << u"a.jsonl"_s
            << QByteArray("{\"a\":").repeated(100'000) + "1" + QByteArray("}").repeated(100'000) +
                   "\n{\"id\":\"2\",\"text\":\"bon\"}\n"
            << u"1 row refused"_s << 1;
    }
    void aFileThatCannotBeTakenInIsSaid()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        QFETCH(int, taken);
        House house;
        ui::MainWindow *window = house.open(house.makeWorkspace(u"a.vigie"_s));
        auto *importing = window->findChild<ui::Importing *>();
        QSignalSpy ended(importing, &ui::Importing::ended);
        drop(window, house.file(name, bytes));
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
        QVERIFY2(says.isEmpty() || said(window).contains(says), qPrintable(said(window)));
        drop(window, house.file(u"good.csv"_s, good)); // the next file is taken as ever
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, 20'000);
        QVERIFY(messages(window) >= taken + 1);
    }

    void aFolderIsTakenAsTheFilesInIt()
    {
        House house;
        ui::MainWindow *window = house.open(house.makeWorkspace(u"a.vigie"_s));
        QSignalSpy ended(window->findChild<ui::Importing *>(), &ui::Importing::ended);
        QDir(house.folder.path()).mkpath(u"avis/sub"_s);
        drop(window, house.path(u"avis"_s));
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
        QVERIFY2(said(window).contains(u"in no form that Vigie knows"_s), qPrintable(said(window)));
        house.file(u"avis/one.csv"_s, good);
        house.file(u"avis/sub/two.csv"_s, "id,text\n2,Bonsoir\n");
        drop(window, house.path(u"avis"_s));
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, 20'000);
        QCOMPARE(messages(window), 2);
    }

    void aFileThatIsNotThereOrMayNotBeReadIsNamed()
    {
        House house;
        ui::MainWindow *window = house.open(house.makeWorkspace(u"a.vigie"_s));
        drop(window, house.path(u"gone.csv"_s));
        QTRY_VERIFY_WITH_TIMEOUT(said(window).contains(u"gone.csv is not there"_s), 20'000);
        const QString closed = house.file(u"closed.csv"_s, good);
        QFile::setPermissions(closed, {});
        if (QFile file(closed); !file.open(QIODevice::ReadOnly)) {
            drop(window, closed);
            QTRY_VERIFY_WITH_TIMEOUT(said(window).contains(u"closed.csv cannot be read"_s), 20'000);
        }
    }

    void twoGigabytesOfNothingAreRefusedAtOnce()
    {
        House house;
        ui::MainWindow *window = house.open(house.makeWorkspace(u"a.vigie"_s));
        const QString path = house.file(u"huge.csv"_s, {});
        QVERIFY(QFile(path).resize(2'147'483'648)); // sparse: it takes no room
        drop(window, path);
        QTRY_VERIFY_WITH_TIMEOUT(said(window).contains(u"not a text file"_s), 20'000);
    }

    void aFileThatShrinksMeanwhileKeepsWhatCameBefore()
    {
        House house;
        ui::MainWindow *window = house.open(house.makeWorkspace(u"a.vigie"_s));
        QByteArray csv = "id,text\n";
        while (csv.size() < 8'000'000)
            csv += QByteArray::number(csv.size()) + ",un texte\n";
        const QString path = house.file(u"live.csv"_s, csv);
        auto *importing = window->findChild<ui::Importing *>();
        connect(
            importing, &ui::Importing::progressed, window,
            [path, size = csv.size()] { QFile(path).resize(size / 100); }, Qt::SingleShotConnection);
        QSignalSpy ended(importing, &ui::Importing::ended);
        drop(window, path);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60'000);
        QVERIFY2(said(window).contains(u"changed or vanished"_s), qPrintable(said(window)));
    }

    void aFullDiskIsSaidAndWhatWasThereStays()
    {
        test::FaultyVfs vfs;
        House house;
        ui::MainWindow *window = house.open(house.makeWorkspace(u"a.vigie"_s));
        auto *importing = window->findChild<ui::Importing *>();
        QSignalSpy ended(importing, &ui::Importing::ended);
        drop(window, house.file(u"good.csv"_s, good));
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
        House::settle(window);
        vfs.failAt(test::FaultyVfs::Call::Write, 1, SQLITE_FULL, true);
        drop(window, house.file(u"more.csv"_s, "id,text\n2,Bonsoir\n"));
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, 20'000);
        QVERIFY2(said(window).contains(u"disk is full"_s), qPrintable(said(window)));
        QCOMPARE(messages(window), 1);
        vfs.heal();
        drop(window, house.path(u"more.csv"_s));
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 3, 20'000);
        QVERIFY2(!said(House::find<QWidget>(window->desk(), u"banner"_s)).contains(u"full"_s),
                 qPrintable(said(window)));
        house.restart();
        QCOMPARE(messages(house.open(house.path(u"a.vigie"_s))), 2);
        house.restart(); // before the faulty system goes
    }

    void aWorkspaceThatCannotBeOpenedIsLeftAsItIs_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("says");
        QTest::newRow("not there") << u"missing"_s << u"no workspace at"_s;
        QTest::newRow("zero bytes") << u"empty"_s << u"not a workspace"_s;
        QTest::newRow("not SQLite") << u"text"_s << u"not a workspace"_s;
        QTest::newRow("cut short") << u"cut"_s << u"is damaged"_s;
        QTest::newRow("of a newer Vigie") << u"newer"_s << u"newer Vigie"_s;
        QTest::newRow("in a read-only folder") << u"closed"_s << u"nothing can be written"_s;
    }
    void aWorkspaceThatCannotBeOpenedIsLeftAsItIs()
    {
        QFETCH(QString, kind);
        QFETCH(QString, says);
        House house;
        QString path = house.path(u"a.vigie"_s);
        if (kind == u"empty")
            house.file(u"a.vigie"_s, {});
        else if (kind == u"text")
            house.file(u"a.vigie"_s, "Dear all,\n");
        else if (kind != u"missing")
            house.makeWorkspace(u"a.vigie"_s);
        if (kind == u"cut")
            QVERIFY(QFile(path).resize(QFileInfo(path).size() / 2));
        if (kind == u"newer") {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(60)); // user_version, big-endian
            QVERIFY(file.write("\0\0\x27\x10", 4) == 4);
        }
        const auto closeFolder = [&](bool closed) {
            QFile::setPermissions(house.folder.path(),
                                  closed ? QFile::ReadOwner | QFile::ExeOwner
                                         : QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        };
        if (kind == u"closed") {
            closeFolder(true);
            if (QFileInfo(house.folder.path()).isWritable())
                QSKIP("this account may write everywhere");
        }
        const QByteArray before = content(path);
        ui::MainWindow *window = nullptr;
        house.composition->start({u"--workspace"_s, path});
        window = house.composition->windows().first();
        QTRY_VERIFY_WITH_TIMEOUT(said(window).contains(says), 20'000);
        QVERIFY(!window->session());
        closeFolder(false);
        QCOMPARE(content(path), before);
        Q_EMIT window->openWanted(house.makeWorkspace(u"fine.vigie"_s));
        QTRY_VERIFY_WITH_TIMEOUT(window->desk(), 20'000);
    }
};

VIGIE_GUI_TEST_MAIN(BadInputTest)
#include "badinputtest.moc"
