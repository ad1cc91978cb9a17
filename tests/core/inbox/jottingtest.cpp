// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/jotting.h"
#include "support/office.h"
#include "support/rows.h"
#include "support/vigietest.h"
#include "workspace/activity.h"
#include "workspace/connection.h"

using namespace vigie;
using namespace vigie::inbox;
using namespace Qt::StringLiterals;
using vigie::test::addMention;
using vigie::test::Office;
using workspace::Connection;

Q_DECLARE_METATYPE(vigie::inbox::Jotting)

class JottingTest : public QObject
{
    Q_OBJECT

    static Result<void> keep(Office &office, const team::Actor &actor, const Jotting &jotting)
    {
        return office.write([&](Connection &c) { return keepJotting(c, actor, jotting); });
    }

    static QStringList texts(Office &office, qint64 mention, const Id &colleague = {})
    {
        QStringList found;
        const auto all = *office.read(
            [&](Connection &c) -> Result<QList<Jotting>> { return jottingsOf(c, mention, colleague); });
        for (const Jotting &jotting : all)
            found.append(jottingKindName(jotting.kind) + u": "_s + jotting.text);
        return found;
    }

    static qint64 rowsOf(Office &office, const char *table)
    {
        return *office.read([&](Connection &c) -> Result<qint64> {
            auto row = c.statement(std::string("SELECT count(*) FROM ") + table);
            row.step();
            return row.integer(0);
        });
    }

private Q_SLOTS:
    void keepsTheLastOfEachKind()
    {
        Office office;
        const qint64 mention = addMention(office, {});
        const team::Actor anne = office.actor();
        const Id question = *office.write([](Connection &c) -> Result<Id> { return c.newId(); });
        REQUIRE_OK(keep(office, anne, {.mention = mention, .text = u"Vu av"_s}));
        REQUIRE_OK(keep(office, anne, {.mention = mention, .text = u"Vu avec l’atelier"_s}));
        office.clock.advance(std::chrono::seconds(1));
        const Jotting asked{.kind = JottingKind::Question,
                            .mention = mention,
                            .text = u"Où est"_s,
                            .whom = u"Logistique"_s,
                            .contact = u"l@kerlo.example"_s};
        REQUIRE_OK(keep(office, anne, asked));
        office.clock.advance(std::chrono::seconds(1));
        for (const Id &about : {question, Id()})
            REQUIRE_OK(
                keep(office, anne,
                     {.kind = JottingKind::Answer, .mention = mention, .about = about, .text = u"Demain"_s}));
        QCOMPARE(texts(office, mention), QStringList({u"note: Vu avec l’atelier"_s, u"question: Où est"_s,
                                                      u"answer: Demain"_s, u"answer: Demain"_s}));
        const auto all =
            *office.read([&](Connection &c) -> Result<QList<Jotting>> { return jottingsOf(c, mention); });
        QCOMPARE(all.at(1).whom, asked.whom);
        QCOMPARE(all.at(1).contact, asked.contact);
        QCOMPARE(QSet<Id>({all.at(2).about, all.at(3).about}), QSet<Id>({question, Id()}));
        QVERIFY(all.at(0).changedAtMs < all.at(1).changedAtMs);
    }

    void isNobodyElsesAndNoDeed()
    {
        Office office;
        const qint64 mention = addMention(office, {});
        const team::Actor anne = office.actor();
        const team::Actor claire = office.hire(u"Claire"_s);
        const qint64 deeds = rowsOf(office, "activity");
        REQUIRE_OK(keep(office, anne, {.mention = mention, .text = u"à moi"_s}));
        REQUIRE_OK(keep(office, claire, {.mention = mention, .text = u"à Claire"_s}));
        QCOMPARE(texts(office, mention, anne.id()), QStringList{u"note: à moi"_s});
        QCOMPARE(texts(office, mention).size(), 2);
        REQUIRE_OK(keep(office, anne, {.mention = mention}));
        QCOMPARE(texts(office, mention), QStringList{u"note: à Claire"_s});
        QCOMPARE(rowsOf(office, "activity"), deeds);
    }

    void goesWithItsMessage()
    {
        Office office;
        const qint64 mention = addMention(office, {});
        REQUIRE_OK(keep(office, office.actor(), {.mention = mention, .text = u"x"_s}));
        REQUIRE_OK(office.write([&](Connection &c) -> Result<void> {
            c.statement("DELETE FROM mention WHERE key = ?").bind(0, mention).run();
            return {};
        }));
        QCOMPARE(rowsOf(office, "jotting"), 0);
        REQUIRE_ERROR(keep(office, office.actor(), {.mention = mention, .text = u"x"_s}),
                      ErrorCode::NotFound);
        REQUIRE_OK(keep(office, office.actor(), {.mention = mention})); // nothing is left to forget
    }

    void refusesWhatNobodyTypes()
    {
        Office office;
        const qint64 mention = addMention(office, {});
        REQUIRE_ERROR(keep(office, office.actor(), {.mention = mention, .text = QString(1'000'001, u'a')}),
                      ErrorCode::TextTooLong);
        QCOMPARE(rowsOf(office, "jotting"), 0);
    }
};

VIGIE_TEST_MAIN(JottingTest)
#include "jottingtest.moc"
