// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/evidence.h"
#include "support/office.h"
#include "support/png.h"
#include "support/rows.h"
#include "support/tamper.h"
#include "support/vigietest.h"

#include <QCryptographicHash>

using namespace vigie;
using namespace vigie::moderation;
using namespace Qt::StringLiterals;
using test::noisePng;
using test::Office;

/// What was seen of a message.
class EvidenceTest : public QObject
{
    Q_OBJECT

    static qint64 message(Office &office)
    {
        return *office.write([](Connection &c) -> Result<qint64> {
            return test::addMention(c, {.postedAt = u"2026-11-20T09:00:00Z"_s});
        });
    }

    static Result<Evidence> add(Office &office, qint64 mention, const QByteArray &png = noisePng(40, 30),
                                const QString &address = u"https://example.org/p/1"_s,
                                const QString &who = {})
    {
        const team::Actor actor = office.actor(who);
        return office.write([=](Connection &c) { return addEvidence(c, actor, mention, png, address); });
    }

    static QList<Evidence> held(Office &office, qint64 mention)
    {
        return *office.read([=](Connection &c) -> Result<QList<Evidence>> { return evidenceOf(c, mention); });
    }

    static QStringList problems(Office &office)
    {
        const auto found =
            *office.read([](Connection &c) -> Result<QList<workspace::Problem>> { return check(c); });
        QStringList codes;
        for (const workspace::Problem &problem : found)
            codes.append(problem.code);
        return codes;
    }

