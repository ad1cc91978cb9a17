// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/timetable.h"

#include "inbox/channelstore.h"
#include "support/office.h"
#include "support/vigietest.h"

using namespace vigie;
using namespace vigie::triage;
using namespace vigie::test;
using namespace Qt::StringLiterals;
using workspace::Connection;

class TimetableTest : public QObject
{
    Q_OBJECT

    static qint64 facebook(Office &office)
    {
        const auto row = office.write([](Connection &c) -> Result<qint64> {
            return inbox::channelForIntake(c, u"Facebook"_s, false).row;
        });
        return row.value();
    }
    static Timetable all(Office &office)
    {
        return *office.read([](Connection &c) -> Result<Timetable> { return timetable(c); });
    }
    static Result<std::optional<AnswerTimes>>
    set(Office &office, qint64 channel, const std::optional<AnswerTimes> &times, const QString &who = {})
    {
        const auto actor = office.actor(who);
        return office.write([&](Connection &c) { return setAnswerTimes(c, actor, channel, times); });
    }

private Q_SLOTS:
    void aChannelHasTheWorkspacesTimesUntilItHasItsOwn()
    {
        Office office;
        const qint64 channel = facebook(office);
        QCOMPARE(all(office).of(channel), AnswerTimes{});
        const AnswerTimes usual{team::officeHours(), {.urgent = 10}};
        const AnswerTimes night{{.week = {{{{22 * 60, 30 * 60}}}}}, {}};
        REQUIRE_OK(set(office, 0, usual));
        QCOMPARE(all(office).of(channel), usual);
        const auto before = set(office, channel, night);
        REQUIRE_OK(before);
        QVERIFY(!before->has_value());
        QCOMPARE(all(office).of(channel), night);
        QCOMPARE(all(office).of(0), usual);
        QCOMPARE(set(office, channel, std::nullopt).value(), std::optional(night));
        QCOMPARE(all(office).of(channel), usual);
        QCOMPARE(all(office).zone, QTimeZone("Europe/Paris"));
    }

    void onlyTheOwnerSetsThemAndOnlyWhatCanBe()
    {
        Office office;
        office.hire(u"Karim"_s, team::Role::CommunityManager);
        QCOMPARE(set(office, 0, AnswerTimes{}, u"Karim"_s).error().code, ErrorCode::NotPermitted);
        QCOMPARE(set(office, 77, AnswerTimes{}).error().code, ErrorCode::NotFound);
        const AnswerTimes wrong{team::officeHours(), {.light = longestDeadline + 1}};
        QCOMPARE(set(office, 0, wrong).error().fact("reason"), u"light"_s);
        QCOMPARE(all(office).usual, AnswerTimes{});
    }

    void whatWasChangedByHandIsAsIfNotSet()
    {
        Office office;
        const qint64 channel = facebook(office);
        REQUIRE_OK(office.write([&](Connection &c) -> Result<void> {
            c.statement("UPDATE channel SET answer_times = '{\"hours\":7}' WHERE id = ?")
                .bind(0, channel)
                .run();
            return {};
        }));
        QCOMPARE(all(office).of(channel), AnswerTimes{});
    }
};

VIGIE_TEST_MAIN(TimetableTest)
#include "timetabletest.moc"
