// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/feed.h"
#include "inbox/search.h"
#include "support/office.h"
#include "support/rows.h"
#include "support/vigietest.h"

#include <QRandomGenerator>

using namespace vigie;
using namespace vigie::inbox;
using namespace Qt::StringLiterals;
using test::addMention;
using test::Office;

/// Words beside each other and those of an author, which the search index alone does not tell.
class PhraseTest : public QObject
{
    Q_OBJECT

    QRandomGenerator m_random{20261121};

    template <typename T>
    T oneOf(const QList<T> &all)
    {
        return all.at(m_random.bounded(all.size()));
    }

    QString words(int most)
    {
        static const QStringList known{
            u"le"_s,    u"vélo"_s,   u"VELO"_s,      u"ve\u0301lo"_s,  u"l'appli"_s,  u"l’appli"_s,
            u"appli"_s, u"e-mail"_s, u"mail"_s,      u"aujourd'hui"_s, u"j'ai"_s,     u"Léa"_s,
            u"lea"_s,   u"Martin"_s, u"🚲"_s,        u"100%"_s,        u"12,50"_s,    u"<b>gras</b>"_s,
            u"ça"_s,    u"CA"_s,     u"Велосипед"_s, u"自転車"_s,      u"NEAR(le)"_s, u"text:le"_s};
        QStringList some;
        for (int count = m_random.bounded(1, most + 1); count > 0; --count)
            some.append(oneOf(known));
        return some.join(oneOf(QStringList{u" "_s, u" "_s, u", "_s, u"\n"_s}));
    }

    /// What a person types, and what was asked of an index with places, text and author apart.
    struct Asked
    {
        QString typed;
        QString match;
    };

    Asked piece()
    {
        const bool begins = m_random.bounded(4) == 0;
        const QString star = begins ? u"*"_s : QString();
        switch (m_random.bounded(4)) {
        case 0: {
            const QString value = words(2).remove(u'\n');
            return {u"author:\"%1\""_s.arg(value), u"author : \"%1\" *"_s.arg(value)};
        }
        case 1: {
            const QString value = words(1);
            return {value + star, u"\"%1\" %2"_s.arg(value, star)};
        }
        default: {
            const QString value = words(3);
            return {u"\"%1\"%2"_s.arg(value, star), u"\"%1\" %2"_s.arg(value, star)};
        }
        }
    }

    /// Signs are looked for by themselves.
    static bool hasWord(const QString &typed)
    {
        return std::ranges::any_of(typed, [](QChar c) { return c.isLetterOrNumber(); });
    }

private Q_SLOTS:
    void findsWhatAnIndexWithPlacesFound()
    {
        Office office;
        REQUIRE_OK(office.write([&](Connection &c) -> Result<void> {
            c.execute("CREATE VIRTUAL TABLE placed USING fts5 (text, author, content = '', "
                      "tokenize = \"unicode61 remove_diacritics 2\")");
            QDateTime at(QDate(2026, 11, 1), QTime(8, 0), QTimeZone::utc());
            for (int i = 0; i < 400; ++i) {
                const int author = m_random.bounded(60);
                const QString name =
                    oneOf(QStringList{u"Léa Martin"_s, u"Appli VELO"_s, u"l'Été ça"_s, u"e-mail Le"_s}) +
                    u" %1"_s.arg(author);
                const QString handle = u"%1_%2"_s.arg(i % 2 ? u"velo"_s : u"lea"_s).arg(i);
                const QString text = words(8);
                const qint64 key = addMention(c, {.postedAt = at.toString(Qt::ISODate),
                                                  .authorName = name,
                                                  .authorHandle = handle,
                                                  .text = text});
                c.statement("INSERT INTO placed(rowid, text, author) VALUES(?, ?, ?)")
                    .bind(0, key)
                    .bind(1, text)
                    .bind(2, QString(name + u' ' + handle))
                    .run();
                at = at.addSecs(60);
            }
            return {};
        }));
        qsizetype found = 0;
        for (int i = 0; i < 500; ++i) {
            Asked asked;
            for (int pieces = m_random.bounded(1, 4); pieces > 0; --pieces) {
                const Asked one = piece();
                if (!hasWord(one.match.mid(one.match.indexOf(u'"'))))
                    continue;
                asked.typed += one.typed + u' ';
                asked.match += (asked.match.isEmpty() ? u""_s : u" AND "_s) + one.match;
            }
            if (asked.match.isEmpty())
                continue;
            const auto same = office.read([&](Connection &c) -> Result<qsizetype> {
                auto rows = c.statement("SELECT rowid FROM placed WHERE placed MATCH ? ORDER BY rowid DESC");
                rows.bind(0, asked.match);
                QList<qint64> expected;
                while (rows.step())
                    expected.append(rows.integer(0));
                const auto all = feedKeys(c, {.query = asked.typed});
                const auto first = searchKeys(c, asked.typed, 7);
                if (!all || *all != expected ||
                    *first != expected.first(std::min<qsizetype>(expected.size(), 7)) ||
                    *searchTotal(c, asked.typed) != expected.size())
                    return fail(ErrorCode::Unexpected, {{"typed", asked.typed},
                                                        {"expected", QString::number(expected.size())},
                                                        {"found", QString::number(all ? all->size() : -1)}});
                return expected.size();
            });
            REQUIRE_OK(same);
            found += *same;
        }
        QVERIFY(found > 500);
    }

