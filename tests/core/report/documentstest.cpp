// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documents.h"
#include "support/sampleweek.h"
#include "support/vigietest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QXmlStreamReader>

using namespace vigie::report;
using namespace vigie::test;
using namespace Qt::StringLiterals;

class DocumentsTest : public QObject
{
    Q_OBJECT

    /// Every row of a CSV file of ours, as RFC 4180 has it.
    static QList<QStringList> rowsOf(const QByteArray &file)
    {
        QList<QStringList> rows;
        QStringList row;
        QString cell;
        bool quoted = false;
        const QString text = QString::fromUtf8(file.sliced(3));
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text[i];
            if (quoted) {
                if (c != u'"')
                    cell += c;
                else if (i + 1 < text.size() && text[i + 1] == u'"')
                    cell += text[++i];
                else
                    quoted = false;
            } else if (c == u'"') {
                quoted = true;
            } else if (c == u',' || c == u'\r') {
                row.append(cell);
                cell.clear();
            } else if (c == u'\n') {
                rows.append(row);
                row.clear();
            } else {
                cell += c;
            }
        }
        return rows;
    }

    static QStringList lines(const Numbers &numbers, const char *language = "en")
    {
        return summary(numbers, Words::in(QLatin1StringView(language))).replaceInStrings(u"\u00a0"_s, u" "_s);
    }

