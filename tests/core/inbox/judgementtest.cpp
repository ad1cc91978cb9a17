// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/judgement.h"

#include "support/vigietest.h"

#include <QRandomGenerator>

using namespace vigie::inbox;
using namespace Qt::StringLiterals;

class JudgementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAsItWasWritten()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 10'000; ++i) {
            const Judgement one{.sentiment = static_cast<Sentiment>(random.bounded(3)),
                                .sentimentPercent = random.bounded(101),
                                .abuse = static_cast<Abuse>(random.bounded(3)),
                                .abusePercent = random.bounded(101),
                                .senses = Senses::fromInt(random.bounded(128)),
                                .perils = Perils::fromInt(random.bounded(64)),
                                .cause = static_cast<Cause>(random.bounded(5)),
                                .asked = static_cast<WhyAsked>(random.bounded(7)),
                                .decided = Decisions::fromInt(random.bounded(32))};
            QCOMPARE(judgementFrom(packed(one)), one);
            QVERIFY(packed(one) >= 0 && packed(one) < 1LL << 43);
        }
    }

    void anyNumberIsAJudgement()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 10'000; ++i) {
            const Judgement one = judgementFrom(static_cast<qint64>(random.generate64()));
            QCOMPARE(judgementFrom(packed(one)), one);
            QVERIFY(!sentimentName(one.sentiment).isEmpty() && !abuseName(one.abuse).isEmpty());
        }
    }

    void isCheckedOnceAPersonDecidedAnything()
    {
        Judgement one{.asked = WhyAsked::Irony};
        QVERIFY(one.isToCheck());
        one.decided = Decision::Sentiment;
        QVERIFY(!one.isToCheck());
        QVERIFY(!Judgement{}.isToCheck());
    }

    void hasTheWordsOfTheCommandLine()
    {
        QCOMPARE(sentimentNamed(u"negative"), Sentiment::Negative);
        QVERIFY(!sentimentNamed(u"angry"));
        QCOMPARE(senseName(Sense::Helper), QString());
    }
};

VIGIE_TEST_MAIN(JudgementTest)
#include "judgementtest.moc"
