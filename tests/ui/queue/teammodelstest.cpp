// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/channelstore.h"
#include "support/seat.h"
#include "support/vigietest.h"
#include "team/colleaguestore.h"
#include "ui/models/channelsmodel.h"
#include "ui/models/colleaguesmodel.h"

#include <QAbstractItemModelTester>

using namespace vigie;
using namespace vigie::ui;
using namespace Qt::StringLiterals;
using team::Role;
using test::await;
using test::Office;
using test::Seat;
using workspace::Connection;

static QStringList namesIn(const QAbstractItemModel &model)
{
    QStringList names;
    for (int k = 0; k < model.rowCount(); ++k)
        names.append(model.index(k, 0).data().toString());
    return names;
}

class TeamModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheOwnerFirst()
    {
        Office office;
        office.hire(u"Zoé"_s);
        office.hire(u"Bruno"_s, Role::Agency);
        Seat seat(office);
        ColleaguesModel model(*seat.session);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(namesIn(model), QStringList({u"Anne"_s, u"Bruno"_s, u"Zoé"_s}));
        QCOMPARE(model.ownerName(), u"Anne"_s);
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Anne, Community manager, owner"_s);
    }

    void aColleagueAddedHereAppearsWithoutDisturbingTheOthers()
    {
        Office office;
        office.hire(u"Zoé"_s);
        Seat seat(office);
        ColleaguesModel model(*seat.session);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(model.rowCount(), 2);
        const QPersistentModelIndex zoe = model.indexOf(u"Zoé"_s);
        REQUIRE_OK(await(model.add(u"  Claire  "_s, Role::BrandGuardian)));
        QTRY_COMPARE(namesIn(model), QStringList({u"Anne"_s, u"Claire"_s, u"Zoé"_s}));
        QVERIFY(zoe.isValid());
        QCOMPARE(zoe.row(), 2);
        REQUIRE_ERROR(await(model.add(u"claire"_s, Role::Agency)), ErrorCode::ColleagueExists);
        REQUIRE_ERROR(await(model.add(u"   "_s, Role::Agency)), ErrorCode::InvalidArgument);
    }

    void onlyTheOwnerChangesRoles()
    {
        Office office;
        office.hire(u"Bruno"_s, Role::Agency);
        Seat owner(office);
        ColleaguesModel model(*owner.session);
        QTRY_COMPARE(model.rowCount(), 2);
        QVERIFY(model.mayManage());
        REQUIRE_OK(await(model.setRole(u"Bruno"_s, Role::Approver)));
        QTRY_COMPARE(model.rowAt(model.indexOf(u"Bruno"_s)).role, Role::Approver);

        owner.session->setActor(office.actor(u"Bruno"_s));
        QVERIFY(!model.mayManage());
        REQUIRE_ERROR(await(model.setRole(u"Bruno"_s, Role::Director)), ErrorCode::NotPermitted);
        REQUIRE_ERROR(await(model.add(u"Claire"_s, Role::Agency)), ErrorCode::NotPermitted);
        QVERIFY(model.maySetPassphrase(model.rowAt(model.indexOf(u"Bruno"_s))));
        QVERIFY(!model.maySetPassphrase(model.rowAt(model.indexOf(u"Anne"_s))));
    }

    void aPassphraseIsSetAndTakenAway()
    {
        Office office;
        Seat seat(office);
        ColleaguesModel model(*seat.session);
        QTRY_COMPARE(model.rowCount(), 1);
        REQUIRE_OK(await(model.setPassphrase(u"Anne"_s, u"la mer monte"_s)));
        QTRY_VERIFY(model.rowAt(model.index(0)).hasPassphrase);
        const auto with = [&](const QString &passphrase) {
            return office.read([&](Connection &c) { return team::actAs(c, u"Anne"_s, passphrase); });
        };
        REQUIRE_OK(with(u"la mer monte"_s));
        REQUIRE_ERROR(with(u"la mer descend"_s), ErrorCode::PassphraseWrong);
        REQUIRE_OK(await(model.setPassphrase(u"Anne"_s, {})));
        QTRY_VERIFY(!model.rowAt(model.index(0)).hasPassphrase);
    }

    void aChangeFromBesideIsSeen()
    {
        Office office;
        Seat seat(office);
        ColleaguesModel colleagues(*seat.session);
        ChannelsModel channels(*seat.session);
        QTRY_COMPARE(colleagues.rowCount(), 1);
        office.hire(u"Claire"_s);
        const team::Actor anne = office.actor();
        REQUIRE_OK(office.write([&](Connection &c) {
            return inbox::addChannel(c, anne, {.name = u"Page Facebook"_s, .service = u"facebook"_s});
        }));
        QTRY_COMPARE(colleagues.rowCount(), 2);
        QTRY_COMPARE(namesIn(channels), QStringList{u"Page Facebook"_s});
    }

    void channelsAreAddedChangedAndRemoved()
    {
        Office office;
        Seat seat(office);
        ChannelsModel model(*seat.session);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        REQUIRE_OK(await(model.add({.channel = {.name = u"Instagram"_s, .service = u"instagram"_s}})));
        REQUIRE_OK(await(model.add({.channel = {.name = u"Avis"_s, .service = u"google-review"_s}})));
        QTRY_COMPARE(namesIn(model), QStringList({u"Avis"_s, u"Instagram"_s}));

        // renamed, it moves: the same row all the same
        const QPersistentModelIndex reviews = model.indexOf(u"Avis"_s);
        ChannelRow changed = model.rowAt(reviews);
        changed.channel.name = u"Les avis Google"_s;
        REQUIRE_OK(await(model.change(changed)));
        QTRY_COMPARE(namesIn(model), QStringList({u"Instagram"_s, u"Les avis Google"_s}));
        QVERIFY(reviews.isValid());
        QCOMPARE(reviews.row(), 1);

        const ChannelRow instagram = model.rowAt(model.indexOf(u"Instagram"_s));
        REQUIRE_OK(await(model.remove(instagram)));
        QTRY_COMPARE(namesIn(model), QStringList{u"Les avis Google"_s});
        REQUIRE_ERROR(await(model.add({.channel = {.name = u"les avis google"_s}})),
                      ErrorCode::InvalidArgument);
        REQUIRE_ERROR(await(model.remove(instagram)), ErrorCode::NotFound);
    }

    void theRoundOfAChannelIsSetHereAndStopsOfTheirOwnStandBelow()
    {
        Office office;
        const team::Actor claire = office.hire(u"Claire"_s);
        Seat seat(office);
        ChannelsModel model(*seat.session);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        REQUIRE_OK(await(model.add({.channel = {.name = u"X"_s, .service = u"x"_s}})));
        ChannelRow ads;
        ads.stop.kind = inbox::StopKind::Ads;
        ads.stop.name = u"Adverts"_s;
        REQUIRE_OK(await(model.add(ads)));
        QTRY_COMPARE(namesIn(model), QStringList({u"X"_s, u"Adverts"_s}));
        QTRY_COMPARE(model.colleagues().size(), 2);
        QVERIFY(!model.rowAt(model.index(1)).isChannel());

        ChannelRow x = model.rowAt(model.index(0));
        x.stop.every = {4, inbox::Interval::Unit::Hours};
        x.stop.owner = claire.id();
        REQUIRE_OK(await(model.change(x)));
        QTRY_COMPARE(model.rowAt(model.index(0)).stop.owner, claire.id());
        QCOMPARE(model.rowAt(model.index(0)).stop.every, x.stop.every);

        // A channel that comes back is looked at as it was, a stop of its own is the same one.
        REQUIRE_OK(await(model.remove(x)));
        const ChannelRow stop = model.rowAt(model.indexOf(u"Adverts"_s));
        REQUIRE_OK(await(model.remove(stop)));
        QTRY_COMPARE(model.rowCount(), 0);
        REQUIRE_OK(await(model.add(x)));
        REQUIRE_OK(await(model.add(stop)));
        QTRY_COMPARE(model.rowCount(), 2);
        QVERIFY(isSame(model.rowAt(model.index(0)), x));
        QCOMPARE(model.rowAt(model.index(1)).stop.id, stop.stop.id);
    }

    void aColleagueWhoMayNotIsRefusedByCore()
    {
        Office office;
        office.hire(u"Bruno"_s, Role::Agency);
        Seat seat(office, u"Bruno"_s);
        ChannelsModel model(*seat.session);
        QVERIFY(!model.mayManage());
        REQUIRE_ERROR(await(model.add({.channel = {.name = u"Instagram"_s}})), ErrorCode::NotPermitted);
    }
};

VIGIE_TEST_MAIN(TeamModelsTest)
#include "teammodelstest.moc"
