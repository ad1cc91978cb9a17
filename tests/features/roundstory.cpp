// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/capture.h"
#include "inbox/channelstore.h"
#include "inbox/filing.h"
#include "support/seat.h"
#include "support/vigietest.h"
#include "ui/models/capturing.h"
#include "ui/models/round.h"
#include "ui/models/today.h"

using namespace vigie;
using namespace Qt::StringLiterals;
using test::await;
using test::Office;
using test::Seat;
using ui::Round;
using workspace::Connection;

/// What Anne does at the window each morning, one line each; a step that cannot be done fails the test.
class Morning
{
public:
    Morning()
        : m_seat(m_office)
        , m_round(*m_seat.session)
    {
    }

    void peopleSpeakOn(const QStringList &channels)
    {
        const team::Actor anne = m_office.actor();
        for (const QString &name : channels) {
            REQUIRE_OK(
                m_office.write([&](Connection &c) { return inbox::addChannel(c, anne, {.name = name}); }));
            passes(std::chrono::seconds(1));
        }
    }
    void passes(std::chrono::milliseconds time) { m_office.clock.advance(time); }

    void todaySaysNotLookedAt(const QString &words)
    {
        const QString said = roundLine();
        QVERIFY2(said.contains(words), qPrintable(said));
    }
    void todayIsCalm() { QCOMPARE(roundLine(), QString()); }

    void startsTheRound()
    {
        m_round.start();
        QTRY_COMPARE(m_round.phase(), Round::Phase::AtStop);
    }
    void standsAt(const QString &name, qsizetype place, qsizetype of)
    {
        QTRY_COMPARE(m_round.stop().name, name);
        QCOMPARE(m_round.place(), place);
        QCOMPARE(m_round.size(), of);
    }
    void findsNothingNew()
    {
        const qint64 here = m_round.stop().row;
        m_round.nothingNew();
        QTRY_VERIFY(hasLeft(here));
    }
    void captures(const QString &pasted)
    {
        const inbox::Stop here = m_round.stop();
        ui::Capturing capturing(*m_seat.session, {.channel = here.name, .stop = here.row});
        QSignalSpy found(&capturing, &ui::Capturing::found);
        QSignalSpy filed(&capturing, &ui::Capturing::filed);
        capturing.read({.text = pasted, .html = {}, .address = {}});
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(capturing.proposedChannel(), here.name);
        capturing.file(capturing.proposedChannel());
        QTRY_COMPARE(filed.size(), 1);
        m_round.filed(here.row);
        QTRY_VERIFY(hasLeft(here.row));
    }
    void theRoundEnds(const QStringList &words)
    {
        QTRY_COMPARE(m_round.phase(), Round::Phase::Over);
        for (const QString &part : words)
            QVERIFY2(m_round.summary().contains(part), qPrintable(m_round.summary()));
    }

private:
    bool hasLeft(qint64 stop) const
    {
        return m_round.phase() != Round::Phase::AtStop || m_round.stop().row != stop;
    }
    QString roundLine()
    {
        const team::Actor anne = m_office.actor();
        const auto facts = m_office.read([&](Connection &c) { return ui::readToday(c, anne, 0); });
        for (const ui::TodayLine &line :
             ui::todayLines(*facts, m_office.clock.nowMs(), m_seat.session->settings().zone)) {
            if (line.code == u"round")
                return line.sentence;
        }
        return {};
    }

    Office m_office;
    Seat m_seat;
    Round m_round;
};

class RoundStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRound()
    {
        Morning anne;
        anne.peopleSpeakOn({u"Page Facebook"_s, u"Forum"_s});
        anne.todayIsCalm();
        anne.passes(std::chrono::hours(24));
        anne.todaySaysNotLookedAt(u"Page Facebook since yesterday, Forum since yesterday"_s);
        anne.startsTheRound();
        anne.standsAt(u"Page Facebook"_s, 1, 2);
        anne.findsNothingNew();
        anne.standsAt(u"Forum"_s, 2, 2);
        anne.todaySaysNotLookedAt(u"Forum since yesterday"_s);
        anne.captures(u"Votre vélo est arrivé en panne, je suis très déçu."_s);
        anne.theRoundEnds({u"2 place"_s, u"1 message"_s});
        anne.todayIsCalm();
        anne.passes(std::chrono::hours(24));
        anne.todaySaysNotLookedAt(u"Page Facebook since yesterday, Forum since yesterday"_s);
        anne.startsTheRound();
        anne.standsAt(u"Page Facebook"_s, 1, 2);
    }
};

VIGIE_TEST_MAIN(RoundStory)
#include "roundstory.moc"
