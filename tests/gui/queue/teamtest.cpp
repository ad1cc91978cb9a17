// SPDX-License-Identifier: GPL-3.0-or-later
#include "hands.h"
#include "inbox/channelstore.h"
#include "inbox/roundstore.h"
#include "support/guitest.h"
#include "team/colleaguestore.h"
#include "ui/team/channelspage.h"
#include "ui/team/colleaguespage.h"
#include "ui/team/rolematrix.h"
#include "ui/widgets/cardlist.h"
#include "ui/widgets/inlinemessage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace vigie;
using namespace vigie::ui;
using namespace vigie::test;
using namespace Qt::StringLiterals;
using team::Role;
using test::Desk;
using workspace::Connection;

class TeamTest : public QObject
{
    Q_OBJECT

    static QString words(const QWidget &pane, const char *name)
    {
        return seen<InlineMessage>(pane, name)->words();
    }
    static int rows(const QWidget &pane, const char *list)
    {
        return seen<CardList>(pane, list)->model()->rowCount();
    }
    static QList<inbox::Channel> channels(Desk &desk)
    {
        return *desk.read([](Connection &c) -> Result<QList<inbox::Channel>> { return inbox::channels(c); });
    }

private Q_SLOTS:
    void aColleagueIsAddedByKeyboard()
    {
        Desk desk;
        Seat seat(desk);
        ColleaguesPage page(*seat.session);
        bringUp(page);
        QTRY_COMPARE(seen<QLabel>(page, "colleagueName")->text(), u"Anne"_s);
        page.paneActions().first()->trigger();
        QVERIFY(seen<QLineEdit>(page, "newColleagueName")->hasFocus());
        key(Qt::Key_Return);
        QVERIFY(!words(page, "newColleagueMessage").isEmpty());
        type(u"Claire Le Gall"_s);
        auto *role = seen<QComboBox>(page, "newColleagueRole");
        key(Qt::Key_Tab);
        QVERIFY(role->hasFocus());
        key(Qt::Key_Down);
        press(page, "newColleagueDone");
        QTRY_COMPARE(seen<QLabel>(page, "colleagueName")->text(), u"Claire Le Gall"_s);
        QCOMPARE(desk.actor(u"Claire Le Gall"_s).colleague().role, Role::Approver);
        QVERIFY(seen<CardList>(page, "colleagueList")->hasFocus());

        page.paneActions().first()->trigger();
        type(u"claire le gall"_s);
        key(Qt::Key_Return);
        QTRY_VERIFY(!words(page, "newColleagueMessage").isEmpty());
        key(Qt::Key_Escape);
        QVERIFY(seen<QComboBox>(page, "role")->isVisible());
        QCOMPARE(rows(page, "colleagueList"), 2);
    }

    void aRoleIsChangedAndUndone()
    {
        Desk desk;
        desk.hire(u"Bruno"_s, Role::Agency);
        Seat seat(desk);
        ColleaguesPage page(*seat.session);
        bringUp(page);
        QTRY_COMPARE(rows(page, "colleagueList"), 2);
        key(Qt::Key_Down);
        QTRY_COMPARE(seen<QLabel>(page, "colleagueName")->text(), u"Bruno"_s);
        seen<QComboBox>(page, "role")->setFocus();
        key(Qt::Key_Up);
        QTRY_COMPARE(desk.actor(u"Bruno"_s).colleague().role, Role::Director);
        QTRY_VERIFY(!seat.session->history().undoWords().isEmpty());
        seat.session->history().undo();
        QTRY_COMPARE(desk.actor(u"Bruno"_s).colleague().role, Role::Agency);
        auto *role = seen<QComboBox>(page, "role");
        QTRY_COMPARE(role->currentData().toInt(), static_cast<int>(Role::Agency));
    }

