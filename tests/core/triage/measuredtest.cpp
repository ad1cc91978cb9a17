// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/measured.h"

#include "inbox/feed.h"
#include "inbox/mentionstore.h"
#include "support/office.h"
#include "support/rows.h"
#include "support/vigietest.h"
#include "triage/correction.h"
#include "triage/retriage.h"

using namespace vigie;
using namespace vigie::triage;
using namespace vigie::test;
using namespace Qt::StringLiterals;
using inbox::Abuse;
using inbox::Judgement;
using inbox::Sense;
using inbox::Sentiment;
using workspace::Connection;

using Decisions = std::vector<Decided>;
Q_DECLARE_METATYPE(Decisions)

/// How often triage was right, and what follows from it.
class MeasuredTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Office> m_office;

    qint64 message(const Judgement &found)
    {
        const qint64 key = addMention(*m_office, {.text = u"Où en est ma commande ?"_s});
        const auto done = m_office->write([&](Connection &c) -> Result<void> {
            c.statement("UPDATE mention SET verdict = ? WHERE key = ?")
                .bind(0, inbox::packed(found))
                .bind(1, key)
                .run();
            return {};
        });
        return done ? key : 0;
    }
    void say(qint64 key, const Correction &correction = {})
    {
        const auto actor = m_office->actor();
        QVERIFY(m_office->write([&](Connection &c) { return correct(c, actor, {key}, correction); }));
    }
    MeasuredError measured()
    {
        return *m_office->read([](Connection &c) -> Result<MeasuredError> {
            return measuredError(c, QTimeZone("Europe/Paris"));
        });
    }
    /// "3 of 4" right; empty where it is not told.
    static QString of(const MeasuredError &error, QLatin1StringView said)
    {
        const auto found = std::ranges::find(error.verdicts, said, &MeasuredVerdict::said);
        return found == error.verdicts.end()
                   ? QString()
                   : u"%1 of %2"_s.arg(found->counts.right).arg(found->counts.looked);
    }

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<Office>();
        m_office->clock.set(u"2026-11-20T09:00:00Z"_s);
    }
    void cleanup() { m_office.reset(); }

    void countsByWhatWasSaid_data()
    {
        QTest::addColumn<Judgement>("found");
        QTest::addColumn<Correction>("said");
        QTest::addColumn<QMap<QString, QString>>("counts");
        using Counts = QMap<QString, QString>;
        const Judgement complaint{.sentiment = Sentiment::Negative,
                                  .senses = Sense::Complaint | Sense::Question};
        QTest::newRow("found right") << complaint << Correction{}
                                     << Counts{{u"negative"_s, u"1 of 1"_s},
                                               {u"no-abuse"_s, u"1 of 1"_s},
                                               {u"complaint"_s, u"1 of 1"_s},
                                               {u"question"_s, u"1 of 1"_s},
                                               {u"not-urgent"_s, u"1 of 1"_s}};
        QTest::newRow("another sentiment") << complaint << Correction{.sentiment = Sentiment::Positive}
                                           << Counts{{u"negative"_s, u"0 of 1"_s}};
        QTest::newRow("one kind of two")
            << complaint << Correction{.senses = Sense::Question}
            << Counts{{u"complaint"_s, u"0 of 1"_s}, {u"question"_s, u"1 of 1"_s}};
        QTest::newRow("an insult that is none")
            << Judgement{.abuse = Abuse::Clear, .abusePercent = 90} << Correction{.abuse = false}
            << Counts{{u"abuse"_s, u"0 of 1"_s}};
        QTest::newRow("perhaps an insult, and it is")
            << Judgement{.abuse = Abuse::Unsure, .abusePercent = 60} << Correction{.abuse = true}
            << Counts{{u"perhaps-abuse"_s, u"1 of 1"_s}};
        QTest::newRow("probably none, and none it is")
            << Judgement{.abuse = Abuse::Unsure, .abusePercent = 30} << Correction{.abuse = false}
            << Counts{{u"probably-none"_s, u"1 of 1"_s}};
        QTest::newRow("none seen, and it was one")
            << Judgement{} << Correction{.abuse = true} << Counts{{u"no-abuse"_s, u"0 of 1"_s}};
        QTest::newRow("a false alarm")
            << Judgement{.perils = inbox::Peril::Health} << Correction{.perils = inbox::Perils()}
            << Counts{{u"urgent"_s, u"0 of 1"_s}};
        QTest::newRow("urgent, of another kind")
            << Judgement{.perils = inbox::Peril::Health} << Correction{.perils = inbox::Peril::Safety}
            << Counts{{u"urgent"_s, u"1 of 1"_s}};
        QTest::newRow("not seen to be urgent") << Judgement{} << Correction{.perils = inbox::Peril::Legal}
                                               << Counts{{u"not-urgent"_s, u"0 of 1"_s}};
    }
    void countsByWhatWasSaid()
    {
        QFETCH(Judgement, found);
        QFETCH(Correction, said);
        using Counts = QMap<QString, QString>;
        QFETCH(Counts, counts);
        say(message(found), said);
        Counts told;
        for (const MeasuredVerdict &verdict : measured().verdicts)
            told.insert(verdict.said, of(measured(), verdict.said));
        QCOMPARE(told, counts);
    }

    void aSecondThoughtIsNoSecondErrorAndTheLastWordCounts()
    {
        const qint64 key = message({.sentiment = Sentiment::Negative});
        say(key, {.sentiment = Sentiment::Positive});
        QCOMPARE(of(measured(), "negative"_L1), u"0 of 1"_s);
        say(key, {.sentiment = Sentiment::Negative});
        QCOMPARE(of(measured(), "negative"_L1), u"1 of 1"_s);
        QCOMPARE(measured().messages.looked, 1);
        QCOMPARE(measured().messages.right, 1);
    }

    void monthsAreTheWorkspacesTheNewestFirst()
    {
        m_office->clock.set(u"2026-10-31T22:30:00Z"_s); // half past eleven in the evening in Paris
        say(message({.sentiment = Sentiment::Negative}));
        m_office->clock.set(u"2026-10-31T23:30:00Z"_s); // November
        say(message({.sentiment = Sentiment::Negative}), {.sentiment = Sentiment::Neutral});
        m_office->clock.set(u"2026-11-02T09:00:00Z"_s);
        say(message({.sentiment = Sentiment::Negative}));
        const QList<MeasuredMonth> months = measured().months;
        QCOMPARE(months.size(), 2);
        QCOMPARE(months.at(0).month, QDate(2026, 11, 1));
        QCOMPARE(months.at(0).messages.looked, 2);
        QCOMPARE(months.at(0).messages.right, 1);
        QCOMPARE(months.at(0).questions[std::size_t(Question::Sentiment)].right, 1);
        QCOMPARE(months.at(1).messages.looked, 1);
        m_office->clock.set(u"2028-11-10T09:00:00Z"_s);
        QVERIFY(measured().months.isEmpty()); // two years and no more
    }

    void intervalsAreWilsons_data()
    {
        QTest::addColumn<int>("part");
        QTest::addColumn<int>("all");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addRow("nothing") << 0 << 0 << 0.0 << 1.0;
        QTest::addRow("none of 10") << 0 << 10 << 0.0 << 0.2775;
        QTest::addRow("half") << 5 << 10 << 0.2366 << 0.7634;
        QTest::addRow("92 of 100") << 92 << 100 << 0.8500 << 0.9589;
        QTest::addRow("all of 136") << 136 << 136 << 0.9725 << 1.0;
        QTest::addRow("all of 16") << 16 << 16 << 0.8064 << 1.0;
    }
    void intervalsAreWilsons()
    {
        QFETCH(int, part);
        QFETCH(int, all);
        QFETCH(double, low);
        QFETCH(double, high);
        const Interval between = wilson(part, all);
        QVERIFY2(std::abs(between.low - low) < 1e-4 && std::abs(between.high - high) < 1e-4,
                 qPrintable(u"%1 %2"_s.arg(between.low).arg(between.high)));
        QVERIFY(part < all || between.high == 1.0);
        QVERIFY(part > 0 || between.low == 0.0);
    }

    void theBandNarrowsOnlyAsFarAsItWasRight_data()
    {
        QTest::addColumn<Decisions>("decisions");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        const auto times = [](int count, int percent, bool isAbuse) {
            return Decisions(static_cast<std::size_t>(count), {percent, isAbuse});
        };
        const auto joined = [](std::initializer_list<Decisions> all) {
            Decisions whole;
            for (const Decisions &each : all)
                whole.insert(whole.end(), each.begin(), each.end());
            return whole;
        };
        QTest::newRow("nothing decided") << Decisions() << 20 << 80;
        QTest::newRow("15 right are too few") << times(15, 78, true) << 20 << 80;
        QTest::newRow("16 right free one step") << times(16, 78, true) << 20 << 75;
        QTest::newRow("what lies on the new edge is asked still") << times(16, 75, true) << 20 << 80;
        QTest::newRow("three wrong of 30") << joined({times(27, 78, true), times(3, 78, false)}) << 20 << 80;
        QTest::newRow("one wrong of 30") << joined({times(29, 78, true), times(1, 78, false)}) << 20 << 75;
        QTest::newRow("two steps") << joined({times(20, 78, true), times(20, 72, true)}) << 20 << 70;
        QTest::newRow("what one step has too few of the next may add")
            << joined({times(8, 78, true), times(8, 72, true)}) << 20 << 70;
        QTest::newRow("a step of its own has too few")
            << joined({times(40, 78, true), times(4, 72, true)}) << 20 << 75;
        QTest::newRow("many right ones do not hide a bad step")
            << joined({times(60, 78, true), times(6, 72, true), times(4, 72, false)}) << 20 << 75;
        QTest::newRow("the other side") << times(20, 22, false) << 25 << 80;
        QTest::newRow("on that side abuse is wrong") << times(20, 22, true) << 20 << 80;
        QTest::newRow("scores that are never asked tell nothing") << times(50, 95, true) << 20 << 80;
        QTest::newRow("only the last hundred of a side")
            << joined({times(50, 78, true), times(100, 60, false)}) << 20 << 80;
        QTest::newRow("the other side pushes none out")
            << joined({times(50, 78, true), times(100, 45, true)}) << 20 << 75;
        Decisions everywhere;
        for (int time = 0; time < 3; ++time)
            for (int percent = 20; percent <= 80; ++percent)
                everywhere.push_back({percent, percent >= 50});
        QTest::newRow("never to the middle") << everywhere << 45 << 55;
    }
    void theBandNarrowsOnlyAsFarAsItWasRight()
    {
        QFETCH(Decisions, decisions);
        QFETCH(int, from);
        QFETCH(int, to);
        const Band band = bandOf(decisions);
        QCOMPARE(band.from, from);
        QCOMPARE(band.to, to);
    }

    void theBandIsLearnedKeptAndJudgedBy()
    {
        const auto shipped = std::make_shared<ShippedTriage>();
        const auto taught = std::make_shared<Taught>();
        for (int i = 0; i < 16; ++i)
            say(message({.abuse = Abuse::Unsure, .abusePercent = 78}), {.abuse = true});
        QCOMPARE(measured().band, Band{});
        REQUIRE_OK(await(learn(*m_office->workspace, shipped, taught)));
        QCOMPARE(taught->model()->band, (Band{20, 75}));
        QCOMPARE(measured().band, (Band{20, 75}));
        Model narrow;
        narrow.abuseLabels = 1;
        narrow.band = {45, 55};
        int asked = 0, askedNarrow = 0;
        for (const QString &text :
             {u"Vous êtes vraiment des guignols"_s, u"Quelle bande de nuls ce service"_s,
              u"Espèce de clowns"_s, u"Service de merde, vous êtes des voleurs"_s,
              u"C'est de la merde votre truc"_s}) {
            asked += shipped->get().verdict(text).abuse == Abuse::Unsure ? 1 : 0;
            askedNarrow += shipped->get().verdict(text, {}, &narrow).abuse == Abuse::Unsure ? 1 : 0;
        }
        QVERIFY2(askedNarrow < asked, qPrintable(u"%1 %2"_s.arg(asked).arg(askedNarrow)));
    }

    void aModelWithABandThatIsTooWideIsRefused()
    {
        for (const Band &band : {Band{10, 80}, Band{20, 90}, Band{60, 40}}) {
            Model model;
            model.band = band;
            QVERIFY(!Model::fromBytes(model.toBytes()));
        }
        Model model;
        model.band = {30, 65};
        QCOMPARE(Model::fromBytes(model.toBytes())->band, (Band{30, 65}));
    }
};

VIGIE_TEST_MAIN(MeasuredTest)
#include "measuredtest.moc"
