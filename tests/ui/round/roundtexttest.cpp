// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/roundtext.h"

#include "support/mockclock.h"
#include "support/times.h"
#include "support/vigietest.h"

using namespace vigie;
using namespace vigie::ui;
using namespace Qt::StringLiterals;
using vigie::test::ms;
using vigie::test::paris;

class RoundTextTest : public QObject
{
    Q_OBJECT

    const qint64 m_now = ms(u"2026-11-22T21:00:00+01:00"_s); // a Sunday

    static inbox::Stop stop(const QString &name, const QString &since,
                            inbox::StopKind kind = inbox::StopKind::Other)
    {
        inbox::Stop made;
        made.name = name;
        made.kind = kind;
        made.madeAtMs = ms(since);
        return made;
    }

private Q_SLOTS:
    void saysSinceWhen_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("words");
        QTest::newRow("today") << u"2026-11-22T09:05:00+01:00"_s << u"9:05"_s;
        QTest::newRow("the same day in Paris") << u"2026-11-21T23:30:00Z"_s << u"12:30"_s;
        QTest::newRow("yesterday") << u"2026-11-21T23:59:00+01:00"_s << u"yesterday"_s;
        QTest::newRow("this week") << u"2026-11-16T00:00:00+01:00"_s << u"Monday"_s;
        QTest::newRow("a week ago") << u"2026-11-15T21:00:00+01:00"_s << u"15 November"_s;
        QTest::newRow("last year") << u"2025-11-22T21:00:00+01:00"_s << u"22 November 2025"_s;
    }

    void saysSinceWhen()
    {
        QFETCH(QString, at);
        QFETCH(QString, words);
        const QString said = sinceText(ms(at), m_now, paris);
        QVERIFY2(said.startsWith(words), qPrintable(said));
    }

    void saysUntilWhen()
    {
        QVERIFY(untilText(m_now + 3'600'000, m_now, paris).startsWith(u"at 10"_s));
        QCOMPARE(untilText(ms(u"2026-11-23T00:00:00+01:00"_s), m_now, paris), u"tomorrow"_s);
        QCOMPARE(untilText(ms(u"2026-11-26T00:00:00+01:00"_s), m_now, paris), u"on Thursday"_s);
        QCOMPARE(untilText(ms(u"2026-12-12T00:00:00+01:00"_s), m_now, paris), u"on 12 December"_s);
    }

    void namesThePlacesThatNobodyLookedAt()
    {
        const QList<inbox::Stop> stops{stop(u"Trustpilot"_s, u"2026-11-12T08:00:00Z"_s),
                                       stop(u"X"_s, u"2026-11-21T08:00:00Z"_s),
                                       stop(u"Forum"_s, u"2026-11-19T08:00:00Z"_s)};
        const QString three = notSeenSentence(stops, m_now, paris);
        QVERIFY(three.contains(u"Trustpilot since 12 November, X since yesterday, Forum since Thursday."_s));
        const QString five = notSeenSentence(stops + stops.first(2), m_now, paris);
        QVERIFY2(five.contains(u"X since yesterday, 3 more."_s), qPrintable(five));
        QVERIFY(five.startsWith(u'5'));
    }

    void keepsAStrangersNameOnOneShortLine()
    {
        const auto hostile = stop(QString(300, u'x') + u"\n\u202Eevil"_s, u"2026-11-12T08:00:00Z"_s);
        const QString words = notSeenSentence({hostile}, m_now, paris);
        QVERIFY(words.size() < 150 && !words.contains(u'\n') && !words.contains(QChar(0x202E)));
    }

    void saysWhatVanishes()
    {
        const auto stories = [this](int hoursAgo) {
            inbox::Stop made = stop(u"a"_s, u"2026-11-22T00:00:00Z"_s, inbox::StopKind::Stories);
            made.madeAtMs = m_now - hoursAgo * 3'600'000LL;
            return deadlineText(made, m_now, paris);
        };
        QVERIFY(stories(13).contains(u"vanishes tomorrow"_s));
        QVERIFY(stories(23).contains(u"vanishes at 10"_s));
        QVERIFY(stories(25).contains(u"have vanished"_s));
        QVERIFY(deadlineText(stop(u"a"_s, u"2026-11-01T00:00:00Z"_s), m_now, paris).isEmpty());
    }
};

VIGIE_TEST_MAIN(RoundTextTest)
#include "roundtexttest.moc"
