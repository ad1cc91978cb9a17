// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/portalshortcut.h"
#include "privatebus.h"
#include "support/vigietest.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVirtualObject>
#include <QGuiApplication>
#include <QSignalSpy>

using namespace vigie;
using namespace Qt::StringLiterals;
using platform::PortalShortcut;
using ui::ShortcutAnswer;

struct Wanted
{
    QString id;
    QVariantMap facts;
};

static QDBusArgument &operator<<(QDBusArgument &argument, const Wanted &wanted)
{
    argument.beginStructure();
    argument << wanted.id << wanted.facts;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, Wanted &wanted)
{
    argument.beginStructure();
    argument >> wanted.id >> wanted.facts;
    argument.endStructure();
    return argument;
}

static const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
static const QString shortcuts = u"org.freedesktop.portal.GlobalShortcuts"_s;

/// The desktop's portal for keys, as far as Vigie speaks to it. Its answers come before the replies that name
/// them, which is allowed.
class Portal final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    bool knowsShortcuts = true;
    uint response = 0; ///< to binding: 0 grants
    bool gives = true;
    bool takesBack = false; ///< answers, and then says that it failed
    QString trigger;        ///< that was asked for
    QString session;
    int closed = 0;

    bool serve(const QDBusConnection &bus)
    {
        qDBusRegisterMetaType<Wanted>();
        qDBusRegisterMetaType<QList<Wanted>>();
        m_bus = bus;
        return m_bus.registerVirtualObject(portalPath, this, QDBusConnection::SubPath) &&
               m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }

    void close()
    {
        QDBusMessage told =
            QDBusMessage::createSignal(session, u"org.freedesktop.portal.Session"_s, u"Closed"_s);
        told << QVariantMap();
        m_bus.send(told);
    }

    /// Ends, as when it crashes; serves again.
    void restart()
    {
        m_bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
        m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }

    void press(const QString &inSession, const QString &id)
    {
        QDBusMessage told = QDBusMessage::createSignal(portalPath, shortcuts, u"Activated"_s);
        told << QVariant::fromValue(QDBusObjectPath(inSession)) << id << qulonglong(1) << QVariantMap();
        m_bus.send(told);
    }

    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        const QVariantList given = message.arguments();
        if (message.member() == u"Get") {
            if (knowsShortcuts)
                m_bus.send(message.createReply(QVariant::fromValue(QDBusVariant(1U))));
            else
                m_bus.send(message.createErrorReply(QDBusError::UnknownInterface, u"none"_s));
        } else if (message.member() == u"CreateSession") {
            const auto options = qdbus_cast<QVariantMap>(given.value(0));
            session = portalPath + u"/session/%1/%2"_s.arg(
                                       caller(message), options.value(u"session_handle_token"_s).toString());
            answer(message, options, 0, {{u"session_handle"_s, session}});
        } else if (message.member() == u"BindShortcuts") {
            const auto wanted = qdbus_cast<QList<Wanted>>(given.value(1));
            trigger = wanted.value(0).facts.value(u"preferred_trigger"_s).toString();
            QList<Wanted> bound;
            if (gives)
                bound.append({wanted.value(0).id, {{u"trigger_description"_s, u"Super+V"_s}}});
            answer(message, qdbus_cast<QVariantMap>(given.value(3)), response,
                   {{u"shortcuts"_s, QVariant::fromValue(bound)}});
        } else if (message.member() == u"Close") {
            ++closed;
            m_bus.send(message.createReply());
        } else {
            m_bus.send(message.createReply());
        }
        return true;
    }

private:
    static QString caller(const QDBusMessage &message)
    {
        return message.service().mid(1).replace(u'.', u'_');
    }

    void answer(const QDBusMessage &message, const QVariantMap &options, uint code,
                const QVariantMap &results)
    {
        const QString path = portalPath + u"/request/%1/%2"_s.arg(
                                              caller(message), options.value(u"handle_token"_s).toString());
        QDBusMessage told = QDBusMessage::createTargetedSignal(
            message.service(), path, u"org.freedesktop.portal.Request"_s, u"Response"_s);
        told << code << results;
        m_bus.send(told);
        m_bus.send(takesBack ? message.createErrorReply(QDBusError::Failed, u"no"_s)
                             : message.createReply(QVariant::fromValue(QDBusObjectPath(path))));
    }

    QDBusConnection m_bus{u"none"_s};
};

class PortalShortcutTest : public QObject
{
    Q_OBJECT

    const QKeySequence m_key{u"Ctrl+Alt+V"_s};

    static ShortcutAnswer last(const QSignalSpy &answers)
    {
        return answers.isEmpty() ? ShortcutAnswer::Asking : answers.last().first().value<ShortcutAnswer>();
    }

private Q_SLOTS:
    void isGivenAKeyAndHearsIt()
    {
        test::PrivateBus bus;
        if (!bus.isThere())
            QSKIP("dbus-daemon is not installed");
        Portal portal;
        QVERIFY(portal.serve(bus.connect(u"portal"_s)));
        PortalShortcut shortcut([&] { return bus.connect(u"vigie"_s); });
        QSignalSpy answers(&shortcut, &PortalShortcut::answered);
        QSignalSpy pressed(&shortcut, &PortalShortcut::pressed);
        shortcut.hold(m_key);
        QCOMPARE(last(answers), ShortcutAnswer::Asking);
        QTRY_COMPARE(last(answers), ShortcutAnswer::Held);
        QCOMPARE(answers.last().at(1).toString(), u"Super+V"_s); // the desktop chose another
        QCOMPARE(portal.trigger, u"CTRL+ALT+v"_s);
        QVERIFY(shortcut.isPossible());
        portal.press(portal.session + u"x"_s, u"capture"_s); // another program's
        portal.press(portal.session, u"other"_s);
        portal.press(portal.session, u"capture"_s);
        QTRY_COMPARE(pressed.size(), 1);
        portal.press(portal.session, u"capture"_s);
        QTRY_COMPARE(pressed.size(), 2);
    }

