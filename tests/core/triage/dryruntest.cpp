// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/dryrun.h"

#include "inbox/intake.h"
#include "support/office.h"
#include "support/vigietest.h"
#include "workspace/connection.h"

using namespace vigie;
using namespace vigie::triage;
using namespace vigie::test;
using namespace Qt::StringLiterals;
using workspace::Connection;

class DryRunTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Office> m_office;

    /// One a minute, backwards from now: every third is about a fire.
    void takeIn(int count)
    {
        QByteArray lines;
        const qint64 now = m_office->clock.nowMs();
        for (int i = 0; i < count; ++i)
            lines += "{\"id\":\"" + QByteArray::number(i) + "\",\"posted_at\":\"" +
                     QDateTime::fromMSecsSinceEpoch(now - (i + 1) * 60'000LL, QTimeZone::UTC)
                         .toString(Qt::ISODate)
                         .toUtf8() +
                     "\",\"text\":\"" + (i % 3 == 0 ? "Au feu" : "Bonjour") + "\"}\n";
        const QString path = m_office->file(u"in.jsonl"_s, lines);
        REQUIRE_OK(await(
            inbox::importFiles(*m_office->workspace, m_office->actor(), {.files = {path}}, {}, nullptr)));
    }
    static Rule fire()
    {
        return {.id = {},
                .name = {},
                .conditions = {{Field::Words, Comparison::Is, {u"feu"_s}}},
                .actions = {{ActionKind::Tag, u"feu"_s}, {ActionKind::Prioritise, u"high"_s}}};
    }
    Result<DryRun> run(const Rule &rule, int days)
    {
        return await(dryRun(*m_office->workspace, rule, days, {}, std::make_shared<std::atomic_bool>(false)));
    }

private Q_SLOTS:
    void init() { m_office = std::make_unique<Office>(); }

    void countsWhatItWouldHaveMet()
    {
        takeIn(3000); // two days and two hours
        const auto found = run(fire(), 1);
        REQUIRE_OK(found);
        QCOMPARE(found->looked, 1440);
        QCOMPARE(found->matched, 480);
        QCOMPARE(found->changed, (QList<qint64>{480, 480}));
        QCOMPARE(found->keys.size(), mostShownOfDryRun);
        QVERIFY(std::ranges::is_sorted(found->keys, std::greater()));
        const auto more = run(fire(), 30);
        QCOMPARE(more->looked, 3000);
        QCOMPARE(more->matched, 1000);
    }
    void doesNothing()
    {
        takeIn(30);
        const auto rows = [&] {
            return *m_office->read([](Connection &c) -> Result<qint64> {
                auto row = c.statement("SELECT (SELECT count(*) FROM activity) + (SELECT count(*) FROM "
                                       "mention_tag) + (SELECT count(*) FROM ruled)");
                row.step();
                return row.integer(0);
            });
        };
        const qint64 before = rows();
        QCOMPARE(run(fire(), 30)->matched, 10);
        QCOMPARE(rows(), before);
    }
    void aTagThatIsThereIsNoChange()
    {
        takeIn(30);
        REQUIRE_OK(m_office->write([](Connection &c) -> Result<void> {
            c.execute("INSERT INTO mention_tag(mention, tag) SELECT key, 'FEU' FROM mention ORDER BY key "
                      "DESC LIMIT 4");
            return {};
        }));
        QCOMPARE(run(fire(), 30)->changed, (QList<qint64>{8, 10}));
    }
    void canBeStopped()
    {
        takeIn(3000);
        const auto cancel = std::make_shared<std::atomic_bool>(false);
        std::atomic<qint64> looked = 0;
        const auto found = await(dryRun(
            *m_office->workspace, fire(), 30,
            [&](const DryRunProgress &progress) {
                looked = progress.looked;
                *cancel = true;
            },
            cancel));
        REQUIRE_OK(found);
        QVERIFY(found->cancelled);
        QVERIFY(found->looked > 0 && found->looked < 3000);
        QCOMPARE(found->looked, looked.load());
    }
    void refusesABrokenRule()
    {
        Rule rule = fire();
        rule.conditions[0].values = {u"?"_s};
        REQUIRE_ERROR(run(rule, 30), ErrorCode::InvalidArgument);
    }
};

VIGIE_TEST_MAIN(DryRunTest)
#include "dryruntest.moc"
