// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/message.h"
#include "support/vigietest.h"

using namespace vigie::outbox;
using namespace Qt::StringLiterals;

static const QList<State> states{State::Waiting,   State::Countdown, State::Sending,
                                 State::Sent,      State::Unknown,   State::Failed,
                                 State::Cancelled, State::Paused,    State::HandedOver};
static const QList<Event> events{Event::Attempt,   Event::Delivered, Event::HandedOver, Event::Confirmed,
                                 Event::NotPosted, Event::Lost,      Event::Refused,    Event::Retry,
                                 Event::Cancel,    Event::Pause,     Event::Resume};

class MessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Every pair of state and event: what is not in the table may not happen.
    void theTableIsWhole()
    {
        const QMap<std::pair<State, Event>, State> table{
            {{State::Waiting, Event::Attempt}, State::Sending},
            {{State::Waiting, Event::Cancel}, State::Cancelled},
            {{State::Waiting, Event::Pause}, State::Paused},
            {{State::Countdown, Event::Attempt}, State::Sending},
            {{State::Countdown, Event::Cancel}, State::Cancelled},
            {{State::Countdown, Event::Pause}, State::Paused},
            {{State::Paused, Event::Resume}, State::Waiting},
            {{State::Paused, Event::Cancel}, State::Cancelled},
            {{State::Sending, Event::Delivered}, State::Sent},
            {{State::Sending, Event::HandedOver}, State::HandedOver},
            {{State::Sending, Event::Lost}, State::Unknown},
            {{State::Sending, Event::Refused}, State::Failed},
            {{State::Sending, Event::Retry}, State::Waiting},
            {{State::Unknown, Event::Delivered}, State::Sent},
            {{State::Unknown, Event::HandedOver}, State::HandedOver},
            {{State::Unknown, Event::Refused}, State::Failed},
            {{State::Unknown, Event::NotPosted}, State::Waiting},
            {{State::HandedOver, Event::Confirmed}, State::Sent},
            {{State::HandedOver, Event::NotPosted}, State::Waiting},
            {{State::HandedOver, Event::Cancel}, State::Cancelled},
        };
        int checked = 0;
        for (const State state : states) {
            for (const Event event : events) {
                const auto expected = table.constFind({state, event});
                const auto found = after(state, event);
                QVERIFY2(found == (expected == table.constEnd() ? std::nullopt : std::optional(*expected)),
                         qPrintable(stateName(state) + u' ' + actName(event)));
                ++checked;
            }
        }
        QCOMPARE(checked, 99);
    }

    void nothingHappensAfterTheEnd()
    {
        for (const State state : states) {
            bool moves = false;
            for (const Event event : events)
                moves = moves || after(state, event).has_value();
            QCOMPARE(isFinal(state), !moves);
        }
    }

    void nothingIsSentAgainFromUnknown()
    {
        for (const Event event : events)
            QVERIFY(after(State::Unknown, event) != State::Sending);
        QVERIFY(!after(State::Unknown, Event::Retry));
        QVERIFY(!after(State::HandedOver, Event::Attempt));
    }

    void everyStateAndEventHasAName()
    {
        QSet<QString> names;
        for (const State state : states) {
            QCOMPARE(stateNamed(stateName(state)), state);
            names.insert(stateName(state));
        }
        for (const Event event : events) {
            QCOMPARE(eventOfAct(actName(event)), event);
            names.insert(actName(event));
        }
        QCOMPARE(names.size(), states.size() + events.size());
        QVERIFY(!stateNamed(u"posted"));
        QVERIFY(!eventOfAct(QString(enqueuedAct)));
    }

    void deedsTellTheState_data()
    {
        QTest::addColumn<QStringList>("deeds");
        QTest::addColumn<QString>("state");
        const QString enqueued = enqueuedAct;
        QTest::newRow("none") << QStringList() << u""_s;
        QTest::newRow("enqueued") << QStringList{enqueued} << u"waiting"_s;
        QTest::newRow("enqueued twice") << QStringList{enqueued, enqueued} << u""_s;
        QTest::newRow("not enqueued") << QStringList{u"outbox-attempt"_s} << u""_s;
        QTest::newRow("handed over") << QStringList{enqueued, u"outbox-attempt"_s, u"outbox-handed-over"_s}
                                     << u"handed-over"_s;
        QTest::newRow("and not posted")
            << QStringList{enqueued, u"outbox-attempt"_s, u"outbox-handed-over"_s, u"outbox-not-posted"_s}
            << u"waiting"_s;
        QTest::newRow("what could not happen") << QStringList{enqueued, u"outbox-confirmed"_s} << u""_s;
        QTest::newRow("a deed of something else") << QStringList{enqueued, u"draft-made"_s} << u""_s;
    }

    void deedsTellTheState()
    {
        QFETCH(QStringList, deeds);
        const auto told = stateToldBy(deeds);
        QTEST(told ? stateName(*told) : QString(), "state");
    }
};

VIGIE_TEST_MAIN(MessageTest)
#include "messagetest.moc"
