// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/facets.h"
#include "inbox/feed.h"
#include "inbox/view.h"
#include "support/office.h"
#include "support/rows.h"
#include "support/vigietest.h"
#include "workspace/connection.h"

using namespace vigie;
using namespace vigie::inbox;
using namespace Qt::StringLiterals;
using vigie::test::Office;
using workspace::Connection;

Q_DECLARE_METATYPE(vigie::inbox::Filter)

/// Facets in one line: "fr 3, en 1".
static QString line(const QList<Facet> &facets)
{
    QStringList all;
    for (const Facet &facet : facets)
        all.append(facet.value + u' ' + QString::number(facet.count));
    return all.join(u", "_s);
}

class ViewsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Office> m_office;

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<Office>(); // its clock stands at Sunday, 22 November 2026, 21:00 in Paris
        const auto anne = m_office->actor();
        REQUIRE_OK(m_office->write([&](Connection &c) -> Result<void> {
            using vigie::test::addMention;
            addMention(c, {.postedAt = u"2026-11-22T09:00:00+01:00"_s,
                           .text = u"un"_s,
                           .language = u"fr"_s,
                           .rating = 1,
                           .place = u"Brest"_s});
            const qint64 two = addMention(
                c, {.postedAt = u"2026-11-21T23:59:00+01:00"_s, .text = u"deux"_s, .language = u"fr"_s});
            addMention(c, {.postedAt = u"2026-11-16T00:00:00+01:00"_s,
                           .authorName = u"Paul"_s,
                           .authorHandle = u"paul"_s,
                           .text = u"trois"_s,
                           .language = u"en"_s,
                           .rating = 5,
                           .place = u"Brest"_s});
            addMention(c, {.postedAt = u"2026-11-15T23:59:59+01:00"_s,
                           .text = u"quatre"_s,
                           .rating = 1,
                           .place = u"L'Île-d'Yeu"_s});
            addMention(c, {.postedAt = u"2026-11-22T10:00:00+01:00"_s,
                           .ours = true,
                           .text = u"nous"_s,
                           .language = u"fr"_s,
                           .rating = 3});
            return setTags(c, anne, two, {u"retard"_s, u"colis \"perdu\""_s});
        }));
    }

    void narrows_data()
    {
        QTest::addColumn<Filter>("filter");
        QTest::addColumn<QString>("texts");
        const auto row = [](const char *name, Filter filter, const QString &texts) {
            QTest::newRow(name) << filter << texts;
        };
        row("nothing", {}, u"un deux trois quatre"_s);
        row("language", {.languages = {u"fr"_s}}, u"un deux"_s);
        row("two languages", {.languages = {u"fr"_s, u"en"_s}}, u"un deux trois"_s);
        row("language not known", {.languages = {QString(u""_s)}}, u"quatre"_s);
        row("stars", {.ratings = {1}}, u"un quatre"_s);
        row("stars of both ends", {.ratings = {1, 5}}, u"un trois quatre"_s);
        row("place with signs", {.places = {u"L'Île-d'Yeu"_s}}, u"quatre"_s);
        row("tag", {.tags = {u"retard"_s}}, u"deux"_s);
        row("tag with quotes", {.tags = {u"colis \"perdu\""_s, u"another"_s}}, u"deux"_s);
        row("tag nobody gave", {.tags = {u"'); DROP TABLE mention; --"_s}}, {});
        row("author", {.author = 2}, u"trois"_s);
        row("author who is not there", {.author = 99}, {});
        row("today", {.days = 1}, u"un"_s);
        row("two days", {.days = 2}, u"un deux"_s);
        row("a week, from its first moment", {.days = 7}, u"un deux trois"_s);
        row("parts together", {.languages = {u"fr"_s}, .ratings = {1}, .places = {u"Brest"_s}, .days = 7},
            u"un"_s);
        row("with words", {.query = u"trois"_s, .languages = {u"en"_s}, .days = 7}, u"trois"_s);
        row("with words, and none left", {.query = u"trois"_s, .languages = {u"fr"_s}}, {});
    }

    void narrows()
    {
        QFETCH(Filter, filter);
        QFETCH(QString, texts);
        const auto found = m_office->read([&](Connection &c) -> Result<QStringList> {
            const auto keys = feedKeys(c, filter);
            if (!keys)
                return fail(keys.error());
            QStringList all;
            for (const Mention &mention : mentionsAt(c, *keys))
                all.append(mention.text);
            return all;
        });
        REQUIRE_OK(found);
        QCOMPARE(found->join(u' '), texts);
    }

    void countsWhatThereIsToChooseFrom()
    {
        const auto found = m_office->read([](Connection &c) -> Result<Facets> { return facets(c); });
        REQUIRE_OK(found);
        QCOMPARE(line(found->languages), u"fr 2,  1, en 1"_s);
        QCOMPARE(line(found->places), u"Brest 2, L'Île-d'Yeu 1"_s);
        QCOMPARE(line(found->tags), u"colis \"perdu\" 1, retard 1"_s);
        QCOMPARE(found->ratings, (QMap<int, qint64>{{1, 2}, {5, 1}}));
    }

    void namesAnAuthor()
    {
        const auto name = [&](qint64 row) {
            return *m_office->read([&](Connection &c) -> Result<QString> { return authorName(c, row); });
        };
        QCOMPARE(name(2), u"Paul"_s);
        QCOMPARE(name(99), QString());
    }

    void keepsViewsUnderTheirNames()
    {
        const auto anne = m_office->actor();
        const auto keep = [&](const QString &name, const QString &query) {
            return m_office->write([=](Connection &c) {
                return keepView(c, anne, {.name = name, .filter = {{u"query"_s, query}}});
            });
        };
        const auto first = keep(u"  Étoiles\nseules "_s, u"a"_s);
        REQUIRE_OK(first);
        QCOMPARE(first->name, u"Étoiles seules"_s);
        const auto again = keep(u"etoiles SEULES"_s, u"b"_s);
        REQUIRE_OK(again);
        QCOMPARE(again->id, first->id); // the same view, said anew
        REQUIRE_OK(keep(u"À moi"_s, u"c"_s));
        m_office->reopen();
        const auto all = m_office->read([](Connection &c) -> Result<QList<View>> { return views(c); });
        REQUIRE_OK(all);
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->first().name, u"À moi"_s);
        QCOMPARE(all->last(), *again);
        QCOMPARE(all->last().filter[u"query"].toString(), u"b"_s);

        const auto remove = [&](const Id &id) {
            return m_office->write([=](Connection &c) { return removeView(c, anne, id); });
        };
        REQUIRE_OK(remove(first->id));
        REQUIRE_ERROR(remove(first->id), ErrorCode::NotFound);
        REQUIRE_ERROR(keep(u" \n "_s, u"d"_s), ErrorCode::InvalidArgument);
    }

    void refusesViewsOfThoseWhoOnlyRead()
    {
        const auto claire = m_office->hire(u"Claire"_s, team::Role::Director);
        const auto kept = m_office->write(
            [&](Connection &c) { return keepView(c, claire, {.name = u"Tout"_s, .filter = {}}); });
        REQUIRE_ERROR(kept, ErrorCode::NotPermitted);
        REQUIRE_ERROR(m_office->write([&](Connection &c) { return removeView(c, claire, c.newId()); }),
                      ErrorCode::NotPermitted);
    }

    void stopsAtTwoHundred()
    {
        const auto anne = m_office->actor();
        const auto filled = m_office->write([&](Connection &c) -> Result<void> {
            for (int i = 0; i < 200; ++i) {
                if (auto kept = keepView(c, anne, {.name = QString::number(i), .filter = {}}); !kept)
                    return fail(kept.error());
            }
            return {};
        });
        REQUIRE_OK(filled);
        const auto more = m_office->write(
            [&](Connection &c) { return keepView(c, anne, {.name = u"one more"_s, .filter = {}}); });
        REQUIRE_ERROR(more, ErrorCode::TooLarge);
        REQUIRE_OK(m_office->write(
            [&](Connection &c) { return keepView(c, anne, {.name = u"7"_s, .filter = {}}); }));
    }
};

VIGIE_TEST_MAIN(ViewsTest)
#include "viewstest.moc"
