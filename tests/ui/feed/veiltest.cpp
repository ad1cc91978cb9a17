// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/veil.h"
#include "support/vigietest.h"

using namespace vigie;
using namespace Qt::StringLiterals;

/// What is blurred, and what stands in its place.
class VeilTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsClearlyAbuseIsBlurred()
    {
        inbox::Judgement judgement;
        QVERIFY(!ui::isVeiled(std::nullopt, false));
        QVERIFY(!ui::isVeiled(judgement, false));
        judgement.abuse = inbox::Abuse::Unsure;
        QVERIFY(!ui::isVeiled(judgement, false));
        judgement.abuse = inbox::Abuse::Clear;
        QVERIFY(ui::isVeiled(judgement, false));
        QVERIFY(!ui::isVeiled(judgement, true)); // our own
    }

    void nothingIsLeftToBeRead()
    {
        const QString text = u"Bande d’abrutis !\nhttps://exa.example/🖕 2026"_s;
        const QString veiled = ui::veiledText(text);
        for (const QString &word : {u"abruti"_s, u"http"_s, u"🖕"_s, u"2026"_s})
            QVERIFY2(!veiled.contains(word), qPrintable(veiled));
        QCOMPARE(veiled.count(u'\n'), 1); // it keeps its shape
        QCOMPARE(veiled.count(u' '), text.count(u' '));
        QCOMPARE(ui::veiledText({}), QString());
    }

    void onlyCriticismWithoutAbuseIsCriticism()
    {
        inbox::Judgement judgement;
        QVERIFY(!ui::isArguedCriticism(std::nullopt));
        judgement.senses = inbox::Sense::Complaint;
        QVERIFY(!ui::isArguedCriticism(judgement));
        judgement.senses |= inbox::Sense::Constructive;
        QVERIFY(ui::isArguedCriticism(judgement));
        judgement.abuse = inbox::Abuse::Unsure;
        QVERIFY(!ui::isArguedCriticism(judgement));
    }
};

VIGIE_TEST_MAIN(VeilTest)
#include "veiltest.moc"
