// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/feed.h"
#include "inbox/channelstore.h"
#include "inbox/search.h"
#include "support/office.h"
#include "support/rows.h"
#include "support/times.h"
#include "support/vigietest.h"

using namespace vigie;
using namespace vigie::inbox;
using namespace Qt::StringLiterals;
using vigie::test::MentionRow;
using vigie::test::Office;
using workspace::Connection;

/// An hour of the 20th of November in UTC.
static QString hour(int h)
{
    return u"2026-11-20T%1:00:00Z"_s.arg(h, 2, 10, QChar(u'0'));
}

class FeedTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Office> m_office;

    QStringList texts(const QList<qint64> &keys)
    {
        return *m_office->read([&](Connection &c) -> Result<QStringList> {
            QStringList all;
            for (const Mention &mention : mentionsAt(c, keys))
                all.append(mention.text);
            return all;
        });
    }

    /// "cinq" before "six", and what came before them not at all.
    static Ranker ranker()
    {
        return [](Connection &c, qint64 atMs) {
            Ranking ranking{.atMs = atMs, .sinceKey = firstKeyOfSecond(test::ms(hour(4)))};
            for (const Mention &mention : mentionsAfter(c, ranking.sinceKey - 1, 100)) {
                if (isOpen(mention.disposition) && !mention.traits.testFlag(Trait::Ours))
                    ranking.messages.append({mention.text.startsWith(u"cinq"_s) ? 0.3 : 0.1, mention.key});
            }
            return ranking;
        };
    }

    Result<QList<qint64>> keys(const Filter &filter)
    {
        return m_office->read([&](Connection &c) { return feedKeys(c, filter, ranker()); });
    }

    /// The whole feed by pages of two, and how many pages.
    std::pair<QStringList, int> pages(const Filter &filter)
    {
        QStringList all;
        QString cursor;
        int count = 0;
        do {
            const auto page =
                m_office->read([&](Connection &c) { return feedPage(c, filter, 2, cursor, ranker()); });
            if (!page)
                return {{errorCodeName(page.error().code)}, 0};
            for (const Mention &mention : page->mentions)
                all.append(mention.text);
            cursor = page->cursor;
            ++count;
        } while (!cursor.isEmpty() && count < 100);
        return {all, count};
    }

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<Office>();
        const auto anne = m_office->actor();
        const auto made = m_office->write([&](Connection &c) -> Result<void> {
            using vigie::test::addMention;
            const QString x = u"X"_s;
            addMention(c, {.postedAt = hour(5), .text = u"cinq vélo 🔥"_s});
            addMention(c, {.postedAt = hour(1), .disposition = Disposition::Closed, .text = u"un Vélo"_s});
            const qint64 three =
                addMention(c, {.postedAt = hour(3), .channel = x, .text = u"trois vélos remboursés"_s});
            addMention(
                c,
                {.postedAt = hour(2), .channel = x, .disposition = Disposition::Replied, .text = u"deux"_s});
            addMention(c, {.postedAt = hour(4), .ours = true, .text = u"nous vélo"_s});
            addMention(c, {.postedAt = hour(6),
                           .authorName = u"Yoann Le Bris"_s,
                           .authorHandle = u"yoann.lebris"_s,
                           .text = u"six pas content du tout"_s,
                           .isPrivate = true});
            if (auto changed = assign(c, anne, {three}, anne.id()); !changed)
                return fail(changed.error());
            return {};
        });
        REQUIRE_OK(made);
    }

    void comesInItsOrder_data()
    {
        QTest::addColumn<int>("order");
        QTest::addColumn<bool>("withOurs");
        QTest::addColumn<QString>("firstWords");
        QTest::newRow("newest") << int(Order::Newest) << false << u"six cinq trois deux un"_s;
        QTest::newRow("oldest") << int(Order::Oldest) << false << u"un deux trois cinq six"_s;
        QTest::newRow("urgency") << int(Order::Urgency) << false << u"cinq six trois deux un"_s;
        QTest::newRow("with ours") << int(Order::Newest) << true << u"six cinq nous trois deux un"_s;
        QTest::newRow("urgency with ours") << int(Order::Urgency) << true << u"cinq six trois nous deux un"_s;
    }

    void comesInItsOrder()
    {
        QFETCH(int, order);
        QFETCH(bool, withOurs);
        QFETCH(QString, firstWords);
        const Filter filter{.withOurs = withOurs, .order = static_cast<Order>(order)};
        const auto found = keys(filter);
        REQUIRE_OK(found);
        QStringList words;
        for (const QString &text : texts(*found))
            words.append(text.section(u' ', 0, 0));
        QCOMPARE(words.join(u' '), firstWords);
        // Page by page it is the same.
        const auto [paged, count] = pages(filter);
        QCOMPARE(paged, texts(*found));
        QCOMPARE(count, (paged.size() + 1) / 2);
    }

    void filters_data()
    {
        QTest::addColumn<Filter>("filter");
        QTest::addColumn<QString>("firstWords");
        const auto query = [](const char *typed, const char *expected) {
            QTest::newRow(typed) << Filter{.query = QString::fromUtf8(typed)} << QString::fromUtf8(expected);
        };
        QTest::newRow("one disposition") << Filter{.dispositions = {Disposition::New}} << u"six cinq"_s;
        QTest::newRow("two dispositions")
            << Filter{.dispositions = {Disposition::Closed, Disposition::Replied}} << u"deux un"_s;
        QTest::newRow("nobody's") << Filter{.assignee = Id()} << u"six cinq deux un"_s;
        query("vélo", "cinq un");
        query("VELO", "cinq un");
        query("vel*", "cinq trois un");
        query("\"pas content\"", "six");
        query("\"content pas\"", "");
        query("vel* remb*", "trois");
        query("vélo rembourses", "");
        query("🔥", "cinq");
        query("author:\"le bris\"", "six");
        query("author:lea", "cinq trois deux un");
        query("channel:page", "six cinq un");
        query("channel:nowhere", "");
        query("channel:x vélos", "trois");
        query("after:2026-11-20T05:00+01:00 before:2026-11-20T06:00Z", "cinq");
        query("after:2026-11-21", "");
        query("vélo after:2026-11-20T04:00Z", "cinq");
        query("is:closed", "un");
        query("is:open", "six cinq trois");
        query("is:replied is:closed vélo", "un");
        query("is:private", "six");
        query("is:ours", "nous");
        query("is:unread", "");
        query("lebris", "six"); // the author's name and handle are searched too
        query("') OR 1=1 --", "");
        query("\"", "six cinq trois deux un");
    }

    void filters()
    {
        QFETCH(Filter, filter);
        QFETCH(QString, firstWords);
        const auto found = keys(filter);
        REQUIRE_OK(found);
        QStringList words;
        for (const QString &text : texts(*found))
            words.append(text.section(u' ', 0, 0));
        QCOMPARE(words.join(u' '), firstWords);
        QCOMPARE(pages(filter).first, texts(*found));
        for (int most = 1; most <= 7; ++most) {
            const auto start = m_office->read([&](Connection &c) { return feedStart(c, filter, most); });
            REQUIRE_OK(start);
            QCOMPARE(start->keys, found->first(start->keys.size()));
            QCOMPARE(start->goesOn, start->keys.size() < found->size());
            QVERIFY(start->keys.size() >= std::min<qsizetype>(most, found->size()));
        }
    }

    void filtersByChannelAndAssignee()
    {
        const auto anne = m_office->actor();
        const auto row =
            *m_office->read([](Connection &c) -> Result<qint64> { return channelNamed(c, u"X"_s)->row; });
        const auto ofChannel = keys({.channels = {row}});
        QCOMPARE(texts(*ofChannel).size(), 2);
        const auto ofAnne = keys({.assignee = anne.id()});
        QCOMPARE(texts(*ofAnne), QStringList{u"trois vélos remboursés"_s});
    }

    void aWrongQueryOrCursorIsAnError()
    {
        REQUIRE_ERROR(keys({.query = u"is:lost"_s}), ErrorCode::FormatInvalid);
        for (const char *cursor : {"x", "1", "-", "5-1", "0-x", "-1-5"})
            REQUIRE_ERROR(m_office->read(
                              [&](Connection &c) { return feedPage(c, {}, 2, QString::fromLatin1(cursor)); }),
                          ErrorCode::InvalidArgument);
        for (const char *cursor : {"0-1", "0-1-x-1", "0-1-0", "0-1-0--1", "1-1-0-1", "3-1"})
            REQUIRE_ERROR(m_office->read([&](Connection &c) {
                return feedPage(c, {.order = Order::Urgency}, 2, QString::fromLatin1(cursor));
            }),
                          ErrorCode::InvalidArgument);
    }

    void whatIsOfOneRankComesByItsAge()
    {
        const auto equal = [](Connection &c, qint64 atMs) {
            Ranking ranking = ranker()(c, atMs);
            for (Ranked &each : ranking.messages)
                each.score = 1;
            return ranking;
        };
        const auto found = m_office->read([&](Connection &c) {
            return feedKeys(c, {.query = u"is:open"_s, .order = Order::Urgency}, equal);
        });
        REQUIRE_OK(found);
        QCOMPARE(texts(*found).first().section(u' ', 0, 0), u"cinq"_s);
    }

    void searchFindsOursToo()
    {
        const auto found = m_office->read([](Connection &c) { return searchKeys(c, u"vélo"_s, 2); });
        REQUIRE_OK(found);
        QCOMPARE(texts(*found), (QStringList{u"cinq vélo 🔥"_s, u"nous vélo"_s}));
        QCOMPARE(*m_office->read([](Connection &c) { return searchTotal(c, u"vélo"_s); }), 3);
        QCOMPARE(*m_office->read([](Connection &c) { return searchTotal(c, u"vélo is:closed"_s); }), 1);
        QCOMPARE(*m_office->read([](Connection &c) { return searchTotal(c, QString()); }), 6);
    }

    void countsEveryDispositionWithoutOurs()
    {
        const auto counts = *m_office->read(
            [](Connection &c) -> Result<QMap<Disposition, qint64>> { return dispositionCounts(c); });
        QCOMPARE(counts.value(Disposition::New), 2);
        QCOMPARE(counts.value(Disposition::Assigned), 1);
        QCOMPARE(counts.value(Disposition::Replied), 1);
        QCOMPARE(counts.value(Disposition::Closed), 1);
        QCOMPARE(counts.size(), 4);
    }

    void namesOrders()
    {
        QCOMPARE(orderNamed(u"newest"), Order::Newest);
        QCOMPARE(orderNamed(u"oldest"), Order::Oldest);
        QCOMPARE(orderNamed(u"urgency"), Order::Urgency);
        QVERIFY(!orderNamed(u"random"));
    }
};

VIGIE_TEST_MAIN(FeedTest)
#include "feedtest.moc"