private Q_SLOTS:
    void givesTheSameBytesEveryTime()
    {
        const Words fr = Words::in(u"fr"_s);
        QCOMPARE(toJson(sampleWeek()), toJson(sampleWeek()));
        QCOMPARE(toCsv(sampleWeek(), fr), toCsv(sampleWeek(), fr));
        QCOMPARE(toHtml(sampleWeek(), u"Kerlo"_s, fr), toHtml(sampleWeek(), u"Kerlo"_s, fr));
    }

    void sharesHaveFourDecimalsInJson()
    {
        const QJsonObject json = QJsonDocument::fromJson(toJson(sampleWeek())).object();
        QCOMPARE(json[u"answered_share"].toDouble(), 0.7803);
        QCOMPARE(json[u"first_answer_seconds"][u"median"].toInt(), 134 * 60 + 30);
        Numbers nothing;
        nothing.period = sampleWeek().period;
        QVERIFY(jsonOf(nothing)[u"answered_share"].isNull());
    }

    void namesNoCustomerInFull_data()
    {
        QTest::addColumn<QByteArray>("document");
        const Words fr = Words::in(u"fr"_s);
        QTest::newRow("json") << toJson(sampleWeek());
        QTest::newRow("html") << toHtml(sampleWeek(), u"Kerlo"_s, fr);
        QTest::newRow("csv") << toCsv(sampleWeek(), fr)[u"left-without-answer.csv"_s];
    }

    void namesNoCustomerInFull()
    {
        QFETCH(QByteArray, document);
        QVERIFY(document.contains(QStringLiteral("L.\u00a0G.").toUtf8()));
        for (const char *name : {"Garçon", "Yoann", "Floc", "Hargreaves"})
            QVERIFY2(!document.contains(name), name);
    }

    void csvIsUtf8WithMarkAndLineEnds()
    {
        for (const QByteArray &file : toCsv(hostileWeek(), Words::in(u"fr"_s))) {
            QVERIFY(file.startsWith("\xEF\xBB\xBF"));
            QVERIFY(file.endsWith("\r\n"));
            const auto rows = rowsOf(file);
            for (const QStringList &row : rows)
                QCOMPARE(row.size(), rows.first().size());
        }
    }

    void csvCellsAreNeverFormulas()
    {
        const auto files = toCsv(hostileWeek(), Words::in(u"en"_s));
        int neutralised = 0;
        for (const QByteArray &file : files) {
            for (const QStringList &row : rowsOf(file)) {
                for (const QString &cell : row) {
                    const QString trimmed = cell.trimmed();
                    QVERIFY2(trimmed.isEmpty() || !u"=+-@＝＋－＠\t\r\n"_s.contains(trimmed[0]),
                             qPrintable(cell));
                    QVERIFY2(cell.isEmpty() || cell[0].unicode() >= 0x20, qPrintable(cell));
                    neutralised += cell.startsWith(u'\'') ? 1 : 0;
                }
            }
        }
        QVERIFY(neutralised >= 14);
    }

    void everyCsvColumnIsInTheDictionary()
    {
        const auto files = toCsv(sampleWeek(), Words::in(u"en"_s));
        QSet<QString> explained;
        for (const QStringList &row : rowsOf(files[u"dictionary.csv"_s])) {
            explained.insert(row[0] + u'/' + row[1]);
            QVERIFY(!row[2].isEmpty());
        }
        for (const auto &[name, file] : files.asKeyValueRange()) {
            if (name == "dictionary.csv"_L1)
                continue;
            QVERIFY2(explained.contains(name + u'/'), qPrintable(name));
            const QStringList header = rowsOf(file).first();
            for (const QString &column : header)
                QVERIFY2(explained.contains(name + u'/' + column), qPrintable(column));
        }
    }

    void chartsAreWholeDrawings_data()
    {
        QTest::addColumn<QByteArray>("svg");
        const Words fr = Words::in(u"fr"_s);
        Numbers nothing;
        nothing.period = sampleWeek().period;
        nothing.byDay.fill(0, 7);
        nothing.answeredByDay.fill(0, 7);
        QTest::newRow("days") << toSvg(daysChart(sampleWeek(), fr));
        QTest::newRow("days, dark") << toSvg(daysChart(sampleWeek(), fr), true);
        QTest::newRow("days of a month") << toSvg(daysChart(sampleMonth(), fr));
        QTest::newRow("days without messages") << toSvg(daysChart(nothing, fr));
        QTest::newRow("channels") << toSvg(channelsChart(sampleWeek(), fr));
        QTest::newRow("channels, many and hostile") << toSvg(channelsChart(hostileWeek(), fr), true);
    }

    void chartsAreWholeDrawings()
    {
        QFETCH(QByteArray, svg);
        QXmlStreamReader reader(svg);
        QStringList elements;
        double width = 0;
        double height = 0;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            const auto attributes = reader.attributes();
            const auto value = [&](const char *name) {
                return attributes.value(QLatin1StringView(name)).toDouble();
            };
            elements.append(reader.name().toString());
            if (reader.name() == "svg"_L1) {
                width = value("width");
                height = value("height");
                QCOMPARE(attributes.value("role"_L1), u"img");
            } else if (reader.name() == "rect"_L1) {
                QVERIFY(value("x") >= 0 && value("x") + value("width") <= width);
                QVERIFY(value("y") >= 0 && value("y") + value("height") <= height);
            } else if (reader.name() == "text"_L1) {
                const double x = value("x");
                const auto anchor = attributes.value("text-anchor"_L1).toString();
                const double drawn = chartTextWidth(reader.readElementText(), value("font-size"));
                const double left = anchor == "middle"_L1 ? x - drawn / 2
                                    : anchor == "end"_L1  ? x - drawn
                                                          : x;
                QVERIFY2(left >= -0.5 && left + drawn <= width + 0.5,
                         qPrintable(QString::number(left + drawn)));
            }
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(elements.mid(0, 3), (QStringList{u"svg"_s, u"title"_s, u"desc"_s}));
        const QSet<QString> drawn(elements.begin(), elements.end());
        QCOMPARE(drawn - QSet<QString>({u"svg"_s, u"title"_s, u"desc"_s, u"rect"_s, u"line"_s, u"text"_s}),
                 QSet<QString>());
    }

    void barsBeginAtZero()
    {
        const Numbers numbers = sampleWeek();
        QXmlStreamReader reader(toSvg(daysChart(numbers, Words::in(u"en"_s))));
        QList<double> heights; // of each day: all, then answered
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "rect"_L1)
                heights.append(reader.attributes().value("height"_L1).toDouble());
        }
        heights.remove(0, 2); // the key
        QCOMPARE(heights.size(), 14);
        const double unit = heights[0] / double(numbers.byDay[0]);
        for (qsizetype day = 0; day < 7; ++day) {
            QVERIFY(qAbs(heights[2 * day] - unit * double(numbers.byDay[day])) < 0.2);
            QVERIFY(qAbs(heights[2 * day + 1] - unit * double(numbers.answeredByDay[day])) < 0.2);
        }
    }

    void chartsSayTheirNumbersInWords()
    {
        const QString svg = QString::fromUtf8(toSvg(daysChart(sampleWeek(), Words::in(u"en"_s))));
        QVERIFY(svg.contains(u"Thursday 19\u00a0November: 27 messages, 22 answered;"_s));
        QVERIFY(svg.contains(u"aria-labelledby=\"days-title days-desc\""_s));
    }

    void htmlHasNoScriptAndNothingRemote_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("fr") << u"fr"_s;
        QTest::newRow("en") << u"en"_s;
    }

    void htmlHasNoScriptAndNothingRemote()
    {
        QFETCH(QString, language);
        const QString firm = u"<Kerlo> \"& fils\" <script>alert(1)</script>"_s;
        const QByteArray html = toHtml(hostileWeek(), firm, Words::in(language));
        static const QSet<QString> elements{
            u"html"_s,    u"head"_s,  u"meta"_s, u"title"_s, u"style"_s, u"body"_s,   u"main"_s, u"header"_s,
            u"section"_s, u"h1"_s,    u"h2"_s,   u"p"_s,     u"span"_s,  u"bdi"_s,    u"dl"_s,   u"div"_s,
            u"dt"_s,      u"dd"_s,    u"svg"_s,  u"desc"_s,  u"rect"_s,  u"line"_s,   u"text"_s, u"table"_s,
            u"thead"_s,   u"tbody"_s, u"tr"_s,   u"th"_s,    u"td"_s,    u"caption"_s};
        static const QSet<QString> attributes{u"lang"_s,
                                              u"charset"_s,
                                              u"http-equiv"_s,
                                              u"content"_s,
                                              u"name"_s,
                                              u"class"_s,
                                              u"id"_s,
                                              u"scope"_s,
                                              u"viewBox"_s,
                                              u"width"_s,
                                              u"height"_s,
                                              u"role"_s,
                                              u"aria-labelledby"_s,
                                              u"font-family"_s,
                                              u"x"_s,
                                              u"y"_s,
                                              u"x1"_s,
                                              u"y1"_s,
                                              u"x2"_s,
                                              u"y2"_s,
                                              u"fill"_s,
                                              u"stroke"_s,
                                              u"font-size"_s,
                                              u"font-weight"_s,
                                              u"text-anchor"_s};
        QXmlStreamReader reader(html);
        QSet<QString> ids;
        QList<int> headings;
        QStringList texts;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isCharacters())
                texts.append(reader.text().toString());
            if (!reader.isStartElement())
                continue;
            QVERIFY2(elements.contains(reader.name().toString()), qPrintable(reader.name().toString()));
            for (const auto &attribute : reader.attributes()) {
                const QString name = attribute.name().toString();
                QVERIFY2(attributes.contains(name), qPrintable(name));
                if (name == "id"_L1) {
                    QVERIFY(!ids.contains(attribute.value().toString()));
                    ids.insert(attribute.value().toString());
                }
            }
            if (reader.name() == "h1"_L1 || reader.name() == "h2"_L1)
                headings.append(reader.name().mid(1).toInt());
            if (reader.name() == "th"_L1)
                QVERIFY(reader.attributes().hasAttribute("scope"_L1));
            if (reader.name() == "style"_L1) {
                const QString style = reader.readElementText();
                QVERIFY(!style.contains("url("_L1) && !style.contains("@import"_L1));
            }
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(headings.count(1), 1);
        QCOMPARE(headings.first(), 1);
        QVERIFY(headings.count(2) >= 5);
        QVERIFY(texts.contains(u"<script>alert('xss')</script>"_s)); // as text
        QVERIFY(texts.contains(u"gnp.exex"_s));                      // no reordering
        QVERIFY(texts.contains(firm));
    }

    void summarySaysWhatTheNumbersSay()
    {
        QCOMPARE(
            lines(sampleWeek()),
            (QStringList{
                u"132 messages came this week, against 96 the week before."_s,
                u"Answered: 103 of 132 (78%, against 73% the week before)."_s,
                u"Half of the first answers came within 2 h 15, nine in ten within 1 d 4 h."_s,
                u"5 messages still wait for an answer, the oldest since Monday 16 November on Avis Google Brest."_s,
                u"24 were closed, liked or hidden without an answer."_s,
                u"The busiest day was Thursday 19 November, with 27 messages."_s,
                u"Least answered: Trustpilot, 1 of 6."_s,
                u"2 places were not looked at, so their silence says nothing: Forum cycliste, Trustpilot."_s}));
    }

    void summaryIsHonestAboutThinData()
    {
        Numbers n;
        n.period = sampleWeek().period;
        n.byDay = {3, 0, 0, 0, 0, 0, 0};
        n.answeredByDay = {1, 0, 0, 0, 0, 0, 0};
        n.byChannel = {{u"X"_s, 3}};
        n.answeredByChannel = {{u"X"_s, 1}};
        n.mentions = 3;
        n.answered = 1;
        n.closedWithoutAnswer = 2;
        n.medianAnswerMs = n.p90AnswerMs = 600'000;
        QCOMPARE(lines(n, "fr"),
                 (QStringList{u"3 messages sont arrivés cette semaine, contre 0 la semaine précédente."_s,
                              u"3 messages seulement : les pourcentages sont à lire avec prudence."_s,
                              u"Avec réponse : 1 sur 3 (33 %)."_s, u"La seule réponse est venue en 10 min."_s,
                              u"Plus aucun message n’attend de réponse."_s,
                              u"2 messages ont été clos, aimés ou masqués sans réponse."_s}));
        n.answered = 3;
        n.closedWithoutAnswer = 0;
        n.p90AnswerMs = 3'600'000;
        QVERIFY(lines(n).contains(u"With 3 answers, the times say little."_s));
    }

    void summaryOfNothingIsOneSentence()
    {
        Numbers n;
        n.period = sampleMonth().period;
        n.byDay.fill(0, 30);
        QCOMPARE(lines(n), QStringList{u"No message came this month."_s});
    }

    void silenceWhereNobodyLookedIsNoCalm()
    {
        Numbers n;
        n.period = sampleMonth().period;
        n.byDay.fill(0, 30);
        n.answeredByDay.fill(0, 30);
        n.notLooked = {{u"Trustpilot"_s, std::nullopt, 30}};
        QCOMPARE(lines(n),
                 (QStringList{u"No message came this month."_s,
                              u"1 place was not looked at, so its silence says nothing: Trustpilot."_s}));
        const Words en = Words::in(u"en"_s);
        QVERIFY(toHtml(n, u"Kerlo"_s, en).contains("Not looked at"));
        QCOMPARE(rowsOf(toCsv(n, en)[u"not-looked-at.csv"_s]).last(),
                 (QStringList{u"Trustpilot"_s, {}, u"30"_s}));
        const QJsonArray places = jsonOf(n)[u"not_looked_at"].toArray();
        QCOMPARE(places.size(), 1);
        QVERIFY(places[0][u"last_look"].isNull());
        QCOMPARE(places[0][u"days"].toInt(), 30);
    }

    void summaryNeverSetsPartOfAWeekAgainstAWhole()
    {
        Numbers n = sampleWeek();
        n.running = true;
        const QStringList said = lines(n);
        QCOMPARE(said[0], u"The week is not over: these are the numbers so far."_s);
        QCOMPARE(said[1], u"132 messages came this week."_s);
        QCOMPARE(said[2], u"Answered: 103 of 132 (78%)."_s);
    }

    void elidesInTheMiddle()
    {
        QCOMPARE(fitted(u"Page Facebook"_s, 13, 176), u"Page Facebook"_s);
        const QString elided = fitted(u"Téléphone et boutique de la rue de Siam"_s, 13, 176);
        QVERIFY(elided.startsWith(u"Télé"_s) && elided.contains(u'…') && elided.endsWith(u"Siam"_s));
        QVERIFY(chartTextWidth(elided, 13) <= 176);
        QCOMPARE(fitted(QString(500, u'W'), 13, 5).size(), 1); // "…"
    }
};

VIGIE_TEST_MAIN(DocumentsTest)
#include "documentstest.moc"
