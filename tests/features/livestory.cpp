// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/steps.h"
#include "support/loopback.h"
#include "support/vigietest.h"

using namespace vigie;
using namespace Qt::StringLiterals;
using test::Loopback;

/// A blog that Anne no longer visits: Vigie does.
class LiveStory : public QObject
{
    Q_OBJECT

    Loopback m_site;
    test::Steps m_kerlo;

    void theBlogHas(const QByteArrayList &entries)
    {
        m_site.on("/feed", Loopback::answer(200, Loopback::feed(entries),
                                            {"ETag: \"" + QByteArray::number(entries.size()) + '"'}));
    }
    void theBlogSays(int status) { m_site.on("/feed", Loopback::answer(status)); }

    void fetches(int fetched, int added)
    {
        const QJsonObject told = m_kerlo.does({u"sync"_s}).json();
        QCOMPARE(told[u"fetched"].toInt(), fetched);
        QCOMPARE(told[u"added"].toInt(), added);
    }
    void theChannelIs(const QString &state)
    {
        QCOMPARE(m_kerlo.does({u"channel"_s, u"list"_s}).json()[u"state"].toString(), state);
    }
    void theFeedHolds(int messages)
    {
        QCOMPARE(m_kerlo.does({u"search"_s, u"channel:Blog"_s}).json()[u"total"].toInt(), messages);
    }

private Q_SLOTS:
    void aFeedGoesLiveAndOneDayIsGone()
    {
        m_kerlo.vigie.reach = m_site.reach();
        m_site.on("/",
                  Loopback::answer(200, "<html><link rel=alternate type=application/atom+xml href=/feed>"));
        theBlogHas({Loopback::entry("1", "Les vélos Kerlo"), Loopback::entry("2", "Kerlo ouvre à Brest")});
        m_kerlo.anneWorksAlone();
        m_kerlo.does({u"channel"_s, u"add"_s, u"Blog"_s, u"--service"_s, u"feed"_s, u"--url"_s,
                      m_site.address(u"/"_s)});
        fetches(2, 2);
        theFeedHolds(2);
        theBlogSays(304);
        fetches(0, 0);
        theBlogHas({Loopback::entry("1", "Les vélos Kerlo"), Loopback::entry("2", "Kerlo ouvre à Brest"),
                    Loopback::entry("3", "Un avis sur Kerlo")});
        fetches(3, 1);
        theChannelIs(u"waiting"_s);
        theBlogSays(410);
        const test::Printed gone = m_kerlo.vigie.json({u"sync"_s});
        QCOMPARE(gone.json()[u"error"][u"code"].toString(), u"feed-gone"_s);
        theChannelIs(u"gone"_s);
        theFeedHolds(3); // nothing that came is lost
        m_kerlo.everythingChecks();
    }
};

VIGIE_TEST_MAIN(LiveStory)
#include "livestory.moc"
