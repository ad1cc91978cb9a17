// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/office.h"
#include "support/vigietest.h"
#include "triage/ruleset.h"
#include "triage/rulestore.h"
#include "workspace/connection.h"

#include <QJsonDocument>

using namespace vigie;
using namespace vigie::triage;
using namespace vigie::test;
using namespace Qt::StringLiterals;
using inbox::Judgement;
using inbox::Mention;
using workspace::Connection;

static Mention message()
{
    Mention m;
    m.text = u"Ma batterie a PRIS FEU hier soir, l'appli n'a rien signalé 🔥"_s;
    m.authorName = u"Léa Garçon"_s;
    m.authorHandle = u"lea_g"_s;
    m.channelId = Id::fromParts(1, 2, 3);
    m.service = u"facebook"_s;
    m.kind = inbox::Kind::Comment;
    m.authorFollowers = 12'000;
    m.rating = 2;
    m.language = u"fr"_s;
    m.place = u"Quimper"_s;
    m.tags = {u"Sécurité"_s};
    m.parentTitle = u"Notre nouveau vélo pliant"_s;
    m.postedAtMs = 1'000;
    m.seenAtMs = 3 * 24LL * 3'600'000;
    m.cameBy = inbox::CameBy::Capture;
    m.judgement = Judgement{.sentiment = inbox::Sentiment::Negative,
                            .senses = inbox::Sense::Complaint,
                            .perils = inbox::Peril::Safety,
                            .cause = inbox::Cause::Expectations,
                            .asked = inbox::WhyAsked::Urgency};
    return m;
}

static Rule ruleOf(QList<Condition> conditions, Match match = Match::All)
{
    return {.id = {},
            .name = u"Feu"_s,
            .match = match,
            .conditions = std::move(conditions),
            .actions = {{ActionKind::Tag, u"feu"_s}}};
}

class RulesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Office> m_office;

    Result<Rule> keep(const Rule &rule, const QString &who = {})
    {
        const auto actor = m_office->actor(who);
        return m_office->write([&](Connection &c) { return keepRule(c, actor, rule); });
    }
    QList<KeptRule> kept()
    {
        return *m_office->read([](Connection &c) -> Result<QList<KeptRule>> { return rules(c); });
    }

