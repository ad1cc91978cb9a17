// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/ruling.h"

#include "inbox/feed.h"
#include "inbox/filing.h"
#include "inbox/intake.h"
#include "support/office.h"
#include "support/vigietest.h"
#include "triage/judging.h"
#include "triage/rulestore.h"
#include "workspace/connection.h"

using namespace vigie;
using namespace vigie::triage;
using namespace vigie::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using inbox::Disposition;
using inbox::Mention;
using inbox::Priority;
using workspace::Connection;

class RulingTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<const ShippedTriage> m_shipped = std::make_shared<ShippedTriage>();
    std::unique_ptr<Office> m_office;
    int m_files = 0;

    inbox::Judge judge() const { return judgeWith(m_shipped, std::make_shared<Taught>()); }
    Id keep(const QString &name, QList<Condition> conditions, QList<Action> actions)
    {
        const auto actor = m_office->actor();
        return m_office
            ->write([&](Connection &c) {
                return keepRule(c, actor,
                                {.id = {}, .name = name, .conditions = conditions, .actions = actions});
            })
            .value()
            .id;
    }
    Id onFire(QList<Action> actions)
    {
        return keep(u"Feu"_s, {{Field::Words, Comparison::Is, {u"feu"_s}}}, std::move(actions));
    }
    void takeIn(const QByteArray &lines, const inbox::Judge &judge)
    {
        const QString path = m_office->file(u"in%1.jsonl"_s.arg(++m_files), lines);
        const auto report =
            await(inbox::importFiles(*m_office->workspace, m_office->actor(),
                                     {.files = {path}, .channel = u"Avis"_s, .judge = judge}, {}, nullptr));
        QVERIFY(report && report->failures.isEmpty());
    }
    void takeIn(const QByteArray &lines) { takeIn(lines, judge()); }
    QList<Mention> all()
    {
        return *m_office->read([](Connection &c) -> Result<QList<Mention>> {
            return inbox::mentionsAt(c,
                                     *inbox::feedKeys(c, {.withOurs = true, .order = inbox::Order::Oldest}));
        });
    }
    QList<Ruled> ruled(qint64 key)
    {
        return *m_office->read([=](Connection &c) -> Result<QList<Ruled>> { return ruledOn(c, key); });
    }
    QList<workspace::ActivityRow> activity(const Id &id)
    {
        return *m_office->read([=](Connection &c) -> Result<QList<workspace::ActivityRow>> {
            return workspace::activityOf(c, id, 50);
        });
    }
    Undone undo(const Id &rule, qint64 key = 0)
    {
        const auto actor = m_office->actor();
        return m_office->write([&](Connection &c) { return undoRuled(c, actor, rule, key); }).value();
    }
    QList<qint64> comeBack()
    {
        return *m_office->write(
            [](Connection &c) -> Result<QList<qint64>> { return returnFromCommunity(c); });
    }
    template <typename Work>
    void asAnne(const Work &work)
    {
        const auto actor = m_office->actor();
        REQUIRE_OK(m_office->write([&](Connection &c) { return work(c, actor); }));
    }

    static constexpr char two[] = "{\"id\":\"1\",\"posted_at\":\"2026-11-22T10:00:00Z\",\"author_name\":"
                                  "\"Léa\",\"text\":\"La batterie a pris feu !\"}\n"
                                  "{\"id\":\"2\",\"posted_at\":\"2026-11-22T11:00:00Z\",\"author_name\":"
                                  "\"Paul\",\"text\":\"Vous êtes ouverts le samedi ?\"}\n";

