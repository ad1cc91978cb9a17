// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/portalshortcut.h"

#include "app/platform/keysymbol.h"

#include <QDBusAbstractInterface>
#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace vigie::platform {

using ui::ShortcutAnswer;

/// (sa{sv}) of the portal: a shortcut's own name, and what is said of it.
struct PortalEntry
{
    QString id;
    QVariantMap facts;
};

static QDBusArgument &operator<<(QDBusArgument &argument, const PortalEntry &entry)
{
    argument.beginStructure();
    argument << entry.id << entry.facts;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, PortalEntry &entry)
{
    argument.beginStructure();
    argument >> entry.id >> entry.facts;
    argument.endStructure();
    return argument;
}

static const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
static const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
static const QString captureId = QStringLiteral("capture");

/// The service as Qt sees it; its signals are the specification's.
class PortalShortcut::Portal final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit Portal(const QDBusConnection &bus)
        : QDBusAbstractInterface(portalService, portalPath, "org.freedesktop.portal.GlobalShortcuts", bus,
                                 nullptr)
    {
    }

Q_SIGNALS:
    void Activated(const QDBusObjectPath &session, const QString &id, qulonglong timestamp,
                   const QVariantMap &options);
};

class PortalShortcut::Request final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    Request(const QDBusConnection &bus, const QString &path)
        : QDBusAbstractInterface(portalService, path, "org.freedesktop.portal.Request", bus, nullptr)
    {
    }

Q_SIGNALS:
    void Response(uint response, const QVariantMap &results);
};

class PortalShortcut::Held final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    Held(const QDBusConnection &bus, const QString &path)
        : QDBusAbstractInterface(portalService, path, "org.freedesktop.portal.Session", bus, nullptr)
    {
    }

Q_SIGNALS:
    void Closed(const QVariantMap &details);
};

PortalShortcut::PortalShortcut(std::function<QDBusConnection()> bus)
    : m_bus(std::move(bus))
{
}

PortalShortcut::~PortalShortcut()
{
    end();
}

bool PortalShortcut::isPossible()
{
    if (!m_portal)
        ask();
    return m_possible;
}

void PortalShortcut::ask()
{
    qDBusRegisterMetaType<PortalEntry>();
    qDBusRegisterMetaType<QList<PortalEntry>>();
    m_portal = std::make_unique<Portal>(m_bus());
    QDBusConnection bus = m_portal->connection();
    if (!bus.isConnected()) {
        m_knows = true;
        return;
    }
    connect(
        m_portal.get(), &Portal::Activated, this,
        [this](const QDBusObjectPath &session, const QString &id, qulonglong, const QVariantMap &options) {
            if (session != m_session || id != captureId)
                return;
            // With it the window that is raised may take the focus.
            if (const QString token = options.value(QStringLiteral("activation_token")).toString();
                !token.isEmpty())
                qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
            Q_EMIT pressed();
        });
    m_watcher =
        std::make_unique<QDBusServiceWatcher>(portalService, bus, QDBusServiceWatcher::WatchForOwnerChange);
    connect(m_watcher.get(), &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &before, const QString &owner) {
                ownerChanged(before, owner);
            });
    askVersion();
}

void PortalShortcut::askVersion()
{
    QDBusConnection bus = m_portal->connection();
    // Who asks: outside a sandbox the desktop cannot tell, and older ones do not know this call.
    QDBusMessage name = QDBusMessage::createMethodCall(portalService, portalPath,
                                                       QStringLiteral("org.freedesktop.host.portal.Registry"),
                                                       QStringLiteral("Register"));
    name << QStringLiteral("org.vigie.Vigie") << QVariantMap();
    bus.asyncCall(name);
    QDBusMessage version = QDBusMessage::createMethodCall(
        portalService, portalPath, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    version << m_portal->interface() << QStringLiteral("version");
    auto *asked = new QDBusPendingCallWatcher(bus.asyncCall(version), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked] {
        const QDBusPendingReply<QDBusVariant> answer = *asked;
        asked->deleteLater();
        m_knows = true;
        m_possible = !answer.isError();
        if (m_key.isEmpty())
            say(ShortcutAnswer::Off);
        else
            begin();
    });
}

