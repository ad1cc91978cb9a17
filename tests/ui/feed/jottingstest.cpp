// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jottings.h"
#include "support/rows.h"
#include "support/seat.h"
#include "support/vigietest.h"

using namespace vigie;
using namespace vigie::ui;
using namespace Qt::StringLiterals;
using inbox::Jotting;
using inbox::JottingKind;
using test::Office;
using test::Seat;
using workspace::Connection;

class JottingsTest : public QObject
{
    Q_OBJECT

    static QStringList stored(Office &office, qint64 mention)
    {
        const auto all = *office.read(
            [&](Connection &c) -> Result<QList<Jotting>> { return inbox::jottingsOf(c, mention); });
        QStringList texts;
        for (const Jotting &jotting : all)
            texts.append(jotting.text);
        return texts;
    }

    static void does(Office &office, const char *sql)
    {
        REQUIRE_OK(office.write([&](Connection &c) -> Result<void> {
            c.execute(sql);
            return {};
        }));
    }

private Q_SLOTS:
    void isSavedAsOneTypesAndThereAgain()
    {
        Office office;
        const qint64 mention = test::addMention(office, {});
        Seat seat(office);
        {
            Jottings jottings(*seat.session);
            jottings.open(mention);
            jottings.write({.mention = mention, .text = u"Vu av"_s});
            jottings.write({.mention = mention, .text = u"Vu avec"_s});
            QTRY_COMPARE(stored(office, mention), QStringList{u"Vu avec"_s});
            jottings.write({.kind = JottingKind::Question, .mention = mention, .text = u"Où"_s});
        } // what is unsaved when it goes is written
        QTRY_COMPARE(stored(office, mention).size(), 2);
        Jottings again(*seat.session);
        QSignalSpy loaded(&again, &Jottings::loaded);
        again.open(mention);
        QTRY_COMPARE(again.typed(JottingKind::Note, mention).text, u"Vu avec"_s);
        QCOMPARE(again.typed(JottingKind::Question, mention).text, u"Où"_s);
        QCOMPARE(loaded.count(), 1);
        again.clear(JottingKind::Note, mention);
        QTRY_COMPARE(stored(office, mention), QStringList{u"Où"_s});
    }

    void goesOnFromWhatWasNotReadYet()
    {
        Office office;
        const qint64 mention = test::addMention(office, {});
        const auto anne = office.actor();
        REQUIRE_OK(office.write([&](Connection &c) {
            return inbox::keepJotting(c, anne, {.mention = mention, .text = u"Avant"_s});
        }));
        Seat seat(office);
        Jottings jottings(*seat.session);
        {
            const test::HeldReaders slow(seat.session->workspace());
            jottings.open(mention);
            jottings.write({.mention = mention, .text = u"Après"_s});
        }
        QTRY_COMPARE(jottings.typed(JottingKind::Note, mention).text, u"Avant\nAprès"_s);
        QTRY_COMPARE(stored(office, mention), QStringList{u"Avant\nAprès"_s});
    }

    void isTheirsWhoTypedIt()
    {
        Office office;
        const qint64 mention = test::addMention(office, {});
        const team::Actor claire = office.hire(u"Claire"_s);
        Seat seat(office);
        const team::Actor anne = seat.session->actor();
        Jottings jottings(*seat.session);
        jottings.open(mention);
        jottings.write({.mention = mention, .text = u"à Anne"_s});
        seat.session->setActor(claire);
        QVERIFY(jottings.typed(JottingKind::Note, mention).isEmpty());
        jottings.write({.mention = mention, .text = u"à Claire"_s});
        QTRY_COMPARE(stored(office, mention).size(), 2);
        seat.session->setActor(anne);
        jottings.open(mention);
        QTRY_COMPARE(jottings.typed(JottingKind::Note, mention).text, u"à Anne"_s);
    }

    void isTriedAgainWhereItCouldNotBeSaved()
    {
        Office office;
        const qint64 mention = test::addMention(office, {});
        does(office, "CREATE TRIGGER full BEFORE INSERT ON jotting BEGIN SELECT RAISE(ABORT, 'full'); END");
        Seat seat(office);
        Jottings jottings(*seat.session);
        QSignalSpy refused(&jottings, &Jottings::refused);
        jottings.write({.mention = mention, .text = u"gardé"_s});
        QTRY_VERIFY(jottings.isUnkept());
        QCOMPARE(refused.count(), 1);
        QCOMPARE(jottings.typed(JottingKind::Note, mention).text, u"gardé"_s);
        does(office, "DROP TRIGGER full");
        QTRY_VERIFY_WITH_TIMEOUT(!jottings.isUnkept(), 20'000);
        QCOMPARE(stored(office, mention), QStringList{u"gardé"_s});
    }

    void isForgottenWithItsMessage()
    {
        Office office;
        const qint64 mention = test::addMention(office, {});
        const qint64 other = test::addMention(office, {});
        Seat seat(office);
        Jottings jottings(*seat.session);
        QSignalSpy refused(&jottings, &Jottings::refused);
        does(office, "DELETE FROM mention WHERE key = (SELECT min(key) FROM mention)");
        jottings.write({.mention = std::min(mention, other), .text = u"perdu"_s});
        jottings.write({.mention = std::max(mention, other), .text = u"gardé"_s});
        QTRY_COMPARE(stored(office, std::max(mention, other)), QStringList{u"gardé"_s});
        QVERIFY(refused.isEmpty());
        QVERIFY(!jottings.isUnkept());
    }
};

VIGIE_TEST_MAIN(JottingsTest)
#include "jottingstest.moc"
