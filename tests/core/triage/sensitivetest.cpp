// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/sensitive.h"

#include "inbox/feed.h"
#include "inbox/intake.h"
#include "inbox/threadpost.h"
#include "support/office.h"
#include "support/vigietest.h"
#include "triage/correction.h"
#include "triage/retriage.h"
#include "workspace/activity.h"

using namespace vigie;
using namespace vigie::triage;
using namespace vigie::test;
using namespace Qt::StringLiterals;
using inbox::WhyAsked;
using workspace::Connection;

/// Posts that are marked as sensitive, and what is asked of what stands under them.
class SensitiveTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<const ShippedTriage> m_shipped = std::make_shared<ShippedTriage>();
    std::shared_ptr<Taught> m_taught;
    std::unique_ptr<Office> m_office;
    int m_taken = 0;

    inbox::Judge judge() const { return judgeWith(m_shipped, m_taught); }
    void comment(const QString &text, const QString &under = u"Adieu Yann, notre collègue"_s)
    {
        const QString title =
            under.isEmpty() ? QString() : u",\"kind\":\"comment\",\"parent_title\":\"%1\""_s.arg(under);
        const QString line =
            u"{\"id\":\"%1\",\"posted_at\":\"2026-11-01T10:%2:00Z\",\"language\":\"fr\",\"text\":\"%3\"%4}\n"_s
                .arg(m_taken)
                .arg(m_taken, 2, 10, QChar(u'0'))
                .arg(text, title);
        const QString file = m_office->file(u"in%1.jsonl"_s.arg(m_taken++), line.toUtf8());
        const auto report =
            await(inbox::importFiles(*m_office->workspace, m_office->actor(),
                                     {.files = {file}, .channel = u"Page"_s, .judge = judge()}, {}, nullptr));
        QCOMPARE(report.value().added, 1);
    }
    qint64 keyOf(const QString &text)
    {
        return *m_office->read([&](Connection &c) -> Result<qint64> {
            for (const qint64 key : *inbox::feedKeys(c, {}))
                if (inbox::mentionAt(c, key)->text == text)
                    return key;
            return 0;
        });
    }
    WhyAsked why(const QString &text)
    {
        return *m_office->read([key = keyOf(text)](Connection &c) -> Result<WhyAsked> {
            return inbox::mentionAt(c, key)->judgement->asked;
        });
    }
    Result<bool> mark(const QString &text, bool sensitive, const QString &who = {})
    {
        const auto actor = m_office->actor(who);
        return m_office->write([&, key = keyOf(text)](Connection &c) {
            return markSensitive(c, actor, subjectOf(c, key), sensitive, judge());
        });
    }
    bool isMarked(const QString &text)
    {
        return *m_office->read(
            [key = keyOf(text)](Connection &c) -> Result<bool> { return isSensitive(c, subjectOf(c, key)); });
    }

private Q_SLOTS:
    void initTestCase() { QTest::setThrowOnFail(true); }
    void init()
    {
        m_office = std::make_unique<Office>();
        m_taught = std::make_shared<Taught>();
        m_taken = 0;
    }
    void cleanup() { m_office.reset(); }

    void shortOnesAreAskedOnlyUnderASensitivePost_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("asked");
        QTest::newRow("one word") << u"mdr"_s << true;
        QTest::newRow("emoji") << u"😂😂😂"_s << true;
        QTest::newRow("long") << u"Toutes nos pensées vont à sa famille et à ses enfants."_s << false;
    }
    void shortOnesAreAskedOnlyUnderASensitivePost()
    {
        QFETCH(QString, text);
        QFETCH(bool, asked);
        comment(text);
        QCOMPARE(why(text), WhyAsked::None);
        REQUIRE_OK(mark(text, true));
        QVERIFY(isMarked(text));
        QCOMPARE(why(text) != WhyAsked::None, asked);
        REQUIRE_OK(mark(text, false));
        QCOMPARE(why(text), WhyAsked::None);
    }

    void theMarkHoldsForAllUnderThatPostAndForWhatComesLater()
    {
        comment(u"mdr"_s);
        comment(u"lol"_s);
        comment(u"ptdr"_s, u"Nos horaires de Noël"_s);
        REQUIRE_OK(mark(u"mdr"_s, true));
        QCOMPARE(why(u"lol"_s), WhyAsked::Sensitive);
        QCOMPARE(why(u"ptdr"_s), WhyAsked::None);
        comment(u"top"_s);
        QCOMPARE(why(u"top"_s), WhyAsked::Sensitive);
        comment(u"super"_s, u"Nos horaires de Noël"_s);
        QCOMPARE(why(u"super"_s), WhyAsked::None);
        QCOMPARE(await(retriage(*m_office->workspace, Which::All, judge(), {},
                                std::make_shared<std::atomic_bool>(false)))
                     ->changed,
                 0); // which knows of it, too
    }

    void whatStandsUnderNoPostIsMarkedByItself()
    {
        comment(u"mdr"_s, {});
        comment(u"lol"_s, {});
        REQUIRE_OK(mark(u"mdr"_s, true));
        QCOMPARE(why(u"mdr"_s), WhyAsked::Sensitive);
        QCOMPARE(why(u"lol"_s), WhyAsked::None);
        QVERIFY(!isMarked(u"lol"_s));
        QCOMPARE(await(retriage(*m_office->workspace, Which::All, judge(), {},
                                std::make_shared<std::atomic_bool>(false)))
                     ->changed,
                 0);
        REQUIRE_OK(mark(u"mdr"_s, false));
        QVERIFY(!isMarked(u"mdr"_s));
    }

    void whatAColleagueDecidedStaysAndIsAskedNoMore()
    {
        comment(u"mdr"_s);
        const auto actor = m_office->actor();
        REQUIRE_OK(m_office->write([&, key = keyOf(u"mdr"_s)](Connection &c) {
            return correct(c, actor, {key}, {.sentiment = inbox::Sentiment::Negative});
        }));
        REQUIRE_OK(mark(u"mdr"_s, true));
        const auto judgement =
            m_office->read([key = keyOf(u"mdr"_s)](Connection &c) -> Result<inbox::Judgement> {
                return *inbox::mentionAt(c, key)->judgement;
            });
        QCOMPARE(judgement->sentiment, inbox::Sentiment::Negative);
        QVERIFY(!judgement->isToCheck());
    }

    void markingTwiceIsOneAndNeedsTheRight()
    {
        comment(u"mdr"_s);
        m_office->hire(u"Lecteur"_s, team::Role::Director);
        REQUIRE_ERROR(mark(u"mdr"_s, true, u"Lecteur"_s), ErrorCode::NotPermitted);
        QVERIFY(*mark(u"mdr"_s, true));
        QVERIFY(!*mark(u"mdr"_s, true));
        const auto actor = m_office->actor();
        REQUIRE_ERROR(m_office->write(
                          [&](Connection &c) { return markSensitive(c, actor, {.thread = 4711}, true, {}); }),
                      ErrorCode::NotFound);
        REQUIRE_ERROR(m_office->write([&](Connection &c) {
            return markSensitive(c, actor, {.mention = 4711}, true, {});
        }),
                      ErrorCode::NotFound);
    }
};

VIGIE_TEST_MAIN(SensitiveTest)
#include "sensitivetest.moc"
