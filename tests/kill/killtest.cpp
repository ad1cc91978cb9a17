// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/shell.h"
#include "support/vigietest.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>

#include <thread>

#ifndef Q_OS_WIN
#include <csignal>
#endif

using vigie::test::Printed;
using vigie::test::Shell;
using namespace Qt::StringLiterals;

/// Kills the program at random moments of importing, capturing, drafting, approving and sending, and looks
/// afterwards whether all that it acknowledged is there, and nothing is there by half (promises.md, P1).
/// VIGIE_KILLS: how many times (40; the full run is 200). VIGIE_SEED: another run of chances.
class KillTest : public QObject
{
    Q_OBJECT

    /// One draft as this test knows it from what the program acknowledged.
    struct Known
    {
        QString id;
        QString text;
        int version = 0;
        QString state = u"working"_s;
    };
    struct Outcome
    {
        bool killed = false;
        Printed printed;
        bool acknowledged() const { return !killed && printed.status == 0; }
    };

    Shell m_vigie;
    QRandomGenerator m_chance;
    int m_wanted = 0;
    int m_kills = 0;
    int m_files = 0;
    QMap<QString, double> m_usualMs; ///< of each kind of command, to aim the kill
    QMap<QString, Known> m_drafts;
    QStringList m_mentions;
    QString m_outFolder;

    int upTo(int most) { return static_cast<int>(m_chance.bounded(most + 1)); }

    /// Runs the real program and kills it at some moment of its usual time, or a little after.
    Outcome run(const QString &kind, const QStringList &typed, const QByteArray &input = {})
    {
        const double usual = m_usualMs.value(kind, 150);
        const auto moment =
            std::chrono::microseconds(static_cast<qint64>(m_chance.bounded(usual * 1.15) * 1000));
        QProcess child;
        child.setProgram(QStringLiteral(VIGIE_PROGRAM));
        child.setArguments(QStringList{u"--json"_s, u"--workspace"_s, m_vigie.workspace()} + typed);
        QElapsedTimer took;
        took.start();
        child.start();
        child.write(input);
        child.closeWriteChannel();
        if (!child.waitForStarted())
            qFatal("the program does not start: %s", VIGIE_PROGRAM);
        std::this_thread::sleep_for(moment); // the moment is what is tested
        child.kill();
        child.waitForFinished();
        Outcome outcome;
        outcome.killed = child.exitStatus() == QProcess::CrashExit;
        outcome.printed = {child.exitCode(), QString::fromUtf8(child.readAllStandardOutput()),
                           QString::fromUtf8(child.readAllStandardError())};
        if (outcome.killed)
            ++m_kills;
        // A kill that came too late tells how long it takes; one that hit, that it takes longer.
        m_usualMs[kind] = outcome.killed ? std::max(usual, usual * 1.01)
                                         : usual * 0.8 + 0.2 * static_cast<double>(took.elapsed());
        return outcome;
    }

    QJsonObject draft(const QString &id)
    {
        const Printed shown = m_vigie.json({u"draft"_s, u"show"_s, id});
        if (shown.status != 0)
            qFatal("draft %s is lost: %s", qPrintable(id), qPrintable(shown.err));
        return shown.json();
    }

    qint64 found(const QString &query)
    {
        return m_vigie.json({u"search"_s, query, u"--limit"_s, u"1"_s}).json()[u"total"].toInteger();
    }

    QString generated(const QString &name, int rows)
    {
        QByteArray csv("remote_id,author_handle,posted_at,text\n");
        for (int i = 0; i < rows; ++i) {
            const QString posted = QDateTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::UTC)
                                       .addSecs(m_files * 200'000 + i)
                                       .toString(Qt::ISODate);
            csv += u"%1-%2,reader%3,%4,\"Row %2 of %1, and the words that follow.\"\n"_s.arg(name)
                       .arg(i)
                       .arg(i % 97)
                       .arg(posted)
                       .toUtf8();
        }
        return m_vigie.file(name + u".csv"_s, csv);
    }

    /// Whole batches of the file are there, in its order, or nothing; importing again completes it once.
    void importAndKill(int rows)
    {
        static constexpr int batch = 50'000; // core/inbox/intakelimits.h
        const QString name = u"import%1"_s.arg(++m_files);
        const QString path = generated(name, rows);
        const Outcome outcome = run(u"import%1"_s.arg(rows), {u"import"_s, path});
        const qint64 there = found(u"channel:"_s + name);
        QVERIFY2(there == rows || there % batch == 0,
                 qPrintable(u"%1 of %2 rows: half a batch"_s.arg(there).arg(rows)));
        if (outcome.acknowledged()) {
            QCOMPARE(outcome.printed.json()[u"added"].toInteger(), rows);
            QCOMPARE(there, rows);
        }
        const Printed again = m_vigie.json({u"import"_s, path});
        REQUIRE_STATUS(again, 0);
        QCOMPARE(again.json()[u"added"].toInteger(), rows - there);
        QCOMPARE(again.json()[u"duplicates"].toInteger(), there);
        QCOMPARE(found(u"channel:"_s + name), rows);
    }

