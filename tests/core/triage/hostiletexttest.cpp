// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/vigietest.h"
#include "triage/learning.h"
#include "triage/verdictjson.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

using namespace vigie;
using namespace vigie::triage;
using namespace Qt::StringLiterals;

class HostileTextTest : public QObject
{
    Q_OBJECT

    static const Triage &shipped()
    {
        static const auto triage = Triage::load();
        return *triage;
    }

    static bool isWhole(const Verdict &verdict, const QString &text)
    {
        bool whole = std::isfinite(verdict.abuseScore) && verdict.abuseScore >= 0 &&
                     verdict.abuseScore <= 1 && std::isfinite(verdict.sentimentConfidence) &&
                     verdict.reasons.size() <= Verdict::mostReasons;
        for (const Reason &reason : verdict.reasons)
            whole = whole && reason.start >= 0 && reason.length > 0 &&
                    reason.start + reason.length <= text.size();
        return whole;
    }

private Q_SLOTS:
    void answersInTime_data()
    {
        QTest::addColumn<QString>("text");
        const qsizetype million = 1'000'000;
        QTest::newRow("nothing") << QString();
        QTest::newRow("1 MB of one letter") << QString(million, u'a');
        QTest::newRow("1 MB of one mark") << QString(million, u'!');
        QTest::newRow("1 MB of quotation marks") << QString(million, u'"');
        QTest::newRow("1 MB of stars") << u"a"_s + QString(million, u'*');
        QTest::newRow("1 MB of zeros") << QString(million, QChar(0));
        QTest::newRow("1 MB of lone surrogates") << QString(million, QChar(0xd83d));
        QTest::newRow("1 MB of combining marks") << u"e"_s + QString(million, QChar(0x0301));
        QTest::newRow("1 MB of directions") << u"\u202enul\u2066"_s.repeated(million / 5);
        QTest::newRow("1 MB of letters apart") << u"c "_s.repeated(million / 2);
        QTest::newRow("1 MB of 'but'") << u"mais "_s.repeated(million / 5);
        QTest::newRow("1 MB of insults") << u"connard "_s.repeated(million / 8);
        QTest::newRow("1 MB of negations") << u"ne pas jamais "_s.repeated(million / 14);
        QTest::newRow("1 MB of praise and complaint") << u"merci nul "_s.repeated(million / 10);
        QTest::newRow("1 MB of the beginning of phrases") << u"vous êtes des "_s.repeated(million / 14);
        QTest::newRow("1 MB of tags") << u"#aB"_s.repeated(million / 3);
        QTest::newRow("1 MB of handles") << u"@a"_s.repeated(million / 2);
        QTest::newRow("1 MB of references") << u"&#9"_s.repeated(million / 3);
        QTest::newRow("1 MB of emoji") << u"😡"_s.repeated(million / 2);
        QTest::newRow("1 MB of numbers") << u"1/5 "_s.repeated(million / 4);
        QTest::newRow("1 MB of Chinese") << u"订单"_s.repeated(million / 2);
    }

    void answersInTime()
    {
        QFETCH(QString, text);
        QElapsedTimer timer;
        timer.start();
        const Verdict verdict = shipped().verdict(text);
        QVERIFY(isWhole(verdict, text));
        verdictJson(verdict, text);
        QVERIFY2(timer.elapsed() < 20'000,
                 qPrintable(QString::number(timer.elapsed()))); // far more than linear takes
    }

    void answersTheNaughtyStrings()
    {
        const QString corpora = qEnvironmentVariable("VIGIE_CORPORA");
        if (corpora.isEmpty())
            QSKIP("VIGIE_CORPORA is not set: blns was not read");
        QFile file(corpora + u"/blns/blns.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray strings = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(strings.size() > 100);
        for (const QJsonValue &each : strings)
            QVERIFY2(isWhole(shipped().verdict(each.toString()), each.toString()),
                     qPrintable(each.toString()));
    }

    void answersMarkup()
    {
        const QString corpora = qEnvironmentVariable("VIGIE_CORPORA");
        if (corpora.isEmpty())
            QSKIP("VIGIE_CORPORA is not set: owasp_xss was not read");
        const QDir folder(corpora + u"/owasp_xss"_s);
        const QStringList names = folder.entryList(QDir::Files);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            QVERIFY2(isWhole(shipped().verdict(text), text), qPrintable(name));
            for (const QString &line : text.split(u'\n'))
                QVERIFY2(isWhole(shipped().verdict(line), line), qPrintable(line));
        }
    }

    void learnsFromAnything()
    {
        std::vector<Label> labels{{QString(), Sentiment::Negative, true},
                                  {QString(10'000, u'a'), Sentiment::Positive, false},
                                  {QString(QChar(0xd83d)), Sentiment::Neutral, {}},
                                  {u"!!!"_s, {}, true},
                                  {u"!!!"_s, {}, {}}};
        const Model model = learned(shipped(), labels);
        for (const Label &label : labels)
            QVERIFY(isWhole(shipped().verdict(label.text, {}, &model), label.text));
    }
};

VIGIE_TEST_MAIN(HostileTextTest)
#include "hostiletexttest.moc"
