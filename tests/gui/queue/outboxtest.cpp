// SPDX-License-Identifier: GPL-3.0-or-later
#include "hands.h"
#include "inbox/mentionstore.h"
#include "support/guitest.h"
#include "ui/approve/approvepane.h"
#include "ui/approve/submittedtext.h"
#include "ui/outbox/outboxpane.h"
#include "ui/widgets/cardlist.h"
#include "ui/widgets/inlinemessage.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QUrl>

using namespace vigie;
using namespace vigie::ui;
using namespace vigie::test;
using namespace Qt::StringLiterals;
using team::Role;
using test::Desk;
using workspace::Connection;

class OutboxTest : public QObject
{
    Q_OBJECT

    static QString told(const OutboxPane &pane)
    {
        return seen<InlineMessage>(pane, "deliveryMessage")->words();
    }
    static QString clipboard() { return QGuiApplication::clipboard()->text(); }

    /// A reply to a message with a page, approved.
    static outbox::Message approved(Desk &desk, const QString &text,
                                    const QString &page = u"https://facebook.example/p/1"_s)
    {
        desk.clock.advance(std::chrono::seconds(1));
        const qint64 mention = desk.customerWrites({.postedAt = u"2026-11-22T09:00:00Z"_s, .url = page});
        const auto draft = desk.newReply(desk.actor(), mention, text);
        if (!draft || !desk.submit(desk.actor(), draft->id))
            qFatal("nothing was submitted");
        return *desk.approve(desk.actor(), draft->id, 1);
    }

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->setText(u"before"_s); }

    void fromTheQueueToAMentionReplied()
    {
        Desk desk;
        desk.hire(u"Claire"_s);
        const qint64 mention = desk.customerWrites(
            {.postedAt = u"2026-11-22T09:00:00Z"_s, .url = u"https://facebook.example/p/1"_s});
        const auto draft = desk.newReply(desk.actor(), mention, u"Bonjour Léa,\u00a0elle part demain"_s);
        REQUIRE_OK(desk.submit(desk.actor(), draft->id));
        Seat seat(desk, u"Claire"_s);
        ApprovePane queue(*seat.session);
        bringUp(queue);
        QTRY_VERIFY(canPress(queue, "approve"));
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.state(draft->id), u"approved"_s);
        queue.hide();

        OutboxPane pane(*seat.session);
        QList<QUrl> opened;
        pane.setPageOpener([&](const QUrl &page) { opened.append(page); });
        QSignalSpy count(&pane, &Pane::waitingChanged);
        bringUp(pane);
        QTRY_VERIFY(canPress(pane, "copyAndOpen"));
        QCOMPARE(count.last().first().toInt(), 1);
        key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(clipboard(), u"Bonjour Léa,\u00a0elle part demain"_s); // before the workspace knows
        QTRY_COMPARE(desk.state(draft->id), u"handed-over"_s);
        QTRY_COMPARE(opened, QList<QUrl>{QUrl(u"https://facebook.example/p/1"_s)});
        QTRY_VERIFY(canPress(pane, "confirmPosted"));
        QVERIFY(!button(pane, "copyAndOpen")->isVisible());

        auto *address = seen<QLineEdit>(pane, "postAddress");
        address->setFocus();
        type(u"facebook p 2"_s);
        key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!told(pane).isEmpty());
        QCOMPARE(desk.state(draft->id), u"handed-over"_s);
        address->clear();
        type(u"https://facebook.example/p/2"_s);
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.state(draft->id), u"sent"_s);
        const auto replied =
            desk.read([&](Connection &c) -> Result<inbox::Mention> { return *inbox::mentionAt(c, mention); });
        QCOMPARE(replied->disposition, inbox::Disposition::Replied);
        QTRY_VERIFY(canPress(pane, "showPost"));
        QCOMPARE(count.last().first().toInt(), 0);
        press(pane, "showPost");
        QCOMPARE(opened.last(), QUrl(u"https://facebook.example/p/2"_s));
        QCOMPARE(desk.problems(), QStringList());
    }

    void whatWasChangedSinceCannotLeaveAndSaysSo()
    {
        Desk desk;
        const outbox::Message message = approved(desk, u"Bonjour"_s);
        Seat seat(desk);
        OutboxPane pane(*seat.session);
        bringUp(pane);
        QTRY_VERIFY(canPress(pane, "copyAndOpen"));
        REQUIRE_OK(desk.type(desk.actor(), message.draft, u"Bonsoir"_s));
        auto *held = seen<InlineMessage>(pane, "heldMessage");
        QTRY_VERIFY(held->isVisible());
        QVERIFY(!canPress(pane, "copyAndOpen"));
        key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(clipboard(), u"before"_s);
        QSignalSpy away(&pane, &Pane::goTo);
        Q_EMIT held->wanted();
        QCOMPARE(away.first().at(1).toMap().value(u"draft"_s).toString(), message.draft.toString());
        REQUIRE_OK(desk.type(desk.actor(), message.draft, u"Bonjour"_s));
        QTRY_VERIFY(canPress(pane, "copyAndOpen"));
    }

    void whatMayNotLeaveDoesNotStayOnTheClipboard()
    {
        Desk desk;
        const outbox::Message message = approved(desk, u"Bonjour"_s);
        Seat seat(desk);
        OutboxPane pane(*seat.session);
        QList<QUrl> opened;
        pane.setPageOpener([&](const QUrl &page) { opened.append(page); });
        bringUp(pane);
        QTRY_VERIFY(canPress(pane, "copyAndOpen"));
        const QSignalBlocker notSeenYet(seat.session.get());
        REQUIRE_OK(desk.type(desk.actor(), message.draft, u"Bonsoir"_s));
        press(pane, "copyAndOpen");
        QTRY_VERIFY(!told(pane).isEmpty());
        QCOMPARE(clipboard(), QString());
        QVERIFY(opened.isEmpty());
        QCOMPARE(desk.message(message.id).state, outbox::State::Waiting);
    }

    void notYetWaitsAgainAndGivingUpMakesItADraft()
    {
        Desk desk;
        const outbox::Message message = approved(desk, u"Bonjour"_s);
        Seat seat(desk);
        OutboxPane pane(*seat.session);
        pane.setPageOpener([](const QUrl &) {});
        bringUp(pane);
        QTRY_VERIFY(canPress(pane, "copyAndOpen"));
        press(pane, "copyAndOpen");
        QTRY_VERIFY(canPress(pane, "notPosted"));
        press(pane, "notPosted");
        QTRY_VERIFY(canPress(pane, "copyAndOpen"));
        press(pane, "copyAndOpen");
        QTRY_VERIFY(canPress(pane, "cancelMessage"));
        press(pane, "cancelMessage");
        QTRY_COMPARE(desk.state(message.draft), u"working"_s);
        QTRY_VERIFY(button(pane, "emptyStateButton")->isVisible());
    }

    void theSampleIsPracticeAndOpensNoPage()
    {
        Desk desk;
        approved(desk, u"Bonjour"_s);
        desk.bySql("UPDATE channel SET sample = 1");
        Seat seat(desk);
        OutboxPane pane(*seat.session);
        bool opened = false;
        pane.setPageOpener([&](const QUrl &) { opened = true; });
        bringUp(pane);
        QTRY_VERIFY(canPress(pane, "copyAndOpen"));
        QVERIFY(seen<QLabel>(pane, "deliveryAside")->text().contains(u"practice"_s));
        press(pane, "copyAndOpen");
        QTRY_VERIFY(canPress(pane, "confirmPosted"));
        QCOMPARE(clipboard(), u"Bonjour"_s);
        QVERIFY(!opened);
    }

    void onlyPagesOfTheWebAreOpened_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("none") << u""_s;
        QTest::newRow("a file") << u"file:///etc/passwd"_s;
        QTest::newRow("a script") << u"javascript:alert(1)"_s;
        QTest::newRow("no address") << u"facebook"_s;
    }
    void onlyPagesOfTheWebAreOpened()
    {
        QFETCH(QString, page);
        Desk desk;
        approved(desk, u"Bonjour"_s, page);
        Seat seat(desk);
        OutboxPane pane(*seat.session);
        bool opened = false;
        pane.setPageOpener([&](const QUrl &) { opened = true; });
        bringUp(pane);
        QTRY_VERIFY(canPress(pane, "copyAndOpen"));
        press(pane, "copyAndOpen");
        QTRY_VERIFY(canPress(pane, "confirmPosted"));
        QVERIFY(!opened);
    }

    void allThatWaitsGoesIntoAFolderThatIsRemembered()
    {
        Desk desk;
        const outbox::Message one = approved(desk, u"un"_s);
        const outbox::Message two = approved(desk, u"deux"_s);
        Seat seat(desk);
        OutboxPane pane(*seat.session);
        bringUp(pane);
        QTRY_VERIFY(canPress(pane, "copyAndOpen"));
        pane.deliverTo(desk.path(u"post"_s));
        auto *said = seen<InlineMessage>(pane, "folderMessage");
        QTRY_VERIFY(said->isVisible());
        QCOMPARE(desk.content(desk.path(u"post/%1.txt"_s.arg(one.id.toString()))), QByteArray("un"));
        QCOMPARE(desk.message(two.id).state, outbox::State::HandedOver);
        QTRY_VERIFY(!pane.headTools()->findChild<QPushButton *>(u"deliverToFolder"_s)->isEnabled());
        QTRY_VERIFY(seen<QLabel>(pane, "deliveryState")->text().contains(u"post"_s));
        QCOMPARE(pane.state().value(u"folder"_s).toString(), desk.path(u"post"_s));
    }

    void aFolderThatCannotBeWrittenIsSaidWhereItHappened()
    {
        Desk desk;
        const outbox::Message message = approved(desk, u"un"_s);
        Seat seat(desk);
        OutboxPane pane(*seat.session);
        bringUp(pane);
        QTRY_VERIFY(canPress(pane, "copyAndOpen"));
        desk.file(u"taken"_s, "not a folder");
        pane.deliverTo(desk.path(u"taken/here"_s));
        QTRY_VERIFY(seen<InlineMessage>(pane, "folderMessage")->isVisible());
        QCOMPARE(desk.message(message.id).state, outbox::State::Waiting);
        QTRY_VERIFY(canPress(pane, "copyAndOpen"));
    }

    void aRoleThatDoesNotSendSeesWhy()
    {
        Desk desk;
        approved(desk, u"un"_s);
        desk.hire(u"Diane"_s, Role::Director);
        Seat seat(desk, u"Diane"_s);
        OutboxPane pane(*seat.session);
        bringUp(pane);
        QTRY_VERIFY(button(pane, "copyAndOpen")->isVisible());
        QVERIFY(!canPress(pane, "copyAndOpen"));
        QVERIFY(seen<QLabel>(pane, "deliveryAside")->isVisible());
    }

    void arrowsPassOverHeadings()
    {
        Desk desk;
        approved(desk, u"un"_s);
        const outbox::Message handed = approved(desk, u"deux"_s);
        Seat seat(desk);
        OutboxModel model(*seat.session);
        REQUIRE_OK(await(model.handOverCopied(handed.id)));
        OutboxPane pane(*seat.session);
        bringUp(pane);
        QTRY_VERIFY(canPress(pane, "copyAndOpen"));
        key(Qt::Key_Down);
        QTRY_VERIFY(canPress(pane, "confirmPosted"));
        key(Qt::Key_Up);
        QTRY_VERIFY(canPress(pane, "copyAndOpen"));
        key(Qt::Key_Home);
        QVERIFY(canPress(pane, "copyAndOpen"));
        pane.open({{u"message"_s, handed.id.toString()}});
        QTRY_VERIFY(canPress(pane, "confirmPosted"));
    }

    void everyControlHasANameAndAPlace()
    {
        Desk desk;
        const outbox::Message handed = approved(desk, u"deux"_s);
        Seat seat(desk);
        OutboxModel model(*seat.session);
        REQUIRE_OK(await(model.handOverCopied(handed.id)));
        OutboxPane pane(*seat.session);
        bringUp(pane);
        QTRY_VERIFY(canPress(pane, "confirmPosted"));
        for (const QWidget *widget : pane.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
};

VIGIE_GUI_TEST_MAIN(OutboxTest)
#include "outboxtest.moc"
