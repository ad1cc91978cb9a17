// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/mockclock.h"
#include "support/office.h"
#include "support/vigietest.h"
#include "workspace/connection.h"
#include "workspace/migrations.h"
#include "workspace/statement.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace vigie;
using namespace vigie::workspace;
using namespace Qt::StringLiterals;

/// Files that older Vigies made, brought to the schema of this one.
class MigrationTest : public QObject
{
    Q_OBJECT

private:
    test::MockClock m_clock;
    QTemporaryDir m_folder;

    std::unique_ptr<Connection> file(const QString &name)
    {
        QFile made(m_folder.filePath(name)); // a connection opens what is there
        if (!made.open(QIODevice::WriteOnly))
            qFatal("no file");
        made.close();
        return std::make_unique<Connection>(made.fileName(), Connection::Mode::Write, m_clock);
    }

    /// What the Vigie of that schema made.
    static void replay(Connection &c, int schema)
    {
        const QDir migrations(u":/migrations"_s);
        for (const QString &name :
             migrations.entryList({u"*.sql"_s}, QDir::Files, QDir::Name).first(schema)) {
            QFile sql(migrations.filePath(name));
            QVERIFY(sql.open(QIODevice::ReadOnly));
            c.execute(sql.readAll().constData());
        }
        c.execute(("PRAGMA user_version = " + std::to_string(schema)).c_str());
    }

    static QStringList schemaOf(Connection &c)
    {
        QStringList all;
        Statement rows = c.statement("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema "
                                     "WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name");
        while (rows.step())
            all.append(rows.text(0) + u' ' + rows.text(1) + u' ' + rows.text(2) + u' ' + rows.text(3));
        return all;
    }

    static int versionOf(Connection &c)
    {
        Statement row = c.statement("PRAGMA user_version");
        row.step();
        return static_cast<int>(row.integer(0));
    }

    static void addChannel(Connection &c)
    {
        c.statement("INSERT INTO channel (uid, name, service, made_at) VALUES (?, 'Kerlo', 'facebook', 1)")
            .bind(0, c.newId())
            .run();
    }

private Q_SLOTS:
    void anUpgradedFileEqualsAFreshOne_data()
    {
        QTest::addColumn<int>("schema");
        for (int schema = 1; schema < newestSchema(); ++schema)
            QTest::addRow("from %d", schema) << schema;
    }

    void anUpgradedFileEqualsAFreshOne()
    {
        QFETCH(int, schema);
        const auto old = file(u"old-%1"_s.arg(schema));
        replay(*old, schema);
        addChannel(*old);
        const auto found = migrate(*old);
        REQUIRE_OK(found);
        QCOMPARE(*found, schema);
        QCOMPARE(versionOf(*old), newestSchema());
        const auto fresh = file(u"fresh-%1"_s.arg(schema));
        QCOMPARE(*migrate(*fresh), 0);
        QCOMPARE(schemaOf(*old), schemaOf(*fresh));
        Statement row = old->statement("SELECT name FROM channel");
        QVERIFY(row.step());
        QCOMPARE(row.text(0), u"Kerlo"_s);
    }

    void givesTheChannelsThatThereAreTheirStops()
    {
        const auto old = file(u"stops"_s);
        replay(*old, 2);
        old->execute(
            "INSERT INTO channel(id, uid, name, service, made_at) VALUES "
            "(1, randomblob(16), 'Trustpilot', 'trustpilot', 10), "
            "(2, randomblob(16), 'Page Facebook', 'facebook', 20), "
            "(3, randomblob(16), 'Téléphone', 'phone', 30);"
            "INSERT INTO source(id, uid, kind, name, actor, at) VALUES "
            "(1, randomblob(16), 'capture', '', x'aa', 500), "
            "(2, randomblob(16), 'file', 'a.csv', x'bb', 400), "
            "(3, randomblob(16), 'sample', '', x'cc', 600);"
            "INSERT INTO mention(key, salt, channel, remote_id, posted_at, seen_at, kind, traits, text, "
            "disposition, source) VALUES (1, 0, 2, 'a', 1, 1, 1, 0, '', 0, 2), "
            "(2, 0, 2, 'b', 1, 1, 1, 0, '', 0, 1), (3, 0, 1, 'c', 1, 1, 1, 0, '', 0, 3)");
        REQUIRE_OK(migrate(*old));
        Statement stops = old->statement(
            "SELECT s.channel || ' ' || s.kind || ' ' || s.every || ' ' || s.unit || ' ' || s.active || ' ' "
            "|| "
            "s.made_at || ' ' || (s.uid = c.uid) FROM stop s JOIN channel c ON c.id = s.channel ORDER BY 1");
        QStringList found;
        while (stops.step())
            found.append(stops.text(0));
        QCOMPARE(found, QStringList({u"1 channel 2 days 1 10 1"_s, u"2 channel 1 days 1 20 1"_s,
                                     u"3 channel 1 days 0 30 1"_s}));
        Statement looks = old->statement("SELECT s.channel || ' ' || v.at || ' ' || hex(v.actor) || ' ' || "
                                         "v.outcome FROM visit v JOIN stop s ON s.id = v.stop");
        QVERIFY(looks.step()); // of what was taken in, the last; the sample was looked at by nobody
        QCOMPARE(looks.text(0), u"2 500 AA captured"_s);
        QVERIFY(!looks.step());
    }

