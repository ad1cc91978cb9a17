// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/x11shortcut.h"
#include "support/vigietest.h"

#include <QAbstractEventDispatcher>
#include <QGuiApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QSocketNotifier>

#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>

using namespace vigie;
using namespace Qt::StringLiterals;
using platform::X11Shortcut;
using ui::ShortcutAnswer;

/// A program on the display; what comes to it goes through Qt's filters, as in Qt's own connection.
class Program final : public QObject
{
public:
    explicit Program(const QString &display)
        : m_connection(xcb_connect(display.toLatin1().constData(), nullptr))
        , m_comes(xcb_get_file_descriptor(m_connection), QSocketNotifier::Read)
    {
        connect(&m_comes, &QSocketNotifier::activated, this, &Program::read);
    }
    ~Program() override { xcb_disconnect(m_connection); }
    xcb_connection_t *connection() const { return m_connection; }

private:
    void read()
    {
        while (xcb_generic_event_t *event = xcb_poll_for_event(m_connection)) {
            qintptr result = 0;
            QAbstractEventDispatcher::instance()->filterNativeEvent("xcb_generic_event_t", event, &result);
            std::free(event);
        }
    }

    xcb_connection_t *m_connection;
    QSocketNotifier m_comes;
};

class X11ShortcutTest : public QObject
{
    Q_OBJECT

    QProcess m_server;
    QString m_display;

    static ShortcutAnswer last(const QSignalSpy &answers)
    {
        return answers.isEmpty() ? ShortcutAnswer::Asking : answers.last().first().value<ShortcutAnswer>();
    }

    /// By the hand of xdotool, to whichever program has the focus: here none.
    bool press(const QString &keys)
    {
        QProcess hand;
        QProcessEnvironment around = QProcessEnvironment::systemEnvironment();
        around.insert(u"DISPLAY"_s, m_display);
        hand.setProcessEnvironment(around);
        hand.start(u"xdotool"_s, {u"key"_s, keys});
        return hand.waitForFinished() && hand.exitCode() == 0;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QProcess hand;
        hand.start(u"xdotool"_s, {u"version"_s});
        m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"320x240x24"_s,
                                   u"-nolisten"_s, u"tcp"_s, u"-noreset"_s});
        if (!hand.waitForFinished() || !m_server.waitForStarted() || !m_server.waitForReadyRead())
            QSKIP("Xvfb and xdotool are not installed");
        m_display = u':' + QString::fromLatin1(m_server.readLine()).trimmed();
    }

    void cleanupTestCase()
    {
        m_server.kill();
        m_server.waitForFinished();
    }

    void hearsItsKeyFromAnywhere_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("pressed");
        QTest::addColumn<bool>("hears");
        QTest::newRow("its own") << u"Ctrl+Alt+V"_s << u"ctrl+alt+v"_s << true;
        QTest::newRow("with Shift") << u"Ctrl+Shift+V"_s << u"ctrl+shift+v"_s << true;
        QTest::newRow("with the system key") << u"Meta+C"_s << u"super+c"_s << true;
        QTest::newRow("a function key") << u"F9"_s << u"F9"_s << true;
        QTest::newRow("a sign that needs Shift") << u"Ctrl+!"_s << u"ctrl+shift+1"_s << true;
        QTest::newRow("another letter") << u"Ctrl+Alt+V"_s << u"ctrl+alt+b"_s << false;
        QTest::newRow("less than all of it") << u"Ctrl+Alt+V"_s << u"ctrl+v"_s << false;
        QTest::newRow("more than it") << u"Ctrl+Alt+V"_s << u"ctrl+alt+shift+v"_s << false;
    }

    void hearsItsKeyFromAnywhere()
    {
        QFETCH(QString, keys);
        QFETCH(QString, pressed);
        QFETCH(bool, hears);
        Program vigie(m_display);
        X11Shortcut shortcut(vigie.connection());
        X11Shortcut later(vigie.connection()); // what it hears comes after what the first one hears
        QSignalSpy heard(&shortcut, &X11Shortcut::pressed);
        QSignalSpy heardLater(&later, &X11Shortcut::pressed);
        QSignalSpy answers(&shortcut, &X11Shortcut::answered);
        shortcut.hold(QKeySequence(keys, QKeySequence::PortableText));
        QCOMPARE(last(answers), ShortcutAnswer::Held);
        later.hold(QKeySequence(u"Ctrl+Alt+End"_s, QKeySequence::PortableText));
        QVERIFY(press(pressed));
        QVERIFY(press(u"ctrl+alt+End"_s));
        QTRY_COMPARE(heardLater.size(), 1);
        QCOMPARE(heard.size(), hears ? 1 : 0);
    }

    void hearsItWhateverIsLocked_data()
    {
        QTest::addColumn<QString>("lock");
        QTest::newRow("Caps Lock") << u"Caps_Lock"_s;
        QTest::newRow("Num Lock") << u"Num_Lock"_s;
    }

    void hearsItWhateverIsLocked()
    {
        QFETCH(QString, lock);
        Program vigie(m_display);
        X11Shortcut shortcut(vigie.connection());
        QSignalSpy heard(&shortcut, &X11Shortcut::pressed);
        shortcut.hold(QKeySequence(u"Ctrl+Alt+V"_s));
        QVERIFY(press(lock));
        QVERIFY(press(u"ctrl+alt+v"_s));
        QTRY_COMPARE(heard.size(), 1);
        QVERIFY(press(lock));
    }

    void saysThatAnotherProgramHasItAndTakesItWhenThatLetsGo()
    {
        Program other(m_display);
        Program vigie(m_display);
        X11Shortcut theirs(other.connection());
        theirs.hold(QKeySequence(u"Ctrl+Alt+V"_s));
        X11Shortcut ours(vigie.connection());
        QSignalSpy answers(&ours, &X11Shortcut::answered);
        ours.hold(QKeySequence(u"Ctrl+Alt+V"_s));
        QCOMPARE(last(answers), ShortcutAnswer::Taken);
        ours.hold(QKeySequence(u"Ctrl+Alt+B"_s));
        QCOMPARE(last(answers), ShortcutAnswer::Held);
        QSignalSpy letGo(&theirs, &X11Shortcut::answered);
        theirs.hold({});
        QCOMPARE(last(letGo), ShortcutAnswer::Off);
        // The server does things in their order, program by program: an answer to them is after the letting
        // go.
        std::free(
            xcb_get_input_focus_reply(other.connection(), xcb_get_input_focus(other.connection()), nullptr));
        ours.hold(QKeySequence(u"Ctrl+Alt+V"_s));
        QCOMPARE(last(answers), ShortcutAnswer::Held);
    }

    void saysThatAKeyIsOnNoKeyboard()
    {
        Program vigie(m_display);
        X11Shortcut shortcut(vigie.connection());
        QSignalSpy answers(&shortcut, &X11Shortcut::answered);
        shortcut.hold(QKeySequence(u"Ctrl+É"_s)); // of an American keyboard
        QCOMPARE(last(answers), ShortcutAnswer::NotAllowed);
        shortcut.hold(QKeySequence(u"Ctrl+F35"_s));
        QCOMPARE(last(answers), ShortcutAnswer::NotAllowed);
    }
};

VIGIE_REGISTER_TEST(QGuiApplication, X11ShortcutTest)
#include "x11shortcuttest.moc"