    void aPassphraseIsSetChangedAndRemoved()
    {
        Desk desk;
        Seat seat(desk);
        ColleaguesPage page(*seat.session);
        bringUp(page);
        QTRY_VERIFY(canPress(page, "changePassphrase"));
        QVERIFY(!button(page, "removePassphrase")->isVisible());
        press(page, "changePassphrase");
        QVERIFY(seen<QLineEdit>(page, "newPassphrase")->hasFocus());
        type(u"court"_s);
        key(Qt::Key_Return);
        QVERIFY(!words(page, "passphraseMessage").isEmpty());
        seen<QLineEdit>(page, "newPassphrase")->clear();
        type(u"la mer monte"_s);
        key(Qt::Key_Tab);
        type(u"la mer descend"_s);
        press(page, "setPassphrase");
        QVERIFY(!words(page, "passphraseMessage").isEmpty());
        type(u"la mer monte"_s);
        key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(canPress(page, "removePassphrase"), 30'000);
        REQUIRE_OK(desk.read([](Connection &c) { return team::actAs(c, u"Anne"_s, u"la mer monte"_s); }));
        press(page, "removePassphrase");
        QTRY_VERIFY(!button(page, "removePassphrase")->isVisible());
        REQUIRE_OK(desk.read([](Connection &c) { return team::actAs(c, u"Anne"_s, std::nullopt); }));
    }

    void whoMayNotChangeTheTeamSeesWhy()
    {
        Desk desk;
        desk.hire(u"Bruno"_s, Role::Agency);
        Seat seat(desk, u"Bruno"_s);
        ColleaguesPage page(*seat.session);
        bringUp(page);
        QTRY_COMPARE(seen<QLabel>(page, "colleagueName")->text(), u"Bruno"_s);
        QVERIFY(words(page, "whyNot").contains(u"Anne"_s));
        QVERIFY(!seen<QComboBox>(page, "role")->isEnabled());
        QVERIFY(!page.headTools()->findChild<QPushButton *>(u"addColleague"_s)->isEnabled());
        QVERIFY(canPress(page, "changePassphrase")); // one's own
        key(Qt::Key_Up);
        QTRY_COMPARE(seen<QLabel>(page, "colleagueName")->text(), u"Anne"_s);
        QVERIFY(!button(page, "changePassphrase")->isVisible());
    }

    void theMatrixSaysWhatCoreDoes()
    {
        Desk desk;
        Seat seat(desk);
        ColleaguesPage page(*seat.session);
        bringUp(page);
        const auto *matrix = seen<RoleMatrix>(page, "roleMatrix");
        QCOMPARE(matrix->columnCount(), 6);
        QCOMPARE(matrix->rowCount(), 9);
        QCOMPARE(matrix->item(0, 5)->text(), u"yes"_s);        // an agency reads
        QCOMPARE(matrix->item(4, 5)->text(), u"no"_s);         // and does not approve
        QCOMPARE(matrix->item(7, 1)->text(), u"owner only"_s); // the team
    }

    void aChannelIsAddedChangedAndRemoved()
    {
        Desk desk;
        Seat seat(desk);
        ChannelsPage page(*seat.session);
        bringUp(page);
        QTRY_VERIFY(button(page, "emptyStateButton")->isVisible());
        press(page, "emptyStateButton");
        auto *name = seen<QLineEdit>(page, "channelName");
        QVERIFY(name->hasFocus());
        press(page, "saveChannel");
        QVERIFY(!words(page, "channelMessage").isEmpty());
        type(u"Page Facebook"_s);
        seen<QComboBox>(page, "channelService")->setCurrentIndex(0);
        seen<QLineEdit>(page, "channelUrl")->setFocus();
        type(u"facebook"_s);
        press(page, "saveChannel");
        QVERIFY(words(page, "channelMessage").contains(u"https"_s));
        seen<QLineEdit>(page, "channelUrl")->setText(u"https://facebook.example/kerlo"_s);
        key(Qt::Key_Return);
        QTRY_COMPARE(channels(desk).size(), 1);
        QCOMPARE(channels(desk).first().service, u"facebook"_s);
        QTRY_COMPARE(seen<QLabel>(page, "channelTitle")->text(), u"Page Facebook"_s);
        QVERIFY(!canPress(page, "saveChannel"));

        name->setFocus();
        name->clear();
        type(u"Facebook Kerlo"_s);
        QVERIFY(canPress(page, "saveChannel"));
        key(Qt::Key_Return);
        QTRY_COMPARE(channels(desk).first().name, u"Facebook Kerlo"_s);
        QTRY_COMPARE(seen<QLabel>(page, "channelTitle")->text(), u"Facebook Kerlo"_s);
        seat.session->history().undo();
        QTRY_COMPARE(channels(desk).first().name, u"Page Facebook"_s);
        QTRY_COMPARE(name->text(), u"Page Facebook"_s);
        press(page, "removeChannel");
        QTRY_VERIFY(channels(desk).isEmpty());
        QTRY_VERIFY(!seat.session->history().undoWords().isEmpty());
        seat.session->history().undo();
        QTRY_COMPARE(channels(desk).size(), 1);
    }

    // Another language builds every pane anew; what was done stays to be undone.
    void whatWasChangedIsUndoneWhenThePageIsGone()
    {
        Desk desk;
        desk.hire(u"Bruno"_s, Role::Agency);
        const team::Actor anne = desk.actor();
        REQUIRE_OK(desk.write(
            [&](Connection &c) { return inbox::addChannel(c, anne, {.name = u"X"_s, .service = u"x"_s}); }));
        Seat seat(desk);
        History &history = seat.session->history();
        auto channelsPage = std::make_unique<ChannelsPage>(*seat.session);
        bringUp(*channelsPage);
        QTRY_COMPARE(seen<QLabel>(*channelsPage, "channelTitle")->text(), u"X"_s);
        seen<QLineEdit>(*channelsPage, "channelName")->setText(u"Y"_s);
        Q_EMIT seen<QLineEdit>(*channelsPage, "channelName")->textEdited(u"Y"_s);
        QTRY_VERIFY(canPress(*channelsPage, "saveChannel"));
        press(*channelsPage, "saveChannel");
        QTRY_VERIFY(!history.undoWords().isEmpty());
        QTRY_VERIFY(canPress(*channelsPage, "removeChannel"));
        press(*channelsPage, "removeChannel");
        QTRY_VERIFY(history.undoWords().contains(u"removed"_s));
        channelsPage.reset();
        history.undo();
        QTRY_COMPARE(channels(desk).size(), 1);
        QTRY_VERIFY(!history.redoWords().isEmpty());
        history.undo();
        QTRY_COMPARE(channels(desk).first().name, u"X"_s);
        QTRY_VERIFY(history.undoWords().isEmpty() && history.redoWords().contains(u"changed"_s));
        history.redo();
        QTRY_COMPARE(channels(desk).first().name, u"Y"_s);
        QTRY_VERIFY(history.redoWords().contains(u"removed"_s));
        history.redo();
        QTRY_VERIFY(channels(desk).isEmpty());

        auto page = std::make_unique<ColleaguesPage>(*seat.session);
        bringUp(*page);
        QTRY_COMPARE(rows(*page, "colleagueList"), 2);
        key(Qt::Key_Down);
        QTRY_COMPARE(seen<QLabel>(*page, "colleagueName")->text(), u"Bruno"_s);
        seen<QComboBox>(*page, "role")->setFocus();
        key(Qt::Key_Up);
        QTRY_VERIFY(history.undoWords().contains(u"Bruno"_s));
        page.reset();
        history.undo();
        QTRY_COMPARE(desk.actor(u"Bruno"_s).colleague().role, Role::Agency);
        QTRY_VERIFY(!history.redoWords().isEmpty());
        history.redo();
        QTRY_COMPARE(desk.actor(u"Bruno"_s).colleague().role, Role::Director);
    }

    void howAChannelIsLookedAtIsSetAndUndone()
    {
        Desk desk;
        const team::Actor claire = desk.hire(u"Claire"_s);
        const team::Actor anne = desk.actor();
        REQUIRE_OK(desk.write(
            [&](Connection &c) { return inbox::addChannel(c, anne, {.name = u"X"_s, .service = u"x"_s}); }));
        const auto stop = [&desk] {
            return desk.read([](Connection &c) -> Result<inbox::Stop> { return inbox::stops(c).first(); })
                .value();
        };
        Seat seat(desk);
        ChannelsPage page(*seat.session);
        bringUp(page);
        QTRY_COMPARE(seen<QLabel>(page, "channelTitle")->text(), u"X"_s);
        auto *every = seen<QSpinBox>(page, "stopEvery");
        QCOMPARE(every->value(), 1);
        every->setFocus();
        key(Qt::Key_Up);
        key(Qt::Key_Up);
        auto *owner = seen<QComboBox>(page, "stopOwner");
        QCOMPARE(owner->count(), 3); // everybody, Anne, Claire
        owner->setFocus();
        key(Qt::Key_End);
        press(page, "saveChannel");
        QTRY_COMPARE(stop().every.count, 3);
        QCOMPARE(stop().owner, claire.id());
        QTRY_VERIFY(!seat.session->history().undoWords().isEmpty());
        seat.session->history().undo();
        QTRY_COMPARE(stop().every.count, 1);
        QTRY_COMPARE(every->value(), 1);
        QVERIFY(stop().owner.isNull());
        seen<QCheckBox>(page, "stopActive")->setFocus();
        key(Qt::Key_Space);
        press(page, "saveChannel");
        QTRY_VERIFY(!stop().active);
    }

    void aStopOfItsOwnIsAddedAndRemoved()
    {
        Desk desk;
        Seat seat(desk);
        ChannelsPage page(*seat.session);
        bringUp(page);
        QTRY_VERIFY(button(page, "emptyStateButton")->isVisible());
        page.paneActions().last()->trigger();
        auto *name = seen<QLineEdit>(page, "channelName");
        QVERIFY(name->hasFocus());
        QVERIFY(!page.findChild<QComboBox *>(u"channelService"_s)->isVisible());
        type(u"Stories"_s);
        auto *kind = seen<QComboBox>(page, "stopKind");
        kind->setFocus();
        key(Qt::Key_Down); // stories: every 12 hours, and never less often than each day
        QCOMPARE(seen<QSpinBox>(page, "stopEvery")->value(), 12);
        QCOMPARE(seen<QSpinBox>(page, "stopEvery")->maximum(), 24);
        seen<QLineEdit>(page, "channelUrl")->setText(u"javascript:alert(1)"_s);
        press(page, "saveChannel");
        QVERIFY(words(page, "channelMessage").contains(u"https"_s));
        seen<QLineEdit>(page, "channelUrl")->setText(u"https://example.com/stories"_s);
        press(page, "saveChannel");
        const auto stops = [&desk] {
            return *desk.read([](Connection &c) -> Result<QList<inbox::Stop>> { return inbox::stops(c); });
        };
        QTRY_COMPARE(stops().size(), 1);
        QCOMPARE(stops().first().kind, inbox::StopKind::Stories);
        QCOMPARE(stops().first().address, u"https://example.com/stories"_s);
        QTRY_COMPARE(seen<QLabel>(page, "channelTitle")->text(), u"Stories"_s);
        QTRY_VERIFY(canPress(page, "removeChannel"));
        press(page, "removeChannel");
        QTRY_VERIFY(stops().isEmpty());
        QTRY_VERIFY(!seat.session->history().undoWords().isEmpty());
        seat.session->history().undo();
        QTRY_COMPARE(stops().size(), 1);
    }

    void aChannelThatHoldsMessagesIsNotRemoved()
    {
        Desk desk;
        desk.customerWrites();
        Seat seat(desk);
        ChannelsPage page(*seat.session);
        bringUp(page);
        QTRY_VERIFY(seen<QLabel>(page, "channelHolds")->text().contains(u'1'));
        press(page, "removeChannel");
        QTRY_VERIFY(words(page, "channelMessage").contains(u"Page Facebook"_s));
        QCOMPARE(channels(desk).size(), 1);
    }

    void whatIsHalfTypedSurvivesAChangeFromBeside()
    {
        Desk desk;
        desk.customerWrites();
        Seat seat(desk);
        ChannelsPage page(*seat.session);
        bringUp(page);
        auto *handle = seen<QLineEdit>(page, "channelHandle");
        QTRY_VERIFY(handle->isVisible());
        QTRY_COMPARE(seen<QLabel>(page, "channelTitle")->text(), u"Page Facebook"_s);
        handle->setFocus();
        type(u"kerlo.v"_s);
        desk.customerWrites({.postedAt = u"2026-11-22T10:00:00Z"_s, .remoteId = u"another"_s});
        QTRY_VERIFY(seen<QLabel>(page, "channelHolds")->text().contains(u'2'));
        QCOMPARE(handle->text(), u"kerlo.v"_s);
        key(Qt::Key_Escape);
        QCOMPARE(handle->text(), QString());
    }

    void whoMayNotChangeChannelsSeesWhy()
    {
        Desk desk;
        desk.customerWrites();
        desk.hire(u"Bruno"_s, Role::Agency);
        Seat seat(desk, u"Bruno"_s);
        ChannelsPage page(*seat.session);
        bringUp(page);
        QTRY_COMPARE(seen<QLabel>(page, "channelTitle")->text(), u"Page Facebook"_s);
        QVERIFY(!words(page, "whyNot").isEmpty());
        QVERIFY(!canPress(page, "removeChannel"));
        QVERIFY(!seen<QLineEdit>(page, "channelName")->isEnabled());
    }

    void everyControlHasANameAndAPlace()
    {
        Desk desk;
        desk.customerWrites();
        Seat seat(desk);
        ColleaguesPage colleagues(*seat.session);
        ChannelsPage channelsPage(*seat.session);
        for (Pane *page : {static_cast<Pane *>(&colleagues), static_cast<Pane *>(&channelsPage)}) {
            bringUp(*page);
            for (const QWidget *widget : page->findChildren<QWidget *>()) {
                if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                    continue;
                QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
            }
        }
    }
};

VIGIE_GUI_TEST_MAIN(TeamTest)
#include "teamtest.moc"
