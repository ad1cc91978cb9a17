// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/channelstore.h"
#include "inbox/intake.h"
#include "inbox/threading.h"
#include "inbox/threadpost.h"
#include "support/office.h"
#include "support/vigietest.h"
#include "workspace/check.h"
#include "workspace/connection.h"

#include <QRandomGenerator>

using namespace vigie;
using namespace vigie::inbox;
using namespace Qt::StringLiterals;
using vigie::test::await;
using vigie::test::Office;
using workspace::Connection;

/// What stands under one post, from the files to the folded feed.
class ThreadsTest : public QObject
{
    Q_OBJECT

    static void import(Office &office, const QByteArrayList &lines)
    {
        static int files = 0;
        const QString path = office.file(u"rows-%1.jsonl"_s.arg(++files), lines.join('\n'));
        const auto report =
            await(importFiles(*office.workspace, office.actor(), {.files = {path}}, {}, nullptr));
        REQUIRE_OK(report);
        QCOMPARE(report->rejected, 0);
    }

    /// A line of JSON: a comment of that id; `more` are further fields. Quotes are written as apostrophes.
    static QByteArray comment(const char *id, const char *more = "", const char *text = "Combien ?")
    {
        static int second = 0;
        QByteArray line =
            QByteArray("{'channel':'Page Facebook','author_handle':'lea','kind':'comment','remote_id':'") +
            id + "','posted_at':" + QByteArray::number(1795000000 + ++second) + ",'text':'" + text + "'" +
            (*more ? "," : "") + more + "}";
        return line.replace('\'', '"');
    }
    static QByteArray post(const char *id, const char *more = "")
    {
        return comment(id, more, "Nouveau !")
            .replace("\"comment\"", "\"post\"")
            .replace("}", ",\"ours\":true}");
    }

