// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/bysilence.h"

#include "inbox/feed.h"
#include "support/office.h"
#include "support/rows.h"
#include "support/times.h"
#include "support/vigietest.h"
#include "triage/silence.h"
#include "triage/timetable.h"
#include "workspace/connection.h"
#include "workspace/statement.h"

using namespace vigie;
using namespace vigie::test;
using namespace Qt::StringLiterals;
using inbox::Disposition;
using inbox::Filter;
using inbox::Order;
using workspace::Connection;

/// The feed by urgency over a workspace: what silence.h says, asked of the file.
class BySilenceTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Office> m_office;

    QStringList feed(const Filter &filter = {.order = Order::Urgency})
    {
        return *m_office->read([&](Connection &c) -> Result<QStringList> {
            QStringList texts;
            for (const inbox::Mention &mention :
                 inbox::mentionsAt(c, *inbox::feedKeys(c, filter, triage::bySilence)))
                texts.append(mention.text);
            return texts;
        });
    }
    void add(const MentionRow &mention) { addMention(*m_office, mention); }

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<Office>();
        m_office->clock.set(u"2026-11-20T15:00:00+01:00"_s); // a Friday
    }

    void whatWaitsLongerStandsHigherUntilItFades()
    {
        add({.postedAt = u"2026-11-20T09:00:00+01:00"_s, .text = u"this morning"_s});
        add({.postedAt = u"2026-11-20T14:00:00+01:00"_s, .text = u"an hour ago"_s});
        add({.postedAt = u"2026-11-10T10:00:00+01:00"_s, .text = u"ten days ago"_s});
        add({.postedAt = u"2026-10-01T10:00:00+02:00"_s, .text = u"in October"_s});
        add({.postedAt = u"2025-10-01T10:00:00+02:00"_s, .text = u"a year ago"_s});
        add({.postedAt = u"2026-11-20T08:00:00+01:00"_s,
             .disposition = Disposition::Closed,
             .text = u"done"_s});
        add({.postedAt = u"2026-11-20T08:30:00+01:00"_s,
             .disposition = Disposition::WaitingCustomer,
             .text = u"theirs to answer"_s});
        QCOMPARE(feed(), (QStringList{u"this morning"_s, u"an hour ago"_s, u"ten days ago"_s, u"in October"_s,
                                      u"a year ago"_s, u"theirs to answer"_s, u"done"_s}));
    }

    void twoStarsStandBeforeAPrivateQuestion()
    {
        add({.postedAt = u"2026-11-20T12:00:00+01:00"_s, .text = u"private"_s, .isPrivate = true});
        add({.postedAt = u"2026-11-20T13:00:00+01:00"_s, .text = u"public"_s});
        add({.postedAt = u"2026-11-20T14:00:00+01:00"_s, .text = u"stars"_s, .rating = 2});
        QCOMPARE(feed(), (QStringList{u"stars"_s, u"public"_s, u"private"_s}));
    }

    void whatARulePutForwardStandsFirst()
    {
        const qint64 later =
            addMention(*m_office, {.postedAt = u"2026-11-20T14:00:00+01:00"_s, .text = u"later"_s});
        add({.postedAt = u"2026-11-20T10:00:00+01:00"_s, .text = u"earlier"_s});
        QCOMPARE(feed(), (QStringList{u"earlier"_s, u"later"_s}));
        REQUIRE_OK(m_office->write([later](Connection &c) -> Result<void> {
            c.statement("UPDATE mention SET priority = 1 WHERE key = ?").bind(0, later).run();
            return {};
        }));
        QCOMPARE(feed(), (QStringList{u"later"_s, u"earlier"_s}));
    }

    void aReviewSiteIsOneByItsService()
    {
        add({.postedAt = u"2026-11-20T13:00:00+01:00"_s, .text = u"here"_s});
        add({.postedAt = u"2026-11-20T13:00:01+01:00"_s,
             .channel = u"Avis"_s,
             .text = u"there"_s,
             .service = u"google-review"_s});
        QCOMPARE(feed(), (QStringList{u"there"_s, u"here"_s}));
    }

    void aChannelThatIsClosedDoesNotCount()
    {
        add({.postedAt = u"2026-11-20T10:00:00+01:00"_s, .channel = u"Weekend only"_s, .text = u"closed"_s});
        add({.postedAt = u"2026-11-20T13:00:00+01:00"_s, .text = u"open"_s});
        QCOMPARE(feed(), (QStringList{u"closed"_s, u"open"_s}));
        REQUIRE_OK(m_office->write([anne = m_office->actor()](Connection &c) {
            triage::AnswerTimes weekend;
            weekend.hours.week = {};
            weekend.hours.week[5] = {{9 * 60, 17 * 60}};
            workspace::Statement row = c.statement("SELECT id FROM channel WHERE name = 'Weekend only'");
            row.step();
            const qint64 channel = row.integer(0);
            row.reset();
            return triage::setAnswerTimes(c, anne, channel, weekend);
        }));
        QCOMPARE(feed(), (QStringList{u"open"_s, u"closed"_s}));
    }

    void saysWhatIsLate()
    {
        const auto unkept = [&] {
            return *m_office->read(
                [](Connection &c) -> Result<triage::Unkept> { return triage::unkept(c, c.now()); });
        };
        QCOMPARE(unkept().late, 0);
        QCOMPARE(unkept().oldest, 0);
        add({.postedAt = u"2026-10-01T10:00:00+02:00"_s, .text = u"history"_s});
        QCOMPARE(unkept().oldest, 0);
        const qint64 question = addMention(*m_office, {.postedAt = u"2026-11-20T09:00:00+01:00"_s});
        const qint64 stars = addMention(*m_office, {.postedAt = u"2026-11-20T13:00:01+01:00"_s, .rating = 1});
        QCOMPARE(unkept().late, 0); // within two hours, and eight
        QCOMPARE(unkept().oldest, question);
        m_office->clock.advance(std::chrono::seconds(1));
        QCOMPARE(unkept().late, 1);
        QCOMPARE(unkept().first, stars);
        m_office->clock.set(u"2026-11-20T16:59:59+01:00"_s);
        QCOMPARE(unkept().late, 1);
        m_office->clock.set(u"2026-11-21T12:00:00+01:00"_s); // the doors closed at the very end
        QCOMPARE(unkept().late, 2);
        QCOMPARE(unkept().first, stars);
    }

    void aPageKeepsTheOrderOfTheFirst()
    {
        for (int i = 0; i < 7; ++i)
            add({.postedAt = u"2026-11-%1T10:00:00+01:00"_s.arg(9 + i, 2, 10, QChar(u'0')),
                 .text = QString::number(i)});
        const QStringList before = feed();
        QStringList paged;
        QString cursor;
        do {
            const auto page = m_office->read([&](Connection &c) {
                return inbox::feedPage(c, {.order = Order::Urgency}, 2, cursor, triage::bySilence);
            });
            REQUIRE_OK(page);
            for (const inbox::Mention &mention : page->mentions)
                paged.append(mention.text);
            cursor = page->cursor;
            m_office->clock.advance(std::chrono::hours(30)); // enough to turn the order round
        } while (!cursor.isEmpty());
        QCOMPARE(paged, before);
        QVERIFY(feed() != before);
    }
};

VIGIE_TEST_MAIN(BySilenceTest)
#include "bysilencetest.moc"
