// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/singlewindow.h"
#include "gui/house.h"
#include "support/guitest.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QThread>

using namespace vigie;
using namespace Qt::StringLiterals;
using platform::SingleWindow;
using test::House;

class SingleWindowTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_sockets;

    /// As another program would: on a thread of its own, for the call blocks.
    bool claimElsewhere(const QString &workspace, const QStringList &files)
    {
        bool first = true;
        const std::unique_ptr<QThread> other(
            QThread::create([&] { first = SingleWindow(m_sockets.path(), workspace).claim(files); }));
        other->start();
        const bool came = QTest::qWaitFor([&] { return other->isFinished(); }, 10'000);
        other->wait();
        return !came || first;
    }

private Q_SLOTS:
    void raisesTheFirstAndHandsItsFilesOver()
    {
        SingleWindow first(m_sockets.path(), u"/tmp/a.vigie"_s);
        QVERIFY(first.claim({}));
        QSignalSpy raised(&first, &SingleWindow::raised);
        QVERIFY(!claimElsewhere(u"/tmp/a.vigie"_s, {u"/tmp/avis\nété.csv"_s, u"/tmp/b.jsonl"_s}));
        QTRY_COMPARE(raised.size(), 1);
        QCOMPARE(raised.first().first().toStringList(),
                 (QStringList{u"/tmp/avis\nété.csv"_s, u"/tmp/b.jsonl"_s}));
    }

    void leavesAnotherWorkspaceAlone()
    {
        SingleWindow first(m_sockets.path(), u"/tmp/a.vigie"_s);
        QVERIFY(first.claim({}));
        QVERIFY(claimElsewhere(u"/tmp/b.vigie"_s, {}));
    }

    void knowsAFileByEveryNameItHas()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"a.vigie"_s);
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(file, folder.filePath(u"same.vigie"_s)));
        SingleWindow first(m_sockets.path(), file);
        QVERIFY(first.claim({}));
        QVERIFY(!claimElsewhere(folder.filePath(u"same.vigie"_s), {}));
        QVERIFY(!claimElsewhere(folder.path() + u"/./a.vigie"_s, {}));
    }

    void letsGoWhenItEnds()
    {
        {
            SingleWindow first(m_sockets.path(), u"/tmp/a.vigie"_s);
            QVERIFY(first.claim({}));
        }
        QVERIFY(claimElsewhere(u"/tmp/a.vigie"_s, {}));
    }

    void survivesAGuestWhoSaysNothingOrRubbish()
    {
        SingleWindow first(m_sockets.path(), u"/tmp/a.vigie"_s);
        QVERIFY(first.claim({}));
        QSignalSpy raised(&first, &SingleWindow::raised);
        const QString socket =
            QDir(m_sockets.path()).entryInfoList({u"vigie-*"_s}, QDir::System).value(0).filePath();
        QVERIFY(!socket.isEmpty());
        QLocalSocket silent;
        silent.connectToServer(socket);
        QTRY_COMPARE(silent.state(), QLocalSocket::ConnectedState);
        QLocalSocket loud;
        loud.connectToServer(socket);
        QTRY_COMPARE(loud.state(), QLocalSocket::ConnectedState);
        loud.write("{{{not json\n");
        QTRY_COMPARE(raised.size(), 1);
        QVERIFY(raised.first().first().toStringList().isEmpty());
        QVERIFY(!claimElsewhere(u"/tmp/a.vigie"_s, {u"/x.csv"_s}));
    }

    /// The real program, killed so that its socket stays behind.
    void takesOverWhatAKilledProgramLeft()
    {
        House house;
        const QString path = house.makeWorkspace(u"a.vigie"_s);
        const QString state =
            QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation) + u"/vigie"_s;
        QProcess program;
        program.start(QStringLiteral(VIGIE_PROGRAM), {path});
        QVERIFY(program.waitForStarted());
        const auto sockets = [&state] { return QDir(state).entryList({u"vigie-*"_s}, QDir::System); };
        QTRY_COMPARE_WITH_TIMEOUT(sockets().size(), 1, 20'000);
        program.kill();
        QVERIFY(program.waitForFinished());
        QCOMPARE(sockets().size(), 1);
        ui::MainWindow *window = house.open(path);
        QVERIFY(window->desk());
    }

    void endsASecondProgramAndRaisesTheWindowOfTheFirst()
    {
        House house;
        const QString path = house.makeWorkspace(u"b.vigie"_s);
        ui::MainWindow *window = house.open(path);
        window->showMinimized();
        QProcess program;
        program.start(QStringLiteral(VIGIE_PROGRAM), {path});
        QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 20'000);
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(!window->isMinimized());
    }
};

VIGIE_GUI_TEST_MAIN(SingleWindowTest)
#include "singlewindowtest.moc"
