// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/noting.h"
#include "inbox/channelstore.h"
#include "inbox/feed.h"
#include "support/office.h"
#include "support/vigietest.h"
#include "workspace/connection.h"

using namespace vigie;
using namespace vigie::inbox;
using namespace Qt::StringLiterals;
using vigie::test::await;
using vigie::test::Office;
using workspace::Connection;

Q_DECLARE_METATYPE(vigie::inbox::Noted)

class NotingTest : public QObject
{
    Q_OBJECT

    static QList<Mention> all(Office &office)
    {
        const auto found = office.read([](Connection &c) -> Result<QList<Mention>> {
            const auto keys = feedKeys(c, {.order = Order::Oldest});
            return keys ? Result<QList<Mention>>(mentionsAt(c, *keys)) : fail(keys.error());
        });
        return found.value_or(QList<Mention>());
    }

private Q_SLOTS:
    void filesACallAndAVisit()
    {
        Office office;
        const Noted call{.visit = false,
                         .channel = u" Téléphone "_s,
                         .name = u"M. Person"_s,
                         .contact = u"06 39 98 04 02"_s,
                         .text = u"  Rappeler pour la batterie\nsvp "_s,
                         .atMs = 1'795'000'000'000};
        REQUIRE_OK(await(fileNoted(*office.workspace, office.actor(), call)));
        REQUIRE_OK(await(fileNoted(*office.workspace, office.actor(),
                                   {.visit = true, .channel = u"Boutique"_s, .text = u"Selle volée"_s})));
        const QList<Mention> found = all(office);
        QCOMPARE(found.size(), 2);
        const Mention &first = found.first().kind == Kind::Call ? found.first() : found.last();
        const Mention &second = found.first().kind == Kind::Call ? found.last() : found.first();
        QCOMPARE(first.channelName, u"Téléphone"_s);
        QCOMPARE(first.service, u"phone"_s);
        QCOMPARE(first.authorName, u"M. Person"_s);
        QCOMPARE(first.authorHandle, u"06 39 98 04 02"_s);
        QCOMPARE(first.text, u"Rappeler pour la batterie\nsvp"_s);
        QCOMPARE(first.postedAtMs, 1'795'000'000'000);
        QVERIFY(first.traits.testFlag(Trait::Private) && first.cameBy == CameBy::Capture);
        QCOMPARE(first.disposition, Disposition::New);
        QCOMPARE(second.kind, Kind::Visit);
        QCOMPARE(second.service, u"counter"_s);
        QCOMPARE(second.postedAtMs, office.clock.nowMs());
        QVERIFY(second.authorName.isEmpty());
    }

    void takesTheSameWordsTwiceAsTwoCalls()
    {
        Office office;
        const Noted call{.channel = u"Phone"_s, .name = u"Léa"_s, .text = u"Please call back"_s};
        REQUIRE_OK(await(fileNoted(*office.workspace, office.actor(), call)));
        REQUIRE_OK(await(fileNoted(*office.workspace, office.actor(), call)));
        QCOMPARE(all(office).size(), 2);
    }

    void refuses_data()
    {
        QTest::addColumn<Noted>("noted");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no text") << Noted{.channel = u"Phone"_s, .text = u" \n "_s} << ErrorCode::TextEmpty;
        QTest::newRow("no channel") << Noted{.channel = u"  "_s, .text = u"a"_s}
                                    << ErrorCode::InvalidArgument;
        QTest::newRow("too long a text")
            << Noted{.channel = u"Phone"_s, .text = QString(2'000'000, u'a')} << ErrorCode::TextTooLong;
        QTest::newRow("too long a name")
            << Noted{.channel = u"Phone"_s, .name = QString(200'000, u'a'), .text = u"a"_s}
            << ErrorCode::TextTooLong;
    }

    void refuses()
    {
        QFETCH(Noted, noted);
        QFETCH(ErrorCode, code);
        Office office;
        const auto done = await(fileNoted(*office.workspace, office.actor(), noted));
        REQUIRE_ERROR(done, code);
        QVERIFY(all(office).isEmpty());
    }

    void refusesThoseWhoMayNot()
    {
        Office office;
        const auto claire = office.hire(u"Claire"_s, team::Role::Director);
        const auto done =
            await(fileNoted(*office.workspace, claire, {.channel = u"Phone"_s, .text = u"a"_s}));
        REQUIRE_ERROR(done, ErrorCode::NotPermitted);
    }
};

VIGIE_TEST_MAIN(NotingTest)
#include "notingtest.moc"
