// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/act.h"
#include "support/office.h"
#include "support/tamper.h"
#include "support/vigietest.h"
#include "workspace/connection.h"

using namespace vigie;
using namespace vigie::moderation;
using namespace Qt::StringLiterals;
using test::Office;

/// The house rules: how they are written, and kept.
class CharterTest : public QObject
{
    Q_OBJECT

    static constexpr QStringView whole = u"# Rules\n"
                                         "Be kind.\n"
                                         "\n"
                                         "## A1. Insults\n"
                                         "Words that hurt.\n"
                                         "On purpose.\n"
                                         "\n"
                                         "Anger is none.\n"
                                         "acts: hide, delete, BAN\n"
                                         "two colleagues: delete\n"
                                         "\n"
                                         "## C1. Criticism\n"
                                         "Stays.\n"
                                         "acts: none\n"
                                         "\n"
                                         "## Ladder\n"
                                         "counts for: 12 months\n"
                                         "1. warn: Once.\n"
                                         "2. ban: Out.\n";

    static QString with(const QString &what, const QString &by) { return whole.toString().replace(what, by); }

private Q_SLOTS:
    void readsTitleArticlesActsAndLadder()
    {
        const CharterRead read = readCharter(whole);
        QVERIFY(read.problems.isEmpty());
        const Charter &charter = read.charter;
        QCOMPARE(charter.title, u"Rules"_s);
        QCOMPARE(charter.introduction, u"Be kind."_s);
        QCOMPARE(charter.numbers(), u"A1, C1"_s);
        const Article *insults = charter.article(u" a1 ");
        QVERIFY(insults);
        QCOMPARE(insults->title, u"Insults"_s);
        QCOMPARE(insults->text, u"Words that hurt.\nOn purpose.\n\nAnger is none."_s);
        QCOMPARE(insults->acts, ActKinds(ActKind::Hide | ActKind::Delete | ActKind::Ban));
        QCOMPARE(insults->twoColleagues, ActKinds(ActKind::Delete));
        QCOMPARE(insults->line, 4);
        QCOMPARE(charter.article(u"C1")->acts, ActKinds());
        QVERIFY(!charter.article(u"A2"));
        QCOMPARE(charter.countsForMonths, 12);
        QCOMPARE(charter.ladder, QList<LadderStep>({{ActKind::Warn, u"Once."_s}, {ActKind::Ban, u"Out."_s}}));
    }

    void readsFrenchAsItIsTyped()
    {
        const CharterRead read =
            readCharter(u"\uFEFF# Règles\r\n\r\n## A1. Insultes\r\nDes mots.\r\n"
                        "Actes\u00A0: Masquer, supprimer\r\nDEUX COLLÈGUES : supprimer\r\n"
                        "## Échelle\r\nvalables : 6 mois\r\n1. avertir\u00A0: Une fois.\r\n");
        QVERIFY2(read.problems.isEmpty(),
                 read.problems.isEmpty() ? "" : qPrintable(read.problems.first().code));
        QCOMPARE(read.charter.articles.first().acts, ActKinds(ActKind::Hide | ActKind::Delete));
        QCOMPARE(read.charter.articles.first().twoColleagues, ActKinds(ActKind::Delete));
        QCOMPARE(read.charter.countsForMonths, 6);
    }

