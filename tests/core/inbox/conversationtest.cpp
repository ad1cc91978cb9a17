// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/conversation.h"
#include "inbox/feed.h"
#include "support/office.h"
#include "support/rows.h"
#include "support/vigietest.h"

using namespace vigie;
using namespace vigie::inbox;
using namespace Qt::StringLiterals;
using vigie::test::MentionRow;
using vigie::test::Office;
using workspace::Connection;

class ConversationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConversationIsWhatAnswersOneAnother()
    {
        Office office;
        const auto row = [](const char *id, const char *to, const char *time, bool isPrivate = false) {
            return MentionRow{.postedAt = u"2026-11-20T%1:00Z"_s.arg(QLatin1StringView(time)),
                              .remoteId = QString::fromLatin1(id),
                              .inReplyTo = QString::fromLatin1(to),
                              .text = QString::fromLatin1(id),
                              .isPrivate = isPrivate};
        };
        test::addMention(office, row("root", "", "10:00"));
        const qint64 middle = test::addMention(office, row("middle", "root", "10:01"));
        test::addMention(office, row("sister", "root", "10:02"));
        test::addMention(office, row("child", "middle", "10:03"));
        test::addMention(office, row("whisper", "middle", "10:04", true));
        test::addMention(office, row("stranger", "", "10:05"));
        MentionRow elsewhere = row("elsewhere", "middle", "10:06");
        elsewhere.channel = u"Another"_s;
        test::addMention(office, elsewhere);
        const auto texts = *office.read([&](Connection &c) -> Result<QStringList> {
            QStringList found;
            for (const Mention &mention : conversationOf(c, middle))
                found.append(mention.text);
            return found;
        });
        QCOMPARE(texts, (QStringList{u"root"_s, u"middle"_s, u"sister"_s, u"child"_s}));
    }

    void othersUnderOurPostAreNotOfTheConversation()
    {
        Office office;
        const qint64 post =
            test::addMention(office, {.remoteId = u"post"_s, .ours = true, .text = u"post"_s});
        const auto comment = [&](const QString &id, const QString &answers) {
            return test::addMention(office, {.postedAt = u"2026-11-20T11:00:00Z"_s,
                                             .remoteId = id,
                                             .inReplyTo = answers,
                                             .text = id,
                                             .under = u"Soldes"_s});
        };
        comment(u"one"_s, u"post"_s);
        const qint64 answer = comment(u"answer"_s, u"one"_s);
        comment(u"other"_s, u"post"_s);
        const auto texts = [&](qint64 of) {
            return *office.read([&](Connection &c) -> Result<QStringList> {
                QStringList found;
                for (const Mention &mention : conversationOf(c, of))
                    found.append(mention.text);
                return found;
            });
        };
        QCOMPARE(texts(answer), (QStringList{u"post"_s, u"one"_s, u"answer"_s}));
        QCOMPARE(texts(post), (QStringList{u"post"_s, u"one"_s, u"answer"_s, u"other"_s}));
    }

    void aCircleOfAnswersEnds()
    {
        Office office;
        const qint64 one =
            test::addMention(office, {.remoteId = u"1"_s, .inReplyTo = u"2"_s, .text = u"1"_s});
        test::addMention(office, {.remoteId = u"2"_s, .inReplyTo = u"1"_s, .text = u"2"_s});
        const qint64 self =
            test::addMention(office, {.remoteId = u"3"_s, .inReplyTo = u"3"_s, .text = u"3"_s});
        const auto sizes = *office.read([&](Connection &c) -> Result<std::pair<qsizetype, qsizetype>> {
            return std::pair(conversationOf(c, one).size(), conversationOf(c, self).size());
        });
        QCOMPARE(sizes, (std::pair<qsizetype, qsizetype>(2, 1)));
    }

    void aConversationOfThousandsIsCut()
    {
        Office office;
        REQUIRE_OK(office.write([](Connection &c) -> Result<void> {
            const QString time = u"2026-11-20T10:00:00Z"_s;
            vigie::test::addMention(c, {.postedAt = time, .remoteId = u"root"_s});
            for (int i = 0; i < 700; ++i)
                vigie::test::addMention(c, {.postedAt = time, .inReplyTo = u"root"_s});
            return {};
        }));
        const auto size = *office.read([](Connection &c) -> Result<qsizetype> {
            return conversationOf(c, feedKeys(c, {.order = Order::Oldest})->first()).size();
        });
        QCOMPARE(size, 500);
    }
};

VIGIE_TEST_MAIN(ConversationTest)
#include "conversationtest.moc"