    /// Who wrote more than is read one by one.
    void anAuthorOfManyMessagesIsFoundInOrder()
    {
        static constexpr int many = 5200;
        Office office;
        QList<qint64> told; // by Zoé, with the word
        QList<qint64> theirs;
        REQUIRE_OK(office.write([&](Connection &c) -> Result<void> {
            QDateTime at(QDate(2026, 11, 1), QTime(8, 0), QTimeZone::utc());
            for (int i = 0; i < many + 100; ++i) {
                const bool isZoe = i % 50 != 0;
                const bool says = i % 7 == 0;
                const qint64 key = addMention(c, {.postedAt = at.toString(Qt::ISODate),
                                                  .authorName = isZoe ? u"Zoé Le Bris"_s : u"Tom"_s,
                                                  .authorHandle = isZoe ? u"zoe_lb"_s : u"tom"_s,
                                                  .text = says ? u"zoe, mon vélo"_s : u"zoe, le bris"_s});
                if (isZoe)
                    theirs.prepend(key);
                if (isZoe && says)
                    told.prepend(key);
                at = at.addSecs(60);
            }
            return {};
        }));
        QVERIFY(theirs.size() > 5000);
        const auto check = [&](const QString &typed, const QList<qint64> &expected) {
            QCOMPARE(*office.read([&](Connection &c) { return feedKeys(c, {.query = typed}); }), expected);
            QCOMPARE(*office.read([&](Connection &c) { return searchKeys(c, typed, 50); }),
                     expected.first(std::min<qsizetype>(expected.size(), 50)));
            QCOMPARE(*office.read([&](Connection &c) { return searchTotal(c, typed); }), expected.size());
        };
        check(u"author:zoé"_s, theirs);
        check(u"author:\"le bris\" author:zoe_"_s, theirs);
        check(u"author:zoé vélo"_s, told);
        check(u"author:zoé \"mon vélo\""_s, told);
        check(u"author:zoé vél*"_s, told);
        check(u"author:zoé \"vélo mon\""_s, {});
        check(u"author:nobody"_s, {});
    }

    void anAuthorIsFoundByTheNameTheyHaveNow()
    {
        Office office;
        const qint64 key = addMention(office, {.authorName = u"Léa Garçon"_s, .authorHandle = u"lea"_s});
        REQUIRE_OK(office.write([](Connection &c) -> Result<void> {
            c.execute("UPDATE author SET name = 'Léa Guillou'");
            return {};
        }));
        const auto found = [&](const QString &typed) {
            return *office.read([&](Connection &c) { return searchKeys(c, typed, 5); });
        };
        QCOMPARE(found(u"author:guil"_s), QList{key});
        QCOMPARE(found(u"author:garçon"_s), QList<qint64>());
    }

    void aLongSearchStopsWhenNobodyWaits()
    {
        Office office;
        REQUIRE_OK(office.write([](Connection &c) -> Result<void> {
            QDateTime at(QDate(2026, 11, 1), QTime(8, 0), QTimeZone::utc());
            for (int i = 0; i < 3000; ++i)
                addMention(c, {.postedAt = at.addSecs(i).toString(Qt::ISODate), .text = u"un deux"_s});
            return {};
        }));
        const auto total = office.read([](Connection &c) {
            c.setInterrupt([] { return true; });
            return searchTotal(c, u"\"deux un\""_s);
        });
        REQUIRE_ERROR(total, ErrorCode::Cancelled);
    }
};

VIGIE_TEST_MAIN(PhraseTest)
#include "phrasetest.moc"
