// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/shell.h"
#include "support/guitest.h"

#include <QDir>
#include <QFile>

using vigie::test::Printed;
using vigie::test::Shell;
using namespace Qt::StringLiterals;

/// report: which period, which files, and that they are the same bytes each time.
class CliReportTest : public QObject
{
    Q_OBJECT

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QStringList filesOf(const Printed &printed)
    {
        QStringList files;
        for (const QJsonValue &file : printed.json()[u"files"].toArray())
            files.append(file.toString());
        return files;
    }

private Q_SLOTS:
    void initTestCase() { QTest::setThrowOnFail(true); }

    void everyFormOfTheLastFullWeek()
    {
        Shell vigie; // the clock stands in week 47, so the last full week is 46
        vigie.init();
        vigie.mention({.postedAt = u"2026-11-10T10:00:00Z"_s});
        const Printed done = vigie.json({u"report"_s, u"--out"_s, vigie.path(u"r"_s)});
        REQUIRE_STATUS(done, 0);
        QCOMPARE(done.json().keys(), QStringList({u"files"_s, u"numbers"_s}));
        QCOMPARE(done.json()[u"numbers"][u"period"][u"name"].toString(), u"2026-W46"_s);
        QCOMPARE(done.json()[u"numbers"][u"messages"].toInt(), 1);
        QStringList endings;
        for (const QString &path : filesOf(done)) {
            QVERIFY2(!content(path).isEmpty(), qPrintable(path));
            endings.append(QFileInfo(path).suffix());
        }
        for (const char *form : {"pdf", "html", "csv", "json"})
            QVERIFY2(endings.contains(QLatin1StringView(form)), form);
    }

    void theSameWorkspaceGivesTheSameBytes()
    {
        Shell vigie;
        vigie.init();
        vigie.mention({.postedAt = u"2026-11-16T10:00:00Z"_s});
        const QStringList options{u"report"_s,   u"--month"_s,       u"2026-11"_s,
                                  u"--format"_s, u"html,csv,json"_s, u"--out"_s};
        const QStringList first = filesOf(vigie.json(options + QStringList{vigie.path(u"a"_s)}));
        vigie.clock.advance(std::chrono::hours(1));
        const QStringList second = filesOf(vigie.json(options + QStringList{vigie.path(u"b"_s)}));
        QCOMPARE(first.size(), second.size());
        for (qsizetype i = 0; i < first.size(); ++i)
            QCOMPARE(content(first[i]), content(second[i]));
        const QString json = first.filter(u".json"_s).value(0);
        QCOMPARE(QJsonDocument::fromJson(content(json)).object(),
                 vigie.json(options + QStringList{vigie.path(u"c"_s)}).json()[u"numbers"].toObject());
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("no folder") << QStringList{};
        const QStringList out{u"--out"_s, u"FOLDER"_s};
        QTest::newRow("a form it has not") << out + QStringList{u"--format"_s, u"docx"_s};
        QTest::newRow("no form") << out + QStringList{u"--format"_s, u""_s};
        QTest::newRow("week 60") << out + QStringList{u"--week"_s, u"2026-W60"_s};
        QTest::newRow("a month as a week") << out + QStringList{u"--week"_s, u"2026-11"_s};
        QTest::newRow("a week as a month") << out + QStringList{u"--month"_s, u"2026-W47"_s};
        QTest::newRow("last week in words") << out + QStringList{u"--week"_s, u"last"_s};
        QTest::newRow("both") << out + QStringList{u"--week"_s, u"2026-W47"_s, u"--month"_s, u"2026-11"_s};
    }
    void refuses()
    {
        QFETCH(QStringList, options);
        Shell vigie;
        vigie.init();
        options.replaceInStrings(u"FOLDER"_s, vigie.path(u"r"_s));
        const Printed refused = vigie.json(QStringList{u"report"_s} + options);
        REQUIRE_STATUS(refused, 2);
        QVERIFY(!refused.err.isEmpty());
        QVERIFY(!QFileInfo::exists(vigie.path(u"r"_s)));
    }

    void aFolderThatIsAFileIsLeftAlone()
    {
        Shell vigie;
        vigie.init();
        const QString file = vigie.file(u"r"_s, "precious");
        REQUIRE_STATUS(vigie({u"report"_s, u"--out"_s, file}), 1);
        QCOMPARE(content(file), QByteArray("precious"));
    }
};

VIGIE_GUI_TEST_MAIN(CliReportTest)
#include "reporttest.moc"