/// What the portal held goes with it; the one that comes in its place is asked anew.
void PortalShortcut::ownerChanged(const QString &before, const QString &owner)
{
    if (!m_knows)
        return; // it was started by our own question
    if (!before.isEmpty()) {
        m_request.reset();
        m_held.reset();
        m_session = {};
        m_possible = false;
        if (!m_key.isEmpty())
            say(ShortcutAnswer::NotAllowed);
    }
    if (!owner.isEmpty() && !m_possible) {
        m_knows = false;
        askVersion();
    }
}

void PortalShortcut::say(ShortcutAnswer answer, const QString &name)
{
    Q_EMIT answered(answer, name);
}

void PortalShortcut::hold(const QKeySequence &key)
{
    end();
    m_key = key;
    if (key.isEmpty()) {
        say(ShortcutAnswer::Off);
        return;
    }
    say(ShortcutAnswer::Asking);
    if (!m_portal)
        ask();
    if (m_knows)
        begin();
}

void PortalShortcut::end()
{
    m_request.reset();
    m_held.reset();
    if (m_session.path().isEmpty())
        return;
    m_portal->connection().asyncCall(QDBusMessage::createMethodCall(
        portalService, m_session.path(), QStringLiteral("org.freedesktop.portal.Session"),
        QStringLiteral("Close")));
    m_session = {};
}

void PortalShortcut::begin()
{
    if (!m_possible) {
        say(ShortcutAnswer::NotAllowed);
        return;
    }
    const QString token = QStringLiteral("vigie%1").arg(m_requests);
    request(QStringLiteral("CreateSession"), {}, {{QStringLiteral("session_handle_token"), token}},
            [this](const QVariantMap &results) {
                m_session = QDBusObjectPath(results.value(QStringLiteral("session_handle")).toString());
                if (m_session.path().isEmpty()) {
                    say(ShortcutAnswer::NotAllowed);
                    return;
                }
                m_held = std::make_unique<Held>(m_portal->connection(), m_session.path());
                connect(m_held.get(), &Held::Closed, this, [this] { // by the desktop
                    m_held.release()->deleteLater();
                    m_request.reset();
                    m_session = {};
                    say(ShortcutAnswer::NotAllowed);
                });
                bind();
            });
}

void PortalShortcut::bind()
{
    const QVariantMap facts{{QStringLiteral("description"), tr("Capture what was copied")},
                            {QStringLiteral("preferred_trigger"), shortcutTrigger(m_key[0])}};
    const QList<PortalEntry> wanted{{captureId, facts}};
    request(QStringLiteral("BindShortcuts"),
            {QVariant::fromValue(m_session), QVariant::fromValue(wanted), QString()}, {},
            [this](const QVariantMap &results) {
                const auto given = qdbus_cast<QList<PortalEntry>>(results.value(QStringLiteral("shortcuts")));
                for (const PortalEntry &entry : given) {
                    if (entry.id == captureId) {
                        say(ShortcutAnswer::Held,
                            entry.facts.value(QStringLiteral("trigger_description")).toString());
                        return;
                    }
                }
                say(ShortcutAnswer::NotAllowed);
            });
}

void PortalShortcut::request(const QString &method, const QVariantList &arguments, QVariantMap options,
                             const Answered &then)
{
    QDBusConnection bus = m_portal->connection();
    const QString token = QStringLiteral("vigie%1").arg(++m_requests);
    const QString sender = bus.baseService().mid(1).replace(u'.', u'_');
    options.insert(QStringLiteral("handle_token"), token);
    // Listened to before it is asked: the answer may be quicker than the reply.
    m_request =
        std::make_unique<Request>(bus, portalPath + QStringLiteral("/request/%1/%2").arg(sender, token));
    connect(m_request.get(), &Request::Response, this,
            [this, then](uint response, const QVariantMap &results) {
                m_request.release()->deleteLater();
                if (response == 0)
                    then(results);
                else
                    say(ShortcutAnswer::NotAllowed); // by the person, or ended by the desktop
            });
    auto *asked = new QDBusPendingCallWatcher(
        m_portal->asyncCallWithArgumentList(method, QVariantList(arguments) << options), m_request.get());
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked, own = m_request.get()] {
        if (!asked->isError() || m_request.get() != own) // else it was answered already
            return;
        m_request.release()->deleteLater();
        say(ShortcutAnswer::NotAllowed);
    });
}

} // namespace vigie::platform

#include "portalshortcut.moc"
