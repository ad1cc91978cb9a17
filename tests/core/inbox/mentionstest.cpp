// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/channelstore.h"
#include "inbox/conversation.h"
#include "inbox/feed.h"
#include "support/office.h"
#include "support/rows.h"
#include "support/vigietest.h"
#include "workspace/activity.h"

using namespace vigie;
using namespace vigie::inbox;
using namespace Qt::StringLiterals;
using vigie::test::Office;
using workspace::Connection;

static Mention at(Office &office, qint64 key)
{
    return *office.read([key](Connection &c) -> Result<Mention> { return mentionAt(c, key).value(); });
}

static QStringList acts(Office &office, const Id &subject)
{
    return *office.read([&](Connection &c) -> Result<QStringList> {
        QStringList names;
        for (const auto &row : workspace::activityOf(c, subject, 100))
            names.prepend(row.deed.act);
        return names;
    });
}

class MentionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIdFindsItsMention()
    {
        Office office;
        const Mention mention = at(office, test::addMention(office, {.text = u"un"_s}));
        const auto found = *office.read([&](Connection &c) -> Result<std::pair<bool, bool>> {
            const Id other = mentionId(mention.key, saltOf(mention.id) ^ 1);
            return std::pair(mentionWith(c, mention.id).has_value(), mentionWith(c, other).has_value());
        });
        QVERIFY(found.first);
        QVERIFY(!found.second); // the same key with another salt is another mention
    }

    void mentionsComeInTheOrderAskedFor()
    {
        Office office;
        const qint64 one = test::addMention(office, {.text = u"un"_s});
        const qint64 two = test::addMention(office, {.text = u"deux"_s});
        const auto found = *office.read(
            [&](Connection &c) -> Result<QList<Mention>> { return mentionsAt(c, {two, 7, one}); });
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().text, u"deux"_s);
    }

    void everyDispositionIsRecordedAndCanBeUndone_data()
    {
        QTest::addColumn<int>("disposition");
        for (const Disposition disposition :
             {Disposition::WaitingColleague, Disposition::WaitingCustomer, Disposition::WaitingCommunity,
              Disposition::Liked, Disposition::Closed})
            QTest::newRow(qPrintable(dispositionName(disposition))) << int(disposition);
    }

    void everyDispositionIsRecordedAndCanBeUndone()
    {
        QFETCH(int, disposition);
        const auto wanted = static_cast<Disposition>(disposition);
        Office office;
        const auto anne = office.actor();
        const qint64 key = test::addMention(office, {.text = u"un"_s});
        const auto changes = office.write(
            [&](Connection &c) { return setDisposition(c, anne, {key}, wanted, u" parce que "_s); });
        REQUIRE_OK(changes);
        QCOMPARE(at(office, key).disposition, wanted);
        QCOMPARE(at(office, key).reason, u"parce que"_s);
        REQUIRE_OK(office.write([&](Connection &c) { return putBack(c, anne, *changes, false); }));
        QCOMPARE(at(office, key).disposition, Disposition::New);
        QCOMPARE(at(office, key).reason, QString());
        REQUIRE_OK(office.write([&](Connection &c) { return putBack(c, anne, *changes, true); }));
        QCOMPARE(at(office, key).disposition, wanted);
        QCOMPARE(acts(office, at(office, key).id), (QStringList{u"mention-"_s + dispositionName(wanted),
                                                                u"mention-undone"_s, u"mention-redone"_s}));
    }

    void undoLeavesWhatAColleagueChangedMeanwhile()
    {
        Office office;
        const auto anne = office.actor();
        const auto claire = office.hire(u"Claire"_s);
        const qint64 one = test::addMention(office, {.text = u"un"_s});
        const qint64 two = test::addMention(office, {.text = u"deux"_s});
        const auto changes = office.write(
            [&](Connection &c) { return setDisposition(c, anne, {one, two}, Disposition::Closed, u"x"_s); });
        REQUIRE_OK(changes);
        REQUIRE_OK(office.write([&](Connection &c) { return assign(c, claire, {two}, claire.id()); }));
        REQUIRE_ERROR(office.write([&](Connection &c) { return putBack(c, anne, *changes, false); }),
                      ErrorCode::ChangedMeanwhile);
        QCOMPARE(at(office, one).disposition, Disposition::Closed); // nothing was done
        QCOMPARE(at(office, two).disposition, Disposition::Assigned);
    }

    void whatAlreadyStandsSoIsLeftOut()
    {
        Office office;
        const auto anne = office.actor();
        const qint64 one = test::addMention(office, {.text = u"un"_s});
        const qint64 two = test::addMention(office, {.disposition = Disposition::Liked, .text = u"deux"_s});
        const qint64 ours = test::addMention(office, {.ours = true, .text = u"nous"_s});
        const auto changes = office.write(
            [&](Connection &c) { return setDisposition(c, anne, {one, two, ours}, Disposition::Liked, {}); });
        REQUIRE_OK(changes);
        QCOMPARE(changes->size(), 1);
        QCOMPARE(changes->first().before.key, one);
        QVERIFY(acts(office, at(office, ours).id).isEmpty());
    }

    void refusesWhatMayNotBe_data()
    {
        QTest::addColumn<int>("disposition");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, Disposition disposition, const QString &reason,
                            ErrorCode code) {
            QTest::newRow(name) << int(disposition) << reason << int(code);
        };
        row("closed without a reason", Disposition::Closed, {}, ErrorCode::ReasonMissing);
        row("closed with spaces", Disposition::Closed, u" \n "_s, ErrorCode::ReasonMissing);
        row("a reason of a novel", Disposition::Closed, QString(501, u'a'), ErrorCode::TextTooLong);
        row("replied by hand", Disposition::Replied, {}, ErrorCode::InvalidArgument);
        row("assigned to nobody", Disposition::Assigned, {}, ErrorCode::InvalidArgument);
    }

    void refusesWhatMayNotBe()
    {
        QFETCH(int, disposition);
        QFETCH(QString, reason);
        QFETCH(int, code);
        Office office;
        const auto anne = office.actor();
        const qint64 key = test::addMention(office, {.text = u"un"_s});
        REQUIRE_ERROR(office.write([&](Connection &c) {
            return setDisposition(c, anne, {key}, static_cast<Disposition>(disposition), reason);
        }),
                      static_cast<ErrorCode>(code));
        QCOMPARE(at(office, key).disposition, Disposition::New);
    }

    void aMissingMentionStopsAll()
    {
        Office office;
        const auto anne = office.actor();
        const qint64 key = test::addMention(office, {.text = u"un"_s});
        REQUIRE_ERROR(office.write([&](Connection &c) {
            return setDisposition(c, anne, {key, 12345}, Disposition::Liked, {});
        }),
                      ErrorCode::NotFound);
        QCOMPARE(at(office, key).disposition, Disposition::New);
    }

    void aDirectorOnlyReads()
    {
        Office office;
        const auto claire = office.hire(u"Claire"_s, team::Role::Director);
        const qint64 key = test::addMention(office, {.text = u"un"_s});
        REQUIRE_ERROR(office.write([&](Connection &c) {
            return setDisposition(c, claire, {key}, Disposition::Liked, {});
        }),
                      ErrorCode::NotPermitted);
        REQUIRE_ERROR(office.write([&](Connection &c) { return assign(c, claire, {key}, claire.id()); }),
                      ErrorCode::NotPermitted);
        REQUIRE_ERROR(office.write([&](Connection &c) { return setTags(c, claire, key, {u"a"_s}); }),
                      ErrorCode::NotPermitted);
        REQUIRE_ERROR(office.write([&](Connection &c) { return addNote(c, claire, key, u"a"_s); }),
                      ErrorCode::NotPermitted);
        REQUIRE_OK(office.write([&](Connection &c) { return markRead(c, claire, {key}, true); }));
    }

    void assigningAndTakingBack()
    {
        Office office;
        const auto anne = office.actor();
        const auto claire = office.hire(u"Claire"_s);
        const qint64 key = test::addMention(office, {.text = u"un"_s});
        REQUIRE_OK(office.write([&](Connection &c) { return assign(c, anne, {key}, claire.id()); }));
        QCOMPARE(at(office, key).disposition, Disposition::Assigned);
        QCOMPARE(at(office, key).assignee, claire.id());
        REQUIRE_OK(office.write([&](Connection &c) { return assign(c, anne, {key}, Id()); }));
        QCOMPARE(at(office, key).disposition, Disposition::New);
        QVERIFY(at(office, key).assignee.isNull());
        REQUIRE_ERROR(
            office.write([&](Connection &c) { return assign(c, anne, {key}, Id::make(office.clock)); }),
            ErrorCode::ColleagueUnknown);
    }

    void aReplySetsRepliedButOpensNothing()
    {
        Office office;
        const auto anne = office.actor();
        const qint64 open =
            test::addMention(office, {.disposition = Disposition::WaitingCustomer, .text = u"un"_s});
        const qint64 closed =
            test::addMention(office, {.disposition = Disposition::Closed, .text = u"deux"_s});
        const qint64 ours = test::addMention(office, {.ours = true, .text = u"nous"_s});
        REQUIRE_OK(office.write([&](Connection &c) -> Result<void> {
            for (const qint64 key : {open, closed, ours, qint64(99)})
                setReplied(c, anne.id(), key);
            return {};
        }));
        QCOMPARE(at(office, open).disposition, Disposition::Replied);
        QCOMPARE(at(office, closed).disposition, Disposition::Closed);
        QCOMPARE(at(office, ours).disposition, Disposition::New);
        QCOMPARE(acts(office, at(office, open).id), QStringList{u"mention-replied"_s});
    }

    void tagsAreCleanSortedAndOnce()
    {
        Office office;
        const auto anne = office.actor();
        const qint64 key = test::addMention(office, {.text = u"un"_s});
        REQUIRE_OK(office.write([&](Connection &c) {
            return setTags(c, anne, key, {u" vélo\n"_s, u"SAV"_s, u"Velo"_s, u""_s});
        }));
        QCOMPARE(at(office, key).tags, (QStringList{u"SAV"_s, u"vélo"_s}));
        REQUIRE_ERROR(office.write([&](Connection &c) { return setTags(c, anne, key, {QString(61, u'a')}); }),
                      ErrorCode::TextTooLong);
        QStringList many;
        for (int i = 0; i < 51; ++i)
            many.append(QString::number(i));
        REQUIRE_ERROR(office.write([&](Connection &c) { return setTags(c, anne, key, many); }),
                      ErrorCode::TooLarge);
        REQUIRE_OK(office.write([&](Connection &c) { return setTags(c, anne, key, {}); }));
        QVERIFY(at(office, key).tags.isEmpty());
    }

    void notesSayWhoWroteThem()
    {
        Office office;
        const auto anne = office.actor();
        const qint64 key = test::addMention(office, {.text = u"un"_s});
        const auto note =
            office.write([&](Connection &c) { return addNote(c, anne, key, u" vu avec l’atelier "_s); });
        REQUIRE_OK(note);
        const auto notes =
            *office.read([&](Connection &c) -> Result<QList<Note>> { return notesOf(c, key); });
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes.first().text, u"vu avec l’atelier"_s);
        QCOMPARE(notes.first().authorName, u"Anne"_s);
        QCOMPARE(notes.first().atMs, office.clock.nowMs());
        REQUIRE_ERROR(office.write([&](Connection &c) { return addNote(c, anne, key, u" "_s); }),
                      ErrorCode::TextEmpty);
        REQUIRE_ERROR(office.write([&](Connection &c) { return addNote(c, anne, 12345, u"x"_s); }),
                      ErrorCode::NotFound);
    }

    void readIsRead()
    {
        Office office;
        const auto anne = office.actor();
        const qint64 key = test::addMention(office, {.text = u"un"_s});
        REQUIRE_OK(office.write([&](Connection &c) { return markRead(c, anne, {key}, false); }));
        QVERIFY(at(office, key).traits.testFlag(Trait::Unread));
        REQUIRE_OK(office.write([&](Connection &c) { return markRead(c, anne, {key}, true); }));
        QVERIFY(!at(office, key).traits.testFlag(Trait::Unread));
        QVERIFY(acts(office, at(office, key).id).isEmpty());
    }

    void channelsAreAddedChangedAndRemoved()
    {
        Office office;
        const auto anne = office.actor();
        const auto claire = office.hire(u"Claire"_s);
        const Channel wanted{.name = u" Page  Facebook "_s, .service = u"facebook"_s, .handle = u"kerlo"_s};
        REQUIRE_ERROR(office.write([&](Connection &c) { return addChannel(c, claire, wanted); }),
                      ErrorCode::NotPermitted);
        auto added = office.write([&](Connection &c) { return addChannel(c, anne, wanted); });
        REQUIRE_OK(added);
        QCOMPARE(added->name, u"Page Facebook"_s);
        REQUIRE_ERROR(office.write([&](Connection &c) {
            return addChannel(c, anne, {.name = u"PAGE facebook"_s, .service = u"facebook"_s});
        }),
                      ErrorCode::InvalidArgument);
        for (const Channel &bad : {Channel{.name = u" "_s}, Channel{.name = QString(81, u'a')},
                                   Channel{.name = u"b"_s, .service = u"telegraph"_s}})
            REQUIRE_ERROR(office.write([&](Connection &c) { return addChannel(c, anne, bad); }),
                          ErrorCode::InvalidArgument);
        added->handle = u"kerlo.velos"_s;
        added->name = u"page facebook"_s; // its own name, in another case
        REQUIRE_OK(office.write([&](Connection &c) { return changeChannel(c, anne, *added); }));
        QCOMPARE(office
                     .read([](Connection &c) -> Result<QString> {
                         return channelNamed(c, u"PAGE FACEBOOK"_s)->handle;
                     })
                     .value(),
                 u"kerlo.velos"_s);
        test::addMention(office, {.channel = u"page facebook"_s});
        REQUIRE_ERROR(office.write([&](Connection &c) { return removeChannel(c, anne, u"page facebook"_s); }),
                      ErrorCode::StateForbids);
        REQUIRE_OK(office.write([](Connection &c) -> Result<void> {
            c.execute("DELETE FROM mention");
            return {};
        }));
        REQUIRE_OK(office.write([&](Connection &c) { return removeChannel(c, anne, u"page facebook"_s); }));
        REQUIRE_ERROR(office.write([&](Connection &c) { return removeChannel(c, anne, u"page facebook"_s); }),
                      ErrorCode::NotFound);
    }
};

VIGIE_TEST_MAIN(MentionsTest)
#include "mentionstest.moc"
