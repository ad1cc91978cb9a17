// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/mentionacts.h"
#include "inbox/conversation.h"
#include "support/rows.h"
#include "support/seat.h"
#include "support/vigietest.h"

using namespace vigie;
using namespace vigie::ui;
using namespace Qt::StringLiterals;
using inbox::Disposition;
using inbox::Mention;
using test::Office;
using test::Seat;
using workspace::Connection;
using Keys = QList<qint64>;

class MentionActsTest : public QObject
{
    Q_OBJECT

    static Keys fill(Office &office, int count)
    {
        return *office.write([&](Connection &c) -> Result<Keys> {
            Keys keys;
            for (int i = 0; i < count; ++i)
                keys.append(test::addMention(c, {.postedAt = u"2026-11-22T06:00:00Z"_s}));
            return keys;
        });
    }

    static Mention at(Office &office, qint64 key)
    {
        return *office.read([&](Connection &c) -> Result<Mention> { return *inbox::mentionAt(c, key); });
    }

private Q_SLOTS:
    void closesSeveralInOneActThatIsUndoneInOne()
    {
        Office office;
        const Keys keys = fill(office, 3);
        Seat seat(office);
        MentionActs acts(*seat.session);
        QSignalSpy acting(&acts, &MentionActs::acting);
        QSignalSpy done(&acts, &MentionActs::done);
        acts.close(keys, u"Thanks only"_s);
        QTRY_VERIFY(!done.isEmpty());
        done.clear();
        for (const qint64 key : keys) {
            QCOMPARE(at(office, key).disposition, Disposition::Closed);
            QCOMPARE(at(office, key).reason, u"Thanks only"_s);
        }
        QCOMPARE(seat.session->history().undoWords(), u"Closed 3 message(s)"_s);
        QCOMPARE(acting.count(), 1);

        seat.session->history().undo();
        QTRY_COMPARE(at(office, keys.at(2)).disposition, Disposition::New);
        QCOMPARE(acting.count(), 2);
        QTRY_COMPARE(seat.session->history().redoWords(), u"Closed 3 message(s)"_s);
        seat.session->history().redo();
        QTRY_COMPARE(at(office, keys.at(0)).reason, u"Thanks only"_s);
    }

    void closingWithoutAReasonIsRefusedAndLeavesNothingToUndo()
    {
        Office office;
        const Keys keys = fill(office, 1);
        Seat seat(office);
        MentionActs acts(*seat.session);
        QSignalSpy refused(&acts, &MentionActs::refused);
        acts.close(keys, u"  "_s);
        QTRY_VERIFY(!refused.isEmpty());
        QCOMPARE(refused.first().first().value<Error>().code, ErrorCode::ReasonMissing);
        QCOMPARE(seat.session->history().undoWords(), QString());
        QCOMPARE(at(office, keys.first()).disposition, Disposition::New);
    }

    void assignsAndTakesBack()
    {
        Office office;
        const Keys keys = fill(office, 2);
        const team::Actor claire = office.hire(u"Claire"_s);
        Seat seat(office);
        MentionActs acts(*seat.session);
        QSignalSpy done(&acts, &MentionActs::done);
        acts.assign(keys, claire.id(), u"Claire"_s);
        QTRY_VERIFY(!done.isEmpty());
        done.clear();
        QCOMPARE(at(office, keys.at(1)).assignee, claire.id());
        QCOMPARE(at(office, keys.at(1)).disposition, Disposition::Assigned);
        QCOMPARE(seat.session->history().undoWords(), u"Assigned 2 message(s) to Claire"_s);
        acts.assign({keys.at(0)}, Id(), {});
        QTRY_VERIFY(!done.isEmpty());
        done.clear();
        QVERIFY(at(office, keys.at(0)).assignee.isNull());
    }

    void actingOnWhatAlreadyStandsSoLeavesNothingToUndo()
    {
        Office office;
        const Keys keys = fill(office, 1);
        Seat seat(office);
        MentionActs acts(*seat.session);
        QSignalSpy done(&acts, &MentionActs::done);
        acts.reopen(keys);
        QTRY_VERIFY(!done.isEmpty());
        done.clear();
        QCOMPARE(seat.session->history().undoWords(), QString());
    }

    void anUndoAfterSomebodyElseActedIsRefusedAndTold()
    {
        Office office;
        const Keys keys = fill(office, 1);
        Seat seat(office);
        MentionActs acts(*seat.session);
        QSignalSpy done(&acts, &MentionActs::done);
        acts.waitFor(keys, Disposition::WaitingCustomer, u"photo"_s);
        QTRY_VERIFY(!done.isEmpty());
        done.clear();
        REQUIRE_OK(office.write([&, anne = office.actor()](Connection &c) {
            return inbox::setDisposition(c, anne, keys, Disposition::Closed, u"autre"_s);
        }));
        QSignalSpy refused(&seat.session->history(), &History::refused);
        seat.session->history().undo();
        QTRY_VERIFY(!refused.isEmpty());
        QCOMPARE(at(office, keys.first()).reason, u"autre"_s);
    }

    void addsTagsToWhatIsThereAndUndoes()
    {
        Office office;
        const Keys keys = fill(office, 1);
        Seat seat(office);
        MentionActs acts(*seat.session);
        QSignalSpy done(&acts, &MentionActs::done);
        acts.addTags(keys, {u"livraison"_s});
        QTRY_VERIFY(!done.isEmpty());
        done.clear();
        acts.addTags(keys, {u"avoir"_s, u"livraison"_s});
        QTRY_VERIFY(!done.isEmpty());
        done.clear();
        QCOMPARE(at(office, keys.first()).tags, QStringList({u"avoir"_s, u"livraison"_s}));
        acts.removeTag(keys.first(), u"avoir"_s);
        QTRY_VERIFY(!done.isEmpty());
        done.clear();
        QCOMPARE(at(office, keys.first()).tags, QStringList{u"livraison"_s});
        seat.session->history().undo();
        QTRY_COMPARE(at(office, keys.first()).tags, QStringList({u"avoir"_s, u"livraison"_s}));
        QTRY_VERIFY(!seat.session->history().redoWords().isEmpty());
        seat.session->history().undo();
        QTRY_COMPARE(at(office, keys.first()).tags, QStringList{u"livraison"_s});
    }

    void undoOutlivesThePane()
    {
        Office office;
        const Keys keys = fill(office, 1);
        Seat seat(office);
        {
            MentionActs acts(*seat.session);
            QSignalSpy done(&acts, &MentionActs::done);
            acts.close(keys, u"Spam"_s);
            QTRY_VERIFY(!done.isEmpty());
            done.clear();
        }
        seat.session->history().undo();
        QTRY_COMPARE(at(office, keys.first()).disposition, Disposition::New);
    }

    void aNoteIsAdded()
    {
        Office office;
        const Keys keys = fill(office, 1);
        Seat seat(office);
        MentionActs acts(*seat.session);
        QSignalSpy done(&acts, &MentionActs::done);
        acts.addNote(keys.first(), u"Rappeler jeudi"_s);
        QTRY_VERIFY(!done.isEmpty());
        done.clear();
        const auto notes = office.read(
            [&](Connection &c) -> Result<QList<inbox::Note>> { return inbox::notesOf(c, keys.first()); });
        QCOMPARE(notes->size(), 1);
        QCOMPARE(notes->first().text, u"Rappeler jeudi"_s);
    }
};

VIGIE_TEST_MAIN(MentionActsTest)
#include "mentionactstest.moc"