private Q_SLOTS:
    void init() { m_office = std::make_unique<Office>(); }

    void actsOnWhatComesIn()
    {
        const auto claire = m_office->hire(u"Claire"_s);
        (void)onFire({{ActionKind::Tag, u"sécurité"_s},
                      {ActionKind::Assign, claire.id().toString()},
                      {ActionKind::Prioritise, u"high"_s},
                      {ActionKind::ProposeHiding, {}}});
        takeIn(two);
        const QList<Mention> mentions = all();
        QCOMPARE(mentions[0].tags, QStringList{u"sécurité"_s});
        QCOMPARE(mentions[0].disposition, Disposition::Assigned);
        QCOMPARE(mentions[0].assignee, claire.id());
        QCOMPARE(mentions[0].priority, Priority::High);
        QVERIFY(mentions[0].judgement);
        QCOMPARE(mentions[1].disposition, Disposition::New);
        QCOMPARE(mentions[1].priority, Priority::Usual);
        QVERIFY(mentions[1].tags.isEmpty());
        QCOMPARE(ruled(mentions[0].key).size(), 4);
        QCOMPARE(ruled(mentions[0].key)[0].ruleName, u"Feu"_s);
        QVERIFY(ruled(mentions[1].key).isEmpty());
    }
    void namesTheRuleInTheActivity()
    {
        const Id rule = onFire({{ActionKind::Tag, u"sécurité"_s}, {ActionKind::Prioritise, u"low"_s}});
        takeIn(two);
        const auto rows = activity(all()[0].id);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[1].deed.act, u"rule-tagged"_s);
        QCOMPARE(rows[0].deed.act, u"rule-priority"_s);
        for (const auto &row : rows) {
            QVERIFY(row.deed.actor.isNull());
            QCOMPARE(row.deed.facts.value(u"rule"_s).toString(), rule.toString());
            QVERIFY(!row.deed.facts.contains(u"tag"_s)); // never a text
        }
    }
    void neverTwiceNorToOurs()
    {
        (void)onFire({{ActionKind::Tag, u"feu"_s}});
        takeIn(two);
        takeIn(two);
        QByteArray edited(two);
        edited.replace("pris feu !", "pris feu, encore !");
        takeIn(edited);
        takeIn("{\"id\":\"3\",\"posted_at\":\"2026-11-22T12:00:00Z\",\"ours\":true,\"text\":\"Un feu ? Nous "
               "vous rappelons.\"}\n");
        QCOMPARE(ruled(all()[0].key).size(), 1);
        QVERIFY(all()[2].tags.isEmpty());
        QVERIFY(ruled(all()[2].key).isEmpty());
    }
    void leavesWhatWasAnswered()
    {
        (void)onFire({{ActionKind::WaitForCommunity, u"24"_s}, {ActionKind::Tag, u"feu"_s}});
        takeIn("{\"id\":\"9\",\"posted_at\":\"2026-11-22T12:00:00Z\",\"ours\":true,\"in_reply_to\":\"1\","
               "\"text\":\"Nous vous rappelons.\"}\n");
        takeIn(two);
        QCOMPARE(all()[0].disposition, Disposition::Replied);
        QCOMPARE(all()[0].tags, QStringList{u"feu"_s});
    }
    void theFirstWhoSetsItWins()
    {
        const auto claire = m_office->hire(u"Claire"_s);
        const Id first =
            onFire({{ActionKind::Assign, claire.id().toString()}, {ActionKind::Prioritise, u"low"_s}});
        const Id second = onFire({{ActionKind::Assign, m_office->actor().id().toString()},
                                  {ActionKind::Prioritise, u"high"_s},
                                  {ActionKind::WaitForCommunity, u"1"_s},
                                  {ActionKind::Tag, u"feu"_s}});
        (void)keep(u"Encore"_s, {{Field::Words, Comparison::Is, {u"batterie"_s}}},
                   {{ActionKind::Tag, u"FEU"_s}});
        takeIn(two);
        const Mention mention = all()[0];
        QCOMPARE(mention.assignee, claire.id());
        QCOMPARE(mention.priority, Priority::Low);
        QCOMPARE(mention.tags, QStringList{u"feu"_s});
        const QList<Ruled> did = ruled(mention.key);
        QCOMPARE(did.size(), 3);
        QCOMPARE(did[0].rule, first);
        QCOMPARE(did[2].rule, second);
    }
    void asksTheVerdict()
    {
        (void)keep(u"Questions"_s, {{Field::Sense, Comparison::Is, {u"question"_s}}},
                   {{ActionKind::Tag, u"question"_s}});
        takeIn(two);
        QVERIFY(all()[0].tags.isEmpty());
        QCOMPARE(all()[1].tags, QStringList{u"question"_s});
    }
    void actsOnCapturesToo()
    {
        (void)keep(u"À la main"_s, {{Field::CameBy, Comparison::Is, {u"capture"_s}}},
                   {{ActionKind::Tag, u"copié"_s}});
        inbox::Captured row;
        row.text = u"La batterie a pris feu"_s;
        row.authorName = u"Léa"_s;
        row.service = u"facebook"_s;
        REQUIRE_OK(
            await(inbox::fileCaptured(*m_office->workspace, m_office->actor(), {}, {row}, 0, {}, judge())));
        takeIn(two);
        int tagged = 0;
        for (const Mention &mention : all())
            tagged += mention.tags == QStringList{u"copié"_s};
        QCOMPARE(tagged, 1);
    }
    void oneThatIsOffOrRemovedDoesNothing()
    {
        const Id off = onFire({{ActionKind::Tag, u"off"_s}});
        const Id gone = onFire({{ActionKind::Tag, u"gone"_s}});
        asAnne([&](Connection &c, const team::Actor &anne) { return enableRule(c, anne, off, false); });
        asAnne([&](Connection &c, const team::Actor &anne) { return removeRule(c, anne, gone); });
        takeIn(two);
        QVERIFY(all()[0].tags.isEmpty());
    }

    void isUndoneAsOneStepAndDoneAgain()
    {
        const auto claire = m_office->hire(u"Claire"_s);
        const Id rule = keep(u"Tout"_s, {{Field::Words, Comparison::IsNot, {u"rien"_s}}},
                             {{ActionKind::Tag, u"a"_s},
                              {ActionKind::Assign, claire.id().toString()},
                              {ActionKind::Prioritise, u"high"_s},
                              {ActionKind::ProposeHiding, {}}});
        const Id other = onFire({{ActionKind::Tag, u"feu"_s}});
        takeIn(two);
        const QList<Mention> before = all();
        const Undone undone = undo(rule);
        QCOMPARE(undone.messages, 2);
        QCOMPARE(undone.rows.size(), 8);
        QCOMPARE(undone.kept, 0);
        for (const Mention &mention : all()) {
            QCOMPARE(mention.disposition, Disposition::New);
            QVERIFY(mention.assignee.isNull());
            QCOMPARE(mention.priority, Priority::Usual);
            QVERIFY(!mention.tags.contains(u"a"_s));
        }
        QCOMPARE(all()[0].tags, QStringList{u"feu"_s}); // the other rule's
        QCOMPARE(activity(before[0].id).first().deed.act, u"rule-undone"_s);
        QCOMPARE(activity(before[0].id).first().deed.facts.value(u"rule"_s).toString(), rule.toString());
        QCOMPARE(undo(rule).rows.size(), 0);

        const auto actor = m_office->actor();
        QCOMPARE(m_office->write([&](Connection &c) { return doItAgain(c, actor, undone.rows); }).value(), 8);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(all()[i].assignee, before[i].assignee);
            QCOMPARE(all()[i].tags, before[i].tags);
            QCOMPARE(all()[i].priority, before[i].priority);
        }
        QCOMPARE(undo(other).rows.size(), 1);
    }
    void undoesPerMessage()
    {
        const Id rule =
            keep(u"Tout"_s, {{Field::Words, Comparison::IsNot, {u"rien"_s}}}, {{ActionKind::Tag, u"a"_s}});
        takeIn(two);
        QCOMPARE(undo({}, all()[0].key).messages, 1);
        QVERIFY(all()[0].tags.isEmpty());
        QCOMPARE(all()[1].tags, QStringList{u"a"_s});
        QCOMPARE(undo(rule).messages, 1);
    }
    void undoingLeavesWhatAPersonChanged()
    {
        const auto claire = m_office->hire(u"Claire"_s);
        const Id rule = onFire({{ActionKind::Assign, claire.id().toString()}, {ActionKind::Tag, u"feu"_s}});
        takeIn(two);
        const qint64 key = all()[0].key;
        asAnne(
            [&](Connection &c, const team::Actor &anne) { return inbox::assign(c, anne, {key}, anne.id()); });
        asAnne([&](Connection &c, const team::Actor &anne) {
            return inbox::setTags(c, anne, key, {u"urgent"_s});
        });
        const Undone undone = undo(rule);
        QCOMPARE(undone.kept, 2);
        QVERIFY(undone.rows.isEmpty());
        QCOMPARE(all()[0].assignee, m_office->actor().id());
        QCOMPARE(all()[0].tags, QStringList{u"urgent"_s});
    }
    void onlyWhoMayModerateUndoes()
    {
        (void)m_office->hire(u"Agence"_s, team::Role::Director);
        const auto director = m_office->actor(u"Agence"_s);
        const Id rule = onFire({{ActionKind::Tag, u"feu"_s}});
        REQUIRE_ERROR(m_office->write([&](Connection &c) { return undoRuled(c, director, rule); }),
                      ErrorCode::NotPermitted);
    }

    void comesBackFromTheCommunity()
    {
        (void)onFire({{ActionKind::WaitForCommunity, u"24"_s}});
        takeIn(two);
        QCOMPARE(all()[0].disposition, Disposition::WaitingCommunity);
        const auto next = [&] {
            return *m_office->read(
                [](Connection &c) -> Result<std::optional<qint64>> { return nextReturn(c); });
        };
        QCOMPARE(next(), m_office->clock.nowMs() + 24 * 3'600'000);
        m_office->clock.advance(24h - 1ms);
        QVERIFY(comeBack().isEmpty());
        m_office->clock.advance(1ms);
        QCOMPARE(comeBack(), QList<qint64>{all()[0].key});
        QCOMPARE(all()[0].disposition, Disposition::New);
        QVERIFY(!next());
        QVERIFY(comeBack().isEmpty());
        const auto left = [&] {
            return *m_office->read([](Connection &c) -> Result<LeftByRules> { return leftByRules(c); });
        };
        QCOMPARE(left().returned, QList<qint64>{all()[0].key});
        QCOMPARE(activity(all()[0].id).first().deed.act, u"mention-returned"_s);
        m_office->clock.advance(1min);
        const qint64 key = all()[0].key;
        asAnne(
            [&](Connection &c, const team::Actor &anne) { return inbox::assign(c, anne, {key}, anne.id()); });
        QVERIFY(left().returned.isEmpty());
    }
    void whatSomebodyTookMeanwhileDoesNotComeBack()
    {
        (void)onFire({{ActionKind::WaitForCommunity, u"1"_s}});
        takeIn(two);
        const qint64 key = all()[0].key;
        asAnne([&](Connection &c, const team::Actor &anne) {
            return inbox::setDisposition(c, anne, {key}, Disposition::Closed, u"réglé"_s);
        });
        m_office->clock.advance(2h);
        QVERIFY(comeBack().isEmpty());
        QCOMPARE(all()[0].disposition, Disposition::Closed);
        QCOMPARE(ruled(key)[0].outcome, Outcome::Settled);
    }
    void aClockSetBackBringsThemBackAtOnce()
    {
        m_office->clock.set(u"2031-01-01T00:00:00Z"_s);
        (void)onFire({{ActionKind::WaitForCommunity, u"24"_s}});
        takeIn(two);
        m_office->clock.set(u"2026-11-22T20:00:00Z"_s);
        QCOMPARE(comeBack().size(), 1);
        QCOMPARE(all()[0].disposition, Disposition::New);
    }
    void proposesHidingOnceAndHidesNothing()
    {
        const Id rule = onFire({{ActionKind::ProposeHiding, {}}});
        (void)onFire({{ActionKind::ProposeHiding, {}}});
        takeIn(two);
        QCOMPARE(all()[0].disposition, Disposition::New);
        QCOMPARE(ruled(all()[0].key).size(), 1);
        const auto left = [&] {
            return *m_office->read([](Connection &c) -> Result<LeftByRules> { return leftByRules(c); });
        };
        QCOMPARE(left().toHide, QList<qint64>{all()[0].key});
        QCOMPARE(undo(rule).messages, 1);
        QVERIFY(left().toHide.isEmpty());
    }
    void aBatchThatFailsLeavesNothing()
    {
        (void)onFire({{ActionKind::Tag, u"feu"_s}});
        // A rule's own table is refused to it: the whole batch goes back with it.
        REQUIRE_OK(m_office->write([](Connection &c) -> Result<void> {
            c.execute("CREATE TRIGGER refused BEFORE INSERT ON ruled BEGIN SELECT RAISE(ABORT, 'no'); END");
            return {};
        }));
        const QString path = m_office->file(u"in.jsonl"_s, two);
        const auto report = await(inbox::importFiles(*m_office->workspace, m_office->actor(),
                                                     {.files = {path}, .judge = judge()}, {}, nullptr));
        QVERIFY(!report->failures.isEmpty());
        QVERIFY(all().isEmpty());
    }
};

VIGIE_TEST_MAIN(RulingTest)
#include "rulingtest.moc"