    void namesWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("fact");
        const auto row = [](const char *name, const QString &text, int line, const char *code,
                            const QString &fact = {}) {
            QTest::newRow(name) << text << line << QString::fromLatin1(code) << fact;
        };
        row("nothing", {}, 1, "title-missing");
        row("no title", with(u"# Rules"_s, u"Rules"_s), 1, "title-missing");
        row("no article", u"# Rules\nBe kind."_s, 2, "articles-missing");
        row("another heading", with(u"## C1. Criticism"_s, u"## Criticism"_s), 12, "heading-unknown",
            u"Criticism"_s);
        row("one number twice", with(u"## C1."_s, u"## A1."_s), 12, "number-twice", u"A1"_s);
        row("an article without a text", with(u"Stays.\n"_s, u"\n"_s), 12, "text-missing", u"C1"_s);
        row("an article without acts", with(u"acts: none\n"_s, u"\n"_s), 12, "acts-missing", u"C1"_s);
        row("acts twice", with(u"acts: none\n"_s, u"acts: none\nacts: hide\n"_s), 15, "acts-twice", u"C1"_s);
        row("an act that is none", with(u"delete, BAN"_s, u"burn"_s), 9, "act-unknown", u"burn"_s);
        row("two for what one may not", with(u"two colleagues: delete"_s, u"two colleagues: warn"_s), 4,
            "act-not-allowed", u"warn"_s);
        row("acts of nothing", with(u"Be kind."_s, u"acts: hide"_s), 2, "directive-outside", u"hide"_s);
        row("two ladders", with(u"2. ban: Out.\n"_s, u"\n## Ladder\n1. ban: Out.\n"_s), 20, "ladder-twice");
        row("an empty ladder", u"# R\n## A1. T\nx\nacts: hide\n## Ladder\n"_s, 5, "ladder-empty");
        row("words in the ladder", with(u"2. ban: Out."_s, u"And so on"_s), 19, "step-unknown",
            u"And so on"_s);
        row("a gap in the ladder", with(u"2. ban"_s, u"3. ban"_s), 19, "step-number", u"3"_s);
        row("months that are none", with(u"12 months"_s, u"a year"_s), 17, "months-unknown", u"a year"_s);
        row("too long", whole.toString() + QString(longestCharter, u'x'), 1, "too-long", u"100000"_s);
    }
    void namesWhatIsWrongAndWhere()
    {
        QFETCH(QString, text);
        QFETCH(int, line);
        QFETCH(QString, code);
        QFETCH(QString, fact);
        const QList<CharterProblem> problems = readCharter(text).problems;
        QVERIFY(!problems.isEmpty());
        QCOMPARE(problems.first(), (CharterProblem{line, code, fact}));
        const auto read = charterFrom(text);
        REQUIRE_ERROR(read, ErrorCode::CharterInvalid);
        QCOMPARE(read.error().fact("line"), QString::number(line));
    }

    void goesOnBehindWhatIsWrong()
    {
        QString text = with(u"acts: hide, delete, BAN"_s, u"acts: burn"_s);
        text.replace(u"2. ban"_s, u"2. drown"_s);
        const CharterRead read = readCharter(text);
        QCOMPARE(read.problems.size(), 2);
        QCOMPARE(read.problems.last(), (CharterProblem{19, u"act-unknown"_s, u"drown"_s}));
        QCOMPARE(read.charter.numbers(), u"A1, C1"_s);
    }

    void comesWhole_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("French") << u"fr"_s;
        QTest::newRow("English") << u"en"_s;
    }
    void comesWhole()
    {
        QFETCH(QString, language);
        const QString text = shippedCharter(language);
        QVERIFY(!text.contains(u"SPDX"));
        const CharterRead read = readCharter(text);
        for (const CharterProblem &problem : read.problems)
            qWarning("%d %s %s", problem.line, qPrintable(problem.code), qPrintable(problem.fact));
        QVERIFY(read.problems.isEmpty());
        // The same rules in both languages, under the same numbers.
        const Charter other = readCharter(shippedCharter(language == u"fr" ? u"en"_s : u"fr"_s)).charter;
        QCOMPARE(read.charter.numbers(), other.numbers());
        for (const Article &article : read.charter.articles) {
            QCOMPARE(article.acts, other.article(article.number)->acts);
            QCOMPARE(article.twoColleagues, other.article(article.number)->twoColleagues);
        }
        QCOMPARE(read.charter.countsForMonths, other.countsForMonths);
        QCOMPARE(read.charter.ladder.size(), 3);
        QCOMPARE(read.charter.article(u"C1")->acts, ActKinds());
    }

    void theLastStepIsTakenAgainAndAgain()
    {
        const Charter charter = readCharter(whole).charter;
        QCOMPARE(nextStep(charter, 0), std::optional(0));
        QCOMPARE(nextStep(charter, 1), std::optional(1));
        QCOMPARE(nextStep(charter, 7), std::optional(1));
        QCOMPARE(nextStep(Charter(), 0), std::nullopt);
    }

    void isSetByWhoManagesSettingsAndPutBack()
    {
        Office office;
        const auto anne = office.actor();
        const auto claire = office.hire(u"Claire"_s);
        const auto text = [&] {
            return *office.read([](Connection &c) -> Result<QString> { return charterText(c); });
        };
        const auto set = [&](const team::Actor &who, const QString &wanted) {
            return office.write([&](Connection &c) { return setCharter(c, who, wanted); });
        };
        QVERIFY(text().startsWith(u"# Charte de modération"_s) || text().startsWith(u"# House rules"_s));
        const QString shipped = text();
        REQUIRE_ERROR(set(claire, whole.toString()), ErrorCode::NotPermitted);
        const auto before = set(anne, whole.toString());
        REQUIRE_OK(before);
        QCOMPARE(*before, QString());
        office.reopen();
        QCOMPARE(text(), whole.toString());
        // A broken one is refused, and the one before stays.
        REQUIRE_ERROR(set(office.actor(), u"# Rules"_s), ErrorCode::CharterInvalid);
        QCOMPARE(text(), whole.toString());
        const auto back = set(office.actor(), *before);
        REQUIRE_OK(back);
        QCOMPARE(*back, whole.toString());
        QCOMPARE(text(), shipped);
        const auto told = *office.read([](Connection &c) -> Result<QStringList> {
            QStringList acts;
            for (const auto &row : workspace::activityOf(c, {}, 2))
                acts.append(row.deed.act + (row.deed.facts[u"own"].toBool() ? u" own"_s : u" shipped"_s));
            return acts;
        });
        QCOMPARE(told, QStringList({u"charter-set shipped"_s, u"charter-set own"_s}));
    }

    void oneThatWasBrokenByHandIsNotFollowed()
    {
        Office office;
        test::tamper(office.workspacePath(), "INSERT INTO setting VALUES('charter', '# Anything goes')");
        const auto read = *office.read([](Connection &c) -> Result<Charter> { return charter(c); });
        QVERIFY(read.article(u"A1"));
    }
};

VIGIE_TEST_MAIN(CharterTest)
#include "chartertest.moc"
