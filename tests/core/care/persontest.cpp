// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/person.h"
#include "inbox/feed.h"
#include "support/office.h"
#include "support/rows.h"
#include "support/vigietest.h"
#include "workspace/activity.h"

using namespace vigie;
using namespace vigie::care;
using namespace Qt::StringLiterals;
using vigie::test::MentionRow;
using vigie::test::Office;
using workspace::Connection;

/// The row of the author of a message that is there.
static qint64 author(Office &office, const QString &channel, const QString &name, const QString &handle)
{
    return *office.write([&](Connection &c) -> Result<qint64> {
        const qint64 key = test::addMention(c, MentionRow{.postedAt = u"2026-11-20T10:00:00Z"_s,
                                                          .channel = channel,
                                                          .authorName = name,
                                                          .authorHandle = handle});
        return inbox::mentionAt(c, key)->author;
    });
}

static Person person(Office &office, qint64 of)
{
    return *office.read([of](Connection &c) -> Result<Person> { return personOf(c, of); });
}

static QStringList handles(const QList<Face> &faces)
{
    QStringList all;
    for (const Face &face : faces)
        all.append(face.handle);
    return all;
}

static Belongings joined(Office &office, qint64 one, qint64 other)
{
    return *office.write([&](Connection &c) { return join(c, office.actor(), one, other); });
}

/// The same angry customer on several sites.
struct Sites
{
    Office office;
    qint64 facebook = author(office, u"Page Facebook"_s, u"Hervé Quintin"_s, u"herve.quintin"_s);
    qint64 x = author(office, u"X"_s, u"hervé QUINTIN"_s, u"rvq29"_s);
    qint64 google = author(office, u"Avis Google"_s, u"Hervé Quintin"_s, u"g-1871"_s);
    qint64 other = author(office, u"X"_s, u"Maëlle Riou"_s, u"maelle_r"_s);
};

class PersonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAuthorAloneIsAPersonOfOneFace()
    {
        Sites sites;
        const Person alone = person(sites.office, sites.other);
        QCOMPARE(handles(alone.faces), QStringList{u"maelle_r"_s});
        QCOMPARE(alone.faces.first().mentions, 1);
        QCOMPARE(alone.faces.first().channelName, u"X"_s);
        QVERIFY(alone.alike.isEmpty());
        QVERIFY(person(sites.office, 9999).faces.isEmpty());
    }

    void proposesTheSameNameOnOtherChannels()
    {
        Sites sites;
        const QStringList alike = handles(person(sites.office, sites.facebook).alike);
        QVERIFY2(alike.contains(u"g-1871"_s), qPrintable(alike.join(u' ')));
        QVERIFY(!alike.contains(u"maelle_r"_s));
    }

    void namesThatManyBearProposeNobody()
    {
        Office office;
        const qint64 one = author(office, u"Page Facebook"_s, u"Anne"_s, u"anne"_s);
        author(office, u"X"_s, u"Anne"_s, u"anne"_s);
        QVERIFY(person(office, one).alike.isEmpty());
    }

    void joinedAuthorsAreOnePersonFromEachSide()
    {
        Sites sites;
        joined(sites.office, sites.facebook, sites.x);
        joined(sites.office, sites.google, sites.x);
        for (const qint64 face : {sites.facebook, sites.x, sites.google}) {
            const Person one = person(sites.office, face);
            QCOMPARE(one.faces.size(), 3);
            QCOMPARE(one.faces.first().author, face);
            QVERIFY(one.alike.isEmpty());
        }
        QCOMPARE(person(sites.office, sites.other).faces.size(), 1);
        QVERIFY(joined(sites.office, sites.x, sites.google).isEmpty()); // they are already
    }

    void twoPersonsThatAreJoinedBecomeOne()
    {
        Sites sites;
        joined(sites.office, sites.facebook, sites.google);
        joined(sites.office, sites.x, sites.other);
        joined(sites.office, sites.google, sites.other);
        QCOMPARE(person(sites.office, sites.facebook).faces.size(), 4);
        const qint64 persons = *sites.office.read([](Connection &c) -> Result<qint64> {
            auto row = c.statement("SELECT count(*) FROM person");
            row.step();
            return row.integer(0);
        });
        QCOMPARE(persons, 1);
    }

    void partingLeavesTheOthersTogether()
    {
        Sites sites;
        joined(sites.office, sites.facebook, sites.x);
        joined(sites.office, sites.facebook, sites.google);
        REQUIRE_OK(sites.office.write([&](Connection &c) { return part(c, sites.office.actor(), sites.x); }));
        QCOMPARE(person(sites.office, sites.x).faces.size(), 1);
        QCOMPARE(person(sites.office, sites.facebook).faces.size(), 2);
        REQUIRE_OK(
            sites.office.write([&](Connection &c) { return part(c, sites.office.actor(), sites.google); }));
        QCOMPARE(person(sites.office, sites.facebook).faces.size(), 1);
    }

    void anActIsTakenBackAndDoneAgain()
    {
        Sites sites;
        joined(sites.office, sites.facebook, sites.x);
        const Belongings changes = joined(sites.office, sites.google, sites.facebook);
        const auto back = [&](bool again) {
            return sites.office.write(
                [&](Connection &c) { return putBack(c, sites.office.actor(), changes, again); });
        };
        REQUIRE_OK(back(false));
        QCOMPARE(person(sites.office, sites.facebook).faces.size(), 2);
        QCOMPARE(person(sites.office, sites.google).faces.size(), 1);
        REQUIRE_OK(back(true));
        QCOMPARE(person(sites.office, sites.google).faces.size(), 3);
        REQUIRE_OK(
            sites.office.write([&](Connection &c) { return part(c, sites.office.actor(), sites.google); }));
        REQUIRE_ERROR(back(false), ErrorCode::ChangedMeanwhile);
    }

    void whoMayNotModerateJoinsNobody()
    {
        Sites sites;
        const team::Actor director = sites.office.hire(u"Claire"_s, team::Role::Director);
        const auto refused =
            sites.office.write([&](Connection &c) { return join(c, director, sites.facebook, sites.x); });
        REQUIRE_ERROR(refused, ErrorCode::NotPermitted);
        const auto noted = sites.office.write(
            [&](Connection &c) { return addFaceNote(c, director, sites.x, u"VIP"_s, 30); });
        REQUIRE_ERROR(noted, ErrorCode::NotPermitted);
        const auto missing = sites.office.write(
            [&](Connection &c) { return join(c, sites.office.actor(), sites.facebook, 9999); });
        REQUIRE_ERROR(missing, ErrorCode::NotFound);
    }

    void aNoteStandsOnAllFacesUntilItExpires()
    {
        Sites sites;
        joined(sites.office, sites.facebook, sites.x);
        const FaceNote note = *sites.office.write([&](Connection &c) {
            return addFaceNote(c, sites.office.actor(), sites.facebook, u" Appeler avant d'écrire "_s, 30);
        });
        QCOMPARE(person(sites.office, sites.x).notes.size(), 1);
        QCOMPARE(person(sites.office, sites.x).notes.first().text, u"Appeler avant d'écrire"_s);
        QCOMPARE(person(sites.office, sites.x).notes.first().writerName, u"Anne"_s);
        REQUIRE_OK(sites.office.write(
            [&](Connection &c) { return removeFaceNote(c, sites.office.actor(), note.id); }));
        QVERIFY(person(sites.office, sites.x).notes.isEmpty());
        REQUIRE_OK(sites.office.write(
            [&](Connection &c) { return putFaceNoteBack(c, sites.office.actor(), note); }));
        QCOMPARE(person(sites.office, sites.x).notes.size(), 1);
        sites.office.clock.advance(std::chrono::hours(30 * 24 + 1));
        QVERIFY(person(sites.office, sites.x).notes.isEmpty());
    }

    void whatIsPutBackIsNotPutOnWhoeverHasTheRowNow()
    {
        Sites sites;
        Office &office = sites.office;
        const team::Actor anne = office.actor();
        const FaceNote note = *office.write(
            [&](Connection &c) { return addFaceNote(c, anne, sites.other, u"Habituée"_s, 30); });
        const FaceNote removed =
            *office.write([&](Connection &c) { return removeFaceNote(c, anne, note.id); });
        const Belongings changes = joined(office, sites.facebook, sites.other);
        REQUIRE_OK(office.write([&](Connection &c) { return putBack(c, anne, changes, false); }));
        REQUIRE_OK(office.write([&](Connection &c) -> Result<void> {
            c.statement("DELETE FROM author WHERE id = ?").bind(0, sites.other).run();
            return {};
        }));
        QCOMPARE(author(office, u"X"_s, u"Zoé Tanguy"_s, u"zoe"_s), sites.other);
        for (const FaceNote &back : {note, removed}) {
            REQUIRE_ERROR(office.write([&](Connection &c) { return putFaceNoteBack(c, anne, back); }),
                          ErrorCode::ChangedMeanwhile);
        }
        REQUIRE_ERROR(office.write([&](Connection &c) { return putBack(c, anne, changes, true); }),
                      ErrorCode::ChangedMeanwhile);
        QCOMPARE(person(office, sites.other).faces.size(), 1);
        QVERIFY(person(office, sites.other).notes.isEmpty());
    }

    void refusesANoteThatIsNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << u"  "_s << 30 << u"text-empty"_s;
        QTest::newRow("too long") << QString(501, u'é') << 30 << u"text-too-long"_s;
        QTest::newRow("without end") << u"VIP"_s << 732 << u"invalid-argument"_s;
        QTest::newRow("for no time") << u"VIP"_s << 0 << u"invalid-argument"_s;
    }
    void refusesANoteThatIsNone()
    {
        QFETCH(QString, text);
        QFETCH(int, days);
        QFETCH(QString, code);
        Sites sites;
        const auto refused = sites.office.write(
            [&](Connection &c) { return addFaceNote(c, sites.office.actor(), sites.facebook, text, days); });
        QVERIFY(!refused);
        QCOMPARE(errorCodeName(refused.error().code), code);
    }

    void theFeedOfAnAuthorIsThatOfThePerson()
    {
        Sites sites;
        const auto keys = [&] {
            return sites.office
                .read([&](Connection &c) { return inbox::feedKeys(c, {.author = sites.google}); })
                ->size();
        };
        QCOMPARE(keys(), 1);
        joined(sites.office, sites.facebook, sites.google);
        QCOMPARE(keys(), 2);
    }

    void findsAuthorsByHowTheirNameBegins_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("a name") << u"maë"_s << QStringList{u"maelle_r"_s};
        QTest::newRow("without case") << u"MAELLE_"_s << QStringList{u"maelle_r"_s};
        QTest::newRow("with the @") << u"@rvq"_s << QStringList{u"rvq29"_s};
        QTest::newRow("a sign that matches all") << u"%%"_s << QStringList{};
        QTest::newRow("another that does") << u"__"_s << QStringList{};
        QTest::newRow("too short") << u"m"_s << QStringList{};
        QTest::newRow("oneself") << u"herve.q"_s << QStringList{};
    }
    void findsAuthorsByHowTheirNameBegins()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        Sites sites;
        const auto faces = *sites.office.read(
            [&](Connection &c) -> Result<QList<Face>> { return facesLike(c, typed, sites.facebook, 5); });
        QCOMPARE(handles(faces), found);
    }

    void theActivitySaysWhoWithoutNamingThem()
    {
        Sites sites;
        joined(sites.office, sites.facebook, sites.x);
        const Id id = person(sites.office, sites.facebook).faces.first().id;
        const auto rows = *sites.office.read([&](Connection &c) -> Result<QList<workspace::ActivityRow>> {
            return workspace::activityOf(c, {}, 10);
        });
        QCOMPARE(rows.first().deed.act, u"authors-joined"_s);
        const QByteArray facts = QJsonDocument(rows.first().deed.facts).toJson();
        QVERIFY(facts.contains(id.toString().toUtf8()));
        QVERIFY(!facts.contains("Quintin"));
    }
};

VIGIE_TEST_MAIN(PersonTest)
#include "persontest.moc"
