// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/linkkeeper.h"
#include "channels/linkstore.h"
#include "channels/network.h"
#include "hands.h"
#include "inbox/channelstore.h"
#include "support/cable.h"
#include "support/guitest.h"
#include "support/loopback.h"
#include "ui/team/channelspage.h"
#include "ui/widgets/inlinemessage.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSslSocket>

using namespace vigie;
using namespace vigie::ui;
using namespace vigie::test;
using namespace Qt::StringLiterals;
using workspace::Connection;

/// A channel that is fetched from now on, at the Channels page.
class LinkTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Loopback> m_site;
    std::unique_ptr<channels::HttpClient> m_client;
    std::unique_ptr<Cable> m_cable;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<Seat> m_seat;
    std::unique_ptr<ChannelsPage> m_page;

    void begin(const QString &who = {}, bool sample = false)
    {
        const team::Actor anne = m_office->actor();
        const auto made = m_office->write([&](Connection &c) {
            return inbox::addChannel(
                c, anne,
                {.name = u"Blog"_s, .service = u"feed"_s, .url = m_site->address(u"/"_s), .sample = sample});
        });
        QVERIFY(made);
        m_seat = std::make_unique<Seat>(*m_office, who);
        m_seat->session->keepLinks(
            std::make_unique<channels::LinkKeeper>(m_seat->session->workspace(), *m_client, *m_cable));
        m_page = std::make_unique<ChannelsPage>(*m_seat->session);
        bringUp(*m_page);
        QTRY_COMPARE(seen<QLabel>(*m_page, "channelTitle")->text(), u"Blog"_s);
    }

    QString status() const { return seen<QLabel>(*m_page, "linkStatus")->text(); }
    QString message() const { return seen<InlineMessage>(*m_page, "linkMessage")->words(); }
    QString trouble() const
    {
        const auto *box = seen<InlineMessage>(*m_page, "linkTrouble");
        return box->isVisible() ? box->words() : QString();
    }
    QLineEdit *address() const { return seen<QLineEdit>(*m_page, "linkAddress"); }
    QListWidget *found() const { return seen<QListWidget>(*m_page, "foundFeeds"); }

    void makeLive()
    {
        QTRY_VERIFY(canPress(*m_page, "lookForFeed"));
        press(*m_page, "lookForFeed");
        QTRY_VERIFY(canPress(*m_page, "takeFeed"));
        press(*m_page, "takeFeed");
        QTRY_VERIFY(canPress(*m_page, "fetchNow"));
    }

    std::optional<channels::Link> link()
    {
        return *m_office->read([](Connection &c) -> Result<std::optional<channels::Link>> {
            const QList<channels::Link> all = channels::links(c);
            return all.isEmpty() ? std::nullopt : std::optional(all.first());
        });
    }

