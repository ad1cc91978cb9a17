// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/today.h"
#include "ui/models/presence.h"

#include "channels/linkstore.h"
#include "inbox/channelstore.h"
#include "support/office.h"
#include "support/vigietest.h"

using namespace vigie;
using namespace vigie::ui;
using namespace Qt::StringLiterals;

static constexpr qint64 hour = 3'600'000;

class TodayTest : public QObject
{
    Q_OBJECT

    const QTimeZone m_paris{QByteArrayLiteral("Europe/Paris")};
    const qint64 m_now = test::MockClock().nowMs();

    inbox::Mention mention(qint64 agoMs, const QString &author = u"Léa Garçon"_s) const
    {
        inbox::Mention made;
        made.postedAtMs = m_now - agoMs;
        made.key = inbox::firstKeyOfSecond(made.postedAtMs);
        made.authorName = author;
        made.channelName = u"Page Facebook"_s;
        return made;
    }

    static outbox::Message message(outbox::State state)
    {
        outbox::Message made;
        made.state = state;
        return made;
    }

    static QStringList codes(const QList<TodayLine> &lines)
    {
        QStringList found;
        for (const TodayLine &line : lines)
            found.append(line.code);
        return found;
    }

private Q_SLOTS:
    void saysNothingOfWhatIsNotThere()
    {
        QVERIFY(todayLines({}, m_now, m_paris).isEmpty());
        QVERIFY(todayHorizon({}, m_now, m_paris).isEmpty());
    }

    void remindsOfQuestionsWhoseTimeIsUp()
    {
        TodayFacts facts;
        facts.questions = {{.mention = 7, .whom = u"Logistique"_s, .dueMs = m_now - hour},
                           {.mention = 8, .whom = u"Juridique"_s, .dueMs = m_now + hour}};
        const QList<TodayLine> lines = todayLines(facts, m_now, m_paris);
        QCOMPARE(codes(lines), QStringList{u"asked"_s});
        QVERIFY(lines.first().sentence.contains(u"Logistique"));
        QCOMPARE(lines.first().what.value(u"mention"_s).toLongLong(), 7);
        facts.questions.removeFirst();
        QVERIFY(todayLines(facts, m_now, m_paris).isEmpty());
    }

    void saysWhatIsKeptTooLong()
    {
        TodayFacts facts;
        facts.due = 312;
        const QList<TodayLine> lines = todayLines(facts, m_now, m_paris);
        QCOMPARE(codes(lines), QStringList{u"keeping"_s});
        QCOMPARE(lines.first().pane, u"settings"_s);
        QVERIFY(lines.first().sentence.startsWith(u"312 "));
    }

    void saysWhatModerationLeavesToDo()
    {
        TodayFacts facts;
        facts.proposals = {{.mention = 7}};
        facts.pageTasks = {{.mention = 8}, {.mention = 9}};
        const QList<TodayLine> lines = todayLines(facts, m_now, m_paris);
        QCOMPARE(codes(lines), (QStringList{u"proposed"_s, u"pages"_s}));
        QCOMPARE(lines.first().what.value(u"mention"_s).toLongLong(), 7);
        QCOMPARE(lines.last().what.value(u"mention"_s).toLongLong(), 8);
        QVERIFY(lines.last().sentence.startsWith(u"2 "));
    }

    void whatMayBeUrgentComesBeforeAllButWhatMayBeLost()
    {
        TodayFacts facts;
        facts.urgentCount = 2;
        facts.toCheck = 3;
        facts.outbox = {message(outbox::State::HandedOver)};
        QCOMPARE(codes(todayLines(facts, m_now, m_paris)),
                 (QStringList{u"urgent"_s, u"confirm"_s, u"check"_s}));
        facts.outbox.append(message(outbox::State::Unknown));
        const QList<TodayLine> lines = todayLines(facts, m_now, m_paris);
        QCOMPARE(codes(lines).first(2), (QStringList{u"unknown"_s, u"urgent"_s}));
        QCOMPARE(lines.at(1).what[u"filter"_s].toMap()[u"found"_s].toStringList(), QStringList{u"urgent"_s});
    }

