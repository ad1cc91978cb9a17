// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/filing.h"

#include "inbox/channelstore.h"
#include "inbox/intakelimits.h"
#include "inbox/mentionstore.h"
#include "support/office.h"
#include "support/vigietest.h"
#include "workspace/activity.h"
#include "workspace/check.h"

using namespace vigie;
using namespace vigie::inbox;
using namespace Qt::StringLiterals;
using vigie::test::await;
using vigie::test::Office;
using workspace::Connection;

static CaptureReport filed(Office &office, const QList<Captured> &rows, const QString &channel = {})
{
    auto report = await(fileCaptured(*office.workspace, office.actor(), channel, rows));
    if (!report)
        qFatal("%s", qPrintable(errorCodeName(report.error().code)));
    return *report;
}

static QString counts(const CaptureReport &report)
{
    const ImportReport &c = report.counts;
    return u"%1 read, %2 added, %3 known, %4 updated, %5 refused"_s.arg(c.read)
        .arg(c.added)
        .arg(c.duplicates)
        .arg(c.updated)
        .arg(c.rejected);
}

static Mention mention(Office &office, const Id &id)
{
    return *office.read([id](Connection &c) -> Result<Mention> { return *mentionWith(c, id); });
}

static Captured comment(const QString &name, const QString &text, int depth = 0)
{
    Captured row;
    row.service = u"facebook"_s;
    row.authorName = name;
    row.text = text;
    row.depth = depth;
    return row;
}

class FilingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesCommentsAndTheirReplies()
    {
        Office office;
        Captured lea = comment(u"Léa Garçon"_s, u"Et ma commande ?"_s);
        lea.postedAtMs = office.clock.nowMs() - 3'600'000;
        lea.url = u"https://www.facebook.com/kerlo/posts/1"_s;
        Captured ours = comment(u"Kerlo"_s, u"Elle part demain."_s, 1);
        ours.ours = true;
        const CaptureReport report = filed(office, {lea, ours, comment(u"Léa Garçon"_s, u"Merci"_s, 2)});
        QCOMPARE(counts(report), u"3 read, 3 added, 0 known, 0 updated, 0 refused"_s);
        QCOMPARE(report.mentions.size(), 3);
        const Mention first = mention(office, report.mentions[0]);
        QCOMPARE(first.text, lea.text);
        QCOMPARE(first.authorName, lea.authorName);
        QCOMPARE(first.postedAtMs, *lea.postedAtMs);
        QCOMPARE(first.url, lea.url);
        QCOMPARE(first.channelName, u"Facebook"_s);
        QCOMPARE(first.service, u"facebook"_s);
        QCOMPARE(first.kind, Kind::Comment);
        QCOMPARE(first.disposition, Disposition::Replied); // our answer was in the same paste
        QCOMPARE(first.cameBy, CameBy::Capture);
        const Mention second = mention(office, report.mentions[1]);
        QCOMPARE(second.inReplyTo, first.remoteId);
        QVERIFY(second.traits.testFlag(Trait::Ours));
        QCOMPARE(second.postedAtMs, office.clock.nowMs()); // none was found
        QCOMPARE(mention(office, report.mentions[2]).inReplyTo, second.remoteId);
    }

    void theSameCommentAddsNothingWhenItsDateHasMoved()
    {
        Office office;
        const QString page =
            u"Léa Garçon\nEt ma commande ?\n%1\nJ’aime\nRépondre\nMarc Le Bihan\nPareil\n%1\nJ’aime\nRépondre\n"_s;
        const auto paste = [&](const QString &time) {
            const CaptureContext context =
                *office.read([](Connection &c) -> Result<CaptureContext> { return captureContext(c); });
            return filed(office, captured({page.arg(time), {}, {}}, context));
        };
        const CaptureReport first = paste(u"3 h"_s);
        QCOMPARE(counts(first), u"2 read, 2 added, 0 known, 0 updated, 0 refused"_s);
        office.clock.advance(std::chrono::hours(50));
        const CaptureReport again = paste(u"2 j"_s);
        QCOMPARE(counts(again), u"2 read, 0 added, 2 known, 0 updated, 0 refused"_s);
        QCOMPARE(again.mentions, first.mentions);
    }

    void anAddressOfItsOwnKnowsACommentWhoseTextHasChanged()
    {
        Office office;
        Captured row = comment(u"Léa Garçon"_s, u"Et ma commande ?"_s);
        const Id id = filed(office, {row}).mentions.first();
        row.url = u"https://www.facebook.com/kerlo/posts/1?comment_id=7"_s;
        row.urlIsOwn = true;
        // Captured as text before: still the same.
        QCOMPARE(filed(office, {row}).mentions, QList<Id>{id});
        row.text = u"Autre chose"_s;
        const Id other = filed(office, {row}).mentions.first();
        QVERIFY(other != id);
        row.text = u"Autre chose, corrigé"_s;
        const CaptureReport edited = filed(office, {row});
        QCOMPARE(counts(edited), u"1 read, 0 added, 0 known, 1 updated, 0 refused"_s);
        QCOMPARE(edited.mentions, QList<Id>{other});
    }

    void anAddressThatTwoRowsBearIsOfNeither()
    {
        Captured one = comment(u"Léa"_s, u"un"_s);
        one.url = u"https://x.com/a/status/1"_s;
        one.urlIsOwn = true;
        Captured two = one;
        two.text = u"deux"_s;
        const QStringList ids = capturedIds({one, two});
        QVERIFY(ids[0] != ids[1]);
        QCOMPARE(ids[1], capturedTextId(two));
    }

    void knowsWhoAnswersWhom_data()
    {
        QTest::addColumn<QList<int>>("depths");
        QTest::addColumn<QList<qsizetype>>("parents");
        QTest::newRow("none") << QList<int>{0, 0} << QList<qsizetype>{-1, -1};
        QTest::newRow("two replies to one") << QList<int>{0, 1, 1, 0} << QList<qsizetype>{-1, 0, 0, -1};
        QTest::newRow("deeper") << QList<int>{0, 1, 2, 1} << QList<qsizetype>{-1, 0, 1, 0};
        QTest::newRow("begins within") << QList<int>{1, 0, 1} << QList<qsizetype>{-1, -1, 1};
        QTest::newRow("a step left out") << QList<int>{0, 2, 1} << QList<qsizetype>{-1, 0, 0};
        QTest::newRow("negative") << QList<int>{-3, 1} << QList<qsizetype>{-1, 0};
    }
    void knowsWhoAnswersWhom()
    {
        QFETCH(QList<int>, depths);
        QList<Captured> rows;
        for (const int depth : depths)
            rows.append(comment({}, u"texte"_s, depth));
        QTEST(capturedParents(rows), "parents");
    }

    void choosesTheChannelOfTheService()
    {
        Office office;
        const auto add = [&](const QString &name, const QString &service) {
            const team::Actor anne = office.actor();
            REQUIRE_OK(office.write([=](Connection &c) {
                Channel channel;
                channel.name = name;
                channel.service = service;
                return addChannel(c, anne, channel);
            }));
        };
        add(u"Page Kerlo"_s, u"facebook"_s);
        const auto channelOf = [&](const QString &text, const QString &named = {}) {
            return mention(office, filed(office, {comment(u"Léa"_s, text)}, named).mentions.first())
                .channelName;
        };
        QCOMPARE(channelOf(u"a"_s), u"Page Kerlo"_s);
        QCOMPARE(channelOf(u"b"_s, u"Groupe des cyclistes"_s), u"Groupe des cyclistes"_s);
        add(u"Page Brest"_s, u"facebook"_s);
        QCOMPARE(channelOf(u"c"_s), u"Facebook"_s); // not guessed between two
        Captured unknown = comment({}, u"d"_s);
        unknown.service.clear();
        QCOMPARE(mention(office, filed(office, {unknown}).mentions.first()).channelName, u"Capture"_s);
    }

    void starsMakeAReview()
    {
        Office office;
        Captured row = comment(u"Léa"_s, u"Bien"_s);
        row.service = u"google-review"_s;
        row.rating = 4;
        const Mention review = mention(office, filed(office, {row}).mentions.first());
        QCOMPARE(review.kind, Kind::Review);
        QCOMPARE(review.rating, 4);
        QCOMPARE(review.channelName, u"Google"_s);
    }

    void refusesRowsThatCannotBeKept()
    {
        Office office;
        Captured stars = comment({}, u"x"_s);
        stars.rating = 6;
        const CaptureReport report =
            filed(office, {comment({}, u" \n"_s), comment({}, QString(limits::textBytes + 1, u'a')), stars,
                           comment(QString(20'000, u'n'), u"x"_s), comment({}, u"bon"_s),
                           comment({}, u"suite"_s, 1)});
        QCOMPARE(counts(report), u"6 read, 2 added, 0 known, 0 updated, 4 refused"_s);
        QCOMPARE(report.counts.rejects[0].reason, u"text-missing"_s);
        QCOMPARE(report.counts.rejects[0].line, 1);
        QCOMPARE(report.counts.rejects[1].reason, u"too-long"_s);
        QCOMPARE(report.counts.rejects[2].reason, u"rating-out-of-range"_s);
        QCOMPARE(report.counts.rejects[3].reason, u"too-long"_s);
        QCOMPARE(report.mentions.size(), 2);
    }

    void needsThePermissionToImport()
    {
        Office office;
        const team::Actor director = office.hire(u"Claire"_s, team::Role::Director);
        REQUIRE_ERROR(await(fileCaptured(*office.workspace, director, {}, {comment({}, u"x"_s)})),
                      ErrorCode::NotPermitted);
        REQUIRE_ERROR(await(fileCaptured(*office.workspace, office.actor(), {}, {})), ErrorCode::TextEmpty);
    }

    void leavesAWorkspaceThatChecks()
    {
        Office office;
        filed(office, {comment(u"Léa"_s, u"a"_s), comment(u"Kerlo"_s, u"b"_s, 1)});
        const auto acts = office.read([](Connection &c) -> Result<QStringList> {
            QStringList all;
            workspace::eachActivity(c, [&](const workspace::ActivityRow &row) { all.append(row.deed.act); });
            return all;
        });
        QCOMPARE(acts->last(), u"mentions-captured"_s);
        QCOMPARE(*office.read([](Connection &c) -> Result<QString> {
            auto row = c.statement("SELECT kind FROM source");
            row.step();
            return row.text(0);
        }),
                 u"capture"_s);
    }

    void knowsTheFirmAndItsHandlesAsOurs()
    {
        Office office;
        const team::Actor anne = office.actor();
        REQUIRE_OK(office.write([=](Connection &c) {
            Channel channel;
            channel.name = u"Instagram Kerlo"_s;
            channel.service = u"instagram"_s;
            channel.handle = u"@kerlo_velos"_s;
            return addChannel(c, anne, channel);
        }));
        const auto context = office.read(
            [](Connection &c) -> Result<CaptureContext> { return captureContext(c, u"Instagram Kerlo"_s); });
        QCOMPARE(context->ours, (QStringList{u"Kerlo"_s, u"@kerlo_velos"_s}));
        QCOMPARE(context->serviceHint, u"instagram"_s);
        QCOMPARE(context->nowMs, office.clock.nowMs());
    }
};

VIGIE_TEST_MAIN(FilingTest)
#include "filingtest.moc"
