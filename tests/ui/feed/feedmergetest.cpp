// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/feedmerge.h"
#include "support/vigietest.h"

#include <QRandomGenerator>

using namespace vigie::ui;
using Keys = QList<qint64>;

/// The list after what the merge does at once.
static Keys applied(Keys shown, const FeedMerge &merge)
{
    for (const qsizetype row : merge.remove)
        shown.removeAt(row);
    for (const auto &[row, key] : merge.insert)
        shown.insert(row, key);
    return shown;
}

class FeedMergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWaits_data()
    {
        QTest::addColumn<Keys>("shown");
        QTest::addColumn<Keys>("fresh");
        QTest::addColumn<Keys>("own");
        QTest::addColumn<Keys>("now");
        QTest::addColumn<int>("added");
        QTest::addColumn<int>("gone");
        QTest::addColumn<int>("risen");
        QTest::newRow("the same") << Keys{3, 2, 1} << Keys{3, 2, 1} << Keys{} << Keys{3, 2, 1} << 0 << 0 << 0;
        QTest::newRow("new ones wait")
            << Keys{3, 2, 1} << Keys{5, 4, 3, 2, 1} << Keys{} << Keys{3, 2, 1} << 2 << 0 << 0;
        QTest::newRow("what others took away stays")
            << Keys{3, 2, 1} << Keys{3, 1} << Keys{} << Keys{3, 2, 1} << 0 << 1 << 0;
        QTest::newRow("what this window took away goes")
            << Keys{3, 2, 1} << Keys{3, 1} << Keys{2} << Keys{3, 1} << 0 << 0 << 0;
        QTest::newRow("what this window brought back comes in its place")
            << Keys{3, 1} << Keys{3, 2, 1} << Keys{2} << Keys{3, 2, 1} << 0 << 0 << 0;
        QTest::newRow("brought back at the top")
            << Keys{2, 1} << Keys{3, 2, 1} << Keys{3} << Keys{3, 2, 1} << 0 << 0 << 0;
        QTest::newRow("own and others at once")
            << Keys{4, 3, 2, 1} << Keys{6, 5, 4, 1} << Keys{3, 6} << Keys{6, 4, 2, 1} << 1 << 1 << 0;
        QTest::newRow("another order among the first is no news")
            << Keys{1, 2, 3} << Keys{3, 1, 2} << Keys{} << Keys{1, 2, 3} << 0 << 0 << 0;
        const Keys twelve{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
        const Keys twelfthFirst{12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
        QTest::newRow("one comes to the top") << twelve << twelfthFirst << Keys{} << twelve << 0 << 0 << 1;
        QTest::newRow("one that this window touched comes there")
            << twelve << twelfthFirst << Keys{12} << twelve << 0 << 0 << 0;
        QTest::newRow("one moves up since another has gone")
            << twelve << Keys{1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12} << Keys{} << twelve << 0 << 1 << 0;
        QTest::newRow("two of this window's next to each other")
            << Keys{5, 1} << Keys{5, 4, 3, 1} << Keys{3, 4} << Keys{5, 4, 3, 1} << 0 << 0 << 0;
    }

    void saysWhatWaits()
    {
        QFETCH(Keys, shown);
        QFETCH(Keys, fresh);
        QFETCH(Keys, own);
        QFETCH(Keys, now);
        const FeedMerge merge = mergeFeed(shown, fresh, QSet<qint64>(own.begin(), own.end()));
        QCOMPARE(applied(shown, merge), now);
        QCOMPARE(merge.fresh, fresh);
        QFETCH(int, added);
        QFETCH(int, gone);
        QFETCH(int, risen);
        QCOMPARE(merge.added, added);
        QCOMPARE(merge.gone, gone);
        QCOMPARE(merge.risen, risen);
        QCOMPARE(merge.waits(), added > 0 || gone > 0 || risen > 0);
    }

    void whatThisWindowDidIsAlwaysInItsPlace()
    {
        QRandomGenerator random(20261122);
        for (int round = 0; round < 300; ++round) {
            Keys shown;
            Keys fresh;
            QSet<qint64> own;
            for (qint64 key = 40; key > 0; --key) {
                const bool before = random.bounded(2) == 0;
                const bool after = random.bounded(2) == 0;
                if (before)
                    shown.append(key);
                if (after)
                    fresh.append(key);
                if (random.bounded(3) == 0)
                    own.insert(key);
            }
            const FeedMerge merge = mergeFeed(shown, fresh, own);
            const Keys now = applied(shown, merge);
            QVERIFY(std::ranges::is_sorted(now, std::greater()));
            for (const qint64 key : std::as_const(own))
                QCOMPARE(now.contains(key), fresh.contains(key));
            Keys waiting;
            for (const qint64 key : std::as_const(fresh)) {
                if (!now.contains(key))
                    waiting.append(key);
            }
            QCOMPARE(merge.added, waiting.size());
            QCOMPARE(merge.risen, 0);
        }
    }
};

VIGIE_TEST_MAIN(FeedMergeTest)
#include "feedmergetest.moc"
