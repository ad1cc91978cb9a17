// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lastworkspace.h"
#include "cli/shell.h"
#include "support/vigietest.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace vigie;
using vigie::test::Printed;
using vigie::test::Shell;
using namespace Qt::StringLiterals;

/// The commands about the workspace itself: init, backup, restore, check, and what a workspace that is unfit
/// does to any.
class CliWorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initMakesAWorkspaceAndItsOwner()
    {
        Shell vigie;
        const Printed made = vigie.json({u"init"_s, u"--actor"_s, u"Anne Morvan"_s, u"--name"_s, u"Kerlo"_s});
        REQUIRE_STATUS(made, 0);
        QCOMPARE(made.json().keys(), QStringList({u"schema"_s, u"workspace"_s}));
        QCOMPARE(made.json()[u"workspace"].toString(), vigie.workspace());
        QVERIFY(made.json()[u"schema"].toInt() >= 1);
        const QList<QJsonObject> team = vigie.json({u"colleague"_s, u"list"_s}).lines();
        QCOMPARE(team.size(), 1);
        QCOMPARE(team[0], QJsonObject({{u"name"_s, u"Anne Morvan"_s},
                                       {u"role"_s, u"community-manager"_s},
                                       {u"passphrase"_s, false}}));
    }

    void theWorkspaceMadeIsTheOneMeantAfterwards()
    {
        Shell vigie;
        vigie.init();
        QCOMPARE(app::lastWorkspace(), vigie.workspace());
        REQUIRE_STATUS(vigie.bare({u"check"_s}), 0);
    }

    void initRefuses_data()
    {
        QTest::addColumn<QStringList>("typed");
        QTest::addColumn<int>("status");
        QTest::newRow("a zone that is none") << QStringList{u"init"_s, u"--zone"_s, u"Mars/Base"_s} << 2;
        QTest::newRow("a language it has not") << QStringList{u"init"_s, u"--language"_s, u"br"_s} << 2;
        QTest::newRow("an empty language") << QStringList{u"init"_s, u"--language="_s} << 2;
        QTest::newRow("an owner without a name") << QStringList{u"init"_s, u"--actor"_s, u" "_s} << 2;
        QTest::newRow("an argument") << QStringList{u"init"_s, u"here.vigie"_s} << 2;
    }
    void initRefuses()
    {
        QFETCH(QStringList, typed);
        QFETCH(int, status);
        Shell vigie;
        const Printed refused = vigie(typed);
        REQUIRE_STATUS(refused, status);
        QVERIFY(!refused.err.isEmpty());
        QVERIFY(!QFileInfo::exists(vigie.workspace()));
    }

    void initNeverReplacesAFile()
    {
        Shell vigie;
        vigie.file(u"office.vigie"_s, "precious");
        const Printed refused = vigie.json({u"init"_s, u"--actor"_s, u"Anne"_s});
        REQUIRE_STATUS(refused, 1);
        QCOMPARE(refused.json()[u"error"][u"code"].toString(), u"workspace-exists"_s);
        QFile file(vigie.workspace());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("precious"));
    }

    void aBackupRestoresIntoANewWorkspace()
    {
        Shell vigie;
        vigie.init();
        vigie({u"colleague"_s, u"add"_s, u"Claire"_s, u"--role"_s, u"approver"_s});
        const QString backup = vigie.path(u"copy.vigie"_s);
        const Printed backed = vigie.json({u"backup"_s, backup});
        REQUIRE_STATUS(backed, 0);
        QCOMPARE(backed.json()[u"path"].toString(), backup);
        QCOMPARE(backed.json()[u"bytes"].toInteger(), QFileInfo(backup).size());
        QCOMPARE(backed.json()[u"sha256"].toString().size(), 64);
        REQUIRE_STATUS(vigie({u"backup"_s, backup}), 1);
        REQUIRE_STATUS(vigie({u"restore"_s, backup}), 1); // --workspace names the one that is there

        const QString again = vigie.path(u"again.vigie"_s);
        const Printed restored = vigie.bare({u"--json"_s, u"--workspace"_s, again, u"restore"_s, backup});
        REQUIRE_STATUS(restored, 0);
        QCOMPARE(restored.json()[u"path"].toString(), again);
        const Printed team = vigie.bare({u"--json"_s, u"--workspace"_s, again, u"colleague"_s, u"list"_s});
        QCOMPARE(team.out, vigie.json({u"colleague"_s, u"list"_s}).out);
        const Printed checked =
            vigie.bare({u"--json"_s, u"--workspace"_s, again, u"check"_s, u"--read-data"_s});
        REQUIRE_STATUS(checked, 0);
        QCOMPARE(checked.json()[u"verifiable"].toBool(), false); // its rows were written under another key
    }

    void withoutAPlaceABackupIsRestoredBesideTheUsersOwn()
    {
        Shell vigie;
        vigie.init();
        vigie({u"backup"_s, vigie.path(u"friday.vigie"_s)});
        const QString first =
            vigie.bare({u"--json"_s, u"restore"_s, vigie.path(u"friday.vigie"_s)}).json()[u"path"].toString();
        const QString second =
            vigie.bare({u"--json"_s, u"restore"_s, vigie.path(u"friday.vigie"_s)}).json()[u"path"].toString();
        QCOMPARE(QFileInfo(first).fileName(), u"friday.vigie"_s);
        QCOMPARE(QFileInfo(second).fileName(), u"friday-2.vigie"_s);
        QCOMPARE(QFileInfo(first).path(), QFileInfo(app::ownWorkspace()).path());
    }

    void checkAnswersAsWritten()
    {
        Shell vigie;
        vigie.init();
        const Printed checked = vigie.json({u"check"_s});
        REQUIRE_STATUS(checked, 0);
        const QJsonObject report = checked.json();
        QCOMPARE(report.keys(), QStringList({u"head"_s, u"ok"_s, u"problems"_s, u"verifiable"_s}));
        QVERIFY(report[u"ok"].toBool());
        QVERIFY(report[u"verifiable"].toBool());
        QVERIFY(report[u"problems"].toArray().isEmpty());
        QCOMPARE(report[u"head"].toString().size(), 64);
    }

    void anUnfitWorkspaceIsRefusedUntouched_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("missing") << u"missing"_s << 1 << u"workspace-missing"_s;
        QTest::newRow("zero bytes") << u"empty"_s << 5 << u"not-a-workspace"_s;
        QTest::newRow("not SQLite") << u"text"_s << 5 << u"not-a-workspace"_s;
        QTest::newRow("another SQLite file") << u"foreign"_s << 5 << u"not-a-workspace"_s;
        QTest::newRow("cut short") << u"cut"_s << 5 << u"workspace-damaged"_s;
        QTest::newRow("cut within its first page") << u"stump"_s << 5 << u"workspace-damaged"_s;
        QTest::newRow("from a newer Vigie") << u"newer"_s << 5 << u"workspace-newer"_s;
        QTest::newRow("a folder") << u"folder"_s << 1 << u"file-unreadable"_s;
    }
    void anUnfitWorkspaceIsRefusedUntouched()
    {
        QFETCH(QString, damage);
        QFETCH(int, status);
        QFETCH(QString, code);
        Shell vigie;
        vigie.init();
        QFile file(vigie.workspace());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        const auto number = [&](int offset, quint32 value) { qToBigEndian(value, bytes.data() + offset); };
        if (damage == u"empty")
            bytes.clear();
        else if (damage == u"text")
            bytes = QByteArray("Dear diary, ").repeated(1000);
        else if (damage == u"foreign")
            number(68, 0);
        else if (damage == u"cut")
            bytes.truncate(bytes.size() / 2);
        else if (damage == u"stump")
            bytes.truncate(1000);
        else if (damage == u"newer")
            number(60, 9999);
        file.resize(0);
        file.seek(0);
        file.write(bytes);
        file.close();
        if (damage == u"missing" || damage == u"folder")
            QVERIFY(file.remove());
        if (damage == u"folder")
            QVERIFY(QDir().mkpath(vigie.workspace()));

        const QString backup = vigie.path(u"b.vigie"_s);
        for (const QStringList &typed :
             {QStringList{u"colleague"_s, u"list"_s}, QStringList{u"backup"_s, backup}}) {
            const Printed refused = vigie.json(typed);
            REQUIRE_STATUS(refused, status);
            QCOMPARE(refused.json()[u"error"][u"code"].toString(), code);
            QVERIFY(!refused.json()[u"error"][u"message"].toString().isEmpty());
            QVERIFY(!refused.err.trimmed().isEmpty());
        }
        QVERIFY(!QFileInfo::exists(backup));
        const Printed checked = vigie.json({u"check"_s});
        REQUIRE_STATUS(checked, status);
        const bool isReport = status == 5 && damage != u"newer";
        QCOMPARE(checked.json().contains(u"error"), !isReport);
        if (isReport) {
            QVERIFY(!checked.json()[u"ok"].toBool());
            QVERIFY(!checked.json()[u"problems"].toArray().isEmpty());
        }
        // Restoring from it is refused in the same words, and leaves nothing behind.
        const QString again = vigie.path(u"again.vigie"_s);
        const Printed restored =
            vigie.bare({u"--json"_s, u"--workspace"_s, again, u"restore"_s, vigie.workspace()});
        REQUIRE_STATUS(restored, status);
        QVERIFY(!QFileInfo::exists(again));
        if (damage != u"missing" && damage != u"folder") {
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), bytes);
        }
    }

    void aFolderThatCannotBeWrittenIsToldPlainly()
    {
        Shell vigie;
        vigie.init();
        const QString shut = vigie.path(u"shut"_s);
        QVERIFY(QDir().mkpath(shut));
        QVERIFY(QFile::copy(vigie.workspace(), shut + u"/office.vigie"_s));
        QFile::setPermissions(shut, QFile::ReadOwner | QFile::ExeOwner);
        if (QFileInfo(shut).isWritable())
            QSKIP("this user may write anywhere");
        const QString inside = shut + u"/office.vigie"_s;
        for (const QStringList &typed :
             {QStringList{u"--workspace"_s, inside, u"check"_s},
              QStringList{u"--workspace"_s, inside, u"colleague"_s, u"list"_s},
              QStringList{u"--workspace"_s, shut + u"/new.vigie"_s, u"init"_s},
              QStringList{u"--workspace"_s, vigie.workspace(), u"backup"_s, shut + u"/b.vigie"_s},
              QStringList{u"--workspace"_s, shut + u"/again.vigie"_s, u"restore"_s, vigie.workspace()}}) {
            const Printed refused = vigie.bare(QStringList{u"--json"_s} + typed);
            REQUIRE_STATUS(refused, 1);
            QCOMPARE(refused.json()[u"error"][u"code"].toString(), u"read-only"_s);
        }
        QFile::setPermissions(shut, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void damageInsideIsNamedByTheCheck()
    {
        Shell vigie;
        vigie.init();
        QFile file(vigie.workspace());
        QVERIFY(file.open(QIODevice::ReadWrite));
        // Whole pages of noise, the first (header, schema) left alone.
        file.seek(4096 * 3);
        file.write(QByteArray(4096 * 20, '\x5a'));
        file.close();
        const Printed checked = vigie.json({u"check"_s, u"--read-data"_s});
        REQUIRE_STATUS(checked, 5);
        QVERIFY(!checked.json()[u"ok"].toBool());
        QVERIFY(!checked.json()[u"problems"].toArray().isEmpty());
    }

    void wrongUsageIsStatusTwoWithTheUsage_data()
    {
        QTest::addColumn<QStringList>("typed");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown command") << QStringList{u"frobnicate"_s};
        QTest::newRow("half a command") << QStringList{u"colleague"_s};
        QTest::newRow("unknown member of a family") << QStringList{u"colleague"_s, u"fire"_s, u"Anne"_s};
        QTest::newRow("unknown option before") << QStringList{u"--nope"_s, u"check"_s};
        QTest::newRow("unknown option after") << QStringList{u"check"_s, u"--nope"_s};
        QTest::newRow("argument missing") << QStringList{u"backup"_s};
        QTest::newRow("argument too many") << QStringList{u"check"_s, u"twice"_s};
        QTest::newRow("language") << QStringList{u"--language"_s, u"tlh"_s, u"check"_s};
        QTest::newRow("not UTF-8") << QStringList{u"backup"_s, u"a\uFFFDb"_s};
        for (const char *later : {"tone", "spikes", "crisis", "calendar", "person", "hide"})
            QTest::newRow(later) << QStringList{QString::fromLatin1(later)};
    }
    void wrongUsageIsStatusTwoWithTheUsage()
    {
        QFETCH(QStringList, typed);
        Shell vigie;
        const Printed told = vigie.bare(typed);
        REQUIRE_STATUS(told, 2);
        QVERIFY(told.out.isEmpty());
        QVERIFY2(told.err.contains(u"vigie"), qPrintable(told.err));
        const Printed asJson = vigie.bare(QStringList{u"--json"_s} + typed);
        REQUIRE_STATUS(asJson, 2);
        QCOMPARE(asJson.json()[u"error"][u"code"].toString(), u"usage"_s);
    }

    void helpAndVersionAreOnStandardOutput_data()
    {
        QTest::addColumn<QStringList>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("help") << QStringList{u"--help"_s} << u"colleague add"_s;
        QTest::newRow("short") << QStringList{u"-h"_s} << u"colleague add"_s;
        QTest::newRow("of a command") << QStringList{u"backup"_s, u"--help"_s} << u"vigie backup FILE"_s;
        QTest::newRow("before a command") << QStringList{u"--help"_s, u"backup"_s} << u"vigie backup FILE"_s;
        QTest::newRow("version") << QStringList{u"--version"_s}
                                 << QString::fromLatin1("vigie " VIGIE_VERSION);
    }
    void helpAndVersionAreOnStandardOutput()
    {
        QFETCH(QStringList, typed);
        QFETCH(QString, shown);
        Shell vigie;
        const Printed told = vigie.bare(typed);
        REQUIRE_STATUS(told, 0);
        QVERIFY2(told.out.contains(shown), qPrintable(told.out));
        QVERIFY(told.err.isEmpty());
    }

    void tellsACommandFromAFileForTheWindow_data()
    {
        QTest::addColumn<QStringList>("typed");
        QTest::addColumn<bool>("isCommand");
        QTest::newRow("nothing") << QStringList{} << false;
        QTest::newRow("a command") << QStringList{u"check"_s} << true;
        QTest::newRow("a typo") << QStringList{u"opend"_s} << true;
        QTest::newRow("a file") << QStringList{QString::fromUtf8(VIGIE_SOURCE "/LICENSE")} << false;
        QTest::newRow("a workspace") << QStringList{u"--workspace"_s, u"x.vigie"_s} << false;
        QTest::newRow("help") << QStringList{u"--help"_s} << true;
        QTest::newRow("an unknown option") << QStringList{u"--nope"_s} << true;
    }
    void tellsACommandFromAFileForTheWindow()
    {
        QFETCH(QStringList, typed);
        QFETCH(bool, isCommand);
        QCOMPARE(cli::isForCommandLine(typed), isCommand);
    }
};

VIGIE_TEST_MAIN(CliWorkspaceTest)
#include "workspacetest.moc"
