// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/vigietest.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

/// The walls of the house that the link lines do not hold. Each rule reads the sources and names every line
/// that breaks it.
class ArchitectureTest : public QObject
{
    Q_OBJECT

    struct Line
    {
        QString file; ///< from the top of the tree
        int number;
        QString text;
        QString name() const { return QStringLiteral("%1:%2: %3").arg(file).arg(number).arg(text.trimmed()); }
    };

    const QString m_top = QStringLiteral(VIGIE_SOURCE "/");
    QList<Line> m_lines; ///< of app, core and ui

    static QList<Line> linesBelow(const QString &top, const QStringList &folders)
    {
        QList<Line> lines;
        for (const QString &folder : folders) {
            QDirIterator files(top + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (!file.open(QIODevice::ReadOnly))
                    qFatal("%s cannot be read", qPrintable(file.fileName()));
                int number = 0;
                while (!file.atEnd())
                    lines.append(
                        {file.fileName().mid(top.size()), ++number, QString::fromUtf8(file.readLine())});
            }
        }
        return lines;
    }

    /// The lines that match, outside of `allowed` (a pattern of file names; empty allows none).
    QStringList breaches(const QString &pattern, const QString &allowed = {}, const QString &where = {}) const
    {
        const QRegularExpression wrong(pattern);
        const QRegularExpression fine(allowed);
        QStringList found;
        for (const Line &line : m_lines) {
            if (!where.isEmpty() && !line.file.startsWith(where))
                continue;
            if ((allowed.isEmpty() || !fine.match(line.file).hasMatch()) && wrong.match(line.text).hasMatch())
                found.append(line.name());
        }
        return found;
    }

    static void none(const QStringList &found)
    {
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_lines = linesBelow(m_top, {QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui")});
        QVERIFY(m_lines.size() > 1000);
    }

    void includesGoDownwardsInCore()
    {
        const QStringList order{
            QStringLiteral("base"),     QStringLiteral("workspace"), QStringLiteral("team"),
            QStringLiteral("inbox"),    QStringLiteral("triage"),    QStringLiteral("reply"),
            QStringLiteral("approval"), QStringLiteral("outbox"),    QStringLiteral("moderation"),
            QStringLiteral("channels"), QStringLiteral("calendar"),  QStringLiteral("crisis"),
            QStringLiteral("care"),     QStringLiteral("report"),
        };
        static const QRegularExpression include(QStringLiteral("^#include \"([^/\"]+)/"));
        QStringList found;
        for (const Line &line : m_lines) {
            const QRegularExpressionMatch match = include.match(line.text);
            if (!match.hasMatch() || !line.file.startsWith(QStringLiteral("core/")))
                continue;
            const qsizetype from = order.indexOf(line.file.section(u'/', 1, 1));
            const qsizetype to = order.indexOf(match.captured(1));
            if (from < 0 || to < 0 || to > from)
                found.append(line.name());
        }
        none(found);
    }

    void includesGoDownwardsBetweenFloors()
    {
        none(breaches(QStringLiteral("^#include \"(ui|app)/"), {}, QStringLiteral("core/")));
        none(breaches(QStringLiteral("^#include \"app/"), {}, QStringLiteral("ui/")));
        none(breaches(QStringLiteral("^#include \"ui/(?!models/)"), {}, QStringLiteral("ui/models/")));
        none(breaches(QStringLiteral("^#include \"\\.\\./")));
    }

    void onlyStoresAndTheWorkspaceSpeakSql()
    {
        none(breaches(QStringLiteral("\"\\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA|WITH RECURSIVE)\\b"),
                      QStringLiteral("store\\.cpp$|^core/workspace/")));
        none(breaches(QStringLiteral("#include <(SQLiteCpp/|sqlite3\\.h)"),
                      QStringLiteral("store\\.cpp$|^core/workspace/")));
    }

    void coreKnowsNoWidgetsAndOnlyChannelsTheNetwork()
    {
        none(breaches(
            QStringLiteral("#include <Q(Widget|Application|Dialog|Gui|Pixmap|Painter|Icon|Clipboard)\\b"), {},
            QStringLiteral("core/")));
        none(breaches(
            QStringLiteral("#include <Q(Network\\w*|TcpS\\w+|UdpSocket|Ssl\\w*|LocalS\\w+|Http\\w*)>"),
            QStringLiteral("^core/channels/|^app/platform/singlewindow\\.(cpp|h)$")));
    }

    void onlyTestsReachWhatIsNotPublic()
    {
        none(breaches(QStringLiteral("\\b(permitted|authorities)\\b\\s*(=[^=]|\\.append|<<)"),
                      QStringLiteral("^core/channels/reach\\.h$")));
        none(breaches(QStringLiteral("ignoreSslErrors|VerifyNone|setAutoDeleteReplies")));
    }

    void modelsKnowNoWidgets()
    {
        none(breaches(
            QStringLiteral(
                "#include <Q(Widget|Application|Dialog|Label|PushButton|\\w+View|\\w+Layout|Style\\w*)>"),
            {}, QStringLiteral("ui/models/")));
    }

    void nothingWaitsOrIsSingle()
    {
        none(breaches(QStringLiteral("QEventLoop|waitForFinished|processEvents|static \\w+ &?instance\\(")));
        none(breaches(
            QStringLiteral("QFileDialog::get|QMessageBox::\\w+\\(|QInputDialog::|(\\.|->)exec\\(\\)"), {},
            QStringLiteral("ui/")));
        none(breaches(QStringLiteral("SIGNAL\\(|SLOT\\(")));
    }

    void nothingOfOneSystemOutsidePlatform()
    {
        none(
            breaches(QStringLiteral(
                         "#include <(sys/|unistd\\.h|windows\\.h|linux/|termios\\.h)|Q_OS_(LINUX|WIN|MACOS)"),
                     QStringLiteral("^app/platform/")));
    }

    void richTextIsNeverMadeOfStrangersText()
    {
        none(breaches(
            QStringLiteral("Qt::(RichText|AutoText|MarkdownText)|setHtml\\(|setMarkdown\\(|insertHtml\\(")));
    }

    void namesSayWhatAThingIs()
    {
        none(breaches(QStringLiteral("^(class|struct) \\w*(Manager|Helper|Util|Utils|Data|Info)\\b")));
    }

    void nothingIsLeftForLater() { none(breaches(QStringLiteral("\\b(TODO|FIXME|XXX|HACK)\\b"))); }

    void aFileHasOneSubject()
    {
        QMap<QString, int> lengths;
        for (const Line &line : m_lines)
            lengths[line.file] = line.number;
        QStringList found;
        for (auto it = lengths.begin(); it != lengths.end(); ++it) {
            if (it.value() > 400)
                found.append(QStringLiteral("%1: %2 lines").arg(it.key()).arg(it.value()));
        }
        none(found);
    }

    void testsWaitForNoTime()
    {
        QStringList found;
        static const QRegularExpression timed(
            QStringLiteral("q(Wait|Sleep)\\(|sleep_for|msleep\\(|usleep\\("));
        for (const Line &line : linesBelow(m_top, {QStringLiteral("tests")})) {
            if (timed.match(line.text).hasMatch() &&
                !line.file.contains(QStringLiteral("architecturetest")) &&
                !line.file.startsWith(
                    QStringLiteral("tests/kill/"))) // the moment of the kill is what is tested
                found.append(line.name());
        }
        none(found);
    }
};

VIGIE_TEST_MAIN(ArchitectureTest)
#include "architecturetest.moc"
