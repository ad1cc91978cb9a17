// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/desktopnotifier.h"

#include "base/text.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace vigie::platform {

static constexpr qsizetype longestTitle = 120;
static const QString vigieId = QStringLiteral("org.vigie.Vigie");
static const QString defaultAction = QStringLiteral("default");

QString notificationBody(const QString &text, bool readsMarkup)
{
    const QString safe = safeText(text);
    return readsMarkup ? safe.toHtmlEscaped() : safe;
}

/// The service as Qt sees it; its signals are the specification's.
class DesktopNotifier::Desktop final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit Desktop(const QDBusConnection &bus)
        : QDBusAbstractInterface(QStringLiteral("org.freedesktop.Notifications"),
                                 QStringLiteral("/org/freedesktop/Notifications"),
                                 "org.freedesktop.Notifications", bus, nullptr)
    {
    }

Q_SIGNALS:
    void ActionInvoked(uint number, const QString &action);
    void NotificationClosed(uint number, uint reason);
    void ActivationToken(uint number, const QString &token);
};

DesktopNotifier::DesktopNotifier(std::function<QDBusConnection()> bus)
    : m_bus(std::move(bus))
{
}

DesktopNotifier::~DesktopNotifier() = default;

bool DesktopNotifier::isAvailable()
{
    if (!m_desktop)
        ask();
    return m_available;
}

void DesktopNotifier::ask()
{
    m_desktop = std::make_unique<Desktop>(m_bus());
    if (!m_desktop->connection().isConnected())
        return;
    connect(m_desktop.get(), &Desktop::ActionInvoked, this, [this](uint number, const QString &action) {
        const QString about = m_shown.key(number);
        if (action == defaultAction && !about.isEmpty())
            Q_EMIT pressed(about);
    });
    connect(m_desktop.get(), &Desktop::NotificationClosed, this, &DesktopNotifier::forget);
    // Comes before the action: with it the window that is raised may take the focus.
    connect(m_desktop.get(), &Desktop::ActivationToken, this, [this](uint number, const QString &token) {
        if (!m_shown.key(number).isEmpty())
            qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    });
    // Another may take its place: with other numbers, and perhaps it reads markup or does not.
    m_watcher = std::make_unique<QDBusServiceWatcher>(m_desktop->service(), m_desktop->connection(),
                                                      QDBusServiceWatcher::WatchForOwnerChange);
    connect(m_watcher.get(), &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &before, const QString &owner) {
                if (!before.isEmpty())
                    m_shown.clear();
                if (!owner.isEmpty())
                    askWhatItCan();
            });
    askWhatItCan();
}

void DesktopNotifier::askWhatItCan()
{
    auto *asked = new QDBusPendingCallWatcher(m_desktop->asyncCall(QStringLiteral("GetCapabilities")), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked] {
        const QDBusPendingReply<QStringList> capabilities = *asked;
        asked->deleteLater();
        if (capabilities.isError())
            return;
        m_available = true;
        m_readsMarkup = capabilities.value().contains(QStringLiteral("body-markup"));
        Q_EMIT changed();
    });
}

QFuture<bool> DesktopNotifier::say(const QString &about, const QString &title, const QString &body)
{
    if (!isAvailable())
        return QtFuture::makeReadyValueFuture(false);
    const QVariantMap hints{{QStringLiteral("desktop-entry"), vigieId},
                            {QStringLiteral("urgency"), QVariant::fromValue<uchar>(1)}};
    auto *asked = new QDBusPendingCallWatcher(
        m_desktop->asyncCall(QStringLiteral("Notify"), QStringLiteral("Vigie"), m_shown.value(about, 0U),
                             vigieId, oneLine(title, longestTitle), notificationBody(body, m_readsMarkup),
                             QStringList{defaultAction, tr("Open")}, hints, -1),
        this);
    return QtFuture::connect(asked, &QDBusPendingCallWatcher::finished)
        .then(this, [this, about](QDBusPendingCallWatcher *answered) {
            const QDBusPendingReply<uint> number = *answered;
            answered->deleteLater();
            if (!number.isError()) {
                m_shown[about] = number.value();
                return true;
            }
            if (number.error().type() == QDBusError::ServiceUnknown) {
                m_available = false; // until another one comes
                Q_EMIT changed();
            }
            return false;
        });
}

void DesktopNotifier::forget(uint number)
{
    m_shown.removeIf([number](QHash<QString, uint>::iterator shown) { return shown.value() == number; });
}

} // namespace vigie::platform

#include "desktopnotifier.moc"