    void putsCommentsUnderTheirPosts()
    {
        const auto old = file(u"comments"_s);
        replay(*old, 3);
        addChannel(*old);
        old->execute("INSERT INTO source(uid, kind, name, at) VALUES (zeroblob(16), 'file', 'a', 1)");
        qint64 key = 0;
        const auto add = [&](const char *id, int kind, int traits, const char *answers, const char *title,
                             const char *url) {
            old->statement(
                   "INSERT INTO mention(key, salt, channel, remote_id, posted_at, seen_at, kind, traits, "
                   "text, in_reply_to, parent_title, url, disposition, source) "
                   "VALUES(?, 0, 1, ?, 1, 1, ?, ?, '', ?, ?, ?, 0, 1)")
                .bind(0, ++key)
                .bind(1, QString::fromLatin1(id))
                .bind(2, kind)
                .bind(3, traits)
                .bindOrNull(4, QString::fromLatin1(answers))
                .bindOrNull(5, QString::fromLatin1(title))
                .bindOrNull(6, QString::fromLatin1(url))
                .run();
        };
        add("a3", 1, 0, "a2", "", "");
        add("a2", 1, 2, "a1", "Soldes", "");
        add("a1", 1, 0, "", "Soldes", "");
        add("b2", 1, 0, "b1", "Soldes", "");
        add("b1", 1, 0, "p", "", "");
        add("p", 0, 2, "", "", "");
        add("c1", 1, 0, "", "", "https://f.example/1/?comment_id=3");
        add("c0", 4, 2, "", "", "https://f.example/1/");
        add("d1", 1, 0, "gone", "", "");
        add("d2", 1, 0, "gone", "", "");
        add("e1", 1, 1, "p", "", ""); // private
        add("e2", 5, 0, "p", "", ""); // a mail
        add("e3", 0, 0, "", "", "https://f.example/1");
        add("e4", 1, 0, "e5", "", ""); // a circle
        add("e5", 1, 0, "e4", "", "");
        REQUIRE_OK(migrate(*old));
        Statement rows =
            old->statement("SELECT group_concat(remote_id, ',' ORDER BY remote_id) AS ids FROM mention "
                           "WHERE thread IS NOT NULL GROUP BY thread ORDER BY ids");
        QStringList threads;
        while (rows.step())
            threads.append(rows.text(0));
        QCOMPARE(threads.join(u' '), u"a1,a2,a3 b1,b2,p c0,c1 d1,d2"_s);
    }