    /// All comments of a paste are there, or none; pasted again, all are, once.
    void captureAndKill()
    {
        static constexpr int comments = 40;
        const QString channel = u"capture%1"_s.arg(++m_files);
        QString pasted;
        for (int i = 0; i < comments; ++i)
            pasted +=
                u"Reader %1\nComment %1 of %2, and the words that follow.\n2 h\nLike\nReply\n"_s.arg(i).arg(
                    channel);
        const QStringList typed{u"capture"_s, u"--channel"_s, channel};
        const Outcome outcome = run(u"capture"_s, typed, pasted.toUtf8());
        const qint64 there = found(u"channel:"_s + channel);
        QVERIFY2(there == 0 || there == comments, qPrintable(QString::number(there)));
        if (outcome.acknowledged())
            QCOMPARE(there, comments);
        m_vigie.input = pasted.toUtf8();
        const Printed again = m_vigie.json(typed);
        REQUIRE_STATUS(again, 0);
        QCOMPARE(again.json()[u"added"].toInteger(), comments - there);
        QCOMPARE(found(u"channel:"_s + channel), comments);
    }

    Known &anyDraft(const QString &state)
    {
        QStringList ids;
        for (const Known &known : std::as_const(m_drafts)) {
            if (known.state == state)
                ids.append(known.id);
        }
        if (ids.isEmpty())
            return newDraft();
        return m_drafts[ids[upTo(static_cast<int>(ids.size()) - 1)]];
    }

    Known &newDraft()
    {
        const QString mention = m_mentions[upTo(static_cast<int>(m_mentions.size()) - 1)];
        const QString text = u"Reply %1"_s.arg(m_drafts.size());
        const QJsonObject made =
            m_vigie.json({u"draft"_s, u"new"_s, u"--mention"_s, mention, u"--text"_s, text}).json();
        const QString id = made[u"id"].toString();
        m_drafts[id] = {id, text, 0, u"working"_s};
        return m_drafts[id];
    }

    /// After the act the draft stands as before or as after it; as after it where it was acknowledged.
    void settle(Known &known, const Outcome &outcome, const Known &after)
    {
        const QJsonObject now = draft(known.id);
        const auto is = [&](const Known &other) {
            return now[u"text"].toString() == other.text && now[u"version"].toInt() == other.version &&
                   now[u"state"].toString() == other.state;
        };
        QVERIFY2(is(after) || (is(known) && !outcome.acknowledged()),
                 qPrintable(u"%1, where %2 (version %3, %4) was acknowledged: %5"_s
                                .arg(QString::fromUtf8(QJsonDocument(now).toJson(QJsonDocument::Compact)),
                                     after.text)
                                .arg(after.version)
                                .arg(after.state, outcome.printed.out)));
        if (is(after))
            known = after;
    }

    void editAndKill()
    {
        Known &known = anyDraft(u"working"_s);
        Known after = known;
        after.text = u"Reply written again at %1 with 🚲 and more"_s.arg(m_chance.generate());
        settle(known, run(u"edit"_s, {u"draft"_s, u"edit"_s, known.id, u"--text"_s, after.text}), after);
    }

    void submitAndKill()
    {
        Known &known = anyDraft(u"working"_s);
        Known after = known;
        after.version = known.version + 1;
        after.state = u"submitted"_s;
        settle(known, run(u"submit"_s, {u"submit"_s, known.id}), after);
    }

    void approveAndKill()
    {
        Known &known = anyDraft(u"submitted"_s);
        if (known.state != u"submitted") {
            REQUIRE_STATUS(m_vigie({u"submit"_s, known.id}), 0);
            known.version += 1;
            known.state = u"submitted"_s;
        }
        Known after = known;
        after.state = u"approved"_s;
        settle(known,
               run(u"approve"_s, {u"approve"_s, known.id, u"--version"_s, QString::number(known.version)}),
               after);
    }

