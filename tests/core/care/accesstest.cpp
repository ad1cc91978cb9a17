// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/access.h"
#include "care/question.h"
#include "inbox/jotting.h"
#include "quintin.h"
#include "reply/draftstore.h"
#include "support/vigietest.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace vigie;
using namespace vigie::care;
using namespace vigie::test;
using namespace Qt::StringLiterals;
using workspace::Connection;

class AccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOutWhatIsHeldOfAPerson()
    {
        Office office;
        furnish(office);
        const QString path = office.path(u"held.json"_s);
        const auto handed = office.read(
            [&](Connection &c) { return exportPerson(c, office.actor(), authorOf(office, u"4"_s), path); });
        REQUIRE_OK(handed);
        QCOMPARE(handed->mentions, 3);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const QJsonObject held = QJsonDocument::fromJson(bytes).object();
        QCOMPARE(held[u"authors"].toArray().size(), 2);
        QCOMPARE(held[u"messages"].toArray().size(), 3);
        QCOMPARE(held[u"notes"].toArray().size(), 1);
        QVERIFY(bytes.contains("Client zanzibarnois"));
        QVERIFY(bytes.contains(screenshot().toBase64()));
        QVERIFY(!bytes.contains("Maëlle"));
        QVERIFY(!bytes.contains("Anne"));
    }

    void handsOutWhatStandsAroundTheirMessagesToo()
    {
        Office office;
        import(office, "remote_id,channel,author_handle,kind,posted_at,text,parent_title,place\n"
                       "1,X,rvq,comment,2026-11-02T10:00:00Z,Bonjour,Nos soldes,Quimper\n");
        const inbox::Mention mention = mentions(office).first();
        const team::Actor anne = office.actor();
        const team::Actor claire = office.hire(u"Claire"_s);
        REQUIRE_OK(office.write([&](Connection &c) -> Result<void> {
            const Question question{.mention = mention.key,
                                    .whom = u"Logistique"_s,
                                    .text = u"Où est le colis de Hervé ?"_s,
                                    .dueMs = c.now() + 3'600'000};
            if (auto asked = ask(c, anne, question); !asked)
                return fail(asked.error());
            if (auto typed = inbox::keepJotting(c, anne, {.mention = mention.key, .text = u"À demi"_s});
                !typed)
                return typed;
            const auto first = reply::newReply(c, anne, mention.key, u"Bonjour Hervé"_s);
            const auto version = first ? reply::submit(c, anne, first->id) : fail(first.error());
            if (!version)
                return fail(version.error());
            if (auto refused = approval::refuse(c, claire, first->id, version->number,
                                                approval::Decision::Rejected, u"Il est connu"_s);
                !refused)
                return fail(refused.error());
            const auto second = reply::newReply(c, anne, mention.key, u"Jeté"_s);
            if (!second)
                return fail(second.error());
            if (auto discarded = reply::setDiscarded(c, anne, second->id, true); !discarded)
                return discarded;
            if (auto noted = addFaceNote(c, anne, mention.author, u"Appeler avant"_s, 1); !noted)
                return fail(noted.error());
            return inbox::setDisposition(c, anne, {mention.key}, inbox::Disposition::Closed,
                                         u"Vu en magasin"_s)
                .transform([](auto &&...) {});
        }));
        office.clock.advance(std::chrono::hours(48));
        const QString path = office.path(u"held.json"_s);
        const auto handed =
            office.read([&](Connection &c) { return exportPerson(c, anne, mention.author, path); });
        REQUIRE_OK(handed);
        QCOMPARE(handed->drafts, 2);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(QJsonDocument::fromJson(bytes).isObject());
        for (const char *word : {"Nos soldes", "Quimper", "le colis de Hervé", "Bonjour Hervé",
                                 "Il est connu", "Jeté", "À demi", "Appeler avant", "Vu en magasin"})
            QVERIFY2(bytes.contains(word), word);
        QVERIFY(!bytes.contains("Claire"));
    }

    void handsOutNothingWhereItCannotBeWritten()
    {
        Office office;
        furnish(office);
        const auto refused = office.read([&](Connection &c) {
            return exportPerson(c, office.actor(), authorOf(office, u"1"_s),
                                office.path(u"no/such/held.json"_s));
        });
        REQUIRE_ERROR(refused, ErrorCode::ReadOnly);
    }
};

VIGIE_TEST_MAIN(AccessTest)
#include "accesstest.moc"