    void letsGo()
    {
        test::PrivateBus bus;
        if (!bus.isThere())
            QSKIP("dbus-daemon is not installed");
        Portal portal;
        QVERIFY(portal.serve(bus.connect(u"portal"_s)));
        PortalShortcut shortcut([&] { return bus.connect(u"vigie"_s); });
        QSignalSpy answers(&shortcut, &PortalShortcut::answered);
        shortcut.hold(m_key);
        QTRY_COMPARE(last(answers), ShortcutAnswer::Held);
        shortcut.hold({});
        QCOMPARE(last(answers), ShortcutAnswer::Off);
        QTRY_COMPARE(portal.closed, 1);
        shortcut.hold(QKeySequence(u"Meta+C"_s)); // and another one
        QTRY_COMPARE(last(answers), ShortcutAnswer::Held);
        QCOMPARE(portal.trigger, u"LOGO+c"_s);
    }

    void saysThatTheDesktopTookTheKeyBack()
    {
        test::PrivateBus bus;
        if (!bus.isThere())
            QSKIP("dbus-daemon is not installed");
        Portal portal;
        QVERIFY(portal.serve(bus.connect(u"portal"_s)));
        PortalShortcut shortcut([&] { return bus.connect(u"vigie"_s); });
        QSignalSpy answers(&shortcut, &PortalShortcut::answered);
        shortcut.hold(m_key);
        QTRY_COMPARE(last(answers), ShortcutAnswer::Held);
        portal.close();
        QTRY_COMPARE(last(answers), ShortcutAnswer::NotAllowed);
        shortcut.hold(QKeySequence(u"Meta+C"_s));
        QTRY_COMPARE(last(answers), ShortcutAnswer::Held);
        QCOMPARE(portal.closed, 0); // the one that is closed is not closed again
    }

    void holdsTheKeyAgainWhenThePortalComesBack()
    {
        test::PrivateBus bus;
        if (!bus.isThere())
            QSKIP("dbus-daemon is not installed");
        Portal portal;
        QVERIFY(portal.serve(bus.connect(u"portal"_s)));
        PortalShortcut shortcut([&] { return bus.connect(u"vigie"_s); });
        QSignalSpy answers(&shortcut, &PortalShortcut::answered);
        QSignalSpy pressed(&shortcut, &PortalShortcut::pressed);
        shortcut.hold(m_key);
        QTRY_COMPARE(last(answers), ShortcutAnswer::Held);
        const QString before = portal.session;
        answers.clear();
        portal.restart();
        QTRY_COMPARE(last(answers), ShortcutAnswer::Held);
        QCOMPARE(answers.first().first().value<ShortcutAnswer>(), ShortcutAnswer::NotAllowed);
        QVERIFY(portal.session != before);
        portal.press(portal.session, u"capture"_s);
        QTRY_COMPARE(pressed.size(), 1);
    }

    void saysWhenItIsNotGivenOne_data()
    {
        QTest::addColumn<bool>("knows");
        QTest::addColumn<uint>("response");
        QTest::addColumn<bool>("gives");
        QTest::newRow("the desktop knows no such thing") << false << 0U << true;
        QTest::newRow("the person refused") << true << 1U << true;
        QTest::newRow("it was ended") << true << 2U << true;
        QTest::newRow("nothing was bound") << true << 0U << false;
    }

    void saysWhenItIsNotGivenOne()
    {
        QFETCH(bool, knows);
        QFETCH(uint, response);
        QFETCH(bool, gives);
        test::PrivateBus bus;
        if (!bus.isThere())
            QSKIP("dbus-daemon is not installed");
        Portal portal;
        portal.knowsShortcuts = knows;
        portal.response = response;
        portal.gives = gives;
        QVERIFY(portal.serve(bus.connect(u"portal"_s)));
        PortalShortcut shortcut([&] { return bus.connect(u"vigie"_s); });
        QSignalSpy answers(&shortcut, &PortalShortcut::answered);
        shortcut.hold(m_key);
        QTRY_COMPARE(last(answers), ShortcutAnswer::NotAllowed);
        QCOMPARE(shortcut.isPossible(), knows);
    }

    void goesByTheAnswerOfADesktopThatContradictsItself()
    {
        test::PrivateBus bus;
        if (!bus.isThere())
            QSKIP("dbus-daemon is not installed");
        Portal portal;
        portal.takesBack = true;
        QVERIFY(portal.serve(bus.connect(u"portal"_s)));
        PortalShortcut shortcut([&] { return bus.connect(u"vigie"_s); });
        QSignalSpy answers(&shortcut, &PortalShortcut::answered);
        shortcut.hold(m_key);
        QTRY_VERIFY(last(answers) != ShortcutAnswer::Asking);
        shortcut.hold({});
        QCOMPARE(last(answers), ShortcutAnswer::Off);
    }

    void isNotPossibleWithoutABus()
    {
        PortalShortcut shortcut([] { return QDBusConnection(u"no bus"_s); });
        QSignalSpy answers(&shortcut, &PortalShortcut::answered);
        QVERIFY(!shortcut.isPossible());
        shortcut.hold(m_key);
        QTRY_COMPARE(last(answers), ShortcutAnswer::NotAllowed);
    }
};

VIGIE_REGISTER_TEST(QGuiApplication, PortalShortcutTest)
#include "portalshortcuttest.moc"
