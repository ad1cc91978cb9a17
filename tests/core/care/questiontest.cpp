// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/question.h"
#include "inbox/conversation.h"
#include "support/office.h"
#include "support/rows.h"
#include "support/vigietest.h"

#include <QUrl>

using namespace vigie;
using namespace vigie::care;
using namespace Qt::StringLiterals;
using inbox::Disposition;
using vigie::test::Office;
using workspace::Connection;

static qint64 customer(Office &office)
{
    return *office.write([](Connection &c) -> Result<qint64> {
        return test::addMention(c, {.postedAt = u"2026-11-22T09:00:00Z"_s,
                                    .text = u"Où est mon colis {page} ?"_s,
                                    .url = u"https://facebook.example/1"_s});
    });
}

static Question toLogistics(Office &office, qint64 key)
{
    return {.mention = key,
            .whom = u"Logistique"_s,
            .contact = u"stock@kerlo.example"_s,
            .text = u"Le colis 4411 est-il parti ?"_s,
            .dueMs = office.clock.nowMs() + 86'400'000};
}

static Result<QuestionChange> asked(Office &office, const Question &question)
{
    return office.write([&](Connection &c) { return ask(c, office.actor(), question); });
}

static Result<QuestionChange> answered(Office &office, const Id &question, const QString &text)
{
    return office.write([&](Connection &c) { return answer(c, office.actor(), question, text); });
}

static inbox::Mention mention(Office &office, qint64 key)
{
    return *office.read([key](Connection &c) -> Result<inbox::Mention> { return *inbox::mentionAt(c, key); });
}

static QStringList notes(Office &office, qint64 key)
{
    QStringList texts;
    for (const inbox::Note &note :
         *office.read([key](Connection &c) -> Result<QList<inbox::Note>> { return inbox::notesOf(c, key); }))
        texts.append(note.text);
    return texts;
}

class QuestionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMessageWaitsUntilTheAnswerComes()
    {
        Office office;
        const qint64 key = customer(office);
        const auto question = asked(office, toLogistics(office, key));
        REQUIRE_OK(question);
        QCOMPARE(mention(office, key).disposition, Disposition::WaitingColleague);
        QCOMPARE(mention(office, key).reason, u"Logistique\u00a0: Le colis 4411 est-il parti ?"_s);
        REQUIRE_OK(answered(office, question->question.id, u"Parti ce matin."_s));
        QCOMPARE(mention(office, key).disposition, Disposition::New);
        QCOMPARE(notes(office, key).size(), 1);
        QVERIFY(notes(office, key).first().endsWith(u"Parti ce matin."));
        QVERIFY(notes(office, key).first().startsWith(u"Logistique"));
    }

    void twoQuestionsAreBothWaitedFor()
    {
        Office office;
        const qint64 key = customer(office);
        const Id first = asked(office, toLogistics(office, key))->question.id;
        Question legal = toLogistics(office, key);
        legal.whom = u"Juridique"_s;
        const Id second = asked(office, legal)->question.id;
        REQUIRE_OK(answered(office, first, u"Oui."_s));
        QCOMPARE(mention(office, key).disposition, Disposition::WaitingColleague);
        REQUIRE_OK(answered(office, second, u"Non."_s));
        QCOMPARE(mention(office, key).disposition, Disposition::New);
    }

    void whoHadTheMessageHasItAgain()
    {
        Office office;
        const qint64 key = customer(office);
        REQUIRE_OK(office.write(
            [&](Connection &c) { return inbox::assign(c, office.actor(), {key}, office.actor().id()); }));
        const Id question = asked(office, toLogistics(office, key))->question.id;
        REQUIRE_OK(answered(office, question, u"Oui."_s));
        QCOMPARE(mention(office, key).disposition, Disposition::Assigned);
        QCOMPARE(mention(office, key).assignee, office.actor().id());
    }

    void whatWasMovedMeanwhileStaysThere()
    {
        Office office;
        const qint64 key = customer(office);
        const Id question = asked(office, toLogistics(office, key))->question.id;
        REQUIRE_OK(office.write([&](Connection &c) {
            return inbox::setDisposition(c, office.actor(), {key}, Disposition::Closed, u"Par téléphone"_s);
        }));
        REQUIRE_OK(answered(office, question, u"Oui."_s));
        QCOMPARE(mention(office, key).disposition, Disposition::Closed);
    }

    void actsAreTakenBackAndDoneAgain()
    {
        Office office;
        const qint64 key = customer(office);
        const QuestionChange question = *asked(office, toLogistics(office, key));
        const auto putAsked = [&](bool again) {
            return office.write(
                [&](Connection &c) { return putAskedBack(c, office.actor(), question, again); });
        };
        REQUIRE_OK(putAsked(false));
        QCOMPARE(mention(office, key).disposition, Disposition::New);
        const auto twice = putAsked(false);
        REQUIRE_ERROR(twice, ErrorCode::ChangedMeanwhile);
        REQUIRE_OK(putAsked(true));
        const QuestionChange reply = *answered(office, question.question.id, u"Oui."_s);
        const auto putAnswered = [&](bool again) {
            return office.write(
                [&](Connection &c) { return putAnsweredBack(c, office.actor(), reply, again); });
        };
        const auto late = putAsked(false);
        REQUIRE_ERROR(late, ErrorCode::ChangedMeanwhile);
        REQUIRE_OK(putAnswered(false));
        QVERIFY(notes(office, key).isEmpty());
        QCOMPARE(mention(office, key).disposition, Disposition::WaitingColleague);
        REQUIRE_OK(putAnswered(true));
        QCOMPARE(notes(office, key).size(), 1);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("whom");
        QTest::addColumn<QString>("contact");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("hours");
        QTest::addColumn<QString>("code");
        QTest::newRow("nobody") << u" "_s << QString() << u"Quoi ?"_s << 1 << u"invalid-argument"_s;
        QTest::newRow("a long name") << QString(81, u'a') << QString() << u"Quoi ?"_s << 1
                                     << u"invalid-argument"_s;
        QTest::newRow("no address") << u"Stock"_s << u"stock"_s << u"Quoi ?"_s << 1 << u"invalid-argument"_s;
        QTest::newRow("two addresses")
            << u"Stock"_s << u"a@b.example,c@d.example"_s << u"Quoi ?"_s << 1 << u"invalid-argument"_s;
        QTest::newRow("a header") << u"Stock"_s << u"a@b.example\nBcc: x@y.example"_s << u"Quoi ?"_s << 1
                                  << u"invalid-argument"_s;
        QTest::newRow("nothing asked") << u"Stock"_s << QString() << u" \n"_s << 1 << u"text-empty"_s;
        QTest::newRow("a novel") << u"Stock"_s << QString() << QString(2001, u'é') << 1 << u"text-too-long"_s;
        QTest::newRow("due before") << u"Stock"_s << QString() << u"Quoi ?"_s << 0 << u"invalid-argument"_s;
    }
    void refuses()
    {
        QFETCH(QString, whom);
        QFETCH(QString, contact);
        QFETCH(QString, text);
        QFETCH(int, hours);
        QFETCH(QString, code);
        Office office;
        const qint64 key = customer(office);
        const auto refused = asked(office, {.mention = key,
                                            .whom = whom,
                                            .contact = contact,
                                            .text = text,
                                            .dueMs = office.clock.nowMs() + hours * 3'600'000});
        QVERIFY(!refused);
        QCOMPARE(errorCodeName(refused.error().code), code);
        QCOMPARE(mention(office, key).disposition, Disposition::New);
    }

    void whatIsOpenStandsByItsHour()
    {
        Office office;
        const qint64 key = customer(office);
        Question late = toLogistics(office, key);
        late.dueMs += 1000;
        late.whom = u"Juridique"_s;
        asked(office, late);
        const Id first = asked(office, toLogistics(office, key))->question.id;
        const auto open =
            *office.read([](Connection &c) -> Result<QList<Question>> { return openQuestions(c); });
        QCOMPARE(open.size(), 2);
        QCOMPARE(open.first().id, first);
        QVERIFY(!open.first().isOverdue(office.clock.nowMs()));
        QVERIFY(open.first().isOverdue(open.first().dueMs));
        const auto before = *office.read(
            [](Connection &c) -> Result<QList<std::pair<QString, QString>>> { return askedBefore(c, 5); });
        QCOMPARE(before.size(), 2);
    }

    void theMailSaysWhatIsAskedAndOfWhat_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("due");
        QTest::newRow("French") << u"fr"_s
                                << u"Kerlo : une question sur un message de Léa Garçon (Page Facebook)"_s
                                << u"lundi 23 novembre 2026"_s;
        QTest::newRow("English") << u"en"_s
                                 << u"Kerlo: a question about a message from Léa Garçon (Page Facebook)"_s
                                 << u"November 23, 2026"_s;
    }
    void theMailSaysWhatIsAskedAndOfWhat()
    {
        QFETCH(QString, language);
        QFETCH(QString, subject);
        QFETCH(QString, due);
        Office office;
        const qint64 key = customer(office);
        const Question question = asked(office, toLogistics(office, key))->question;
        const Mail mail =
            mailOf(question, mention(office, key), u"Kerlo"_s, language, QTimeZone("Europe/Paris"));
        QCOMPARE(mail.subject, subject);
        for (const QString &part : {u"Le colis 4411 est-il parti ?"_s, u"Où est mon colis {page} ?"_s,
                                    u"https://facebook.example/1"_s, u"Anne"_s, due})
            QVERIFY2(mail.body.contains(part), qPrintable(part + u" in "_s + mail.body));
        const QUrl address(mailAddress(question, mail));
        QVERIFY(address.isValid());
        QCOMPARE(address.scheme(), u"mailto"_s);
        QCOMPARE(address.path(), u"stock@kerlo.example"_s);
    }

    void aMailThatIsTooLongForAnAddressIsOnlyCopied()
    {
        Office office;
        const qint64 key = customer(office);
        const Question question = asked(office, toLogistics(office, key))->question;
        inbox::Mention about = mention(office, key);
        about.text = QString(3000, u'é');
        const Mail mail = mailOf(question, about, u"Kerlo"_s, u"fr"_s, QTimeZone("Europe/Paris"));
        QVERIFY(mailAddress(question, mail).isEmpty());
        QVERIFY(mail.body.contains(about.text));
    }
};

VIGIE_TEST_MAIN(QuestionTest)
#include "questiontest.moc"
