// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/checking.h"

#include "inbox/feed.h"
#include "inbox/intake.h"
#include "inbox/mentionstore.h"
#include "support/office.h"
#include "support/vigietest.h"
#include "triage/correction.h"
#include "triage/retriage.h"

using namespace vigie;
using namespace vigie::triage;
using namespace vigie::test;
using namespace Qt::StringLiterals;
using inbox::Judgement;
using inbox::WhyAsked;
using workspace::Connection;

/// What colleagues are asked, and how much of it a day.
class CheckingTest : public QObject
{
    Q_OBJECT

    static const inline QTimeZone paris{"Europe/Paris"};
    std::unique_ptr<Office> m_office;

    /// Says what the text says of itself: "urgent", "abuse 40", "unsure", "sure".
    static inbox::Judged byItsWords(const inbox::ToJudge &asked)
    {
        Judgement judgement{.sentimentPercent = 50};
        if (asked.text.startsWith(u"urgent")) {
            judgement.perils = inbox::Peril::Health;
            judgement.asked = WhyAsked::Urgency;
        } else if (asked.text.startsWith(u"abuse ")) {
            judgement.abuse = inbox::Abuse::Unsure;
            judgement.abusePercent = asked.text.sliced(6).toInt();
            judgement.asked = WhyAsked::Abuse;
        } else if (asked.text.startsWith(u"unsure")) {
            judgement.sentiment = inbox::Sentiment::Neutral;
            judgement.asked = WhyAsked::Sentiment;
        }
        return {judgement, {}};
    }
    void takeIn(const QStringList &texts, const inbox::Judge &judge = inbox::Judge(byItsWords))
    {
        QByteArray lines;
        for (qsizetype i = 0; i < texts.size(); ++i)
            lines += u"{\"id\":\"%1\",\"posted_at\":\"2026-11-01T10:%2:00Z\",\"text\":\"%3\"}\n"_s.arg(i)
                         .arg(i, 2, 10, QChar(u'0'))
                         .arg(texts.at(i))
                         .toUtf8();
        const auto report = await(inbox::importFiles(
            *m_office->workspace, m_office->actor(),
            {.files = {m_office->file(u"in.jsonl"_s, lines)}, .judge = judge}, {}, nullptr));
        QCOMPARE(report.value().added, texts.size());
    }
    QStringList textsOf(const QList<qint64> &keys)
    {
        return *m_office->read([&keys](Connection &c) -> Result<QStringList> {
            QStringList texts;
            for (const qint64 key : keys)
                texts.append(inbox::mentionAt(c, key)->text);
            return texts;
        });
    }
    Checklist list(int most = 50)
    {
        return *m_office->read(
            [most](Connection &c) -> Result<Checklist> { return checklist(c, paris, most); });
    }
    JudgementChanges say(const QList<qint64> &keys, const Correction &correction = {})
    {
        const auto actor = m_office->actor();
        const auto changes =
            m_office->write([&](Connection &c) { return correct(c, actor, keys, correction); });
        return changes.value();
    }
    static QStringList unsure(int count)
    {
        QStringList texts;
        for (int i = 0; i < count; ++i)
            texts.append(u"unsure %1"_s.arg(i));
        return texts;
    }

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<Office>();
        m_office->clock.set(u"2026-11-20T09:00:00Z"_s);
    }
    void cleanup() { m_office.reset(); }

    void asksByRiskAndOfTheSameRiskTheNewestFirst()
    {
        takeIn({u"unsure 1"_s, u"sure"_s, u"abuse 30"_s, u"urgent"_s, u"unsure 2"_s, u"abuse 70"_s});
        const Checklist all = list();
        QCOMPARE(textsOf(all.urgent), QStringList{u"urgent"_s});
        QCOMPARE(textsOf(all.unsure),
                 (QStringList{u"abuse 70"_s, u"abuse 30"_s, u"unsure 2"_s, u"unsure 1"_s}));
        QCOMPARE(all.allUnsure, 4);
        QCOMPARE(list(1).unsure.size(), 1);
        QCOMPARE(list(1).allUnsure, 4);
    }

    void asksForTwentyADayAndUrgentOnesWhateverTheirNumber()
    {
        takeIn(unsure(30) + QStringList(25, u"urgent"_s));
        QCOMPARE(list().today().size(), 25 + mostChecksADay);
        say(list().urgent.first(5)); // counts against nothing
        QCOMPARE(list().today().size(), 20 + mostChecksADay);
        say(list().unsure.first(3));
        QCOMPARE(list().lookedToday, 3);
        QCOMPARE(list().today().size(), 20 + mostChecksADay - 3);
        say(list().unsure.first(17));
        QCOMPARE(list().leftToday(), 0);
        QCOMPARE(list().today().size(), 20);
        QCOMPARE(list().allUnsure, 10);
    }

    void theDayIsTheWorkspaces()
    {
        takeIn(unsure(30));
        m_office->clock.set(u"2026-11-20T22:30:00Z"_s); // half past eleven in Paris
        say(list().unsure.first(20));
        QCOMPARE(list().leftToday(), 0);
        m_office->clock.set(u"2026-11-20T23:30:00Z"_s); // half past midnight
        QCOMPARE(list().lookedToday, 0);
        QCOMPARE(list().today().size(), 10);
    }

    void whatWasNotAskedAndSecondThoughtsAndWhatIsTakenBackDoNotCount()
    {
        takeIn({u"unsure 1"_s, u"sure"_s});
        const qint64 sure = m_office
                                ->read([](Connection &c) -> Result<qint64> {
                                    return inbox::feedKeys(c, {.order = inbox::Order::Newest})->first();
                                })
                                .value();
        say({sure});
        QCOMPARE(list().lookedToday, 0);
        const QList<qint64> asked = list().unsure;
        say(asked, {.sentiment = inbox::Sentiment::Negative});
        const JudgementChanges second = say(asked, {.sentiment = inbox::Sentiment::Positive});
        QCOMPARE(list().lookedToday, 1);
        const auto actor = m_office->actor();
        REQUIRE_OK(m_office->write([&](Connection &c) { return putBack(c, actor, second, false); }));
        QCOMPARE(list().lookedToday, 1);
    }

    void whatIsAnsweredClosedOrGoneIsNotAskedStill()
    {
        takeIn(unsure(4));
        const QList<qint64> keys = list().unsure;
        say({keys.at(0)});
        REQUIRE_OK(m_office->write([&keys](Connection &c) -> Result<void> {
            c.statement("UPDATE mention SET disposition = 8 WHERE key = ?").bind(0, keys.at(1)).run();
            c.statement("DELETE FROM mention WHERE key = ?").bind(0, keys.at(2)).run();
            return {};
        }));
        const auto still =
            m_office->read([&keys](Connection &c) -> Result<QSet<qint64>> { return askedStill(c, keys); });
        QCOMPARE(*still, QSet<qint64>{keys.at(3)});
        QCOMPARE(list().unsure, QList<qint64>{keys.at(3)});
    }

    void whatMayBeUrgentIsCountedUntilItIsAnswered()
    {
        const auto shipped = std::make_shared<ShippedTriage>();
        const auto taught = std::make_shared<Taught>();
        takeIn({u"La batterie a pris feu, mon fils est à l'hôpital"_s,
                u"Danke für die schnelle Lieferung, sehr gut"_s},
               judgeWith(shipped, taught));
        const auto waiting = [this] {
            return *m_office->read([](Connection &c) -> Result<ToCheck> { return toCheck(c, 20); });
        };
        const qint64 fire = waiting().keys.first();
        QCOMPARE(waiting().urgent, 1);
        QCOMPARE(waiting().unsure, 1);
        QCOMPARE(waiting().keys.size(), 2);
        QCOMPARE(list().urgent, QList<qint64>{fire});
        say({fire}); // it is urgent, and stays so until it is answered
        QCOMPARE(waiting().urgent, 1);
        QVERIFY(list().urgent.isEmpty()); // and is asked no more
        say({fire}, {.perils = inbox::Perils()});
        QCOMPARE(waiting().urgent, 0);
        QCOMPARE(waiting().keys.size(), 1);
        QCOMPARE(await(retriage(*m_office->workspace, Which::All, judgeWith(shipped, taught), {},
                                std::make_shared<std::atomic_bool>(false)))
                     ->changed,
                 0); // a false alarm stays one
        say({fire}, {.perils = inbox::Peril::Safety});
        QCOMPARE(waiting().urgent, 1);
    }
};

VIGIE_TEST_MAIN(CheckingTest)
#include "checkingtest.moc"