    void bringsMessagesToTheirNewKeys()
    {
        const auto old = file(u"keys"_s);
        replay(*old, 12);
        addChannel(*old);
        old->execute(
            "INSERT INTO source(uid, kind, name, at) VALUES (zeroblob(16), 'file', 'a', 1);"
            "INSERT INTO author(id, uid, channel, handle, name) VALUES (7, randomblob(16), 1, 'lea', 'Léa');"
            "INSERT INTO thread(id, channel, ident) VALUES (1, 1, 't:Soldes')");
        static constexpr qint64 second = 1'763'000'000;
        const auto add = [&](qint64 at, qint64 sequence, const char *id) {
            old->statement(
                   "INSERT INTO mention(key, salt, channel, remote_id, author, posted_at, seen_at, kind, "
                   "traits, text, disposition, source, thread) "
                   "VALUES(?1, 5, 1, ?2, 7, ?3, 1, 1, 0, 'Vélo ' || ?2, 0, 1, 1)")
                .bind(0, at << 20 | sequence)
                .bind(1, QString::fromLatin1(id))
                .bind(2, at * 1000)
                .run();
        };
        add(0, 0, "oldest");
        add(second, 0, "a");
        add(second, 1, "b");
        add(second + 1, 0, "crowd");
        add(second + 1, 40, "late");
        add(second + 3, 0, "next");
        add(second + 9, 0, "last");
        old->execute(
            "INSERT INTO mention_tag SELECT key, 'sav' FROM mention;"
            "INSERT INTO mention_before SELECT key, 3, 'avant' FROM mention;"
            "INSERT INTO mention_apart SELECT key FROM mention;"
            "INSERT INTO jotting SELECT key, 'note', zeroblob(16), zeroblob(16), 'x', '', '', 1 FROM mention;"
            "INSERT INTO note SELECT randomblob(16), key, zeroblob(16), 1, remote_id FROM mention;"
            "INSERT INTO question SELECT randomblob(16), key, 'x', '', remote_id, zeroblob(16), 1, 2, NULL, "
            "NULL FROM mention;"
            "INSERT INTO draft(id, mention, channel, author, writer, text, made_at, changed_at) "
            "SELECT randomblob(16), key, 1, zeroblob(16), zeroblob(16), remote_id, 1, 1 FROM mention;"
            "INSERT INTO evidence SELECT randomblob(16), key, zeroblob(16), 1, remote_id, 1, 1, 1, "
            "zeroblob(32), zeroblob(16) FROM mention;"
            "UPDATE thread SET pinned = (SELECT key FROM mention WHERE remote_id = 'b')");
        REQUIRE_OK(migrate(*old));
        const auto lines = [&](const std::string &sql) {
            Statement rows = old->statement(sql);
            QStringList found;
            while (rows.step())
                found.append(rows.text(0));
            return found.join(u' ');
        };
        // The 41st of its second stands behind what came in the seconds that it fills.
        QCOMPARE(lines("SELECT remote_id || ':' || (key - (1763000000 << 4)) FROM mention WHERE key > 0 "
                       "ORDER BY key"),
                 u"a:0 b:1 crowd:16 late:56 next:57 last:144"_s);
        QCOMPARE(lines("SELECT remote_id FROM mention WHERE key = 0"), u"oldest"_s);
        for (const std::string table : {"note", "question", "draft"})
            QCOMPARE(lines("SELECT count(*) FROM mention m JOIN " + table +
                           " t ON t.mention = m.key AND t.text = remote_id"),
                     u"7"_s);
        QCOMPARE(lines("SELECT count(*) FROM mention m JOIN evidence e ON e.mention = m.key AND e.address = "
                       "remote_id"),
                 u"7"_s);
        for (const std::string table : {"mention_tag", "mention_before", "mention_apart", "jotting"})
            QCOMPARE(lines("SELECT count(*) FROM mention m JOIN " + table + " t ON t.mention = m.key"),
                     u"7"_s);
        QCOMPARE(lines("SELECT remote_id FROM thread t JOIN mention m ON m.key = t.pinned"), u"b"_s);
        QCOMPARE(lines("SELECT m.remote_id FROM mention_words w JOIN mention m ON m.key = w.rowid "
                       "WHERE mention_words MATCH 'velo AND lea' ORDER BY w.rowid DESC"),
                 u"last next late crowd b a oldest"_s);
        old->execute("DELETE FROM mention WHERE thread = 1");
        QCOMPARE(lines("SELECT count(*) FROM thread"), u"0"_s);
    }

    void leavesAFileAsItWasWhereItCannotBeUpgraded()
    {
        const auto old = file(u"stuck"_s);
        replay(*old, 1);
        addChannel(*old);
        old->execute("CREATE TABLE view (what TEXT) STRICT"); // what no Vigie of that schema had
        const QStringList before = schemaOf(*old);
        REQUIRE_ERROR(migrate(*old), ErrorCode::MigrationFailed);
        QCOMPARE(versionOf(*old), 1);
        QCOMPARE(schemaOf(*old), before);
        Statement row = old->statement("SELECT count(*) FROM channel");
        QVERIFY(row.step());
        QCOMPARE(row.integer(0), 1);
    }
};

VIGIE_TEST_MAIN(MigrationTest)
#include "migrationtest.moc"
