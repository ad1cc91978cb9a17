// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening.h"
#include "cli/shell.h"
#include "support/vigietest.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>

using namespace vigie;
using vigie::test::Printed;
using vigie::test::Shell;
using namespace Qt::StringLiterals;

static QJsonObject mentionsBy(const QString &handle, const QString &text)
{
    return {{u"remote_id"_s, text},
            {u"channel"_s, u"X"_s},
            {u"author_handle"_s, handle},
            {u"posted_at"_s, u"2026-11-20T10:00:00Z"_s},
            {u"text"_s, text}};
}

/// person erase, person export.
class CliPersonTest : public QObject
{
    Q_OBJECT

private:
    /// Two messages of one person and one of another; gives the file that they came in.
    static QString furnish(Shell &vigie)
    {
        vigie.init();
        QByteArray lines;
        for (const auto &[handle, text] :
             {std::pair(u"rvq"_s, u"En panne"_s), {u"rvq"_s, u"Toujours"_s}, {u"zoe"_s, u"Merci"_s}})
            lines += QJsonDocument(mentionsBy(handle, text)).toJson(QJsonDocument::Compact) + '\n';
        const QString file = vigie.file(u"rows.jsonl"_s, lines);
        if (vigie({u"import"_s, file}).status != 0)
            qFatal("the messages were not taken in");
        return file;
    }

    static QString authorId(Shell &vigie, const QString &handle)
    {
        const QString folder = vigie.path(u"all"_s);
        vigie({u"export"_s, u"--out"_s, folder});
        QFile file(folder + u"/authors.jsonl"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the authors were not exported");
        while (!file.atEnd()) {
            const QJsonObject author = QJsonDocument::fromJson(file.readLine()).object();
            if (author[u"handle"].toString() == handle)
                return author[u"id"].toString();
        }
        return {};
    }

private Q_SLOTS:
    void erasesAndDoesNotTakeInAgain()
    {
        Shell vigie;
        const QString file = furnish(vigie);
        const Printed done = vigie.json({u"person"_s, u"erase"_s, authorId(vigie, u"rvq"_s)});
        REQUIRE_STATUS(done, 0);
        QCOMPARE(done.json(), QJsonObject({{u"mentions"_s, 2}, {u"drafts"_s, 0}}));
        QCOMPARE(vigie.json({u"search"_s, u"panne"_s}).json()[u"total"].toInt(), 0);
        const Printed again = vigie.json({u"import"_s, file});
        REQUIRE_STATUS(again, 3);
        QCOMPARE(again.json()[u"rejected"].toInt(), 2);
        QCOMPARE(again.json()[u"rejects"].toArray().first()[u"reason"].toString(), u"erased"_s);
        REQUIRE_STATUS(vigie({u"check"_s, u"--read-data"_s}), 0);
    }

    void saysThatTheyAreErasedThoughNotAllCouldBeDone()
    {
        Shell vigie;
        furnish(vigie);
        const QString id = authorId(vigie, u"rvq"_s);
        const QString inTheWay = app::places().headFolder + u"/erased"_s;
        QFile::remove(inTheWay);
        QVERIFY(QDir().mkpath(inTheWay));
        const auto away = qScopeGuard([&] { QDir(inTheWay).removeRecursively(); });
        const Printed done = vigie({u"person"_s, u"erase"_s, id});
        QVERIFY(done.status != 0);
        QVERIFY2(done.err.contains(u"The person is erased."_s), qPrintable(done.err));
        QCOMPARE(vigie.json({u"search"_s, u"panne"_s}).json()[u"total"].toInt(), 0);
    }

    void aBackupThatIsOpenedAsItIsDoesNotHoldThem()
    {
        Shell vigie;
        furnish(vigie);
        const QString office = vigie.workspace();
        const QString backup = vigie.path(u"before.vigie"_s);
        REQUIRE_STATUS(vigie({u"backup"_s, backup}), 0);
        REQUIRE_STATUS(vigie({u"person"_s, u"erase"_s, authorId(vigie, u"rvq"_s)}), 0);
        vigie.useWorkspace(backup);
        QCOMPARE(vigie.json({u"search"_s, u"panne"_s}).json()[u"total"].toInt(), 0);
        QCOMPARE(vigie.json({u"search"_s, u"merci"_s}).json()[u"total"].toInt(), 1);
        vigie.useWorkspace(office);
        REQUIRE_STATUS(vigie({u"check"_s, u"--read-data"_s}), 0); // the copy is a workspace of its own
    }

    void takesAMessageOfThemForTheirId()
    {
        Shell vigie;
        furnish(vigie);
        const QString id =
            vigie.json({u"search"_s, u"panne"_s}).json()[u"results"].toArray().first()[u"id"].toString();
        const QString path = vigie.path(u"held.json"_s);
        const Printed handed = vigie.json({u"person"_s, u"export"_s, id, u"--out"_s, path});
        REQUIRE_STATUS(handed, 0);
        QCOMPARE(handed.json(), QJsonObject({{u"mentions"_s, 2}, {u"drafts"_s, 0}}));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(file.readAll()).object()[u"messages"].toArray().size(), 2);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("typed");
        QTest::addColumn<int>("status");
        QTest::newRow("nobody of that ID")
            << QStringList{u"person"_s, u"erase"_s, u"0190b5a0-0000-7000-8000-000000000000"_s} << 1;
        QTest::newRow("no ID") << QStringList{u"person"_s, u"erase"_s, u"rvq"_s} << 2;
        QTest::newRow("nowhere to write it")
            << QStringList{u"person"_s, u"export"_s, u"0190b5a0-0000-7000-8000-000000000000"_s} << 2;
    }
    void refuses()
    {
        QFETCH(QStringList, typed);
        QFETCH(int, status);
        Shell vigie;
        furnish(vigie);
        const Printed refused = vigie(typed);
        REQUIRE_STATUS(refused, status);
        QVERIFY(!refused.err.isEmpty());
    }
};

VIGIE_TEST_MAIN(CliPersonTest)
#include "persontest.moc"
