// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/roundstore.h"
#include "support/office.h"
#include "support/rows.h"
#include "support/sampleweek.h"
#include "support/vigietest.h"
#include "team/colleaguestore.h"
#include "ui/reportexport.h"
#include "ui/reportpdf.h"

#include <QDir>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QXmlStreamReader>

using namespace vigie;
using namespace vigie::report;
using namespace vigie::test;
using namespace Qt::StringLiterals;
using inbox::Disposition;
using ui::ReportForm;

/// What a form of the report says, in the words of the French one.
struct Said
{
    QMap<QString, QString> figures;
    QMap<QString, QStringList> channels; ///< name → messages, answered, share
    QMap<QString, QStringList> days;     ///< "lundi 16 novembre" → the same
    QMap<QString, QString> dispositions; ///< in words → messages
    QStringList left;                    ///< "L. G.: text"
    QStringList notLooked;               ///< "Trustpilot: 10"

    bool operator==(const Said &) const = default;
};

class ReportFormsTest : public QObject
{
    Q_OBJECT

    const Words m_words = Words::in(u"fr"_s);

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QStringList counts(qint64 mentions, qint64 answered) const
    {
        return {number(mentions, m_words), number(answered, m_words),
                percent(double(answered) / double(mentions), m_words)};
    }

    static Result<void> fill(Office &office)
    {
        return office.write([](Connection &c) -> Result<void> {
            for (int i = 0; i < 60; ++i) {
                const QString day = u"2026-11-%1T%2:%3:00+01:00"_s.arg(16 + i % 7)
                                        .arg(8 + i % 12, 2, 10, QLatin1Char('0'))
                                        .arg(i, 2, 10, QLatin1Char('0'));
                const QString id = u"m%1"_s.arg(i);
                const QString channel = QStringList{u"Page Facebook"_s, u"Avis Google"_s, u"X"_s}[i % 5 % 3];
                addMention(c, {.postedAt = day,
                               .channel = channel,
                               .remoteId = id,
                               .disposition = i % 4 == 0   ? Disposition::Closed
                                              : i % 9 == 0 ? Disposition::Assigned
                                                           : Disposition::New,
                               .text = u"Message %1"_s.arg(i)});
                if (i % 3 != 0)
                    addMention(
                        c, {.postedAt = u"2026-11-23T%1:00:00+01:00"_s.arg(i % 20, 2, 10, QLatin1Char('0')),
                            .channel = channel,
                            .inReplyTo = id,
                            .ours = true});
            }
            addMention(c, {.postedAt = u"2026-11-10T12:00:00+01:00"_s});
            const auto anne = team::actAs(c, {}, std::nullopt);
            for (const QString &name : {u"Trustpilot"_s, u"Forum cycliste"_s}) {
                inbox::Stop stop;
                stop.name = name;
                if (auto made = inbox::addStop(c, *anne, stop); !made)
                    return fail(made.error());
            }
            return {};
        });
    }

    Said saidByJson(const QByteArray &bytes) const
    {
        const QJsonObject json = QJsonDocument::fromJson(bytes).object();
        const qint64 mentions = json[u"messages"].toInteger();
        const auto seconds = [&](const char *name) {
            return duration(json[u"first_answer_seconds"][QLatin1StringView(name)].toInteger() * 1000,
                            m_words);
        };
        Said said;
        said.figures = {{u"mentions"_s, number(mentions, m_words)},
                        {u"answered"_s, percent(json[u"answered_share"].toDouble(), m_words)},
                        {u"median"_s, seconds("median")},
                        {u"p90"_s, seconds("p90")},
                        {u"open"_s, number(json[u"open"].toInteger(), m_words)}};
        for (const QJsonValue row : json[u"by_channel"].toArray())
            said.channels[row[u"channel"].toString()] =
                counts(row[u"messages"].toInteger(), row[u"answered"].toInteger());
        for (const QJsonValue row : json[u"by_day"].toArray())
            said.days[longDate(QDate::fromString(row[u"day"].toString(), Qt::ISODate), m_words)] =
                counts(row[u"messages"].toInteger(), row[u"answered"].toInteger());
        const QJsonObject dispositions = json[u"by_disposition"].toObject();
        for (auto it = dispositions.begin(); it != dispositions.end(); ++it)
            said.dispositions[m_words.say(("disposition." + it.key().toLatin1()).constData())] =
                number(it.value().toInteger(), m_words);
        for (const QJsonValue row : json[u"left_without_answer"].toArray())
            said.left.append(row[u"author"].toString() + u": "_s + row[u"excerpt"].toString());
        for (const QJsonValue row : json[u"not_looked_at"].toArray())
            said.notLooked.append(row[u"place"].toString() + u": "_s +
                                  number(row[u"days"].toInteger(), m_words));
        return said;
    }

