// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/unassigned.h"

#include "inbox/feed.h"
#include "inbox/intake.h"
#include "inbox/mentionstore.h"
#include "support/office.h"
#include "support/vigietest.h"
#include "workspace/connection.h"

using namespace vigie;
using namespace vigie::triage;
using namespace vigie::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using workspace::Connection;

static constexpr qint64 oneHour = 3'600'000;

class UnassignedTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Office> m_office;

    void takeIn(const QByteArray &id, const QByteArray &postedAt)
    {
        const QString path =
            m_office->file(u"in.jsonl"_s, "{\"id\":\"" + id + "\",\"channel\":\"Avis\",\"posted_at\":\"" +
                                              postedAt + "\",\"text\":\"Bonjour\"}\n");
        REQUIRE_OK(await(
            inbox::importFiles(*m_office->workspace, m_office->actor(), {.files = {path}}, {}, nullptr)));
    }
    Unassigned now()
    {
        return *m_office->read([](Connection &c) -> Result<Unassigned> { return unassigned(c); });
    }
    Result<std::optional<int>> limit(std::optional<int> minutes, const QString &who = {})
    {
        const auto actor = m_office->actor(who);
        return m_office->write([&](Connection &c) { return setUnassignedLimit(c, actor, minutes); });
    }

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<Office>();
        m_office->clock.set(u"2026-11-23T09:00:00Z"_s); // Monday, 10:00 in Paris
    }

    void aWorkingDayIsThatOfTheHours()
    {
        QCOMPARE(workingDayMinutes(team::officeHours()), 8 * 60);
        team::Hours hours;
        QCOMPARE(workingDayMinutes(hours), 0);
        hours.week[0] = {{9 * 60, 12 * 60}, {14 * 60, 18 * 60}};
        hours.week[5] = {{10 * 60, 11 * 60}};
        QCOMPARE(workingDayMinutes(hours), 4 * 60);
    }
    void nothingIsNobodysInAWorkspaceOfOne()
    {
        takeIn("1", "2026-11-23T08:00:00Z");
        m_office->clock.advance(72h);
        QCOMPARE(now().count, 0);
    }
    void agesByOpenHours()
    {
        (void)m_office->hire(u"Claire"_s);
        takeIn("1", "2026-11-23T08:00:00Z");
        QCOMPARE(now().count, 1);
        QCOMPARE(now().longestMs, 0); // it came in just now
        m_office->clock.advance(7h);  // 17:00
        QCOMPARE(now().longestMs, 7 * oneHour);
        QCOMPARE(now().late, 0);
        m_office->clock.advance(15h); // 8:00 on Tuesday: nobody was there
        QCOMPARE(now().longestMs, 7 * oneHour);
        m_office->clock.advance(2h); // 10:00
        QCOMPARE(now().longestMs, 8 * oneHour);
        QCOMPARE(now().late, 1);
        QVERIFY(now().oldest != 0);
    }
    void whoHasItNeedsNoAlert()
    {
        const auto claire = m_office->hire(u"Claire"_s);
        takeIn("1", "2026-11-23T08:00:00Z");
        m_office->clock.advance(48h);
        const qint64 key = now().oldest;
        const auto anne = m_office->actor();
        REQUIRE_OK(
            m_office->write([&](Connection &c) { return inbox::assign(c, anne, {key}, claire.id()); }));
        QCOMPARE(now().count, 0);
        // Given back: it is nobody's from then on.
        REQUIRE_OK(m_office->write([&](Connection &c) { return inbox::assign(c, anne, {key}, {}); }));
        QCOMPARE(now().count, 1);
        QCOMPARE(now().longestMs, 0);
    }
    void importedHistoryAlertsNobody()
    {
        (void)m_office->hire(u"Claire"_s);
        takeIn("old", "2026-11-01T08:00:00Z");
        m_office->clock.advance(48h);
        QCOMPARE(now().count, 0);
    }
    void theLimitIsTheOwners()
    {
        (void)m_office->hire(u"Claire"_s);
        takeIn("1", "2026-11-23T08:00:00Z");
        m_office->clock.advance(2h);
        REQUIRE_OK(limit(60));
        QCOMPARE(now().late, 1);
        REQUIRE_OK(limit(0));
        m_office->clock.advance(72h);
        QCOMPARE(now().late, 0);
        const auto before = limit(std::nullopt);
        REQUIRE_OK(before);
        QCOMPARE(*before, std::optional(0));
        QCOMPARE(now().limitMinutes, 8 * 60);
        REQUIRE_ERROR(limit(-1), ErrorCode::InvalidArgument);
        REQUIRE_ERROR(limit(longestDeadline + 1), ErrorCode::InvalidArgument);
        REQUIRE_ERROR(limit(60, u"Claire"_s), ErrorCode::NotPermitted);
    }
};

VIGIE_TEST_MAIN(UnassignedTest)
#include "unassignedtest.moc"
