// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/feed.h"
#include "inbox/intake.h"
#include "support/seat.h"
#include "support/vigietest.h"
#include "triage/sensitive.h"
#include "ui/models/checking.h"
#include "ui/models/today.h"
#include "ui/models/triaging.h"

using namespace vigie;
using namespace Qt::StringLiterals;
using inbox::Abuse;
using inbox::Sense;
using inbox::Sentiment;
using inbox::WhyAsked;
using test::await;
using test::Office;
using test::Seat;
using ui::Checking;
using workspace::Connection;

/// What people write, what Vigie finds in it, and what Anne says to that, a line each; a step that cannot be
/// done fails the test.
class Inbox
{
public:
    Inbox()
        : m_seat(m_office)
    {
        m_seat.session->startTriage(std::make_shared<triage::ShippedTriage>());
    }

    void somebodyWrites(const QString &text, const QString &under = {})
    {
        QJsonObject row{{u"id"_s, QString::number(m_written)},
                        {u"posted_at"_s, u"2026-11-20T09:%1:00Z"_s.arg(m_written, 2, 10, QChar(u'0'))},
                        {u"text"_s, text}};
        ++m_written;
        if (!under.isEmpty()) {
            row.insert(u"kind"_s, u"comment"_s);
            row.insert(u"parent_title"_s, under);
        }
        const QString file = m_office.file(u"in%1.jsonl"_s.arg(m_written),
                                           QJsonDocument(row).toJson(QJsonDocument::Compact) + '\n');
        const auto report = await(inbox::importFiles(
            m_seat.session->workspace(), m_seat.session->actor(),
            {.files = {file}, .channel = u"Page"_s, .judge = m_seat.session->judge()}, {}, nullptr));
        QCOMPARE(report.value().added, 1);
        m_key = m_office
                    .read([](Connection &c) -> Result<qint64> {
                        return inbox::feedKeys(c, {.order = inbox::Order::Newest})->first();
                    })
                    .value();
    }

    void isFelt(Sentiment sentiment) { QCOMPARE(found().sentiment, sentiment); }
    void isInsult(Abuse abuse) { QCOMPARE(found().abuse, abuse); }
    void is(Sense sense) { QVERIFY2(found().senses.testFlag(sense), qPrintable(inbox::senseName(sense))); }
    void isNot(Sense sense)
    {
        QVERIFY2(!found().senses.testFlag(sense), qPrintable(inbox::senseName(sense)));
    }
    void isShownBy(const QString &words)
    {
        const inbox::Mention mention = read();
        const auto verdict = await(
            m_seat.session->triaging()->explain(mention.text, mention.language, mention.rating.value_or(0)));
        QStringList shown;
        for (const triage::Reason &reason : verdict->reasons)
            shown.append(mention.text.mid(reason.start, reason.length).toLower());
        QVERIFY2(shown.join(u'|').contains(words), qPrintable(shown.join(u'|')));
    }
    void goesToAColleagueFor(WhyAsked why) { QCOMPARE(int(found().asked), int(why)); }
    void isSortedByVigie() { QVERIFY(!found().isToCheck()); }
    void staysOpen()
    {
        QVERIFY(inbox::isOpen(read().disposition));
    } // nothing is hidden or closed by the machine

    void todaySays(const QString &code, const QString &words)
    {
        const QString said = lineOf(code);
        QVERIFY2(said.contains(words), qPrintable(said));
    }
    void todayDoesNotSay(const QString &code) { QCOMPARE(lineOf(code), QString()); }

    void postIsSensitive()
    {
        const auto done = m_office.write([&, judge = m_seat.session->judge()](Connection &c) {
            return triage::markSensitive(c, m_office.actor(), triage::subjectOf(c, m_key), true, judge);
        });
        QVERIFY(done.value_or(false));
    }

    void goesThroughWhatIsToCheck()
    {
        m_checking = std::make_unique<Checking>(*m_seat.session);
        m_checking->setWatched(true);
        m_checking->start();
        QTRY_COMPARE(m_checking->phase(), Checking::Phase::AtMessage);
    }
    void isAskedAbout(const QString &words)
    {
        QTRY_VERIFY2(m_checking->mention().text.contains(words), qPrintable(m_checking->mention().text));
    }
    void says(const triage::Correction &correction) { m_checking->answer(correction); }
    void isDone(const QString &words)
    {
        QTRY_COMPARE(m_checking->phase(), Checking::Phase::Over);
        QVERIFY2(m_checking->summary().contains(words), qPrintable(m_checking->summary()));
    }

private:
    inbox::Mention read()
    {
        return m_office
            .read(
                [key = m_key](Connection &c) -> Result<inbox::Mention> { return *inbox::mentionAt(c, key); })
            .value();
    }
    inbox::Judgement found() { return read().judgement.value(); }
    QString lineOf(const QString &code)
    {
        const team::Actor anne = m_office.actor();
        const auto facts = m_office.read([&](Connection &c) { return ui::readToday(c, anne, 0); });
        for (const ui::TodayLine &line :
             ui::todayLines(*facts, m_office.clock.nowMs(), m_seat.session->settings().zone)) {
            if (line.code == code)
                return line.sentence;
        }
        return {};
    }

    Office m_office;
    Seat m_seat;
    std::unique_ptr<Checking> m_checking; ///< goes before the session
    int m_written = 0;
    qint64 m_key = 0;
};

class TriageStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::setThrowOnFail(true); }

    /// Seed 004: plain insults are found fast, and a person removes them.
    void anInsult()
    {
        Inbox inbox;
        inbox.somebodyWrites(u"Vous êtes vraiment une bande de connards, allez crever"_s);
        inbox.isInsult(Abuse::Clear);
        inbox.isShownBy(u"connards"_s);
        inbox.isFelt(Sentiment::Negative);
        inbox.isNot(Sense::Constructive);
        inbox.staysOpen();
    }

    /// Seed 004: a complaint with good reasons is an opportunity, and no insult, however angry.
    void anArguedComplaint()
    {
        Inbox inbox;
        inbox.somebodyWrites(
            u"Troisième relance : le chargeur livré le 3 novembre ne marche pas parce que la prise "
            u"est tordue. Vous devriez vérifier avant l'envoi, je suis très déçue."_s);
        inbox.isInsult(Abuse::None);
        inbox.isFelt(Sentiment::Negative);
        inbox.is(Sense::Complaint);
        inbox.is(Sense::Constructive);
        inbox.isShownBy(u"déçue"_s);
        inbox.isSortedByVigie();
        inbox.todayDoesNotSay(u"urgent"_s);
    }

    /// Seed 004: irony and false praise are hard for algorithms, so a person is asked.
    void irony()
    {
        Inbox inbox;
        inbox.somebodyWrites(u"Bravo l'artiste, encore une livraison perdue, quel talent"_s);
        inbox.isFelt(Sentiment::Negative); // two marks of it, and a loss: it is sure
        inbox.isShownBy(u"bravo l'artiste"_s);
        inbox.isSortedByVigie();
        inbox.somebodyWrites(u"Ah bah bravo, quel service !"_s);
        inbox.goesToAColleagueFor(WhyAsked::Irony);
        inbox.todaySays(u"check"_s, u"1 message"_s);
        inbox.goesThroughWhatIsToCheck();
        inbox.isAskedAbout(u"Ah bah bravo"_s);
        inbox.says({.sentiment = Sentiment::Negative});
        inbox.isDone(u"1 answer"_s);
        inbox.isFelt(Sentiment::Negative);
        inbox.isSortedByVigie();
        inbox.todayDoesNotSay(u"check"_s);
    }

    void praiseThatIsNone()
    {
        Inbox inbox;
        inbox.somebodyWrites(u"Merci pour ce magnifique retard de trois semaines, on adore 👏"_s);
        inbox.goesToAColleagueFor(WhyAsked::Irony);
        inbox.isInsult(Abuse::None);
        inbox.staysOpen();
    }

    void praiseThatIs()
    {
        Inbox inbox;
        inbox.somebodyWrites(
            u"Merci beaucoup à toute l'équipe, accueil parfait et vélo réparé en deux heures !"_s);
        inbox.isFelt(Sentiment::Positive);
        inbox.is(Sense::Praise);
        inbox.isSortedByVigie();
    }

    /// A person at once, whatever the score; asked first, and urgent until it is answered.
    void aHealthEmergency()
    {
        Inbox inbox;
        inbox.somebodyWrites(u"Danke für die schnelle Lieferung, sehr gut gemacht"_s);
        inbox.somebodyWrites(u"Ma fille est à l'hôpital depuis hier, brûlée par votre batterie"_s);
        inbox.goesToAColleagueFor(WhyAsked::Urgency);
        inbox.isShownBy(u"hôpital"_s);
        inbox.todaySays(u"urgent"_s, u"1 message"_s);
        inbox.todaySays(u"check"_s, u"1 message"_s);
        inbox.goesThroughWhatIsToCheck();
        inbox.isAskedAbout(u"hôpital"_s);
        inbox.says({});
        inbox.isAskedAbout(u"Danke"_s);
        inbox.todaySays(u"urgent"_s, u"1 message"_s);
        inbox.says({});
        inbox.isDone(u"2 answer"_s);
        inbox.todayDoesNotSay(u"check"_s);
        inbox.staysOpen();
    }

    /// Seed 004: let the community answer, and thank the best helpers.
    void aHelpersAnswer()
    {
        Inbox inbox;
        inbox.somebodyWrites(
            u"Bonjour, j'ai eu le même souci : il suffit de débrancher la batterie dix minutes et ça repart."_s,
            u"Écran blanc après la mise à jour"_s);
        inbox.is(Sense::Helper);
        inbox.isInsult(Abuse::None);
        inbox.todayDoesNotSay(u"urgent"_s);
    }

    /// Under an ordinary post nobody is asked about a laugh; under an obituary somebody is.
    void aLaughUnderAnObituary()
    {
        Inbox inbox;
        inbox.somebodyWrites(u"mdr 😂"_s, u"Adieu Yann, notre collègue et ami"_s);
        inbox.isSortedByVigie();
        inbox.todayDoesNotSay(u"check"_s);
        inbox.postIsSensitive();
        inbox.goesToAColleagueFor(WhyAsked::Sensitive);
        inbox.todaySays(u"check"_s, u"1 message"_s);
        inbox.somebodyWrites(u"😂😂😂"_s, u"Adieu Yann, notre collègue et ami"_s);
        inbox.todaySays(u"check"_s, u"2 message"_s);
    }
};

VIGIE_TEST_MAIN(TriageStory)
#include "triagestory.moc"
