// SPDX-License-Identifier: GPL-3.0-or-later
#include "hands.h"
#include "support/guitest.h"
#include "ui/approve/approvepane.h"
#include "ui/approve/submittedtext.h"
#include "ui/widgets/cardlist.h"
#include "ui/widgets/inlinemessage.h"

#include <QLabel>
#include <QPlainTextEdit>

using namespace vigie;
using namespace vigie::ui;
using namespace vigie::test;
using namespace Qt::StringLiterals;
using approval::Decision;
using team::Role;
using test::Desk;

class ApproveTest : public QObject
{
    Q_OBJECT

    static int waiting(const ApprovePane &pane) { return seen<CardList>(pane, "queue")->model()->rowCount(); }
    static QString shown(const ApprovePane &pane)
    {
        return seen<SubmittedText>(pane, "submittedText")->toPlainText();
    }
    static QString told(const ApprovePane &pane)
    {
        return seen<InlineMessage>(pane, "decisionMessage")->words();
    }

private Q_SLOTS:
    void theWholeQueueGoesByKeyboard()
    {
        Desk desk;
        desk.hire(u"Claire"_s);
        const QList<Id> drafts{submitted(desk, u"un"_s, desk.actor()),
                               submitted(desk, u"deux"_s, desk.actor()),
                               submitted(desk, u"trois"_s, desk.actor())};
        Seat seat(desk, u"Claire"_s);
        ApprovePane pane(*seat.session);
        QSignalSpy count(&pane, &Pane::waitingChanged);
        bringUp(pane);
        QTRY_COMPARE(shown(pane), u"un"_s);
        QTRY_VERIFY(canPress(pane, "approve"));
        QCOMPARE(count.last().first().toInt(), 3);
        QVERIFY(seen<CardList>(pane, "queue")->hasFocus());
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.state(drafts[0]), u"approved"_s);
        QTRY_COMPARE(shown(pane), u"deux"_s);
        key(Qt::Key_Down);
        QTRY_COMPARE(shown(pane), u"trois"_s);
        QTRY_VERIFY(canPress(pane, "approve"));
        key(Qt::Key_Enter, Qt::ControlModifier);
        QTRY_COMPARE(desk.state(drafts[2]), u"approved"_s);
        QTRY_COMPARE(shown(pane), u"deux"_s);
        QTRY_VERIFY(canPress(pane, "approve"));
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.state(drafts[1]), u"approved"_s);
        QTRY_VERIFY(button(pane, "emptyStateButton")->isVisible());
        QCOMPARE(count.last().first().toInt(), 0);
        QSignalSpy away(&pane, &Pane::goTo);
        press(pane, "emptyStateButton");
        QCOMPARE(away.first().first().toString(), u"feed"_s);
    }

    // Another language builds every pane anew; what was done stays to be undone.
    void whatWasDecidedIsUndoneWhenThePaneIsGone()
    {
        Desk desk;
        desk.hire(u"Claire"_s);
        const Id draft = submitted(desk, u"un"_s, desk.actor());
        Seat seat(desk, u"Claire"_s);
        History &history = seat.session->history();
        auto pane = std::make_unique<ApprovePane>(*seat.session);
        bringUp(*pane);
        QTRY_VERIFY(canPress(*pane, "approve"));
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!history.undoWords().isEmpty());
        pane.reset();
        history.undo();
        QTRY_COMPARE(desk.state(draft), u"submitted"_s);
        QTRY_VERIFY(!history.redoWords().isEmpty());
        history.redo();
        QTRY_COMPARE(desk.state(draft), u"approved"_s);
        QTRY_VERIFY(!history.undoWords().isEmpty());
        history.undo();
        QTRY_COMPARE(desk.state(draft), u"submitted"_s);

        pane = std::make_unique<ApprovePane>(*seat.session);
        bringUp(*pane);
        QTRY_VERIFY(canPress(*pane, "sendBack"));
        press(*pane, "sendBack");
        type(u"dites vous"_s);
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.state(draft), u"rejected"_s);
        QTRY_VERIFY(history.undoWords().contains(u"Sent back"_s));
        pane.reset();
        history.undo();
        QTRY_COMPARE(desk.state(draft), u"submitted"_s);
        QTRY_VERIFY(!history.redoWords().isEmpty());
        history.redo();
        QTRY_COMPARE(desk.state(draft), u"rejected"_s);
    }

    void showsTheWholeTextHoweverWideTheWindow()
    {
        Desk desk;
        desk.hire(u"Claire"_s);
        submitted(desk, u"Bonjour Léa, votre commande part demain de Brest. "_s.repeated(6), desk.actor());
        Seat seat(desk, u"Claire"_s);
        ApprovePane pane(*seat.session);
        bringUp(pane);
        pane.resize(2000, 900);
        QTRY_VERIFY(shown(pane).size() > 200);
        const auto *text = seen<SubmittedText>(pane, "submittedText");
        QTRY_COMPARE(text->width(), text->maximumWidth());
        QTRY_VERIFY(text->document()->size().height() <= text->height());
    }

    void noLetterApproves()
    {
        Desk desk;
        desk.hire(u"Claire"_s);
        const Id draft = submitted(desk, u"Bonjour"_s, desk.actor());
        Seat seat(desk, u"Claire"_s);
        ApprovePane pane(*seat.session);
        bringUp(pane);
        QTRY_VERIFY(canPress(pane, "approve"));
        for (int letter = Qt::Key_A; letter <= Qt::Key_Z; ++letter) {
            key(static_cast<Qt::Key>(letter));
            key(static_cast<Qt::Key>(letter), Qt::ShiftModifier);
        }
        key(Qt::Key_Return);
        QVERIFY(canPress(pane, "approve"));
        QCOMPARE(desk.state(draft), u"submitted"_s);
    }

    void sendingBackNeedsANote()
    {
        Desk desk;
        desk.hire(u"Claire"_s);
        const Id draft = submitted(desk, u"Bonjour"_s, desk.actor());
        Seat seat(desk, u"Claire"_s);
        ApprovePane pane(*seat.session);
        bringUp(pane);
        QTRY_VERIFY(canPress(pane, "sendBack"));
        press(pane, "sendBack");
        auto *note = seen<QPlainTextEdit>(pane, "refusalNote");
        QVERIFY(note->hasFocus());
        key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!told(pane).isEmpty());
        QVERIFY(note->isVisible());
        key(Qt::Key_Escape);
        QTRY_VERIFY(canPress(pane, "approve"));
        QCOMPARE(desk.state(draft), u"submitted"_s);

        press(pane, "sendBack");
        type(u"dites plutôt vous"_s);
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.state(draft), u"rejected"_s);
        const auto decisions = desk.read([&](workspace::Connection &c) -> Result<QList<approval::Approval>> {
            return approval::approvalsOf(c, draft);
        });
        QCOMPARE(decisions->first().note, u"dites plutôt vous"_s);
        seat.session->history().undo();
        QTRY_COMPARE(desk.state(draft), u"submitted"_s);
        QTRY_VERIFY(canPress(pane, "reject"));
        QVERIFY(note->toPlainText().isEmpty());
    }

    void rejectingIsKeptFromASlip()
    {
        Desk desk;
        desk.hire(u"Claire"_s);
        const Id draft = submitted(desk, u"Bonjour"_s, desk.actor());
        Seat seat(desk, u"Claire"_s);
        ApprovePane pane(*seat.session);
        bringUp(pane);
        QTRY_VERIFY(canPress(pane, "reject"));
        press(pane, "reject");
        type(u"   "_s);
        press(pane, "sendNote");
        QVERIFY(!told(pane).isEmpty());
        type(u"hors charte"_s);
        press(pane, "sendNote");
        QTRY_COMPARE(desk.state(draft), u"rejected"_s);
    }

    void onesOwnTextWaitsForAnother()
    {
        Desk desk;
        const team::Actor claire = desk.hire(u"Claire"_s);
        const Id draft = submitted(desk, u"Bonjour"_s, claire);
        Seat seat(desk, u"Claire"_s);
        ApprovePane pane(*seat.session);
        bringUp(pane);
        QTRY_COMPARE(shown(pane), u"Bonjour"_s);
        QVERIFY(!canPress(pane, "approve"));
        QVERIFY(!canPress(pane, "reject"));
        QTRY_VERIFY(seen<QLabel>(pane, "decisionHint")->text().contains(u"Anne"_s));
        key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.state(draft), u"submitted"_s);
    }

    void aRoleThatDoesNotApproveSeesWhy()
    {
        Desk desk;
        desk.hire(u"Bruno"_s, Role::Agency);
        desk.hire(u"Claire"_s);
        submitted(desk, u"Bonjour"_s, desk.actor());
        Seat seat(desk, u"Bruno"_s);
        ApprovePane pane(*seat.session);
        bringUp(pane);
        QTRY_COMPARE(shown(pane), u"Bonjour"_s);
        QVERIFY(!canPress(pane, "approve"));
        QVERIFY(!seen<QLabel>(pane, "decisionHint")->text().isEmpty());
        QTRY_VERIFY(seen<QLabel>(pane, "policy")->text().contains(u"agency"_s));
    }

    void severalAreApprovedTogetherWithoutOnesOwn()
    {
        Desk desk;
        const team::Actor claire = desk.hire(u"Claire"_s);
        const Id one = submitted(desk, u"un"_s, desk.actor());
        const Id own = submitted(desk, u"à moi"_s, claire);
        const Id two = submitted(desk, u"deux"_s, desk.actor());
        Seat seat(desk, u"Claire"_s);
        ApprovePane pane(*seat.session);
        bringUp(pane);
        QTRY_COMPARE(waiting(pane), 3);
        key(Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(seen<QLabel>(pane, "severalChosen")->isVisible());
        QVERIFY(seen<QLabel>(pane, "decisionHint")->isVisible());
        QVERIFY(!canPress(pane, "reject"));
        QVERIFY(canPress(pane, "approve"));
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(waiting(pane), 1);
        QCOMPARE(desk.state(one), u"approved"_s);
        QCOMPARE(desk.state(two), u"approved"_s);
        QCOMPARE(desk.state(own), u"submitted"_s);
        seat.session->history().undo();
        QTRY_COMPARE(waiting(pane), 3);
        QCOMPARE(desk.state(one), u"submitted"_s);
    }

    void anEditGoesToAnotherColleague()
    {
        Desk desk;
        desk.hire(u"Claire"_s);
        const Id draft = submitted(desk, u"Bonjour"_s, desk.actor());
        Seat seat(desk, u"Claire"_s);
        ApprovePane pane(*seat.session);
        bringUp(pane);
        QTRY_VERIFY(canPress(pane, "editAndApprove"));
        press(pane, "editAndApprove");
        auto *editor = seen<QPlainTextEdit>(pane, "revisionEditor");
        QVERIFY(editor->hasFocus());
        QVERIFY(seen<QLabel>(pane, "editConsequence")->isVisible());
        type(u" Léa\u00a0!"_s);
        QTRY_COMPARE(desk.draft(draft).text,
                     u"Bonjour Léa\u00a0!"_s); // by itself, its space kept from breaking
        QCOMPARE(desk.state(draft), u"withdrawn"_s);
        QVERIFY(editor->isVisible());
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.draft(draft).version, 2);
        QTRY_VERIFY(!editor->isVisible());
        QTRY_COMPARE(waiting(pane), 1);
        QTRY_VERIFY(!canPress(pane, "approve"));
        const auto *changes = seen<SubmittedText>(pane, "changes");
        QTRY_VERIFY(changes->isVisible());
        QCOMPARE(changes->toPlainText(), u"Bonjour+\u202f Léa !"_s);

        seat.session->setActor(desk.actor());
        QTRY_VERIFY(canPress(pane, "approve"));
        press(pane, "approve");
        QTRY_COMPARE(desk.state(draft), u"approved"_s);
    }

    void anEditCanBeLeftWithoutATrace()
    {
        Desk desk;
        desk.hire(u"Claire"_s);
        const Id draft = submitted(desk, u"Bonjour"_s, desk.actor());
        Seat seat(desk, u"Claire"_s);
        ApprovePane pane(*seat.session);
        bringUp(pane);
        QTRY_VERIFY(canPress(pane, "editAndApprove"));
        press(pane, "editAndApprove");
        type(u", hum"_s);
        QTRY_COMPARE(desk.state(draft), u"withdrawn"_s);
        press(pane, "editLeft");
        QTRY_COMPARE(desk.state(draft), u"submitted"_s);
        QTRY_VERIFY(canPress(pane, "approve"));
        QCOMPARE(desk.draft(draft).version, 1);
    }

    void anEditUnderWayComesBackAfterARestart()
    {
        Desk desk;
        desk.hire(u"Claire"_s);
        const Id draft = submitted(desk, u"Bonjour"_s, desk.actor());
        QVariantMap state;
        {
            Seat seat(desk, u"Claire"_s);
            ApprovePane pane(*seat.session);
            bringUp(pane);
            QTRY_VERIFY(canPress(pane, "editAndApprove"));
            press(pane, "editAndApprove");
            type(u" Léa"_s);
            state = pane.state(); // and gone before the second is over
        }
        QCOMPARE(desk.draft(draft).text, u"Bonjour Léa"_s);
        Seat seat(desk, u"Claire"_s);
        ApprovePane pane(*seat.session);
        pane.setState(state);
        bringUp(pane);
        auto *editor = seen<QPlainTextEdit>(pane, "revisionEditor");
        QTRY_VERIFY(editor->isVisible());
        QCOMPARE(editor->toPlainText(), u"Bonjour Léa"_s);
        press(pane, "editLeft");
        QTRY_COMPARE(desk.state(draft), u"submitted"_s);
    }

    void whatAnotherWindowDoesIsSeenHere()
    {
        Desk desk;
        desk.hire(u"Claire"_s);
        const Id draft = submitted(desk, u"Bonjour"_s, desk.actor());
        Seat seat(desk, u"Claire"_s);
        ApprovePane pane(*seat.session);
        bringUp(pane);
        QTRY_VERIFY(canPress(pane, "approve"));
        submitted(desk, u"encore un"_s, desk.actor());
        QTRY_COMPARE(waiting(pane), 2);
        QCOMPARE(shown(pane), u"Bonjour"_s);
        REQUIRE_OK(desk.type(desk.actor(), draft, u"Bonsoir"_s));
        QTRY_COMPARE(shown(pane), u"encore un"_s);
        REQUIRE_OK(desk.approve(desk.actor(u"Claire"_s), desk.queue(desk.actor()).first().draft.id, 1));
        QTRY_VERIFY(button(pane, "emptyStateButton")->isVisible());
    }

    void whatChangedInTheMeantimeIsNotApproved()
    {
        Desk desk;
        desk.hire(u"Claire"_s);
        const Id draft = submitted(desk, u"Bonjour"_s, desk.actor());
        Seat seat(desk, u"Claire"_s);
        ApprovePane pane(*seat.session);
        bringUp(pane);
        QTRY_VERIFY(canPress(pane, "approve"));
        // within the half second in which the window has not looked yet
        REQUIRE_OK(desk.type(desk.actor(), draft, u"Bonsoir"_s));
        press(pane, "approve");
        QTRY_VERIFY(!told(pane).isEmpty() || waiting(pane) == 0);
        QCOMPARE(desk.state(draft), u"withdrawn"_s);
        QCOMPARE(desk.acts(draft).contains(u"draft-approved"_s), false);
    }

    void showsTheOneAskedFor()
    {
        Desk desk;
        desk.hire(u"Claire"_s);
        submitted(desk, u"un"_s, desk.actor());
        const Id second = submitted(desk, u"deux"_s, desk.actor());
        Seat seat(desk, u"Claire"_s);
        ApprovePane pane(*seat.session);
        bringUp(pane);
        pane.open({{u"draft"_s, second.toString()}});
        QTRY_COMPARE(shown(pane), u"deux"_s);
        const QVariantMap state = pane.state();
        ApprovePane again(*seat.session);
        again.setState(state);
        bringUp(again);
        QTRY_COMPARE(shown(again), u"deux"_s);
        again.open({{u"draft"_s, Id::make(desk.clock).toString()}});
        QTRY_VERIFY(!told(again).isEmpty());
    }

    void aStrangersTextStaysText()
    {
        Desk desk;
        desk.hire(u"Claire"_s);
        const QString evil = u"<b>gras</b> <img src='file:///etc/passwd'> \u202egnol"_s;
        const qint64 mention = desk.customerWrites({.postedAt = u"2026-11-22T09:00:00Z"_s, .text = evil});
        const auto draft = desk.newReply(desk.actor(), mention, u"<i>réponse</i>"_s);
        REQUIRE_OK(desk.submit(desk.actor(), draft->id));
        Seat seat(desk, u"Claire"_s);
        ApprovePane pane(*seat.session);
        bringUp(pane);
        QTRY_COMPARE(shown(pane), u"<i>réponse</i>"_s);
        const QString message = seen<SubmittedText>(pane, "messageText")->toPlainText();
        QVERIFY(message.startsWith(u"<b>gras</b> <img"_s));
        QVERIFY(!message.contains(QChar(0x202e)));
    }

    void everyControlHasANameAndAPlace()
    {
        Desk desk;
        desk.hire(u"Claire"_s);
        submitted(desk, u"Bonjour"_s, desk.actor());
        Seat seat(desk, u"Claire"_s);
        ApprovePane pane(*seat.session);
        bringUp(pane);
        QTRY_VERIFY(canPress(pane, "approve"));
        for (const QWidget *widget : pane.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
};

VIGIE_GUI_TEST_MAIN(ApproveTest)
#include "approvetest.moc"
