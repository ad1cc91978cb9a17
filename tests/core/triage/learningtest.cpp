// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/learning.h"
#include "support/vigietest.h"

#include <QElapsedTimer>

using namespace vigie;
using namespace vigie::triage;
using namespace Qt::StringLiterals;

class LearningTest : public QObject
{
    Q_OBJECT

    static const Triage &shipped()
    {
        static const auto triage = Triage::load();
        return *triage;
    }

    /// Messages of a firm whose people say "ça cogne" when something is good: nothing that a lexicon knows.
    static std::vector<Label> ownWords(int count)
    {
        std::vector<Label> labels;
        for (int i = 0; i < count; ++i) {
            const QString number = QString::number(i);
            labels.push_back({u"le modèle %1 cogne sévère"_s.arg(number), Sentiment::Positive, false});
            labels.push_back(
                {u"encore du flongeur sur le modèle %1"_s.arg(number), Sentiment::Negative, false});
            labels.push_back({u"le modèle %1 est en vitrine"_s.arg(number), Sentiment::Neutral, false});
            labels.push_back({u"vieux zigomard du modèle %1"_s.arg(number), Sentiment::Negative, true});
        }
        return labels;
    }

private Q_SLOTS:
    void learnsWordsItDidNotKnow()
    {
        const Model model = learned(shipped(), ownWords(10));
        QCOMPARE(model.sentimentLabels, 40);
        const auto said = [&](QStringView text) { return shipped().verdict(text, {}, &model); };
        QVERIFY(shipped().verdict(u"celui-ci cogne sévère").sentiment != Sentiment::Positive);
        QCOMPARE(said(u"celui-ci cogne sévère").sentiment, Sentiment::Positive);
        QCOMPARE(said(u"toujours du flongeur").sentiment, Sentiment::Negative);
        QCOMPARE(said(u"modèle en vitrine").sentiment, Sentiment::Neutral);
        QVERIFY(said(u"quel vieux zigomard").abuseScore > 0.5);
        QVERIFY(shipped().verdict(u"quel vieux zigomard").abuseScore < 0.5);
    }

    /// Texts without any insult, said to be insults or none.
    static Model taught(int abuse, int none)
    {
        std::vector<Label> labels;
        for (int i = 0; i < abuse + none; ++i)
            labels.push_back({u"le modèle %1 est en vitrine"_s.arg(i), {}, i < abuse});
        return learned(shipped(), labels);
    }

    void whoOnlySaysWhatIsAbuseTeachesNothing()
    {
        const QStringView text = u"le modèle est en vitrine";
        QCOMPARE(shipped().verdict(text).abuse, Abuse::None);
        const Model oneSided = taught(40, 0);
        QCOMPARE(shipped().verdict(text, {}, &oneSided).abuseScore, shipped().verdict(text).abuseScore);
        QCOMPARE(oneSided.abuseTrust(), 0.0);
        QCOMPARE(taught(40, 10).abuseTrust(), 0.5);
        QCOMPARE(taught(40, 20).abuseTrust(), 1.0);
        QCOMPARE(taught(0, 90).abuseTrust(), 1.0);
    }

    void clearAbuseIsLearnedOnlyFromTwiceAsManyThatAreNone_data()
    {
        QTest::addColumn<int>("abuse");
        QTest::addColumn<int>("none");
        QTest::addColumn<bool>("may");
        QTest::addRow("nothing") << 0 << 0 << false;
        QTest::addRow("few") << 5 << 19 << false;
        QTest::addRow("enough") << 5 << 20 << true;
        QTest::addRow("as many of each") << 40 << 40 << false;
        QTest::addRow("twice as many") << 40 << 80 << true;
    }
    void clearAbuseIsLearnedOnlyFromTwiceAsManyThatAreNone()
    {
        QFETCH(int, abuse);
        QFETCH(int, none);
        QFETCH(bool, may);
        std::vector<Label> labels;
        for (int i = 0; i < abuse; ++i)
            labels.push_back({u"vieux zigomard numéro %1"_s.arg(i), {}, true});
        for (int i = 0; i < none; ++i)
            labels.push_back({u"le modèle %1 est en vitrine"_s.arg(i), {}, false});
        Model model = learned(shipped(), labels);
        QCOMPARE(model.mayAccuse(), may);
        // However sure it is.
        for (float &weight : model.abuse.hashed)
            weight *= 50;
        const Verdict verdict = shipped().verdict(u"quel vieux zigomard", {}, &model);
        if (abuse >= 40)
            QCOMPARE(verdict.abuse, may ? Abuse::Clear : Abuse::Unsure);
        else if (!may)
            QVERIFY(verdict.abuse != Abuse::Clear);
    }

