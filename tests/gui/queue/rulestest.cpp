// SPDX-License-Identifier: GPL-3.0-or-later
#include "hands.h"
#include "inbox/feed.h"
#include "inbox/intake.h"
#include "support/guitest.h"
#include "triage/judging.h"
#include "triage/ruling.h"
#include "ui/rules/ruleline.h"
#include "ui/rules/rulespage.h"
#include "ui/widgets/cardlist.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/inlinemessage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace vigie;
using namespace vigie::ui;
using namespace vigie::test;
using namespace Qt::StringLiterals;
using test::Desk;
using triage::ActionKind;
using triage::Comparison;
using triage::Field;
using triage::Rule;
using workspace::Connection;

class RulesPageTest : public QObject
{
    Q_OBJECT

    static QList<triage::KeptRule> rules(Desk &desk)
    {
        return *desk.read([](Connection &c) -> Result<QList<triage::KeptRule>> { return triage::rules(c); });
    }
    static Id keep(Desk &desk, const QString &name, const QString &word, const QString &tag)
    {
        const auto anne = desk.actor();
        return desk
            .write([&](Connection &c) {
                return triage::keepRule(c, anne,
                                        {.id = {},
                                         .name = name,
                                         .conditions = {{Field::Words, Comparison::Is, {word}}},
                                         .actions = {{ActionKind::Tag, tag}}});
            })
            ->id;
    }
    static void takeIn(Desk &desk, int count)
    {
        QByteArray lines;
        for (int i = 0; i < count; ++i)
            lines += "{\"id\":\"" + QByteArray::number(i) +
                     "\",\"channel\":\"Avis\",\"posted_at\":\"2026-11-" + QByteArray::number(10 + i) +
                     "T10:00:00Z\",\"author_name\":\"Léa\",\"text\":\"" +
                     (i % 2 == 0 ? "Au feu" : "Bonjour") + "\"}\n";
        const QString path = desk.file(u"in.jsonl"_s, lines);
        const auto judge =
            triage::judgeWith(std::make_shared<triage::ShippedTriage>(), std::make_shared<triage::Taught>());
        REQUIRE_OK(await(inbox::importFiles(*desk.workspace, desk.actor(), {.files = {path}, .judge = judge},
                                            {}, nullptr)));
    }
    static qint64 tagged(Desk &desk, const QString &tag)
    {
        return desk.read([&](Connection &c) { return inbox::feedKeys(c, {.tags = {tag}}); })->size();
    }
    static int listed(const QWidget &page) { return seen<CardList>(page, "ruleList")->model()->rowCount(); }
    static void choose(const QWidget &page, int row)
    {
        auto *list = seen<CardList>(page, "ruleList");
        list->choose(list->model()->index(row, 0));
    }
    template <typename Line>
    static Line *line(const QWidget &page, int place)
    {
        QList<Line *> lines;
        for (Line *each : page.findChildren<Line *>()) {
            if (!each->isHidden())
                lines.append(each);
        }
        return lines.at(place);
    }
    template <typename Box>
    static Box *part(QWidget *line, const char *name)
    {
        return line->findChild<Box *>(QLatin1StringView(name));
    }
    static void pick(QComboBox *box, int data)
    {
        box->setFocus();
        box->setCurrentIndex(box->findData(data));
        Q_EMIT box->activated(box->currentIndex());
    }

private Q_SLOTS:
    void initTestCase() { QTest::setThrowOnFail(true); }

