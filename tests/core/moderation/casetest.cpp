// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/case.h"
#include "care/erasing.h"
#include "care/retention.h"
#include "inbox/mentionstore.h"
#include "support/office.h"
#include "support/rows.h"
#include "support/tamper.h"
#include "support/vigietest.h"
#include "workspace/activity.h"
#include "workspace/connection.h"

using namespace vigie;
using namespace vigie::moderation;
using namespace Qt::StringLiterals;
using test::Office;

/// Cases, and who reads them.
class CaseTest : public QObject
{
    Q_OBJECT

    static Id opened(Office &office, const team::Actor &who, CaseKind kind = CaseKind::Hr)
    {
        const auto made =
            office.write([&](Connection &c) { return openCase(c, who, kind, u"Une affaire"_s); });
        if (!made)
            qFatal("%s", qPrintable(errorCodeName(made.error().code)));
        return made->id;
    }
    template <typename Step>
    static auto does(Office &office, Step step)
    {
        return office.write([&](Connection &c) { return step(c); });
    }
    static Result<WholeCase> read(Office &office, const team::Actor &who, const Id &id)
    {
        return office.read([&](Connection &c) { return caseWith(c, who, id); });
    }
    static qsizetype seenBy(Office &office, const team::Actor &who)
    {
        return *office.read([&](Connection &c) -> Result<qsizetype> { return casesOf(c, who).size(); });
    }
    static qint64 authorOf(Office &office, qint64 mention)
    {
        return *office.read(
            [&](Connection &c) -> Result<qint64> { return inbox::mentionAt(c, mention)->author; });
    }

private Q_SLOTS:
    void isReadByThoseWhoAreNamedAlone()
    {
        Office office;
        const auto anne = office.actor();
        const auto claire = office.hire(u"Claire"_s);
        const auto dora = office.hire(u"Dora"_s, team::Role::Director);
        const Id id = opened(office, claire);
        REQUIRE_OK(read(office, claire, id));
        // Not even the owner; and what is not there is told in the same words.
        for (const team::Actor &other : {anne, dora}) {
            const auto refused = read(office, other, id);
            REQUIRE_ERROR(refused, ErrorCode::NotFound);
            auto never = read(office, other, Id::make(office.clock));
            REQUIRE_ERROR(never, ErrorCode::NotFound);
            QCOMPARE(refused.error().fact("what"), never.error().fact("what"));
            QCOMPARE(seenBy(office, other), 0);
            const auto notFound = [&](auto step) { REQUIRE_ERROR(does(office, step), ErrorCode::NotFound); };
            notFound([&](Connection &c) { return addCaseNote(c, other, id, u"x"_s); });
            notFound([&](Connection &c) { return setCaseReader(c, other, id, other.id(), true); });
            notFound([&](Connection &c) { return addCaseParty(c, other, id, 1, true); });
            notFound([&](Connection &c) { return addCaseMention(c, other, id, 1); });
            notFound([&](Connection &c) { return setCaseClosed(c, other, id, true); });
        }
        REQUIRE_OK(
            does(office, [&](Connection &c) { return setCaseReader(c, claire, id, dora.id(), true); }));
        QCOMPARE(read(office, dora, id)->readers.size(), 2);
        REQUIRE_OK(
            does(office, [&](Connection &c) { return setCaseReader(c, dora, id, claire.id(), false); }));
        REQUIRE_ERROR(read(office, claire, id), ErrorCode::NotFound);
        REQUIRE_ERROR(
            does(office, [&](Connection &c) { return setCaseReader(c, dora, id, dora.id(), false); }),
            ErrorCode::StateForbids);
        // The activity, which every colleague reads, tells nothing of it.
        const auto told = *office.read([](Connection &c) -> Result<QStringList> {
            QStringList acts;
            for (const auto &row : workspace::activityOf(c, {}, 100))
                acts.append(row.deed.act);
            return acts;
        });
        QVERIFY(!told.join(u' ').contains(u"case"));
    }

