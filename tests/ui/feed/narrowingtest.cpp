// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/narrowing.h"
#include "support/office.h"
#include "support/seat.h"
#include "support/vigietest.h"
#include "ui/models/filtermap.h"
#include "ui/models/savedviews.h"

#include <QSignalSpy>

using namespace vigie;
using namespace Qt::StringLiterals;
using inbox::Filter;
using test::Office;
using test::Seat;

class NarrowingTest : public QObject
{
    Q_OBJECT

    static Filter everything()
    {
        return {.dispositions = {inbox::Disposition::New},
                .channels = {3},
                .query = u"colis"_s,
                .languages = {u"fr"_s, QString(u""_s)},
                .ratings = {1, 2},
                .tags = {u"retard"_s},
                .places = {u"Brest\nCentre"_s},
                .author = 7,
                .days = 30,
                .withOurs = true,
                .order = inbox::Order::Oldest};
    }

private Q_SLOTS:
    void saysEachNarrowingAndTakesItAwayAlone()
    {
        const QList<ui::Narrowing> all = ui::narrowingsOf(everything(), u"Léa Garçon"_s);
        QStringList words;
        for (const ui::Narrowing &one : all)
            words.append(one.full);
        QCOMPARE(words, QStringList({u"Author: Léa Garçon"_s, u"Days: Last 30 days"_s,
                                     u"Language: français"_s, u"Language not known"_s, u"Rating: 1 star(s)"_s,
                                     u"Rating: 2 star(s)"_s, u"Tag: retard"_s, u"Place: Brest Centre"_s}));
        QCOMPARE(all[2].text, u"français"_s);
        for (const ui::Narrowing &one : all)
            QCOMPARE(ui::narrowingsOf(one.without, u"Léa Garçon"_s).size(), all.size() - 1);
        QCOMPARE(all[4].without.ratings, QList<int>{2});
        QCOMPARE(all[0].without.author, 0);
        QCOMPARE(all[0].without.query, u"colis"_s); // the rest stays
        QVERIFY(ui::narrowingsOf({.query = u"colis"_s}, {}).isEmpty());
    }

    void offersWhatThereIsAndWhatIsOn()
    {
        inbox::Facets facets;
        facets.languages = {{u"fr"_s, 12}, {u"en"_s, 3}};
        facets.ratings = {{5, 4}};
        const Filter filter{.ratings = {1}, .tags = {u"gone"_s}};
        const QList<ui::ChoiceGroup> groups = ui::choicesFor(filter, facets);
        QStringList names;
        for (const ui::ChoiceGroup &group : groups)
            names.append(QLatin1StringView(group.name));
        QCOMPARE(names, QStringList({u"days"_s, u"languages"_s, u"ratings"_s, u"tags"_s}));
        const QList<ui::Choice> &stars = groups[2].choices;
        QCOMPARE(stars.size(), 2);
        QVERIFY(stars[0].on && stars[0].count == 0); // on, though nobody gives it any more
        QVERIFY(stars[0].then.ratings.isEmpty());
        QCOMPARE(stars[1].then.ratings, QList<int>({1, 5}));
        QVERIFY(groups[3].choices[0].on);
        const QList<ui::Choice> &days = groups[0].choices;
        QCOMPARE(days[0].text, u"Today"_s);
        QCOMPARE(days[1].then.days, 7);
        QCOMPARE(ui::choicesFor({.days = 7}, {})[0].choices[1].then.days, 0); // one length at a time
    }

    void remembersAFilterWhole()
    {
        const Id me = Id::fromParts(1, 2, 3);
        Filter filter = everything();
        filter.assignee = me;
        QCOMPARE(ui::filterFrom(ui::filterMap(filter), me), filter);
        const QJsonObject stored = QJsonObject::fromVariantMap(ui::filterMap(filter));
        QCOMPARE(ui::filterFrom(stored.toVariantMap(), me), filter);
        const inbox::Filter usual{.folded = true, .order = inbox::Order::Urgency};
        QCOMPARE(ui::filterFrom({}, me), usual);
        const QVariantMap odd{{u"ratings"_s, QVariantList{u"five"_s, QVariantMap()}},
                              {u"days"_s, -4},
                              {u"languages"_s, 3},
                              {u"dispositions"_s, QVariantList{u"no-such"_s}}};
        QCOMPARE(ui::filterFrom(odd, me).days, 0);
        QVERIFY(ui::filterFrom(odd, me).dispositions.isEmpty());
        QVERIFY(ui::filterFrom(odd, me).languages.isEmpty());
    }

    void keepsAndRemovesViewsWithUndo()
    {
        Office office;
        const Seat seat(office);
        ui::Session *session = seat.session.get();
        ui::SavedViews views(*session);
        const auto names = [&] {
            QStringList all;
            for (const inbox::View &view : views.all())
                all.append(view.name);
            return all.join(u", "_s);
        };
        QSignalSpy added(&session->history(), &ui::History::added);
        views.keep(u"Une étoile"_s, ui::filterMap({.ratings = {1}}));
        QTRY_COMPARE(names(), u"Une étoile"_s);
        QTRY_COMPARE(added.size(), 1);
        views.keep(u"une etoile"_s, ui::filterMap({.ratings = {1, 2}}));
        QTRY_COMPARE(names(), u"une etoile"_s);
        QTRY_COMPARE(added.size(), 2);
        session->history().undo();
        QTRY_COMPARE(names(), u"Une étoile"_s);
        const Id id = views.all().first().id;
        QTRY_VERIFY(session->history().undoWords().contains(u"Une étoile"_s));
        views.remove(id);
        QTRY_COMPARE(names(), QString());
        QTRY_COMPARE(added.size(), 3);
        session->history().undo();
        QTRY_COMPARE(names(), u"Une étoile"_s);
        QCOMPARE(views.all().first().id, id);
        QSignalSpy refused(&views, &ui::SavedViews::refused);
        views.remove(Id::fromParts(1, 2, 3));
        QTRY_COMPARE(refused.size(), 1);
        views.keep(u"  "_s, {});
        QTRY_COMPARE(refused.size(), 2);
        QCOMPARE(names(), u"Une étoile"_s);
    }
};

VIGIE_TEST_MAIN(NarrowingTest)
#include "narrowingtest.moc"