    /// Remote ids, those of one thread joined by commas, threads by spaces, sorted.
    static QString threads(Office &office)
    {
        return *office.read([](Connection &c) -> Result<QString> {
            auto rows =
                c.statement("SELECT group_concat(remote_id, ',' ORDER BY remote_id) AS ids FROM mention "
                            "WHERE thread IS NOT NULL GROUP BY thread ORDER BY ids");
            QStringList all;
            while (rows.step())
                all.append(rows.text(0));
            return all.join(u' ');
        });
    }
    static qint64 number(Office &office, const char *sql)
    {
        return *office.read([sql](Connection &c) -> Result<qint64> {
            auto row = c.statement(sql);
            return row.step() ? row.integer(0) : 0;
        });
    }
    static qint64 keyOfRemote(Office &office, const char *id)
    {
        return number(office,
                      ("SELECT key FROM mention WHERE remote_id = '" + QByteArray(id) + "'").constData());
    }
    static qint64 threadOfRemote(Office &office, const char *id)
    {
        return number(office,
                      ("SELECT thread FROM mention WHERE remote_id = '" + QByteArray(id) + "'").constData());
    }

private Q_SLOTS:
    void findsThePostInAnAddress_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("post");
        const auto row = [](const char *url, const char *post) {
            QTest::newRow(url) << QByteArray(url) << QByteArray(post);
        };
        row("https://facebook.example/kerlo/posts/12?comment_id=34",
            "https://facebook.example/kerlo/posts/12");
        row("https://facebook.example/kerlo/posts/12/?comment_id=3&reply_comment_id=4",
            "https://facebook.example/kerlo/posts/12");
        row("https://facebook.example/photo?fbid=1&comment_id=34", "https://facebook.example/photo?fbid=1");
        row("https://linkedin.example/feed/update/urn:li:activity:7?commentUrn=urn%3Ali",
            "https://linkedin.example/feed/update/urn:li:activity:7");
        row("https://youtube.example/watch?v=a&lc=Ug", "https://youtube.example/watch?v=a");
        row("https://x.example/lea/status/5", "");
        row("?comment_id=3", "");
        row("", "");
    }
    void findsThePostInAnAddress()
    {
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, post);
        QCOMPARE(postAddress(url).toByteArray(), post);
    }

    void findsWhatStandsUnderAPost_data()
    {
        QTest::addColumn<QByteArrayList>("lines");
        QTest::addColumn<QString>("threads");
        const auto row = [](const char *name, const QByteArrayList &lines, const char *expected) {
            QTest::newRow(name) << lines << QString::fromLatin1(expected);
            QByteArrayList backwards(lines.rbegin(), lines.rend());
            QTest::addRow("%s, backwards", name) << backwards << QString::fromLatin1(expected);
        };
        row("answers to a post of ours",
            {post("p"), comment("a", "'in_reply_to':'p'"), comment("b", "'in_reply_to':'p'")}, "a,b,p");
        row("answers to answers",
            {post("p"), comment("a", "'in_reply_to':'p'"), comment("b", "'in_reply_to':'a'"),
             comment("c", "'in_reply_to':'b','ours':true")},
            "a,b,c,p");
        row("a post that is not in",
            {comment("a", "'in_reply_to':'p'"), comment("b", "'in_reply_to':'p'"),
             comment("c", "'in_reply_to':'b'")},
            "a,b,c");
        row("one title",
            {comment("a", "'parent_title':'Soldes'"), comment("b", "'parent_title':'Soldes'"),
             comment("c", "'parent_title':'Atelier'")},
            "a,b c");
        row("a title, and an answer under it",
            {comment("a", "'parent_title':'Soldes'"), comment("b", "'in_reply_to':'a'"),
             comment("c", "'in_reply_to':'b','parent_title':'Soldes','ours':true")},
            "a,b,c");
        row("titles of comments to a post of ours",
            {post("p"), comment("a", "'in_reply_to':'p','parent_title':'Soldes'"),
             comment("b", "'in_reply_to':'a','parent_title':'Soldes'")},
            "a,b,p");
        row("addresses of one post",
            {post("p", "'url':'https://f.example/posts/1/'"),
             comment("a", "'url':'https://f.example/posts/1?comment_id=2'"),
             comment("b", "'url':'https://f.example/posts/1/?comment_id=3'"),
             comment("c", "'url':'https://f.example/posts/2?comment_id=4'")},
            "a,b,p c");
        row("another channel",
            {comment("a", "'parent_title':'Soldes'"),
             comment("b", "'parent_title':'Soldes'").replace("Page Facebook", "Instagram")},
            "a b");
        row("private and of other kinds",
            {comment("a", "'in_reply_to':'p','private':true"),
             comment("b", "'in_reply_to':'p'").replace("\"comment\"", "\"mail\""),
             comment("c", "'in_reply_to':'p'").replace("\"comment\"", "\"review\""), comment("d")},
            "");
        row("a circle", {comment("a", "'in_reply_to':'b'"), comment("b", "'in_reply_to':'a'")}, "a,b");
    }
    void findsWhatStandsUnderAPost()
    {
        QFETCH(QByteArrayList, lines);
        QFETCH(QString, threads);
        Office together;
        import(together, lines);
        QCOMPARE(this->threads(together), threads);
        Office oneByOne;
        for (const QByteArray &line : lines)
            import(oneByOne, {line});
        QCOMPARE(this->threads(oneByOne), threads);
        // none is left that nothing stands in
        QCOMPARE(number(oneByOne, "SELECT count(*) FROM thread WHERE id NOT IN (SELECT thread FROM mention "
                                  "WHERE thread IS NOT NULL)"),
                 0);
    }

    void knowsThePostAndItsTitle()
    {
        Office office;
        import(office, {post("p"), comment("a", "'in_reply_to':'p','parent_title':'Soldes'"),
                        comment("b", "'in_reply_to':'p','ours':true"), comment("c", "'in_reply_to':'p'")});
        const qint64 row = threadOfRemote(office, "a");
        const auto thread =
            office.read([row](Connection &c) -> Result<ThreadPost> { return threadAt(c, row); });
        QVERIFY(thread->post);
        QCOMPARE(thread->post->remoteId, u"p"_s);
        QCOMPARE(thread->title, u"Soldes"_s);
        QCOMPARE(thread->channelName, u"Page Facebook"_s);
        QCOMPARE(thread->open, 2);
        QCOMPARE(thread->newestKey, keyOfRemote(office, "c"));
        QCOMPARE(thread->oldestKey, keyOfRemote(office, "a"));
        const auto under =
            office.read([row](Connection &c) -> Result<QList<Mention>> { return underPost(c, row); });
        QStringList ids;
        for (const Mention &mention : *under)
            ids.append(mention.remoteId);
        QCOMPARE(ids.join(u','), u"a,b,c"_s);
    }

    void oneImportFindsWhatManyFind_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 5; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    /// What one import remembers of threads, from an empty workspace on, must say what the file says to many
    /// small imports.
    void oneImportFindsWhatManyFind()
    {
        QFETCH(quint32, seed);
        QRandomGenerator chance(seed);
        QByteArrayList lines;
        for (int i = 0; i < 120; ++i) {
            const QByteArray id = 'n' + QByteArray::number(i);
            const QByteArray up = 'n' + QByteArray::number(chance.bounded(140)); // some never come
            const QByteArray title =
                QByteArray("'parent_title':'T") + QByteArray::number(chance.bounded(6)) + '\'';
            const QByteArray answers = "'in_reply_to':'" + up + '\'';
            switch (chance.bounded(5)) {
            case 0:
                lines.append(post(id.constData()));
                break;
            case 1:
                lines.append(comment(id.constData(), title.constData()));
                break;
            case 2:
                lines.append(comment(id.constData(), (title + ',' + answers).constData()));
                break;
            default:
                lines.append(comment(id.constData(), answers.constData()));
            }
        }
        Office once;
        import(once, lines);
        Office often;
        for (qsizetype at = 0; at < lines.size(); at += 25)
            import(often, lines.sliced(at, std::min<qsizetype>(25, lines.size() - at)));
        QCOMPARE(threads(once), threads(often));
        QCOMPARE(number(once, "SELECT count(*) FROM thread WHERE NOT EXISTS (SELECT 1 FROM mention WHERE "
                              "thread = thread.id)"),
                 0);
    }

    void foldsFromFiveOn_data()
    {
        QTest::addColumn<int>("order");
        QTest::addColumn<QString>("four");
        QTest::addColumn<QString>("five");
        QTest::newRow("newest") << static_cast<int>(Order::Newest) << u"z d y c b a x"_s << u"z T y x"_s;
        QTest::newRow("oldest") << static_cast<int>(Order::Oldest) << u"x a b c y d z"_s << u"x T y z"_s;
    }
    void foldsFromFiveOn()
    {
        QFETCH(int, order);
        QFETCH(QString, four);
        QFETCH(QString, five);
        Office office;
        const char *under = "'parent_title':'Soldes'";
        import(office, {comment("x"), comment("a", under), comment("b", under), comment("c", under),
                        comment("y"), comment("d", under), comment("z")});
        const auto shown = [&] {
            return *office.read([&](Connection &c) -> Result<QString> {
                const auto keys = feedKeys(c, {.order = static_cast<Order>(order)});
                QStringList ids;
                for (const qint64 key : foldThreads(c, *keys))
                    ids.append(isThread(key) ? u"T"_s : mentionAt(c, key)->remoteId);
                return ids.join(u' ');
            });
        };
        QCOMPARE(shown(), four);
        import(office, {comment("e", under).replace("1795", "1794")}); // before all the others, and still
        const qint64 e = keyOfRemote(office, "e");
        const auto closed = office.write([&, anne = office.actor()](Connection &c) {
            return setDisposition(c, anne, {e}, Disposition::Closed, u"Merci"_s);
        });
        REQUIRE_OK(closed);
        QVERIFY(!shown().contains(u'T')); // closed ones do not count
        const auto opened = office.write([&, anne = office.actor()](Connection &c) {
            return setDisposition(c, anne, {e}, Disposition::WaitingColleague, {});
        });
        REQUIRE_OK(opened);
        QCOMPARE(shown().count(u'T'), 1);
        REQUIRE_OK(office.write([&, anne = office.actor()](Connection &c) {
            return setDisposition(c, anne, {e}, Disposition::Closed, u"Merci"_s);
        }));
        import(office, {comment("f", under).replace("17950000", "17950000")});
        const QString now = shown();
        QCOMPARE(now.count(u'T'), 1);
        QCOMPARE(now, order == static_cast<int>(Order::Oldest)   ? u"T x y z"_s // what is done folds too
                      : order == static_cast<int>(Order::Newest) ? u"T z y x"_s
                                                                 : u"x T y z"_s);
    }

    void tellsAThreadInShort()
    {
        Office office;
        const char *under = "'parent_title':'Soldes'";
        import(office,
               {comment("a", under), comment("b", under, "Quel est le prix ?"), comment("c", under, "@tom"),
                comment("d", under, "Bravo"), comment("e", under, "Dispo ?")});
        const qint64 row = threadOfRemote(office, "a");
        const auto digest =
            office.read([row](Connection &c) -> Result<ThreadDigest> { return digestOf(c, row); });
        QCOMPARE(digest->gists.value(Gist::Question), 3);
        QCOMPARE(digest->gists.value(Gist::Tags), 1);
        QCOMPARE(digest->askedBy, 2);
        QVERIFY2(digest->asked == u"Combien ?"_s || digest->asked == u"Quel est le prix ?"_s,
                 qPrintable(digest->asked));
    }

    void pinsOneOfOurAnswers()
    {
        Office office;
        const char *under = "'parent_title':'Soldes'";
        import(office, {comment("a", under), comment("o", "'in_reply_to':'a','ours':true"), comment("z")});
        const qint64 row = threadOfRemote(office, "a");
        const Pinned ours{.mention = keyOfRemote(office, "o"), .draft = {}};
        const auto pinning = [&](qint64 thread, const Pinned &what) {
            return office.write(
                [&, anne = office.actor()](Connection &c) { return pin(c, anne, thread, what); });
        };
        const auto before = pinning(row, ours);
        REQUIRE_OK(before);
        QVERIFY(before->isNone());
        const auto pinned = [&] {
            return office.read([row](Connection &c) -> Result<Pinned> { return threadAt(c, row).pinned; })
                .value();
        };
        QCOMPARE(pinned(), ours);
        REQUIRE_ERROR(pinning(row, {.mention = keyOfRemote(office, "a"), .draft = {}}),
                      ErrorCode::InvalidArgument);
        REQUIRE_ERROR(pinning(row + 100, ours), ErrorCode::NotFound);
        REQUIRE_OK(pinning(row, *before));
        QVERIFY(pinned().isNone());
        const team::Actor agency = office.hire(u"Denis"_s, team::Role::Agency);
        REQUIRE_ERROR(office.write([&](Connection &c) { return pin(c, agency, row, ours); }),
                      ErrorCode::NotPermitted);
    }

    void remembersWhatWasTakenOut()
    {
        Office office;
        const char *under = "'parent_title':'Soldes'";
        import(office, {comment("a", under), comment("b", under)});
        const qint64 row = threadOfRemote(office, "a");
        const qint64 b = keyOfRemote(office, "b");
        const auto set = [&](bool apart) {
            return office.write(
                [&, anne = office.actor()](Connection &c) { return setApart(c, anne, {b}, apart); });
        };
        QCOMPARE(set(true).value(), QList{b});
        QCOMPARE(set(true).value(), QList<qint64>());
        office.close();
        office.reopen();
        const auto apart =
            office.read([row](Connection &c) -> Result<QSet<qint64>> { return apartIn(c, row); });
        QCOMPARE(*apart, QSet{b});
        QCOMPARE(set(false).value(), QList{b});
    }

    void whatIsDeletedLeavesNothing()
    {
        Office office;
        const char *under = "'parent_title':'Soldes'";
        import(office, {comment("a", under), comment("o", "'in_reply_to':'a','ours':true")});
        const qint64 row = threadOfRemote(office, "a");
        const qint64 ours = keyOfRemote(office, "o");
        REQUIRE_OK(office.write([&, anne = office.actor()](Connection &c) -> Result<void> {
            if (auto done = pin(c, anne, row, {.mention = ours, .draft = {}}); !done)
                return fail(done.error());
            if (auto done = setApart(c, anne, {ours}, true); !done)
                return fail(done.error());
            c.statement("DELETE FROM mention WHERE key = ?").bind(0, ours).run();
            return {};
        }));
        QCOMPARE(number(office, "SELECT count(*) FROM thread WHERE pinned IS NULL"), 1);
        QCOMPARE(number(office, "SELECT count(*) FROM mention_apart"), 0);
        REQUIRE_OK(office.write([](Connection &c) -> Result<void> {
            c.execute("DELETE FROM channel");
            return {};
        }));
        QCOMPARE(number(office, "SELECT count(*) FROM thread"), 0);
        QCOMPARE(number(office, "SELECT count(*) FROM mention"), 0);
    }
};

VIGIE_TEST_MAIN(ThreadsTest)
#include "threadstest.moc"
