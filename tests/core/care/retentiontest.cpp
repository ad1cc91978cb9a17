// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/retention.h"
#include "care/person.h"
#include "inbox/channelstore.h"
#include "inbox/intake.h"
#include "inbox/mentionstore.h"
#include "moderation/evidence.h"
#include "support/office.h"
#include "support/png.h"
#include "support/vigietest.h"

#include <QFile>

using namespace vigie;
using namespace vigie::care;
using namespace Qt::StringLiterals;
using vigie::test::await;
using vigie::test::Office;
using workspace::Connection;

static qint64 channel(Office &office, const QString &name)
{
    return *office.read([&](Connection &c) -> Result<qint64> { return inbox::channelNamed(c, name)->row; });
}

static QMap<qint64, qint64> due(Office &office)
{
    return *office.read([](Connection &c) -> Result<QMap<qint64, qint64>> { return dueForDeletion(c); });
}

static Result<inbox::ImportReport> importRows(Office &office)
{
    return await(inbox::importFiles(
        *office.workspace, office.actor(),
        {.files = {office.file(u"rows.csv"_s, "remote_id,channel,author_handle,posted_at,text\n"
                                              "1,Facebook,lea,2019-01-01T10:00:00Z,Un\n"
                                              "2,Facebook,max,2019-01-02T10:00:00Z,Deux\n"
                                              "3,X,zoe,2019-01-03T10:00:00Z,Trois\n"
                                              "4,X,zoe,2019-01-04T10:00:00Z,Quatre\n")}},
        {}, nullptr));
}

/// Three messages on two channels that came in on that day; the last is still open.
static void takeIn(Office &office, const QString &day)
{
    office.clock.set(day);
    const auto report = importRows(office);
    const auto closed = office.write([&](Connection &c) {
        QList<qint64> keys;
        for (const inbox::Mention &mention : inbox::mentionsAfter(c, -1, 3))
            keys.append(mention.key);
        return inbox::setDisposition(c, office.actor(), keys, inbox::Disposition::Closed, u"Répondu"_s);
    });
    if (!report || !closed)
        qFatal("the messages were not taken in");
}

static Result<qint64> deleteNow(Office &office, const team::Actor &actor)
{
    const auto cancel = std::make_shared<std::atomic_bool>(false);
    return await(deleteDue(*office.workspace, actor, [](qint64) {}, cancel));
}

static qint64 authors(Office &office)
{
    return *office.read([](Connection &c) -> Result<qint64> {
        auto row = c.statement("SELECT count(*) FROM author");
        row.step();
        return row.integer(0);
    });
}

class RetentionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsFromWhenAMessageCameInNotFromWhenItWasWritten()
    {
        Office office;
        takeIn(office, u"2026-11-20T10:00:00Z"_s); // of 2019
        QVERIFY(due(office).isEmpty());
        office.clock.set(u"2028-11-20T09:59:00Z"_s);
        QVERIFY(due(office).isEmpty());
        office.clock.set(u"2028-11-20T10:01:00Z"_s);
        const QMap<qint64, qint64> found = due(office);
        QCOMPARE(found.value(channel(office, u"Facebook"_s)), 2);
        QCOMPARE(found.value(channel(office, u"X"_s)), 1); // the other still asks for an answer
    }

    void nothingGoesUntilAColleagueDeletesIt()
    {
        Office office;
        takeIn(office, u"2026-11-20T10:00:00Z"_s);
        office.clock.set(u"2030-01-01T10:00:00Z"_s);
        office.reopen();
        QCOMPARE(due(office).size(), 2);
        const auto gone = deleteNow(office, office.actor());
        REQUIRE_OK(gone);
        QCOMPARE(*gone, 3);
        QVERIFY(due(office).isEmpty());
        const auto left = *office.read(
            [](Connection &c) -> Result<QList<inbox::Mention>> { return inbox::mentionsAfter(c, -1, 10); });
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().text, u"Quatre"_s);
        QCOMPARE(authors(office), 1);
    }

    void whatWasDeletedDoesNotComeBackAsNew()
    {
        Office office;
        takeIn(office, u"2026-11-20T10:00:00Z"_s);
        office.clock.set(u"2030-01-01T10:00:00Z"_s);
        QCOMPARE(*deleteNow(office, office.actor()), 3);
        const auto again = importRows(office);
        REQUIRE_OK(again);
        QCOMPARE(again->duplicates, 4);
        QCOMPARE(again->added, 0);
        QVERIFY(authors(office) == 1); // nobody is brought back for it either
    }

    void notesThatExpiredKeepNobody()
    {
        Office office;
        takeIn(office, u"2026-11-20T10:00:00Z"_s);
        const auto first = office.read(
            [](Connection &c) -> Result<qint64> { return inbox::mentionsAfter(c, -1, 1)[0].author; });
        const auto note = [&](int days) {
            return office.write([&](Connection &c) {
                return addFaceNote(c, office.actor(), *first, u"Appeler avant d'écrire"_s, days);
            });
        };
        office.clock.set(u"2029-12-01T10:00:00Z"_s);
        REQUIRE_OK(note(10));
        REQUIRE_OK(note(60));
        office.clock.set(u"2030-01-01T10:00:00Z"_s);
        REQUIRE_OK(deleteNow(office, office.actor()));
        QCOMPARE(authors(office), 2); // of one a note still stands
        office.clock.set(u"2030-03-01T10:00:00Z"_s);
        REQUIRE_OK(deleteNow(office, office.actor()));
        QCOMPARE(authors(office), 1);
    }

    void leavesNoWordsInTheFile()
    {
        Office office;
        takeIn(office, u"2026-11-20T10:00:00Z"_s);
        const auto holdsWord = [&] {
            QByteArray all;
            for (const char *ending : {"", "-wal"}) {
                QFile file(office.workspacePath() + QLatin1StringView(ending));
                if (file.open(QIODevice::ReadOnly))
                    all += file.readAll();
            }
            return all.contains("trois") || all.contains("Trois"); // as it is, or in the search index
        };
        QVERIFY(holdsWord());
        office.clock.set(u"2030-01-01T10:00:00Z"_s);
        REQUIRE_OK(deleteNow(office, office.actor()));
        QVERIFY(!holdsWord());
    }

    void eachChannelKeepsForItsOwnTime()
    {
        Office office;
        takeIn(office, u"2026-11-20T10:00:00Z"_s);
        const qint64 facebook = channel(office, u"Facebook"_s);
        const auto keep = [&](int months) {
            return office.write([&](Connection &c) { return keepFor(c, office.actor(), facebook, months); });
        };
        office.clock.set(u"2027-01-01T10:00:00Z"_s);
        QVERIFY(due(office).isEmpty());
        REQUIRE_OK(keep(1));
        QCOMPARE(due(office).value(facebook), 2);
        REQUIRE_OK(keep(0));
        office.clock.set(u"2040-01-01T10:00:00Z"_s);
        QVERIFY(!due(office).contains(facebook));
        for (const int months : {121, -1}) {
            const auto impossible = keep(months);
            REQUIRE_ERROR(impossible, ErrorCode::InvalidArgument);
        }
        const team::Actor claire = office.hire(u"Claire"_s);
        const auto refused = office.write([&](Connection &c) { return keepFor(c, claire, facebook, 3); });
        REQUIRE_ERROR(refused, ErrorCode::NotPermitted);
    }

    void evidenceFreezesItsMessage()
    {
        Office office;
        takeIn(office, u"2026-11-20T10:00:00Z"_s);
        const auto frozen = [&] {
            return *office.read(
                [](Connection &c) -> Result<QMap<qint64, qint64>> { return frozenByEvidence(c); });
        };
        const auto added = office.write([&](Connection &c) {
            return moderation::addEvidence(c, office.actor(), inbox::mentionsAfter(c, -1, 1).first().key,
                                           test::noisePng(4, 4), {});
        });
        REQUIRE_OK(added);
        QVERIFY(frozen().isEmpty()); // it is not old yet
        office.clock.set(u"2030-01-01T10:00:00Z"_s);
        const qint64 facebook = channel(office, u"Facebook"_s);
        QCOMPARE(due(office).value(facebook), 1);
        QCOMPARE(frozen(), (QMap<qint64, qint64>{{facebook, 1}}));
        QCOMPARE(*deleteNow(office, office.actor()), 2);
        const auto left = *office.read(
            [](Connection &c) -> Result<QList<inbox::Mention>> { return inbox::mentionsAfter(c, -1, 10); });
        QCOMPARE(left.size(), 2);
        QCOMPARE(left.first().key, added->mention);
        REQUIRE_OK(office.write(
            [&](Connection &c) { return moderation::removeEvidence(c, office.actor(), added->id); }));
        QCOMPARE(due(office).value(facebook), 1);
        QVERIFY(frozen().isEmpty());
    }

    void onlyWhoKeepsTheSettingsDeletes()
    {
        Office office;
        takeIn(office, u"2026-11-20T10:00:00Z"_s);
        office.clock.set(u"2030-01-01T10:00:00Z"_s);
        const auto refused = deleteNow(office, office.hire(u"Claire"_s));
        REQUIRE_ERROR(refused, ErrorCode::NotPermitted);
        QCOMPARE(due(office).size(), 2);
    }
};

VIGIE_TEST_MAIN(RetentionTest)
#include "retentiontest.moc"
