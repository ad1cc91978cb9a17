// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences.h"

namespace vigie::ui {

static const QString languageKey = QStringLiteral("language");
static const QString appearanceKey = QStringLiteral("appearance");

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
