// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/mockclock.h"
#include "support/vigietest.h"
#include "workspace/connection.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace vigie;
using namespace vigie::workspace;
using namespace Qt::StringLiterals;

/// has_phrase() and words_in(), beside an index that knows where its words stand.
class IndexWordsTest : public QObject
{
    Q_OBJECT

    test::MockClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;
    QRandomGenerator m_random{20261120};

    template <typename T>
    const T &oneOf(const QList<T> &all)
    {
        return all.at(m_random.bounded(all.size()));
    }

    /// Letters with and without accents, cases and signs that folding is known to be hard with; or anything.
    QByteArray character()
    {
        static const QList<QByteArray> known{
            "a",      "b",      "B",  "é",  "e\u0301", "É",      "e", "ß",      "ẞ",  "İ",  "ı",  "i",
            "ſ",      "s",      "Σ",  "σ",  "ς",       "ά",      "α", "ж",      "Ж",  "ё",  "Ё",  "\u0345",
            "\u0650", "\u0323", "ở",  "ﬁ",  "٣",       "3",      "²", "\ue000", "中", "日", "한", "ა",
            "\u1c90", "𝒳",      "🔥", "🔥", "\ufe0f",  "\u200d", "’", "'",      "-",  "_",  "\t"};
        switch (m_random.bounded(8)) {
        case 0:
        case 1:
            return " ";
        case 2: {
            const char32_t any = m_random.bounded(1, 0x20000);
            return any >= 0xd800 && any <= 0xdfff ? QByteArray(" ") : QString::fromUcs4(&any, 1).toUtf8();
        }
        case 3: {
            const char32_t latin = m_random.bounded(1, 0x600);
            return QString::fromUcs4(&latin, 1).toUtf8();
        }
        default:
            return oneOf(known);
        }
    }

    /// What no channel should send: cut, overlong, a surrogate, beyond the end; NUL.
    QByteArray broken()
    {
        return oneOf(QList<QByteArray>{"\xff", "\xc3", "\xe2\x80", "\xf0\x9f\x94", "\xc0\xaf", "\xe0\x80\x80",
                                       "\xed\xa0\x80", "\xf4\x90\x80\x80", "\x80", QByteArray(1, '\0')});
    }

    QList<qint64> rows(const std::string &sql, const QByteArray &value)
    {
        Statement found = m_connection->statement(sql);
        found.bindUtf8(0, value);
        QList<qint64> all;
        while (found.step())
            all.append(found.integer(0));
        return all;
    }

    QByteArray single(const char *sql)
    {
        Statement row = m_connection->statement(sql);
        row.step();
        return row.utf8(0);
    }

private Q_SLOTS:
    void init()
    {
        QFile made(m_folder.filePath(u"words"_s));
        QVERIFY(made.open(QIODevice::WriteOnly)); // a connection opens what is there
        made.close();
        m_connection = std::make_unique<Connection>(made.fileName(), Connection::Mode::Write, m_clock);
    }

    void cleanup() { m_connection.reset(); }

    void tellsAPhraseAsTheIndexDoes()
    {
        m_connection->execute("CREATE TABLE said (id INTEGER PRIMARY KEY, text TEXT);"
                              "CREATE VIRTUAL TABLE placed USING fts5 (text, content = '', "
                              "tokenize = \"unicode61 remove_diacritics 2\"); BEGIN");
        QList<QList<QByteArray>> texts;
        for (int i = 0; i < 500; ++i) {
            QList<QByteArray> text;
            for (int length = m_random.bounded(1, 25); length > 0; --length)
                text.append(character());
            if (i % 20 == 0)
                text.insert(m_random.bounded(text.size() + 1), broken());
            texts.append(text);
            for (const char *sql : {"INSERT INTO said(text) VALUES(?)", "INSERT INTO placed(text) VALUES(?)"})
                m_connection->statement(sql).bindUtf8(0, text.join()).run();
        }
        m_connection->execute("COMMIT");
        qsizetype found = 0;
        for (int i = 0; i < 400; ++i) {
            const QList<QByteArray> &text = oneOf(texts);
            const qsizetype first = m_random.bounded(text.size());
            QString phrase =
                QString::fromUtf8(text.sliced(first, m_random.bounded(1, text.size() - first + 1)).join());
            if (i % 3 == 0)
                phrase = i % 2 == 0 ? phrase.toUpper() : phrase.toLower();
            phrase.remove(u'"').replace(QChar(u'\0'), u' ');
            const bool begins = i % 5 == 0;
            const QByteArray quoted = '"' + phrase.toUtf8() + (begins ? "\"*" : "\"");
            const QList<qint64> placed =
                rows("SELECT rowid FROM placed WHERE placed MATCH ? ORDER BY rowid", quoted);
            const QList<qint64> told = rows("SELECT id FROM said WHERE has_phrase(text, ?, " +
                                                std::string(begins ? "1" : "0") + ") ORDER BY id",
                                            phrase.toUtf8());
            QVERIFY2(placed == told, qPrintable(u"%1 (%2): index %3, text %4"_s
                                                    .arg(phrase, QString::fromLatin1(phrase.toUtf8().toHex()))
                                                    .arg(placed.size())
                                                    .arg(told.size())));
            found += placed.size();
        }
        QVERIFY(found > 400);
    }

    void findsNothingWhereThereAreNoWords()
    {
        QCOMPARE(single("SELECT has_phrase('le vélo', '!', 0)"), "0");
        QCOMPARE(single("SELECT has_phrase('le vélo', '', 1)"), "0");
        QCOMPARE(single("SELECT has_phrase('', 'vélo', 1)"), "0");
        QCOMPARE(single("SELECT has_phrase(NULL, 'vélo', 1)"), "0");
        QCOMPARE(single("SELECT has_phrase('vélo', NULL, 1)"), "0");
    }

    void aPhraseIsOfTheRowItIsAskedFor()
    {
        QCOMPARE(single("SELECT group_concat(has_phrase('un vélo volé', column1, 0), '') FROM "
                        "(VALUES ('velo'), ('vole'), ('vol'), ('UN VELO'), ('un vole'))"),
                 "11010");
        QCOMPARE(single("SELECT group_concat(has_phrase(column1, 'bel*', 1), '') FROM "
                        "(VALUES ('belle'), ('bel'), ('label'), ('un BÉLier'))"),
                 "1101");
    }

    void saysTheWordsAsTheyStand()
    {
        QCOMPARE(single("SELECT words_in('L’été, aujourd''hui: 3 vélos 🚲!')"),
                 u"L\nété\naujourd\nhui\n3\nvélos"_s.toUtf8());
        QCOMPARE(single("SELECT words_in('🚲 …')"), "");
    }
};

VIGIE_TEST_MAIN(IndexWordsTest)
#include "indexwordstest.moc"
