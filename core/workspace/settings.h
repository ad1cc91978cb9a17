// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QString>
#include <QTimeZone>

namespace vigie::workspace {

class Connection;

/// What a workspace knows about itself. Days, weeks and hours are those of its zone, never the machine's.
struct Settings
{
    Id id;                                   ///< of the workspace
    QString firm;                            ///< the firm's or client's name, always in sight
    QString language = QStringLiteral("fr"); ///< "fr" or "en": of what Vigie writes in it
    QTimeZone zone = QTimeZone(QByteArrayLiteral("Europe/Paris"));
    bool formal = true; ///< vous rather than tu
};

Settings readSettings(Connection &c);
/// Within a write transaction. The id is written by Workspace::create() and markRestored() alone.
void writeSettings(Connection &c, const Settings &settings);

/// Single settings of other boxes; the name is kebab case. An empty text where it was never set.
QString settingText(Connection &c, const char *name);
void setSetting(Connection &c, const char *name, const QString &value);

} // namespace vigie::workspace