    void oneCorrectionChangesTheVerdictOfItsText()
    {
        const QString text = u"les lumignons du préau sont revenus"_s;
        const Verdict before = shipped().verdict(text);
        const Model model = learned(shipped(), {{text, Sentiment::Negative, {}}});
        const Verdict after = shipped().verdict(text, {}, &model);
        QVERIFY(after.sentiments[0] > before.sentiments[0] + 0.1);
        QCOMPARE(after.abuseScore, before.abuseScore);
    }

    void theLastLabelOfATextCounts()
    {
        const QString text = u"les lumignons du préau sont revenus"_s;
        const Model last =
            learned(shipped(), {{text, Sentiment::Negative, {}}, {text, Sentiment::Positive, {}}});
        const Model only = learned(shipped(), {{text, Sentiment::Positive, {}}});
        QCOMPARE(last.toBytes(), only.toBytes());
        QCOMPARE(last.sentimentLabels, 1);
    }

    void sameLabelsGiveTheSameModel()
    {
        QCOMPARE(learned(shipped(), ownWords(5)).toBytes(), learned(shipped(), ownWords(5)).toBytes());
    }

    void withoutALabelNothingChanges()
    {
        const Model model = learned(shipped(), {});
        QVERIFY(model.isEmpty());
        const Verdict with = shipped().verdict(u"très déçue", {}, &model),
                      without = shipped().verdict(u"très déçue");
        QCOMPARE(with.sentiments, without.sentiments);
    }

    void showsWhatItLearned()
    {
        const Model model = learned(shipped(), ownWords(10));
        const QString text = u"toujours du flongeur"_s;
        bool shown = false;
        for (const Reason &reason : shipped().verdict(text, {}, &model).reasons)
            shown = shown ||
                    (reason.source == Source::Model && text.mid(reason.start, reason.length) == u"flongeur");
        QVERIFY(shown);
    }

    void bytesKeepTheModel()
    {
        const Model model = learned(shipped(), ownWords(10));
        const auto read = Model::fromBytes(model.toBytes());
        QVERIFY(read);
        QCOMPARE(read->toBytes(), model.toBytes());
        QCOMPARE(read->abuseLabels, model.abuseLabels);
        QCOMPARE(read->abuseFound, model.abuseFound);
        for (const QString &text : {u"celui-ci cogne sévère"_s, u"quel vieux zigomard"_s}) {
            const Verdict a = shipped().verdict(text, {}, &model), b = shipped().verdict(text, {}, &*read);
            QVERIFY(std::abs(a.sentiments[2] - b.sentiments[2]) < 0.05);
            QVERIFY(std::abs(a.abuseScore - b.abuseScore) < 0.05);
        }
    }

    void refusesBytesThatAreNoModel()
    {
        const QByteArray bytes = learned(shipped(), ownWords(2)).toBytes();
        QVERIFY(!Model::fromBytes({}));
        QVERIFY(!Model::fromBytes("no model"));
        QVERIFY(!Model::fromBytes(bytes.first(bytes.size() / 2)));
        QVERIFY(!Model::fromBytes(bytes + 'x'));
        QByteArray other = bytes;
        other[0] = 'X';
        QVERIFY(!Model::fromBytes(other));
    }

    void aThousandLabelsTakeLessThanASecond()
    {
        std::vector<Label> labels = ownWords(250);
        for (Label &label : labels)
            label.text +=
                u" et puis voilà ce que je voulais vous dire depuis longtemps à ce sujet, bonne journée à tous"_s;
        QElapsedTimer timer;
        timer.start();
        learned(shipped(), labels);
#ifdef NDEBUG
        QVERIFY(timer.elapsed() < 1000);
#else
        QVERIFY(timer.elapsed() < 60'000); // not optimised
#endif
    }
};

VIGIE_TEST_MAIN(LearningTest)
#include "learningtest.moc"
