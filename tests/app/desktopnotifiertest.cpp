// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/desktopnotifier.h"
#include "privatebus.h"
#include "support/vigietest.h"

#include <QDir>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTextDocument>

using namespace vigie;
using namespace Qt::StringLiterals;
using platform::DesktopNotifier;
using platform::notificationBody;

/// A notification daemon that keeps what it is told, and clicks when it is told to.
class Daemon final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Told
    {
        uint replaces;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };
    QStringList capabilities{u"actions"_s, u"body"_s, u"body-markup"_s};
    QList<Told> told;

    bool serve(QDBusConnection bus)
    {
        return bus.registerObject(u"/org/freedesktop/Notifications"_s, this,
                                  QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) &&
               bus.registerService(u"org.freedesktop.Notifications"_s);
    }

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &body,
                const QStringList &actions, const QVariantMap &hints, int)
    {
        told.append({replaces, title, body, actions, hints});
        return replaces ? replaces : static_cast<uint>(told.size()) + 40;
    }

Q_SIGNALS:
    void ActionInvoked(uint number, const QString &action);
    void NotificationClosed(uint number, uint reason);
};

class DesktopNotifierTest : public QObject
{
    Q_OBJECT

    static bool becomesAvailable(DesktopNotifier &notifier)
    {
        return QTest::qWaitFor([&] { return notifier.isAvailable(); }, 10'000);
    }

    /// A line each of the lists of strings that break programs, where they are here.
    static QStringList strangersLines()
    {
        QStringList lines{u"<script>alert(1)</script>"_s,
                          u"<b>bold</b> & \"quoted\" 'too'"_s,
                          u"<a href=\"https://example.com/\">here</a>"_s,
                          u"&lt;img src=x&gt;"_s,
                          u"a\u202Eb\u2066c\u2069"_s,
                          u"one\u0007two\u001b[31m"_s,
                          QString(100'000, u'<')};
        for (const QString &name : {u"blns"_s, u"owasp_xss"_s}) {
            QDir folder(qEnvironmentVariable("VIGIE_CORPORA") + u'/' + name);
            const QStringList files = folder.path().startsWith(u'/')
                                          ? folder.entryList({u"*.txt"_s, u"*.json"_s}, QDir::Files)
                                          : QStringList();
            for (const QString &file : files) {
                QFile content(folder.filePath(file));
                if (content.open(QIODevice::ReadOnly))
                    lines += QString::fromUtf8(content.readAll()).split(u'\n');
            }
        }
        return lines;
    }

private Q_SLOTS:
    void strangersTextIsTextAlone()
    {
        for (const QString &line : strangersLines()) {
            const QString marked = notificationBody(line, true);
            QVERIFY(!marked.contains(u'<') && !marked.contains(u'>'));
            const QString plain = notificationBody(line, false);
            // A daemon that reads the markup shows just what one shows that does not.
            QTextDocument read;
            read.setHtml(u"<pre>"_s + marked + u"</pre>"_s);
            if (plain.size() < 10'000 && !plain.trimmed().isEmpty())
                QCOMPARE(read.toPlainText().simplified(), plain.simplified());
            for (const QChar character : plain) {
                QVERIFY(character == u'\n' || character == u'\t' || character >= u' ');
                QVERIFY(!(character >= QChar(0x202A) && character <= QChar(0x202E)));
                QVERIFY(!(character >= QChar(0x2066) && character <= QChar(0x2069)));
            }
        }
    }

    void escapesForDesktopsThatReadMarkup_data()
    {
        QTest::addColumn<bool>("reads");
        QTest::addColumn<QString>("body");
        QTest::newRow("reads markup") << true << u"&lt;b&gt;Forum&lt;/b&gt; &amp; co since Friday"_s;
        QTest::newRow("text alone") << false << u"<b>Forum</b> & co since Friday"_s;
    }

    void escapesForDesktopsThatReadMarkup()
    {
        QFETCH(bool, reads);
        QFETCH(QString, body);
        test::PrivateBus bus;
        if (!bus.isThere())
            QSKIP("dbus-daemon is not installed");
        Daemon daemon;
        if (!reads)
            daemon.capabilities.removeOne(u"body-markup"_s);
        QVERIFY(daemon.serve(bus.connect(u"daemon"_s)));
        DesktopNotifier notifier([&] { return bus.connect(u"vigie"_s); });
        QVERIFY(becomesAvailable(notifier));
        notifier.say(u"round"_s, u"<i>Kerlo</i>:\n1 place\u202E"_s, u"<b>Forum</b> & co since Friday"_s);
        QTRY_COMPARE(daemon.told.size(), 1);
        QCOMPARE(daemon.told.first().body, body);
        QCOMPARE(daemon.told.first().title, u"<i>Kerlo</i>: 1 place"_s); // never markup, by the specification
        QCOMPARE(daemon.told.first().actions.value(0), u"default"_s);
        QCOMPARE(daemon.told.first().hints.value(u"desktop-entry"_s).toString(), u"org.vigie.Vigie"_s);
    }

    void standsInThePlaceOfTheOneBeforeAndIsPressedByItsName()
    {
        test::PrivateBus bus;
        if (!bus.isThere())
            QSKIP("dbus-daemon is not installed");
        Daemon daemon;
        QVERIFY(daemon.serve(bus.connect(u"daemon"_s)));
        DesktopNotifier notifier([&] { return bus.connect(u"vigie"_s); });
        QVERIFY(becomesAvailable(notifier));
        QSignalSpy pressed(&notifier, &DesktopNotifier::pressed);
        notifier.say(u"round"_s, u"a"_s, u"b"_s);
        QTRY_COMPARE(daemon.told.size(), 1);
        notifier.say(u"tray"_s, u"c"_s, u"d"_s);
        QTRY_COMPARE(daemon.told.size(), 2);
        Q_EMIT daemon.ActionInvoked(7, u"default"_s); // of another program
        Q_EMIT daemon.ActionInvoked(42, u"default"_s);
        QTRY_COMPARE(pressed.size(), 1);
        QCOMPARE(pressed.first().first().toString(), u"tray"_s);
        notifier.say(u"round"_s, u"e"_s, u"f"_s);
        QTRY_COMPARE(daemon.told.size(), 3);
        QCOMPARE(daemon.told.last().replaces, 41U);
        Q_EMIT daemon.NotificationClosed(41, 2);
        Q_EMIT daemon.ActionInvoked(41, u"default"_s); // too late
        Q_EMIT daemon.ActionInvoked(42, u"default"_s);
        QTRY_COMPARE(pressed.size(), 2);
        QCOMPARE(pressed.last().first().toString(), u"tray"_s);
        notifier.say(u"round"_s, u"g"_s, u"h"_s);
        QTRY_COMPARE(daemon.told.size(), 4);
        QCOMPARE(daemon.told.last().replaces, 0U);
    }

    void saysWhetherItWasTakenAndAsksTheNextOneAnew()
    {
        test::PrivateBus bus;
        if (!bus.isThere())
            QSKIP("dbus-daemon is not installed");
        Daemon daemon;
        QDBusConnection own = bus.connect(u"daemon"_s);
        QVERIFY(daemon.serve(own));
        DesktopNotifier notifier([&] { return bus.connect(u"vigie"_s); });
        QVERIFY(becomesAvailable(notifier));
        const QFuture<bool> first = notifier.say(u"round"_s, u"a"_s, u"b"_s);
        QVERIFY(!first.isFinished()); // nobody has answered yet
        QTRY_VERIFY(first.isFinished());
        QVERIFY(first.result());
        QVERIFY(own.unregisterService(u"org.freedesktop.Notifications"_s));
        const QFuture<bool> nobody = notifier.say(u"round"_s, u"c"_s, u"d"_s);
        QTRY_VERIFY(nobody.isFinished());
        QVERIFY(!nobody.result());
        QVERIFY(!notifier.isAvailable());
        QCOMPARE(daemon.told.size(), 1);

        Daemon other;
        other.capabilities.removeOne(u"body-markup"_s);
        QVERIFY(other.serve(bus.connect(u"other"_s)));
        QVERIFY(becomesAvailable(notifier));
        const QFuture<bool> again = notifier.say(u"round"_s, u"e"_s, u"<b>f</b>"_s);
        QTRY_VERIFY(again.isFinished());
        QVERIFY(again.result());
        QCOMPARE(other.told.last().body, u"<b>f</b>"_s);
        QCOMPARE(other.told.last().replaces, 0U); // the numbers were the other one's
    }

    void isNotAvailableWhereNobodyNotifies()
    {
        test::PrivateBus bus;
        if (!bus.isThere())
            QSKIP("dbus-daemon is not installed");
        QDBusConnection own = bus.connect(u"vigie"_s);
        DesktopNotifier notifier([&] { return own; });
        QVERIFY(!notifier.isAvailable());
        // An answer to a later question comes after the answer to the first.
        const QDBusMessage later = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s,
                                                                  u"org.freedesktop.DBus"_s, u"GetId"_s);
        const QDBusPendingCall call = own.asyncCall(later);
        QTRY_VERIFY(call.isFinished());
        QVERIFY(!notifier.isAvailable());
        notifier.say(u"round"_s, u"a"_s, u"b"_s); // nothing happens
        DesktopNotifier without([] { return QDBusConnection(u"no bus"_s); });
        QVERIFY(!without.isAvailable());
    }
};

VIGIE_REGISTER_TEST(QGuiApplication, DesktopNotifierTest)
#include "desktopnotifiertest.moc"
