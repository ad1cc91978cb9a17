// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QObject>

class QMenu;

namespace vigie::ui {

/// The place of the desktop where small icons of programs stand, if it has one. UI thread.
class TrayHost : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Now: a desktop may gain or lose its tray while Vigie runs. The first call asks the desktop; where that
    /// takes a while, and where the desktop says of itself that it changed, changed() follows.
    virtual bool isAvailable() = 0;
    /// `menu` opens from it, and outlives that.
    virtual void show(QMenu *menu) = 0;
    virtual void hide() = 0;
    /// `tip` is plain text, yet some desktops read markup: it has no "<".
    virtual void dress(const QIcon &icon, const QString &tip) = 0;
    /// A message at the icon, plain text; only while it is shown.
    virtual void say(const QString &title, const QString &body) = 0;

Q_SIGNALS:
    void changed();        ///< isAvailable()
    void pressed();        ///< the icon
    void messagePressed(); ///< what say() said last
};

} // namespace vigie::ui