    /// Fine here: no cell of this fixture needs quotes.
    static QList<QStringList> csv(const QString &path)
    {
        QList<QStringList> rows;
        for (const QString &line :
             QString::fromUtf8(bytesOf(path).sliced(3)).split(u"\r\n"_s, Qt::SkipEmptyParts))
            rows.append(line.split(u','));
        rows.removeFirst();
        return rows;
    }

    Said saidByCsv(const QString &folder) const
    {
        QMap<QString, QString> summary;
        for (const QStringList &row : csv(folder + "/summary.csv"_L1))
            summary[row[0]] = row[1];
        const auto counted = [&](const QStringList &row) {
            return QStringList{number(row[1].toLongLong(), m_words), number(row[2].toLongLong(), m_words),
                               percent(row[3].toDouble(), m_words)};
        };
        Said said;
        said.figures = {
            {u"mentions"_s, number(summary[u"messages"_s].toLongLong(), m_words)},
            {u"answered"_s, percent(summary[u"answered-share"_s].toDouble(), m_words)},
            {u"median"_s, duration(summary[u"median-first-answer"_s].toLongLong() * 1000, m_words)},
            {u"p90"_s, duration(summary[u"p90-first-answer"_s].toLongLong() * 1000, m_words)},
            {u"open"_s, number(summary[u"open"_s].toLongLong(), m_words)}};
        for (const QStringList &row : csv(folder + "/by-channel.csv"_L1))
            said.channels[row[0]] = counted(row);
        for (const QStringList &row : csv(folder + "/by-day.csv"_L1))
            said.days[longDate(QDate::fromString(row[0], Qt::ISODate), m_words)] = counted(row);
        for (const QStringList &row : csv(folder + "/by-disposition.csv"_L1))
            said.dispositions[row[1]] = number(row[2].toLongLong(), m_words);
        for (const QStringList &row : csv(folder + "/left-without-answer.csv"_L1))
            said.left.append(row[3] + u": "_s + row[5]);
        for (const QStringList &row : csv(folder + "/not-looked-at.csv"_L1))
            said.notLooked.append(row[0] + u": "_s + number(row[2].toLongLong(), m_words));
        return said;
    }

    Said saidByHtml(const QByteArray &bytes) const
    {
        Said said;
        QXmlStreamReader reader(bytes);
        QString place;
        QMap<QString, QList<QStringList>> tables;
        while (!reader.atEnd()) {
            reader.readNext();
            if (!reader.isStartElement())
                continue;
            const auto id = reader.attributes().value("id"_L1).toString();
            if (id.startsWith("figure-"_L1) || id.startsWith("table-"_L1))
                place = id;
            if (reader.attributes().value("class"_L1) == "value"_L1)
                said.figures[place.section(u'-', 1)] = reader.readElementText();
            else if (reader.name() == "tr"_L1)
                tables[place.section(u'-', 1)].append(QStringList());
            else if (reader.name() == "bdi"_L1 && place.startsWith("table-"_L1))
                tables[place.section(u'-', 1)].last().append(reader.readElementText());
        }
        const auto body = [&](const char *table, bool total) {
            const QList<QStringList> rows = tables[QLatin1StringView(table)];
            return rows.sliced(1, rows.size() - (total ? 2 : 1));
        };
        for (const QStringList &row : body("channels", true))
            said.channels[row[0]] = row.sliced(1);
        for (const QStringList &row : body("days", true))
            said.days[row[0]] = row.sliced(1);
        for (const QStringList &row : body("dispositions", true))
            said.dispositions[row[0]] = row[1];
        for (const QStringList &row : body("left", false))
            said.left.append(row[2] + u": "_s + row[4]);
        for (const QStringList &row : body("not-looked", false))
            said.notLooked.append(row[0] + u": "_s + row[2]);
        return said;
    }

