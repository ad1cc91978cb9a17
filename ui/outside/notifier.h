// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QObject>

namespace vigie::ui {

/// The notifications of the desktop. UI thread.
class Notifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// False until the desktop has answered; the first call asks it, changed() follows.
    virtual bool isAvailable() = 0;
    /// Title and body are plain text: whatever the desktop reads as markup is escaped here. What is said
    /// about the same thing stands in the place of what was said before. pressed() comes when it is clicked.
    /// Gives whether the desktop took it.
    virtual QFuture<bool> say(const QString &about, const QString &title, const QString &body) = 0;

Q_SIGNALS:
    void changed();
    void pressed(const QString &about);
};

} // namespace vigie::ui