    /// At most one file a message, each whole; what is handed over has its file.
    void sendAndKill()
    {
        QMap<QString, QString> waiting; // message → draft
        for (const QJsonObject &message : m_vigie.json({u"outbox"_s, u"list"_s}).lines()) {
            if (message[u"state"].toString() == u"waiting")
                waiting[message[u"id"].toString()] = message[u"draft"].toString();
        }
        const Outcome outcome = run(u"send"_s, {u"outbox"_s, u"send"_s, u"--to"_s, m_outFolder});
        const QStringList complete = outcome.printed.out.left(outcome.printed.out.lastIndexOf(u'\n') + 1)
                                         .split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : complete) {
            const QString id = QJsonDocument::fromJson(line.toUtf8())[u"id"].toString();
            QVERIFY2(QFile::exists(fileOf(id)), qPrintable(line));
            QCOMPARE(draft(waiting[id])[u"state"].toString(), u"handed-over"_s);
        }
        REQUIRE_STATUS(m_vigie({u"outbox"_s, u"send"_s, u"--to"_s, m_outFolder}), 0);
        for (const auto &[message, id] : waiting.asKeyValueRange())
            m_drafts[id].state = u"handed-over"_s;
        everyMessageHasItsFile();
    }

    QString fileOf(const QString &message) const { return m_outFolder + u'/' + message + u".txt"_s; }

    void everyMessageHasItsFile()
    {
        qsizetype messages = 0;
        for (const QJsonObject &message : m_vigie.json({u"outbox"_s, u"list"_s}).lines()) {
            ++messages;
            QCOMPARE(message[u"state"].toString(), u"handed-over"_s);
            QFile file(fileOf(message[u"id"].toString()));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            QCOMPARE(QString::fromUtf8(file.readAll()), m_drafts[message[u"draft"].toString()].text);
        }
        QCOMPARE(QDir(m_outFolder).entryList({u"*.txt"_s}, QDir::Files).size(), messages);
    }

    void check(bool readData)
    {
        const Printed checked =
            m_vigie.json(readData ? QStringList{u"check"_s, u"--read-data"_s} : QStringList{u"check"_s});
        REQUIRE_STATUS(checked, 0);
        QVERIFY(checked.json()[u"ok"].toBool());
        QVERIFY(checked.json()[u"verifiable"].toBool());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QTest::setThrowOnFail(true);
        const quint32 seed =
            qEnvironmentVariableIsSet("VIGIE_SEED") ? qEnvironmentVariable("VIGIE_SEED").toUInt() : 20261122u;
        m_wanted =
            qEnvironmentVariableIsSet("VIGIE_KILLS") ? qEnvironmentVariableIntValue("VIGIE_KILLS") : 40;
        m_chance.seed(seed);
        qInfo("%d kills, seed %u", m_wanted, seed);
        m_outFolder = m_vigie.path(u"out"_s);
        m_vigie.clock.set(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
        m_vigie.init();
        const QString first = m_vigie.file(u"first.jsonl"_s, R"({"remote_id":"1","text":"Bonjour ?"}
{"remote_id":"2","text":"Vous livrez à Brest ?"}
{"remote_id":"3","text":"Merci !"}
)");
        REQUIRE_STATUS(m_vigie({u"import"_s, first, u"--channel"_s, u"Comptoir"_s}), 0);
        for (const QJsonObject &mention : m_vigie.json({u"list"_s}).lines()) {
            if (mention.contains(u"id"))
                m_mentions.append(mention[u"id"].toString());
        }
        QCOMPARE(m_mentions.size(), 3);
    }

    void nothingAcknowledgedIsLostAndNothingIsHalfDone()
    {
        int rounds = 0;
        for (; m_kills < m_wanted && rounds < 4 * m_wanted; ++rounds) {
            switch (upTo(6)) {
            case 0:
                importAndKill(2000);
                break;
            case 6:
                captureAndKill();
                break;
            case 1:
            case 2:
                editAndKill();
                break;
            case 3:
                submitAndKill();
                break;
            case 4:
                approveAndKill();
                break;
            default:
                sendAndKill();
            }
            check(false);
        }
        qInfo("killed %d times in %d rounds", m_kills, rounds);
        QVERIFY(m_kills >= m_wanted);
        check(true);
        for (const Known &known : std::as_const(m_drafts))
            QCOMPARE(draft(known.id)[u"text"].toString(), known.text);
    }

#ifndef Q_OS_WIN
    void anInterruptedImportEndsInGoodOrder()
    {
        const QString path = generated(u"interrupted"_s, 120'000);
        QProcess child;
        child.start(QStringLiteral(VIGIE_PROGRAM),
                    {u"--json"_s, u"--workspace"_s, m_vigie.workspace(), u"import"_s, path});
        // Once its first rows are written it is at work, and hears.
        const auto writtenSo = [this] { return QFileInfo(m_vigie.workspace() + u"-wal"_s).size(); };
        const qint64 before = writtenSo();
        QVERIFY(child.waitForStarted());
        QVERIFY(QTest::qWaitFor([&] { return writtenSo() != before; }, 60'000));
        ::kill(static_cast<pid_t>(child.processId()), SIGINT);
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::NormalExit);
        const QJsonObject report = QJsonDocument::fromJson(child.readAllStandardOutput()).object();
        QCOMPARE(child.exitCode(), 1);
        QCOMPARE(report[u"error"][u"code"].toString(), u"cancelled"_s);
        QCOMPARE(found(u"channel:interrupted"_s), report[u"added"].toInteger());
        check(false);
    }
#endif

    void aLargeImportKeepsWholeBatches()
    {
        for (int i = 0; i < (m_wanted + 99) / 100; ++i)
            importAndKill(120'000);
        check(true);
    }
};

VIGIE_TEST_MAIN(KillTest)
#include "killtest.moc"
