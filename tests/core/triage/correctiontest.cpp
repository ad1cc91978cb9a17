// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/correction.h"

#include "inbox/feed.h"
#include "inbox/intake.h"
#include "support/office.h"
#include "support/vigietest.h"
#include "triage/retriage.h"

using namespace vigie;
using namespace vigie::triage;
using namespace vigie::test;
using namespace Qt::StringLiterals;
using inbox::Decision;
using inbox::Judgement;
using inbox::Sentiment;
using workspace::Connection;

class CorrectionTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<const ShippedTriage> m_shipped = std::make_shared<ShippedTriage>();
    std::shared_ptr<Taught> m_taught;
    std::unique_ptr<Office> m_office;

    inbox::Judge judge() const { return judgeWith(m_shipped, m_taught); }
    qint64 takeIn(const QByteArray &lines, const inbox::Judge &judge)
    {
        const QString path = m_office->file(u"in.jsonl"_s, lines);
        const auto report = await(inbox::importFiles(*m_office->workspace, m_office->actor(),
                                                     {.files = {path}, .judge = judge}, {}, nullptr));
        return report.value().added;
    }
    QList<inbox::Mention> all()
    {
        return *m_office->read([](Connection &c) -> Result<QList<inbox::Mention>> {
            return inbox::mentionsAt(c, *inbox::feedKeys(c, {.order = inbox::Order::Oldest}));
        });
    }
    Result<JudgementChanges> say(const QList<qint64> &keys, const Correction &correction,
                                 const QString &who = {})
    {
        const auto actor = m_office->actor(who);
        return m_office->write([&](Connection &c) { return correct(c, actor, keys, correction); });
    }
    Result<void> putBackAll(const JudgementChanges &changes, bool again)
    {
        const auto actor = m_office->actor();
        return m_office->write([&](Connection &c) { return putBack(c, actor, changes, again); });
    }
    std::size_t labelCount()
    {
        return *m_office->read([](Connection &c) -> Result<std::size_t> { return labels(c).size(); });
    }
    Result<Retriaged> again(Which which = Which::All)
    {
        return await(
            retriage(*m_office->workspace, which, judge(), {}, std::make_shared<std::atomic_bool>(false)));
    }

    static constexpr char three[] =
        "{\"id\":\"1\",\"posted_at\":\"2026-11-01T10:00:00Z\",\"text\":\"Toujours pas livré, c'est une "
        "honte, je suis "
        "très déçu.\"}\n"
        "{\"id\":\"2\",\"posted_at\":\"2026-11-01T11:00:00Z\",\"text\":\"Merci pour votre aide, service "
        "parfait !\"}\n"
        "{\"id\":\"3\",\"posted_at\":\"2026-11-01T12:00:00Z\",\"text\":\"Vous êtes ouverts le samedi ?\"}\n";

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<Office>();
        m_taught = std::make_shared<Taught>();
    }
    void cleanup() { m_office.reset(); }

    void whatIsTakenInIsJudged()
    {
        QCOMPARE(takeIn(three, judge()), 3);
        const auto mentions = all();
        QCOMPARE(mentions[0].judgement->sentiment, Sentiment::Negative);
        QVERIFY(mentions[0].judgement->senses.testFlag(inbox::Sense::Complaint));
        QCOMPARE(mentions[0].language, u"fr"_s);
        QCOMPARE(mentions[1].judgement->sentiment, Sentiment::Positive);
        QVERIFY(mentions[2].judgement->senses.testFlag(inbox::Sense::Question));
        QVERIFY(!mentions[2].judgement->decided);
    }

    void theFeedIsNarrowedToWhatWasFound()
    {
        takeIn(three, judge());
        const auto found = [this](const QString &name) {
            return m_office->read([&](Connection &c) { return inbox::feedKeys(c, {.found = {name}}); })
                ->size();
        };
        QCOMPARE(found(u"complaint"_s), 1);
        QCOMPARE(found(u"question"_s), 1);
        QCOMPARE(found(u"urgent"_s), 0);
    }

    void aCorrectionHoldsIsUndoneAndDoneAgain()
    {
        takeIn(three, judge());
        const inbox::Mention before = all().first();
        const auto changes = say({before.key}, {.sentiment = Sentiment::Positive, .abuse = true});
        REQUIRE_OK(changes);
        QCOMPARE(changes->size(), 1);
        Judgement now = *all().first().judgement;
        QCOMPARE(now.sentiment, Sentiment::Positive);
        QCOMPARE(now.abuse, inbox::Abuse::Clear);
        QVERIFY(now.decided.testFlag(Decision::Sentiment) && now.decided.testFlag(Decision::Abuse));
        QVERIFY(!now.decided.testFlag(Decision::Senses) && !now.isToCheck());
        QCOMPARE(labelCount(), 1U);
        REQUIRE_OK(putBackAll(*changes, false));
        QCOMPARE(all().first().judgement, before.judgement);
        QCOMPARE(labelCount(), 0U);
        REQUIRE_OK(putBackAll(*changes, true));
        QCOMPARE(*all().first().judgement, now);
        QCOMPARE(labelCount(), 1U);
        QCOMPARE(say({before.key}, {.sentiment = Sentiment::Positive, .abuse = true})->size(),
                 0); // stands so
    }

    void anUndoThatComesTooLateChangesNothing()
    {
        takeIn(three, judge());
        const qint64 key = all().first().key;
        const auto first = say({key}, {.sentiment = Sentiment::Neutral});
        REQUIRE_OK(say({key}, {.sentiment = Sentiment::Positive}));
        REQUIRE_ERROR(putBackAll(*first, false), ErrorCode::ChangedMeanwhile);
        QCOMPARE(all().first().judgement->sentiment, Sentiment::Positive);
    }

    void onlyWhoModeratesCorrects()
    {
        takeIn(three, judge());
        m_office->hire(u"Dora"_s, team::Role::Director);
        REQUIRE_ERROR(say({all().first().key}, {.abuse = true}, u"Dora"_s), ErrorCode::NotPermitted);
        REQUIRE_ERROR(say({12345}, {}), ErrorCode::NotFound);
    }

    void triageAgainKeepsWhatAPersonDecided()
    {
        takeIn(three, judge());
        const auto mentions = all();
        REQUIRE_OK(say({mentions[0].key}, {.sentiment = Sentiment::Positive}));
        REQUIRE_OK(say({mentions[1].key}, {})); // found right
        const auto counts = again();
        REQUIRE_OK(counts);
        QCOMPARE(counts->read, 3);
        QCOMPARE(counts->kept, 2);
        QCOMPARE(all()[0].judgement->sentiment, Sentiment::Positive);
        QVERIFY(all()[1].judgement->decided.testFlag(Decision::Checked));
        QCOMPARE(all()[2].judgement, mentions[2].judgement);
        QCOMPARE(again()->changed, 0); // nothing is left to change
    }

    void whatCameWithoutTriageIsFoundLater()
    {
        takeIn(three, {});
        QVERIFY(!all().first().judgement);
        REQUIRE_OK(say({all().first().key}, {.abuse = true})); // nothing to correct yet
        QCOMPARE(again(Which::Missing)->changed, 3);
        QCOMPARE(all().first().language, u"fr"_s);
        QCOMPARE(again(Which::Missing)->read, 0);
    }

    void aCancelledRunEndsInGoodOrder()
    {
        takeIn(three, {});
        const auto counts = await(retriage(*m_office->workspace, Which::All, judge(), {},
                                           std::make_shared<std::atomic_bool>(true)));
        REQUIRE_OK(counts);
        QVERIFY(counts->cancelled);
        QCOMPARE(counts->changed, 0);
    }

    void anEditedMessageIsJudgedAnew()
    {
        takeIn(three, judge());
        takeIn("{\"id\":\"2\",\"posted_at\":\"2026-11-01T11:00:00Z\",\"text\":\"Service nul, je suis très "
               "déçu, c'est une "
               "honte.\"}\n",
               judge());
        QCOMPARE(all()[1].judgement->sentiment, Sentiment::Negative);
        REQUIRE_OK(say({all()[0].key}, {.sentiment = Sentiment::Neutral}));
        takeIn("{\"id\":\"1\",\"posted_at\":\"2026-11-01T10:00:00Z\",\"text\":\"Tout va bien maintenant, "
               "merci !\"}\n",
               judge());
        QCOMPARE(all()[0].judgement->sentiment, Sentiment::Neutral); // decided
    }

    void learnsFromCorrectionsAndKeepsWhatItLearned()
    {
        QByteArray lines;
        for (int i = 0; i < 60; ++i)
            lines += "{\"id\":\"" + QByteArray::number(i) +
                     "\",\"posted_at\":\"2026-11-01T10:00:00Z\",\"text\":\"Le " +
                     (i % 2 ? "zorglub" : "bidulon") + " numéro " + QByteArray::number(i) +
                     " est arrivé\"}\n";
        takeIn(lines, judge());
        for (const inbox::Mention &mention : all())
            REQUIRE_OK(
                say({mention.key}, {.sentiment = mention.text.contains("zorglub"_L1) ? Sentiment::Negative
                                                                                     : Sentiment::Positive}));
        const auto learnt = await(learn(*m_office->workspace, m_shipped, m_taught));
        REQUIRE_OK(learnt);
        QVERIFY(*learnt >= 60);
        const QString text = u"Encore un zorglub est arrivé"_s;
        QCOMPARE(verdictOf(m_shipped->get(), *m_taught, {.text = text, .language = u"fr"_s}).sentiment,
                 Sentiment::Negative);
        const auto kept = m_office->read([](Connection &c) -> Result<Model> { return learnedModel(c); });
        Taught reopened;
        reopened.replace(*kept);
        QCOMPARE(verdictOf(m_shipped->get(), reopened, {.text = text, .language = u"fr"_s}).sentiment,
                 Sentiment::Negative);
    }

    void measuresItselfByWhatColleaguesLookedAt()
    {
        takeIn(three, judge());
        const auto mentions = all();
        REQUIRE_OK(say({mentions[0].key}, {.sentiment = Sentiment::Positive}));
        REQUIRE_OK(
            say({mentions[0].key}, {.sentiment = Sentiment::Neutral})); // a second thought is no second error
        REQUIRE_OK(say({mentions[1].key}, {}));
        const auto months = m_office->read([](Connection &c) -> Result<QList<MeasuredMonth>> {
            return measuredError(c, QTimeZone("Europe/Paris"));
        });
        QCOMPARE(months->size(), 1);
        QCOMPARE(months->first().sentiment.looked, 2);
        QCOMPARE(months->first().sentiment.wrong, 1);
        QCOMPARE(months->first().abuse.looked, 1);
        QCOMPARE(months->first().abuse.wrong, 0);
    }

    void whatItIsUnsureOfWaitsByRisk()
    {
        takeIn("{\"id\":\"1\",\"posted_at\":\"2026-11-01T10:00:00Z\",\"text\":\"La batterie a pris feu, mon "
               "fils est à "
               "l'hôpital\"}\n"
               "{\"id\":\"2\",\"posted_at\":\"2026-11-01T11:00:00Z\",\"text\":\"Danke für die schnelle "
               "Lieferung, sehr "
               "gut\"}\n",
               judge());
        const auto waiting = [this] {
            return *m_office->read([](Connection &c) -> Result<ToCheck> { return toCheck(c, 20); });
        };
        const qint64 fire = all().first().key;
        QCOMPARE(waiting().urgent, 1);
        QCOMPARE(waiting().unsure, 1);
        QCOMPARE(waiting().keys.size(), 2);
        QCOMPARE(waiting().keys.first(), fire);
        REQUIRE_OK(say({fire}, {})); // it is urgent, and stays so until it is answered
        QCOMPARE(waiting().urgent, 1);
        REQUIRE_OK(say({fire}, {.perils = inbox::Perils()}));
        QCOMPARE(waiting().urgent, 0);
        QCOMPARE(waiting().keys.size(), 1);
        QCOMPARE(again()->changed, 0); // a false alarm stays one
        REQUIRE_OK(say({fire}, {.perils = inbox::Peril::Safety}));
        QCOMPARE(waiting().urgent, 1);
    }
};

VIGIE_TEST_MAIN(CorrectionTest)
#include "correctiontest.moc"
