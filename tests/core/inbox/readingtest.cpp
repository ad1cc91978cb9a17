// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/reading.h"

#include "inbox/feed.h"
#include "support/office.h"
#include "support/rows.h"
#include "support/vigietest.h"

using namespace vigie;
using namespace vigie::inbox;
using namespace Qt::StringLiterals;
using test::addMention;
using test::Office;

class ReadingTest : public QObject
{
    Q_OBJECT

    static Query queryOf(const QString &typed) { return parseQuery(typed, QTimeZone::utc()).value(); }

    /// One after the other, a minute apart.
    static void say(Office &office, const QStringList &texts)
    {
        REQUIRE_OK(office.write([&](Connection &c) -> Result<void> {
            QDateTime at(QDate(2026, 11, 1), QTime(8, 0), QTimeZone::utc());
            for (const QString &text : texts) {
                addMention(c, {.postedAt = at.toString(Qt::ISODate),
                               .authorName = u"Éloïse Le Gall"_s,
                               .authorHandle = u"elo_29"_s,
                               .text = text});
                at = at.addSecs(60);
            }
            return {};
        }));
    }

private Q_SLOTS:
    void readsWhereABeginningIsAskedFor_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("reads");
        QTest::newRow("nothing") << u""_s << false;
        QTest::newRow("whole words are in the index") << u"vélo cassé"_s << false;
        QTest::newRow("a beginning") << u"vél*"_s << true;
        QTest::newRow("beside a word") << u"cassé vél* is:open"_s << true;
        QTest::newRow("an author's messages are few, or found at once") << u"author:élo"_s << false;
        QTest::newRow("a phrase is in the index") << u"\"vélo cassé\" vél*"_s << false;
        QTest::newRow("two words in one") << u"aujourd'hu*"_s << false;
        QTest::newRow("signs") << u"🔥*"_s << false;
    }

    void readsWhereABeginningIsAskedFor()
    {
        QFETCH(QString, typed);
        QTEST(readingOf(queryOf(typed)).has_value(), "reads");
    }

    /// A message that is found by reading is found by the index, and the other way round.
    void findsWhatTheIndexFinds()
    {
        const QStringList texts{
            u"Vélo"_s,
            u"vélos, vélomoteur"_s,
            u"le VELO de Zoé"_s,
            u"un tandem-vélo"_s,
            u"l’appli vélo"_s,
            u"microvélo"_s,
            u"ve lo"_s,
            u"🚲vélo🚲"_s,
            u"v\u00e9\u0301lo"_s,
            u"VE\u0301LO"_s,
            u"prix 3000€ vélo3000"_s,
            u"Élodie écrit"_s,
            u"ÇA MARCHE, ça marche"_s,
            u"marché du samedi"_s,
            u"Велосипед в Бресте"_s,
            u"自転車"_s,
        };
        Office office;
        say(office, texts);
        for (const char *typed : {"vél*", "velo*", "vélo* zoé", "v*", "V* le", "vé* marche", "zo*", "m*",
                                  "ç*", "3*", "300* velo*", "вел*", "elo*", "29*", "自*", "x*"}) {
            const QString query = QString::fromUtf8(typed);
            const auto reading = readingOf(queryOf(query));
            if (!reading)
                continue;
            QStringList read;
            for (const QString &text : texts) {
                if (reading->fits(text, u"Éloïse Le Gall elo_29"_s))
                    read.prepend(text);
            }
            QStringList indexed;
            const auto keys = office.read([&](Connection &c) { return feedKeys(c, {.query = query}); });
            for (const Mention &mention :
                 *office.read([&](Connection &c) -> Result<QList<Mention>> { return mentionsAt(c, *keys); }))
                indexed.append(mention.text);
            QVERIFY2(read == indexed, qPrintable(u"%1: read %2, indexed %3"_s.arg(query, read.join(u'|'),
                                                                                  indexed.join(u'|'))));
        }
    }

    void pagesAreThoseOfTheIndex_data()
    {
        QTest::addColumn<int>("every"); ///< message has the word
        QTest::addColumn<Order>("order");
        for (const auto &[name, order] :
             {std::pair("newest", Order::Newest), std::pair("oldest", Order::Oldest),
              std::pair("urgency", Order::Urgency)}) {
            QTest::addRow("often, %s", name) << 3 << order;
            QTest::addRow("seldom, %s", name) << 70 << order;
            QTest::addRow("never, %s", name) << 5000 << order;
        }
    }

    void pagesAreThoseOfTheIndex()
    {
        QFETCH(int, every);
        QFETCH(Order, order);
        Office office;
        QStringList texts;
        for (int i = 1; i <= Reading::most + 500; ++i)
            texts.append(i % every == 0 ? u"remboursement %1"_s.arg(i) : u"rien %1"_s.arg(i));
        say(office, texts);
        REQUIRE_OK(office.write([](Connection &c) -> Result<void> {
            c.execute("UPDATE mention SET disposition = 8 WHERE text GLOB '*[0-4]?'");
            return {};
        }));
        const Filter filter{.query = u"rem*"_s, .order = order};
        const Ranker ranker = [](Connection &c, qint64 atMs) { // the newer half, in no order of time
            const QList<qint64> all = *feedKeys(c, {.query = u"is:open"_s});
            Ranking ranking{.atMs = atMs, .sinceKey = all.at(all.size() / 2)};
            for (const qint64 key : all.first(all.size() / 2 + 1))
                ranking.messages.append({static_cast<double>(key / 16 % 7), key});
            return ranking;
        };
        const QList<qint64> all = *office.read([&](Connection &c) { return feedKeys(c, filter, ranker); });
        const auto start = office.read([&](Connection &c) { return feedStart(c, filter, 50, ranker); });
        QCOMPARE(start->keys, all.first(std::min<qsizetype>(all.size(), 50)));
        QCOMPARE(start->goesOn, all.size() > 50);
        QList<qint64> paged;
        QString cursor;
        do {
            const auto page =
                office.read([&](Connection &c) { return feedPage(c, filter, 40, cursor, ranker); });
            REQUIRE_OK(page);
            for (const Mention &mention : page->mentions)
                paged.append(mention.key);
            cursor = page->cursor;
        } while (!cursor.isEmpty());
        QCOMPARE(paged, all);
    }

    void longTextsAreLeftToTheIndex()
    {
        Office office;
        const QString book = u"remarquable "_s.repeated(Reading::mostText / 20);
        say(office, {book, book, u"remise"_s, book, book, book});
        const auto found = office.read([](Connection &c) { return searchKeys(c, u"remi*"_s, 3); });
        REQUIRE_OK(found);
        QCOMPARE(found->size(), 1);
    }
};

VIGIE_TEST_MAIN(ReadingTest)
#include "readingtest.moc"