    /// Text of the PDF in its layout, unbreakable spaces as plain ones; empty without pdftotext.
    static QString textOf(const QString &pdf)
    {
        QProcess process;
        process.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput())
            .replace(u'\u00a0', u' ')
            .replace(u'\u202f', u' ');
    }

    static bool saysRow(const QString &text, const QStringList &cells)
    {
        QStringList parts;
        for (QString cell : cells)
            parts.append(
                QRegularExpression::escape(cell.replace(u'\u00a0', u' ')).replace("\\ "_L1, "\\s?"_L1));
        return text.contains(QRegularExpression(parts.join("\\s+"_L1)));
    }

private Q_SLOTS:
    void allFormsSayTheSame()
    {
        Office office;
        office.clock.set(u"2026-11-12T08:00:00Z"_s);
        REQUIRE_OK(fill(office));
        office.clock.set(u"2026-11-30T08:00:00Z"_s);
        const auto period = *periodNamed(u"2026-W47"_s, QTimeZone("Europe/Paris"));
        const QString folder = office.path(u"reports/november"_s);
        const auto exported = await(ui::exportReport(*office.workspace, period, ui::allReportForms, folder));
        REQUIRE_OK(exported);
        const QString base = folder + "/report-2026-W47"_L1;
        const Said json = saidByJson(bytesOf(base + ".json"_L1));
        QCOMPARE(json.figures[u"mentions"_s], u"60"_s);
        QCOMPARE(json.days.size(), 7);
        QCOMPARE(json.channels.size(), 3);
        QVERIFY(json.left.size() > 5);
        QCOMPARE(json.notLooked, (QStringList{u"Forum cycliste: 10"_s, u"Trustpilot: 10"_s}));
        const Said csv = saidByCsv(base + "-csv"_L1);
        const Said html = saidByHtml(bytesOf(base + ".html"_L1));
        for (const Said *other : {&csv, &html}) {
            QCOMPARE(other->figures, json.figures);
            QCOMPARE(other->channels, json.channels);
            QCOMPARE(other->days, json.days);
            QCOMPARE(other->dispositions, json.dispositions);
            QCOMPARE(other->left, json.left);
            QCOMPARE(other->notLooked, json.notLooked);
        }
        QCOMPARE(exported->numbers, QJsonDocument::fromJson(bytesOf(base + ".json"_L1)).object());

        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("the PDF is not compared: pdftotext is not installed");
        const QString text = textOf(base + ".pdf"_L1);
        QVERIFY(saysRow(text, {json.figures[u"mentions"_s], json.figures[u"answered"_s],
                               json.figures[u"median"_s], json.figures[u"p90"_s], json.figures[u"open"_s]}));
        for (const auto &[channel, said] : json.channels.asKeyValueRange()) {
            QVERIFY2(saysRow(text, QStringList{channel} + said), qPrintable(channel));
            QVERIFY(
                saysRow(text, {channel, u"%1, dont %2 avec réponse"_s.arg(said[0], said[1])})); // the chart
        }
        for (const auto &[disposition, said] : json.dispositions.asKeyValueRange())
            QVERIFY2(saysRow(text, {disposition, said}), qPrintable(disposition));
        for (const QString &left : json.left)
            QVERIFY2(saysRow(text, {left.section(": "_L1, 1)}), qPrintable(left));
        for (const QStringList &said : json.days)
            QVERIFY(text.contains(said[0]));
        for (const QString &said : json.notLooked)
            QVERIFY2(saysRow(text, {said.section(": "_L1, 0, 0), u"jamais"_s, u"10"_s}), qPrintable(said));
    }

    void listsItsFilesAndReplacesThem()
    {
        Office office;
        REQUIRE_OK(fill(office));
        const auto period = *periodNamed(u"2026-W47"_s, QTimeZone("Europe/Paris"));
        const QString folder = office.folder.path();
        const QString html = office.file(u"report-2026-W47.html"_s, QByteArray(1'000'000, 'x'));
        const auto exported = await(ui::exportReport(*office.workspace, period,
                                                     {ReportForm::Html, ReportForm::Csv}, folder, u"en"_s));
        REQUIRE_OK(exported);
        QStringList names;
        for (const QString &file : exported->files) {
            QVERIFY(QFile::exists(file));
            names.append(QDir(folder).relativeFilePath(file));
        }
        QCOMPARE(
            names,
            (QStringList{u"report-2026-W47.html"_s, u"report-2026-W47-csv/by-channel.csv"_s,
                         u"report-2026-W47-csv/by-day.csv"_s, u"report-2026-W47-csv/by-disposition.csv"_s,
                         u"report-2026-W47-csv/dictionary.csv"_s,
                         u"report-2026-W47-csv/left-without-answer.csv"_s,
                         u"report-2026-W47-csv/not-looked-at.csv"_s, u"report-2026-W47-csv/summary.csv"_s}));
        QVERIFY(bytesOf(html).startsWith("<!DOCTYPE html>"));
        QVERIFY(bytesOf(html).contains("Weekly report"));
        QVERIFY(bytesOf(html).endsWith("</html>\n"));
    }

    void saysWhyItCannotWrite()
    {
        Office office;
        REQUIRE_OK(fill(office));
        const auto period = *periodNamed(u"2026-W47"_s, QTimeZone("Europe/Paris"));
        const QString taken = office.file(u"taken"_s, "a file");
        REQUIRE_ERROR(await(ui::exportReport(*office.workspace, period, ReportForm::Json, taken)),
                      ErrorCode::FileExists);
        QCOMPARE(bytesOf(taken), "a file");
        QVERIFY(QDir(office.folder.path()).mkdir(u"closed"_s));
        const QString closed = office.path(u"closed"_s);
        QFile::setPermissions(closed, QFile::ReadOwner | QFile::ExeOwner);
        if (QFileInfo(closed).isWritable())
            QSKIP("nothing is closed to this user");
        const auto refused = await(ui::exportReport(*office.workspace, period, ReportForm::Pdf, closed));
        QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        REQUIRE_ERROR(refused, ErrorCode::ReadOnly);
        QVERIFY(QDir(closed).isEmpty());
    }

    void pdfHasItsFontsAndPageNumbers()
    {
        if (QStandardPaths::findExecutable(u"pdffonts"_s).isEmpty())
            QSKIP("pdffonts is not installed");
        QTemporaryDir folder;
        const QString path = folder.filePath(u"long.pdf"_s);
        REQUIRE_OK(ui::writePdf(sampleWeek(150), u"Kerlo"_s, m_words, path));
        QProcess fonts;
        fonts.start(u"pdffonts"_s, {path});
        QVERIFY(fonts.waitForFinished());
        QStringList rows =
            QString::fromUtf8(fonts.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts).sliced(2);
        QVERIFY(!rows.isEmpty());
        for (const QString &row : std::as_const(rows))
            QVERIFY2(row.contains(QRegularExpression(u"yes +(yes|no) +yes +\\d+ +\\d+ *$"_s)),
                     qPrintable(row));

        const QStringList pages = textOf(path).split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(pages.size() > 4);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QVERIFY2(pages[i].contains(u"Page %1 sur %2"_s.arg(i + 1).arg(pages.size())),
                     qPrintable(pages[i]));
            if (i > 1) // the header of the table, again on each page
                QVERIFY(saysRow(pages[i].section(u'\n', 0, 2),
                                {u"Publié"_s, u"Canal"_s, u"Auteur"_s, u"Statut"_s}));
        }
    }

    void pdfTakesStrangersTextAsText_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("fr") << u"fr"_s;
        QTest::newRow("en") << u"en"_s;
    }

    void pdfTakesStrangersTextAsText()
    {
        QFETCH(QString, language);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"hostile.pdf"_s);
        const QString firm = hostileTexts().join(u' ');
        REQUIRE_OK(ui::writePdf(hostileWeek(), firm, Words::in(language), path));
        QVERIFY(!bytesOf(path).contains("/URI"));
        QVERIFY(!bytesOf(path).contains("/JavaScript"));
        if (!QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QVERIFY(textOf(path).contains(u"<script>alert('xss')</script>"_s));
    }

    void formsAreKnownByTheirNames()
    {
        QCOMPARE(ui::reportFormNamed(u"csv"), ReportForm::Csv);
        QVERIFY(!ui::reportFormNamed(u"PDF"));
        QVERIFY(!ui::reportFormNamed(u""));
    }
};

VIGIE_REGISTER_TEST(QGuiApplication, ReportFormsTest)
#include "reportformstest.moc"