    static qint64 count(Office &office, const char *sql)
    {
        return *office.read([=](Connection &c) -> Result<qint64> {
            auto row = c.statement(sql);
            row.step();
            return row.integer(0);
        });
    }

private Q_SLOTS:
    void keepsTheImageWithWhoTookItWhenAndWhere()
    {
        Office office;
        const qint64 mention = message(office);
        const QByteArray png = noisePng(40, 30);
        const auto added = add(office, mention, png, u" https://example.org/p/1 "_s);
        REQUIRE_OK(added);
        office.reopen();
        const QList<Evidence> all = held(office, mention);
        QCOMPARE(all.size(), 1);
        const Evidence &one = all.first();
        QCOMPARE(one.id, added->id);
        QCOMPARE(one.takerName, u"Anne"_s);
        QCOMPARE(one.atMs, office.clock.nowMs());
        QCOMPARE(one.address, u"https://example.org/p/1"_s);
        QCOMPARE(one.size.width, 40);
        QCOMPARE(one.size.height, 30);
        QCOMPARE(one.bytes, png.size());
        QCOMPARE(one.sha256, QCryptographicHash::hash(png, QCryptographicHash::Sha256));
        const auto image = office.read([&](Connection &c) { return imageOf(c, one.id); });
        REQUIRE_OK(image);
        QCOMPARE(*image, png);
        QVERIFY(problems(office).isEmpty());
        QCOMPARE(count(office, "SELECT count(*) FROM activity WHERE act = 'evidence-added'"), 1);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("png");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("code");
        const QByteArray good = noisePng(4, 4);
        QTest::newRow("no image") << QByteArray() << QString() << u"image-unreadable"_s;
        QTest::newRow("a lie") << test::pngHeader(100'000, 100'000) << QString() << u"image-too-large"_s;
        QTest::newRow("a file") << good << u"file:///etc/passwd"_s << u"invalid-argument"_s;
        QTest::newRow("a script") << good << u"javascript:alert(1)"_s << u"invalid-argument"_s;
        QTest::newRow("words") << good << u"on their page"_s << u"invalid-argument"_s;
        QTest::newRow("no host") << good << u"https:///p"_s << u"invalid-argument"_s;
        QTest::newRow("too long") << good << u"https://example.org/"_s + QString(4000, u'a')
                                  << u"invalid-argument"_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, png);
        QFETCH(QString, address);
        Office office;
        const qint64 mention = message(office);
        const auto refused = add(office, mention, png, address);
        QVERIFY(!refused);
        QTEST(errorCodeName(refused.error().code), "code");
        QVERIFY(held(office, mention).isEmpty());
        QCOMPARE(count(office, "SELECT count(*) FROM evidence_image"), 0);
    }

    void refusesWhoMayNotAndWhatIsNotThere()
    {
        Office office;
        const qint64 mention = message(office);
        office.hire(u"Denis"_s, team::Role::Director);
        REQUIRE_ERROR(add(office, mention, noisePng(4, 4), {}, u"Denis"_s), ErrorCode::NotPermitted);
        REQUIRE_ERROR(add(office, mention + 1), ErrorCode::NotFound);
        const Id none = Id::make(office.clock);
        REQUIRE_ERROR(office.read([&](Connection &c) { return imageOf(c, none); }), ErrorCode::NotFound);
        REQUIRE_ERROR(office.write([&](Connection &c) { return removeEvidence(c, office.actor(), none); }),
                      ErrorCode::NotFound);
    }

    void isRemovedAndBroughtBackAsItWas()
    {
        Office office;
        const qint64 mention = message(office);
        const Evidence before = *add(office, mention);
        office.clock.set(u"2027-01-01T10:00:00Z"_s);
        const auto removed =
            office.write([&](Connection &c) { return removeEvidence(c, office.actor(), before.id); });
        REQUIRE_OK(removed);
        QVERIFY(held(office, mention).isEmpty());
        QCOMPARE(count(office, "SELECT count(*) FROM evidence_image"), 0);
        QVERIFY(problems(office).isEmpty());
        const auto putBack = [&] {
            return office.write([&](Connection &c) { return putEvidenceBack(c, office.actor(), *removed); });
        };
        REQUIRE_OK(putBack());
        const Evidence after = held(office, mention).first();
        QCOMPARE(digestOf(after), digestOf(before));
        QCOMPARE(after.atMs, before.atMs);
        QCOMPARE(*office.read([&](Connection &c) { return imageOf(c, after.id); }), removed->png);
        QVERIFY(problems(office).isEmpty());
        REQUIRE_ERROR(putBack(), ErrorCode::ChangedMeanwhile);
    }

    void isNotBroughtBackToAnotherMessageOfTheSameKey()
    {
        Office office;
        const qint64 mention = message(office);
        const Evidence before = *add(office, mention);
        const auto removed =
            office.write([&](Connection &c) { return removeEvidence(c, office.actor(), before.id); });
        REQUIRE_OK(removed);
        REQUIRE_OK(office.write([&](Connection &c) -> Result<void> {
            c.statement("DELETE FROM mention WHERE key = ?").bind(0, mention).run();
            return {};
        }));
        QCOMPARE(message(office), mention);
        REQUIRE_ERROR(
            office.write([&](Connection &c) { return putEvidenceBack(c, office.actor(), *removed); }),
            ErrorCode::ChangedMeanwhile);
        QVERIFY(held(office, mention).isEmpty());
    }

    void checkNamesWhatWasChangedByHand_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QStringList>("codes");
        const QStringList changed{u"evidence-changed"_s};
        const QStringList missing{u"evidence-missing"_s};
        QTest::newRow("nothing") << QByteArray("SELECT 1") << QStringList();
        QTest::newRow("the image") << QByteArray("UPDATE evidence_image SET png = x'89504e47'") << changed;
        QTest::newRow("the image and its digest")
            << QByteArray("UPDATE evidence SET sha256 = zeroblob(32)") << changed;
        QTest::newRow("when") << QByteArray("UPDATE evidence SET at = at + 1") << changed;
        QTest::newRow("where") << QByteArray("UPDATE evidence SET address = ''") << changed;
        QTest::newRow("who") << QByteArray("UPDATE evidence SET taker = zeroblob(16)") << changed;
        QTest::newRow("the image is gone") << QByteArray("DELETE FROM evidence_image") << missing;
        QTest::newRow("all of it is gone")
            << QByteArray("DELETE FROM evidence_image; DELETE FROM evidence") << missing;
        QTest::newRow("gone with its message")
            << QByteArray("DELETE FROM evidence_image; DELETE FROM evidence; DELETE FROM mention")
            << QStringList();
        QTest::newRow("one that nobody added")
            << QByteArray("DELETE FROM activity WHERE act = 'evidence-added'") << changed;
    }
    void checkNamesWhatWasChangedByHand()
    {
        QFETCH(QByteArray, sql);
        Office office;
        REQUIRE_OK(add(office, message(office)));
        office.close();
        test::tamper(office.workspacePath(), sql);
        office.reopen();
        QTEST(problems(office), "codes");
    }

    void goesWithItsMessage()
    {
        Office office;
        REQUIRE_OK(add(office, message(office)));
        REQUIRE_OK(office.write([](Connection &c) -> Result<void> {
            c.execute("DELETE FROM mention");
            return {};
        }));
        QCOMPARE(count(office, "SELECT count(*) FROM evidence"), 0);
        QCOMPARE(count(office, "SELECT count(*) FROM evidence_image"), 0);
        QVERIFY(problems(office).isEmpty());
    }
};

VIGIE_TEST_MAIN(EvidenceTest)
#include "evidencetest.moc"