    void aRuleIsWrittenAsASentence()
    {
        Desk desk;
        Seat seat(desk);
        RulesPage page(*seat.session);
        bringUp(page);
        QTRY_VERIFY(button(page, "emptyStateButton")->isVisible());
        press(page, "emptyStateButton");
        QVERIFY(seen<QLineEdit>(page, "ruleName")->hasFocus());
        press(page, "saveRule");
        QVERIFY(seen<InlineMessage>(page, "ruleMessage")->words().contains(u"name"_s, Qt::CaseInsensitive));
        seen<QLineEdit>(page, "ruleName")->setFocus();
        type(u"Feu"_s);
        press(page, "saveRule");
        QVERIFY(seen<InlineMessage>(page, "ruleMessage")->words().startsWith(u"Condition 1"_s));
        auto *first = line<ConditionLine>(page, 0);
        part<QLineEdit>(first, "values")->setFocus();
        type(u"feu, \"prend feu\", brûl*"_s);
        press(page, "addCondition");
        auto *second = line<ConditionLine>(page, 1);
        pick(part<QComboBox>(second, "field"), static_cast<int>(Field::Sentiment));
        part<Chip>(second, "value-negative")->click();
        part<Chip>(second, "value-neutral")->click();
        auto *action = line<ActionLine>(page, 0);
        pick(part<QComboBox>(action, "actionKind"), static_cast<int>(ActionKind::Prioritise));
        press(page, "addAction");
        auto *tag = line<ActionLine>(page, 1);
        part<QLineEdit>(tag, "values")->setFocus();
        type(u"sécurité"_s);
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(rules(desk).size(), 1);
        const Rule rule = rules(desk).first().rule;
        QCOMPARE(rule.name, u"Feu"_s);
        QCOMPARE(rule.conditions,
                 (QList<triage::Condition>{
                     {Field::Words, Comparison::Is, {u"feu"_s, u"\"prend feu\""_s, u"brûl*"_s}},
                     {Field::Sentiment, Comparison::Is, {u"negative"_s, u"neutral"_s}}}));
        QCOMPARE(rule.actions, (QList<triage::Action>{{ActionKind::Prioritise, u"high"_s},
                                                      {ActionKind::Tag, u"sécurité"_s}}));
        QTRY_COMPARE(seen<QLabel>(page, "ruleTitle")->text(), u"Feu"_s);
        QVERIFY(!canPress(page, "saveRule"));
        seat.session->history().undo();
        QTRY_VERIFY(rules(desk).isEmpty());
    }
    void aLineIsTakenAwayButTheLastStays()
    {
        Desk desk;
        keep(desk, u"Feu"_s, u"feu"_s, u"feu"_s);
        Seat seat(desk);
        RulesPage page(*seat.session);
        bringUp(page);
        QTRY_COMPARE(listed(page), 1);
        QTRY_COMPARE(seen<QLineEdit>(page, "ruleName")->text(), u"Feu"_s);
        QVERIFY(!part<QToolButton>(line<ConditionLine>(page, 0), "removeLine")->isEnabled());
        press(page, "addCondition");
        QVERIFY(part<QToolButton>(line<ConditionLine>(page, 0), "removeLine")->isEnabled());
        part<QToolButton>(line<ConditionLine>(page, 1), "removeLine")->click();
        QVERIFY(!part<QToolButton>(line<ConditionLine>(page, 0), "removeLine")->isEnabled());
        QVERIFY(!canPress(page, "saveRule")); // as it was
    }
    void isSwitchedMovedRemovedAndUndone()
    {
        Desk desk;
        keep(desk, u"Un"_s, u"un"_s, u"un"_s);
        keep(desk, u"Deux"_s, u"deux"_s, u"deux"_s);
        Seat seat(desk);
        RulesPage page(*seat.session);
        bringUp(page);
        QTRY_COMPARE(listed(page), 2);
        choose(page, 1);
        QTRY_COMPARE(seen<QLabel>(page, "ruleTitle")->text(), u"Deux"_s);
        QVERIFY(!canPress(page, "ruleDown"));
        press(page, "ruleUp");
        QTRY_COMPARE(rules(desk).first().rule.name, u"Deux"_s);
        QTRY_VERIFY(!canPress(page, "ruleUp"));
        QCOMPARE(seen<QLabel>(page, "ruleTitle")->text(), u"Deux"_s); // it stays chosen
        seen<QCheckBox>(page, "ruleOn")->click();
        QTRY_VERIFY(!rules(desk).first().rule.enabled);
        press(page, "removeRule");
        QTRY_COMPARE(rules(desk).size(), 1);
        QTRY_VERIFY(seat.session->history().undoWords().startsWith(u"Removed"_s));
        QSignalSpy undone(&seat.session->history(), &History::undone);
        for (int i = 0; i < 3; ++i) {
            seat.session->history().undo();
            QTRY_COMPARE(undone.size(), i + 1);
        }
        QTRY_COMPARE(rules(desk).first().rule.name, u"Un"_s);
        QVERIFY(rules(desk).last().rule.enabled);
    }
    void isTriedOnThePastAndDoesNothing()
    {
        Desk desk;
        takeIn(desk, 8);
        keep(desk, u"Feu"_s, u"feu"_s, u"feu"_s);
        Seat seat(desk);
        RulesPage page(*seat.session);
        bringUp(page);
        QTRY_COMPARE(seen<QLineEdit>(page, "ruleName")->text(), u"Feu"_s);
        press(page, "tryRule");
        QTRY_COMPARE(seen<CardList>(page, "trialList")->model()->rowCount(), 4);
        QVERIFY(seen<QLabel>(page, "trialSaid")
                    ->text()
                    .startsWith(u"8 message(s) in the last 30 days. It would have met 4 of them."_s));
        QCOMPARE(tagged(desk, u"feu"_s), 0);
        QSignalSpy went(&page, &Pane::goTo);
        auto *list = seen<CardList>(page, "trialList");
        Q_EMIT list->activated(list->model()->index(0, 0));
        QCOMPARE(went.size(), 1);
        part<QLineEdit>(line<ConditionLine>(page, 0), "values")->setFocus();
        type(u" *"_s); // another rule: what was found is no longer of it
        QVERIFY(!list->isVisible());
    }
    void whatItDidIsUndoneInOneStep()
    {
        Desk desk;
        keep(desk, u"Feu"_s, u"feu"_s, u"feu"_s);
        takeIn(desk, 8);
        QCOMPARE(tagged(desk, u"feu"_s), 4);
        Seat seat(desk);
        RulesPage page(*seat.session);
        bringUp(page);
        QTRY_VERIFY(canPress(page, "undoRule"));
        QVERIFY(seen<QLabel>(page, "ruleStanding")->text().startsWith(u"4 "_s));
        press(page, "undoRule");
        QTRY_COMPARE(tagged(desk, u"feu"_s), 0);
        QTRY_VERIFY(!canPress(page, "undoRule"));
        QTRY_VERIFY(seat.session->history().undoWords().contains(u'4'));
        seat.session->history().undo();
        QTRY_COMPARE(tagged(desk, u"feu"_s), 4);
        QTRY_VERIFY(canPress(page, "undoRule"));
    }
    void onlyTheOwnerChangesThem()
    {
        Desk desk;
        keep(desk, u"Feu"_s, u"feu"_s, u"feu"_s);
        desk.hire(u"Claire"_s);
        Seat seat(desk, u"Claire"_s);
        RulesPage page(*seat.session);
        bringUp(page);
        QTRY_COMPARE(listed(page), 1);
        QTRY_VERIFY(seen<InlineMessage>(page, "whyNot")->isVisible());
        QVERIFY(!button(page, "addRule")->isEnabled());
        for (const char *name : {"saveRule", "ruleUp", "ruleDown", "removeRule"})
            QVERIFY(!canPress(page, name));
        QVERIFY(!seen<QLineEdit>(page, "ruleName")->isEnabled());
        QVERIFY(canPress(page, "tryRule"));
    }
    void aBrokenOneSaysSoAndIsWrittenAnew()
    {
        Desk desk;
        keep(desk, u"Feu"_s, u"feu"_s, u"feu"_s);
        desk.bySql("UPDATE rule SET rule = '{}'");
        desk.reopen();
        Seat seat(desk);
        RulesPage page(*seat.session);
        bringUp(page);
        QTRY_VERIFY(seen<InlineMessage>(page, "whyNot")->isVisible());
        part<QLineEdit>(line<ConditionLine>(page, 0), "values")->setFocus();
        type(u"feu"_s);
        part<QLineEdit>(line<ActionLine>(page, 0), "values")->setFocus();
        type(u"feu"_s);
        press(page, "saveRule");
        QTRY_VERIFY(!rules(desk).first().broken);
        QTRY_VERIFY(!seen<InlineMessage>(page, "whyNot")->isVisible());
    }
};

VIGIE_GUI_TEST_MAIN(RulesPageTest)
#include "rulestest.moc"
