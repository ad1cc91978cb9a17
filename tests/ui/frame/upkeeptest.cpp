// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/upkeep.h"
#include "support/office.h"
#include "support/seat.h"
#include "support/vigietest.h"
#include "ui/models/problemtext.h"

using namespace vigie;
using namespace vigie::ui;
using namespace vigie::test;
using namespace Qt::StringLiterals;

class UpkeepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupIsMade()
    {
        Office office;
        Seat seat(office);
        Upkeep upkeep(*seat.session);
        QSignalSpy ended(&upkeep, &Upkeep::ended);
        QSignalSpy made(&upkeep, &Upkeep::backedUp);
        upkeep.backUp(office.path(u"kept.vigie"_s));
        QTRY_COMPARE(made.size(), 1);
        QCOMPARE(ended.size(), 1);
        QVERIFY(QFile::exists(office.path(u"kept.vigie"_s)));
    }

    void whatIsCancelledEndsWithoutAWordAndLeavesNothing()
    {
        Office office;
        Seat seat(office);
        Upkeep upkeep(*seat.session);
        QSignalSpy began(&upkeep, &Upkeep::began);
        QSignalSpy ended(&upkeep, &Upkeep::ended);
        QSignalSpy refused(&upkeep, &Upkeep::refused);
        {
            const HeldReaders held(seat.session->workspace());
            upkeep.check(true);
            upkeep.backUp(office.path(u"kept.vigie"_s));
            QCOMPARE(began.size(), 2);
            upkeep.cancel();
        }
        QTRY_COMPARE(ended.size(), 2);
        QCOMPARE(refused.size(), 0);
        QVERIFY(!QFile::exists(office.path(u"kept.vigie"_s)));
        QSignalSpy checked(&upkeep, &Upkeep::checked);
        upkeep.check(true);
        QTRY_COMPARE(checked.size(), 1);
    }

    void somebodyIsToldOnceThatAnOlderCopyWasPutBack()
    {
        Office office;
        const QString copy = office.copyAside();
        office.hire(u"Claire"_s);
        office.copyOver(copy);
        office.reopen();
        Seat seat(office);
        Upkeep upkeep(*seat.session);
        QSignalSpy found(&upkeep, &Upkeep::olderCopyFound);
        upkeep.lookForOlderCopy();
        QTRY_COMPARE(found.size(), 1);
        const auto told = found.first().first().value<workspace::OlderCopy>();
        QVERIFY(olderCopyFoundText(told).contains(olderCopyText(told)));
        QTRY_VERIFY(!office
                         .read([](workspace::Connection &c) -> Result<std::optional<workspace::OlderCopy>> {
                             return workspace::untoldOlderCopy(c);
                         })
                         ->has_value());
    }
};

VIGIE_TEST_MAIN(UpkeepTest)
#include "upkeeptest.moc"