    void ordersByConsequenceAndStopsAtSeven()
    {
        TodayFacts facts;
        facts.open = 38;
        facts.mentions = 40;
        facts.oldest = mention(50 * hour);
        facts.mine = 2;
        facts.myOldest = mention(3 * hour);
        facts.came = 5;
        facts.cameFirst = mention(2 * hour);
        facts.sinceMs = m_now - 10 * hour;
        facts.toApprove = 1;
        facts.approveFirst = reply::Draft();
        facts.approveSinceMs = m_now - hour;
        facts.outbox = {message(outbox::State::Waiting), message(outbox::State::HandedOver),
                        message(outbox::State::Unknown)};
        const QList<TodayLine> lines = todayLines(facts, m_now, m_paris);
        QCOMPARE(lines.size(), mostTodayLines);
        QCOMPARE(codes(lines), (QStringList{u"unknown"_s, u"confirm"_s, u"send"_s, u"approve"_s, u"oldest"_s,
                                            u"mine"_s, u"came"_s}));
        for (const TodayLine &line : lines) {
            QVERIFY(line.sentence.endsWith(u'.'));
            QVERIFY(!line.sentence.contains(u'%'));
            QVERIFY(!line.button.isEmpty() && !line.pane.isEmpty() && !line.icon.isEmpty());
        }
    }

    void leadsToTheMessageThatWaitsLongest()
    {
        TodayFacts facts;
        facts.open = 1;
        facts.oldest = mention(50 * hour);
        const QList<TodayLine> lines = todayLines(facts, m_now, m_paris);
        QCOMPARE(codes(lines), QStringList{u"oldest"_s});
        QCOMPARE(lines.first().what.value(u"mention"_s).toLongLong(), facts.oldest->key);
        QVERIFY(lines.first().sentence.contains(u"Léa Garçon"_s));
        QVERIFY(lines.first().sentence.contains(u"2 day"_s));
        QCOMPARE(lines.first().mood, u"accent"_s);
    }

    void saysWhatIsLateInItsPlace()
    {
        TodayFacts facts;
        facts.open = 5;
        facts.oldest = mention(50 * hour);
        facts.late = 3;
        facts.lateFirst = mention(40 * hour);
        const QList<TodayLine> lines = todayLines(facts, m_now, m_paris);
        QCOMPARE(codes(lines), (QStringList{u"late"_s, u"open"_s}));
        QCOMPARE(lines.first().what.value(u"mention"_s).toLongLong(), facts.lateFirst->key);
        QVERIFY(lines.first().sentence.startsWith(u"3 "));
        QCOMPARE(lines.first().mood, u"danger"_s);
    }

    void leadsToTheRoundWhereSomebodyOughtToLook()
    {
        TodayFacts facts;
        inbox::Stop stop;
        stop.row = 1;
        stop.name = u"Trustpilot"_s;
        stop.madeAtMs = m_now - 50 * hour;
        facts.stops = {stop};
        facts.oldest = mention(hour);
        const QList<TodayLine> lines = todayLines(facts, m_now, m_paris);
        QCOMPARE(codes(lines), (QStringList{u"round"_s, u"oldest"_s}));
        QVERIFY(lines.first().sentence.contains(u"Trustpilot since Friday"_s));
        QCOMPARE(lines.first().pane, u"round"_s);
        QVERIFY(!lines.first().button.isEmpty());
        facts.stops[0].lastLook = inbox::Visit{1, 1, m_now, {}, inbox::Outcome::NothingNew, 0};
        QCOMPARE(codes(todayLines(facts, m_now, m_paris)), QStringList{u"oldest"_s});
    }

