// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences.h"

namespace vigie::ui {

static const QString languageKey = QStringLiteral("language");
static const QString appearanceKey = QStringLiteral("appearance");
static const QString trayKey = QStringLiteral("outside/tray");
static const QString staysKey = QStringLiteral("outside/stays");
static const QString alertsKey = QStringLiteral("outside/alerts");
static const QString captureKeyKey = QStringLiteral("outside/captureKey");

Preferences::Preferences(const QString &settingsFile, const QString &stateFile)
    : m_settings(settingsFile, QSettings::IniFormat)
    , m_state(stateFile, QSettings::IniFormat)
{
}

QString Preferences::language() const
{
    const QString language = m_settings.value(languageKey).toString();
    return language == QStringLiteral("fr") || language == QStringLiteral("en") ? language : QString();
}

void Preferences::setLanguage(const QString &language)
{
    if (language == this->language())
        return;
    m_settings.setValue(languageKey, language);
    Q_EMIT languageChanged();
}

Preferences::Appearance Preferences::appearance() const
{
    const QString name = m_settings.value(appearanceKey).toString();
    return name == QStringLiteral("dark")    ? Appearance::Dark
           : name == QStringLiteral("light") ? Appearance::Light
                                             : Appearance::System;
}

void Preferences::setAppearance(Appearance appearance)
{
    if (appearance == this->appearance())
        return;
    m_settings.setValue(appearanceKey, appearance == Appearance::Dark    ? QStringLiteral("dark")
                                       : appearance == Appearance::Light ? QStringLiteral("light")
                                                                         : QStringLiteral("system"));
    Q_EMIT appearanceChanged();
}

void Preferences::setOutside(const QString &key, const QVariant &value)
{
    if (m_settings.value(key) == value)
        return;
    m_settings.setValue(key, value);
    Q_EMIT outsideChanged();
}

bool Preferences::isInTray() const
{
    return m_settings.value(trayKey).toBool();
}

void Preferences::setInTray(bool in)
{
    setOutside(trayKey, in);
}

bool Preferences::staysInTray() const
{
    return isInTray() && m_settings.value(staysKey).toBool();
}

void Preferences::setStaysInTray(bool stays)
{
    setOutside(staysKey, stays);
}

bool Preferences::alerts() const
{
    return m_settings.value(alertsKey).toBool();
}

void Preferences::setAlerts(bool alerts)
{
    setOutside(alertsKey, alerts);
}

QKeySequence Preferences::captureKey() const
{
    return QKeySequence::fromString(m_settings.value(captureKeyKey).toString(), QKeySequence::PortableText);
}

void Preferences::setCaptureKey(const QKeySequence &key)
{
    setOutside(captureKeyKey, key.toString(QKeySequence::PortableText));
}

QVariant Preferences::left(const QString &workspace, const QString &name) const
{
    return m_state.value(workspace + u'/' + name);
}

void Preferences::leave(const QString &workspace, const QString &name, const QVariant &value)
{
    m_state.setValue(workspace + u'/' + name, value);
}

Presence Preferences::presence(const QString &workspace, const Id &colleague) const
{
    const QStringList kept =
        left(workspace, QStringLiteral("seen/") + colleague.toString()).toString().split(u' ');
    return {kept.value(0).toLongLong(), kept.value(1).toLongLong()};
}

void Preferences::hereNow(const QString &workspace, const Id &colleague, qint64 nowMs, const QTimeZone &zone)
{
    const Presence now = seen(presence(workspace, colleague), nowMs, zone);
    leave(workspace, QStringLiteral("seen/") + colleague.toString(),
          QStringLiteral("%1 %2").arg(now.lastMs).arg(now.beforeMs));
}

} // namespace vigie::ui