    void gathersPeopleMessagesAndNotes()
    {
        Office office;
        const auto anne = office.actor();
        const qint64 victim = test::addMention(office, {.authorName = u"Léa"_s, .authorHandle = u"lea"_s});
        const qint64 attack = test::addMention(
            office,
            {.authorName = u"Troll"_s, .authorHandle = u"troll"_s, .text = u"On sait où tu habites"_s});
        const Id id = opened(office, anne, CaseKind::Harassment);
        const qint64 lea = authorOf(office, victim);
        const qint64 troll = authorOf(office, attack);
        REQUIRE_OK(does(office, [&](Connection &c) { return addCaseParty(c, anne, id, lea, true); }));
        REQUIRE_OK(does(office, [&](Connection &c) { return addCaseParty(c, anne, id, troll, false); }));
        REQUIRE_OK(does(office, [&](Connection &c) { return addCaseMention(c, anne, id, attack); }));
        REQUIRE_OK(
            does(office, [&](Connection &c) { return addCaseNote(c, anne, id, u" appelée lundi "_s); }));
        REQUIRE_ERROR(does(office, [&](Connection &c) { return addCaseNote(c, anne, id, u" "_s); }),
                      ErrorCode::TextEmpty);
        const auto whole = read(office, anne, id);
        REQUIRE_OK(whole);
        QCOMPARE(whole->parties.size(), 2);
        QVERIFY(whole->parties.first().isProtected);
        QCOMPARE(whole->parties.first().handle, u"lea"_s);
        QCOMPARE(whole->mentions, QList<qint64>{attack});
        QCOMPARE(whole->notes.first().text, u"appelée lundi"_s);
        const auto about = [&](qint64 author) {
            return *office.read(
                [&](Connection &c) -> Result<qsizetype> { return openCasesAbout(c, anne, author).size(); });
        };
        QCOMPARE(about(lea), 1);
        REQUIRE_OK(does(office, [&](Connection &c) { return setCaseClosed(c, anne, id, true); }));
        QCOMPARE(about(lea), 0);
        REQUIRE_ERROR(does(office, [&](Connection &c) { return addCaseNote(c, anne, id, u"x"_s); }),
                      ErrorCode::StateForbids);
    }

    void itsMessagesAreKeptWhileItIsOpen()
    {
        Office office;
        const auto anne = office.actor();
        const qint64 attack = test::addMention(office, {.disposition = inbox::Disposition::Closed});
        const Id id = opened(office, anne);
        REQUIRE_OK(does(office, [&](Connection &c) { return addCaseMention(c, anne, id, attack); }));
        test::tamper(office.workspacePath(), "UPDATE source SET kind = 'file', at = 1");
        office.clock.advance(std::chrono::hours(24 * 365 * 3));
        const auto due = [&] {
            return *office.read(
                [](Connection &c) -> Result<qsizetype> { return care::dueForDeletion(c).size(); });
        };
        QCOMPARE(due(), 0);
        REQUIRE_OK(does(office, [&](Connection &c) { return setCaseClosed(c, anne, id, true); }));
        QCOMPARE(due(), 1);
    }

    void goesWithTheLastOfThoseItIsAbout()
    {
        Office office;
        const auto anne = office.actor();
        const qint64 victim = test::addMention(office, {.authorName = u"Léa"_s, .authorHandle = u"lea"_s});
        const qint64 attack =
            test::addMention(office, {.authorName = u"Troll"_s, .authorHandle = u"troll"_s});
        const qint64 lea = authorOf(office, victim);
        const qint64 troll = authorOf(office, attack);
        const Id both = opened(office, anne, CaseKind::Harassment);
        const Id one = opened(office, anne, CaseKind::Legal);
        const Id none = opened(office, anne, CaseKind::Hr);
        REQUIRE_OK(does(office, [&](Connection &c) { return addCaseParty(c, anne, both, lea, true); }));
        REQUIRE_OK(does(office, [&](Connection &c) { return addCaseParty(c, anne, both, troll, false); }));
        REQUIRE_OK(does(office, [&](Connection &c) { return addCaseMention(c, anne, one, attack); }));
        REQUIRE_OK(does(office, [&](Connection &c) { return addCaseNote(c, anne, one, u"son adresse"_s); }));
        REQUIRE_OK(test::await(care::erasePerson(*office.workspace, anne, troll)));
        QCOMPARE(read(office, anne, both)->parties.size(), 1);
        REQUIRE_ERROR(read(office, anne, one), ErrorCode::NotFound);
        REQUIRE_OK(read(office, anne, none)); // it never was about them
    }
};

VIGIE_TEST_MAIN(CaseTest)
#include "casetest.moc"
