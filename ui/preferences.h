// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/presence.h"

#include "base/id.h"

#include <QKeySequence>
#include <QObject>
#include <QSettings>
#include <QVariantMap>

namespace vigie::ui {

/// What this person chose on this machine, and how each window was left: two files, settings and state, made
/// when first written. UI thread.
class Preferences final : public QObject
{
    Q_OBJECT

public:
    enum class Appearance { System, Light, Dark };

    /// Absolute paths of the two files.
    Preferences(const QString &settingsFile, const QString &stateFile);

    QString language() const; ///< "fr", "en", or empty for the system's
    void setLanguage(const QString &language);
    Appearance appearance() const;
    void setAppearance(Appearance appearance);

    /// What Vigie does outside its windows; none of it until it is chosen. outsideChanged() follows a change.
    bool isInTray() const;
    void setInTray(bool in);
    bool staysInTray() const; ///< when its window is closed; only where it is in the tray
    void setStaysInTray(bool stays);
    bool alerts() const;
    void setAlerts(bool alerts);
    QKeySequence captureKey() const; ///< that captures from any program; empty: none
    void setCaptureKey(const QKeySequence &key);

    /// How the window on that workspace (its id) was left.
    QVariant left(const QString &workspace, const QString &name) const;
    void leave(const QString &workspace, const QString &name, const QVariant &value);

    /// When that colleague was at the window on that workspace.
    Presence presence(const QString &workspace, const Id &colleague) const;
    void hereNow(const QString &workspace, const Id &colleague, qint64 nowMs, const QTimeZone &zone);

Q_SIGNALS:
    void languageChanged();
    void appearanceChanged();
    void outsideChanged();

private:
    void setOutside(const QString &key, const QVariant &value);

    QSettings m_settings;
    QSettings m_state;
};

} // namespace vigie::ui