private Q_SLOTS:
    void init() { m_office = std::make_unique<Office>(); }

    void asksAnyField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("how");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char *field, const char *how, const QStringList &values, bool matches) {
            QTest::addRow("%s %s %s", field, how, qPrintable(values.join(u'|')))
                << QString::fromLatin1(field) << QString::fromLatin1(how) << values << matches;
        };
        row("words", "is", {u"batterie"_s}, true);
        row("words", "is", {u"BATTÉRIE"_s}, true);
        row("words", "is", {u"frein"_s, u"feu"_s}, true);
        row("words", "is", {u"batt"_s}, false);
        row("words", "is", {u"batt*"_s}, true);
        row("words", "is", {u"b*"_s}, true);
        row("words", "is", {u"z*"_s}, false);
        row("words", "is", {u"a"_s}, true);
        row("words", "is", {u"pris feu"_s}, true);
        row("words", "is", {u"\"pris feu\""_s}, true);
        row("words", "is", {u"feu pris"_s}, false);
        row("words", "is", {u"pris f*"_s}, true);
        row("words", "is", {u"pris feu hier soir l'appli n'a rien"_s}, true);
        row("words", "is", {u"signale rien"_s}, false);
        row("words", "is", {u"l’appli"_s}, true);
        row("words", "is", {u"appli"_s}, true);
        row("words", "is", {u"🔥"_s}, true);
        row("words", "is-not", {u"frein"_s}, true);
        row("words", "is-not", {u"frein"_s, u"feu"_s}, false);
        row("author", "is", {u"garcon"_s}, true);
        row("author", "is", {u"batterie"_s}, false);
        row("post", "is", {u"vélo"_s}, true);
        row("channel", "is", {Id::fromParts(1, 2, 3).toString()}, true);
        row("channel", "is", {Id::fromParts(1, 2, 4).toString()}, false);
        row("channel", "is-not", {Id::fromParts(1, 2, 4).toString()}, true);
        row("service", "is", {u"facebook"_s, u"x"_s}, true);
        row("service", "is", {u"face"_s}, false);
        row("kind", "is", {u"comment"_s}, true);
        row("kind", "is-not", {u"comment"_s, u"post"_s}, false);
        row("followers", "at-least", {u"12000"_s}, true);
        row("followers", "at-least", {u"12001"_s}, false);
        row("followers", "at-most", {u"12000"_s}, true);
        row("rating", "at-most", {u"2"_s}, true);
        row("rating", "at-least", {u"3"_s}, false);
        row("age-days", "at-most", {u"2"_s}, true);
        row("age-days", "at-most", {u"1"_s}, false);
        row("language", "is", {u"fr"_s}, true);
        row("language", "is", {QString()}, false);
        row("private", "is", {u"false"_s}, true);
        row("private", "is", {u"true"_s}, false);
        row("sponsored", "is", {u"true"_s}, false);
        row("place", "is", {u"QUIMPER"_s}, true);
        row("place", "is-not", {u"Brest"_s}, true);
        row("tag", "is", {u"securite"_s}, true);
        row("tag", "is", {u"secu"_s}, false);
        row("came-by", "is", {u"capture"_s}, true);
        row("came-by", "is", {u"live"_s, u"file"_s}, false);
        row("sentiment", "is", {u"negative"_s}, true);
        row("sentiment", "is-not", {u"negative"_s}, false);
        row("abuse", "is", {u"clear"_s, u"unsure"_s}, false);
        row("kinds", "is", {u"complaint"_s}, true);
        row("kinds", "is-not", {u"question"_s, u"praise"_s}, true);
        row("kinds", "is", {u"helper"_s}, false);
        row("urgency", "is", {u"safety"_s, u"health"_s}, true);
        row("urgency", "is", {u"health"_s}, false);
        row("cause", "is", {u"expectations"_s}, true);
        row("cause", "is", {u"none"_s}, false);
        row("to-check", "is", {u"true"_s}, true);
    }
    void asksAnyField()
    {
        QFETCH(QString, field);
        QFETCH(QString, how);
        QFETCH(QStringList, values);
        const QJsonObject json{
            {u"match"_s, u"all"_s},
            {u"conditions"_s,
             QJsonArray{QJsonObject{
                 {u"field"_s, field}, {u"is"_s, how}, {u"values"_s, QJsonArray::fromStringList(values)}}}},
            {u"actions"_s, QJsonArray{QJsonObject{{u"do"_s, u"propose-hiding"_s}}}}};
        const auto rule = ruleFrom(json);
        REQUIRE_OK(rule);
        QCOMPARE(ruleAsJson(*rule), json);
        QTEST(matches(*rule, message()), "matches");
    }
    void hasARowOfEveryField()
    {
        for (int field = 0; field <= static_cast<int>(Field::Asked); ++field)
            QCOMPARE(fieldNamed(QString(rowOf(static_cast<Field>(field)).name)), static_cast<Field>(field));
        QCOMPARE(fieldRows().size(), static_cast<std::size_t>(Field::Asked) + 1);
    }
    void whatAMessageDoesNotHaveNeverHolds()
    {
        Mention bare;
        bare.text = u"Bonjour"_s;
        for (const FieldRow &row : fieldRows()) {
            if (row.kind == FieldKind::Number && row.field != Field::Age) {
                QVERIFY(!matches(ruleOf({{row.field, Comparison::NotAbove, {u"5"_s}}}), bare));
                QVERIFY(!matches(ruleOf({{row.field, Comparison::NotBelow, {u"0"_s}}}), bare));
            }
        }
        QVERIFY(!matches(ruleOf({{Field::Sentiment, Comparison::Is, {u"neutral"_s}}}), bare));
        QVERIFY(!matches(ruleOf({{Field::Sentiment, Comparison::IsNot, {u"negative"_s}}}), bare));
        QVERIFY(!matches(ruleOf({{Field::Asked, Comparison::Is, {u"false"_s}}}), bare));
    }
    void joinsByAllOrByAny()
    {
        const Condition fire{Field::Words, Comparison::Is, {u"feu"_s}};
        const Condition praise{Field::Sense, Comparison::Is, {u"praise"_s}};
        const Condition complaint{Field::Sense, Comparison::Is, {u"complaint"_s}};
        QVERIFY(matches(ruleOf({fire, complaint}), message()));
        QVERIFY(!matches(ruleOf({fire, praise}), message()));
        QVERIFY(matches(ruleOf({fire, praise}, Match::Any), message()));
        QVERIFY(!matches(ruleOf({praise}, Match::Any), message()));
    }
    void manyRulesAreAskedTogether()
    {
        QList<Rule> many;
        for (int i = 0; i < 300; ++i)
            many.append(ruleOf({{Field::Words, Comparison::Is, {u"mot%1"_s.arg(i), u"batt%1*"_s.arg(i)}}}));
        many[7].conditions[0].values.append(u"hier soir"_s);
        many[299].conditions[0].values.append(u"feu"_s);
        QCOMPARE(RuleSet(many).matching(message()), (std::vector<qsizetype>{7, 299}));
    }

    void saysWhichPartIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QByteArray &conditions, const QByteArray &actions,
                            const char *part, const char *reason) {
            QTest::newRow(name) << "{\"match\":\"all\",\"conditions\":[" + conditions + "],\"actions\":[" +
                                       actions + "]}"
                                << QString::fromLatin1(part) << QString::fromLatin1(reason);
        };
        const QByteArray good = R"({"field":"private","is":"is","values":["true"]})";
        const QByteArray tag = R"({"do":"tag","value":"x"})";
        QTest::newRow("nothing") << QByteArray("{}") << u"match"_s << u"unknown"_s;
        QTest::newRow("match") << QByteArray(R"({"match":"some"})") << u"match"_s << u"unknown"_s;
        row("no condition", "", tag, "conditions", "missing");
        row("no action", good, "", "actions", "missing");
        row("field", R"({"field":"mood","is":"is","values":["x"]})", tag, "conditions[0].field", "unknown");
        row("how", good + R"(,{"field":"words","is":"like","values":["x"]})", tag, "conditions[1].is",
            "unknown");
        row("how not of it", R"({"field":"words","is":"at-least","values":["5"]})", tag, "conditions[0].is",
            "unknown");
        row("no values", R"({"field":"words","is":"is"})", tag, "conditions[0].values", "missing");
        row("values empty", R"({"field":"words","is":"is","values":[]})", tag, "conditions[0].values",
            "missing");
        row("a number as text", R"({"field":"rating","is":"at-most","values":["two"]})", tag,
            "conditions[0].values[0]", "unreadable");
        row("a number too great", R"({"field":"rating","is":"at-most","values":["6"]})", tag,
            "conditions[0].values[0]", "out-of-range");
        row("two numbers", R"({"field":"rating","is":"at-most","values":["1","2"]})", tag,
            "conditions[0].values", "too-many");
        row("not a text", R"({"field":"rating","is":"at-most","values":[2]})", tag, "conditions[0].values[0]",
            "unreadable");
        row("no such choice", R"({"field":"kinds","is":"is","values":["praise","rant"]})", tag,
            "conditions[0].values[1]", "unknown");
        row("flag", R"({"field":"private","is":"is","values":["yes"]})", tag, "conditions[0].values[0]",
            "unreadable");
        row("channel", R"({"field":"channel","is":"is","values":["Facebook"]})", tag,
            "conditions[0].values[0]", "unreadable");
        row("no word in it", R"({"field":"words","is":"is","values":["x","?!"]})", tag,
            "conditions[0].values[1]", "missing");
        row("too long", R"({"field":"words","is":"is","values":[")" + QByteArray(201, 'x') + R"("]})", tag,
            "conditions[0].values[0]", "too-long");
        row("action", good, R"({"do":"delete"})", "actions[0].do", "unknown");
        row("never hides", good, R"({"do":"hide"})", "actions[0].do", "unknown");
        row("no tag", good, R"({"do":"tag"})", "actions[0].value", "missing");
        row("nobody", good, tag + R"(,{"do":"assign","value":"Claire"})", "actions[1].value", "unreadable");
        row("priority", good, R"({"do":"priority","value":"top"})", "actions[0].value", "unknown");
        row("wait", good, R"({"do":"wait-for-community","value":"0"})", "actions[0].value", "out-of-range");
        row("wait for ever", good, R"({"do":"wait-for-community","value":"721"})", "actions[0].value",
            "out-of-range");
        QByteArray conditions = good;
        for (int i = 0; i < 50; ++i)
            conditions += ',' + good;
        row("too many", conditions, tag, "conditions", "too-many");
    }
    void saysWhichPartIsWrong()
    {
        QFETCH(QByteArray, json);
        const auto rule = ruleFrom(QJsonDocument::fromJson(json).object());
        REQUIRE_ERROR(rule, ErrorCode::InvalidArgument);
        QTEST(rule.error().fact("argument"), "part");
        QTEST(rule.error().fact("reason"), "reason");
    }

    void keepsThemInTheirOrder()
    {
        Rule rule = ruleOf({{Field::Words, Comparison::Is, {u"feu"_s}}});
        QList<Id> ids;
        for (const QString &name : {u"  Un\n"_s, u"Deux"_s, u"Trois"_s}) {
            rule.name = name;
            const auto made = keep(rule);
            REQUIRE_OK(made);
            ids.append(made->id);
        }
        QCOMPARE(kept()[0].rule.name, u"Un"_s);
        const auto actor = m_office->actor();
        REQUIRE_OK(m_office->write([&](Connection &c) { return orderRules(c, actor, {ids[2], ids[0]}); }));
        QCOMPARE(kept()[0].rule.id, ids[2]);
        QCOMPARE(kept()[1].rule.id, ids[0]);
        QCOMPARE(kept()[2].rule.id, ids[1]);
        REQUIRE_OK(m_office->write([&](Connection &c) { return enableRule(c, actor, ids[0], false); }));
        QVERIFY(!kept()[1].rule.enabled);
        REQUIRE_OK(m_office->write([&](Connection &c) { return removeRule(c, actor, ids[2]); }));
        QCOMPARE(kept().size(), 2);
        QCOMPARE(*m_office->read([&](Connection &c) -> Result<QString> { return ruleName(c, ids[2]); }),
                 u"Trois"_s);
        REQUIRE_ERROR(m_office->write([&](Connection &c) { return removeRule(c, actor, ids[2]); }),
                      ErrorCode::NotFound);
        REQUIRE_OK(m_office->write([&](Connection &c) { return bringRuleBack(c, actor, ids[2]); }));
        QCOMPARE(kept()[0].rule.id, ids[2]);
        QCOMPARE(rulesInForceCount(), 2);
    }
    void changesOne()
    {
        auto rule = keep(ruleOf({{Field::Words, Comparison::Is, {u"feu"_s}}}));
        REQUIRE_OK(rule);
        rule->conditions.append({Field::Rating, Comparison::NotAbove, {u"2"_s}});
        rule->match = Match::Any;
        REQUIRE_OK(keep(*rule));
        QCOMPARE(kept().size(), 1);
        QCOMPARE(kept()[0].rule, *rule);
        rule->id = Id::fromParts(5, 5, 5);
        REQUIRE_ERROR(keep(*rule), ErrorCode::NotFound);
    }
    void refusesWhoMayNot()
    {
        (void)m_office->hire(u"Claire"_s);
        const Rule rule = ruleOf({{Field::Words, Comparison::Is, {u"feu"_s}}});
        REQUIRE_ERROR(keep(rule, u"Claire"_s), ErrorCode::NotPermitted);
        const auto made = keep(rule);
        REQUIRE_OK(made);
        const auto claire = m_office->actor(u"Claire"_s);
        REQUIRE_ERROR(m_office->write([&](Connection &c) { return enableRule(c, claire, made->id, false); }),
                      ErrorCode::NotPermitted);
        REQUIRE_ERROR(m_office->write([&](Connection &c) { return removeRule(c, claire, made->id); }),
                      ErrorCode::NotPermitted);
        REQUIRE_ERROR(m_office->write([&](Connection &c) { return orderRules(c, claire, {made->id}); }),
                      ErrorCode::NotPermitted);
    }
    void assignsOnlyToWhoWorksHere()
    {
        Rule rule = ruleOf({{Field::Words, Comparison::Is, {u"feu"_s}}});
        rule.actions = {{ActionKind::Assign, Id::fromParts(9, 9, 9).toString()}};
        const auto refused = keep(rule);
        REQUIRE_ERROR(refused, ErrorCode::InvalidArgument);
        QCOMPARE(refused.error().fact("argument"), u"actions[0].value"_s);
    }
    void aBrokenOneIsOffAloneAndNamed()
    {
        const Rule rule = ruleOf({{Field::Words, Comparison::Is, {u"feu"_s}}});
        const auto first = keep(rule);
        REQUIRE_OK(keep(rule));
        REQUIRE_OK(first);
        for (const char *json :
             {"", "{", "[]", R"({"match":"all","conditions":[{"field":"mood"}]})", "\xff"}) {
            REQUIRE_OK(m_office->write([&](Connection &c) -> Result<void> {
                c.statement("UPDATE rule SET rule = CAST(? AS TEXT) WHERE id = ?")
                    .bindBlob(0, QByteArrayView(json))
                    .bind(1, first->id)
                    .run();
                return {};
            }));
            QVERIFY(kept()[0].broken);
            QVERIFY(!kept()[1].broken);
            QCOMPARE(rulesInForceCount(), 1);
            const auto problems = *m_office->read(
                [](Connection &c) -> Result<QList<workspace::Problem>> { return checkRules(c); });
            QCOMPARE(problems.size(), 1);
            QCOMPARE(problems[0].code, u"rule-broken"_s);
            QCOMPARE(problems[0].row, 1);
            QCOMPARE(problems[0].fact, u"Feu"_s);
        }
        Rule mended = rule;
        mended.id = first->id;
        REQUIRE_OK(keep(mended));
        QCOMPARE(rulesInForceCount(), 2);
    }

private:
    int rulesInForceCount()
    {
        return *m_office->read(
            [](Connection &c) -> Result<int> { return static_cast<int>(rulesInForce(c).size()); });
    }
};

VIGIE_TEST_MAIN(RulesTest)
#include "rulestest.moc"