private Q_SLOTS:
    void init()
    {
        m_site = std::make_unique<Loopback>();
        m_site->on(
            "/", Loopback::answer(200, "<html><link rel=alternate type=application/atom+xml title='Le blog' "
                                       "href=/feed><link rel=feed title=Commentaires href=/comments>"));
        m_site->on("/feed", Loopback::answer(200, Loopback::feed({Loopback::entry("1", "Bonjour"),
                                                                  Loopback::entry("2", "Salut")})));
        m_site->on("/comments", Loopback::answer(200, Loopback::feed({Loopback::entry("c", "Bravo")})));
        m_client = std::make_unique<channels::HttpClient>(m_site->reach());
        m_cable = std::make_unique<Cable>();
        m_office = std::make_unique<Office>();
    }
    void cleanup()
    {
        m_page.reset();
        m_seat.reset();
        m_office.reset();
        m_client.reset();
    }

    void aFeedIsLookedForChosenAndFetchedByKeys()
    {
        begin();
        QTRY_VERIFY(address()->isVisible());
        QCOMPARE(address()->text(), m_site->address(u"/"_s));
        address()->setFocus();
        key(Qt::Key_Return);
        QTRY_VERIFY(found()->isVisible());
        QCOMPARE(found()->count(), 2);
        QVERIFY(found()->item(0)->text().startsWith(u"Le blog"_s));
        QTRY_VERIFY(found()->hasFocus());
        key(Qt::Key_Down);
        QCOMPARE(found()->currentRow(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_R, Qt::AltModifier);
        QTRY_COMPARE(message(), u"1 new message(s)."_s);
        QTRY_VERIFY2(status().contains(u"Commentaires, on blog.test"_s), qPrintable(status()));
        QTRY_VERIFY2(status().contains(u"Fetched at 9:00"_s), qPrintable(status()));
        QVERIFY2(status().contains(u"Next time at 9:"_s), qPrintable(status()));
        QVERIFY(!address()->isVisible());
        QVERIFY(!found()->isVisible());
    }

    void aBadAddressGetsOneSentence_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << QString() << u"Give the address"_s;
        QTest::newRow("words") << u"le blog de Kerlo"_s << u"not the address of a page"_s;
        QTest::newRow("http") << u"http://blog.test/"_s << u"https"_s;
        QTest::newRow("private") << u"https://10.0.0.1/"_s << u"inside of a network"_s;
        QTest::newRow("unknown") << u"https://nowhere.test/"_s << u"nowhere.test"_s;
        QTest::newRow("script") << u"<script>alert(1)</script>"_s << u"not the address of a page"_s;
        QTest::newRow("long") << QString(100'000, u'a') << u"not the address of a page"_s;
    }
    void aBadAddressGetsOneSentence()
    {
        QFETCH(QString, typed);
        QFETCH(QString, says);
        begin();
        QTRY_VERIFY(address()->isVisible());
        address()->setText(typed);
        press(*m_page, "lookForFeed");
        QTRY_VERIFY2(message().contains(says), qPrintable(message()));
        QVERIFY(!found()->isVisible());
        QTRY_VERIFY(address()->isEnabled());
        QVERIFY(!link());
    }

    void lookingCanBeStopped()
    {
        m_site->on("/", [](QSslSocket &, const Asked &) {});
        begin();
        QTRY_VERIFY(canPress(*m_page, "lookForFeed"));
        press(*m_page, "lookForFeed");
        QTRY_COMPARE(m_site->asked().size(), 1);
        QVERIFY(!address()->isEnabled());
        press(*m_page, "lookForFeed");
        QVERIFY(address()->isEnabled());
        QCOMPARE(message(), QString());
    }

    void itIsPausedResumedEndedAndEverythingUndone()
    {
        begin();
        makeLive();
        QTRY_VERIFY(link() && link()->lastOkMs);
        History &history = m_seat->session->history();
        history.undo();
        QTRY_VERIFY(!link());
        history.redo();
        QTRY_VERIFY(link());
        QTRY_VERIFY(canPress(*m_page, "pauseLink"));
        QTRY_VERIFY(canPress(*m_page, "fetchNow"));
        press(*m_page, "pauseLink");
        QTRY_VERIFY2(status().contains(u"Paused"_s), qPrintable(status()));
        QCOMPARE(link()->state, channels::LinkState::Paused);
        history.undo();
        QTRY_COMPARE(link()->state, channels::LinkState::Waiting);
        QTRY_VERIFY(canPress(*m_page, "endLink"));
        press(*m_page, "endLink");
        QTRY_VERIFY(!link());
        QTRY_VERIFY(address()->isVisible());
        history.undo();
        QTRY_VERIFY(link());
    }

    // Another language builds every pane anew; what was done stays to be undone.
    void everythingIsUndoneWhenThePageIsGone()
    {
        begin();
        makeLive();
        QTRY_VERIFY(link() && link()->lastOkMs);
        QTRY_VERIFY(canPress(*m_page, "pauseLink"));
        press(*m_page, "pauseLink");
        QTRY_COMPARE(link()->state, channels::LinkState::Paused);
        QTRY_VERIFY(canPress(*m_page, "endLink"));
        press(*m_page, "endLink");
        History &history = m_seat->session->history();
        QTRY_VERIFY(history.undoWords().contains(u"by hand"_s));
        m_page.reset();
        history.undo();
        QTRY_VERIFY(link());
        QTRY_VERIFY(history.undoWords().contains(u"paused"_s));
        history.undo();
        QTRY_COMPARE(link()->state, channels::LinkState::Waiting);
        QTRY_VERIFY(history.undoWords().contains(u"from now on"_s));
        history.undo();
        QTRY_VERIFY(!link());
        QTRY_VERIFY(history.undoWords().isEmpty());
        history.redo();
        QTRY_VERIFY(link());
    }

    void whatWentWrongIsSaidAndWhenItIsTriedAgain()
    {
        begin();
        makeLive();
        QTRY_VERIFY(link() && link()->lastOkMs);
        m_site->on("/feed", Loopback::answer(503, {}, {"Retry-After: 3600"}));
        QTRY_VERIFY(canPress(*m_page, "fetchNow"));
        press(*m_page, "fetchNow");
        QTRY_VERIFY2(trouble().contains(u"503"_s), qPrintable(trouble()));
        QTRY_VERIFY2(status().contains(u"wait; next try at 10:"_s), qPrintable(status()));
        QVERIFY(!canPress(*m_page, "fetchNow"));
        m_site->on("/feed", Loopback::answer(200, Loopback::feed({})));
        m_office->clock.advance(std::chrono::hours(2));
        m_seat->session->links()->look();
        QTRY_COMPARE(trouble(), QString());
        QVERIFY2(status().contains(u"Fetched at"_s), qPrintable(status()));
    }

    void theAddressIsNotShown()
    {
        m_site->on("/alerts?secret",
                   Loopback::answer(200, Loopback::feed({Loopback::entry("1", "x")}, "Alerte")));
        begin();
        QTRY_VERIFY(address()->isVisible());
        address()->setText(m_site->address(u"/alerts?secret"_s));
        makeLive();
        QTRY_VERIFY(status().contains(u"Fetched at"_s));
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            QVERIFY2(!label->isVisible() || !label->text().contains(u"secret"_s), qPrintable(label->text()));
    }

    void whoMayNotManageOnlyFetches()
    {
        m_office->hire(u"Bruno"_s, team::Role::CommunityManager);
        begin(u"Bruno"_s);
        QTRY_VERIFY(seen<QWidget>(*m_page, "linkAddress")->isVisible());
        QVERIFY(!canPress(*m_page, "lookForFeed"));
        QVERIFY(!address()->isEnabled());
    }

    void theExampleHasNone()
    {
        begin({}, true);
        QVERIFY(!address()->isVisible());
        QVERIFY(!seen<QLabel>(*m_page, "linkStatus")->isVisible());
    }

    void everyControlHasANameAndAPlace()
    {
        begin();
        press(*m_page, "lookForFeed");
        QTRY_VERIFY(found()->isVisible());
        for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
};

VIGIE_GUI_TEST_MAIN(LinkTest)
#include "linktest.moc"