    void keepsAStrangersNameOnOneShortLine()
    {
        TodayFacts facts;
        facts.open = 1;
        facts.oldest = mention(hour, QString(300, u'x') + u"\n\u202Eevil"_s);
        const QString sentence = todayLines(facts, m_now, m_paris).first().sentence;
        QVERIFY(sentence.size() < 200);
        QVERIFY(!sentence.contains(u'\n') && !sentence.contains(QChar(0x202E)));
    }

    void neverSaysThatAllIsQuiet()
    {
        TodayFacts facts;
        facts.mentions = 3;
        facts.newest = mention(30 * 24 * hour);
        const QString words = todayHorizon(facts, m_now, m_paris);
        QVERIFY(words.contains(u"does not look"_s));
        QVERIFY(words.contains(u"Page Facebook"_s));
    }

    void saysWhatItFetchesByItself()
    {
        test::Office office;
        const team::Actor anne = office.actor();
        const auto live = [&] {
            return office.read([&](workspace::Connection &c) { return readToday(c, anne, 0); })->live;
        };
        QCOMPARE(live(), 0);
        const auto blog = office.write([&](workspace::Connection &c) {
            return inbox::addChannel(c, anne, {.name = u"Blog"_s, .service = u"feed"_s});
        });
        REQUIRE_OK(blog);
        REQUIRE_OK(office.write([&](workspace::Connection &c) {
            return channels::makeLink(c, anne, blog->row, QUrl(u"https://blog.test/feed"_s), u"Blog"_s);
        }));
        QCOMPARE(live(), 1);
        REQUIRE_OK(office.write(
            [&](workspace::Connection &c) { return channels::pauseLink(c, anne, blog->row, true); }));
        QCOMPARE(live(), 0);

        TodayFacts facts;
        facts.newest = mention(hour);
        facts.live = 1;
        const QString words = todayHorizon(facts, m_now, m_paris);
        QVERIFY2(words.contains(u"It fetches 1 channel by itself"_s) ||
                     words.contains(u"It fetches 1 channel(s) by itself"_s),
                 qPrintable(words));
        QVERIFY(words.contains(u"does not look at the others"_s)); // nor says that all is quiet
    }

    void readsAnEmptyWorkspace()
    {
        test::Office office;
        const team::Actor anne = office.actor();
        const auto facts =
            office.read([&](workspace::Connection &c) { return readToday(c, anne, m_now - hour); });
        REQUIRE_OK(facts);
        QCOMPARE(facts->mentions, 0);
        QVERIFY(!facts->oldest && !facts->urgent && !facts->newest && !facts->hasSample);
        QCOMPARE(facts->toApprove, 0);
    }

    void remembersWhenOneWasHereOnAnEarlierDay()
    {
        const qint64 evening =
            QDateTime::fromString(u"2026-11-21T18:00:00+01:00"_s, Qt::ISODate).toMSecsSinceEpoch();
        const qint64 night =
            QDateTime::fromString(u"2026-11-21T23:30:00+01:00"_s, Qt::ISODate).toMSecsSinceEpoch();
        const qint64 morning =
            QDateTime::fromString(u"2026-11-22T08:00:00+01:00"_s, Qt::ISODate).toMSecsSinceEpoch();
        Presence presence = seen({}, evening, m_paris);
        QCOMPARE(presence, (Presence{evening, 0}));
        presence = seen(presence, night, m_paris);
        QCOMPARE(presence.beforeMs, 0);
        presence = seen(presence, morning, m_paris);
        QCOMPARE(presence, (Presence{morning, night}));
        presence = seen(presence, morning + 4 * hour, m_paris);
        QCOMPARE(presence.beforeMs, night);
        QCOMPARE(seen(presence, morning, m_paris).lastMs, morning + 4 * hour); // a clock set back
    }
};

VIGIE_TEST_MAIN(TodayTest)
#include "todaytest.moc"
