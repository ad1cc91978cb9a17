// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/house.h"
#include "support/guitest.h"
#include "support/office.h"
#include "team/colleaguestore.h"
#include "triage/rulestore.h"
#include "triage/unassigned.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>

using namespace vigie;
using namespace Qt::StringLiterals;
using test::House;
using triage::ActionKind;
using workspace::Connection;

/// What rules did to the open message; and after how long what nobody has is told of.
class RuledBoxTest : public QObject
{
    Q_OBJECT

    static QString ruledWorkspace(House &house)
    {
        return house.makeWorkspace(u"a.vigie"_s, u"Claire"_s, [](Connection &c) -> Result<void> {
            return triage::keepRule(
                       c, *team::actAs(c, {}, std::nullopt),
                       {.name = u"Retards"_s,
                        .conditions = {{triage::Field::Words, triage::Comparison::Is, {u"livré"_s}}},
                        .actions = {{ActionKind::Tag, u"livraison"_s},
                                    {ActionKind::WaitForCommunity, u"24"_s}}})
                .transform([](auto &&) {});
        });
    }

private Q_SLOTS:
    void initTestCase() { QTest::setThrowOnFail(true); }

    void tellsWhatRulesDidAndTakesItBack()
    {
        House house;
        ui::MainWindow *window =
            house.open(ruledWorkspace(house),
                       {house.file(u"avis.jsonl"_s, "{\"id\":\"1\",\"posted_at\":\"2026-11-20T09:00:00Z\","
                                                    "\"text\":\"Toujours pas livré\"}\n")});
        window->resize(1400, 900);
        window->desk()->showPane(u"feed"_s);
        auto *list = House::find<QListView>(window, u"messages"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        House::find<QAction>(window, u"toggleContext"_s)->setChecked(true);
        auto *box = House::find<QWidget>(window, u"ruled"_s);
        QTRY_VERIFY(box->isVisible());
        const QString did = House::find<QLabel>(window, u"ruledDid"_s)->text();
        QVERIFY(did.contains(u"Retards: add the tag livraison"_s));
        QVERIFY(did.contains(u"wait for the community (24 hours), until "_s));
        auto *undo = House::find<QPushButton>(window, u"undoRuled"_s);
        undo->setFocus();
        QTest::keyClick(undo, Qt::Key_Space);
        QTRY_VERIFY(!box->isVisible());
        list->setFocus();
        House::key(window, u"Ctrl+Z"_s); // it was right after all
        QTRY_VERIFY(box->isVisible());
    }

    void theLimitOfWhatIsNobodysIsSetAndUndone()
    {
        House house;
        ui::MainWindow *window = house.open(ruledWorkspace(house));
        window->desk()->showPane(u"settings"_s);
        auto *limit = House::find<QComboBox>(window, u"nobodysLimit"_s);
        QTRY_COMPARE(limit->currentText(), u"a working day (8 h)"_s);
        limit->setFocus();
        limit->setCurrentIndex(limit->findData(120));
        Q_EMIT limit->activated(limit->currentIndex());
        const auto kept = [&] {
            return *test::await(window->session()->workspace().read(
                [](Connection &c) -> Result<std::optional<int>> { return triage::unassignedLimitSet(c); }));
        };
        QTRY_COMPARE(kept(), std::optional(120));
        QTRY_VERIFY(!window->session()->history().undoWords().isEmpty());
        window->session()->history().undo();
        QTRY_COMPARE(kept(), std::nullopt);
        QTRY_COMPARE(limit->currentText(), u"a working day (8 h)"_s);
    }
};

VIGIE_GUI_TEST_MAIN(RuledBoxTest)
#include "ruledboxtest.moc"
